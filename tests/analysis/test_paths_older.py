"""Customers kept: sales too young to tell, and the period to take instead, worked by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediaplan.analysis import paths
from mediaplan.locale import render
from mediaplan.model import Answer, Scope
from tests.analysis.path_stories import AS_OF, opened, visit
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import order

#: Kept: a sale whose customer bought again 10 to 20 days later; 20 days later it can be told.
KEPT: dict[str, Any] = {"outcome": "retention", "kept_after": 10}


def shop(threshold: int = 1) -> MemoryEngine:
    """Return a shop: ``a`` came on 1 March, bought on the 2nd and again 15 days later; ``b`` came on 5 June.

    Data until 30 June.
    """
    made = opened(threshold)
    made.fill("touchpoint", [visit("2026-03-01", "a"), visit("2026-06-05", "b")])
    made.fill("conversion", [order("2026-03-02", "a"), order("2026-03-17", "a")])
    return made.refresh()


def total(engine: MemoryEngine, scope: Scope) -> Answer:
    """Return all journeys in a row."""
    return paths.explored(engine, scope, ["total"], **KEPT)["total"]


def tells(answer: Answer) -> tuple[date, date] | None:
    """Return the period that is offered."""
    there = answer.extra.get("period_that_tells")
    return (there["from"], there["to"]) if there else None


def test_the_same_days_are_offered_with_those_that_it_takes() -> None:
    scope = Scope(date(2026, 3, 1), date(2026, 3, 10))
    answer = total(shop(), scope)
    assert tells(answer) == (date(2026, 3, 1), date(2026, 3, 30))
    assert render(answer.notes[-1], "en") == (
        "It takes 20 days to tell whether a customer came back. Take the period 1–30 Mar 2026: its sales "
        "until 10 March 2026 are that old."
    )
    offered = replace(scope, end=date(2026, 3, 30))
    assert total(shop(), offered).frame["conversions"].tolist() == [1], "what is offered works"


def test_days_too_near_the_last_one_are_moved_back_and_must_hold_somebody() -> None:
    # 10 days that end 20 days before 30 June hold nobody who was kept: all since the first contact do
    answer = total(shop(), Scope(date(2026, 6, 15), date(2026, 6, 24)))
    assert tells(answer) == (date(2026, 3, 1), AS_OF)
    engine = shop()
    engine.fill("touchpoint", [visit("2026-06-04", "c")])
    engine.fill("conversion", [order("2026-06-05", "c"), order("2026-06-18", "c")])
    # From 1 June: the ten days to 10 June, and the twenty that it takes
    answer = total(engine.refresh(), Scope(date(2026, 6, 15), date(2026, 6, 24)))
    assert tells(answer) == (date(2026, 6, 1), AS_OF)


@pytest.mark.parametrize("threshold", [1, 2, 3])
def test_no_period_of_few_is_offered(threshold: int) -> None:
    # Two people have journeys in all: one was kept
    answer = total(shop(threshold), Scope(date(2026, 1, 1), date(2026, 1, 10)))
    assert bool(tells(answer)) == (threshold < 3)


def test_nothing_is_offered_where_it_can_be_told_or_is_of_other_outcomes() -> None:
    assert tells(total(shop(), Scope(date(2026, 3, 1), AS_OF))) is None
    nothing = paths.explored(shop(), Scope(date(2026, 1, 1), date(2026, 1, 10)), ["total"])["total"]
    assert tells(nothing) is None
