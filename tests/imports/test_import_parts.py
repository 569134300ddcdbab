"""A file of several tables or sheets: asked which, and taken in one at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from mediaplan.imports import Options, import_files
from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse

HOME = """\
# Account: Shop
# Property: Shop FR
# Start date: 20260701
# End date: 20260731
Nth day,Users
0000,12
0001,15

# Start date: 20260801
# End date: 20260831
Session default channel group,Key events
Organic Search,40
Direct,10

# Start date: 20260901
# End date: 20260930
Session default channel group,Key events
Organic Search,7
Direct,3
"""


def taken(warehouse: Warehouse, path: Path, **answers: str) -> str:
    (result,) = import_files(warehouse, [path], Options(constants=answers))
    if result.status == "loaded":
        assert result.rows_read == result.accounted
    return result.status


def test_a_file_of_several_tables_is_asked_about(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    (result,) = import_files(warehouse, [write(HOME)])

    assert result.status == "needs_mapping"
    (question,) = result.questions
    assert (question.name, question.choices) == ("part", ("1", "2", "3"))
    assert question.called[0] == "1 Nth day, Users"
    assert "--set part=1" in result.message


def test_each_table_is_taken_in_with_its_own_period(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write(HOME)

    assert [taken(warehouse, path, part=part) for part in "23"] == ["loaded", "loaded"]
    assert taken(warehouse, path, part="2") == "unchanged"

    found = warehouse.sql(
        "SELECT account, period_start::VARCHAR, period_end::VARCHAR, channel, conversions FROM performance"
        " ORDER BY period_start, channel"
    )
    assert found.values.tolist() == [
        ["Shop FR", "2026-08-01", "2026-08-31", "direct", 10.0],
        ["Shop FR", "2026-08-01", "2026-08-31", "seo", 40.0],
        ["Shop FR", "2026-09-01", "2026-09-30", "direct", 3.0],
        ["Shop FR", "2026-09-01", "2026-09-30", "seo", 7.0],
    ]


@pytest.mark.parametrize("part", ["4", "0"])
def test_a_table_that_is_not_there_is_refused(
    warehouse: Warehouse, write: Callable[..., Path], part: str
) -> None:
    (result,) = import_files(warehouse, [write(HOME)], Options(constants={"part": part}))
    assert (result.status, result.rows_read) == ("refused", 0)
    assert f"export.csv has no table {part}. Its tables are: 1 Nth day, Users;" in result.message


@pytest.mark.parametrize("part", ["x", "-1", "1.5", "²", "9" * 30])
def test_what_is_no_number_is_no_answer(part: str) -> None:
    with pytest.raises(MediaplanError, match="is not the number of a table"):
        Options(constants={"part": part})


def workbook(path: Path) -> Path:
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Cover").write(0, 0, "September, for the board")
        for name, spend in (("Formatted Report", 10.5), ("Raw Data Report", 99.25)):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Day", "Campaign", "Currency code", "Cost", "Impr."])
            sheet.write_row(1, 0, ["2026-09-01", "Brand", "EUR", spend, 100])
    return path


def test_a_workbook_of_several_tables_is_asked_about(warehouse: Warehouse, tmp_path: Path) -> None:
    path = workbook(tmp_path / "report.xlsx")
    (result,) = import_files(warehouse, [path])

    assert result.status == "needs_mapping"
    (question,) = result.questions
    assert (question.name, question.choices) == ("sheet", ("Formatted Report", "Raw Data Report"))
    assert "Cover" not in result.message

    assert taken(warehouse, path, sheet="Raw Data Report") == "loaded"
    assert warehouse.sql("SELECT spend FROM performance")["spend"].tolist() == [99.25]
