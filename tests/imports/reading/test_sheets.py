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


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (120210123456789, "120210123456789"),
        (-999999999999999, "-999999999999999"),
        (1712345678901234, "1.712345678901234E+15"),
        (1000000000000000, "1E+15"),
        (120210123456789012, "1.2021012345678902E+17"),
        (0.1, "0.1"),
        (1234567.5, "1234567.5"),
    ],
)
def test_whole_numbers_are_figures_as_far_as_a_spreadsheet_keeps_them(
    tmp_path: Path, number: float, written: str
) -> None:
    path = workbook(tmp_path / "n.xlsx", {"Data": [["id", "name"], [number, "a"], [1, "b"]]})
    found = [row[0] for row in read_table(path).rows]
    if "E" in written:  # the figures behind are what the number happens to be stored as
        assert found[0].partition("E")[2] == written.partition("E")[2]
        assert float(found[0]) == pytest.approx(number, rel=1e-15)
    else:
        assert found[0] == written


def test_a_campaign_whose_number_a_spreadsheet_rounded_is_no_campaign(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    header = ["Day", "Campaign", "Campaign ID", "Currency code", "Cost", "Impr."]
    ids = [120210123456789012, 120210123456789015, 1712345678901234, 120210123456789, "120210123456789015"]
    lines = [["2026-06-01", "A", each, "EUR", 1.5, 10] for each in ids]
    path = workbook(tmp_path / "ids.xlsx", {"Data": [header, *lines]})
    (result,) = import_files(warehouse, [path], Options(constants={"accept_bad_rows": "yes"}))
    assert (result.rows_loaded, result.rows_quarantined) == (2, 3), result.message
    campaigns = warehouse.sql("SELECT campaign_id FROM performance ORDER BY 1").campaign_id
    assert list(campaigns) == ["120210123456789", "120210123456789015"]
    reasons = warehouse.sql("SELECT DISTINCT column_name, reason::VARCHAR AS reason FROM quarantine")
    assert list(reasons.column_name) == ["Campaign ID"]
    assert "A spreadsheet has rounded this number" in reasons.reason[0]


def test_amounts_of_fifteen_figures_are_what_they_were(warehouse: Warehouse, tmp_path: Path) -> None:
    # The largest amount there can be, cents that a float holds only nearly, and as many impressions
    lines = [["2026-06-01", "A", "EUR", 99_999_999_999_999, 10**15 - 1], ["2026-06-02", "B", "EUR", 0.1, 20]]
    path = workbook(tmp_path / "n.xlsx", {"Data": [TABLE[0], *lines]})
    (result,) = import_files(warehouse, [path])
    assert (result.status, result.rows_loaded) == ("loaded", 2), result.message
    assert warehouse.sql("SELECT spend::VARCHAR AS s FROM performance ORDER BY spend").s.tolist() == [
        "0.1000",
        "99999999999999.0000",
    ]
    assert result.loaded_totals["impressions"] == 10**15 + 19


@pytest.mark.parametrize("number", ["1.03006E+13", "1.03006e+13", "1,03006e+13"])
def test_a_number_written_small_is_damaged_as_well(warehouse: Warehouse, tmp_path: Path, number: str) -> None:
    path = tmp_path / "x.csv"
    path.write_text(
        f"Day;Campaign;Campaign ID;Currency code;Cost;Impr.\n2026-06-01;A;{number};EUR;1.50;10\n"
        "2026-06-02;B;12345;EUR;2.00;20\n"
    )
    (result,) = import_files(warehouse, [path], Options(constants={"accept_bad_rows": "yes"}))
    assert (result.rows_loaded, result.rows_quarantined) == (1, 1), result.message
