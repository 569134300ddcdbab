"""Removal of every label from small chains: one dense inverse for each resample."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from mediaplan.analysis.attribution.markov_rates import Floats, Rates

#: Numbers held in one batch of inverses: 32 MB.
BATCH = 4_000_000


def solve(given: Rates, held: npt.NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Solve chains by their fundamental matrix.

    Parameters
    ----------
    given : Rates
        Chains, one for each resample.
    held : bool[labels, n]
        States that hold each label.

    Returns
    -------
    whole : float64[M, B]
        Expected reward of a journey, by each measure.
    lost : float64[M, B, labels]
        What is lost of it without each label.

    Notes
    -----
    Kemeny and Snell (1960), Finite Markov chains. ``N = (I - Q)^-1`` holds the expected visits, and
    ``x = N r``. Journeys from the start come to the states ``S`` of a label for the first time with the
    probabilities ``h = (s N)[S] N[S, S]^-1``; each that does is worth ``x`` there, and ends if the label
    is removed. So the loss is ``h x[S]``, and one inverse answers all removals.
    """
    resamples, states = given.through.shape[0], given.states
    whole, lost = given.straight.copy(), np.zeros((len(given.reward), resamples, len(held)))
    several = [(label, np.flatnonzero(row)) for label, row in enumerate(held) if row.sum() > 1]
    one = np.flatnonzero(held.sum(axis=1) == 1)
    where = held[one].argmax(axis=1)
    size = max(1, BATCH // max(states**2, 1))
    for first in range(0, resamples, size):
        part = slice(first, first + size)
        start, reward = given.start[part], given.reward[:, part]
        matrix = np.broadcast_to(np.eye(states), (len(start), states, states)).copy()
        matrix[:, given.source, given.target] -= given.through[part]
        visits = np.linalg.inv(matrix)
        met = np.matmul(start[:, None, :], visits)[:, 0, :]
        # All measures at once: columns of one product
        worth = np.moveaxis(np.matmul(visits, np.moveaxis(reward, 0, 2)), 2, 0)
        whole[:, part] += (start * worth).sum(axis=2)
        lost[:, part, one] = met[:, where] * worth[:, :, where] / visits[:, where, where]
        for label, inside in several:
            block = visits[:, inside[:, None], inside[None, :]]
            first_met = np.linalg.solve(block.transpose(0, 2, 1), met[:, inside, None])[:, :, 0]
            lost[:, part, label] = (first_met * worth[:, :, inside]).sum(axis=2)
    return whole, lost
