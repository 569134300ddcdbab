"""Periods: beside those before, marked where they are not over, and never beyond the data."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mediaplan.metrics import figures
from mediaplan.model import Compare, Scope
from tests.metrics.answered import notes, rows
from tests.metrics.memory import performance
from tests.metrics.reported import AS_OF, SEARCH, SEARCH_2, TV, engine

FEBRUARY = {"start": date(2025, 2, 1), "end": date(2025, 2, 28)}


def test_months_beside_the_months_before() -> None:
    scope = Scope(**FEBRUARY, compare=Compare.PREVIOUS, same_weekdays=False)
    answer = figures(engine(SEARCH, SEARCH_2, TV), scope, "month", ["spend", "clicks", "ctr"])
    assert rows(answer) == [
        {
            "month": "2025-02", "provisional": False, "spend": 300, "spend_before": 5100,
            "clicks": 50, "clicks_before": 10, "ctr": 0.1, "ctr_before": 0.01,
        }
    ]  # fmt: skip


def test_days_beside_the_same_weekdays_before() -> None:
    scope = Scope(date(2025, 2, 3), date(2025, 2, 9), Compare.PREVIOUS)
    last_week = performance("2025-01-28", spend=7)
    answer = figures(engine(SEARCH_2, last_week), scope, "day", ["spend"])
    # Tuesday 28 January stands beside Tuesday 4 February
    assert rows(answer) == [
        {"day": "2025-02-03", "provisional": False, "spend": 300, "spend_before": None},
        {"day": "2025-02-04", "provisional": False, "spend": None, "spend_before": 7},
    ]


def test_a_channel_that_was_only_there_before_stays_in_sight() -> None:
    scope = Scope(**FEBRUARY, compare=Compare.PREVIOUS, same_weekdays=False)
    answer = figures(engine(SEARCH_2, TV), scope, "channel", ["spend"])
    assert rows(answer) == [
        {"channel": "search", "spend": 300, "spend_before": None},
        {"channel": "tv", "spend": None, "spend_before": 5000},
    ]


@pytest.mark.parametrize("time", ["day", "week", "month"])
def test_nothing_before_leaves_the_comparison_empty(time: str) -> None:
    scope = Scope(**FEBRUARY, compare=Compare.PREVIOUS, same_weekdays=False)
    answer = figures(engine(SEARCH_2), scope, "channel", ["spend"], then=time)
    when = {"day": "2025-02-03", "week": "2025-02-03", "month": "2025-02"}[time]
    assert rows(answer) == [
        {"channel": "search", time: when, "provisional": False, "spend": 300, "spend_before": None}
    ]


def test_an_absent_key_stands_beside_itself_before() -> None:
    scope = Scope(**FEBRUARY, compare=Compare.PREVIOUS, same_weekdays=False)
    answer = figures(engine(SEARCH, SEARCH_2, SEARCH_2 | {"market": "FR"}), scope, "market", ["clicks"])
    # the unmarked row equals the French one, so it is read as the total of its markets
    assert rows(answer) == [
        {"market": "FR", "clicks": 50, "clicks_before": None},
        {"market": None, "clicks": None, "clicks_before": 10},
    ]
    other = SEARCH_2 | {"campaign_id": "c2", "clicks": 7}
    answer = figures(engine(SEARCH, other), scope, "market", ["clicks"])
    assert rows(answer) == [{"market": None, "clicks": 7, "clicks_before": 10}]


def test_a_comparison_without_dates_is_said() -> None:
    answer = figures(engine(SEARCH), Scope(compare=Compare.YEAR), None, ["spend"])
    assert rows(answer) == [{"spend": 100}]
    assert "A comparison needs a period" in notes(answer)


@pytest.mark.parametrize(
    ("by", "scope", "expected"),
    [
        ("month", {}, [("2025-02", False), ("2025-03", False), ("2025-04", True)]),
        ("week", {}, [("2025-02-03", False), ("2025-03-03", False), ("2025-03-31", True)]),
        ("day", {}, [("2025-02-03", False), ("2025-03-05", False), ("2025-04-01", False)]),
        (
            "month",
            {"start": date(2025, 2, 2), "end": date(2025, 3, 15)},
            [("2025-02", True), ("2025-03", True)],
        ),
    ],
)
def test_a_period_that_is_not_over_is_marked(
    by: str, scope: dict[str, Any], expected: list[tuple[str, bool]]
) -> None:
    made = engine(SEARCH_2, performance("2025-03-05", spend=1), performance("2025-04-01", spend=1))
    made.as_of = date(2025, 4, 1)
    answer = figures(made, Scope(**scope), by, ["spend"])
    assert [(row[by], row["provisional"]) for row in rows(answer)] == expected


def test_a_period_beyond_the_data_is_said_and_the_as_of_date_is_capped() -> None:
    later = figures(engine(SEARCH), Scope(end=date(2025, 12, 31)), None, ["spend"])
    assert "it is not over" in notes(later)
    assert later.as_of == AS_OF
    assert figures(engine(SEARCH), Scope(end=date(2025, 2, 1)), None, ["spend"]).as_of == date(2025, 2, 1)


def test_rows_longer_than_a_day_are_said_to_be_spread() -> None:
    answer = figures(
        engine(performance("2025-01-01", "2025-01-31", spend=31)),
        Scope(end=date(2025, 1, 10)),
        None,
        ["spend"],
    )
    assert rows(answer) == [{"spend": 10}]
    assert "spread evenly" in notes(answer)
    assert "spread evenly" not in notes(figures(engine(SEARCH), Scope(), None, ["spend"]))
