"""A CSV that was saved as one column, each line quoted as a whole, is read as the CSV it was."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.imports import Options, import_files, read_table
from mediaplan.warehouse import Warehouse

HEADER = ["Day", "Campaign", "Currency code", "Cost", "Impr.", "Clicks"]
ROWS = [
    ["2026-09-01", "Brand, France", "EUR", "1.50", "10", "1"],
    ["2026-09-02", 'The "best"', "EUR", "2.00", "20", "2"],
    ["2026-09-03", "Été", "EUR", "2.00", "20", "2"],
]
SAID = "Each line of the file is quoted as a whole: what is inside the quotes was read."


def quoted_twice(rows: list[list[str]], delimiter: str = ",") -> str:
    """Write a CSV, and then each of its lines as the one cell of a line."""
    inner, outer = io.StringIO(), io.StringIO()
    csv.writer(inner, delimiter=delimiter, lineterminator="\n").writerows(rows)
    lines = inner.getvalue().splitlines()
    csv.writer(outer, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows([line] for line in lines)
    return outer.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_table_inside_is_read(write: Callable[..., Path], delimiter: str) -> None:
    table = read_table(write(quoted_twice([HEADER, *ROWS], delimiter)))
    assert (table.header, list(table.rows)) == (HEADER, ROWS)
    assert [line for line, _ in table.numbered()] == [2, 3, 4]
    assert [str(note) for note in table.notes] == [SAID]


def test_it_is_imported(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    (result,) = import_files(warehouse, [write(quoted_twice([HEADER, *ROWS]))], Options(source="google_ads"))
    assert (result.status, result.rows_loaded) == ("loaded", 3)
    assert SAID in result.message


def test_a_long_one_in_another_encoding(write: Callable[..., Path]) -> None:
    rows = ROWS * 20_000
    for encoding in ("utf-8", "cp1252", "utf-16"):
        table = read_table(write(quoted_twice([HEADER, *rows]), encoding=encoding))
        assert (table.header, table.row_count) == (HEADER, len(rows))
        assert list(table.rows) == rows


@pytest.mark.parametrize(
    ("line", "at"),
    [
        pytest.param('"2026-09-04,Brand"\n', 5, id="fewer cells"),
        pytest.param("2026-09-04,Brand,EUR,2.00,20,2\n", 5, id="no quotes"),
        pytest.param('"2026-09-04,Bra', 5, id="cut off"),
    ],
)
def test_where_one_line_is_not_like_the_others_all_are_left_and_it_is_said(
    write: Callable[..., Path], line: str, at: int
) -> None:
    table = read_table(write(quoted_twice([HEADER, *ROWS]) + line))
    assert any(f"line {at} is not like the others" in str(note) for note in table.notes)
    assert SAID not in map(str, table.notes)


@pytest.mark.parametrize(
    "text",
    [
        '"Day","Clicks"\n"2026-09-01","1"\n"2026-09-02","2"\n',
        '"Comment"\n"Nice, thanks"\n"Good"\n',
        '"Name"\n"A ""b"""\n"c"\n',
    ],
)
def test_other_quotes_are_as_they_were(write: Callable[..., Path], text: str) -> None:
    table = read_table(write(text))
    assert not any("quoted as a whole" in str(note) for note in table.notes)


CELLS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=6)


@given(st.integers(2, 4).flatmap(lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width))))
def test_no_cell_is_lost(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    path = tmp_path_factory.getbasetemp() / "quoted.csv"
    width = len(rows[0]) if rows else 2
    whole = [
        ["Day", "Clicks", "Cost", "Impr."][:width],
        *([str(at), *row[1:]] for at, row in enumerate(rows)),
    ]
    path.write_text(quoted_twice(whole), encoding="utf-8")
    table = read_table(path, delimiter=",")
    if SAID in map(str, table.notes):
        set_aside = [each.cells for each in table.set_aside]
        kept = [*table.rows, *set_aside]
        assert sorted(map(str, kept)) == sorted(map(str, whole[1:]))
