"""Of lines that are no rows, however many they are, each is counted, and few are held."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediaplan.imports import read_table

TABLE = "day,campaign,cost\n2026-06-01,Brand,1.50\n2026-06-02,Brand,2.50\n"


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have three lines kept."""
    monkeypatch.setattr("mediaplan.imports.reading.surveyed.LINES_KEPT", 3)


@pytest.mark.parametrize(
    ("below", "reason"),
    [("# a note\n", "comment"), ("Total,,4.00\n", "total")],
)
def test_of_many_lines_set_aside_all_are_counted(tmp_path: Path, below: str, reason: str) -> None:
    path = tmp_path / "export.csv"
    path.write_text(TABLE + below * 10)
    table = read_table(path)
    assert (table.row_count, table.rows_aside, table.rows_read) == (2, 10, 12)
    assert [(each.line, each.reason) for each in table.set_aside] == [
        (4, reason),
        (5, reason),
        (6, reason),
        (13, reason),  # the last: a file that was cut off ends there
    ]
    assert [line for line, _ in table.numbered()] == [2, 3]


def test_of_another_table_without_a_header_all_lines_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(TABLE + "\n# Devices\n" + "phone,1\n" * 10)
    table = read_table(path)
    assert (table.row_count, table.rows_read) == (2, 13)
    assert [each.line for each in table.set_aside] == [5, 6, 7, 15]


def test_of_the_other_tables_of_a_file_all_lines_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text("# All\n" + TABLE + "\n# Devices\ndevice,visits\n" + "phone,1\n" * 10)
    first, second = read_table(path, part=1), read_table(path, part=2)
    assert (first.row_count, first.rows_read) == (2, 2 + 12)  # a comment, a header and ten rows
    assert (second.row_count, second.rows_read) == (10, 10)  # what stands above is not below its header


def test_lines_of_a_file_without_a_header_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text("# a,\n# b,\n")
    table = read_table(path)
    assert (table.header, table.header_line, table.row_count, table.rows_read) == ([], 0, 0, 2)


def test_every_overlong_row_is_known(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(TABLE + "2026-06-03,Brand,3.50,more\n" * 20_000)
    table = read_table(path)
    assert list(table.overlong) == list(range(4, 20_004))
