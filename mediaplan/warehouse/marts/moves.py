"""Who moved from which state to which, and how many customers each day adds to each state."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import Settings
from mediaplan.model.mart_states import MOVE, STATE, STATE_DAY
from mediaplan.model.marts import CUSTOMER

WHERE = ("market", "segment")


def move(settings: Settings | None = None) -> ibis.Table:  # noqa: ARG001 - the registry's signature
    """Return each customer's changes of state, one after the other.

    Parameters
    ----------
    settings : Settings, optional
        Nothing depends on them but through ``mart_state``.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.MOVE`, over ``mart_state`` and
        ``mart_customer``. What a page asks of two days is told by the moves between them, which
        are few and stand together, since the mart is in the order of days. Market and segment of
        a company are the least of its persons'.
    """
    runs = STATE.expr
    own = ibis.window(group_by="subject_id", order_by="from_day")
    moves = runs.select(
        "subject_id",
        state_from=runs.state.lag().over(own),
        state_to=runs.state,
        since=runs.from_day.lag().over(own),
        day=runs.from_day,
        until=runs.to_day,
    )
    where = CUSTOMER.expr.group_by("subject_id").agg(**{name: _[name].min() for name in WHERE})
    return moves.left_join(where, "subject_id").select(*MOVE.by_name)


def state_day(settings: Settings | None = None) -> ibis.Table:  # noqa: ARG001 - the registry's signature
    """Return how many customers each day adds to each state, or takes from it.

    Parameters
    ----------
    settings : Settings, optional
        Nothing depends on them but through ``mart_state``.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.STATE_DAY`, over ``mart_move``. Added up to a
        day it gives the customers in each state on that day, however many there are.
    """
    moves = MOVE.expr
    came = moves.select("day", *WHERE, state=_.state_to, change=ibis.literal(1, "int64"))
    left = moves.filter(_.state_from.notnull())
    left = left.select("day", *WHERE, state=_.state_from, change=ibis.literal(-1, "int64"))
    added = came.union(left).group_by("day", "state", *WHERE).agg(change=_.change.sum())
    return added.filter(_.change != 0).select(
        **{name: _[name].cast(kind) for name, kind in STATE_DAY.schema.items()}
    )
