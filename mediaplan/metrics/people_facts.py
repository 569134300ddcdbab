"""Facts about single people: who bought, who came back, who may be contacted, whom we met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import ibis
from ibis import _

from mediaplan.metrics.facts import CONTACTS, FACTS, MARKETING, OF_CUSTOMERS, TIME, Facts, one_of, with_stage
from mediaplan.metrics.question import KNOWN, LAST, MORNING_AFTER, START, Question
from mediaplan.model import text
from mediaplan.model.marts import MARTS
from mediaplan.warehouse.marts.rhythms import days_after

BUYERS = "buyers"
NEWCOMERS = "newcomers"
SILENT = "silent"
PERMITTED = "permitted"
MET = "met"

SALE, SALE_DAY, MOVE, STATE_DAY, CUSTOMER, CONSENT, CONTACT = (
    MARTS[f"mart_{name}"].expr
    for name in ("sale", "sale_day", "move", "state_day", "customer", "consent", "contact")
)
NOTHING = ibis.literal(value=False)
WHERE = ("market", "segment")
INACTIVE = "inactive"


def _sales() -> ibis.Table:
    """Return confirmed orders and subscriptions, without events that stand for activation."""
    return SALE.filter(SALE.kind.fill_null("order") != "event")


def _buyers(question: Question) -> ibis.Table:
    """Return sales with whether their customer was known to have bought before."""
    del question
    rows = with_stage(_sales())
    return rows.mutate(again=rows.again.fill_null(False), known=rows.again.notnull())


def _each_once(rows: ibis.Table, keys: Sequence[str]) -> ibis.Table:
    """Return each customer of a group once: adding up is then counting without repeats."""
    each = rows.group_by(*keys, "subject_id").agg(again=_.again.any(), known=_.known.any())
    somebody = each.subject_id.notnull()
    return each.mutate(again=each.again & somebody, known=each.known & somebody)


def _newcomers(question: Question) -> ibis.Table:
    """Return first sales, added up by the day on which the activation window of their customer ended."""
    first = SALE_DAY.filter(SALE_DAY.stage == "acquisition")
    if question.settings.activation_window is None or question.as_of is None:
        return first.filter(NOTHING)
    closed = first.mutate(day=days_after(first.day, first.window_days))
    return closed.filter(closed.day <= LAST)


def _silent(question: Question) -> ibis.Table:
    """Return who was inactive on the first day, and who of them a sale of the period brought back."""
    asked = bool(question.scope.start and question.as_of)
    nobody = ibis.literal(0, "int64")
    there = STATE_DAY.filter(STATE_DAY.state == INACTIVE, STATE_DAY.day <= START if asked else NOTHING)
    ended = MOVE.filter(
        MOVE.state_from == INACTIVE,
        *((MOVE.since <= START, MOVE.day > START, MOVE.day <= MORNING_AFTER) if asked else (NOTHING,)),
    )
    sales = with_stage(_sales())
    back = sales.filter(
        sales.stage == "reactivation",
        *((sales.day >= START, sales.day <= LAST) if asked else (NOTHING,)),
        *(
            OF_CUSTOMERS[name](sales, values)
            for name in ("channels", "campaigns")
            if (values := getattr(question.scope, name))
        ),
    )
    returned = ended.semi_join(back, "subject_id").select(*WHERE, customers=nobody, returned=nobody + 1)
    return there.select(*WHERE, customers=_.change, returned=nobody).union(returned)


def _still_silent(rows: ibis.Table, keys: Sequence[str]) -> ibis.Table:
    """Add groups up, without those in which nobody was inactive on the first day."""
    added = rows.group_by(*keys).agg(customers=_.customers.sum(), returned=_.returned.sum())
    return added.filter(added.customers > 0)


def _permitted(question: Question) -> ibis.Table:
    """Return permissions in force on the last day, or now, with what is known of the person."""
    wanted = (CONSENT.from_day <= KNOWN, CONSENT.to_day >= KNOWN) if question.as_of else (NOTHING,)
    given = CONSENT.filter(CONSENT.status == "opted_in", *wanted)
    return given.left_join(CUSTOMER, "person_id").select("person_id", "channel", *WHERE)


def _met(question: Question) -> ibis.Table:
    """Return marketing contacts."""
    del question
    return with_stage(CONTACT.filter(CONTACT.purpose == MARKETING))


#: Single contacts, with what days of contacts are split and filtered by.
EACH_CONTACT = replace(
    FACTS[CONTACTS], table=MARTS["mart_contact"], source=lambda _question: with_stage(CONTACT)
)
FACTS |= {
    BUYERS: Facts(
        table=MARTS["mart_sale"],
        dimensions=TIME | {"channel", "campaign", "market", "segment", "stage"},
        filters=OF_CUSTOMERS,
        ignored={},
        cells=_each_once,
        money=("revenue",),
        source=_buyers,
    ),
    NEWCOMERS: Facts(
        table=MARTS["mart_sale_day"],
        dimensions=TIME | {"channel", "campaign", "market", "segment"},
        filters={name: fits for name, fits in OF_CUSTOMERS.items() if name != "stages"},
        ignored={},
        source=_newcomers,
    ),
    SILENT: Facts(
        table=MARTS["mart_state_day"],
        dimensions=frozenset({"market", "segment", "total"}),
        filters={"markets": one_of("market"), "segments": one_of("segment")},
        ignored={},
        cells=_still_silent,
        source=_silent,
        dated=False,
    ),
    PERMITTED: Facts(
        table=MARTS["mart_consent"],
        dimensions=frozenset({"channel", "market", "segment", "total"}),
        filters={name: one_of(name.removesuffix("s")) for name in ("markets", "segments", "channels")},
        ignored={"campaigns": text("Permissions are given to channels: campaigns do not filter them.")},
        source=_permitted,
        dated=False,
    ),
    MET: Facts(
        table=MARTS["mart_contact"],
        dimensions=TIME | {"channel", "campaign", "creative", "market", "segment", "stage"},
        filters=OF_CUSTOMERS,
        ignored={},
        source=_met,
    ),
}
