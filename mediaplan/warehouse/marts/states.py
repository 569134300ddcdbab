"""The state each customer is in, for runs of days: what the last sale made of them, until silence."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import Settings
from mediaplan.model.mart_states import STATE
from mediaplan.model.marts import SALE
from mediaplan.model.vocabulary import UNDETERMINED
from mediaplan.warehouse.marts.rhythms import (
    FAR,
    beginnings,
    days_after,
    general_limit,
    held_since,
    own_limit,
    subjects,
)
from mediaplan.warehouse.marts.stages import ACQUISITION

PROSPECT, INACTIVE = "prospect", "inactive"
#: A turn: from the day after ``day`` the customer is in ``state``, until the next turn, and
#: inactive once ``last_day`` is over (never where that is NULL).
TURN = ("subject_id", "day", "state", "last_day")


def state(settings: Settings | None = None) -> ibis.Table:
    """Return the state of each customer, for runs of days.

    Parameters
    ----------
    settings : Settings, optional
        τ, by category and segment too.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.STATE`, over ``mart_sale`` and
        ``mart_customer``. The state of a day is what the days *before* it made: on the day of the
        first sale the customer is still a prospect, on that of a reactivation still inactive.
        Runs of one customer follow one another without hole; there is none until the day after
        the customer entered the base or, for one the base does not know, after the first sale.
    """
    settings = settings or Settings()
    return runs(sale_turns(settings).union(base_turns(settings)))


def sale_turns(settings: Settings) -> ibis.Table:
    """Return the turn that each sale, and each event that stood for activation, makes."""
    sales = SALE.expr
    sales = sales.filter(sales.subject_id.notnull())
    one = ["subject_id", "day", "stage"]
    if settings.inactive_after_by_category:
        sales = sales.mutate(category_limit=own_limit(sales.category, settings.inactive_after_by_category))
        days = sales.group_by(*one).agg(event=(_.kind == "event").any(), own=_.category_limit.max())
    else:
        days = sales.filter((sales.sale == 1) | (sales.kind == "event")).select(
            *one, event=_.kind == "event", own=ibis.null("int64")
        )
    known = subjects(settings).select("subject_id", "allowed")
    told = days.left_join(known, "subject_id")
    allowed = ibis.coalesce(told.own, told.allowed, general_limit(settings))
    turns = told.select(*one, "event", last_day=days_after(told.day, allowed))
    if settings.activation_by_event:
        # An event does not break the silence: that still began with the sale before.
        before = turns.last_day.lag().over(ibis.window(group_by="subject_id", order_by="day"))
        turns = turns.mutate(last_day=ibis.ifelse(turns.event, before, turns.last_day))
    return turns.select("subject_id", "day", "last_day", state=turns.stage).select(*TURN)


def base_turns(settings: Settings) -> ibis.Table:
    """Return the turns that the customer base tells of: entering it, and a first order not held."""
    sales = SALE.expr
    first = sales.filter(sales.sequence == 1).group_by("subject_id").agg(first_sale=_.day.min())
    joined = beginnings(settings).left_join(first, "subject_id")
    joined = joined.select(
        "subject_id",
        "created_day",
        "allowed",
        known=_.first_order_day,
        first_sale=_.first_sale.fill_null(ibis.literal(FAR)),
    )
    base = joined.cross_join(held_since(sales, settings))
    # From before the sales held: silence is only seen from their first day on.
    ordered = base.filter(base.known < base.first_sale).select(
        "subject_id",
        day=_.known,
        state=ibis.ifelse(_.known >= _.since, ACQUISITION, UNDETERMINED),
        last_day=days_after(ibis.greatest(_.known, _.since), _.allowed),
    )
    entered = base.filter(
        base.created_day < base.first_sale, base.known.isnull() | (base.created_day < base.known)
    ).select(
        "subject_id",
        day=_.created_day,
        state=ibis.ifelse(_.known.isnull() & (_.created_day < _.since), UNDETERMINED, PROSPECT),
        last_day=ibis.null("date"),
    )
    return ordered.select(*TURN).union(entered.select(*TURN))


def runs(turns: ibis.Table) -> ibis.Table:
    """Return turns as runs of days, those of one state after one another joined."""
    far = ibis.literal(FAR)
    turns = turns.mutate(last_day=turns.last_day.fill_null(far))
    ordered = ibis.window(group_by="subject_id", order_by="day")
    turns = turns.mutate(
        state_before=_.state.lag().over(ordered),
        last_before=_.last_day.lag().over(ordered),
        following=_.day.lead().over(ordered).fill_null(far),
    )
    same = (turns.state == turns.state_before) & (turns.last_before >= turns.day)
    turns = turns.mutate(new=ibis.ifelse(same.fill_null(False), 0, 1))
    turns = turns.mutate(run=_.new.cumsum().over(ordered))
    joined = turns.group_by("subject_id", "run", "state").agg(
        day=_.day.min(),
        last_day=_.last_day.argmax(_.day),
        following=_.following.max(),
    )
    stay = joined.select(
        "subject_id",
        "state",
        from_day=days_after(_.day, 1),
        to_day=ibis.least(_.following, _.last_day),
    )
    gone = joined.filter(joined.last_day < joined.following).select(
        "subject_id",
        state=ibis.literal(INACTIVE),
        from_day=days_after(_.last_day, 1),
        to_day=_.following,
    )
    # An event on the last day of the silence activates for no day: the customer is inactive the next
    stay = stay.filter(stay.from_day <= stay.to_day)
    return stay.select(*STATE.by_name).union(gone.select(*STATE.by_name))
