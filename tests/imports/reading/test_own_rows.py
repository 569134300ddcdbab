"""Each table of a file is judged by its own rows, whatever stands above and below it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediaplan.imports import read_table

NAMES = {
    "Date": [f"2026-09-0{day}" for day in range(1, 10)],
    "Mois": [f"2026-0{month}" for month in range(1, 10)],
    "Country": ["France", "Belgium", "Spain", "Italy", "Poland", "Malta", "Greece", "Latvia", "Peru"],
    "Campaign": ["Brand", "Été", "12 rue", "Summer 2026", "b", "c", "d", "e", "f"],
}
FIGURES = {
    "Clicks": ["5", "7", "9", "0", "1 200"],
    "Impressions": ["50", "60", "1200", "90", "10"],
    "CTR": ["10%", "14%", "0%", "2.5%", "3%"],
    "Position": ["2.1", "2.2", "3", "1", "2.4"],
}
Table = list[list[str]]


def made(name: str, figures: int, rows: int) -> Table:
    columns = list(FIGURES)[:figures]
    values = [[NAMES[name][row], *(FIGURES[each][row % 5] for each in columns)] for row in range(rows)]
    return [[name, *columns], *values]


def check(path: Path, tables: list[Table], blank: str = "\n") -> None:
    """Write tables below each other, and hold that each part is one of them, with all its rows."""
    blocks = ["".join(";".join(cells) + "\n" for cells in table) for table in tables]
    path.write_text(blank.join(blocks), encoding="utf-8")
    for number, table in enumerate(tables, start=1):
        found = read_table(path, part=number)
        assert (len(found.parts), found.header) == (len(tables), table[0])
        assert list(found.rows) == table[1:]
    assert list(read_table(path).rows) in [table[1:] for table in tables]


TABLES = st.builds(made, st.sampled_from(list(NAMES)), st.integers(1, len(FIGURES)), st.integers(1, 9))


@given(tables=st.lists(TABLES, min_size=2, max_size=3), blank=st.sampled_from(["\n", "\n\n", ";\n"]))
@settings(deadline=None)
def test_the_rows_of_each_part_are_exactly_its_rows(
    tmp_path_factory: pytest.TempPathFactory, tables: list[Table], blank: str
) -> None:
    check(tmp_path_factory.getbasetemp() / "tables.csv", tables, blank)


@pytest.mark.parametrize("sizes", list(product((1, 2, 4, 9), repeat=2)))
def test_days_above_a_longer_table_of_names_are_no_totals(tmp_path: Path, sizes: tuple[int, int]) -> None:
    days, names = sizes
    check(tmp_path / "tables.csv", [made("Date", 4, days), made("Country", 4, names)])
    check(tmp_path / "tables.csv", [made("Mois", 1, days), made("Campaign", 1, names)])


def test_the_total_of_the_first_is_still_told(write: Callable[..., Path]) -> None:
    path = write("Campaign,Clicks,Cost\nA,1,2\nB,3,4\n,4,6\n\nCountry,Clicks,Cost\nFR,1,2\nBE,3,4\n")
    table = read_table(path, part=1)
    assert list(table.rows) == [["A", "1", "2"], ["B", "3", "4"]]
    assert table.set_aside[0].reason == "total"
