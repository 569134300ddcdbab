"""One expression for any metrics: an aggregate a mart, united on the dimensions, ratios last."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import ibis
from ibis import _

from mediaplan.metrics.dimensions import DIMENSIONS
from mediaplan.metrics.facts import FACTS, PERFORMANCE
from mediaplan.metrics.metric import Metric, Unit
from mediaplan.metrics.platform import several_platforms
from mediaplan.metrics.question import Question
from mediaplan.metrics.registry import METRICS
from mediaplan.model import Scope
from mediaplan.model.scope import FILTERS

#: Whether several platforms claim conversions in the group; not shown, but said in a note.
SEVERAL = "several_platforms"


def needed(metrics: Sequence[Metric]) -> dict[str, Metric]:
    """Return metrics with all those they are made of, inputs first."""
    found: dict[str, Metric] = {}
    for metric in metrics:
        found |= needed([METRICS[name] for name in metric.inputs])
        found[metric.name] = metric
    return found


def half_filtered(metric: Metric, scope: Scope) -> list[str]:
    """Return the filters in force that only some of a metric's inputs know.

    Parameters
    ----------
    metric : Metric
        One made of others; one that is not has no halves.
    scope : Scope
        The filters.

    Returns
    -------
    list of str
        Attributes of the scope. All customers' cost over some customers' sales is no figure.
    """
    tables = {METRICS[name].table for name in metric.inputs}
    return [
        attribute
        for attribute in FILTERS.values()
        if getattr(scope, attribute) and len({attribute in FACTS[table].filters for table in tables}) > 1
    ]


def only_part(metric: Metric, scope: Scope) -> bool:
    """Whether filters leave only a part of what a metric is a figure of all of.

    Parameters
    ----------
    metric : Metric
        The figure.
    scope : Scope
        The filters.
    """
    return any(getattr(scope, attribute) for attribute in metric.of_all)


def expression(
    question: Question, by: Sequence[str], metrics: Sequence[Metric], *, by_currency: bool = False
) -> ibis.Table:
    """Return figures as an expression over the marts.

    Parameters
    ----------
    question : Question
        Period, filters, and what else decides which rows answer.
    by : sequence of str
        Dimensions.
    metrics : sequence of Metric
        At least one.
    by_currency : bool
        Whether amounts in several currencies are kept apart.

    Returns
    -------
    Table
        The dimensions, the currency if kept apart, each metric by its name, and
        ``several_platforms`` where platforms are asked.

    Notes
    -----
    Marts are aggregated one by one and then stacked, never joined: rows of one cannot multiply
    those of another, and a group whose key is NULL is a group like any other. The days asked about
    are parameters: the same expression is there for any period, and is made once.
    """
    return _expression(question.shape, tuple(by), tuple(metrics), by_currency=by_currency)


@lru_cache(maxsize=200)
def _expression(
    question: Question, by: tuple[str, ...], metrics: tuple[Metric, ...], *, by_currency: bool
) -> ibis.Table:
    """Make the expression."""
    everything = needed(metrics)
    keys = (*by, "currency") if by_currency else tuple(by)
    parts = [
        _aggregated(question, table, by, keys, [m for m in everything.values() if m.table == table])
        for table in dict.fromkeys(metric.table for metric in everything.values() if metric.table)
    ]
    united = parts[0] if len(parts) == 1 else _united(parts, keys)
    for metric in everything.values():
        if metric.derive is not None:
            made = metric.derive(*(united[name] for name in metric.inputs))
            unsaid = half_filtered(metric, question.scope) or only_part(metric, question.scope)
            said = ibis.null("float64") if unsaid else made
            united = united.mutate(**{metric.name: said})
    typed = {m.name: united[m.name].cast("int64" if m.unit is Unit.COUNT else "float64") for m in metrics}
    flags = [SEVERAL] if SEVERAL in united.columns else []
    return united.mutate(**typed).select(*keys, *typed, *flags)


def _aggregated(
    question: Question, table: str, by: Sequence[str], keys: Sequence[str], metrics: Sequence[Metric]
) -> ibis.Table:
    """Return the figures that come from one mart."""
    facts = FACTS[table]
    rows = facts.rows(question)
    made = {name: DIMENSIONS[name].value(rows) for name in by}
    if "currency" in keys and "currency" not in rows.columns:
        made["currency"] = ibis.null("string")
    cells = facts.cells(rows.mutate(**made), keys)
    values = {metric.name: metric.expression(cells) for metric in metrics if metric.expression}
    if table == PERFORMANCE:
        values[SEVERAL] = several_platforms(cells)
    return cells.group_by(*keys).agg(**values)


def _united(parts: Sequence[ibis.Table], keys: Sequence[str]) -> ibis.Table:
    """Stack the figures of several marts, and bring those of one group into one row."""
    columns = {column: kind for part in parts for column, kind in part.schema().items()}
    stacked = ibis.union(
        *(
            part.mutate(
                **{c: ibis.null(kind) for c, kind in columns.items() if c not in part.columns}
            ).select(*columns)
            for part in parts
        )
    )
    return stacked.group_by(*keys).agg(**{c: _[c].max() for c in columns if c not in keys})
