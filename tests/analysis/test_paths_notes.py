"""What paths say of themselves: why there are none, and which delays count to the end of a day."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mediaplan.analysis import paths
from mediaplan.model import Scope
from tests.analysis.path_stories import MARCH, march, opened, visit
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import order


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
