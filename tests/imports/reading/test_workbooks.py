"""What workbooks hold beside their values: merged cells, formulas, errors, percents, what is hidden."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from mediaplan.imports import RawTable, read_table
from mediaplan.model import MediaplanError

Write = Callable[[Any, dict[str, Any]], None]


def read(path: Path, write: Write, options: dict[str, Any] | None = None) -> RawTable:
    with xlsxwriter.Workbook(path, options or {}) as book:
        formats = {
            "percent": book.add_format({"num_format": "0.0%"}),
            "whole percent": book.add_format({"num_format": "0%"}),
            "pour cent": book.add_format({"num_format": '0.0" %"'}),
            "day": book.add_format({"num_format": "dd/mm/yyyy"}),
        }
        write(book.add_worksheet("Plan"), formats)
    return read_table(path)


def rewrite(path: Path, part: str, change: Callable[[bytes], bytes]) -> None:
    """Change one file of a workbook."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = change(parts[part])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def notes(table: RawTable) -> list[str]:
    return [str(note) for note in table.notes]


def test_a_header_merged_over_columns_and_lines(tmp_path: Path) -> None:
    def write(sheet: Any, _: dict[str, Any]) -> None:
        for column, name in [(0, "Campagne"), (1, "Canal"), (5, "Vague")]:
            sheet.merge_range(0, column, 1, column, name)
        sheet.merge_range("C1:E1", "Budget")
        sheet.write_row(1, 2, ["Brut", "Remise", "Net"])
        sheet.write_row(2, 0, ["Brand", "TV", 1000, 10, 900, "V1"])
        sheet.write_row(3, 0, ["Promo", "Radio", 500, 0, 500, "V2"])

    table = read(tmp_path / "plan.xlsx", write)
    assert table.header == ["Campagne", "Canal", "Brut", "Remise", "Net", "Vague"]
    assert (table.header_line, [line for line, _ in table.numbered()]) == (2, [3, 4])


def test_a_title_merged_over_the_table_is_no_header(tmp_path: Path) -> None:
    def write(sheet: Any, _: dict[str, Any]) -> None:
        sheet.merge_range("A1:C2", "Plan média 2026")
        sheet.write_row(2, 0, ["Campagne", "Canal", "Budget"])
        sheet.write_row(3, 0, ["Brand", "TV", 1000])

    table = read(tmp_path / "plan.xlsx", write)
    assert (table.header, table.header_line) == (["Campagne", "Canal", "Budget"], 3)


def test_a_word_merged_over_rows_is_of_each_and_an_amount_of_the_first(tmp_path: Path) -> None:
    def write(sheet: Any, formats: dict[str, Any]) -> None:
        sheet.write_row(0, 0, ["Campagne", "Début", "Canal", "Budget"])
        sheet.merge_range("A2:A4", "Brand")
        sheet.merge_range("B2:B3", "", formats["day"])
        sheet.write_datetime("B2", datetime(2026, 6, 1), formats["day"])  # noqa: DTZ001
        sheet.write_column("C2", ["TV", "Radio", "Presse"])
        sheet.merge_range("D2:D4", 900)

    table = read(tmp_path / "plan.xlsx", write)
    assert list(table.rows) == [
        ["Brand", "2026-06-01", "TV", "900"],
        ["Brand", "2026-06-01", "Radio", ""],
        ["Brand", "", "Presse", ""],
    ]
    assert notes(table) == [
        "2 cells merged over several rows count as the value of each of these rows.",
        "1 amount merged over several rows, in cell D2, counts once, in the first of them.",
    ]


@pytest.mark.parametrize("value", [0, ""])
def test_a_formula_without_a_result_is_never_read_as_nothing(tmp_path: Path, value: object) -> None:
    def write(sheet: Any, _: dict[str, Any]) -> None:
        sheet.write_row(0, 0, ["Campagne", "GRP", "Budget"])
        for row in range(1, 4):
            sheet.write_row(row, 0, [f"C{row}", 10 * row])
            sheet.write_formula(row, 2, f"=B{row + 1}*300", None, value)

    sentence = r"3 rows of plan\.xlsx have formulas .* \(the first in cell C2\).*save it, and import it again"
    with pytest.raises(MediaplanError, match=sentence):
        read(tmp_path / "plan.xlsx", write)


