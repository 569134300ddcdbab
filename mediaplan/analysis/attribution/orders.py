"""Which order of a Markov chain? Asked of journeys that were not fitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Order:
    """How well the chain of an order foretells journeys it has not seen.

    Parameters
    ----------
    order : int
        Labels that a state remembers.
    auc : float
        Probability that a converting journey was given a higher chance than another one, ties counting
        half: .5 is chance, 1 is never wrong. The plain mean over folds, which are equal draws of the
        customers; NaN where no fold has both kinds of journey.
    se : float
        Standard error of that mean, from the spread of the folds; NaN with fewer than two of them.
    journeys, converting : float
        Journeys that were foretold, in the folds that have both kinds, and how many of them convert.
    """

    order: int
    auc: float
    se: float
    journeys: float
    converting: float


def held_out(
    fold: Integers,
    ending: Sequence[tuple[str, ...]],
    converting: Floats,
    others: Floats,
    orders: Sequence[int] = (1, 2, 3),
) -> list[Order]:
    """Fit each order on all folds but one, and foretell the journeys of that one.

    Parameters
    ----------
    fold : int64[m]
        Fold of each group of journeys, from 0. Folds are of customers, so that no customer is both
        fitted and foretold.
    ending : sequence of tuple of str
        The last labels of these journeys, oldest first: as many as the highest order, fewer only where
        the journeys are shorter.
    converting, others : float64[m]
        Whole numbers: how many of these journeys convert, and how many do not.
    orders : sequence of int
        Orders to ask.

    Returns
    -------
    list of Order
        In the order asked.

    Notes
    -----
    A chain says of a journey that ends in a state (its last ``k`` labels) that it converts with the
    share of fitted journeys that did so there. A state that was not fitted is foretold by the
    ending that is one label shorter, and so on to the share of all journeys (backing off: Katz 1987).
    The area under the curve is that of Mann and Whitney (Hanley and McNeil 1982).
    """
    fold = np.asarray(fold, dtype=np.int64)
    folds = int(fold.max()) + 1 if len(fold) else 0
    journeys = converting + others
    foretold: dict[int, Floats] = {}
    chance = np.full(len(fold), np.nan)
    for order in range(max(orders, default=0) + 1):
        # Order 0 is all journeys: what to say where not even the last label was fitted.
        number: dict[tuple[str, ...], int] = {}
        states = [number.setdefault(last[-order:] if order else (), len(number)) for last in ending]
        state = np.array(states, dtype=np.int64)
        won = _elsewhere(fold, state, converting, (folds, len(number)))
        met = _elsewhere(fold, state, journeys, (folds, len(number)))
        chance = np.divide(won, met, out=chance.copy(), where=met > 0)
        foretold[order] = chance
    parts = [np.flatnonzero(fold == each) for each in range(folds)]
    return [_order(order, foretold[order], converting, others, parts) for order in orders]


def auc(chance: Floats, converting: Floats, others: Floats) -> float:
    """Work out how often a converting journey was given the higher chance.

    Parameters
    ----------
    chance : float64[m]
        What was foretold of each group of journeys.
    converting, others : float64[m]
        How many of them convert, and how many do not.

    Returns
    -------
    float
        Share of all pairs of a converting and another journey in which the converting one has the
        higher chance, ties counting half; NaN without such a pair or where a chance is not known.
    """
    pairs = float(converting.sum() * others.sum())
    if pairs == 0 or np.isnan(chance).any():
        return float("nan")
    values, place = np.unique(chance, return_inverse=True)
    won = np.bincount(place, converting, len(values))
    lost = np.bincount(place, others, len(values))
    return float(won @ (np.cumsum(lost) - lost / 2)) / pairs


def recommended(orders: Sequence[Order]) -> int:
    """Choose the simplest order that is as good as the best, for all that can be told.

    Parameters
    ----------
    orders : sequence of Order
        What :func:`held_out` found.

    Returns
    -------
    int
        The lowest order within one standard error of the best; 1 where nothing can be told.

    Notes
    -----
    The one-standard-error rule of Breiman, Friedman, Olshen and Stone (1984), Classification and
    regression trees, section 3.4.3: a model that remembers more must earn it.
    """
    told = [each for each in orders if np.isfinite(each.auc) and np.isfinite(each.se)]
    if not told:
        return 1
    best = max(told, key=lambda each: each.auc)
    return min(each.order for each in told if each.auc >= best.auc - best.se)


def _elsewhere(fold: Integers, state: Integers, counts: Floats, shape: tuple[int, int]) -> Floats:
    """Count, for each group, what its state has in all other folds."""
    table = np.zeros(shape)
    np.add.at(table, (fold, state), counts)
    found: Floats = table.sum(axis=0)[state] - table[fold, state]
    return found


def _order(
    order: int, chance: Floats, converting: Floats, others: Floats, parts: Sequence[Integers]
) -> Order:
    """Gather what the folds say of an order."""
    known = [
        (value, part)
        for part in parts
        if np.isfinite(value := auc(chance[part], converting[part], others[part]))
    ]
    values = np.array([value for value, _ in known])
    won = float(sum(converting[part].sum() for _, part in known))
    missed = float(sum(others[part].sum() for _, part in known))
    mean = float(values.mean()) if known else float("nan")
    error = float(values.std(ddof=1) / np.sqrt(len(values))) if len(known) > 1 else float("nan")
    return Order(order, mean, error, won + missed, won)
