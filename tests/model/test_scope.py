"""The question's frame: what a period is compared with, worked by hand, and the way to a link and back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.model import Compare, MediaplanError, Period, Scope
from mediaplan.model.scope import FILTERS, back

PREVIOUS, YEAR = Compare.PREVIOUS, Compare.YEAR


def d(written: str) -> date:
    return date.fromisoformat(written)


@pytest.mark.parametrize("same_weekdays", [True, False])
def test_more_than_a_year_has_no_year_before(*, same_weekdays: bool) -> None:
    two = Scope(d("2024-10-01"), d("2026-09-30"), YEAR, same_weekdays)
    assert two.before() is None
    one = Scope(d("2025-10-01"), d("2026-09-30"), YEAR, same_weekdays).before()
    assert one is not None
    previous = Scope(d("2024-10-01"), d("2026-09-30"), PREVIOUS, same_weekdays).before()
    assert previous is not None


@pytest.mark.parametrize(
    ("period", "compare", "same_weekdays", "before"),
    [
        # Same weekdays: whole weeks back, at least as many as the period is long.
        ("2026-09-14 2026-09-20", PREVIOUS, True, "2026-09-07 2026-09-13"),  # a week, Monday on
        ("2026-09-16 2026-09-16", PREVIOUS, True, "2026-09-09 2026-09-09"),  # a Wednesday
        ("2026-09-01 2026-09-30", PREVIOUS, True, "2026-07-28 2026-08-26"),  # 30 days: 5 weeks
        ("2026-02-01 2026-02-28", PREVIOUS, True, "2026-01-04 2026-01-31"),  # 28 days: 4 weeks
        ("2026-07-01 2026-09-30", PREVIOUS, True, "2026-03-25 2026-06-24"),  # 92 days: 14 weeks
        ("2024-02-29 2024-03-06", PREVIOUS, True, "2024-02-22 2024-02-28"),  # over a leap day
        ("2026-09-14 2026-09-20", YEAR, True, "2025-09-15 2025-09-21"),  # 52 weeks
        ("2025-02-28 2025-02-28", YEAR, True, "2024-03-01 2024-03-01"),  # a Friday, and a Friday
        # Exact dates: the days just before.
        ("2026-09-14 2026-09-20", PREVIOUS, False, "2026-09-07 2026-09-13"),
        ("2026-09-02 2026-09-30", PREVIOUS, False, "2026-08-04 2026-09-01"),  # 29 days
        ("2024-03-01 2024-03-10", PREVIOUS, False, "2024-02-20 2024-02-29"),  # leap year
        ("2025-03-01 2025-03-10", PREVIOUS, False, "2025-02-19 2025-02-28"),
        # Exact dates and whole months: as many whole months.
        ("2026-09-01 2026-09-30", PREVIOUS, False, "2026-08-01 2026-08-31"),
        ("2024-03-01 2024-03-31", PREVIOUS, False, "2024-02-01 2024-02-29"),
        ("2025-03-01 2025-03-31", PREVIOUS, False, "2025-02-01 2025-02-28"),
        ("2026-01-01 2026-01-31", PREVIOUS, False, "2025-12-01 2025-12-31"),
        ("2026-07-01 2026-09-30", PREVIOUS, False, "2026-04-01 2026-06-30"),
        ("2026-01-01 2026-12-31", PREVIOUS, False, "2025-01-01 2025-12-31"),
        # Exact dates a year before.
        ("2026-09-14 2026-09-20", YEAR, False, "2025-09-14 2025-09-20"),
        ("2024-02-01 2024-02-29", YEAR, False, "2023-02-01 2023-02-28"),  # whole month stays whole
        ("2025-02-01 2025-02-28", YEAR, False, "2024-02-01 2024-02-29"),
        ("2024-02-29 2024-02-29", YEAR, False, "2023-02-28 2023-02-28"),  # no such day: the last of it
        ("2024-02-29 2024-03-02", YEAR, False, "2023-02-28 2023-03-02"),
        ("2025-02-20 2025-02-28", YEAR, False, "2024-02-20 2024-02-28"),  # not to the month's end
        ("2025-12-01 2026-01-31", YEAR, False, "2024-12-01 2025-01-31"),
    ],
)
def test_what_a_period_is_compared_with(
    period: str, compare: Compare, same_weekdays: bool, before: str
) -> None:
    start, end = map(d, period.split())
    before_start, before_end = map(d, before.split())
    scope = Scope(start, end, compare, same_weekdays, channels=("tv",))
    assert scope.before() == Scope(before_start, before_end, Compare.NONE, same_weekdays, channels=("tv",))


@pytest.mark.parametrize(
    "scope",
    [
        Scope(),
        Scope(compare=PREVIOUS),
        Scope(start=d("2026-09-01"), compare=PREVIOUS),
        Scope(end=d("2026-09-01"), compare=YEAR),
        Scope(d("2026-09-01"), d("2026-09-30")),
    ],
)
def test_nothing_to_compare_with(scope: Scope) -> None:
    assert scope.before() is None


days = st.dates(date(2000, 1, 1), date(2040, 12, 31))


def lasting(most: int) -> st.SearchStrategy[tuple[date, date]]:
    drawn = st.tuples(days, st.integers(0, most))
    return drawn.map(lambda each: (each[0], each[0] + timedelta(each[1])))


periods, within_a_year = lasting(800), lasting(371)


def period_before(scope: Scope) -> Period:
    before = scope.before()
    assert before is not None
    assert before.period is not None
    return before.period


@given(within_a_year, st.sampled_from([PREVIOUS, YEAR]))
def test_same_weekdays_keeps_length_and_weekday(period: tuple[date, date], compare: Compare) -> None:
    start, end = period
    before = period_before(Scope(start, end, compare))
    assert before.end - before.start == end - start
    assert before.start.weekday() == start.weekday()


@given(periods, st.booleans())
def test_the_previous_period_is_over_before(period: tuple[date, date], same_weekdays: bool) -> None:
    start, end = period
    before = period_before(Scope(start, end, PREVIOUS, same_weekdays))
    assert before.start <= before.end < start
    if not same_weekdays:
        assert before.end == start - timedelta(1)


@given(within_a_year)
def test_the_year_before_ends_on_the_same_date(period: tuple[date, date]) -> None:
    start, end = period
    before = period_before(Scope(start, end, YEAR, same_weekdays=False))
    assert before.start <= before.end
    assert (before.start.year, before.start.month) == (start.year - 1, start.month)
    assert (before.end.year, before.end.month) == (end.year - 1, end.month)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2026-03-31", 1, "2026-02-28"),
        ("2024-03-31", 1, "2024-02-29"),
        ("2024-02-29", 12, "2023-02-28"),
        ("2024-02-29", 48, "2020-02-29"),
        ("2026-01-15", 1, "2025-12-15"),
        ("2026-12-31", 0, "2026-12-31"),
        ("2026-12-31", 13, "2025-11-30"),
    ],
)
def test_the_same_day_months_before(day: str, months: int, expected: str) -> None:
    assert back(d(day), months) == d(expected)


@pytest.mark.parametrize(
    ("start", "end", "days", "months"),
    [
        ("2026-09-01", "2026-09-30", 30, 1),
        ("2024-02-01", "2024-02-29", 29, 1),
        ("2024-02-01", "2024-02-28", 28, 0),
        ("2025-02-01", "2025-02-28", 28, 1),
        ("2026-07-01", "2026-09-30", 92, 3),
        ("2024-01-01", "2025-12-31", 731, 24),
        ("2026-09-02", "2026-09-30", 29, 0),
        ("2026-09-14", "2026-09-14", 1, 0),
    ],
)
def test_days_and_whole_months(start: str, end: str, days: int, months: int) -> None:
    period = Period(d(start), d(end))
    assert (period.days, period.whole_months) == (days, months)


def test_a_period_does_not_end_before_it_starts() -> None:
    with pytest.raises(MediaplanError, match="ends on 2026-09-01, before it starts on 2026-09-02"):
        Scope(d("2026-09-02"), d("2026-09-01"))


@pytest.mark.parametrize(
    ("params", "scope"),
    [
        ({}, Scope()),
        ({"from": "", "to": ""}, Scope()),
        ({"from": "2026-09-01"}, Scope(start=d("2026-09-01"))),
        ({"compare": "previous", "match": "exact"}, Scope(compare=PREVIOUS, same_weekdays=False)),
        ({"compare": "year", "match": "weekdays"}, Scope(compare=YEAR)),
        ({"channel": "tv"}, Scope(channels=("tv",))),
        ({"channel": ["tv", "radio"], "market": "FR"}, Scope(channels=("tv", "radio"), markets=("FR",))),
        ({"from": ["2026-01-01", "2026-09-01"]}, Scope(start=d("2026-09-01"))),
        ({"page": "3", "lang": "fr"}, Scope()),
    ],
)
def test_a_link_is_read(params: dict[str, str | list[str]], scope: Scope) -> None:
    assert Scope.from_params(params) == scope


@pytest.mark.parametrize(
    ("params", "sentence"),
    [
        ({"compare": "last"}, "The comparison “last” is not known. Use none, previous or year."),
        ({"from": "01/09/2026"}, "“01/09/2026” is not a date. Write it as year-month-day"),
        ({"to": "2026-02-30"}, "“2026-02-30” is not a date."),
        ({"from": "2026-09-02", "to": "2026-09-01"}, "The period ends on 2026-09-01"),
    ],
)
def test_a_link_that_cannot_be_read_says_why(params: dict[str, str], sentence: str) -> None:
    with pytest.raises(MediaplanError) as raised:
        Scope.from_params(params)
    assert str(raised.value).startswith(sentence)


names = st.lists(st.text(min_size=1, max_size=12), max_size=3, unique=True).map(tuple)
scopes = st.builds(
    lambda period, compare, same, filters: Scope(*period, compare, same, **filters),
    st.one_of(periods, st.just((None, None)), st.tuples(days, st.none()), st.tuples(st.none(), days)),
    st.sampled_from(list(Compare)),
    st.booleans(),
    st.fixed_dictionaries({}, optional=dict.fromkeys(FILTERS.values(), names)),
)


@given(scopes)
def test_whoever_opens_the_link_sees_the_same_view(scope: Scope) -> None:
    assert Scope.from_params(scope.params()) == scope
