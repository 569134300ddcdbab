"""Days that read two ways are read in the one order that puts all of them within the report's period."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.imports import Result
from tests.imports.sources.loading import Load, Rows

DAYS = "SELECT DISTINCT period_start FROM performance ORDER BY 1"
NAMED, ISO = "2 novembre 2026 - 8 novembre 2026", "2026-11-02 - 2026-11-08"


def report(period: str, *days: str) -> str:
    lines = [f"{day};Brand;EUR;100;5;10,50" for day in days]
    header = "Jour;Campagne;Code de la devise;Impr.;Clics;Coût"
    return "\n".join(["Rapport sur les campagnes", period, header, *lines]) + "\n"


def names(result: Result) -> list[str]:
    return [each.name for each in result.questions]


@pytest.mark.parametrize(
    "period",
    [NAMED, ISO, "November 2, 2026 - November 8, 2026", "du 2 nov. 2026 au 8 nov. 2026",
     "20261102 - 20261108"],
)  # fmt: skip
@pytest.mark.parametrize(
    "written", [("02/11/2026", "08/11/2026"), ("11/02/2026", "11/08/2026"), ("2.11.26", "8.11.26")]
)
def test_the_order_that_fits(load: Load, rows: Rows, period: str, written: tuple[str, str]) -> None:
    result = load(report(period, *written))
    assert result.status == "loaded", result.message
    assert rows(DAYS) == [(date(2026, 11, 2),), (date(2026, 11, 8),)]


@pytest.mark.parametrize(
    ("period", "days"),
    [
        ("", ("02/11/2026", "08/11/2026")),
        ("02/11/2026 - 08/11/2026", ("02/11/2026", "08/11/2026")),
        # Both orders fit
        ("1 janvier 2026 - 31 décembre 2026", ("02/11/2026", "08/11/2026")),
        ("2 février 2026 - 3 mars 2026", ("02/03/2026", "03/02/2026")),
        # Neither does: one day more than the report covers, in either
        (NAMED, ("02/11/2026", "09/11/2026")),
        (NAMED, ("11/02/2026", "11/09/2026")),
        # Each for another row
        (NAMED, ("02/11/2026", "11/03/2026")),
    ],
)
def test_where_none_or_both_do_it_is_asked(load: Load, period: str, days: tuple[str, str]) -> None:
    assert "date_order" in names(load(report(period, *days)))


def test_what_a_person_says_of_the_file_goes_first(load: Load, rows: Rows) -> None:
    assert load(report(NAMED, "02/11/2026", "08/11/2026"), date_order="mdy").status == "loaded"
    assert rows(DAYS) == [(date(2026, 2, 11),), (date(2026, 8, 11),)]


def test_what_was_said_of_an_earlier_file_does_not(load: Load, rows: Rows) -> None:
    load(report("", "02/11/2026", "08/11/2026"), period_start="2026-11-02", date_order="dmy")
    result = load(report(NAMED, "11/02/2026", "11/08/2026"), "next.csv")
    assert "another order of day and month than was decided for the last one: its own is read" in (
        result.message
    )
    assert rows(DAYS) == [(date(2026, 11, 2),), (date(2026, 11, 8),)]


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    first=st.dates(date(2025, 12, 1), date(2026, 12, 31)),
    length=st.integers(0, 60),
    steps=st.lists(st.integers(0, 60), min_size=1, max_size=4),
    order=st.sampled_from(["%d/%m/%Y", "%m/%d/%Y"]),
)
def test_days_are_never_taken_for_others(
    *, load: Load, rows: Rows, first: date, length: int, steps: list[int], order: str
) -> None:
    """Whatever the period: a report's own days are read as they are, or asked about."""
    days = sorted({first + timedelta(days=step % (length + 1)) for step in steps})
    last = first + timedelta(days=length)
    content = report(f"{first.isoformat()} - {last.isoformat()}", *(day.strftime(order) for day in days))
    name = f"{first}-{last}-{'-'.join(map(str, steps))}-{order[1]}.csv"
    result = load(content, name, account=name)
    if result.status == "loaded":
        found = rows(f"SELECT DISTINCT period_start FROM performance WHERE account = '{name}' ORDER BY 1")
        assert found == [(day,) for day in days]
    else:
        assert names(result) == ["date_order"]
