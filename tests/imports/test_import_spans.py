"""How long a row is whose first day alone is given: told, shown by the days, or asked."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.imports.mapping import Mapping, Origin
from mediaplan.imports.options import Options
from mediaplan.imports.sources import Span
from mediaplan.imports.spans import Dated, Spanned, spanned

SPAN = Span("starts", unit=re.compile(r"^report aggregation ?: ?(\w+)"))
MAPPING = Mapping({"starts": Origin("starts", (1,), ("Start",))})
JUNE = (date(2026, 6, 1), date(2026, 6, 30))


def asked(
    days: list[str],
    *,
    whole: tuple[date, date] | None = None,
    lines: tuple[str, ...] = (),
    said: str | None = None,
) -> Spanned:
    """Return how a file with these first days, and these lines around it, is understood."""
    options = Options(constants={"row_period": said} if said else {})
    dated = Dated([[line] for line in lines], whole, "mdy")
    return spanned(SPAN, MAPPING, dated, options, ([str(n), day] for n, day in enumerate(days)))


def length(found: Spanned) -> str:
    """Return ``day``, ``week``, ...; ``whole`` where the period is the report's; ``?`` where asked."""
    if found.questions:
        return f"? {found.questions[0].name}"
    return found.fields["period_end"][0].end_of or "whole"


@pytest.mark.parametrize(
    ("days", "whole", "expected"),
    [
        (["2026-06-01"], JUNE, "whole"),
        (["2026-06-01"], (JUNE[0], JUNE[0]), "day"),
        (["2026-06-01", "2026-06-02"], JUNE, "day"),
        (["6/1/2026", "6/3/2026", "6/3/2026"], None, "day"),
        (["2026-06-01", "2026-07-01", "2026-08-01"], None, "month"),
        (["2025-12-01", "2026-01-01"], None, "month"),
        # Single days could look like this, and so could other lengths.
        (["2026-06-01", "2026-06-08"], JUNE, "? row_period"),
        (["2026-01-01", "2026-04-01"], None, "? row_period"),
        (["2026-06-15"], JUNE, "? row_period"),
        (["2026-06-01"], None, "? row_period"),
        (["soon"], JUNE, "? row_period"),
        ([], None, "? row_period"),
    ],
)
def test_days_show_how_long_a_row_is_or_it_is_asked(
    days: list[str], whole: tuple[date, date] | None, expected: str
) -> None:
    assert length(asked(days, whole=whole)) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Hourly", "day"), ("Daily", "day"), ("Weekly", "week"), ("Monthly", "month"), ("Summary", "whole")],
)
def test_a_line_around_the_table_says_it(word: str, expected: str) -> None:
    found = asked(["2026-06-01", "2026-06-08"], whole=JUNE, lines=("Rows: 2", f"Report Aggregation: {word}"))
    assert length(found) == expected


def test_a_person_has_the_last_word() -> None:
    lines = ("Report Aggregation: Daily",)
    assert length(asked(["2026-06-01", "2026-06-02"], lines=lines, said="month")) == "month"


def test_the_whole_of_a_report_that_states_no_period_is_asked() -> None:
    assert length(asked(["2026-06-01"], said="whole")) == "? period_start"


def test_a_file_without_the_column_is_left_alone() -> None:
    nothing = spanned(SPAN, Mapping({}), Dated([], JUNE, None), Options(), [])
    assert nothing == Spanned()
    assert spanned(None, MAPPING, Dated([], JUNE, None), Options(), [["1", "2026-06-01"]]) == Spanned()


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(2, 40))
def test_days_that_follow_each_other_are_days(first: date, count: int) -> None:
    days = [(first + timedelta(days=n)).isoformat() for n in range(count)]
    assert length(asked(days)) == "day"
