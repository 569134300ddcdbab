"""What models are fitted on: counts by group of customers, grouped in the engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import ibis
import numpy as np
import numpy.typing as npt
import pandas as pd
from ibis import _
from scipy.sparse import csr_array

from mediaplan.analysis.attribution.models import HEURISTICS
from mediaplan.analysis.attribution.rules import Rules
from mediaplan.analysis.attribution.shapley import MOST_PLAYERS
from mediaplan.analysis.attribution.steps import HIGHEST
from mediaplan.model import Ask

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
Question = Callable[[ibis.Table], ibis.Table]
#: What is credited.
MEASURES = ("conversions", "revenue", "margin")
#: Between a measure and its currency, where there are several.
OF = "|"
#: The group that stands for all, where no resample tells them apart.
EVERYBODY = -1
#: Parts that customers are put into to check a model on journeys it was not fitted on.
FOLDS = 5


def measures(currencies: Sequence[str]) -> list[str]:
    """Return what is credited: each measure, or each in each currency where there are several."""
    return [f"{name}{OF}{each}" for each in currencies for name in MEASURES] if currencies else list(MEASURES)


def amounts(
    steps: ibis.Table, currencies: Sequence[str], *, elsewhere: float | None = 0.0
) -> dict[str, ibis.FloatingValue]:
    """Return what a journey's outcome is worth in each measure; of amounts in another currency, 0 or NULL."""
    plain = {"conversions": ibis.literal(1.0), **{name: steps[name].cast("float64") for name in MEASURES[1:]}}
    if not currencies:
        return plain
    theirs = steps.currency.fill_null("")
    return {
        f"{name}{OF}{each}": ibis.ifelse(
            theirs == each, value, ibis.literal(0.0 if name == MEASURES[0] else elsewhere, "float64")
        )
        for each in currencies
        for name, value in plain.items()
    }


def totals(currencies: Sequence[str]) -> Question:
    """Return the question of how many journeys each group of customers has, and what they led to."""

    def asked(steps: ibis.Table) -> ibis.Table:
        ends = steps.filter(steps.last_of_all)
        worth = {
            name: ibis.ifelse(ends.converted, value, ibis.null("float64")).sum()
            # Where nothing is known of a currency's amounts, nothing is what they add up to
            for name, value in amounts(ends, currencies, elsewhere=None).items()
        }
        return ends.group_by("bucket").agg(
            customers=_.subject_id.nunique(),
            journeys=_.count(),
            led=_.converted.sum(),
            open=_.open.sum().cast("int64"),
            **worth,
        )

    return asked


def sums(rules: Rules, currencies: Sequence[str]) -> Question:
    """Return the question of what each heuristic credits, by group of customers and label."""

    def asked(every: ibis.Table) -> ibis.Table:
        # All contacts say whom a label met; those of journeys that led to something share it out
        met = every.group_by("bucket", "label").agg(contacts=_.count())
        steps = every.filter(every.converted)
        worth = amounts(steps, currencies)
        made = {name: model.weight(steps, rules) for name, model in HEURISTICS.items() if model.weight}
        rows = steps.select(
            "bucket",
            "label",
            **made,
            **{f"worth_{name}": value for name, value in worth.items()},
        )
        credited = {
            f"{model}__{name}": (rows[model] * rows[f"worth_{name}"]).sum()
            for model in HEURISTICS
            for name in worth
        }
        given = rows.group_by("bucket", "label").agg(**credited).view()
        joined = met.left_join(given, ["bucket", "label"])
        return joined.select("bucket", "label", "contacts", *credited)

    return asked


def endings(steps: ibis.Table) -> ibis.Table:
    """Return how journeys end by their last labels, in each of the folds of customers."""
    ends = steps.filter(steps.ends, ~steps.skipped)
    last = ["label", *(f"label_{n}" for n in range(1, HIGHEST))]
    return ends.group_by(*last, fold=ends.bucket % FOLDS).agg(
        converting=_.converted.sum().cast("float64"), journeys=_.count().cast("float64")
    )


