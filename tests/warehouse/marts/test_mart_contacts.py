"""The contact marts: what is one contact, when, whose, and which stage it can win."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import zip_longest
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.model.marts import CONTACT, CONTACT_DAY
from mediaplan.warehouse.marts.contact_days import contact_day
from mediaplan.warehouse.marts.contacts import contact
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.by_hand import filled, make

Rows = list[dict[str, Any]]
LAST = "9999-12-31"
PERSONS = [{"customer_id": name, "person_id": name, "subject_id": name} for name in ("ann", "bob")]


def touch(kind: str, at: str = "2025-03-01 10:00", **values: Any) -> dict[str, Any]:
    """Return a row of ``touchpoint``: an e-mail of one campaign to Ann, unless said otherwise."""
    plain = {"customer_id": "ann", "channel": "email", "campaign_id": "news", "message_id": "m1"}
    name = values.get("touchpoint_id", f"{kind} {at} {values}")
    return plain | {"touchpoint_id": name, "kind": kind, "occurred_at": at, "day": at[:10]} | values


def alone(kind: str, at: str = "2025-03-01 10:00", **values: Any) -> dict[str, Any]:
    return touch(kind, at, message_id=None, **values)


def contacts(rows: Rows, **tables: Rows) -> MemoryEngine:
    engine = filled(touchpoint=rows, **({"mart_person": PERSONS} | tables))
    return make(engine, "mart_contact", contact)


def test_the_marts_have_exactly_the_columns_they_are_declared_with() -> None:
    for expression, declared in ((contact(), CONTACT), (contact_day(), CONTACT_DAY)):
        found = {name: str(kind) for name, kind in expression.schema().items()}
        assert list(found.items()) == list(declared.schema.items())


MESSAGE = [
    touch("sent", "2025-03-01 23:58"),
    touch("delivered", "2025-03-02 00:01"),
    touch("open", "2025-03-02 08:00"),
    touch("click", "2025-03-03 08:01"),
]
DELIVERED, SENT, BOTH = MESSAGE[1], MESSAGE[0], MESSAGE[:2]
Found = tuple[str, str, int, int]
ONE: dict[str, tuple[Rows, list[Found]]] = {
    # name: (rows of touchpoint, contacts as kind, time, opened, clicked)
    "sent, delivered, opened, clicked": (MESSAGE, [("delivered", "2025-03-02 00:01", 1, 1)]),
    "whatever the order of the rows": (MESSAGE[::-1], [("delivered", "2025-03-02 00:01", 1, 1)]),
    "delivered twice": (
        [DELIVERED, touch("delivered", "2025-03-02 00:05")],
        [("delivered", "2025-03-02 00:01", 0, 0)],
    ),
    "an impression stands where nothing was delivered": (
        [touch("sent", "2025-03-01 09:00"), touch("impression", "2025-03-01 12:00")],
        [("impression", "2025-03-01 12:00", 0, 0)],
    ),
    "of an impression and a view the first stands": (
        [touch("impression", "2025-03-01 12:00"), touch("view", "2025-03-01 11:59")],
        [("view", "2025-03-01 11:59", 0, 0)],
    ),
    "a click before its delivery was logged": (
        [touch("click", "2025-03-01 09:00"), touch("delivered", "2025-03-01 09:01")],
        [("delivered", "2025-03-01 09:01", 0, 1)],
    ),
    "sent and opened, the delivery unknown": (
        [touch("sent", "2025-03-01 09:00"), touch("open", "2025-03-01 10:00")],
        [("sent", "2025-03-01 09:00", 1, 0)],
    ),
    "a response to a message of which no more is known": (
        [touch("click", "2025-03-01 10:00"), touch("open", "2025-03-01 09:00")],
        [("open", "2025-03-01 09:00", 1, 1)],
    ),
    "sent alone where nothing of the campaign is delivered": (
        [SENT, touch("delivered", campaign_id="other", message_id="m2", at="2025-03-01 11:00")],
        [("delivered", "2025-03-01 11:00", 0, 0), ("sent", "2025-03-01 23:58", 0, 0)],
    ),
    "sent alone where the campaign is delivered to others": (
        [SENT, touch("delivered", message_id="m2", customer_id="bob", at="2025-03-01 11:00")],
        [("delivered", "2025-03-01 11:00", 0, 0)],
    ),
    "deliveries in another channel say nothing": (
        [SENT, touch("delivered", message_id="m2", channel="sms", at="2025-03-01 11:00")],
        [("delivered", "2025-03-01 11:00", 0, 0), ("sent", "2025-03-01 23:58", 0, 0)],
    ),
    "sent without a message, nothing delivered": ([alone("sent")], [("sent", "2025-03-01 10:00", 0, 0)]),
    "sent without a message, others delivered": (
        [alone("sent"), touch("delivered", "2025-03-01 11:00")],
        [("delivered", "2025-03-01 11:00", 0, 0)],
    ),
    "sent and opened counts though others are delivered": (
        [*MESSAGE[:1], touch("open", "2025-03-02 08:00"), touch("delivered", message_id="m2")],
        [("delivered", "2025-03-01 10:00", 0, 0), ("sent", "2025-03-01 23:58", 1, 0)],
    ),
    "an open without a message": ([alone("open")], []),
    "a click without a message": ([alone("click")], [("click", "2025-03-01 10:00", 0, 1)]),
    "a message called '' is none": ([touch("open", message_id="")], []),
    "each row without a message is one": (
        [alone("visit", "2025-03-01 10:00"), alone("visit", "2025-03-01 10:30"), alone("call")],
        [
            ("call", "2025-03-01 10:00", 0, 0),
            ("visit", "2025-03-01 10:00", 0, 0),
            ("visit", "2025-03-01 10:30", 0, 0),
        ],
    ),
    "an impression": ([alone("impression")], [("impression", "2025-03-01 10:00", 0, 0)]),
    "an open of nobody and a click of no channel belong to their message": (
        [
            DELIVERED,
            touch("open", "2025-03-02 08:00", customer_id=None),
            touch("click", "2025-03-02 09:00", channel=None),
            touch("click", "2025-03-02 09:01", channel="", customer_id=None),
        ],
        [("delivered", "2025-03-02 00:01", 1, 1)],
    ),
    "an open of nobody, where two customers have the message": (
        [
            DELIVERED,
            touch("delivered", "2025-03-02 00:01", customer_id="bob"),
            touch("open", "2025-03-02 08:00", customer_id=None),
        ],
        [
            ("delivered", "2025-03-02 00:01", 0, 0),
            ("delivered", "2025-03-02 00:01", 0, 0),
            ("open", "2025-03-02 08:00", 1, 0),
        ],
    ),
    "one message identifier for two customers": (
        [DELIVERED, touch("delivered", "2025-03-02 00:01", customer_id="bob"), MESSAGE[3]],
        [("delivered", "2025-03-02 00:01", 0, 0), ("delivered", "2025-03-02 00:01", 0, 1)],
    ),
    "one message identifier in two channels": (
        [DELIVERED, touch("delivered", "2025-03-02 00:01", channel="sms")],
        [("delivered", "2025-03-02 00:01", 0, 0), ("delivered", "2025-03-02 00:01", 0, 0)],
    ),
    "an anonymous message": (
        [touch(kind, customer_id=None) for kind in ("delivered", "open")],
        [("delivered", "2025-03-01 10:00", 1, 0)],
    ),
}


@pytest.mark.parametrize(("rows", "expected"), ONE.values(), ids=ONE)
def test_what_is_one_contact(rows: Rows, expected: list[Found]) -> None:
    found = contacts(rows).sql(
        "SELECT kind, strftime(occurred_at, '%Y-%m-%d %H:%M'), opened, clicked FROM mart_contact ORDER BY ALL"
    )
    assert found == expected


def test_the_day_is_the_local_one_of_the_row_that_stands_for_the_message() -> None:
    rows = [touch("sent", "2025-03-01 22:00"), touch("delivered", "2025-03-01 23:30", day="2025-03-02")]
    found = contacts(rows).sql("SELECT day::VARCHAR, contact_id FROM mart_contact")
    assert found == [("2025-03-02", rows[1]["touchpoint_id"])]


def test_files_that_know_a_person_differently_speak_of_one_message() -> None:
    persons = [
        {"customer_id": "email:x", "person_id": "crm:1", "subject_id": "account:acme"},
        {"customer_id": "crm:1", "person_id": "crm:1", "subject_id": "account:acme"},
    ]
    rows = [touch("delivered", customer_id="email:x"), touch("click", customer_id="crm:1")]
    base = [{"person_id": "crm:1", "subject_id": "account:acme", "market": "FR", "segment": "gold"}]
    found = contacts(rows, mart_person=persons, mart_customer=base).sql(
        "SELECT person_id, subject_id, market, segment, kind, clicked FROM mart_contact"
    )
    assert found == [("crm:1", "account:acme", "FR", "gold", "delivered", 1)]


def test_nobody_has_no_person_state_or_stage() -> None:
    found = contacts([alone("visit", customer_id=None), alone("click", customer_id="")]).sql(
        "SELECT person_id, subject_id, market, segment, state, stage FROM mart_contact"
    )
    assert found == [(None,) * 6] * 2


PURPOSES: dict[str, tuple[Rows, str]] = {
    "unknown is marketing": ([touch("delivered")], "marketing"),
    "'' is unknown": ([alone("impression", purpose="")], "marketing"),
    "transactional is kept": ([touch("delivered", purpose="transactional")], "transactional"),
    "service is kept": ([alone("call", purpose="service")], "service"),
    "any row of a message can say so": (
        [touch("delivered"), touch("sent", purpose="transactional")],
        "transactional",
    ),
}


@pytest.mark.parametrize(("rows", "expected"), PURPOSES.values(), ids=PURPOSES)
def test_purpose(rows: Rows, expected: str) -> None:
    assert contacts(rows).sql("SELECT purpose FROM mart_contact") == [(expected,)]


def in_state(state: str, since: str, until: str = LAST) -> dict[str, str]:
    return {"subject_id": "ann", "state": state, "from_day": since, "to_day": until}


# Ann entered the base on 1 January, bought on 1 February and 1 March, then nothing for 90 days
STATES = [
    in_state("prospect", "2025-01-01", "2025-02-01"),
    in_state("acquisition", "2025-02-02", "2025-03-01"),
    in_state("activation", "2025-03-02", "2025-05-30"),
    in_state("inactive", "2025-05-31", "2025-07-01"),
    in_state("reactivation", "2025-07-02", "2025-08-01"),
    in_state("loyalty", "2025-08-02", "2025-09-01"),
    in_state("undetermined", "2025-09-02"),
]
STAGES: dict[str, tuple[str, str, str]] = {
    # name: (day of the contact, state, stage)
    "a prospect": ("2025-01-15", "prospect", "acquisition"),
    "on the day of the first sale": ("2025-02-01", "prospect", "acquisition"),
    "the day after": ("2025-02-02", "acquisition", "activation"),
    "on the day of the second sale": ("2025-03-01", "acquisition", "activation"),
    "after two sales": ("2025-03-02", "activation", "loyalty"),
    "the last day before silence": ("2025-05-30", "activation", "loyalty"),
    "inactive": ("2025-05-31", "inactive", "reactivation"),
    "back again": ("2025-07-02", "reactivation", "loyalty"),
    "loyal": ("2025-08-15", "loyalty", "loyalty"),
    "undetermined": ("2026-01-01", "undetermined", "undetermined"),
    "known, but before the base knew them": ("2024-12-31", "prospect", "acquisition"),
}


@pytest.mark.parametrize(("day", "state", "stage"), STAGES.values(), ids=STAGES)
def test_a_contact_belongs_to_the_stage_it_can_win(day: str, state: str, stage: str) -> None:
    engine = contacts([alone("visit", f"{day} 23:59")], mart_state=STATES)
    assert engine.sql("SELECT state, stage FROM mart_contact") == [(state, stage)]


def export(**values: Any) -> dict[str, Any]:
    plain = {"source": "tool", "channel": "email", "campaign_id": "77", "campaign": "News"}
    return plain | {"level": "campaign", "period_start": "2025-03-01", "period_end": "2025-03-01"} | values


TIE = {"source": "tool", "pattern": "News*", "campaign_id": "ours"}
CAMPAIGNS: dict[str, tuple[str | None, dict[str, Rows], str | None]] = {
    # name: (campaign as the contact has it, tables, our campaign)
    "nothing known": ("77", {}, "77"),
    "none": (None, {}, None),
    "'' is none": ("", {}, None),
    "a match for any source": ("77", {"campaign_match": [{"pattern": "77", "campaign_id": "ours"}]}, "ours"),
    "a pattern": ("News May", {"campaign_match": [{"pattern": "news*", "campaign_id": "ours"}]}, "ours"),
    "through the export that knows its name": (
        "77",
        {"campaign_match": [TIE], "performance": [export(), export(period_end="2025-03-02")]},
        "ours",
    ),
    "through the export that knows its identifier": ("News", {"performance": [export()]}, "77"),
    "an export of another channel says nothing": ("News", {"performance": [export(channel="sms")]}, "News"),
    "exports that disagree say nothing": (
        "77",
        {"campaign_match": [TIE], "performance": [export(), export(source="other")]},
        "77",
    ),
}


@pytest.mark.parametrize(("written", "tables", "expected"), CAMPAIGNS.values(), ids=CAMPAIGNS)
def test_campaigns_are_ours_where_they_are_matched(
    written: str | None, tables: dict[str, Rows], expected: str | None
) -> None:
    rows = [touch("delivered", campaign_id=written), touch("open", campaign_id=written)]
    assert contacts(rows, **tables).sql("SELECT campaign_id, opened FROM mart_contact") == [(expected, 1)]


START = date(2025, 1, 1)
KINDS = ("sent", "delivered", "impression", "view", "open", "click", "visit", "reply", "call", "event")


@st.composite
def histories(draw: st.DrawFn) -> tuple[Rows, Rows]:
    """Draw touchpoints of a few people, and states that do not overlap."""
    some = st.integers(0, 30)
    rows = []
    for number in range(draw(st.integers(0, 25))):
        day = START + timedelta(draw(some))
        rows.append(
            {
                "touchpoint_id": f"t{number}",
                "occurred_at": f"{day} 12:00",
                "day": str(day),
                "customer_id": draw(st.sampled_from(["ann", "bob", None])),
                "channel": draw(st.sampled_from(["email", "sms", None])),
                "campaign_id": draw(st.sampled_from(["a", "b", None])),
                "kind": draw(st.sampled_from(KINDS)),
                "message_id": draw(st.sampled_from(["m1", "m2", None])),
                "purpose": draw(st.sampled_from(["transactional", None])),
            }
        )
    states = []
    for who in ("ann", "bob"):
        cuts = sorted(draw(st.sets(some, max_size=5)))
        for since, until in zip_longest(cuts, cuts[1:]):
            last = LAST if until is None else str(START + timedelta(until - 1))
            state = draw(st.sampled_from(["prospect", "acquisition", "loyalty", "inactive"]))
            day = str(START + timedelta(since))
            states.append({"subject_id": who, "state": state, "from_day": day, "to_day": last})
    return rows, states


PROPERTY = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])


@PROPERTY
@given(histories())
def test_the_state_is_the_one_an_asof_join_finds(drawn: tuple[Rows, Rows]) -> None:
    rows, states = drawn
    engine = contacts(rows, mart_state=states)
    assert engine.sql(
        "SELECT contact_id, state FROM mart_contact WHERE person_id IS NOT NULL ORDER BY 1"
    ) == (
        engine.sql(
            "SELECT contact_id, coalesce(s.state, 'prospect') FROM mart_contact c "
            "ASOF LEFT JOIN mart_state s ON c.subject_id = s.subject_id AND c.day >= s.from_day "
            "WHERE person_id IS NOT NULL ORDER BY 1"
        )
    )


@PROPERTY
@given(histories())
def test_days_add_up_to_contacts_and_no_contact_is_met_twice(drawn: tuple[Rows, Rows]) -> None:
    rows, states = drawn
    engine = make(contacts(rows, mart_state=states), "mart_contact_day", contact_day)
    by = "day, channel, campaign_id, market, segment, stage, purpose"
    assert engine.sql("SELECT * EXCLUDE (declared) FROM mart_contact_day ORDER BY ALL") == engine.sql(
        f"SELECT {by}, count(*), sum(opened), sum(clicked), count(DISTINCT person_id) "
        f"FROM mart_contact GROUP BY {by} ORDER BY ALL"
    )
    assert engine.sql("SELECT count(*) - count(DISTINCT contact_id) FROM mart_contact") == [(0,)]


@PROPERTY
@given(histories())
def test_contacts_are_the_ones_counted_one_message_at_a_time(drawn: tuple[Rows, Rows]) -> None:
    rows, _ = drawn
    delivering = {(row["channel"], row["campaign_id"]) for row in rows if row["kind"] == "delivered"}
    together: dict[Any, Rows] = {}
    rows_of = {row["message_id"]: [r for r in rows if r["message_id"] == row["message_id"]] for row in rows}
    completed = []
    for row in rows:
        only = {
            name: {r[name] for r in rows_of[row["message_id"]]} - {None}
            for name in ("customer_id", "channel")
        }
        alone_there = {name: next(iter(values)) for name, values in only.items() if len(values) == 1}
        missing = {name: value for name, value in alone_there.items() if row["message_id"] and not row[name]}
        completed.append(row | missing)
    for row in completed:
        name = (row["message_id"], row["customer_id"], row["channel"]) if row["message_id"] else id(row)
        together.setdefault(name, []).append(row)
    expected = 0
    for message in together.values():
        kinds = {row["kind"] for row in message}
        # the campaign of a message is the one its rows name; the last in the alphabet if they disagree
        campaign = max((row["campaign_id"] for row in message if row["campaign_id"]), default=None)
        if kinds == {"sent"}:
            expected += (message[0]["channel"], campaign) not in delivering
        else:
            expected += bool(message[0]["message_id"]) or kinds != {"open"}
    assert contacts(rows).sql("SELECT count(*) FROM mart_contact") == [(expected,)]
