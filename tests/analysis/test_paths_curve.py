"""Days until the conversion: those of few people stand together, so that no sum tells of a day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from mediaplan.analysis import paths
from mediaplan.locale import render
from mediaplan.model import Answer
from tests.analysis.path_stories import MARCH, opened, visit
from tests.analysis.test_paths_privacy import LETTERS
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, order


def shop(threshold: int, of: Mapping[int, int], again: int = 0) -> MemoryEngine:
    """Return a shop: on 1 March a visit of everybody, so many of whom buy so many days later, at its hour.

    ``again`` of those of the last day were there an hour before they bought, too.
    """
    names = iter(f"{one}{two}" for one in LETTERS for two in LETTERS)
    made = opened(threshold, customers="")
    people, contacts, orders = [], [], []
    for days, many in of.items():
        for number, name in enumerate([next(names) for _ in range(many)]):
            people.append(customer(name, created_day="2026-02-15"))
            contacts.append(visit("2026-03-01", name))
            if days == max(of) and number < again:
                contacts.append(
                    visit(f"2026-03-{days + 1:02}", name, occurred_at=f"2026-03-{days + 1:02} 08:00:00")
                )
            orders.append(
                order(f"2026-03-{days + 1:02}", name, occurred_at=f"2026-03-{days + 1:02} 09:00:00")
            )
    made.fill("customer", people)
    made.fill("touchpoint", contacts)
    made.fill("conversion", orders)
    return made.refresh()


def curve(engine: MemoryEngine, **others: Any) -> Answer:
    """Return the curve of March."""
    return paths.explored(engine, MARCH, ["curve"], **others)["curve"]


def steps(answer: Answer) -> list[tuple[Any, ...]]:
    """Return its steps: from, to, how many conversions, open-ended."""
    frame = answer.frame.astype(object)
    frame = frame.where(frame.notna(), None)
    return [
        (row["days"], row["days_to"], row["conversions"], row["beyond"]) for row in frame.to_dict("records")
    ]


def test_days_of_enough_stand_alone_and_empty_ones_too() -> None:
    found = curve(shop(10, {0: 12, 1: 10, 3: 15}))
    assert steps(found) == [(0, 0, 12, False), (1, 1, 10, False), (2, 2, 0, False), (3, 3, 15, False)]
    assert found.notes == ()


def test_days_of_few_stand_with_the_next_ones() -> None:
    # 4 on day 1 and 5 on day 2 are 9: day 3 comes to them
    found = curve(shop(10, {0: 12, 1: 4, 2: 5, 3: 2, 4: 20}))
    assert steps(found) == [(0, 0, 12, False), (1, 3, 11, False), (4, 4, 20, False)]
    assert found.frame["from_last_share"].tolist() == pytest.approx([12 / 43, 11 / 43, 20 / 43])
    assert render(found.notes[-1], "en") == (
        "Days on which too few people converted stand with those beside them (smallest group: 10 people)."
    )


def test_the_last_step_is_open_ended_where_few_took_longest() -> None:
    found = curve(shop(10, {0: 12, 1: 11, 6: 3}))
    # The empty days between come with them: where the step ended would tell when one person bought
    assert steps(found) == [(0, 0, 12, False), (1, None, 14, True)]


def test_empty_days_beside_a_step_of_several_are_with_it() -> None:
    # One person bought on day 3: where the step began there, it would tell that day
    assert steps(curve(shop(10, {0: 12, 3: 1, 10: 12}))) == [(0, 0, 12, False), (1, 10, 13, False)]
    # Those after it, before a day of enough, too; where a step of several follows, they are with that one
    found = curve(shop(10, {0: 3, 1: 9, 4: 10, 6: 10, 8: 2, 9: 8, 11: 5, 12: 5}))
    assert steps(found) == [
        (0, 3, 12, False),
        (4, 4, 10, False),
        (5, 5, 0, False),
        (6, 6, 10, False),
        (7, 9, 10, False),
        (10, 12, 10, False),
    ]


def test_few_on_the_first_days_too() -> None:
    assert steps(curve(shop(10, {0: 3, 2: 9}))) == [(0, 2, 12, False)]
    assert steps(curve(shop(10, {0: 9, 2: 3}))) == [(0, 2, 12, False)]


def test_days_from_the_first_and_from_the_last_are_both_of_enough() -> None:
    # All 24 bought on day 5 after the first contact, or 12 on day 0; 7 came back an hour before they bought
    found = curve(shop(10, {0: 12, 5: 24}, again=7))
    # From the last: 19 on day 0, and 17 on day 5, from the first 12 and 24
    assert steps(found) == [
        (0, 0, 19, False),
        *((day, day, 0, False) for day in range(1, 5)),
        (5, 5, 17, False),
    ]
    # With 20 of them back, 4 are left on day 5 after the last contact: no step has so few
    found = curve(shop(10, {0: 12, 5: 24}, again=20))
    assert steps(found) == [(0, None, 36, True)]


def test_two_conversions_of_one_person_are_one_person() -> None:
    engine = shop(10, {0: 12, 1: 9})
    # ``aa`` buys again a day after another visit: ten conversions on day 1, of ten people
    engine.fill("touchpoint", [visit("2026-03-10", "aa")])
    engine.fill("conversion", [order("2026-03-11", "aa", occurred_at="2026-03-11 09:00:00")])
    assert steps(curve(engine.refresh())) == [(0, 0, 12, False), (1, 1, 10, False)]
    # But of one of the nine it is the tenth conversion of nine people
    engine = shop(10, {0: 12, 1: 9})
    engine.fill("touchpoint", [visit("2026-03-10", "am")])
    engine.fill("conversion", [order("2026-03-11", "am", occurred_at="2026-03-11 09:00:00")])
    assert steps(curve(engine.refresh())) == [(0, None, 22, True)]


def test_thirty_days_and_more_are_the_last_step() -> None:
    found = curve(shop(10, {0: 12, 30: 10}), lookback=60)
    assert steps(found)[-1] == (30, None, 10, True)
    assert found.notes == (), "nothing was put together"
