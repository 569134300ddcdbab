"""Delays from the first and the last contact to the conversion, worked by hand."""

from __future__ import annotations

from typing import Any

import pytest

from mediaplan.analysis import paths
from mediaplan.model import Answer
from tests.analysis.path_stories import MARCH, march, opened, visit
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, order


def delays(engine: MemoryEngine, by: str, **others: Any) -> Answer:
    """Return delays by a dimension."""
    step = by if by in paths.BY else "channel"
    return paths.explored(engine, MARCH, ["delays"], by=step, delays_by=by, **others)["delays"]


def test_of_a_channel_they_are_from_its_own_contacts() -> None:
    frame = delays(march(), "channel").frame.set_index("channel")
    # At first 4 days 3 hours before both orders; at last the same before a's, 1 day 3 hours before b's
    assert frame.loc["email", "conversions"] == 2
    assert frame.loc["email", "from_first_median"] == pytest.approx(4.125)
    assert frame.loc["email", "from_last_median"] == pytest.approx((4.125 + 1.125) / 2)
    assert frame.loc["email", "from_last_q1"] == pytest.approx(1.125 + 3 / 4)
    assert frame.loc["email", "from_last_q3"] == pytest.approx(4.125 - 3 / 4)
    assert frame.loc["search", "conversions"] == 1
    assert frame.loc["search", "from_first_median"] == pytest.approx(2.125)
    assert frame.loc["search", "from_last_median"] == pytest.approx(2.125)


def test_in_total_they_are_from_the_first_and_last_of_all() -> None:
    (row,) = delays(march(), "total").frame.to_dict("records")
    assert row["from_first_median"] == pytest.approx(4.125)
    assert row["from_last_median"] == pytest.approx((2.125 + 1.125) / 2)
    assert (row["within_1_share"], row["within_7_share"], row["within_30_share"]) == (0.0, 1.0, 1.0)


def test_five_delays_have_the_third_as_their_median() -> None:
    engine = opened()
    days = {"a": 1, "b": 2, "c": 4, "d": 8, "e": 21}
    engine.fill("touchpoint", [visit("2026-03-01", name) for name in days])
    engine.fill(
        "conversion",
        [order(f"2026-03-{1 + n:02}", name, occurred_at=f"2026-03-{1 + n:02} 09:00:00")
         for name, n in days.items()],
    )  # fmt: skip
    (row,) = delays(engine.refresh(), "total").frame.to_dict("records")
    assert [row[f"from_last_{part}"] for part in ("q1", "median", "q3")] == [2.0, 4.0, 8.0]
    assert [row[f"within_{n}_share"] for n in (1, 7, 30)] == [0.2, 0.6, 1.0]


def test_by_segment_they_are_those_of_its_customers() -> None:
    engine = opened(customers="")
    engine.fill(
        "customer", [customer(name, segment=segment) for name, segment in (("a", "gold"), ("b", "new"))]
    )
    engine.fill("touchpoint", [visit("2026-03-01", "a"), visit("2026-03-01", "b")])
    engine.fill("conversion", [order("2026-03-02", "a"), order("2026-03-11", "b")])
    frame = delays(engine.refresh(), "segment").frame.set_index("segment")
    assert frame["from_last_median"].to_dict() == pytest.approx({"gold": 1.125, "new": 10.125})


def test_a_contact_before_the_lookback_is_of_no_journey_that_converts() -> None:
    engine = opened()
    engine.fill("touchpoint", [visit("2026-02-01", "a"), visit("2026-03-04", "a", "social")])
    engine.fill("conversion", [order("2026-03-05", "a")])
    engine.refresh()
    assert delays(engine, "channel").frame["channel"].tolist() == ["social"]
    found = delays(engine, "channel", lookback=60).frame.set_index("channel")
    assert found["from_first_median"].to_dict() == pytest.approx({"search": 32.125, "social": 1.125})


def test_the_curve_has_every_day_and_adds_up() -> None:
    frame = paths.explored(march(), MARCH, ["curve"])["curve"].frame
    assert frame["days"].tolist() == [0, 1, 2, 3, 4]
    assert frame["from_first_share"].tolist() == [0.0, 0.0, 0.0, 0.0, 1.0]
    assert frame["from_last_share"].tolist() == [0.0, 0.5, 0.5, 0.0, 0.0]
    assert not frame["beyond"].any()


def test_delays_of_few_people_are_withheld() -> None:
    engine = march(threshold=2)
    frame = delays(engine, "channel").frame.set_index("channel")
    assert frame.loc["search"].isna().all(), "one customer alone met search on the way to a sale"
