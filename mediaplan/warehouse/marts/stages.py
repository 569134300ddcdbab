"""The one stage of every sale: rules over the days on which each customer bought."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import Settings
from mediaplan.model.vocabulary import UNDETERMINED
from mediaplan.warehouse.marts.rhythms import beginnings, general_limit, held_since, longer, own_limit

FIRST, SECOND = 1, 2
ACQUISITION, ACTIVATION, LOYALTY, REACTIVATION = "acquisition", "activation", "loyalty", "reactivation"


def sale_days(purchases: ibis.Table, settings: Settings) -> ibis.Table:
    """Return the days on which each customer bought, with what their stage follows from.

    Parameters
    ----------
    purchases : Table
        Confirmed orders and subscriptions, with ``subject_id``, ``day``, ``occurred_at``,
        ``conversion_id`` and ``category``.
    settings : Settings
        τ, by category and segment too.

    Returns
    -------
    Table
        ``subject_id``, ``day``, ``first_row`` (the conversion that counts as the sale),
        ``sequence``, ``previous`` and ``following`` days, ``allowed`` (τ of the silence that
        starts here), ``previous_allowed``, ``base_allowed`` (τ without category),
        ``first_order_day``, ``created_day``, ``since`` (the day from which on all are held).
    """
    whose = purchases.filter(purchases.subject_id.notnull())
    whose = whose.mutate(own=own_limit(whose.category, settings.inactive_after_by_category))
    days = whose.group_by("subject_id", "day").agg(
        first_row=_.conversion_id.argmin(_.moment), by_category=_.own.max()
    )
    known = beginnings(settings).rename(base_allowed="allowed")
    joined = days.left_join(known, "subject_id").select(
        *days.columns,
        "created_day",
        "first_order_day",
        base_allowed=ibis.coalesce(_.base_allowed, general_limit(settings)),
    )
    joined = joined.mutate(allowed=ibis.coalesce(_.by_category, _.base_allowed))
    ordered = ibis.window(group_by="subject_id", order_by="day")
    joined = joined.mutate(
        sequence=ibis.row_number().over(ordered) + 1,
        previous=_.day.lag().over(ordered),
        previous_allowed=_.allowed.lag().over(ordered),
        following=_.day.lead().over(ordered),
    )
    return joined.cross_join(held_since(purchases, settings))


def first_stage(days: ibis.Table) -> ibis.StringValue:
    """Return the stage of a customer's first sale held, on that day's row or the second's.

    Notes
    -----
    Without an earlier first order in the customer base it is the acquisition, unless the
    customer was there before the sales we hold. With one that we should hold, that order is the
    sale before. With one from before, nothing is certain until a silence longer than τ was seen.
    """
    first, known = ibis.ifelse(days.sequence == FIRST, days.day, days.previous), days.first_order_day
    return ibis.cases(
        (known.isnull() & (days.created_day < days.since), UNDETERMINED),
        (known.isnull() | (known >= first), ACQUISITION),
        (
            known >= days.since,
            ibis.ifelse(longer(first, known, days.base_allowed), REACTIVATION, ACTIVATION),
        ),
        else_=ibis.ifelse(longer(first, days.since, days.base_allowed), REACTIVATION, UNDETERMINED),
    )


def with_stage(days: ibis.Table, activated: ibis.Table | None = None) -> ibis.Table:
    """Add ``stage``, ``again`` and ``previous_day`` to the days on which customers bought.

    Parameters
    ----------
    days : Table
        As :func:`sale_days` gives them.
    activated : Table, optional
        ``subject_id`` of those whom an event activated already.

    Returns
    -------
    Table
    """
    began = days.mutate(began_as=first_stage(days))
    if activated is None:
        began = began.mutate(second_stage=ibis.literal(ACTIVATION))
    else:
        done = activated.select("subject_id", done=ibis.literal(value=True)).view()
        told = began.view().left_join(done, "subject_id").select(*began.columns, "done")
        began = told.mutate(second_stage=ibis.ifelse(told.done.notnull(), LOYALTY, ACTIVATION))
    known = began.first_order_day
    second = began.sequence == SECOND
    stage = ibis.cases(
        (began.sequence == FIRST, began.began_as),
        (longer(began.day, began.previous, began.previous_allowed), REACTIVATION),
        (second & (began.began_as == ACQUISITION), began.second_stage),
        (second & (began.began_as == UNDETERMINED) & known.isnull(), UNDETERMINED),
        else_=LOYALTY,
    )
    # An order we should hold is the one before; before the sales held there may have been others.
    not_held = ibis.ifelse((known >= began.since) & (known < began.day), known, ibis.null("date"))
    # Of an older customer an order is known, or it is not known whether there was one.
    before = ibis.cases(
        (began.sequence > FIRST, ibis.literal(value=True)),
        (stage == ACQUISITION, ibis.literal(value=False)),
        (known.notnull(), ibis.literal(value=True)),
    )
    return began.mutate(stage=stage, again=before, previous_day=ibis.coalesce(began.previous, not_held))
