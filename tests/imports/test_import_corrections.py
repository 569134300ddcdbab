"""Lines put right in the quarantine's file count as if they had been right in the first place."""

from __future__ import annotations

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse, history, undo
from tests.imports.correcting import HEADER, TOUCH, TWO, Write, of_june, put, save, stored, take, to_correct


def test_the_file_holds_the_whole_line_and_what_is_wrong_with_it(warehouse: Warehouse, write: Write) -> None:
    take(warehouse, write(HEADER + TWO))
    assert to_correct(warehouse) == [
        ["mediaplan_import", "mediaplan_line", "mediaplan_problem", *HEADER.strip().split(",")],
        ["1", "3", "Cost: This is no number.", "'2026-06-01", "A", "1", "EUR", "dear", "5"],
    ]


def test_a_line_put_right_is_added_to_the_line_of_the_same_key(warehouse: Warehouse, write: Write) -> None:
    take(warehouse, write(HEADER + TWO))
    assert of_june(warehouse) == [("1", 10.0, 10)]
    rows = to_correct(warehouse)
    put(rows, "Cost", "5.00")
    result = take(warehouse, save(rows, write("", "fixed.csv")))
    assert (result.status, result.rows_loaded, result.rows_replaced) == ("loaded", 1, 0)
    assert "1 line that import 1 had left out is put right" in result.message
    assert of_june(warehouse) == [("1", 15.0, 15)]


@pytest.mark.parametrize("written", ["5,00", "5,00 €", " 5,0", "5.00"])
def test_who_puts_a_line_right_writes_numbers_in_their_own_way(
    warehouse: Warehouse, write: Write, written: str
) -> None:
    """A French spreadsheet writes a comma beside the points of the export; a thousand stays one."""
    two = TWO.replace("2026-06-01,A,1,EUR,dear,5", "2026-06-01,A,1,EUR,dear,5\n2026-06-02,A,1,EUR,dearer,1")
    take(warehouse, write(HEADER + two))
    rows = to_correct(warehouse)
    put(rows, "Cost", written, line=1)
    put(rows, "Cost", "1,234.50", line=2)
    result = take(warehouse, save(rows, write("", "fixed.csv"), ";"))
    assert (result.rows_loaded, result.rows_quarantined) == (2, 0), result.message
    assert of_june(warehouse) == [("1", 15.0, 15), ("1", 1234.5, 1)]


def test_what_is_still_wrong_stays_in_quarantine_under_its_own_line(
    warehouse: Warehouse, write: Write
) -> None:
    take(warehouse, write(HEADER + TWO + "2026-06-02,A,1,EUR,free,1\n"))
    rows = to_correct(warehouse)
    put(rows, "Cost", "5.00")
    second = take(warehouse, save(rows, write("", "fixed.csv")))
    assert (second.rows_loaded, second.rows_quarantined) == (1, 1)
    assert sorted((line, column) for _, line, column, *_ in stored(warehouse, "FROM quarantine")) == [
        (3, "Cost"),
        (23, "Cost"),
        (23, "Cost"),
    ]
    assert [row[1] for row in to_correct(warehouse, 1)[1:]] == ["23"]
    rows = to_correct(warehouse, 2)
    put(rows, "Cost", "7.00")
    third = take(warehouse, save(rows, write("", "rest.csv")))
    assert (third.rows_loaded, third.rows_quarantined) == (1, 0)
    assert of_june(warehouse) == [("1", 7.0, 1), ("1", 15.0, 15)]
    counts = history(warehouse).sort_values("batch_id")[["rows_quarantined", "rows_corrected"]]
    assert counts.to_numpy().tolist() == [[2, 2], [1, 1], [0, 0]]
    assert to_correct(warehouse, 1)[1:] == to_correct(warehouse, 2)[1:] == []


def test_all_lines_corrected_again_after_some_of_them_count_once(warehouse: Warehouse, write: Write) -> None:
    take(warehouse, write(HEADER + TWO + "2026-06-02,A,1,EUR,free,1\n"))
    rows = to_correct(warehouse)
    put(rows, "Cost", "5.00")
    take(warehouse, save(rows, write("", "fixed.csv")))
    put(rows, "Cost", "7.00", line=2)
    again = take(warehouse, save(rows, write("", "fixed.csv")))
    assert (again.rows_read, again.rows_loaded, again.rows_unchanged) == (2, 1, 1)
    assert "1 line of import 1 was put right before" in again.message
    assert of_june(warehouse) == [("1", 7.0, 1), ("1", 15.0, 15)]


@pytest.mark.parametrize("first", [1, 2])
def test_undo_leaves_no_half(warehouse: Warehouse, write: Write, first: int) -> None:
    path = write(HEADER + TWO)
    take(warehouse, path)
    rows = to_correct(warehouse)
    put(rows, "Cost", "5.00")
    fixed = save(rows, write("", "fixed.csv"))
    take(warehouse, fixed)
    assert undo(warehouse, first) == ([2] if first == 1 else [])
    assert of_june(warehouse) == ([] if first == 1 else [("1", 10.0, 10)])
    if first == 1:
        assert "was undone" in take(warehouse, fixed).message
        assert of_june(warehouse) == []
    else:
        assert take(warehouse, fixed).status == "loaded"  # the line is open again
        assert of_june(warehouse) == [("1", 15.0, 15)]


def test_a_newer_export_stands_over_what_is_put_right_in_an_older_one(
    warehouse: Warehouse, write: Write
) -> None:
    take(warehouse, write(HEADER + TWO))
    take(warehouse, write(HEADER + "2026-06-01,A,1,EUR,20.00,30\n", "newer.csv"))
    rows = to_correct(warehouse)
    put(rows, "Cost", "5.00")
    take(warehouse, save(rows, write("", "fixed.csv")))
    assert of_june(warehouse) == [("1", 20.0, 30)]
    undo(warehouse, 2)
    assert of_june(warehouse) == [("1", 15.0, 15)]


