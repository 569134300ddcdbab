"""The file of the quarantine as it may come back: saved otherwise, damaged, or of an older database."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import xlsxwriter

from mediaplan.imports.to_correct import lines_to_correct
from mediaplan.warehouse import Warehouse
from tests.imports.correcting import HEADER, TOUCH, TWO, Table, Write, of_june, put, save, take, to_correct

Change = Callable[[Table], None]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_twice_is_once_however_the_spreadsheet_saved_it(
    warehouse: Warehouse, write: Write, delimiter: str
) -> None:
    take(warehouse, write(HEADER + TWO))
    rows = to_correct(warehouse)
    put(rows, "Cost", "5.00")
    take(warehouse, save(rows, write("", "fixed.csv")))
    again = take(warehouse, save(rows, write("", "again.csv"), delimiter))
    assert (again.status, again.rows_read, again.rows_unchanged) == ("unchanged", 1, 1)
    assert again.batch_id is None
    assert of_june(warehouse) == [("1", 15.0, 15)]


def several(rows: Table) -> None:
    rows.append(["2", *rows[1][1:]])


def elsewhere(rows: Table) -> None:
    put(rows, "mediaplan_line", "4")


def twice(rows: Table) -> None:
    rows.append(list(rows[1]))


def no_number(rows: Table) -> None:
    put(rows, "mediaplan_line", "third")


def unknown(rows: Table) -> None:
    put(rows, "mediaplan_import", "7")


def without(rows: Table) -> None:
    for row in rows:
        del row[1]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (several, "holds lines of the imports 1 and 2"),
        (elsewhere, "Line 2 of fixed.csv says it is line 4 of import 1, which left out no such line"),
        (twice, "holds line 3 of import 1 twice"),
        (no_number, "Line 2 of fixed.csv does not say which line of which import it is"),
        (unknown, "There is no import number 7"),
        (without, "the column “mediaplan_line” is missing"),
    ],
)
def test_a_file_that_does_not_say_whose_lines_it_holds_is_refused(
    warehouse: Warehouse, write: Write, change: Change, said: str
) -> None:
    take(warehouse, write(HEADER + TWO))
    rows = to_correct(warehouse)
    change(rows)
    result = take(warehouse, save(rows, write("", "fixed.csv")))
    assert (result.status, result.batch_id) == ("refused", None)
    assert said in result.message
    assert of_june(warehouse) == [("1", 10.0, 10)]


def test_a_file_of_an_older_database_keeps_no_lines(warehouse: Warehouse, write: Write) -> None:
    take(warehouse, write(HEADER + TWO))
    with warehouse.write() as tx:
        tx.cursor.execute("UPDATE batch SET header = NULL, decided = NULL")
        tx.cursor.execute("DELETE FROM quarantine_line")
    assert lines_to_correct(warehouse, 1, str) is None
    fixed = write(f"mediaplan_import,mediaplan_line,{HEADER}1,3,2026-06-01,A,1,EUR,5.00,5\n", "fixed.csv")
    assert "left out no line that can be put right" in take(warehouse, fixed).message


def test_apostrophes_of_ours_quote_nothing(warehouse: Warehouse, write: Write) -> None:
    # The sentence on the third line has commas in it, and most cells begin with an apostrophe.
    visit = "2026-06-01 10:00:00,c1,email,visit\n"
    broken = visit.replace("2026-06-01", "soon") * 2 + visit.replace("visit", "gaze")
    take(warehouse, write(TOUCH + visit * 12 + broken))
    rows = to_correct(warehouse)
    for line in (1, 2):
        put(rows, "occurred_at", "2026-06-01 10:00:00", line)
    put(rows, "kind", "visit", line=3)
    assert take(warehouse, save(rows, write("", "fixed.csv"))).rows_loaded == 3


def test_the_file_may_come_back_as_a_spreadsheet_in_another_order(warehouse: Warehouse, write: Write) -> None:
    take(warehouse, write(HEADER + TWO + "2026-06-02,A,1,EUR,free,1\n"))
    header, one, two = to_correct(warehouse)
    rows = [header, two, one]
    put(rows, "Cost", "7.00", line=1)
    put(rows, "Cost", "5.00", line=2)
    path = write(b"", "fixed.xlsx")
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    for at, row in enumerate(rows):
        sheet.write_row(at, 0, [int(cell) if cell.isdigit() else cell for cell in row])
    book.close()
    result = take(warehouse, path)
    assert (result.status, result.rows_loaded) == ("loaded", 2), result.message
    assert of_june(warehouse) == [("1", 7.0, 1), ("1", 15.0, 15)]
