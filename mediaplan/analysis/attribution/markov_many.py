"""Removal of each of thousands of labels, one state each: the diagonal of a large sparse inverse."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.sparse import linalg

from mediaplan.analysis.attribution.markov_rates import Floats, Integers, Rates
from mediaplan.model import MediaplanError, text

#: So many of the busiest states are inverted as a dense matrix; more where the rest is busy too.
CORE, MOST_CORE = 1_000, 4_000
#: The rest is thin enough for sparse factors below so many steps per state among itself.
THIN = 1.0
#: Beyond these, a resample takes minutes and gigabytes: measured, 10,000 labels with 180,000 steps
#: take 7 s and 0.9 GB on one core, with 440,000 steps 21 s and 1.6 GB.
MOST_LABELS, MOST_THICK = 12_000, 4.0
#: Labels times resamples, likewise.
MOST_WORK = 100_000


def solve(given: Rates, held: npt.NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Solve chains where each label is held by one state at most.

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

    Raises
    ------
    MediaplanError
        Where there are too many labels, or too many steps between rare ones.

    Notes
    -----
    The loss is ``met x / N[c, c]``, as in :mod:`.markov_dense`: two solutions and the diagonal of
    ``N = (I - Q)^-1``. Few labels are met often and most are rare, with few steps between two rare
    ones, so the busiest are split off as a dense core and the sparse rest is eliminated (the inverse by
    blocks). Where ``P`` are the rest and ``D`` the core, with ``E = A_PP^-1 A_PD`` and
    ``F = A_DP A_PP^-1``, the diagonal is that of ``S^-1 = (A_DD - F A_PD)^-1`` on the core, and that of
    ``A_PP^-1 + E S^-1 F`` on the rest, where ``A_PP^-1`` is the same question of a smaller matrix.
    """
    alone = np.flatnonzero(held.any(axis=1))
    where = held[alone].argmax(axis=1)
    resamples, states = given.through.shape[0], given.states
    if states > MOST_LABELS or states * resamples > MOST_WORK:
        raise _too_many(given)
    whole, lost = given.straight.copy(), np.zeros((resamples, len(held)))
    pointer = np.searchsorted(given.source, np.arange(states + 1))
    for resample in range(resamples):
        if np.isnan(whole[resample]):
            lost[resample] = np.nan
            continue
        step = sparse.csr_array((given.through[resample], given.target, pointer), shape=(states, states))
        parts = _split(sparse.eye_array(states, format="csr") - step)
        if parts is None:
            raise _too_many(given)
        start = given.start[resample]
        worth, met = parts.right(given.reward[resample]), parts.left(start)
        whole[resample] += start @ worth
        lost[resample, alone] = (met * worth / parts.diagonal())[where]
    return whole, lost


@dataclass(frozen=True)
class _Parts:
    """A matrix cut into a dense core and a sparse rest, with what its inverse needs."""

    core: Integers
    rest: Integers
    inverse: Floats
    factors: linalg.SuperLU
    inner: sparse.csr_array
    east: Floats
    south: Floats

    def right(self, given: Floats) -> Floats:
        """Solve with the given right side."""
        solved = np.empty_like(given)
        solved[self.core] = self.inverse @ (given[self.core] - self.south.T @ given[self.rest])
        solved[self.rest] = self.factors.solve(given[self.rest]) - self.east @ solved[self.core]
        return solved

    def left(self, given: Floats) -> Floats:
        """Solve with the given left side."""
        solved = np.empty_like(given)
        solved[self.core] = (given[self.core] - given[self.rest] @ self.east) @ self.inverse
        solved[self.rest] = self.factors.solve(given[self.rest], "T") - self.south @ solved[self.core]
        return solved

    def diagonal(self) -> Floats:
        """Give the diagonal of the inverse."""
        found = np.empty(len(self.core) + len(self.rest))
        found[self.core] = np.diag(self.inverse)
        found[self.rest] = ((self.east @ self.inverse) * self.south).sum(axis=1)
        if self.inner.nnz == len(self.rest):
            found[self.rest] += 1.0 / self.inner.diagonal()
        else:
            smaller = _split(self.inner)
            # What is left among rarer states has fewer steps still: it cannot be too thick.
            found[self.rest] += smaller.diagonal() if smaller is not None else np.nan
        return found


def _split(matrix: sparse.csr_array) -> _Parts | None:
    """Cut a matrix into its busiest states and the rest; nothing where the rest is too thick."""
    matrix.eliminate_zeros()
    size = matrix.shape[0]
    busy = np.diff(matrix.indptr) + np.diff(matrix.tocsc().indptr)
    order = np.argsort(-busy, kind="stable")
    for length in range(CORE, MOST_CORE + CORE, CORE):
        core, rest = order[:length], order[length:]
        inner = matrix[rest][:, rest]
        thick = (inner.nnz - len(rest)) / max(len(rest), 1)
        if thick <= THIN:
            break
    if thick > MOST_THICK:
        return None
    east, south = matrix[rest][:, core].toarray(), matrix[core][:, rest].T.toarray()
    # Rows of I - Q add up to no less than 0, so the diagonal is a good pivot: order for sparsity alone.
    factors = linalg.splu(
        inner.tocsc(), "MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options={"SymmetricMode": True}
    )
    dense = matrix[core][:, core].toarray()
    if size > len(core):
        dense -= south.T @ (east := factors.solve(east))
        south = factors.solve(south, "T")
    return _Parts(core, rest, np.linalg.inv(dense), factors, inner, east, south)


def _too_many(given: Rates) -> MediaplanError:
    """Say that there is more than can be solved, and what to do."""
    return MediaplanError(
        text(
            "There are {labels} names and {steps} different steps between them: more than this "
            "model can compute exactly. Choose a coarser split, such as by channel, or a shorter period.",
            labels=given.states,
            steps=len(given.source),
        )
    )