def test_a_line_equal_to_one_of_its_file_is_a_second_one(warehouse: Warehouse, write: Write) -> None:
    visit = "2026-06-01 10:00:00,c1,email,visit\n"
    others = "".join(f"2026-06-02 10:00:00,d{n},email,visit\n" for n in range(9))
    take(warehouse, write(TOUCH + visit + visit.replace("2026-06-01", "2026-06-41") + others))
    rows = to_correct(warehouse)
    put(rows, "occurred_at", "2026-06-01 10:00:00")
    result = take(warehouse, save(rows, write("", "fixed.csv")))
    assert (result.rows_loaded, result.rows_unchanged) == (1, 0)
    two = "SELECT count(*), count(DISTINCT touchpoint_id) FROM touchpoint WHERE customer_id = 'c1'"
    assert stored(warehouse, two) == [(2, 2)]
    whole = take(warehouse, write(TOUCH + visit + visit + others, "right.csv"))
    assert (whole.rows_unchanged, whole.rows_loaded) == (11, 0)  # the very rows of the right file


def test_a_line_of_another_currency_than_the_rest_of_its_key_is_not_added_up(
    warehouse: Warehouse, write: Write
) -> None:
    take(warehouse, write(HEADER + TWO))
    rows = to_correct(warehouse)
    put(rows, "Cost", "5.00")
    put(rows, "Currency code", "USD")
    result = take(warehouse, save(rows, write("", "fixed.csv")))
    assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 0, 1)
    assert of_june(warehouse) == [("1", 10.0, 10)]


def test_what_was_said_and_seen_at_the_first_import_is_not_asked_again(
    warehouse: Warehouse, write: Write
) -> None:
    # The period is above the header, the order of day and month and the decimal comma are in other lines.
    lines = "Campaign report\n1 June 2026 - 30 June 2026\n" + "Campaign,Campaign ID,Cost,Impr.\n"
    lines += "".join(f'N{n},{n},"1.{n}00,50",1\n' for n in range(1, 7)) + "A,9,dear,5\n"
    result = take(warehouse, write(lines), currency="EUR")
    assert result.rows_quarantined == 1, result.message
    rows = to_correct(warehouse)
    put(rows, "Cost", "1.234")
    result = take(warehouse, save(rows, write("", "fixed.csv")))
    assert result.status == "loaded", result.message
    kept = "SELECT spend::DOUBLE, currency, period_start::VARCHAR, period_end::VARCHAR FROM performance"
    assert stored(warehouse, f"{kept} WHERE campaign_id = '9'") == [
        (1234.0, "EUR", "2026-06-01", "2026-06-30")
    ]


def test_a_file_that_was_mapped_by_hand_comes_back_mapped(warehouse: Warehouse, write: Write) -> None:
    lines = "wer,wann,was\n" + "".join(f"c{n},0{n}/25/2026,ORDER\n" for n in range(1, 7)) + "c7,soon,ORDER\n"
    path = write(lines)
    decided = Options(
        table="conversion",
        mapping={"customer_id": "wer", "occurred_at": "wann"},
        constants={"kind": "lead", "status": "open"},
    )
    (result,) = import_files(warehouse, [path], decided)
    assert result.rows_quarantined == 1, result.message
    rows = to_correct(warehouse)
    assert rows[1][3:] == ["'c7", "soon", ""]  # a column that is not kept stays empty
    put(rows, "wann", "07/08/2026")
    result = take(warehouse, save(rows, write("", "fixed.csv")))
    assert result.status == "loaded", result.message
    kept = "SELECT day::VARCHAR, kind, status FROM conversion WHERE customer_id = 'c7'"
    assert stored(warehouse, kept) == [("2026-07-08", "lead", "open")]


def test_the_first_line_of_an_order_is_not_needed_to_put_its_second_right(
    warehouse: Warehouse, write: Write
) -> None:
    header = (
        "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity\n"
    )
    first = "#{n},a{n}@example.com,paid,EUR,20,0,0,20,2026-06-0{n} 10:00:00 +0200,1\n"
    lines = "".join(first.format(n=n) for n in range(1, 7)) + "#6,,,,,,,,,three\n"
    result = take(warehouse, write(header + lines))
    assert result.rows_quarantined == 1, result.message
    rows = to_correct(warehouse)
    put(rows, "Lineitem quantity", "3")
    result = take(warehouse, save(rows, write("", "fixed.csv")))
    assert (result.status, result.rows_quarantined) == ("loaded", 0), result.message
    six = "SELECT quantity, revenue::DOUBLE, status FROM conversion WHERE conversion_id = '#6'"
    assert stored(warehouse, six) == [(4, 20.0, "confirmed")]


@pytest.mark.parametrize(("bad", "status"), [(10, "loaded"), (11, "needs_mapping")])
def test_a_fifth_of_bad_rows_is_taken_and_one_more_is_asked_about(
    warehouse: Warehouse, write: Write, bad: int, status: str
) -> None:
    costs = ["dear"] * bad + ["1.00"] * (50 - bad)
    lines = [f"2026-06-01,A,{number},EUR,{cost},1\n" for number, cost in enumerate(costs)]
    result = take(warehouse, write(HEADER + "".join(lines)))
    assert result.status == status, result.message
    assert [each.name for each in result.questions] == (["accept_bad_rows"] if bad > 10 else [])
    assert len(of_june(warehouse)) == (40 if status == "loaded" else 0)
