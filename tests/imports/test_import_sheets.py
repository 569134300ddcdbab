"""Workbooks from the file to the tables: a plan as an agency lays it out, and figures that are none."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse


def plan(path: Path, *, formulas: bool = False, error: str = "") -> Path:
    """Write a plan: a title, a header of two lines, a campaign merged over its lines, and a total."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Plan")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        percent = book.add_format({"num_format": "0%"})
        sheet.merge_range("A1:I1", "Plan média 2026")
        for column, name in enumerate(["Plan", "Ligne", "Campagne", "Média"]):
            sheet.merge_range(1, column, 2, column, name)
        sheet.merge_range("E2:F2", "Période")
        sheet.merge_range("G2:I2", "Budget")
        sheet.write_row(2, 4, ["Début", "Fin", "Tarif brut", "Remise", "Net net"])
        sheet.merge_range("A4:A5", "P1")
        sheet.merge_range("C4:C5", "Rentrée")
        lines: list[tuple[str, str, float]] = [("1", "TV", 1000), ("2", "Radio", 500)]
        for row, (number, medium, gross) in enumerate(lines, start=3):
            sheet.write(row, 1, number)
            sheet.write(row, 3, medium)
            sheet.write_datetime(row, 4, date(2026, 9, 1), day)
            sheet.write_datetime(row, 5, date(2026, 9, 30), day)
            sheet.write(row, 6, gross)
            sheet.write(row, 7, 0.1, percent)
            net = 0 if formulas else gross * 0.9
            sheet.write_formula(row, 8, f"=G{row + 1}*(1-H{row + 1})", None, net)
        if error:
            sheet.write_formula("G5", "=VLOOKUP(B5,Tarifs,2)", None, error)
        sheet.write("A6", "Total")
        sheet.write("G6", 1500)
    return path


def rows(warehouse: Warehouse, select: str) -> list[tuple[Any, ...]]:
    with warehouse.write() as tx:
        tx.discard()
        found: list[tuple[Any, ...]] = tx.cursor.execute(select).fetchall()
    return found


OPTIONS = Options(constants={"currency": "EUR", "version": "1", "confirm": "yes"})


def test_a_plan_as_an_agency_lays_it_out(warehouse: Warehouse, tmp_path: Path) -> None:
    (result,) = import_files(warehouse, [plan(tmp_path / "plan.xlsx")], OPTIONS)
    assert (result.source, result.header_line, result.status) == ("agency_plan", 3, "loaded")
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (3, 2, 1)
    lines = (
        "SELECT line_id, campaign_id, channel, starts_on, gross_cost, net_net_cost FROM plan_line ORDER BY 1"
    )
    assert rows(warehouse, lines) == [
        ("1", "Rentrée", "tv", date(2026, 9, 1), 1000, 900),
        ("2", "Rentrée", "radio", date(2026, 9, 1), 500, 450),
    ]
    assert rows(warehouse, "SELECT DISTINCT kind, pct FROM plan_price_step") == [("discount", 10)]
    assert any(str(each).startswith("6 cells merged over several rows count") for each in result.sentences)


def test_results_that_were_never_computed_are_refused_whole(warehouse: Warehouse, tmp_path: Path) -> None:
    (result,) = import_files(warehouse, [plan(tmp_path / "plan.xlsx", formulas=True)], OPTIONS)
    assert result.status == "refused"
    assert "the first in cell I4" in str(result.sentences[0])
    assert rows(warehouse, "SELECT count(*) FROM plan_line") == [(0,)]


def test_a_row_with_an_error_for_a_figure_goes_to_quarantine(warehouse: Warehouse, tmp_path: Path) -> None:
    (result,) = import_files(
        warehouse,
        [plan(tmp_path / "plan.xlsx", error="#REF!")],
        Options(constants={**OPTIONS.constants, "accept_bad_rows": "yes"}),
    )
    assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 1, 1)
    assert rows(warehouse, "SELECT line, column_name, value FROM quarantine") == [(5, "Tarif brut", "#REF!")]