def moves(order: int, currencies: Sequence[str], *, apart: bool = True) -> Question:
    """Return the question of how journeys move between states of so many labels.

    Parameters
    ----------
    order : int
        Labels in a state.
    currencies : sequence of str
        Those that amounts are told apart by.
    apart : bool
        Whether by group of customers, for resamples; else all are one group.
    """

    def asked(steps: ibis.Table) -> ibis.Table:
        rows = steps.filter(~steps.skipped, (steps.position >= order) | steps.ends)
        last = ["label", *(f"label_{n}" for n in range(1, order + 1))]
        worth = amounts(rows, currencies)
        rows = rows if apart else rows.mutate(bucket=ibis.literal(EVERYBODY))
        rows = rows.select("bucket", *last, "ends", "converted", **worth)
        added = {name: _[name].sum() for name in worth}
        return rows.group_by("bucket", *last, "ends", "converted").agg(journeys=_.count(), **added)

    return asked


def sets(labels: Sequence[str], currencies: Sequence[str]) -> Question:
    """Return the question of which labels journeys met, as bits, by group of customers."""

    def asked(steps: ibis.Table) -> ibis.Table:
        rows = steps.filter(~steps.skipped)
        worth = amounts(rows, currencies)
        bit = rows.label.cases(*((label, 1 << place) for place, label in enumerate(labels)), else_=0)
        rows = rows.mutate(bit=bit.cast("int64"), **{f"worth_{name}": value for name, value in worth.items()})
        # Every row of a journey says the same of its outcome
        each = rows.group_by("bucket", "subject_id", "journey").agg(
            met=_.bit.bit_or(),
            converted=_.converted.max(),
            **{name: _[f"worth_{name}"].max() for name in worth},
        )
        added = {name: ibis.ifelse(_.converted, _[name], 0.0).sum() for name in worth}
        return each.group_by("bucket", "met").agg(journeys=_.count().cast("float64"), **added)

    return asked


@dataclass(frozen=True)
class Counted:
    """Counts of a question, ready for every model.

    Parameters
    ----------
    currencies : tuple of str
        Those that amounts are told apart by; none where there is one alone.
    totals, sums, endings, sets : DataFrame
        What the functions of this module ask; ``sets`` is None above :data:`MOST_PLAYERS` labels.
    moves : dict
        Order -> what :func:`moves` asks.
    """

    currencies: tuple[str, ...]
    totals: pd.DataFrame
    sums: pd.DataFrame
    endings: pd.DataFrame
    moves: dict[int, pd.DataFrame] = field(default_factory=dict)
    sets: pd.DataFrame | None = None

    @property
    def measures(self) -> list[str]:
        """What is credited."""
        return measures(self.currencies)

    @cached_property
    def labels(self) -> list[str]:
        """What contacts are added up by, in alphabetical order."""
        return sorted(self.sums["label"].unique())

    @cached_property
    def groups(self) -> pd.Index:
        """The groups of customers."""
        found: pd.Index = pd.Index(self.totals["bucket"])
        return found

    @cached_property
    def customers(self) -> Floats:
        """Customers in each group."""
        return self.totals["customers"].to_numpy(dtype=np.float64)

    def by_group(self, frame: pd.DataFrame, column: str, place: Whole, width: int) -> csr_array:
        """Return a column as a table of groups × places; nothing is 0."""
        # Where groups were not told apart, all is the first one's: adding them up gives the same
        rows = self.groups.get_indexer(pd.Index(frame["bucket"])).clip(0)
        values = frame[column].fillna(0.0).to_numpy(dtype=np.float64)
        return csr_array((values, (rows, place)), shape=(len(self.groups), width))

    def total(self, measure: str) -> float:
        """Return what is to be credited; NaN where nothing is known of it."""
        return float(self.totals[measure].astype("float64").sum(min_count=1))


def read(
    ask: Ask,
    rules: Rules,
    currencies: Sequence[str],
    orders: Callable[[pd.DataFrame], Sequence[int]],
    *,
    game: bool,
    apart: bool = True,
) -> Counted:
    """Ask for all that the models need.

    Parameters
    ----------
    ask : callable
        Asks the table of steps.
    rules : Rules
        What the heuristics are told.
    currencies : sequence of str
        Those that amounts are told apart by; none where there is one alone.
    orders : callable
        From how journeys end to the orders of Markov chains that are wanted.
    game : bool
        Whether the sets of labels are wanted, for Shapley.
    apart : bool
        Whether moves are wanted by group of customers, for intervals.

    Returns
    -------
    Counted
    """
    found = Counted(tuple(currencies), ask(totals(currencies)), ask(sums(rules, currencies)), ask(endings))
    for order in orders(found.endings):
        found.moves[order] = ask(moves(order, currencies, apart=apart))
    if game and 0 < len(found.labels) <= MOST_PLAYERS:
        return replace(found, sets=ask(sets(found.labels, currencies)))
    return found
