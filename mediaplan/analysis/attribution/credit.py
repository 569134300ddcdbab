"""What each model credits, with how uncertain that is: from counts alone, without the engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array

from mediaplan.analysis.attribution.counted import MEASURES, OF, Counted
from mediaplan.analysis.attribution.markov import CONVERSION, NULL, START, Chain, credit, removals
from mediaplan.analysis.attribution.models import HEURISTICS
from mediaplan.analysis.attribution.resampling import interval, weights
from mediaplan.analysis.attribution.shapley import shapley

Floats = npt.NDArray[np.float64]
RESAMPLES, SEED, LEVEL = 300, 2026, 0.9
#: Of what is credited; sums of decimals as floats differ by less.
TOLERANCE = 1e-6


@dataclass(frozen=True)
class Credit:
    """What one model credits.

    Parameters
    ----------
    model : str
        Its name.
    labels : list of str
        What it credits.
    point : dict
        Measure -> credit of each label; NaN where nothing is known of the measure.
    low, high : dict
        Measure -> the interval of each label; empty where none was asked for.
    details : dict
        What else is to be said of the model.
    """

    model: str
    labels: list[str]
    point: dict[str, Floats]
    low: dict[str, Floats] = field(default_factory=dict)
    high: dict[str, Floats] = field(default_factory=dict)
    details: dict[str, Any] = field(default_factory=dict)


class Fitted:
    """Models fitted on counts, and on resamples of their customers.

    Parameters
    ----------
    counted : Counted
        The counts.
    resamples : int
        How many; 0 for no intervals.
    level : float
        Of the intervals.

    Notes
    -----
    A resample draws groups of customers, and is brought to as many customers as there are: groups
    are not of one size.
    """

    def __init__(self, counted: Counted, *, resamples: int = RESAMPLES, level: float = LEVEL) -> None:
        self.counted = counted
        self.resamples = resamples
        self.level = level

    @cached_property
    def drawn(self) -> Floats:
        """How often each group is in what is fitted: first once each, then in every resample."""
        groups = len(self.counted.groups)
        once = np.ones((1, groups))
        if not self.resamples or not groups:
            return once
        often = weights(groups, self.resamples, SEED)
        people = often @ self.counted.customers
        often = often * (self.counted.customers.sum() / np.maximum(people, 1))[:, None]
        return np.vstack([once, often])

    def _resampled(self, table: csr_array) -> Floats:
        """Add groups up as they were drawn."""
        added: Floats = (table.T @ self.drawn.T).T
        return added

    def _totals(self, measure: str) -> Floats:
        """Return what is to be credited, in each resample."""
        added: Floats = self.drawn @ self.counted.totals[measure].fillna(0.0).to_numpy(dtype=np.float64)
        return added

    def _unknown(self, measure: str) -> Floats | None:
        """Return nothing for every label where nothing is known of a measure, else None."""
        unknown = np.isnan(self.counted.total(measure))
        return np.full((len(self.drawn), len(self.counted.labels)), np.nan) if unknown else None

    def _credit(self, model: str, found: dict[str, Floats], **details: Any) -> Credit:
        """Tell the credit itself from that of the resamples."""
        point = {name: each[0] for name, each in found.items()}
        made = Credit(model, self.counted.labels, point, details=details)
        for name, each in found.items():
            if not self.resamples or np.isnan(each[0]).all():
                continue
            made.low[name], made.high[name] = interval(each[1:], self.level)
        return made

    def credit(self, model: str, order: int = 1) -> Credit:
        """Return what a model credits.

        Parameters
        ----------
        model : str
            A name of :data:`~mediaplan.analysis.attribution.models.MODELS`.
        order : int
            Of the chain, for Markov.
        """
        if model in HEURISTICS:
            return self._heuristic(model)
        return self._shapley() if model == "shapley" else self._markov(order)

    def _heuristic(self, model: str) -> Credit:
        counted, found = self.counted, {}
        place = pd.Index(counted.labels).get_indexer(pd.Index(counted.sums["label"]))
        for name in counted.measures:
            unknown = self._unknown(name)
            table = counted.by_group(counted.sums, f"{model}__{name}", place, len(counted.labels))
            found[name] = self._resampled(table) if unknown is None else unknown
        return self._credit(model, found)

    def _shapley(self) -> Credit:
        counted, frame, found = self.counted, self.counted.sets, {}
        players = len(counted.labels)
        if not players:
            return self._credit("shapley", {})
        if frame is None:  # too many for the game, which says so itself
            nothing = np.zeros(0)
            shapley(nothing.astype(np.int64), nothing, nothing, players)
            return self._credit("shapley", {})
        met, place = np.unique(frame["met"].to_numpy(dtype=np.int64), return_inverse=True)
        journeys = self._resampled(counted.by_group(frame, "journeys", place, len(met)))
        for name in counted.measures:
            unknown = self._unknown(name)
            worth = self._resampled(counted.by_group(frame, name, place, len(met)))
            found[name] = shapley(met, journeys, worth, players) if unknown is None else unknown
        return self._credit("shapley", found)

    def _markov(self, order: int) -> Credit:
        counted, found = self.counted, dict[str, Floats]()
        if not counted.labels:  # no contact at all: there is no chain to solve
            return self._credit("markov", {})
        chain, edge, into = chain_of(counted.moves[order], order, counted.measures)
        width, arriving = len(chain.source), chain.target == CONVERSION
        weight = self._resampled(counted.by_group(into, "journeys", edge, width))
        unknown = {name: self._unknown(name) for name in counted.measures}
        known = [name for name, nothing in unknown.items() if nothing is None]
        if known:
            worth = np.stack([self._resampled(counted.by_group(into, name, edge, width)) for name in known])
            effects = removals(chain, weight, worth * arriving, counted.labels).effects
            shared = zip(known, effects, strict=True)
            found = {name: credit(each, self._totals(name)) for name, each in shared}
        found |= {name: nothing for name, nothing in unknown.items() if nothing is not None}
        # Of all conversions together, whatever their currency: the chain itself
        lost = removals(chain, weight[0], weight[0] * arriving, counted.labels)
        details = {
            "order": order,
            "states": len(chain.states) + 1,
            "probability": float(lost.whole),
            "effects": dict(zip(counted.labels, lost.effects.tolist(), strict=True)),
        }
        return self._credit("markov", found, **details)


def chain_of(
    frame: pd.DataFrame, order: int, measures: Sequence[str] = MEASURES
) -> tuple[Chain, npt.NDArray[np.int64], pd.DataFrame]:
    """Return the chain that moves between states are, and which edge each row of the moves is.

    Parameters
    ----------
    frame : DataFrame
        What :func:`~mediaplan.analysis.attribution.counted.moves` asks.
    order : int
        Labels in a state.
    measures : sequence of str
        What is credited.

    Returns
    -------
    tuple of Chain, array of int and DataFrame
        The distinct edges; the edge of each row of the frame that comes last, which has every row
        once for the move into its state, and once more for its end where it is a journey's last.
    """
    columns = [f"label_{n}" for n in range(order, 0, -1)] + ["label"]
    names = pd.Index(sorted(frame["label"].unique()))
    # Numbers of labels, 0 where there is none: the rows are many, and the distinct states few
    number = [names.get_indexer(pd.Index(frame[name])) + 1 for name in columns]
    found, place = np.unique(_as_one(number[1:], len(names)), return_inverse=True)
    states = tuple(_apart(code, order, names) for code in found.tolist())
    # The first state of a journey has no label before it; one shorter than the order is all of it
    before = _as_one(number[:-1], len(names))
    nearest = np.minimum(np.searchsorted(found, before), len(found) - 1)
    known = (number[0] > 0) & (found[nearest] == before)
    into = frame.assign(source=np.where(known, nearest, START), target=place)
    into[list(measures)] = 0.0
    ends = frame.assign(source=into["target"], target=np.where(frame["converted"], CONVERSION, NULL))
    ends = ends.loc[frame["ends"].astype(bool)]
    every = pd.concat([into, ends], ignore_index=True)
    # Source and target in one number: START, CONVERSION and NULL are below 0
    wide = len(found) - NULL
    both = (every["source"] - NULL) * wide + (every["target"] - NULL)
    edges, edge = np.unique(both.to_numpy(dtype=np.int64), return_inverse=True)
    source, target = np.divmod(edges, wide)
    return Chain(states, source + NULL, target + NULL), edge, every


def _as_one(number: Sequence[npt.NDArray[np.int64]], names: int) -> npt.NDArray[np.int64]:
    """Write the labels of a state as one number: arrays of rows take ten times as long to tell apart."""
    whole = np.zeros(len(number[0]), dtype=np.int64)
    for each in number:
        whole = whole * (names + 1) + each
    return whole


def _apart(code: int, order: int, names: pd.Index) -> tuple[str, ...]:
    """Return the labels of a state again, oldest first."""
    digits = [code // (len(names) + 1) ** place % (len(names) + 1) for place in range(order - 1, -1, -1)]
    return tuple(str(names[each - 1]) for each in digits if each)


def conserved(found: Sequence[Credit], counted: Counted) -> list[tuple[str, str, float, float]]:
    """Return where credit does not add up to what was to be credited.

    Parameters
    ----------
    found : sequence of Credit
        Of all models.
    counted : Counted
        What was to be credited; and how many journeys led to something, whatever it is worth.

    Returns
    -------
    list of tuple
        Model, measure, its credit and the total; empty where all is well. A measure that nothing
        is known of, or that has nothing to be shared by (all effects 0), is not looked at.
    """
    wrong = []
    # What led to something is counted apart from what it is worth: nothing may be lost between currencies
    led = float(counted.totals["led"].sum())
    worth = sum(counted.total(name) for name in counted.measures if name.startswith(MEASURES[0]))
    if led and not abs(worth - led) <= TOLERANCE * led:
        wrong.append((found[0].model, MEASURES[0], worth, led))
    for each in found:
        for measure, values in each.point.items():
            total = counted.total(measure)
            if np.isnan(values).all() or np.isnan(total):
                continue
            given = float(np.nansum(values))
            if not abs(given - total) <= TOLERANCE * max(1.0, abs(total), float(np.nansum(np.abs(values)))):
                wrong.append((each.model, measure.partition(OF)[0], given, total))
    return wrong
