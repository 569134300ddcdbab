"""Markov attribution, exact: what one journey is expected to bring, and what it brings without a label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from mediaplan.analysis.attribution import markov_dense, markov_many, markov_steps
from mediaplan.analysis.attribution.markov_rates import CONVERSION, NULL, START, Rates, rates
from mediaplan.model import MediaplanError, text

__all__ = ["CONVERSION", "MOST_WORK", "NULL", "START", "Chain", "Removals", "credit", "removals"]

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

#: Up to so many states, one dense inverse a resample, for all measures, is the fastest.
DENSE = 250
#: Where each label has one state of its own, one dense inverse also gives every removal.
DENSE_ALONE = 1_000
#: Work of sweeps: steps and, as it was measured, ten times states, times labels. One core does 1e7 to 6e7
#: in a second. Beyond the first, of one resample, a factorisation is faster where one serves; beyond
#: the second, of all resamples, sweeps take more than a minute or two.
SWEPT_WORK, MOST_WORK = 5e7, 2e9


@dataclass(frozen=True)
class Chain:
    """States of a chain and the steps that journeys took between them.

    Parameters
    ----------
    states : tuple of tuple of str
        Each the last ``k`` labels of a journey, oldest first. A journey starts in the state of its
        first ``k`` labels; one that is shorter than ``k`` is one state of its own length.
    source, target : int64[m]
        The steps: numbers of states, or :data:`START`, :data:`CONVERSION`, :data:`NULL`. A step that
        is listed twice is added up.
    """

    states: tuple[tuple[str, ...], ...]
    source: Integers
    target: Integers


@dataclass(frozen=True)
class Removals:
    """What one journey is expected to bring, in each resample.

    Parameters
    ----------
    whole : float64[(B,)]
        Expected reward of a journey; the probability of conversion where the reward counts conversions.
    without : float64[(B,) labels]
        The same where a label is removed.
    effects : float64[(B,) labels]
        ``1 - without / whole``; NaN where ``whole`` is 0 or there is no journey.
    """

    whole: Floats
    without: Floats
    effects: Floats


def removals(chain: Chain, weight: Floats, reward: Floats, labels: Sequence[str]) -> Removals:
    """Remove each label from a chain, exactly, in each resample.

    Parameters
    ----------
    chain : Chain
        States and steps.
    weight : float64[(B,) m]
        How many journeys took each step, converting or not. Journeys that do not convert belong to it:
        without them the model is another one.
    reward : float64[(M,) (B,) m]
        What arrived with each step to :data:`CONVERSION`: for conversions the weight itself, for
        revenue or margin the sum over the journeys that end there (it may be negative). Other steps
        bring nothing. Several measures have an axis of their own, before that of the resamples: one
        chain serves them all.
    labels : sequence of str
        The labels to remove, one at a time. One that no state holds has the effect 0.

    Returns
    -------
    Removals
        With the leading axes of ``reward``, or without where it has none.

    Raises
    ------
    MediaplanError
        Where there are more labels, steps and resamples than can be solved exactly in a minute or two.

    Notes
    -----
    Anderl, Becker, von Wangenheim, Schumann (2016), Mapping the customer journey, International
    Journal of Research in Marketing 33. With ``Q`` the probabilities between states and ``r`` what
    leaving a state brings, ``(I - Q) x = r``; removing a label sends all arrivals at a state that
    holds it to null and renormalises nothing. Packages simulate this; it is solved here: by one
    dense inverse for small chains (:mod:`.markov_dense`), by sweeps with a proven bound of their
    error for larger ones (:mod:`.markov_steps`), by the diagonal of a sparse inverse where there are
    thousands of labels (:mod:`.markov_many`). A state that no journey left, or from which none can
    end, brings nothing.
    """
    held = _held(chain.states, labels)
    weights = np.atleast_2d(weight)
    rewards = reward.reshape(-1, *weights.shape)
    given = rates(len(chain.states), chain.source, chain.target, weights, rewards)
    alone = bool(np.all(held.sum(axis=1) <= 1))
    # Small matrices, many times: threads of the algebra would wait for one another, and for other readers
    with threadpool_limits(limits=1, user_api="blas"):
        whole, lost = _solved(given, held, len(labels), alone=alone)
    known = (whole != 0) & np.isfinite(whole)
    effects = np.full_like(lost, np.nan)
    np.divide(lost, whole[..., None], out=effects, where=known[..., None])
    without = whole[..., None] - lost
    axes = reward.shape[:-1]
    return Removals(
        whole.reshape(axes), without.reshape(*axes, len(labels)), effects.reshape(*axes, len(labels))
    )


def _solved(given: Rates, held: npt.NDArray[np.bool_], labels: int, *, alone: bool) -> tuple[Floats, Floats]:
    """Solve chains in the way that suits their size.

    Parameters
    ----------
    given : Rates
        The chains.
    held : bool[labels, n]
        States that hold each label.
    labels : int
        How many there are.
    alone : bool
        Whether each label has one state of its own at most.
    """
    work = (len(given.source) + 10 * given.states) * labels
    if given.states <= (DENSE_ALONE if alone else DENSE):
        return markov_dense.solve(given, held)
    each = [given.alone(measure) for measure in range(len(given.reward))]
    if alone and work > SWEPT_WORK:
        return _stacked([markov_many.solve(one, held) for one in each])
    if work * given.through.shape[0] <= MOST_WORK:
        return _stacked([markov_steps.solve(one, held) for one in each])
    raise MediaplanError(
        text(
            "There are {labels} names and {steps} different steps between them: more than this "
            "model can compute exactly. Choose order 1, or a coarser split such as by channel.",
            labels=labels,
            steps=len(given.source),
        )
    )


def _stacked(solved: list[tuple[Floats, Floats]]) -> tuple[Floats, Floats]:
    """Lay the answers of several measures upon each other."""
    return np.stack([whole for whole, _ in solved]), np.stack([lost for _, lost in solved])


def credit(effects: Floats, total: Floats | float) -> Floats:
    """Share a total out in proportion to removal effects.

    Parameters
    ----------
    effects : float64[(B,) labels]
        Removal effects. They add up to more than 1 where journeys meet several labels, so that they
        are shares only after division by their sum.
    total : float or float64[(B,)]
        What is shared out: conversions, revenue or margin, of each resample.

    Returns
    -------
    float64[(B,) labels]
        ``total * effect / sum of effects``: it adds up to the total. NaN where the effects add up to
        0, or are not known: then there is nothing to share by.
    """
    whole = effects.sum(axis=-1, keepdims=True)
    shares = np.full_like(effects, np.nan)
    np.divide(effects, whole, out=shares, where=(whole != 0) & np.isfinite(whole))
    return shares * np.asarray(total, dtype=np.float64)[..., None]


def _held(states: tuple[tuple[str, ...], ...], labels: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Say which states (columns) hold which label (rows)."""
    columns: dict[str, list[int]] = {}
    for column, state in enumerate(states):
        for label in state:
            columns.setdefault(label, []).append(column)
    held = np.zeros((len(labels), len(states)), dtype=bool)
    for row, label in enumerate(labels):
        held[row, columns.get(label, [])] = True
    return held
