"""Cells that say nothing, spaces around them, and any text at all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediaplan.imports.values import dates, numbers, words
from mediaplan.model import TABLES, Type
from tests.imports.values.asking import ask

DOT, COMMA = numbers.Numbers(".", plain=False), numbers.Numbers(",", plain=False)


@pytest.mark.parametrize("cell", ["", " ", "\u00a0", " --", "--", "—", "n/a", "(not set)"])
def test_placeholder_is_nothing(cell: str) -> None:
    assert ask("x", cell) == [None]


@pytest.mark.parametrize(("cell", "kept"), [(" a ", "a"), ("\u00a0a b\u202f", "a b"), ("17850.0", "17850.0")])
def test_spaces_around_a_cell_are_taken_off(cell: str, kept: str) -> None:
    assert ask("x", cell) == [kept]


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12),
        min_size=20,
        max_size=80,
    )
)
@settings(max_examples=6, deadline=None)
def test_any_text_is_read_or_refused(cells: list[str]) -> None:
    for sql in (
        numbers.number("x", Type.MONEY, DOT),
        numbers.number("x", Type.COUNT, COMMA),
        dates.moment("x", "f", dates.Dates(tuple(dates.SHAPES), "dmy"))[0],
        words.choice("x", TABLES["touchpoint"].by_name["kind"]),
    ):
        assert len(ask(sql, *cells)) == len(cells)
