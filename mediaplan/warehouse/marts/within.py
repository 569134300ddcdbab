"""What a long report still says beside shorter ones within it: the rest, in the days they leave.

A report within another one is finer: it is read for its days. The longer one then gives only what is
left of it, so that both together come to the longer one's whole.
"""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import Column, Type
from mediaplan.model.mart_columns import DAILY_MEASURES
from mediaplan.model.table import IBIS_TYPES
from mediaplan.model.tables.media import PERFORMANCE
from mediaplan.warehouse.marts.periods import ENTITY, SERIES, WEIGHTS, days, reaches, series

CENTS = 4
#: A longer report, beside the columns of ``ENTITY``, which it shares with those within it.
OWN = [name for name in SERIES if name not in ENTITY]
OF = [f"of_{name}" for name in OWN]
LONG = [*ENTITY, *OF]


def rounded(value: ibis.FloatingValue, column: Column) -> ibis.Value:
    """Round an amount to four decimals, a count to whole numbers, and other numbers not at all."""
    if column.type is Type.NUMBER:
        return value
    places = value.round() if column.type is Type.COUNT else value.round(CENTS)
    return places.cast(IBIS_TYPES[column.type])


def rests(performance: ibis.Table, covered: ibis.Table) -> ibis.Table:
    """Replace each report that shorter ones lie in by what they leave of it.

    Parameters
    ----------
    performance : Table
        With ``kind``, ``whose``, ``what``, ``told`` and ``report_start``; the rows that
        :func:`~mediaplan.warehouse.marts.periods.by_market_once` keeps.
    covered : Table
        Of :func:`days_within`, one report a day.

    Returns
    -------
    Table
        The same columns. Instead of such a report there is a row for each stretch of days that
        nothing within it covers, with its part of what is left; never less than nothing. Reports
        stay whole where those within them come to as much, or leave no day for what is missing:
        there :func:`~mediaplan.warehouse.marts.periods.one_period` decides.

    Notes
    -----
    Of what a shorter report does not say, its days have an even part of the longer one's. One
    that does not say what the two are compared on, or only a part of it (a device), leaves the
    longer one whole.
    """
    taken = covered.group_by(*LONG, "of_length").agg(
        covered=_.count(),
        **{f"{w}_whole": _[f"of_{w}"].max() for w in WEIGHTS},
        **{f"{w}_taken": (_[w] / _.length).sum() for w in WEIGHTS},
    )
    complete = reaches(taken, taken, one_suffix="_taken", other_suffix="_whole")
    left = taken.filter(taken.covered < taken.of_length, ~complete)
    left = left.select(*LONG, "of_length", free=left.of_length - left.covered)
    parts = _parts(performance, covered, left)
    pieces = _pieces(performance, _stretches(left, covered).join(parts, LONG))
    replaced = left.select(**dict(zip(SERIES, LONG, strict=True)))
    others = performance.view().anti_join(replaced, [*SERIES]).select(*performance.columns)
    return others.union(pieces.select(*performance.columns))


def reports_within(performance: ibis.Table) -> ibis.Table:
    """Return the reports within a longer one, beside the longer one.

    Parameters
    ----------
    performance : Table
        As for :func:`rests`.

    Returns
    -------
    Table
        The longer report (``LONG``, with ``of_length`` and its weights), and each one within it:
        ``SERIES``, its weights and ``length``.
    """
    long = performance.filter(_.period_end > _.period_start).select(*ENTITY).distinct()
    some = performance.view().semi_join(long, [*ENTITY])
    reports = series(some, **{f"says_{w}": _[w].notnull().any() for w in WEIGHTS})
    longer = reports.filter(_.length > 1).select(
        *ENTITY,
        **{f"of_{name}": _[name] for name in (*SERIES, "length", *WEIGHTS) if name not in ENTITY},
    )
    return longer.join(reports.view(), [*ENTITY]).filter(
        (_.kind == "") | (_.kind == _.of_kind),
        _.period_start >= _.of_period_start,
        _.period_end <= _.of_period_end,
        _.length < _.of_length,
        ibis.cases(*((_[f"of_{w}"] > 0, _[f"says_{w}"]) for w in WEIGHTS), else_=False),
    )


