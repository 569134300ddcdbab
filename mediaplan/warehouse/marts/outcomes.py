"""What journeys lead to: the sales, leads and quotes of each customer, those of one day as one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
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
        Its time. Many exports give orders a day and no time, which is read as midnight: they may
        have happened at any time of it, so all contacts of the day come before.
    """
    late = rows.occurred_at + ibis.interval(seconds=LAST_SECOND)
    return ibis.ifelse(timed(rows, settings), rows.occurred_at, late)


def timed(rows: ibis.Table, settings: Settings) -> ibis.BooleanValue:
    """Whether the time of day of a conversion is known: it is no midnight of the local day."""
    since = rows.occurred_at.epoch_seconds() - rows.day.cast("timestamp").epoch_seconds()
    return ~since.isin(midnights(settings.time_zone))


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
