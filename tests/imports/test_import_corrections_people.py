"""Nobody is readable in a line that waits to be put right, and everybody is recognised when it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.imports.guarded import guard, unguard
from mediaplan.warehouse import Warehouse
from tests.imports.correcting import put, save, stored, take, to_correct

Write = Callable[..., Path]


def everything(warehouse: Warehouse) -> str:
    """Return all that the database keeps of lines left out."""
    return str(stored(warehouse, "FROM quarantine_line")) + str(stored(warehouse, "FROM quarantine"))


def customers(warehouse: Warehouse) -> list[tuple[object, ...]]:
    return stored(warehouse, "SELECT customer_id, segment FROM customer ORDER BY ALL")


def test_an_address_waits_as_its_hash_and_is_the_same_person(warehouse: Warehouse, write: Write) -> None:
    header, good = "customer_id,created_at,segment\n", "".join(f"c{n},2026-01-01,A\n" for n in range(9))
    ann = "Ann.Lee@Example.com,soon,B\n"
    take(warehouse, write(header + good + ann))
    (cells,) = (row[0] for row in stored(warehouse, "SELECT cells FROM quarantine_line"))
    assert cells[0].startswith("email:")
    assert len(cells[0]) == len("email:") + 32
    assert list(cells[1:]) == ["soon", "B"]
    rows = to_correct(warehouse)
    put(rows, "created_at", "2026-01-01")
    take(warehouse, save(rows, write("", "fixed.csv")))
    waited = customers(warehouse)
    right = take(warehouse, write(header + good + ann.replace("soon", "2026-01-01"), "right.csv"))
    assert right.rows_unchanged == 10
    assert customers(warehouse) == waited


def test_names_are_not_kept_and_an_address_that_is_none_is_for_the_person_to_fill_in(
    warehouse: Warehouse, write: Write
) -> None:
    header = "customer_id,First name,created_at,segment\n"
    good = "".join(f"c{n},Nemo,2026-01-01,A\n" for n in range(9))
    decided = Options(table="customer")
    (result,) = import_files(warehouse, [write(header + good + "@ann,Annabel,2026-01-01,B\n")], decided)
    assert result.rows_quarantined == 1, result.message
    assert "ann" not in everything(warehouse).lower()
    rows = to_correct(warehouse)
    assert rows[1][3:] == ["", "", "'2026-01-01", "B"]
    put(rows, "customer_id", "ann@example.com")
    assert take(warehouse, save(rows, write("", "fixed.csv"))).rows_loaded == 1
    assert customers(warehouse)[-1][0].startswith("email:")


@pytest.mark.parametrize(
    ("kind", "value"),
    [("phone", "06 12 34 56 78"), ("phone", "+33 6 12 34 56 78"), ("email", "ann@example.com")],
)
def test_numbers_and_addresses_of_an_identity_wait_unreadable(
    warehouse: Warehouse, write: Write, kind: str, value: str
) -> None:
    header, good = "kind,value,customer_id\n", "".join(f"crm,{n},c{n}\n" for n in range(9))
    line = f"{kind},{value},1.03006E+13\n"
    take(warehouse, write(header + good + line), phone_country="33")
    kept = everything(warehouse).replace(" ", "")
    assert not [part for part in ("612345678", "ann@") if part in kept]
    rows = to_correct(warehouse)
    put(rows, "customer_id", "c99")
    assert take(warehouse, save(rows, write("", "fixed.csv"))).rows_loaded == 1
    right = take(warehouse, write(header + good + line.replace("1.03006E+13", "c99"), "right.csv"))
    assert right.rows_unchanged == 10, right.message


def test_free_text_waits_without_addresses(warehouse: Warehouse, write: Write) -> None:
    header = "customer_id,occurred_at,kind,score,scale_max,comment\n"
    good = "".join(f"c{n},2026-01-01 10:00:00,nps,5,10,\n" for n in range(9))
    take(warehouse, write(header + good + "c9,2026-01-01 10:00:00,nps,many,10,write to ann@example.com\n"))
    (cells,) = (row[0] for row in stored(warehouse, "SELECT cells FROM quarantine_line"))
    assert cells[5] == "write to [@]"


def test_of_a_line_whose_cells_have_moved_nothing_is_kept_where_somebody_may_be_in_it(
    warehouse: Warehouse, write: Write
) -> None:
    good = "".join(f"c{n},2026-01-01,A\n" for n in range(9))
    take(warehouse, write("customer_id,created_at,segment\n" + good + "c9,Lee, Ann,2026-01-01,A\n"))
    rows = to_correct(warehouse)
    assert rows[1][1:] == ["11", rows[1][2], "", "", ""]
    assert "more cells than the header" in rows[1][2]
    assert "Ann" not in everything(warehouse)


def test_a_line_whose_cells_have_moved_comes_as_it_was_read_where_nobody_can_be_in_it(
    warehouse: Warehouse, write: Write
) -> None:
    good = "".join(f"2026-06-0{n},A,1,EUR,1.00,1\n" for n in range(1, 9))
    header = "Day,Campaign,Campaign ID,Currency code,Cost,Impr.\n"
    take(warehouse, write(header + good + "2026-06-09,A,1,EUR,1,50,2\n"))
    rows = to_correct(warehouse)
    assert rows[1][3:] == ["'2026-06-09", "A", "1", "EUR", "1", "50"]
    put(rows, "Cost", "1.50")
    put(rows, "Impr.", "2")
    take(warehouse, save(rows, write("", "fixed.csv")))
    ninth = "SELECT spend::DOUBLE, impressions FROM performance WHERE period_start = '2026-06-09'"
    assert stored(warehouse, ninth) == [(1.5, 2)]


def test_a_line_cut_off_is_completed(warehouse: Warehouse, write: Write) -> None:
    good = "".join(f"c{n},2026-01-01,A\n" for n in range(9))
    whole = "customer_id,created_at,segment\n" + good + "ann@example.com,2026-0"
    take(warehouse, write(whole), accept_bad_rows="yes")
    rows = to_correct(warehouse)
    assert rows[1][3:] == ["", "'2026-0", ""]
    for name, value in (("customer_id", "ann@example.com"), ("created_at", "2026-01-01"), ("segment", "A")):
        put(rows, name, value)
    assert take(warehouse, save(rows, write("", "fixed.csv"))).rows_loaded == 1
    assert len(customers(warehouse)) == 10


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("", ""),
        ("Summer", "Summer"),
        ("0", "0"),
        ("123456789012345", "123456789012345"),
        ("1234567890123456", "'1234567890123456"),  # a spreadsheet keeps fifteen digits
        ("007", "'007"),
        ("1.5", "'1.5"),  # the first of May, in French
        ("1,5", "'1,5"),  # fifteen, in English
        ("2026-06-01", "'2026-06-01"),
        ("May 2026", "'May 2026"),
        ("=1+1", "'=1+1"),
        ("＝1", "'＝1"),
        ("-", "'-"),
        ("@ann", "'@ann"),
        ("\tx", "'\tx"),
        ("'quoted", "''quoted"),
    ],
)
def test_a_spreadsheet_neither_computes_nor_changes_a_cell(cell: str, shown: str) -> None:
    assert guard(cell) == shown
    assert unguard(shown) == cell
