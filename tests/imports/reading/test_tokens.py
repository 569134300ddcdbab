"""Lines cut into cells: the quick way gives what the thorough one gives, or leaves the line to it."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mediaplan.imports.reading import tokens
from mediaplan.imports.reading.tokens import Dialect, split_records

BACKSLASH = Dialect(",", '"', "\\")


@given(
    st.text(st.sampled_from('a, "\\;')), st.sampled_from([BACKSLASH, Dialect(","), Dialect(";", '"', "\\")])
)
@settings(max_examples=1000, deadline=None)
@example('a\\"b,"c"', BACKSLASH)
@example('"a\\"b","c\\""', BACKSLASH)
@example('"a\\\\",b', BACKSLASH)
@example('"a ""b"" c",', BACKSLASH)
@example('"a,\\"b",c', BACKSLASH)
def test_what_the_csv_module_cuts_is_cut_as_we_would(line: str, dialect: Dialect) -> None:
    if dialect.quote not in line:
        return  # cut at its delimiters, by neither
    known = tokens._by_csv(line, dialect)
    assert known is None or known == tokens._split(line, dialect, lenient=False).cells


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('2026-06-01,"Br\\"and",EUR', ["2026-06-01", 'Br"and', "EUR"]),
        ('"\\"a\\"","b"', ['"a"', "b"]),
    ],
)
def test_quotes_behind_a_backslash_take_the_quick_way(line: str, cells: list[str]) -> None:
    assert tokens._by_csv(line, BACKSLASH) == cells
    assert list(split_records(iter([line]), BACKSLASH)) == [(1, cells)]
