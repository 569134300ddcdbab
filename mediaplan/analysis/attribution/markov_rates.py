"""From counts of steps to the probabilities of a chain, one for each resample."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy import sparse

#: Where journeys come from and where they end, beside the states 0 to n - 1.
START, CONVERSION, NULL = -1, -2, -3

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Rates:
    """Chains on the same steps, one for each resample.

    Parameters
    ----------
    states : int
        How many states there are.
    source, target : int64[m]
        Steps between states, each once, ordered by source and target.
    through : float64[B, m]
        Probability of each step once a journey is at its source.
    start : float64[B, n]
        Probability that a journey starts in a state; NaN in a resample without any journey.
    straight : float64[M, B]
        Reward of journeys that end before any state, by each measure.
    reward : float64[M, B, n]
        Expected reward of ending from a state.
    """

    states: int
    source: Integers
    target: Integers
    through: Floats
    start: Floats
    straight: Floats
    reward: Floats

    def alone(self, measure: int) -> Rates:
        """Return the same chains with one measure alone, ``straight`` and ``reward`` without its axis."""
        return replace(self, straight=self.straight[measure], reward=self.reward[measure])


def rates(states: int, source: Integers, target: Integers, weight: Floats, reward: Floats) -> Rates:
    """Divide each step's count by all that left its source.

    Parameters
    ----------
    states : int
        How many states there are.
    source, target : int64[m]
        Steps, with :data:`START`, :data:`CONVERSION` and :data:`NULL`; repeated ones are added up.
    weight : float64[B, m]
        Journeys on each step.
    reward : float64[M, B, m]
        What they brought on those to :data:`CONVERSION`, by each measure.

    Returns
    -------
    Rates
        Where a resample lost all that left a state, or all ways from it to an end, the state leads
        nowhere: it brings nothing.
    """
    source, target = np.asarray(source, dtype=np.int64), np.asarray(target, dtype=np.int64)
    place = np.where(source == START, states, source)
    leaving = _sums(place, states + 1, weight)
    brought = np.stack([_sums(place, states + 1, np.where(target == CONVERSION, row, 0.0)) for row in reward])
    some = leaving > 0
    gained = np.divide(brought, leaving, out=np.zeros_like(brought), where=some)
    straight = np.where(some[:, states], gained[:, :, states], np.nan)

    first = (source == START) & (target >= 0)
    start = _sums(target[first], states, weight[:, first])
    start = np.divide(start, leaving[:, states:], out=np.full_like(start, np.nan), where=some[:, states:])

    inner = (source >= 0) & (target >= 0)
    steps, number = np.unique(source[inner] * states + target[inner], return_inverse=True)
    begin, end = np.divmod(steps, max(states, 1))
    count = _sums(number, len(steps), weight[:, inner])
    ends = _sums(place[target < 0], states + 1, weight[:, target < 0])[:, :states] > 0
    kept = (count > 0) & _ending(begin, end, count > 0, ends)[:, begin]
    through = np.divide(count, leaving[:, begin], out=np.zeros_like(count), where=kept)
    return Rates(states, begin, end, through, start, straight, gained[:, :, :states])


def _sums(group: Integers, groups: int, values: Floats) -> Floats:
    """Add up columns by group, in every row."""
    columns = np.arange(len(group))
    indicator = sparse.csr_array((np.ones(len(group)), (group, columns)), shape=(groups, len(group)))
    return np.ascontiguousarray((indicator @ values.T).T, dtype=np.float64)


def _ending(
    begin: Integers, end: Integers, taken: npt.NDArray[np.bool_], ends: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """Say from which states journeys can come to an end: without that, no chain has a solution.

    Counts of whole journeys always can; this guards against counts that are none.
    """
    if not len(begin):
        return ends
    firsts = np.flatnonzero(np.r_[True, begin[1:] != begin[:-1]])
    while True:
        further = np.logical_or.reduceat(taken & ends[:, end], firsts, axis=1)
        grown = ends.copy()
        grown[:, begin[firsts]] |= further
        if np.array_equal(grown, ends):
            return ends
        ends = grown