def test_formulas_with_their_results_are_values(tmp_path: Path) -> None:
    def write(sheet: Any, _: dict[str, Any]) -> None:
        sheet.write_row(0, 0, ["Campagne", "GRP", "Budget"])
        sheet.write_row(1, 0, ["A", 10])
        sheet.write_formula("C2", "=B2*300", None, 3000)
        sheet.write_formula("A3", '=UPPER("b")', None, "B")
        sheet.write_row(2, 1, [20])
        sheet.write_formula("C3", "=B3*0", None, 0)

    rows = [["A", "10", "3000"], ["B", "20", "0"]]
    assert list(read(tmp_path / "plan.xlsx", write).rows) == rows


def test_results_of_nothing_are_results_where_a_spreadsheet_program_saved_them(tmp_path: Path) -> None:
    def write(sheet: Any, _: dict[str, Any]) -> None:
        sheet.write_row(0, 0, ["Campagne", "GRP", "Budget"])
        sheet.write_row(1, 0, ["A", 10])
        sheet.write_formula("C2", "=B2*0", None, 0)

    path = tmp_path / "plan.xlsx"
    with pytest.raises(MediaplanError, match=r"1 row .* \(cell C2\)"):
        read(path, write)
    rewrite(path, "xl/workbook.xml", lambda content: content.replace(b' fullCalcOnLoad="1"', b""))
    assert list(read_table(path).rows) == [["A", "10", "0"]]


def test_a_total_that_was_never_computed_does_not_matter(tmp_path: Path) -> None:
    def write(sheet: Any, _: dict[str, Any]) -> None:
        sheet.write_row(0, 0, ["Campagne", "Budget"])
        sheet.write_row(1, 0, ["A", 10])
        sheet.write_row(2, 0, ["B", 20])
        sheet.write("A4", "Total")
        sheet.write_formula("B4", "=SUM(B2:B3)")

    table = read(tmp_path / "plan.xlsx", write)
    assert list(table.rows) == [["A", "10"], ["B", "20"]]
    assert [(each.line, each.cells) for each in table.set_aside] == [(4, ["Total", "=SUM(B2:B3)"])]


def test_errors_stand_where_they_are(tmp_path: Path) -> None:
    def write(sheet: Any, _: dict[str, Any]) -> None:
        sheet.write_row(0, 0, ["Campagne", "Budget", "CPM"])
        sheet.write_row(1, 0, ["A", 10])
        sheet.write_formula("C2", "=B2/0", None, "#DIV/0!")
        sheet.write_row(2, 0, ["B"])
        sheet.write_formula("B3", "=VLOOKUP(A3,Z:Z,1)", None, "#N/A")
        sheet.write("C3", 2)

    table = read(tmp_path / "plan.xlsx", write)
    assert list(table.rows) == [["A", "10", "#DIV/0!"], ["B", "#N/A", "2"]]
    absent, wrong = notes(table)
    assert absent == "1 cell shows #N/A: B3. It counts as empty."
    assert wrong.startswith("1 cell shows an error: #DIV/0! in C2.")


def test_percentages_are_what_the_sheet_shows(tmp_path: Path) -> None:
    def write(sheet: Any, formats: dict[str, Any]) -> None:
        sheet.write_row(0, 0, ["Campagne", "Remise", "CTR", "Part"])
        sheet.write("A2", "A")
        sheet.write("B2", 0.125, formats["percent"])
        sheet.write("C2", 0.07, formats["whole percent"])
        sheet.write("D2", 12.5, formats["pour cent"])  # a sign behind a figure that is one already
        sheet.write("A3", "B")
        sheet.write("B3", "selon tarif", formats["percent"])
        sheet.write("C3", 1, formats["whole percent"])

    rows = list(read(tmp_path / "plan.xlsx", write).rows)
    assert rows == [["A", "12.5%", "7%", "12.5"], ["B", "selon tarif", "100%", ""]]


