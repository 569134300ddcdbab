"""Which sheet of a workbook is the table, and the numbers that a spreadsheet cannot hold whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from mediaplan.imports import Options, import_files, read_table
from mediaplan.warehouse import Warehouse

TABLE: list[list[Any]] = [
    ["Day", "Campaign", "Currency code", "Cost", "Impr."],
    ["2026-06-01", "A", "EUR", 1.5, 10],
    ["2026-06-02", "B", "EUR", 2, 20],
]


def workbook(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    """Write sheets of rows, every cell as what it is."""
    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    return path


@pytest.mark.parametrize(
    "cover",
    [
        pytest.param([["Rapport"]], id="a title"),
        pytest.param([["Rapport"], ["Export du 13/09"]], id="two titles"),
        pytest.param([["Rapport"], [], ["", "Export du 13/09"]], id="titles apart"),
        pytest.param([["Rapport", "Google Ads"]], id="a line"),
        pytest.param([], id="nothing"),
    ],
)
def test_a_title_sheet_is_no_choice(warehouse: Warehouse, tmp_path: Path, cover: list[list[Any]]) -> None:
    path = workbook(tmp_path / "c.xlsx", {"Cover": cover, "Data": TABLE})
    (result,) = import_files(warehouse, [path])
    assert (result.status, result.rows_loaded) == ("loaded", 2), result.message
    assert "The sheet Data was read; the file has others too: Cover." in result.message


def test_a_header_without_rows_says_more_than_a_title(tmp_path: Path) -> None:
    path = workbook(tmp_path / "c.xlsx", {"Cover": [["Rapport"]], "Data": TABLE[:1]})
    assert (read_table(path).sheet, read_table(path).header) == ("Data", TABLE[0])


def test_of_two_tables_one_is_asked_for(warehouse: Warehouse, tmp_path: Path) -> None:
    path = workbook(tmp_path / "c.xlsx", {"Cover": [["Rapport"]], "Data": TABLE, "More": TABLE})
    (result,) = import_files(warehouse, [path])
    assert [(each.name, each.choices) for each in result.questions] == [("sheet", ("Data", "More"))]
    (result,) = import_files(warehouse, [path], Options(constants={"sheet": "More"}))
    assert result.status == "loaded"


def test_one_column_is_read_where_there_is_no_table(tmp_path: Path) -> None:
    path = workbook(tmp_path / "c.xlsx", {"Empty": [], "Data": [["a"], ["b"]]})
    assert read_table(path).sheet == "Data"
