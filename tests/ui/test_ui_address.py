"""What an address becomes: read as far as it can be, the rest named, nothing left to a default."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mediaplan.model import Compare, Scope
from mediaplan.ui import address
from mediaplan.ui.filters import toggled
from mediaplan.ui.offered import Offered

FIRST, LAST = date(2025, 1, 1), date(2026, 6, 30)
DAYS = frozenset(FIRST + timedelta(number) for number in range((LAST - FIRST).days + 1))
THERE = Offered(FIRST, LAST, {}, days=DAYS)
NOWHERE = Offered(None, None, {})
QUARTER = (date(2026, 4, 1), date(2026, 6, 30))


def read(there: Offered = THERE, **found: list[str]) -> tuple[Scope, list[str]]:
    """Read parameters; ``since`` stands for ``from``, a word Python keeps."""
    named = {"from" if name == "since" else name: values for name, values in found.items()}
    result = address.read(named, there)
    return result.scope, [str(note) for note in result.notes]


def test_a_bare_address_is_the_last_quarter_against_the_one_before() -> None:
    scope, notes = read()
    assert (scope.start, scope.end) == QUARTER
    assert scope.compare is Compare.PREVIOUS
    assert scope.same_weekdays
    assert notes == []


def test_a_whole_address() -> None:
    scope, notes = read(
        since=["2026-01-05"],
        to=["2026-02-01"],
        compare=["year"],
        match=["exact"],
        channel=["search", "tv", "search"],
        market=["France"],
    )
    assert scope == Scope(
        date(2026, 1, 5),
        date(2026, 2, 1),
        Compare.YEAR,
        False,
        markets=("France",),
        channels=("search", "tv"),
    )
    assert notes == []


@pytest.mark.parametrize(
    ("found", "start", "end"),
    [
        ({"since": ["2026-02-01"]}, date(2026, 2, 1), date(2026, 6, 30)),
        ({"to": ["2025-03-31"]}, date(2025, 1, 1), date(2025, 3, 31)),
        ({"to": ["2020-03-31"]}, date(2020, 3, 31), date(2020, 3, 31)),
        ({"since": ["2027-01-01"]}, date(2027, 1, 1), date(2027, 1, 1)),
    ],
)
def test_one_date_is_completed_from_the_data(found: dict[str, list[str]], start: date, end: date) -> None:
    scope, _ = read(**found)
    assert (scope.start, scope.end) == (start, end)


@pytest.mark.parametrize(
    ("found", "named"),
    [
        ({"since": ["yesterday"]}, "yesterday"),
        ({"to": ["2026-02-30"]}, "2026-02-30"),
        ({"since": ["2026-05-01"], "to": ["2026-04-01"]}, "ends on 2026-04-01, before it starts"),
        ({"compare": ["last year"]}, "last year"),
        ({"match": ["sundays"]}, "sundays"),
        ({"lang": ["tlh"]}, "tlh"),
    ],
)
def test_what_cannot_be_read_is_named_and_replaced(found: dict[str, list[str]], named: str) -> None:
    scope, notes = read(**found)
    assert len(notes) == 1
    assert named in notes[0]
    assert scope.compare is Compare.PREVIOUS
    assert scope.same_weekdays
    assert scope.period is not None


def test_without_data_there_are_no_dates() -> None:
    scope, notes = read(NOWHERE)
    assert (scope.start, scope.end) == (None, None)
    assert notes == []


def test_every_value_is_written_none_left_to_a_default() -> None:
    scope, _ = read(channel=["email"])
    written = address.params(scope, "fr")
    assert written == {
        "from": "2026-04-01",
        "to": "2026-06-30",
        "compare": "previous",
        "match": "weekdays",
        "channel": ["email"],
        "lang": "fr",
    }


def test_what_is_written_is_read_back() -> None:
    scope = Scope(
        date(2026, 1, 1), date(2026, 1, 31), Compare.NONE, False, stages=("loyalty",), campaigns=("a & b=c",)
    )
    as_lists = {
        name: [value] if isinstance(value, str) else value
        for name, value in address.params(scope, "en").items()
    }
    assert address.read(as_lists, THERE) == address.Read(scope, ())


def test_a_click_filters_and_a_second_one_takes_it_off() -> None:
    once = toggled(Scope(), "stage", "loyalty")
    assert once.stages == ("loyalty",)
    both = toggled(once, "stage", "activation")
    assert both.stages == ("loyalty", "activation")
    assert toggled(both, "stage", "loyalty").stages == ("activation",)
