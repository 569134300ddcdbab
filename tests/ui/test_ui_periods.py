"""Presets by hand: counted from the last day of the data, whatever today is."""

from __future__ import annotations

from datetime import date

import pytest

from mediaplan.model import Period
from mediaplan.ui.periods import PRESETS, default, preset_of, presets

FIRST = date(2024, 2, 15)

#: As of -> preset -> first and last day. 30 June 2026 is a Tuesday, 28 June a Sunday.
BY_HAND = {
    "2026-06-30": {
        "last_week": ("2026-06-22", "2026-06-28"),
        "month_to_date": ("2026-06-01", "2026-06-30"),
        "last_month": ("2026-06-01", "2026-06-30"),
        "quarter": ("2026-04-01", "2026-06-30"),
        "last_90_days": ("2026-04-02", "2026-06-30"),
        "year_to_date": ("2026-01-01", "2026-06-30"),
        "history": ("2024-02-15", "2026-06-30"),
    },
    "2026-06-28": {
        "last_week": ("2026-06-22", "2026-06-28"),
        "month_to_date": ("2026-06-01", "2026-06-28"),
        "last_month": ("2026-05-01", "2026-05-31"),
        "quarter": ("2026-01-01", "2026-03-31"),
        "year_to_date": ("2026-01-01", "2026-06-28"),
    },
    "2026-01-01": {
        "last_week": ("2025-12-22", "2025-12-28"),
        "month_to_date": ("2026-01-01", "2026-01-01"),
        "last_month": ("2025-12-01", "2025-12-31"),
        "quarter": ("2025-10-01", "2025-12-31"),
        "year_to_date": ("2026-01-01", "2026-01-01"),
    },
    "2024-12-31": {
        "last_month": ("2024-12-01", "2024-12-31"),
        "quarter": ("2024-10-01", "2024-12-31"),
        "year_to_date": ("2024-01-01", "2024-12-31"),
    },
    "2024-03-01": {  # the day after 29 February
        "last_week": ("2024-02-19", "2024-02-25"),
        "last_month": ("2024-02-01", "2024-02-29"),
        "quarter": ("2023-10-01", "2023-12-31"),
    },
}
CASES = [(as_of, name, *days) for as_of, named in BY_HAND.items() for name, days in named.items()]


def period(start: str, end: str) -> Period:
    return Period(date.fromisoformat(start), date.fromisoformat(end))


def test_the_dates_of_campaigns_that_are_chosen() -> None:
    known = presets(
        FIRST, date(2026, 6, 30), [period("2026-05-04", "2026-05-20"), period("2026-03-01", "2026-05-10")]
    )
    assert known["campaign"] == period("2026-03-01", "2026-05-20")
    assert "campaign" not in presets(FIRST, date(2026, 6, 30))


@pytest.mark.parametrize(("as_of", "name", "start", "end"), CASES)
def test_preset(as_of: str, name: str, start: str, end: str) -> None:
    assert presets(FIRST, date.fromisoformat(as_of))[name] == period(start, end)


def test_every_preset_has_a_period_and_a_name() -> None:
    chosen = [period("2026-05-04", "2026-05-20")]
    assert list(presets(FIRST, date(2026, 6, 30), chosen)) == list(PRESETS)


@pytest.mark.parametrize(
    ("first", "as_of", "start", "end"),
    [
        ("2024-02-15", "2026-06-30", "2026-04-01", "2026-06-30"),
        # a quarter is not over: the last 90 days, so that its days are in sight (29 + 31 + 30)
        ("2024-02-15", "2026-06-29", "2026-04-01", "2026-06-29"),
        # one is complete, and the next has begun: 5 + 30 + 31 + 24
        ("2026-07-01", "2026-10-05", "2026-07-08", "2026-10-05"),
        # there are no 90 days yet: everything
        ("2026-02-21", "2026-05-20", "2026-02-21", "2026-05-20"),
        ("2026-05-03", "2026-05-20", "2026-05-03", "2026-05-20"),
        # 90 days and not one more: 9 + 31 + 30 + 20
        ("2026-02-20", "2026-05-20", "2026-02-20", "2026-05-20"),
        ("2026-02-19", "2026-05-20", "2026-02-20", "2026-05-20"),
        # one year in one report
        ("2025-01-01", "2025-12-31", "2025-10-01", "2025-12-31"),
    ],
)
def test_default_period_is_one_the_data_covers_and_holds_its_last_day(
    first: str, as_of: str, start: str, end: str
) -> None:
    assert default(date.fromisoformat(first), date.fromisoformat(as_of), lambda _: True) == period(start, end)


def test_a_period_without_a_day_of_the_data_is_no_default() -> None:
    first, as_of = date(2024, 1, 10), date(2026, 5, 20)
    assert default(first, as_of, lambda _: False) == period("2024-01-10", "2026-05-20")


def test_a_period_that_is_two_presets_is_called_by_the_first() -> None:
    known = presets(FIRST, date(2026, 6, 30))
    assert preset_of(period("2026-06-01", "2026-06-30"), known) == "month_to_date"
    assert preset_of(period("2026-06-02", "2026-06-30"), known) is None
