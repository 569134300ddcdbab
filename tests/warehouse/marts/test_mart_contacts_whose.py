"""Whose a contact is: the person, the stage it can win, and the campaign it is of."""

from __future__ import annotations

from typing import Any

import pytest

from tests.warehouse.marts.touches import LAST, Rows, alone, contacts, touch


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
