"""Intervals by a bootstrap over customers, who are drawn in groups so that the engine adds up once."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

#: Groups that customers are put into, at the most, by a hash of who they are.
MOST_GROUPS = 1_000


def weights(groups: int, resamples: int, seed: int) -> Floats:
    """Draw groups of customers with replacement, as many as there are.

    Parameters
    ----------
    groups : int
        How many groups there are. Fewer than some fifty say little about how sure a figure is.
    resamples : int
        How often to draw.
    seed : int
        The same seed draws the same.

    Returns
    -------
    float64[resamples, groups]
        How many times each group was drawn. Times the counts of each group (a matrix product) it gives the
        counts of every resample.

    Notes
    -----
    The random-groups bootstrap. Journeys of one customer resemble each other, so customers are drawn
    and not journeys (Efron and Tibshirani 1993, An introduction to the bootstrap, chapter 8: draw the
    units that are independent). Millions of customers drawn one by one would mean a pass over all
    journeys for each resample. A hash puts each customer into one of at most :data:`MOST_GROUPS` groups,
    and what is drawn is groups: each is a random sample of the customers, so what groups differ by says
    how much the whole would vary (Wolter 2007, Introduction to variance estimation, chapter 2, random
    groups). Below :data:`MOST_GROUPS` customers, a group should be one customer.

    What it costs: the standard error is itself known to about ``1 / sqrt(2 groups)``, 2 % for 1,000.
    Groups differ in size, so the number of customers varies from resample to resample. That leaves
    rates, effects and shares as they are; a total varies as it would if the number of customers were
    chance as well.
    """
    if not groups:
        return np.zeros((resamples, 0))
    random = np.random.default_rng(seed)
    drawn = random.multinomial(groups, np.full(groups, 1.0 / groups), size=resamples)
    return drawn.astype(np.float64)


def interval(samples: Floats, level: float = 0.9) -> tuple[Floats, Floats]:
    """Give the interval that holds the middle of the resamples.

    Parameters
    ----------
    samples : float64[R, ...]
        A figure in each resample; NaN (or infinite) where it has none.
    level : float
        Share of the resamples inside.

    Returns
    -------
    low, high : float64[...]
        The percentile interval (Efron and Tibshirani 1993, chapter 13) of the resamples where the figure is
        known; NaN where that is fewer than half of them, or none.
    """
    known = np.isfinite(samples).sum(axis=0)
    told = (known > 0) & (2 * known >= len(samples))
    bounds = np.full((2, *samples.shape[1:]), np.nan)
    if told.any():
        figures = np.where(np.isfinite(samples), samples, np.nan)[:, told]
        bounds[:, told] = np.nanquantile(figures, [(1 - level) / 2, (1 + level) / 2], axis=0)
    low, high = bounds
    return low, high
