"""“(not set)” is a category: a total names nothing at all, or calls itself one."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.imports import RawTable, read_table

NAMED = ["Direct", "Paid Search", "Unassigned", "(direct)", "(other)", "(none)", "(organic)"]


def read(tmp_path: Path, content: str) -> RawTable:
    path = tmp_path / "export.csv"
    path.write_bytes(content.encode())
    return read_table(path)


def totals(table: RawTable) -> list[int]:
    return [line.line for line in table.set_aside if line.reason == "total"]


def listed(rows: list[list[str]], total: list[str], where: str) -> tuple[str, list[int]]:
    """Return the lines of a table whose total stands somewhere, and on which line it does."""
    lines = {"first": [total, *rows], "last": [*rows, total], "absent": rows}[where]
    header = ["Channel", *["Source"] * (len(rows[0]) - 3), "Sessions", "Key events"]
    content = "\n".join(";".join(cells) for cells in [header, *lines])
    return content + "\n", {"first": [2], "last": [1 + len(lines)], "absent": []}[where]


@pytest.mark.parametrize(
    ("where", "label", "dimensions"), [*product(["first", "last", "absent"], ["", "Total général"], [1, 2])]
)
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_total_is_told_from_what_is_not_set(
    *, tmp_path: Path, where: str, label: str, dimensions: int, data: st.DataObject
) -> None:
    names = data.draw(st.lists(st.sampled_from(NAMED), min_size=1, max_size=6, unique=True))
    unset = data.draw(st.sampled_from(["", "(not set)", "(Not set)", "n/a", "null"]))
    rows = [[name, *["google / cpc"] * (dimensions - 1), "5", "1"] for name in names]
    if unset:
        second = data.draw(st.sampled_from([unset, "google / cpc"]))
        row = [unset, *[second] * (dimensions - 1), "7", "3"]
        rows.insert(data.draw(st.integers(0, len(rows))), row)
    figures = [str(sum(int(row[at]) for row in rows)) for at in (-2, -1)]
    content, there = listed(rows, [label, *[""] * (dimensions - 1), *figures], where)
    table = read(tmp_path, content)
    assert totals(table) == there
    assert list(table.rows) == rows


@pytest.mark.parametrize("name", ["(not set)", "n/a", "NULL", "(direct)"])
@pytest.mark.parametrize("day", ["2026-11-02", "20261102"])
def test_a_day_beside_it_is_no_total(tmp_path: Path, name: str, day: str) -> None:
    table = read(tmp_path, f"Date,Channel,Key events\n{day},Direct,3\n{day},Email,4\n{day},{name},9\n")
    assert (table.row_count, totals(table)) == (3, [])


def test_a_place_called_like_a_sum_is_a_row_where_something_is_not_set(tmp_path: Path) -> None:
    table = read(tmp_path, "Département;Ville;Clics\nAin;Bourg;3\nAisne;Laon;4\nSomme;(not set);5\n")
    assert (table.row_count, totals(table)) == (3, [])


def test_a_row_alone_that_is_not_set(tmp_path: Path) -> None:
    table = read(tmp_path, "Channel,Sessions\n(not set),3\n")
    assert (table.row_count, totals(table)) == (1, [])


def test_a_column_of_figures_that_has_none_names_nothing(tmp_path: Path) -> None:
    table = read(tmp_path, "Campaign,Clicks,Score\nA,3,n/a\nB,4,n/a\nC,5,n/a\n,12,0.5\n")
    assert totals(table) == [5]
