"""Shares within 1, 7 and 30 days: none that would tell, beside another or the curve, of few people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from mediaplan.analysis import paths
from mediaplan.locale import render
from mediaplan.model import Answer
from tests.analysis.path_stories import MARCH, opened, visit
from tests.analysis.test_paths_curve import shop, steps
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, order

SHARES = ["within_1_share", "within_7_share", "within_30_share"]
LEFT_OUT = (
    "A share within so many days is left out where it would tell of too few people (smallest group: 10 "
    "people)."
)


def delays(engine: MemoryEngine, by: str = "total", **others: Any) -> Answer:
    """Return the delays of March."""
    step = by if by in paths.BY else "channel"
    return paths.explored(engine, MARCH, ["delays"], by=step, delays_by=by, **others)["delays"]


def told(answer: Answer) -> list[list[float | None]]:
    """Return the shares of each row, None where one is left out."""
    frame = answer.frame[SHARES].astype(object)
    found: list[list[float | None]] = frame.where(frame.notna(), None).to_numpy().tolist()
    return found


def many(*by_hand: float | None) -> list[Any]:
    """Return shares as they are compared."""
    return [None if each is None else pytest.approx(each) for each in by_hand]


@pytest.mark.parametrize("by", ["total", "channel"])
@pytest.mark.parametrize(
    ("of", "by_hand"),
    [
        # One person converted on days 2 to 7: the second share less the first would be that person
        ({0: 12, 3: 1, 10: 12}, (0.48, None, 1.0)),
        # Nobody on days 2 to 7, and enough after
        ({0: 12, 10: 12}, (0.5, 0.5, 1.0)),
        # Three on the first day: the share within 7 days is of fifteen
        ({0: 3, 5: 12, 10: 15}, (None, 0.5, 1.0)),
        # Of 24, one took more than a week: all the others did not
        ({0: 12, 3: 11, 10: 1}, (0.5, None, 1.0)),
        # Nobody within a day is nobody
        ({3: 12, 10: 12}, (0.0, 0.5, 1.0)),
        ({0: 12, 3: 12, 10: 12}, (1 / 3, 2 / 3, 1.0)),
    ],
)
def test_no_two_shares_leave_few_between(of: Mapping[int, int], by_hand: Any, by: str) -> None:
    answer = delays(shop(10, of), by)
    assert told(answer) == [many(*by_hand)]
    said = [render(note, "en") for note in answer.notes]
    assert said == ([LEFT_OUT] if None in by_hand else [])


def test_one_of_many_who_took_more_than_thirty_days() -> None:
    # 36 days after, on 6 April, the end of the scope being later
    engine = shop(10, {0: 12, 3: 12})
    engine.fill("customer", [customer("zz", created_day="2026-02-01")])
    engine.fill("touchpoint", [visit("2026-02-10", "zz")])
    engine.fill("conversion", [order("2026-03-18", "zz", occurred_at="2026-03-18 09:00:00")])
    assert told(delays(engine.refresh(), lookback=60)) == [many(12 / 25, None, None)]


def test_no_share_leaves_few_beside_the_days_of_the_curve() -> None:
    # The curve has a step that ends on day 4, and the 15 of days 5 and 8 are 4 and 11
    engine = shop(10, {0: 12, 4: 12, 5: 4, 8: 11})
    found = paths.explored(engine, MARCH, ["curve"])["curve"]
    assert steps(found)[-2:] == [(4, 4, 12, False), (5, 8, 15, False)]
    # Within 7 days are 28 of 39: beside the 24 up to day 4 that tells of the four
    assert told(delays(engine)) == [many(12 / 39, None, 1.0)]


def test_exactly_a_day_is_within_it_and_not_on_day_0() -> None:
    # Within a day 12 of 25: beside the 11 of day 0 that would tell of the one at exactly a day
    engine = shop(10, {0: 11, 1: 1, 2: 13})
    assert steps(paths.explored(engine, MARCH, ["curve"])["curve"]) == [(0, 0, 11, False), (1, 2, 14, False)]
    assert told(delays(engine)) == [many(None, 1.0, 1.0)]


def segments(of: Mapping[str, Mapping[int, int]]) -> MemoryEngine:
    """Return a shop of threshold 10 where so many of a segment buy so many days after their visit."""
    made = opened(10, customers="")
    for segment, days_of in of.items():
        for days, crowd in days_of.items():
            names = [f"{segment}{days}x{number}" for number in range(crowd)]
            day = f"2026-03-{days + 1:02}"
            made.fill(
                "customer", [customer(name, segment=segment, created_day="2026-02-15") for name in names]
            )
            made.fill("touchpoint", [visit("2026-03-01", name) for name in names])
            made.fill("conversion", [order(day, name, occurred_at=f"{day} 09:00:00") for name in names])
    return made.refresh()


def test_what_is_left_out_of_one_segment_cannot_be_had_from_the_others() -> None:
    # In all 61 of 109 come within a week; less gold and new, old's would be known: 13 of 25
    crowd = {"gold": {0: 12, 3: 12, 10: 12}, "new": {0: 12, 3: 12, 10: 24}, "old": {0: 12, 3: 1, 10: 12}}
    engine = segments(crowd)
    assert told(delays(engine)) == [many(36 / 109, 61 / 109, 1.0)]
    answer = delays(engine, "segment")
    rows = dict(zip(answer.frame["segment"], told(answer), strict=True))
    assert rows == {
        "gold": many(1 / 3, None, 1.0),
        "new": many(1 / 4, 1 / 2, 1.0),
        "old": many(12 / 25, None, 1.0),
    }
