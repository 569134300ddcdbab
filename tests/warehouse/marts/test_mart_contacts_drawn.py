"""Contacts of any history: counted one message at a time, each in one state, and adding up by day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import zip_longest
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.warehouse.marts.contact_days import contact_day
from tests.warehouse.marts.by_hand import make
from tests.warehouse.marts.touches import LAST, Rows, contacts

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
    assert engine.sql("SELECT * EXCLUDE (declared, role) FROM mart_contact_day ORDER BY ALL") == engine.sql(
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