def test_values_of_every_kind(tmp_path: Path) -> None:
    def write(sheet: Any, formats: dict[str, Any]) -> None:
        sheet.write_row("C5", ["Jour", "Code", "Actif", "Budget"])
        sheet.write_datetime("C6", date(2026, 6, 1), formats["day"])
        sheet.write_string("D6", "007")
        sheet.write_boolean("E6", True)
        sheet.write_number("F6", 1234.5)

    table = read(tmp_path / "plan.xlsx", write, {"date_1904": True})
    assert (table.header_line, [cell for cell in table.header if cell]) == (
        5,
        ["Jour", "Code", "Actif", "Budget"],
    )
    assert [cells[2:] for cells in table.rows] == [["2026-06-01", "007", "TRUE", "1234.5"]]


def test_hidden_rows_are_read_and_said(tmp_path: Path) -> None:
    def write(sheet: Any, _: dict[str, Any]) -> None:
        sheet.write_row(0, 0, ["Campagne", "Budget"])
        for row in range(1, 5):
            sheet.write_row(row, 0, [f"C{row}", row])
        sheet.autofilter("A1:B5")
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_row(3, None, None, {"hidden": True})

    table = read(tmp_path / "plan.xlsx", write)
    assert table.row_count == 4
    assert notes(table) == [
        "2 rows are hidden in the sheet, by a filter or by hand. They were read like any other."
    ]


def test_a_cell_at_the_end_of_the_world_is_named(tmp_path: Path) -> None:
    def write(sheet: Any, _: dict[str, Any]) -> None:
        sheet.write_row(0, 0, ["Campagne", "Budget"])
        sheet.write_row(1, 0, ["A", 1])
        sheet.write("XFD1048576", "x")

    with pytest.raises(
        MediaplanError, match=r"Plan of plan\.xlsx has something in cell XFD1048576, far from"
    ):
        read(tmp_path / "plan.xlsx", write)


def test_a_format_at_the_end_of_the_world_is_nothing(tmp_path: Path) -> None:
    def write(sheet: Any, formats: dict[str, Any]) -> None:
        sheet.write_row(0, 0, ["Campagne", "Budget"])
        sheet.write_row(1, 0, ["A", 1])
        sheet.write_blank("XFD1048576", None, formats["percent"])

    assert list(read(tmp_path / "plan.xlsx", write).rows) == [["A", "1"]]


def test_the_names_that_some_programs_give_to_the_tags(tmp_path: Path) -> None:
    def write(sheet: Any, formats: dict[str, Any]) -> None:
        sheet.write_row(0, 0, ["Campagne", "Remise"])
        sheet.write("A2", "A")
        sheet.write("B2", 0.1, formats["percent"])

    def prefixed(content: bytes) -> bytes:
        head, tag, rest = content.partition(b"<worksheet xmlns=")
        named = rest.replace(b"</", b"\0").replace(b"<", b"<x:").replace(b"\0", b"</x:")
        return head + b"<x:worksheet xmlns:x=" + named if tag else content

    path = tmp_path / "plan.xlsx"
    read(path, write)
    rewrite(path, "xl/worksheets/sheet1.xml", prefixed)
    assert list(read_table(path).rows) == [["A", "10%"]]


def test_a_workbook_with_macros(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    read(path, lambda sheet, _: (sheet.write_row(0, 0, ["a", "b"]), sheet.write_row(1, 0, [1, 2]))[0])
    macro = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    rewrite(path, "[Content_Types].xml", lambda content: content.replace(plain, macro))
    assert list(read_table(path.rename(tmp_path / "plan.xlsm")).rows) == [["1", "2"]]
