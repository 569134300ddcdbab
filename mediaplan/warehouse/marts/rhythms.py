"""How long a silence may last before a customer is inactive (τ), and what is known of each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import ibis
from ibis import _

from mediaplan.model import TABLES, Settings
from mediaplan.model.marts import CUSTOMER, PERSON
from mediaplan.warehouse.marts.people import ACCOUNT

CONVERSION = TABLES["conversion"]
#: Kinds of conversion that are sales once they are confirmed.
SALES = ("order", "subscription")
#: To a day that has not come: what lasts has no end, what we hold nothing of has not begun.
FAR = date(9999, 12, 31)
#: A day before all.
EARLY = date(1, 1, 1)


def own_limit(value: ibis.StringValue, days: Iterable[tuple[str, int]]) -> ibis.IntegerValue:
    """Return the days that the settings give a segment or a category, NULL for one they do not name."""
    branches = [(value == name, ibis.literal(limit, "int64")) for name, limit in days]
    nothing = ibis.null("int64")
    return ibis.cases(*branches, else_=nothing) if branches else nothing


def general_limit(settings: Settings) -> ibis.IntegerValue:
    """Return τ for whoever has none of their own, NULL where it is not set."""
    days = settings.inactive_after
    return ibis.null("int64") if days is None else ibis.literal(days, "int64")


def subjects(settings: Settings) -> ibis.Table:
    """Return what the stages of a customer depend on beside sales.

    Parameters
    ----------
    settings : Settings
        τ, by segment too.

    Returns
    -------
    Table
        ``subject_id`` of each person or company of the customer base, ``created_day``,
        ``first_order_day`` and ``allowed`` (τ; the largest where persons of one company are in
        several segments).
    """
    base = CUSTOMER.expr
    by_segment = own_limit(base.segment, settings.inactive_after_by_segment)
    return (
        base.mutate(own=by_segment)
        .group_by("subject_id")
        .agg(
            created_day=_.created_day.min(),
            first_order_day=_.first_order_day.min(),
            allowed=ibis.coalesce(_.own.max(), general_limit(settings)),
        )
    )


def beginnings(settings: Settings) -> ibis.Table:
    """Return :func:`subjects` with the first order as what we hold of it leaves it.

    Parameters
    ----------
    settings : Settings
        τ, by segment too.

    Returns
    -------
    Table
        Where all we hold of that day is an order not confirmed (cancelled, open), the first
        order of the customer base was no sale: there is none yet, so it is far away, and none
        before it either.
    """
    known, undone = subjects(settings), not_confirmed().view()
    joined = known.left_join(
        undone, [known.subject_id == undone.undone_subject, known.first_order_day == undone.undone_day]
    )
    never = ibis.ifelse(joined.undone_day.notnull(), ibis.literal(FAR), joined.first_order_day)
    made = {"first_order_day": never}
    return joined.select(**{name: made[name] if name in made else joined[name] for name in known.columns})


def held_since(sales: ibis.Table, settings: Settings) -> ibis.Table:
    """Return the one row of ``since``: the day from which on every sale is held.

    Parameters
    ----------
    sales : Table
        With ``day``.
    settings : Settings
        Whether somebody said that none is missing.

    Returns
    -------
    Table
        The first day of any sale; one before all where none is missing; far away without sales.
    """
    if settings.all_sales_held:
        return sales.agg(since=ibis.least(sales.day.min(), ibis.literal(EARLY)))
    return sales.agg(since=sales.day.min().fill_null(ibis.literal(FAR)))


def not_confirmed() -> ibis.Table:
    """Return each customer's days with orders or subscriptions that are not confirmed."""
    order = CONVERSION.expr.filter(_.kind.fill_null("order").isin(SALES), _.status != "confirmed")
    named = order.left_join(PERSON.expr, "customer_id")
    company = ibis.literal(ACCOUNT) + named.account_id.nullif("")
    rows = named.select(undone_subject=ibis.coalesce(named.subject_id, company), undone_day=named.day)
    return rows.filter(rows.undone_subject.notnull()).distinct()


def longer(later: ibis.DateValue, earlier: ibis.DateValue, limit: ibis.IntegerValue) -> ibis.BooleanValue:
    """Whether a silence lasted longer than τ; never where τ is not set."""
    return (later.delta(earlier, unit="day").cast("int64") > limit).fill_null(False)


def days_after(day: ibis.DateValue, days: ibis.IntegerValue | int) -> ibis.DateValue:
    """Return a day so many days later."""
    number = ibis.literal(days) if isinstance(days, int) else days
    # DuckDB gives a timestamp for a date and days, whatever Ibis believes: hence two casts
    return (day + number.as_interval("D")).cast("timestamp").cast("date")
