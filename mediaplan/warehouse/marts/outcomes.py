"""What journeys lead to: the sales, leads and quotes of each customer, those of one day as one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import ibis
from ibis import _

from mediaplan.model import Settings
from mediaplan.model.mart_outcomes import OUTCOME
from mediaplan.model.marts import SALE
from mediaplan.warehouse.marts.sales import confirmed

#: A lead or quote is one whatever became of it, unless it was cancelled.
ASKED = ("confirmed", "open", "lost")
#: Years whose clock changes are looked up: exports are not older.
YEARS = range(1990, 2041)
#: Seconds from the start of a day to its last second.
LAST_SECOND = 86_399


def midnights(time_zone: str) -> list[int]:
    """Return how many seconds the start of a local day may be from that of the UTC day.

    Parameters
    ----------
    time_zone : str
        The setting.

    Returns
    -------
    list of int
        One for each clock of the zone: for Paris −3,600 and −7,200.
    """
    zone = ZoneInfo(time_zone)
    noons = (datetime(year, month, 15, 12, tzinfo=UTC) for year in YEARS for month in (1, 4, 7, 10))
    away = {noon.astimezone(zone).utcoffset() or timedelta(0) for noon in noons}
    return sorted(-int(each.total_seconds()) for each in away)


@cache
def beginnings(time_zone: str) -> dict[int, tuple[tuple[date, date], ...]]:
    """Return on which days the local midnight is how far from that of the UTC day.

    Parameters
    ----------
    time_zone : str
        The setting.

    Returns
    -------
    dict
        Seconds -> first and last days in a row, the clock of most such rows last: for Paris −7,200 on the
        days that begin in summer time (the day after a Sunday of March to a Sunday of October), −3,600
        on all others.

    Notes
    -----
    Where the clock jumps over midnight, the day begins with the jump; where it shows midnight twice,
    with the first: that is also what the import makes of a day without a time.
    """
    zone, day, last = ZoneInfo(time_zone), date(YEARS.start, 1, 1), date(YEARS.stop, 1, 1)
    found: dict[int, list[tuple[date, date]]] = {}
    before = None
    while day < last:
        away = datetime(day.year, day.month, day.day, tzinfo=zone).utcoffset() or timedelta(0)
        seconds = -int(away.total_seconds())
        runs = found.setdefault(seconds, [])
        if seconds == before:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
        before, day = seconds, day + timedelta(1)
    return {seconds: tuple(runs) for seconds, runs in sorted(found.items(), key=lambda each: len(each[1]))}


def began(rows: ibis.Table, settings: Settings) -> ibis.IntegerValue:
    """Return how many seconds the local midnight of ``day`` is from that of the UTC day."""
    *others, usual = beginnings(settings.time_zone).items()
    cases = [
        (ibis.or_(*(rows.day.between(*each) for each in runs)), ibis.literal(seconds, "int64"))
        for seconds, runs in others
    ]
    away = ibis.literal(usual[0], "int64")
    return ibis.cases(*cases, else_=away) if cases else away


@cache
def changed_days(time_zone: str) -> dict[int, tuple[date, ...]]:
    """Return the local days on which the clocks change: seconds they are longer -> days.

    Parameters
    ----------
    time_zone : str
        The setting.
    """
    runs = beginnings(time_zone).items()
    starts = sorted((first, seconds) for seconds, each in runs for first, _last in each)
    found: dict[int, list[date]] = {}
    for (_first, before), (day, after) in pairwise(starts):
        found.setdefault(after - before, []).append(day - timedelta(1))
    return {more: tuple(days) for more, days in found.items()}


def timed(rows: ibis.Table, settings: Settings) -> ibis.BooleanValue:
    """Whether the time of day of a conversion is known: it is not the midnight its local day begins with.

    Midnight to the second is the one time of day that is not told apart from none.
    """
    since = rows.occurred_at.epoch_seconds() - rows.day.cast("timestamp").epoch_seconds()
    return since != began(rows, settings)


def known_until(rows: ibis.Table, settings: Settings) -> ibis.TimestampValue:
    """Return until when a contact can have led to a conversion.

    Parameters
    ----------
    rows : Table
        With ``occurred_at`` (UTC) and the local ``day``.
    settings : Settings
        The time zone days were told in.

    Returns
    -------
    TimestampValue
        Its time. Many exports give orders a day and no time, which is kept as the midnight the local day
        begins with: they may have happened at any time of it, so all contacts of the day come before,
        to its last second, on a day of 23 or 25 hours too.
    """
    ends = [
        (rows.day.isin(days), rows.occurred_at + ibis.interval(seconds=LAST_SECOND + more))
        for more, days in changed_days(settings.time_zone).items()
    ]
    late = rows.occurred_at + ibis.interval(seconds=LAST_SECOND)
    return ibis.cases((timed(rows, settings), rows.occurred_at), *ends, else_=late)


def sales(settings: Settings) -> ibis.Table:
    """Return the sales of ``mart_sale``, the orders of one customer's day added up.

    Parameters
    ----------
    settings : Settings
        The time zone.

    Returns
    -------
    Table
        Amounts are NULL where orders of the day are in several currencies. The margin is of the
        orders that give it, as everywhere.
    """
    rows = SALE.expr
    rows = rows.filter(rows.kind.fill_null("order") != "event", rows.subject_id.notnull())
    rows = rows.mutate(
        until=known_until(rows, settings), timed=timed(rows, settings), counts=rows["sale"] == 1
    )
    added = rows.group_by("subject_id", "day").agg(
        outcome_id=_.conversion_id.max(where=_.counts),
        until=_.until.min(),
        timed=_.timed.argmin(_.until),
        person_id=_.person_id.max(where=_.counts),
        stage=_.stage.max(),
        market=_.market.max(where=_.counts),
        segment=_.segment.max(where=_.counts),
        currency=_.currency.min(),
        currencies=_.currency.nunique(),
        revenue=_.revenue.sum(),
        margin=_.margin.sum(),
    )
    several, nothing = added.currencies > 1, ibis.null("decimal(38, 4)")
    made = {
        "kind": ibis.literal("sale"),
        "revenue": ibis.ifelse(several, nothing, added.revenue.cast("decimal(38, 4)")),
        "margin": ibis.ifelse(several, nothing, added.margin.cast("decimal(38, 4)")),
    }
    return added.select(**{name: made[name] if name in made else added[name] for name in OUTCOME.by_name})


def asked(kind: str, settings: Settings) -> ibis.Table:
    """Return the leads or quotes, those of one customer's day as one.

    Parameters
    ----------
    kind : {"lead", "quote"}
        Which.
    settings : Settings
        The time zone.
    """
    rows = confirmed((kind,), ASKED)
    rows = rows.filter(rows.subject_id.notnull())
    rows = rows.mutate(until=known_until(rows, settings), timed=timed(rows, settings))
    added = rows.group_by("subject_id", "day").agg(
        outcome_id=_.conversion_id.argmin(_.moment),
        until=_.until.min(),
        timed=_.timed.argmin(_.until),
        person_id=_.person_id.argmin(_.moment),
        market=_.market.argmin(_.moment),
        segment=_.segment.argmin(_.moment),
        currency=_.currency.min(),
        currencies=_.currency.nunique(),
        revenue=_.revenue.sum(),
    )
    made = {
        "kind": ibis.literal(kind),
        "stage": ibis.null("string"),
        "revenue": ibis.ifelse(
            added.currencies > 1, ibis.null("decimal(38, 4)"), added.revenue.cast("decimal(38, 4)")
        ),
        "margin": ibis.null("decimal(38, 4)"),
    }
    return added.select(**{name: made[name] if name in made else added[name] for name in OUTCOME.by_name})


def outcome(settings: Settings | None = None) -> ibis.Table:
    """Return every outcome.

    Parameters
    ----------
    settings : Settings, optional
        The time zone.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.mart_outcomes.OUTCOME`, over ``mart_sale``,
        ``conversion`` and ``mart_person``.
    """
    settings = settings or Settings()
    every = ibis.union(sales(settings), asked("lead", settings), asked("quote", settings))
    return every.select(**{name: every[name].cast(kind) for name, kind in OUTCOME.schema.items()})
