"""Performance by day: what channels report, read once, spread over days, tied to our campaigns."""

from __future__ import annotations

from collections.abc import Collection

import ibis

from mediaplan.model import TABLES, Column, Settings, Type
from mediaplan.model.mart_columns import DAILY_MEASURES
from mediaplan.model.marts import PERFORMANCE_DAY
from mediaplan.model.table import IBIS_TYPES
from mediaplan.warehouse.marts.campaigns import EXPORT, campaigns
from mediaplan.warehouse.marts.messages import message_days
from mediaplan.warehouse.marts.periods import SERIES
from mediaplan.warehouse.marts.reports import step_read, step_rest, table_of
from mediaplan.warehouse.marts.within import CENTS, rounded

PERFORMANCE, FX_RATE = TABLES["performance"], TABLES["fx_rate"]
DAILY_MONEY = tuple(column.name for column in DAILY_MEASURES if column.type is Type.MONEY)


def share(rows: ibis.Table, column: Column) -> ibis.Value:
    """Return one day's part of a measure of a row longer than a day.

    Notes
    -----
    Day *i* of *n* gets ``round(total * i / n) - round(total * (i - 1) / n)``: the parts add up
    to the total exactly, whatever the rounding. Amounts are rounded to four decimals, counts to
    whole numbers, other numbers not at all.
    """
    total, kind = rows[column.name], IBIS_TYPES[column.type]
    if column.type is Type.NUMBER:
        return total / rows.length

    def until(position: ibis.IntegerValue) -> ibis.Value:
        part = rounded(total.cast("float64") * position / rows.length, column)
        return ibis.ifelse(position == rows.length, total, part)

    return (until(rows.position) - until(rows.position - 1)).cast(kind)


def rates() -> ibis.Table:
    """Return each rate with the day it holds until."""
    rate = FX_RATE.expr
    following = ibis.window(group_by=rate.currency, order_by=rate.day)
    return rate.select(
        rate_currency=rate.currency,
        since=rate.day,
        until=rate.day.lead().over(following),
        rate=rate.rate_to_base,
    )


def in_base_currency(rows: ibis.Table, base: str, amounts: Collection[str] = DAILY_MONEY) -> ibis.Table:
    """Convert amounts at the latest rate on or before the day; without one they stay as they are."""
    rate = rates()
    names = rows.columns
    rows = rows.mutate(foreign=rows.currency.nullif(base))
    joined = rows.left_join(
        rate,
        [
            rows.foreign == rate.rate_currency,
            rows.day >= rate.since,
            rate.until.isnull() | (rows.day < rate.until),
        ],
    )
    money = {
        name: ibis.ifelse(
            joined.rate.isnull(),
            joined[name],
            (joined[name].cast("float64") * joined.rate).round(CENTS).cast(IBIS_TYPES[Type.MONEY]),
        )
        for name in amounts
    }
    currency = ibis.ifelse(joined.rate.isnull(), joined.currency, ibis.literal(base))
    made = {"currency": currency, **money}
    return joined.select(**{name: made[name] if name in made else joined[name] for name in names})


def performance_day(settings: Settings | None = None) -> ibis.Table:
    """Return what channels report by day, one reading of each day.

    Parameters
    ----------
    settings : Settings, optional
        Gives the base currency, where there is one.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.PERFORMANCE_DAY`, over the unbound tables of
        :mod:`~mediaplan.warehouse.marts.reports`, ``performance``, ``campaign``,
        ``campaign_match``, ``plan_line``, ``fx_rate``, ``touchpoint``, ``mart_person`` and
        ``mart_customer``: messages known one by one stand
        beside what tools report.
    """
    daily = table_of(step_rest).join(table_of(step_read), SERIES)
    known = campaigns(PERFORMANCE.expr)
    told = daily.left_join(
        known,
        [
            *(daily[name] == known[f"export_{name}"] for name in EXPORT[:-1]),
            daily.campaign.fill_null("") == known.export_campaign,
        ],
    )
    # several campaigns of exports may be one of ours, which must not bear the name of one of them
    own = ibis.ifelse(told.our_id == told.campaign_id, told.export_campaign.nullif(""), ibis.null("string"))
    made = {
        "campaign_id": told.our_id,
        "campaign": ibis.coalesce(told.our_name.nullif(""), own, told.our_id.nullif("")),
        "market": ibis.coalesce(told.market.nullif(""), told.declared_market),
        "currency": told.currency.nullif(""),
        "spread": told.length > 1,
        **{column.name: share(told, column) for column in DAILY_MEASURES},
        **dict.fromkeys(("clicked", "people"), ibis.null("int64")),
    }
    result = told.select(
        **{name: made[name] if name in made else told[name] for name in PERFORMANCE_DAY.by_name}
    )
    base = settings.base_currency if settings else ""
    reported = in_base_currency(result, base) if base else result
    return reported.union(message_days())
