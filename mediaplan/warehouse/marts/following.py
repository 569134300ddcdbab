"""Which outcome follows each contact: in SQL that every engine has, and in DuckDB's own, far faster."""

from __future__ import annotations

from collections.abc import Callable

import ibis

from mediaplan.warehouse.marts.people import DIGITS, latest

Follow = Callable[[ibis.Table, ibis.Table], ibis.Table]


def followed(contacts: ibis.Table, outcomes: ibis.Table) -> ibis.Table:
    """Add the first outcome of its customer at the time of a contact or after it.

    Parameters
    ----------
    contacts : Table
        With ``subject_id`` and ``occurred_at``.
    outcomes : Table
        With ``subject_id``, ``until``, ``timed``, ``day`` and ``outcome_id``; no two of one customer at
        one time.

    Returns
    -------
    Table
        The contacts with ``next_id``, ``next_at``, ``next_day`` and ``next_timed``, NULL where nothing
        follows.

    Notes
    -----
    Contacts and outcomes are laid into one row by time, and each looks ahead: for engines without
    an ASOF join.
    """
    columns, kinds = contacts.columns, contacts.schema()
    # Of one time the contact comes first: what happens at the same moment was led to by it
    times = contacts.mutate(
        turn=ibis.literal(0),
        told=ibis.null("string"),
        told_at=ibis.null("timestamp"),
        told_day=ibis.null("date"),
    )
    marks = outcomes.select(
        **{
            name: outcomes.subject_id if name == "subject_id" else ibis.null(kinds[name])
            for name in columns
            if name != "occurred_at"
        },
        occurred_at=outcomes.until,
        turn=ibis.literal(1),
        # What comes next is the least: its time, then what else is told of it
        told=latest(
            outcomes.until.epoch_seconds(), ibis.ifelse(outcomes.timed, "1", "0") + outcomes.outcome_id
        ),
        told_at=outcomes.until,
        told_day=outcomes.day,
    )
    both = times.union(marks.select(*times.columns))
    ahead = ibis.window(group_by="subject_id", order_by=["occurred_at", "turn"], preceding=0, following=None)
    told = both.mutate(
        next_at=both.told_at.min().over(ahead),
        next_day=both.told_day.min().over(ahead),
        next_told=both.told.min().over(ahead),
    )
    told = told.filter(told.turn == 0)
    known = told.subject_id.notnull()
    return told.select(
        *columns,
        next_id=ibis.ifelse(known, told.next_told[DIGITS + 1 :], ibis.null("string")),
        next_at=ibis.ifelse(known, told.next_at, ibis.null("timestamp")),
        next_day=ibis.ifelse(known, told.next_day, ibis.null("date")),
        next_timed=ibis.ifelse(known, told.next_told[DIGITS : DIGITS + 1] == "1", ibis.null("boolean")),
    )


def followed_asof(contacts: ibis.Table, outcomes: ibis.Table) -> ibis.Table:
    """Do as :func:`followed` does, by DuckDB's ASOF join."""
    marks = outcomes.select(
        next_id=outcomes.outcome_id,
        next_at=outcomes.until,
        next_day=outcomes.day,
        next_timed=outcomes.timed,
        whose=outcomes.subject_id,
    )
    joined = contacts.asof_join(
        marks, contacts.occurred_at <= marks.next_at, contacts.subject_id == marks.whose
    )
    return joined.select(*contacts.columns, "next_id", "next_at", "next_day", "next_timed")
