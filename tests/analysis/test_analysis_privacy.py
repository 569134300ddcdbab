"""States, flows and crossings of few people are withheld, and cannot be had from totals."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.analysis import journey
from mediaplan.model import Answer, Scope, Settings
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, message, order

AS_OF = date(2026, 6, 30)
RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=10)
SPRING = Scope(date(2026, 4, 1), date(2026, 6, 30))
Counts = dict[tuple[str, str], int]

#: Orders that make a state on the morning of 1 April (and on 15 April).
BEFORE: dict[str, tuple[str, ...]] = {
    "new": (),
    "prospect": (),
    "acquisition": ("2026-03-20",),
    "activation": ("2026-03-01", "2026-03-20"),
    "loyalty": ("2026-02-01", "2026-03-01", "2026-03-20"),
    "inactive": ("2025-12-01",),
}
#: State before and on the morning of 1 July -> orders in between.
BETWEEN: dict[tuple[str, str], tuple[str, ...]] = {
    ("new", "acquisition"): ("2026-05-01",),
    ("new", "activation"): ("2026-05-01", "2026-05-20"),
    ("prospect", "prospect"): (),
    ("prospect", "acquisition"): ("2026-05-01",),
    ("acquisition", "activation"): ("2026-05-01",),
    ("acquisition", "inactive"): (),
    ("activation", "loyalty"): ("2026-05-01",),
    ("activation", "inactive"): (),
    ("loyalty", "loyalty"): ("2026-05-01",),
    ("inactive", "reactivation"): ("2026-05-01",),
    ("inactive", "inactive"): (),
}


def moving(people: Counts) -> MemoryEngine:
    """Return a shop of which so many customers went from one state to another in the spring."""
    made = MemoryEngine(RULES, AS_OF)
    made.fill("conversion", [order("2025-11-01", None)])
    for (before, after), number in people.items():
        for name in (f"{before}-{after}-{n}" for n in range(number)):
            if before != "new":
                made.fill("customer", [customer(name, created_day="2025-11-15")])
            days = (*BEFORE[before], *BETWEEN[before, after])
            made.fill("conversion", [order(day, name) for day in days])
    return made.refresh()


def shown(answer: Answer, *keys: str, figure: str = "customers") -> dict[Any, int | None]:
    """Return a figure by the columns before it, None where it is withheld."""
    values = [None if pd.isna(value) else int(value) for value in answer.frame[figure]]
    found = dict(zip(zip(*(answer.frame[key] for key in keys), strict=True), values, strict=True))
    return {key[0] if len(keys) == 1 else key: value for key, value in found.items()}


# Customers by the state before: all who could move are the group, whatever became of them.
FLOWS: dict[str, tuple[Counts, set[str]]] = {
    "one of many who moved is shown": (
        {("prospect", "prospect"): 20, ("prospect", "acquisition"): 1, ("inactive", "inactive"): 10},
        set(),
    ),
    "a state of few is withheld with the next smallest": (
        {
            ("acquisition", "activation"): 5,
            ("acquisition", "inactive"): 4,
            ("activation", "loyalty"): 12,
            ("prospect", "prospect"): 30,
        },
        {"acquisition", "activation"},
    ),
    "a state of exactly the smallest group": (
        {
            ("acquisition", "activation"): 5,
            ("acquisition", "inactive"): 5,
            ("prospect", "prospect"): 30,
        },
        set(),
    ),
    "two states of few, together enough": (
        {("acquisition", "inactive"): 9, ("activation", "inactive"): 8, ("prospect", "prospect"): 30},
        {"acquisition", "activation"},
    ),
    "who came is a group of those who came": (
        {("new", "acquisition"): 8, ("new", "activation"): 1, ("inactive", "inactive"): 11}
        | {("prospect", "prospect"): 30},
        {"new", "inactive"},
    ),
    "who came goes with a state of few": (
        {("new", "acquisition"): 10, ("loyalty", "loyalty"): 3, ("prospect", "prospect"): 30},
        {"new", "loyalty"},
    ),
    "nothing is left where all are few": ({("loyalty", "loyalty"): 9}, {"loyalty"}),
}


@pytest.mark.parametrize(("people", "away"), FLOWS.values(), ids=FLOWS)
def test_flows_of_few_who_could_move_are_withheld(people: Counts, away: set[str]) -> None:
    found = shown(journey.flows(moving(people), SPRING), "state_from", "state_to")
    assert {key: value for key, value in found.items() if key[0] not in away} == {
        key: value for key, value in people.items() if key[0] not in away
    }
    assert all(value is None for (before, _), value in found.items() if before in away)


def test_where_withheld_customers_went_is_not_told_by_which_rows_there_are() -> None:
    people = {("acquisition", "activation"): 5, ("new", "acquisition"): 12, ("prospect", "prospect"): 30}
    answer = journey.flows(moving(people), SPRING)
    rows = [after for before, after in shown(answer, "state_from", "state_to") if before == "acquisition"]
    # of "activation" alone one would know that all five went there, from all who are in it
    assert rows == ["prospect", "acquisition", "activation"]
    assert len(answer.people) == len(answer.withheld) == len(answer.frame)
    assert "2 groups are too small" in str(answer.notes[-1])


# State -> customers on the first morning and on the morning after.
STATES: dict[str, tuple[Counts, set[str]]] = {
    "few on the first day: withheld on both, with the next smallest of that day": (
        # prospect 30 and 30, acquisition 9 and 0, inactive 12 and 21
        {("acquisition", "inactive"): 9, ("inactive", "inactive"): 12, ("prospect", "prospect"): 30},
        {"acquisition", "inactive"},
    ),
    "few on the last day": (
        # prospect 39 and 30, acquisition 0 and 9, loyalty 20 and 20
        {("prospect", "prospect"): 30, ("prospect", "acquisition"): 9, ("loyalty", "loyalty"): 20},
        {"acquisition", "loyalty"},
    ),
    "nobody on a day is no small group": (
        {("prospect", "prospect"): 30, ("prospect", "acquisition"): 10, ("loyalty", "loyalty"): 20},
        set(),
    ),
}


@pytest.mark.parametrize(("people", "away"), STATES.values(), ids=STATES)
def test_a_state_of_few_is_withheld_on_both_days(people: Counts, away: set[str]) -> None:
    answer = journey.states(moving(people), SPRING)
    for figure, side in (("customers_first", 0), ("customers_last", 1)):
        found = shown(answer, "state", figure=figure)
        for state, value in found.items():
            there = sum(number for key, number in people.items() if key[side] == state)
            assert value == (None if state in away else there), (state, figure)


def meeting(people: Counts, messages: int = 1) -> MemoryEngine:
    """Return a shop whose campaigns of a declared stage met so many people in a state."""
    made = MemoryEngine(RULES, AS_OF)
    made.fill("conversion", [order("2025-11-01", None)])
    made.fill("campaign", [{"campaign_id": stage, "stage": stage} for stage in ("acquisition", "loyalty")])
    for (declared, met), number in people.items():
        for name in (f"{declared}-{met}-{n}" for n in range(number)):
            made.fill("customer", [customer(name, created_day="2025-11-15")])
            made.fill("conversion", [order(day, name) for day in BEFORE[MET_IN[met]]])
            days = [f"2026-04-{day:02}" for day in range(2, 2 + messages)]
            made.fill("touchpoint", [message(day, name, campaign_id=declared) for day in days])
    return made.refresh()


MET_IN = {
    "acquisition": "prospect", "activation": "acquisition", "loyalty": "loyalty", "reactivation": "inactive",
}  # fmt: skip
ACQ, LOY, NOT = "acquisition", "loyalty", "not_declared"
CROSSINGS: dict[str, tuple[Counts, set[tuple[str, str]]]] = {
    "all met enough": ({(ACQ, ACQ): 10, (ACQ, LOY): 11, (LOY, LOY): 12}, set()),
    "a cell of few, a rectangle of company": (
        {
            (ACQ, ACQ): 30, (ACQ, LOY): 9, (ACQ, "reactivation"): 20,
            (LOY, ACQ): 40, (LOY, LOY): 50, (LOY, "reactivation"): 60,
        },
        {(ACQ, LOY), (ACQ, "reactivation"), (LOY, LOY), (LOY, "reactivation")},
    ),
    "few in two of a row, few together": (
        {(ACQ, ACQ): 30, (ACQ, LOY): 2, (ACQ, "activation"): 3, (LOY, ACQ): 40, (LOY, LOY): 50},
        {(ACQ, ACQ), (ACQ, LOY), (ACQ, "activation"), (LOY, ACQ), (LOY, LOY)},
    ),
    "nobody declared is a row like the others": (
        {(NOT, ACQ): 5, (NOT, LOY): 15, (ACQ, ACQ): 20, (ACQ, LOY): 25},
        {(NOT, ACQ), (NOT, LOY), (ACQ, ACQ), (ACQ, LOY)},
    ),
}  # fmt: skip


@pytest.mark.parametrize("messages", [1, 3])
@pytest.mark.parametrize(("people", "away"), CROSSINGS.values(), ids=CROSSINGS)
def test_a_crossing_of_few_is_withheld_with_its_row_and_its_column(
    people: Counts, away: set[tuple[str, str]], messages: int
) -> None:
    """However many messages they were sent: nine who got three each are nine."""
    answer = journey.declared_and_met(meeting(people, messages), SPRING)
    found = shown(answer, "declared", "met", figure="contacts")
    assert found == {key: None if key in away else number * messages for key, number in people.items()}
    assert list(answer.frame["share"].isna()) == [value is None for value in found.values()]


def test_a_crossing_with_nobody_known_says_nothing_of_people() -> None:
    made = MemoryEngine(RULES, AS_OF)
    made.fill("touchpoint", [message("2026-04-02", "", campaign_id="x") for _ in range(3)])
    found = shown(journey.declared_and_met(made.refresh(), SPRING), "declared", "met", figure="contacts")
    assert found == {(NOT, "undetermined"): 3}
