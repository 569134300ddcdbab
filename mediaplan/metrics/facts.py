"""The marts figures are computed from: what each can be split and filtered by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import ibis
from ibis import _

from mediaplan.metrics.question import AS_OF, END, START, Question
from mediaplan.model import Table, Text, text
from mediaplan.model.mart_columns import DAILY_MEASURES
from mediaplan.model.marts import MARTS
from mediaplan.model.vocabulary import NOT_DECLARED, UNDETERMINED

PERFORMANCE = "mart_performance_day"
COST = "mart_cost_day"
SALES = "mart_sale_day"
CONTACTS = "mart_contact_day"
MARKETING = "marketing"
TIME = frozenset({"day", "week", "month", "total"})

Filter = Callable[[ibis.Table, Sequence[str]], ibis.Value]


@dataclass(frozen=True)
class Facts:
    """One mart, as figures read it.

    Parameters
    ----------
    table : Table
        Its declaration.
    dimensions : frozenset of str
        What it can be split by.
    filters : dict
        Attribute of the scope -> whether a row has one of its values.
    ignored : dict
        Attribute of the scope that says nothing of these figures -> what the reader is told.
    cells : callable
        From rows with their keys to what expressions are written over.
    money : tuple of str
        Columns that bear the row's currency.
    source : callable, optional
        The rows, where they are not simply those of the table.
    dated : bool
        Whether a row belongs to the period by its ``day``; else the source sees to it.
    """

    table: Table
    dimensions: frozenset[str]
    filters: dict[str, Filter]
    ignored: dict[str, Text]
    cells: Callable[[ibis.Table, Sequence[str]], ibis.Table] = lambda rows, _keys: rows
    money: tuple[str, ...] = ()
    source: Callable[[Question], ibis.Table] | None = None
    dated: bool = True

    def rows(self, question: Question) -> ibis.Table:
        """Return the rows a question asks for."""
        scope = question.scope
        rows = self.source(question) if self.source else self.table.expr
        wanted = []
        if self.dated and scope.start:
            wanted.append(rows.day >= START)
        if self.dated and scope.end:
            wanted.append(rows.day <= END)
        for attribute, fits in self.filters.items():
            if values := getattr(scope, attribute):
                wanted.append(fits(rows, values))
        return rows.filter(wanted) if wanted else rows


def one_of(column: str) -> Filter:
    """Return the filter of a column."""
    return lambda rows, values: rows[column].isin(values)


def declared(rows: ibis.Table, values: Sequence[str]) -> ibis.BooleanValue:
    """Whether the stage declared is one of these; what declares none is *not declared*."""
    return rows.stage.fill_null(NOT_DECLARED).isin(values)


def _platform_cells(rows: ibis.Table, keys: Sequence[str]) -> ibis.Table:
    """Add rows up by key, source and channel; a row without a source comes from its channel's own tool.

    A source that leaves a figure empty on some days means none; one that never gives it says
    nothing of it. That is seen here, so a rate can leave out spend that no impressions answer.
    """
    apart = rows.mutate(from_source=rows.source.nullif("").fill_null(rows.channel), from_channel=rows.channel)
    added = apart.group_by(*keys, "from_source", "from_channel").agg(
        **{column.name: _[column.name].sum() for column in DAILY_MEASURES}, clicked=_.clicked.sum()
    )
    # Clicks of a source that tells what it delivered are clicks in messages, not on advertising
    in_messages = ibis.ifelse(added.delivered.notnull(), added.clicks, ibis.null("int64"))
    return added.mutate(clicked=ibis.coalesce(added.clicked, in_messages))


def _costs(question: Question) -> ibis.Table:
    """Return costs up to the as-of date: a day that is still to come has cost nothing yet."""
    rows = MARTS[COST].expr
    return rows.filter(rows.day <= AS_OF if question.as_of else ibis.literal(value=False))


def with_stage(rows: ibis.Table) -> ibis.Table:
    """Call what has no stage *undetermined*: of sales and contacts it is found, not declared."""
    return rows.mutate(stage=rows.stage.fill_null(UNDETERMINED))


#: Filters of what happens with customers: where, to whom, and in which stage.
OF_CUSTOMERS: dict[str, Filter] = {
    "markets": one_of("market"),
    "segments": one_of("segment"),
    "channels": one_of("channel"),
    "campaigns": one_of("campaign_id"),
    "stages": one_of("stage"),
}
FACTS: dict[str, Facts] = {
    COST: Facts(
        table=MARTS[COST],
        dimensions=TIME | {"channel", "campaign", "market", "stage", "role"},
        filters={
            "markets": one_of("market"),
            "channels": one_of("channel"),
            "campaigns": lambda rows, values: rows.campaign_id.isin(values) | rows.campaign.isin(values),
            "stages": declared,
        },
        ignored={"segments": text("Segments do not apply to costs: those are for everyone reached.")},
        money=("spend", "fees"),
        source=_costs,
    ),
    SALES: Facts(
        table=MARTS[SALES],
        dimensions=TIME | {"channel", "campaign", "market", "segment", "stage"},
        filters=OF_CUSTOMERS,
        ignored={},
        money=("revenue", "margin", "discount", "refund"),
        source=lambda _question: with_stage(MARTS[SALES].expr),
    ),
    CONTACTS: Facts(
        table=MARTS[CONTACTS],
        dimensions=TIME | {"channel", "campaign", "market", "segment", "stage"},
        filters=OF_CUSTOMERS,
        ignored={},
        source=lambda _question: with_stage(MARTS[CONTACTS].expr),
    ),
    PERFORMANCE: Facts(
        table=MARTS[PERFORMANCE],
        dimensions=TIME | {"channel", "campaign", "creative", "market", "stage", "role", "source"},
        filters={
            "markets": one_of("market"),
            "channels": one_of("channel"),
            "campaigns": lambda rows, values: rows.campaign_id.isin(values) | rows.campaign.isin(values),
            "stages": declared,
        },
        ignored={
            "segments": text(
                "Segments do not apply to figures that platforms report: those are for everyone reached."
            )
        },
        cells=_platform_cells,
        money=("spend", "conversion_value"),
    ),
}
