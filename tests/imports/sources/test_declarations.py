"""What a declaration can say: conditions, formulas, joined words, refusals; a wrong one is caught."""

from __future__ import annotations

import pytest

from mediaplan.imports.headers import normalise
from mediaplan.imports.sources import SOURCES, Condition, Part, Refusal, Source, askable, listed, read_source

DECLARED = """
name = "x"
label = "X"
[columns]
day = { en = ["Day"] }
spend = { en = ["Cost"] }
fee = { en = ["Fee"] }
[[emit]]
table = "performance"
[emit.fields]
period_start = "day"
"""


@pytest.mark.parametrize(
    ("condition", "there", "expected"),
    [
        (Condition("opens"), {"opens"}, True),
        (Condition("opens"), set(), None),
        (Condition("kind", among=("a",)), set(), None),
        # What only rules lines out holds where the file cannot say.
        (Condition("kind", not_among=("a",)), set(), False),
        (Condition("bounced", empty=True), set(), False),
        (Condition("opens", above="machine"), set(), False),
        (Condition("opens", above="machine"), {"opens"}, True),
    ],
)
def test_what_a_file_can_be_asked(condition: Condition, there: set[str], *, expected: bool | None) -> None:
    found = askable([condition], there)
    assert found == {True: (condition,), False: (), None: None}[expected]


def test_parts_know_the_columns_they_need() -> None:
    assert Part(join=("=brevo", "campaign", "email", "=open")).needs == ("campaign", "email")
    assert Part(formula="total - taxes - total / 2").needs == ("total", "taxes")
    assert Part(column="a", values=(("x", "y"),)).typed == ()


@pytest.mark.parametrize(
    ("refusal", "there", "expected"),
    [
        (Refusal("-", has=("page",)), {"page", "channel"}, True),
        (Refusal("-", has=("page",), without=("channel",)), {"page", "channel"}, False),
        (Refusal("-", has=("page",), without=("channel",)), {"page"}, True),
        (Refusal("-", without=("channel", "campaign")), {"campaign"}, False),
        (Refusal("-", without=("channel", "campaign")), {"page"}, True),
    ],
)
def test_reports_of_no_use(refusal: Refusal, there: set[str], *, expected: bool) -> None:
    assert refusal.fits(there) is expected


@pytest.mark.parametrize(
    "wrong",
    [
        'spend = { formula = "cost - fee" }',
        'spend = { column = "spend", without = "nothing" }',
        'spend = { column = "spend", when = [{ column = "fee", above = "nothing" }] }',
        'turnover = "spend"',
        'spend = { join = ["=word", "nothing"] }',
    ],
)
def test_a_name_that_does_not_exist_is_caught(wrong: str) -> None:
    read_source(DECLARED)
    with pytest.raises(ValueError, match=r"no (column|field)"):
        read_source(DECLARED + wrong)


@pytest.mark.parametrize("source", list(SOURCES.values()), ids=list(SOURCES))
def test_people_can_read_what_is_understood(source: Source) -> None:
    assert source.exports
    assert source.note or source.keeps_nothing
    assert listed(source)["languages"], "the languages of its headers"


@pytest.mark.parametrize("source", list(SOURCES.values()), ids=list(SOURCES))
def test_no_header_is_two_columns_of_a_source(source: Source) -> None:
    names = [
        (normalise(alias.text), column)
        for column, aliases in source.columns.items()
        for alias in aliases
        if alias.sure and not alias.text.endswith("*")  # of a start, each takes the next header
    ]
    assert len({name for name, _ in names}) == len(names)
