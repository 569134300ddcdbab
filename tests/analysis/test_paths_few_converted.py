"""Where enough people have journeys and too few of them convert: what those took is not told."""

from __future__ import annotations

from typing import Any

import pytest

from mediaplan.analysis import paths, sentences
from mediaplan.locale import render
from mediaplan.model import Answer
from tests.analysis.path_stories import MARCH, opened, visit
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, order

FIGURES = [
    "contacts_per_conversion",
    "contacts_q1",
    "contacts_median",
    "contacts_q3",
    "from_first_median",
    "from_last_median",
]


def shop(leads: int, buyers: int = 0) -> MemoryEngine:
    """Return a shop of threshold 10: thirty come on 1 March; so many ask on the 3rd, or buy at its hour."""
    made = opened(10, customers="")
    names = [f"c{number:02}" for number in range(30)]
    made.fill("customer", [customer(name, created_day="2026-02-15") for name in names])
    made.fill("touchpoint", [visit("2026-03-01", name) for name in names])
    at = "2026-03-03 09:00:00"
    rows = [order("2026-03-03", name, kind="lead", status="open", occurred_at=at) for name in names[:leads]]
    rows += [order("2026-03-03", name, occurred_at=at) for name in names[:buyers]]
    made.fill("conversion", rows)
    return made.refresh()


def total(engine: MemoryEngine, outcome: str = "lead") -> Answer:
    """Return all journeys of March in a row."""
    return paths.explored(engine, MARCH, ["total"], outcome=outcome)["total"]


@pytest.mark.parametrize("leads", [1, 2, 9])
def test_how_long_the_few_took_is_not_told_and_the_rest_is(leads: int) -> None:
    answer = total(shop(leads))
    (row,) = answer.frame.to_dict("records")
    assert answer.frame[FIGURES].isna().all(axis=None)
    assert (row["journeys"], row["conversions"]) == (30, leads)
    assert not answer.withheld.any(), "how many convert is of thirty people"
    assert render(answer.notes[-1], "en") == (
        "Too few people converted to say after how many contacts and how long (smallest group: 10 people)."
    )


def test_of_enough_it_is_told() -> None:
    answer = total(shop(10))
    (row,) = answer.frame.to_dict("records")
    assert (row["contacts_per_conversion"], row["from_last_median"]) == (1.0, 2.0)
    assert answer.notes == ()


def test_ten_sales_of_one_person_are_one_person() -> None:
    engine = shop(0, buyers=1)
    days = range(4, 13)
    engine.fill("touchpoint", [visit(f"2026-03-{day:02}", "c00") for day in days])
    engine.fill("conversion", [order(f"2026-03-{day:02}", "c00") for day in days])
    answer = total(engine.refresh(), "sale")
    assert answer.frame["conversions"].tolist() == [10]
    assert answer.frame[FIGURES].isna().all(axis=None)


def test_where_nobody_converted_nothing_is_said_of_few() -> None:
    assert not any("Too few" in render(note, "en") for note in total(shop(0, buyers=12)).notes)


@pytest.mark.parametrize(
    ("language", "begins"),
    [
        ("en", "Too few people converted to say after how many contacts and how long. The most frequent"),
        ("fr", "Trop peu de personnes ont converti pour dire"),
    ],
)
def test_the_sentence_says_that_too_few_converted(language: str, begins: str) -> None:
    found: dict[str, Any] = paths.explored(shop(2), MARCH, ["total", "paths"], outcome="lead")
    assert render(sentences.paths(found["total"], found["paths"]), language).startswith(begins)
