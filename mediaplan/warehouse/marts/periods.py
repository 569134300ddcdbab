"""Which rows of an export are read: no two that say the same days twice.

Exports overlap: a weekly file beside a daily one, ads beside campaigns, devices beside totals.
A *series* here is everything one export says of one campaign, ad group or ad in one period,
whatever splits it further, and told as well as its other rows. Series are compared on one
*weight*: spend, else impressions, else messages sent, whichever is the first that says something
on either side.
"""

from __future__ import annotations

from collections.abc import Sequence

import ibis
from ibis import Deferred, _

from mediaplan.model.tables.media import PERFORMANCE

#: A reading that reaches this much of another one's total says the same thing.
COMPLETE = 0.995
WEIGHTS = ("spend", "impressions", "sent")
ENTITY = ("source", "whose", "level", "channel", "what", "ad_group", "ad", "market")
#: ``report_start`` tells what is left of two reports in the same days apart.
SERIES = (*ENTITY, "kind", "told", "report_start", "period_start", "period_end")


def reaches(
    one: ibis.Table, other: ibis.Table, *, one_suffix: str = "", other_suffix: str = "", only: str = ""
) -> ibis.BooleanValue:
    """Whether the weights of ``one`` come to the whole of those of ``other``.

    Parameters
    ----------
    one, other : Table
        Tables with the columns of ``WEIGHTS``.
    one_suffix, other_suffix : str
        Behind the names of the columns.
    only : str
        The weight to compare, where it is not the first that says something.

    Returns
    -------
    BooleanValue
        On the first weight that is not zero on both sides; true where none says anything.
    """
    result: ibis.BooleanValue = ibis.literal(value=True)
    for weight in reversed([only] if only else WEIGHTS):
        here, there = one[f"{weight}{one_suffix}"], other[f"{weight}{other_suffix}"]
        says = (here > 0) | (there > 0)
        result = ibis.ifelse(says, here >= COMPLETE * there, result)
    return result


def with_kind(performance: ibis.Table) -> ibis.Table:
    """Add what a row is split by (``kind``): ``device=mobile`` is of the kind ``device``.

    Parameters
    ----------
    performance : Table
        The table ``performance``.

    Returns
    -------
    Table
        With ``kind``, ``''`` for a row nothing splits. Values are cut out between ``=`` and
        the last separator before the next ``=``, so a value may itself hold a separator.
    """
    names = performance.breakdown.re_replace("=[^=]*$", "").re_replace("=[^=]*[;,|&]", ";")
    named = performance.breakdown.contains("=")
    kind = ibis.cases((performance.breakdown == "", ""), (named, names), else_="?")
    return performance.mutate(kind=kind)


def _weight(
    rows: ibis.Table, weight: str, where: ibis.BooleanValue, window: ibis.expr.builders.WindowBuilder
) -> ibis.FloatingValue:
    """Add a weight up over a window, rows of one sort only."""
    return rows[weight].sum(where=where).over(window).cast("float64").fill_null(0.0)


def by_market_once(performance: ibis.Table) -> ibis.Table:
    """Leave out totals over markets beside the markets themselves, or the reverse.

    Parameters
    ----------
    performance : Table
        With ``kind``, ``whose``, ``what`` and ``told``.

    Returns
    -------
    Table
        Where rows with a market and one without meet for the same thing and period: if the
        row without is as large as all others together it is their total, and it is read only
        where they do not reach it; if it is smaller it is what no market could be given to,
        and everything is read.
    """
    same = ibis.window(group_by=[name for name in SERIES if name != "market"])
    marked = performance.market != ""
    sums = performance.select(
        *PERFORMANCE.key,
        "kind",
        both=marked.any().over(same) & (~marked).any().over(same),
        **{w: _weight(performance, w, marked, same) for w in WEIGHTS},
        **{f"{w}_whole": _weight(performance, w, ~marked, same) for w in WEIGHTS},
    )
    is_total = reaches(sums, sums, one_suffix="_whole")
    useless = ibis.ifelse(reaches(sums, sums, other_suffix="_whole"), sums.market == "", sums.market != "")
    drop = sums.both & is_total & useless
    return performance.anti_join(sums.filter(drop), [*PERFORMANCE.key, "kind"])


def series(performance: ibis.Table, **more: ibis.Value | Deferred) -> ibis.Table:
    """Add rows up to series, with their length, weights, and whatever else is asked of their rows."""
    length = performance.period_end.delta(performance.period_start, unit="day").cast("int64") + 1
    return (
        performance.mutate(length=length)
        .group_by(*SERIES, "length")
        .agg(
            named=_.named.min(),
            **more,
            **{weight: _[weight].sum().cast("float64").fill_null(0.0) for weight in WEIGHTS},
        )
    )


