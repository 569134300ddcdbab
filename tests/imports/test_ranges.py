"""Two days in one cell: as people write them in plans, in French and in English."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.imports.ranges import Reader, years_in

SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 28))


@pytest.mark.parametrize(
    "cell",
    [
        "du 01/09/2026 au 28/09/2026",
        "Du 1/9/26 au 28/9/26",
        "01/09/2026 - 28/09/2026",
        "01/09/2026–28/09/2026",
        "01/09 - 28/09/2026",
        "01.09.2026 au 28.09.2026",
        "du 1 au 28 septembre 2026",
        "1er au 28 sept. 2026",
        "du 1er septembre au 28 septembre 2026",
        "1-28/09/2026",
        "2026-09-01 to 2026-09-28",
        "1 Sep 2026 - 28 Sep 2026",
        "September 1 - September 28, 2026",
        "du 01/09 au 28/09",  # the year stands elsewhere in the file
    ],
)
def test_september(cell: str) -> None:
    assert Reader("dmy", 2026).days(cell) == SEPTEMBER


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        # Week 36 of 2026 starts on Monday 31 August; week 39 ends on Sunday 27 September.
        ("S36", (date(2026, 8, 31), date(2026, 9, 6))),
        ("Semaine 36", (date(2026, 8, 31), date(2026, 9, 6))),
        ("sem. 36", (date(2026, 8, 31), date(2026, 9, 6))),
        ("W36 2026", (date(2026, 8, 31), date(2026, 9, 6))),
        ("2026-W36", (date(2026, 8, 31), date(2026, 9, 6))),
        ("S36 à S39", (date(2026, 8, 31), date(2026, 9, 27))),
        ("S36-S39", (date(2026, 8, 31), date(2026, 9, 27))),
        ("S36-39", (date(2026, 8, 31), date(2026, 9, 27))),
        ("S52 à S2", (date(2026, 12, 21), date(2027, 1, 17))),  # over the new year
        ("septembre 2026", (date(2026, 9, 1), date(2026, 9, 30))),
        ("Sept. à nov. 2026", (date(2026, 9, 1), date(2026, 11, 30))),
        ("décembre", (date(2026, 12, 1), date(2026, 12, 31))),
        ("15/09/2026", (date(2026, 9, 15), date(2026, 9, 15))),
        ("2026-09-15 00:00:00", (date(2026, 9, 15), date(2026, 9, 15))),
        ("du 28/12 au 10/01/2027", (date(2026, 12, 28), date(2027, 1, 10))),
    ],
)
def test_weeks_months_and_single_days(cell: str, expected: tuple[date, date]) -> None:
    assert Reader("dmy", 2026).days(cell) == expected


@pytest.mark.parametrize("cell", ["à définir", "31/06/2026", "28/09/2026 au 01/09/2026", "S54", "", "12"])
def test_what_is_no_period(cell: str) -> None:
    assert Reader("dmy", 2026).days(cell) is None


@pytest.mark.parametrize("cell", ["S36", "septembre", "du 01/09 au 28/09"])
def test_without_a_year_nothing_is_guessed(cell: str) -> None:
    assert Reader("dmy").days(cell) is None


def test_a_bare_number_is_a_week_only_under_such_a_header() -> None:
    week = (date(2026, 8, 31), date(2026, 9, 6))
    assert Reader.of(["36"], order="dmy", years={2026}, header="semaine").days("36") == week
    assert Reader.of(["36"], order="dmy", years={2026}, header="periode").days("36") is None


def test_the_cells_tell_the_order_of_day_and_month() -> None:
    american = ["09/01/2026 - 09/28/2026", "10/01/2026 - 10/05/2026"]
    reader = Reader.of(american, order="dmy", years=years_in(american))
    assert reader.days(american[0]) == SEPTEMBER
    assert reader.days(american[1]) == (date(2026, 10, 1), date(2026, 10, 5))


def test_two_years_in_the_file_say_nothing_of_a_bare_week() -> None:
    assert Reader.of(["S36"], order="dmy", years=years_in(["2025", "2026"])).days("S36") is None


@given(first=st.dates(date(2000, 1, 1), date(2099, 12, 31)), length=st.integers(0, 400))
def test_what_is_written_is_read(first: date, length: int) -> None:
    last = date.fromordinal(first.toordinal() + length)
    cell = f"du {first:%d/%m/%Y} au {last:%d/%m/%Y}"
    assert Reader("dmy").days(cell) == (first, last)
