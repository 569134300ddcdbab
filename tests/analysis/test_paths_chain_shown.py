"""The chain of opportunities: days without a time of day, and what it withholds; worked by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mediaplan.analysis import paths
from tests.analysis.path_stories import MARCH, opened, visit
from tests.analysis.test_paths_chain import by_link, stage
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer


def sold(*steps: dict[str, Any], contacts: list[dict[str, Any]], threshold: int = 1) -> MemoryEngine:
    """Return what became of one buyer's opportunity."""
    made = opened(threshold, customers="")
    made.fill("customer", [customer("buyer", account_id="A")])
    made.fill("conversion", [*steps])
    made.fill("touchpoint", contacts)
    return made.refresh()


def called(day: str, hour: int, name: str = "buyer", channel: str = "phone") -> dict[str, Any]:
    """Return a call."""
    return visit(day, name, channel, kind="call", occurred_at=f"{day} {hour:02}:00:00")


def untimed(day: str, kind: str) -> dict[str, Any]:
    """Return what became of the opportunity on a day, without a time."""
    return stage(day, "O1", kind, occurred_at=f"{day} 00:00:00")


def test_a_quote_of_the_lead_s_day_without_a_time_came_after_it() -> None:
    engine = sold(
        stage("2026-03-05", "O1", "lead"),
        untimed("2026-03-05", "quote"),
        untimed("2026-03-08", "order"),
        contacts=[called("2026-03-05", 16), called("2026-03-08", 11)],
    )
    assert by_link(paths.links(engine, MARCH).frame, "opportunities", "passed", "days_median") == {
        ("lead", "quote"): (1, 1, 0.0),
        ("quote", "signature"): (1, 1, 3.0),
        ("lead", "signature"): (1, 1, pytest.approx(3 - 9 / 24)),
    }
    # The call of 16:00 is of the day of the quote, that of 11:00 of the day of the signature
    assert by_link(paths.met(engine, MARCH).frame, "contacts", "passed", "credited") == {
        ("lead", "quote"): (1, 1, 1.0),
        ("quote", "signature"): (1, 1, 1.0),
        ("lead", "signature"): (2, 1, 1.0),
    }


def test_a_signature_before_its_quote_of_a_later_hour_did_not_follow_it() -> None:
    engine = sold(
        stage("2026-03-05", "O1", "quote"),
        stage("2026-03-05", "O1", "order", occurred_at="2026-03-05 08:00:00"),
        contacts=[],
    )
    assert by_link(paths.links(engine, MARCH).frame, "passed")["quote", "signature"] == (0,)


def parted(large: int, small: int) -> MemoryEngine:
    """Return leads of a large and a small segment, each called once by one of two channels."""
    made = opened(10, customers="")
    names = [f"large{n}" for n in range(large)] + [f"small{n}" for n in range(small)]
    made.fill("customer", [customer(name, segment=name[:5]) for name in names])
    made.fill("conversion", [stage("2026-03-05", f"O{name}", "lead", name) for name in names])
    channels = {"large": "phone", "small": "event"}
    made.fill("touchpoint", [called("2026-03-06", 9, name, channels[name[:5]]) for name in names])
    return made.refresh()


def test_a_segment_that_would_tell_of_the_rest_is_withheld() -> None:
    engine = parted(20, 3)
    for ask in (paths.links, paths.met):
        found = ask(engine, replace(MARCH, segments=("large",)))
        assert found.frame["opportunities"].isna().all(), "all less the large are the three small ones"
        assert found.notes
    assert paths.links(engine, MARCH).frame["opportunities"].tolist() == [23, 23]


def test_a_channel_met_by_few_is_not_told_by_the_others() -> None:
    found = paths.met(parted(20, 3), MARCH)
    assert found.frame["opportunities"].isna().all(), "phone and event together are all that were met"