def days_within(within: ibis.Table) -> ibis.Table:
    """Return the days of reports within a longer one, but of those that lie within another of these.

    Parameters
    ----------
    within : Table
        Of :func:`reports_within`. With :func:`~mediaplan.warehouse.marts.periods.read_first` for each
        longer report (``LONG``), one report a day is left: what :func:`rests` asks for.
    """
    around = within.view()
    nested = [
        *(within[name] == around[name] for name in LONG),
        within.period_start >= around.period_start,
        within.period_end <= around.period_end,
        within.length < around.length,
    ]
    return days(within.anti_join(around, nested))


def _parts(performance: ibis.Table, covered: ibis.Table, left: ibis.Table) -> ibis.Table:
    """Return what part of each measure is left of a report; all where there is nothing of it."""
    some = performance.view().semi_join(left.select(*ENTITY).distinct(), [*ENTITY])
    sums = some.group_by(*SERIES).agg(**{m.name: some[m.name].sum().cast("float64") for m in DAILY_MEASURES})
    whole = sums.view().select(
        **dict(zip(LONG, SERIES, strict=True)), **{f"of_{m.name}": m.name for m in DAILY_MEASURES}
    )
    read = covered.semi_join(left, LONG).group_by(*LONG, *OWN, "of_length", "length").agg(days=_.count())
    each = read.join(sums, [*SERIES]).select(*read.columns, *(m.name for m in DAILY_MEASURES))
    each = each.join(whole, LONG)
    taken = each.group_by(*LONG).agg(
        **{
            f"taken_{m.name}": (
                _.days * ibis.coalesce(_[m.name] / _.length, _[f"of_{m.name}"] / _.of_length)
            ).sum()
            for m in DAILY_MEASURES
        },
        **{f"of_{m.name}": _[f"of_{m.name}"].max() for m in DAILY_MEASURES},
    )
    part = {
        f"part_{m.name}": ibis.ifelse(
            _[f"of_{m.name}"] > 0, ibis.greatest(1 - _[f"taken_{m.name}"] / _[f"of_{m.name}"], 0.0), 1.0
        )
        for m in DAILY_MEASURES
    }
    return taken.select(*LONG, **part)


def _stretches(left: ibis.Table, covered: ibis.Table) -> ibis.Table:
    """Return the stretches of days of a report that nothing within it covers, and how many came before."""
    each = days(left.select(*LONG, "free", period_start=left.of_period_start, length=left.of_length))
    free = each.anti_join(covered, [*LONG, "day"])
    ordered = ibis.window(group_by=LONG, order_by="day")
    free = free.mutate(number=ibis.row_number().over(ordered) + 1)
    return (
        free.mutate(run=free.position - free.number)
        .group_by(*LONG, "free", "run")
        .agg(first=_.day.min(), last=_.day.max(), before=_.number.min() - 1, until=_.number.max())
        .select(*LONG, "free", "first", "last", "before", "until")
    )


def _pieces(performance: ibis.Table, stretches: ibis.Table) -> ibis.Table:
    """Return the rows of reports, a row for each stretch of free days, with their part of what is left.

    Parts are differences of what has been given out so far, rounded: they add up to what is left
    exactly, over the rows and stretches of a report.
    """
    rows = performance.view()
    rows = rows.select(
        **{f"of_{name}" if f"of_{name}" in OF else name: rows[name] for name in rows.columns},
        kind=rows.kind,
        told=rows.told,
        report_start=rows.report_start,
    )
    rows = rows.semi_join(stretches.view(), LONG)
    so_far = ibis.cumulative_window(
        group_by=LONG, order_by=[name for name in PERFORMANCE.key if name in rows.columns]
    )
    rows = rows.mutate(**{f"until_{m.name}": rows[m.name].sum().over(so_far) for m in DAILY_MEASURES})
    each = rows.join(stretches, LONG)

    def given(measure: Column, free_days: ibis.IntegerValue) -> ibis.Value:
        own = each[measure.name].cast("float64")
        earlier = each[f"until_{measure.name}"].cast("float64") - own
        return rounded((earlier + own * free_days / each.free) * each[f"part_{measure.name}"], measure)

    return each.mutate(
        period_start=each["first"],
        period_end=each["last"],
        **{
            m.name: (given(m, each.until) - given(m, each.before)).cast(IBIS_TYPES[m.type])
            for m in DAILY_MEASURES
        },
    )