def days(rows: ibis.Table) -> ibis.Table:
    """Unroll rows to their days.

    Parameters
    ----------
    rows : Table
        With ``period_start`` and ``length``.

    Returns
    -------
    Table
        One row a day, with ``position`` (1 to ``length``) and ``day``.
    """
    unrolled = rows.mutate(position=ibis.range(1, rows.length + 1).unnest())
    moved = unrolled.period_start + (unrolled.position - 1).as_interval("D")
    # DuckDB gives a timestamp for a date and days, whatever Ibis believes: hence two casts
    return unrolled.mutate(day=moved.cast("timestamp").cast("date"))


def blocks(rows: ibis.Table, group: Sequence[str]) -> ibis.Table:
    """Return the blocks of days that periods hold together: one longer than a day says nothing of each.

    Parameters
    ----------
    rows : Table
        With ``period_start``, ``period_end`` and the columns of the group.
    group : sequence of str
        What has blocks of its own.

    Returns
    -------
    Table
        Each period of each group, with ``block``.
    """
    spans = rows.select(*group, "period_start", "period_end").distinct()
    ordered = ibis.window(group_by=group, order_by=["period_start", "period_end"])
    spans = spans.mutate(reached=spans.period_end.cummax().over(ordered))
    before = spans.reached.lag().over(ordered)
    starts = spans.mutate(new=(before.isnull() | (spans.period_start > before)).cast("int64"))
    numbered = starts.mutate(block=starts.new.cumsum().over(ordered))
    return numbered.select(*group, "period_start", "period_end", "block")


def one_period(candidates: ibis.Table) -> ibis.Table:
    """Keep the series of one length of period for each day of each campaign, ad group or ad.

    Parameters
    ----------
    candidates : Table
        Series, as :func:`series` makes them.

    Returns
    -------
    Table
        Days of series. Shorter periods are read where, together, they reach the total of the
        longer one around them; otherwise the longer one is, and the shorter ones inside are
        left out (:func:`~mediaplan.warehouse.marts.within.rests` has left of it what they leave,
        where there are days for it). Of what is left, :func:`read_first` keeps one a day.
    """
    each = days(candidates)
    long, short = candidates.filter(_.length > 1), each.view()
    inside = long.join(
        short,
        [
            *(long[name] == short[name] for name in ENTITY),
            short.length < long.length,
            short.day.between(long.period_start, long.period_end),
        ],
        lname="",
        rname="{name}_short",
    )
    covered = inside.group_by(*SERIES, "length_short", "kind_short").agg(
        **{weight: _[weight].max() for weight in WEIGHTS},
        **{f"{weight}_short": (_[f"{weight}_short"] / _.length_short).sum() for weight in WEIGHTS},
    )
    longer = covered.select(
        *SERIES,
        **{weight: covered[f"{weight}_short"] for weight in WEIGHTS},
        **{f"{weight}_long": covered[weight] for weight in WEIGHTS},
    )
    verdict = longer.group_by(*SERIES).agg(superseded=reaches(longer, longer, other_suffix="_long").any())
    standing = verdict.filter(~_.superseded)
    gone = verdict.filter(_.superseded)
    kept = each.anti_join(gone, SERIES)
    long_standing = standing.mutate(
        long_length=_.period_end.delta(_.period_start, unit="day").cast("int64") + 1
    )
    kept = kept.anti_join(
        long_standing,
        [
            *(kept[name] == long_standing[name] for name in ENTITY),
            kept.length < long_standing.long_length,
            kept.day.between(long_standing.period_start, long_standing.period_end),
        ],
    )
    return kept


def read_first(kept: ibis.Table, by: Sequence[str]) -> ibis.Table:
    """Keep one series a day, where several say the same.

    Parameters
    ----------
    kept : Table
        Days of series.
    by : sequence of str
        What a series is kept for.

    Returns
    -------
    Table
        The same columns: of each day the shortest series; among those the unsplit one, else the
        one that says more of itself and is complete, else the larger, else the one that starts last.
    """
    told = _with_the_most_told(kept.mutate(split=kept.kind != "").view(), by)
    first = ibis.window(
        group_by=[*by, "day"],
        order_by=[
            _.length,
            _.split,
            ~reaches(told, told, other_suffix="_most"),
            _.told.desc(),
            _.spend.desc(),
            _.impressions.desc(),
            _.sent.desc(),
            _.period_start.desc(),
            _.kind,
        ],
    )
    return told.mutate(rank=ibis.row_number().over(first)).filter(_["rank"] == 0).select(*kept.columns)


def _with_the_most_told(kept: ibis.Table, by: Sequence[str]) -> ibis.Table:
    """Add the most that series of one day and length come to, where some are told better than others."""
    told = kept.group_by(*by).agg(least=_.told.min(), most=_.told.max()).filter(_.least != _.most)
    alike = [*by, "day", "length", "split"]
    most = kept.semi_join(told, [*by]).group_by(*alike).agg(**{f"{w}_most": _[w].max() for w in WEIGHTS})
    joined = kept.left_join(most.view(), alike)
    return joined.select(*kept.columns, **{f"{w}_most": joined[f"{w}_most"].fill_null(0.0) for w in WEIGHTS})
