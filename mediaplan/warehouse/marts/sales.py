"""Every confirmed sale with its one stage, its customer, its campaign, in one currency."""

from __future__ import annotations

import ibis

from mediaplan.model import TABLES, Settings, Type
from mediaplan.model.mart_columns import AMOUNTS
from mediaplan.model.marts import CUSTOMER, PERSON, SALE
from mediaplan.model.table import IBIS_TYPES
from mediaplan.model.vocabulary import UNDETERMINED
from mediaplan.warehouse.marts.contacts import campaigns_met
from mediaplan.warehouse.marts.people import ACCOUNT, latest
from mediaplan.warehouse.marts.performance import in_base_currency
from mediaplan.warehouse.marts.rhythms import SALES
from mediaplan.warehouse.marts.stages import ACQUISITION, ACTIVATION, sale_days, with_stage

CONVERSION = TABLES["conversion"]
#: What each import is: a day after the import that brought it is a plan or a mistake.
BATCH = ibis.table({"batch_id": "int64", "imported_day": "date"}, name="batch")
PLAIN = ("channel", "category", "store", "currency")
#: What a sale is told by the day on which its customer bought.
TOLD = ("stage", "again", "previous_day", "sequence", "activated_day")


def confirmed(kinds: tuple[str, ...], statuses: tuple[str, ...] = ("confirmed",)) -> ibis.Table:
    """Return the confirmed conversions of some kinds, each with its customer.

    Parameters
    ----------
    kinds : tuple of str
        An absent kind is an order, an absent status confirmed.
    statuses : tuple of str
        Others that count as well: a lead need not be won to be one.

    Returns
    -------
    Table
        With ``person_id``, ``subject_id`` (NULL for a customer nobody knows; the company where
        only that is told), ``market`` and ``segment`` of the customer, and ``moment``, which
        sorts conversions in time. Texts are NULL where they are empty. A day after the import
        is left out.
    """
    rows = CONVERSION.expr.left_join(BATCH, "batch_id")
    rows = rows.filter(
        rows.kind.fill_null("order").isin(kinds),
        rows.status.fill_null("confirmed").isin(statuses),
        rows.imported_day.isnull() | (rows.day <= rows.imported_day),
    )
    named = rows.left_join(PERSON.expr, "customer_id")
    company = ibis.literal(ACCOUNT) + named.account_id.nullif("")
    named = named.select(
        *("conversion_id", "occurred_at", "day", "person_id", "campaign_id", *(c.name for c in AMOUNTS)),
        kind=named.kind.fill_null("order"),
        subject_id=ibis.coalesce(named.subject_id, company),
        moment=latest(named.occurred_at.epoch_seconds(), named.conversion_id),
        **{name: named[name].nullif("") for name in PLAIN},
    )
    whose = CUSTOMER.expr.select("person_id", "market", "segment")
    return named.left_join(whose, "person_id").select(*named.columns, "market", "segment")


def activations(days: ibis.Table) -> ibis.Table:
    """Return the declared events that stand for activation.

    Parameters
    ----------
    days : Table
        As :func:`~mediaplan.warehouse.marts.stages.with_stage` gives them.

    Returns
    -------
    Table
        Of each customer the first event after the day of the acquisition, at most τ later and
        before the second sale: a row as :func:`confirmed` gives it, with ``previous_day``.
    """
    events = confirmed(("event",)).view()
    start = days.filter(days.stage == ACQUISITION).select(
        "subject_id", "following", "allowed", acquired="day"
    )
    rows = events.join(start.view(), "subject_id")
    since = rows.day.delta(rows.acquired, unit="day").cast("int64")
    rows = rows.filter(
        since > 0,
        rows.allowed.isnull() | (since <= rows.allowed),
        rows.following.isnull() | (rows.day < rows.following),
    )
    first = ibis.window(group_by="subject_id", order_by=rows.moment)
    rows = rows.mutate(rank=ibis.row_number().over(first), previous_day=rows.acquired)
    return rows.filter(rows["rank"] == 0)


def sale(settings: Settings | None = None) -> ibis.Table:
    """Return every sale with the one stage it has for its customer.

    Parameters
    ----------
    settings : Settings, optional
        τ, whether events can stand for activation, and the base currency.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.SALE`, over ``conversion``, ``batch``,
        ``campaign_match``, ``fx_rate``, ``mart_person`` and ``mart_customer``. All orders of a
        customer's day bear its stage; the first of them has ``sale`` 1, so sales add up.
    """
    settings = settings or Settings()
    purchases = confirmed(SALES)
    days = sale_days(purchases, settings)
    events = None
    if settings.activation_by_event:
        events = activations(with_stage(days)).view()
    days = with_stage(days, events)
    days = activated(days, events)
    told = purchases.view().left_join(
        days.select("subject_id", "day", *TOLD, "first_row").view(), ["subject_id", "day"]
    )
    counts = told.subject_id.isnull() | (told.conversion_id == told.first_row)
    rows = told.select(
        *(name for name in SALE.by_name if name not in {"sale", "stage"}),
        sale=counts.ifelse(1, 0).cast("int64"),
        stage=told.stage.fill_null(UNDETERMINED),
    )
    if events is not None:
        nothing = {c.name: ibis.null(IBIS_TYPES[c.type]) for c in AMOUNTS}
        stood = events.mutate(
            sale=ibis.literal(0, "int64"),
            stage=ibis.literal(ACTIVATION),
            sequence=ibis.null("int64"),
            activated_day=ibis.null("date"),
            again=ibis.null("boolean"),
            **nothing,
        )
        rows = rows.select(*SALE.by_name).union(stood.select(*SALE.by_name))
    rows = with_campaign(rows).select(*SALE.by_name)
    money = [column.name for column in AMOUNTS if column.type is Type.MONEY]
    return in_base_currency(rows, settings.base_currency, money) if settings.base_currency else rows


def activated(days: ibis.Table, events: ibis.Table | None) -> ibis.Table:
    """Add when the customer of a first sale was activated: by the second one, or by an event before it."""
    second = ibis.ifelse(days.sequence == 1, days.following, ibis.null("date"))
    if events is None:
        return days.mutate(activated_day=second)
    stood = events.select("subject_id", event_day="day").view()
    told = days.left_join(stood, "subject_id").select(*days.columns, "event_day")
    second = ibis.coalesce(told.event_day, told.following)
    return told.mutate(activated_day=ibis.ifelse(told.sequence == 1, second, ibis.null("date")))


def with_campaign(rows: ibis.Table) -> ibis.Table:
    """Replace the campaign that a file names by ours, as it is done for contacts."""
    met = campaigns_met(CONVERSION.expr).select("met_channel", "met_campaign", "our_id").view()
    asked = rows.mutate(
        met_channel=rows.channel.fill_null(""), met_campaign=rows.campaign_id.fill_null("")
    ).view()
    joined = asked.left_join(met, ["met_channel", "met_campaign"])
    made = {"campaign_id": joined.our_id}
    return joined.select(**{name: made[name] if name in made else joined[name] for name in rows.columns})
