"""XLSX: the cells as a CSV would have them, and the sheet that was meant."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
import xlsxwriter

from mediaplan.imports import read_table
from mediaplan.model import MediaplanError


def workbook(path: Path, sheets: dict[str, list[list[object]]], hidden: tuple[str, ...] = ()) -> Path:
    with xlsxwriter.Workbook(path) as book:
        formats = {
            datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
            date: book.add_format({"num_format": "yyyy-mm-dd"}),
            time: book.add_format({"num_format": "hh:mm"}),
        }
        shown = [name for name in sheets if name not in hidden]
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if value is not None:
                        sheet.write(number, column, value, formats.get(type(value)))
            if shown and name == shown[0]:
                sheet.activate()
                sheet.set_first_sheet()
            if name in hidden:
                sheet.hide()
    return path


def test_values_as_written(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "export.csv",  # the name says nothing
        {
            "Data": [
                ["Campaign report"],
                [],
                ["Day", "Campaign", "Cost", "Clicks", "Sent at", "On"],
                [date(2025, 1, 2), "Été", 12.5, 3, datetime.fromisoformat("2025-01-02T09:30"), True],
                [date(2025, 1, 3), "Hiver", 0.1, 1_234_567, datetime.fromisoformat("2025-01-03"), False],
                ["Total", None, 12.6, 1_234_570],
            ]
        },
    )
    table = read_table(path)
    assert (table.encoding, table.sheet, table.header_line) == ("xlsx", "Data", 3)
    assert list(table.numbered()) == [
        (4, ["2025-01-02", "Été", "12.5", "3", "2025-01-02 09:30:00", "TRUE"]),
        (5, ["2025-01-03", "Hiver", "0.1", "1234567", "2025-01-03", "FALSE"]),
    ]
    assert [(line.line, line.reason) for line in table.set_aside] == [(1, "preamble"), (6, "total")]


def test_first_visible_sheet_that_holds_something(tmp_path: Path) -> None:
    rows: list[list[object]] = [["a", "b"], [1, 2]]
    path = workbook(
        tmp_path / "x.xlsx", {"Old": rows, "Empty": [], "Data": rows, "More": rows}, hidden=("Old",)
    )
    table = read_table(path)
    assert table.sheet == "Data"
    assert [str(note) for note in table.notes] == [
        "The sheet Data was read; the file has others too: Empty, More.",
        "The file has hidden sheets, which were not read: Old.",
    ]
    assert read_table(path, sheet="Old").sheet == "Old"


def test_unknown_sheet(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x.xlsx", {"Data": [["a"]]})
    with pytest.raises(MediaplanError, match=r"no sheet called Plan.*Data"):
        read_table(path, sheet="Plan")


def test_empty_workbook(tmp_path: Path) -> None:
    table = read_table(workbook(tmp_path / "x.xlsx", {"Data": []}))
    assert (table.header, table.row_count) == ([], 0)


def test_damaged_workbook(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x.xlsx", {"Data": [["a", "b"], [1, 2]]})
    content = path.read_bytes()
    path.write_bytes(content.replace(b"xl/worksheets", b"xl/worksheetz"))
    with pytest.raises(MediaplanError, match=r"damaged|archive"):
        read_table(path)


def test_workbook_cut_off(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x.xlsx", {"Data": [["a", "b"], [1, 2]]})
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(MediaplanError, match=r"x\.xlsx is damaged, or was cut off on its way here"):
        read_table(path)
