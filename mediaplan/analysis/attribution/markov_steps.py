"""Removal of every label from larger chains: sweeps whose error is bounded by proof, or sparse factors."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.sparse import linalg

from mediaplan.analysis.attribution.markov_rates import Floats, Rates

#: Proven bound of the error, as a share of what a journey brings: few digits above what rounding leaves.
BOUND = 1e-12
#: Sweeps before sparse factors take over: journeys that go round for thousands of contacts.
MOST_SWEEPS = 1_000
#: Sweeps between two looks at the bound, and mixed where it does not hold yet.
LOOK = 8

#: Numbers in what one sweep reaches, of which some twenty are kept at a time: 4 MB each.
TOGETHER = 500_000


def solve(given: Rates, held: npt.NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Solve chains, whole and without each label, by sweeps over their steps.

    Parameters
    ----------
    given : Rates
        Chains, one for each resample.
    held : bool[labels, n]
        States that hold each label.

    Returns
    -------
    whole : float64[B]
        Expected reward of a journey.
    lost : float64[B, labels]
        What is lost of it without each label.

    Notes
    -----
    All columns (whole, and one for each label) take ``x <- Q x + r`` together, on one pattern of steps,
    from where the resample before them ended. One more column approaches ``t``, the expected length of
    a journey. Let ``(I - Q) t >= theta > 0``, which is looked up and not assumed. ``(I - Q)^-1`` has no
    negative entry, so an ``x`` with residual ``d`` is off by at most ``max|d| t / theta`` in every
    state, and the answer by that weighted with the start. Removing states only takes entries away from
    ``Q``, so one ``t`` serves every column. Sweeps go on, mixed every :data:`LOOK`, until the bound is
    below :data:`BOUND` (rounding itself, some 1e-16 times ``t``, is not in it). Where that takes more
    than :data:`MOST_SWEEPS`, sparse factors (SuperLU) solve each column.
    """
    most = max(8, TOGETHER // max(given.states, 1))
    blocks = [_together(given, held[first : first + most]) for first in range(0, max(len(held), 1), most)]
    return blocks[0][0], np.concatenate([lost for _, lost in blocks], axis=1)


def _together(given: Rates, held: npt.NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Solve the whole and some labels."""
    resamples, states = given.through.shape[0], given.states
    labels = len(held)
    kept = np.ones((states, labels + 2))
    kept[:, 1 : labels + 1] = ~held.T
    pointer = np.searchsorted(given.source, np.arange(states + 1))
    answers = np.full((resamples, labels + 1), np.nan)
    values: Floats | None = np.zeros((states, labels + 2))
    for resample in range(resamples):
        if np.isnan(given.straight[resample]):
            continue
        if not given.reward[resample].any():
            answers[resample] = 0.0
            continue
        step = sparse.csr_array((given.through[resample], given.target, pointer), shape=(states, states))
        gain = np.repeat(given.reward[resample][:, None], labels + 2, axis=1)
        gain[:, -1] = 1.0
        gain *= kept
        start = given.start[resample]
        # Where one chain goes round for too long, so do its resamples.
        if values is not None:
            values = _sweep(step, gain, kept, start, values)
        solved = _factored(step, gain, kept) if values is None else values[:, :-1]
        answers[resample] = start @ solved
    return given.straight + answers[:, 0], answers[:, :1] - answers[:, 1:]


def _sweep(
    step: sparse.csr_array, gain: Floats, kept: Floats, start: Floats, values: Floats
) -> Floats | None:
    """Sweep until the bound of the error holds; nothing where it takes too long."""
    for _ in range(0, MOST_SWEEPS, LOOK):
        reached, changes = [], []
        for _ in range(LOOK):
            following: Floats = step @ values
            following *= kept
            following += gain
            reached.append(following)
            changes.append(following - values)
            values = following
        most = np.abs(changes[-1]).max(axis=0)
        theta = 1.0 - most[-1]
        before = reached[-2]
        length, scale = start @ np.abs(before[:, -1]), start @ np.abs(before[:, 0])
        if theta > 0 and most[:-1].max() * length / theta <= BOUND * scale:
            return values
        values = _mixed(reached, changes)
    return None


def _mixed(reached: list[Floats], changes: list[Floats]) -> Floats:
    """Mix the last sweeps so that, column by column, what still changes is least.

    Long journeys make sweeps slow in one direction; this takes it out (reduced rank extrapolation, Eddy
    1979; Sidi 2017, Vector extrapolation methods). Wherever it leads, the bound judges.
    """
    number = len(changes)
    products = np.empty((changes[0].shape[1], number, number))
    for one in range(number):
        for other in range(one + 1):
            product = np.einsum("nc,nc->c", changes[one], changes[other])
            products[:, one, other] = products[:, other, one] = product
    size = np.trace(products, axis1=1, axis2=2)[:, None, None]
    products = np.divide(products, size, out=np.zeros_like(products), where=size > 0)
    # Directions that hardly differ are kept from cancelling each other.
    products += 1e-13 * np.eye(number)
    mix = np.linalg.solve(products, np.ones((len(products), number, 1)))[:, :, 0]
    mix /= mix.sum(axis=1, keepdims=True)
    mixed: Floats = sum((values * mix[:, part] for part, values in enumerate(reached)), np.zeros(1))
    return mixed


def _factored(step: sparse.csr_array, gain: Floats, kept: Floats) -> Floats:
    """Solve each column by sparse factors of its own chain."""
    solved = np.zeros((len(gain), gain.shape[1] - 1))
    unit = sparse.eye_array(len(gain), format="csr")
    for column in range(solved.shape[1]):
        inside = np.flatnonzero(kept[:, column])
        system = (unit - step)[inside][:, inside].tocsc()
        solved[inside, column] = linalg.splu(system).solve(gain[inside, column])
    return solved
