"""Journeys beside those of the period before: only where the data holds it, worked by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mediaplan.analysis import paths
from mediaplan.locale import render
from mediaplan.model import Answer, Compare, Scope
from tests.analysis.path_stories import march, opened, visit
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import order

#: Compared with the four weeks before.
APRIL = Scope(date(2026, 4, 2), date(2026, 4, 29), compare=Compare.PREVIOUS)
BEFORE = "5 Mar – 1 Apr 2026"


def shop(first: str) -> MemoryEngine:
    """Return a shop whose contacts are known since a day: one sale in March, two in April."""
    made = opened()
    made.fill("touchpoint", [visit(first, "j")])
    made.fill("touchpoint", [visit("2026-03-20", "a"), visit("2026-04-10", "b"), visit("2026-04-10", "c")])
    orders = {"j": "2026-01-10", "a": "2026-03-21", "b": "2026-04-11", "c": "2026-04-11"}
    made.fill("conversion", [order(day, name) for name, day in orders.items()])
    return made.refresh()


def said(answer: Answer | None) -> list[str]:
    """Return the notes of an answer."""
    assert answer is not None
    return [render(note, "en") for note in answer.notes]


def test_a_period_that_is_held_stands_beside() -> None:
    # Known for 30 days before 5 March, and so long do contacts count
    (row,) = paths.compared(shop("2026-02-03"), APRIL).frame.to_dict("records")
    assert (row["conversions"], row["conversions_before"]) == (2, 1)
    assert (row["with_contact_share"], row["with_contact_share_before"]) == (1.0, 1.0)


def test_a_period_before_the_first_contact_has_no_data() -> None:
    engine = shop("2026-03-20")
    year = replace(APRIL, compare=Compare.YEAR)
    answer = paths.compared(engine, year)
    assert not [name for name in answer.frame if name.endswith("_before")]
    (note,) = said(answer)
    assert note == (
        "Nothing is compared: there is no data of 3–30 Apr 2025, as contacts of customers are known "
        "since 20 March 2026."
    )


@pytest.mark.parametrize(
    ("first", "held"),
    [
        ("2026-02-08", True),  # whole since 10 March: 23 of 28 days, more than four fifths
        ("2026-02-09", False),  # 22 of 28 days
    ],
)
def test_a_period_of_which_a_part_is_held_is_not_compared_with(first: str, held: bool) -> None:
    found = paths.before(shop(first), APRIL)
    assert found is not None
    assert len(found.frame) == int(held)
    if not held:
        (note,) = said(found)
        assert note == (
            f"Nothing is compared: of {BEFORE} the data holds a part only, as contacts of customers are "
            "known since 9 February 2026 and count for 30 days."
        )


def test_leads_that_are_known_later_than_contacts() -> None:
    engine = shop("2026-02-03")
    engine.fill("conversion", [order("2026-04-05", "d", kind="lead", status="open")])
    found = paths.before(engine.refresh(), APRIL, outcome="lead")
    assert said(found) == [
        f"Nothing is compared: there is no data of {BEFORE}, as leads are known since 5 April 2026."
    ]


def test_a_period_of_few_and_one_of_nobody_are_not_compared_with() -> None:
    few = shop("2026-02-03")
    few.settings = replace(few.settings, privacy_threshold=2)
    assert said(paths.before(few, APRIL)) == [
        f"Nothing is compared: too few people stand behind the journeys of {BEFORE}."
    ]
    nobody = replace(APRIL, channels=("sms",))
    engine = shop("2026-02-03")
    engine.fill("touchpoint", [visit("2026-04-12", "d", "sms")])
    assert said(paths.before(engine.refresh(), nobody)) == [
        f"Nothing is compared: no journey ends in {BEFORE}."
    ]


def test_without_a_comparison_there_is_none() -> None:
    alone = replace(APRIL, compare=Compare.NONE)
    assert paths.before(march(), alone) is None
    assert said(paths.compared(shop("2026-02-03"), alone)) == []
    endless = Scope(compare=Compare.PREVIOUS)
    assert said(paths.compared(march(), endless)) == [
        "A comparison needs a period with a first and a last day: nothing is compared."
    ]
