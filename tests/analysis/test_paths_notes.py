"""What paths say of themselves: why there are none, and which delays count to the end of a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediaplan.analysis import paths
from mediaplan.model import Scope
from tests.analysis.path_stories import MARCH, march, opened, visit
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, order


def notes(engine: MemoryEngine, show: str, scope: Scope = MARCH, **others: Any) -> str:
    """Return the notes of one show."""
    return " ".join(map(str, paths.explored(engine, scope, [show], **others)[show].notes))


def test_orders_alone_have_no_contact_and_that_is_said() -> None:
    engine = opened()
    engine.fill("conversion", [order("2026-03-05", "a")])
    said = notes(engine.refresh(), "paths")
    assert "It takes marketing contacts" in said
    assert "No sales" not in said


def test_a_channel_that_no_journey_met_is_said() -> None:
    engine = march()
    engine.fill("touchpoint", [visit("2025-12-01", "d", "sms")])
    said = notes(engine.refresh(), "paths", replace(MARCH, channels=("sms",)))
    assert "met the channels and campaigns filtered on" in said


@pytest.mark.parametrize("show", ["stages", "delays", "curve"])
def test_journeys_that_led_to_nothing_are_said(show: str) -> None:
    engine = opened()
    engine.fill("touchpoint", [visit("2026-03-01", "a")])
    engine.refresh()
    assert "led to a sale" in notes(engine, show)
    assert "led to a quote" in notes(engine, show, outcome="quote")
    assert "came back" in notes(engine, show, outcome="retention")


@pytest.mark.parametrize("show", ["delays", "curve"])
def test_orders_without_a_time_are_counted_where_they_make_delays_longer(show: str) -> None:
    engine = opened()
    engine.fill("touchpoint", [visit("2026-03-01", name) for name in "abc"])
    engine.fill(
        "conversion",
        [order("2026-03-05", name, occurred_at="2026-03-05 00:00:00") for name in "ab"]
        + [order("2026-03-05", "c", occurred_at="2026-03-05 12:00:00")],
    )
    engine.refresh()
    assert "2 conversions have no time of day" in notes(engine, show)
    assert "no time of day" not in notes(march(), show), "orders at noon"
    assert "no time of day" not in notes(engine, "lengths")


def test_the_few_are_not_even_counted() -> None:
    engine = opened(threshold=10)
    engine.fill("touchpoint", [visit("2026-03-01", "a")])
    engine.fill("conversion", [order("2026-03-05", "a", occurred_at="2026-03-05 00:00:00")])
    assert "no time of day" not in notes(engine.refresh(), "delays")


@pytest.mark.parametrize("show", ["total", "paths", "delays"])
@pytest.mark.parametrize(("threshold", "told"), [(1, True), (3, False)])
def test_sales_of_no_stage_are_said_where_a_filter_leaves_them_out(
    show: str, threshold: int, told: bool
) -> None:
    # Two have come and bought; a third is older than all data, so nobody knows her stage
    engine = opened(threshold, customers="ab")
    engine.fill("customer", [customer("old", created_day="2020-01-01")])
    engine.fill("touchpoint", [visit("2026-03-01", name) for name in ("a", "b", "old")])
    engine.fill("conversion", [order("2026-03-05", name) for name in ("a", "b", "old")])
    engine.refresh()
    said = notes(engine, show, replace(MARCH, stages=("acquisition",)))
    assert ("1 more sale is of no stage, so no filter of stages keeps it" in said) is told
    assert "no stage" not in notes(engine, show)
    assert "no stage" not in notes(engine, show, replace(MARCH, stages=("acquisition", "undetermined")))


def test_days_that_are_not_over_are_said() -> None:
    assert "it is not over" not in notes(march(), "total")
    assert "The period goes to 2026-07-15, the data to 2026-06-30: it is not over" in notes(
        march(), "total", replace(MARCH, end=date(2026, 7, 15))
    )
