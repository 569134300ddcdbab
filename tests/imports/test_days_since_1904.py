"""Workbooks of old Macs count days from 1904: written as days or as bare numbers, they are the same days."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse

FIRST, SERIALS = date(2026, 9, 1), {True: 44804, False: 46266}


@pytest.mark.parametrize("shown", [True, False], ids=["as days", "as numbers"])
@pytest.mark.parametrize("old", [True, False], ids=["1904", "1900"])
def test_a_day_is_the_same_day_in_either_system(
    warehouse: Warehouse, tmp_path: Path, *, old: bool, shown: bool
) -> None:
    assert (FIRST - (date(1904, 1, 1) if old else date(1899, 12, 30))).days == SERIALS[old]
    path = tmp_path / "export.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": old}) as book:
        sheet = book.add_worksheet()
        day = book.add_format({"num_format": "dd/mm/yyyy"}) if shown else None
        sheet.write_row(0, 0, ["Day", "Campaign", "Currency code", "Cost", "Impr.", "Clicks"])
        for row in range(3):
            sheet.write_number(row + 1, 0, SERIALS[old] + row, day)
            sheet.write_row(row + 1, 1, ["Brand", "EUR", 1.5, 44804, 1])
    (result,) = import_files(warehouse, [path], Options(source="google_ads"))
    assert (result.status, result.rows_loaded) == ("loaded", 3), result.message
    found = warehouse.sql("SELECT period_start, impressions FROM performance ORDER BY ALL")
    assert [each.date() for each in found["period_start"]] == [date(2026, 9, 1 + row) for row in range(3)]
    assert found["impressions"].tolist() == [44804] * 3  # what is no day stays what it is
