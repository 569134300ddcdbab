"""Where no table names somebody as a customer, in quarantine or in others' rows, the person goes as well."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.imports.forget import forget
from mediaplan.warehouse import Warehouse
from tests.imports.forget.two_persons import hash_of, opened, stored

Write = Callable[..., Path]
ORDERS = "conversion_id,occurred_at,customer_id,revenue,currency\n"
GOOD = "".join(f"g{n},2026-01-05,2{n},5,EUR\n" for n in range(4))
#: What a line in quarantine has for a customer, what is asked for, and what of it stood in the file's bytes.
CASES = {
    "address": ("anne@x.fr", "Anne <Anne@x.fr>", "anne@x.fr"),
    "kind and address": ("anne@x.fr", "email:anne@x.fr", "anne@x.fr"),
    "number": ("+33612345678", "0033 6 12 34 56 78", "+33612345678"),
    "customer": ("C-9917-Z", "C-9917-Z", ""),
    "customer, said to be one": ("C-9917-Z", "customer:C-9917-Z", ""),
}


@pytest.mark.parametrize("case", CASES)
def test_who_is_in_a_quarantined_line_alone_is_erased(warehouse: Warehouse, write: Write, case: str) -> None:
    cell, asked, normal = CASES[case]
    lines = f"{ORDERS}{GOOD}o2,rubbish,{cell},5,EUR\no3,rubbish,C18,5,EUR\no4,rubbish,,5,EUR\n"
    (result,) = import_files(warehouse, [write(lines)], Options(constants={"accept_bad_rows": "yes"}))
    assert (result.rows_loaded, result.rows_quarantined) == (4, 3)
    word = (hash_of(warehouse, normal) if normal else cell).encode()
    warehouse.close()
    assert word in warehouse.path.read_bytes()
    again = opened(warehouse.path)
    done = forget(again, asked)
    assert [(each.table, each.removed) for each in done.erased] == [("quarantine", 1)]
    assert "Quarantine (1 row)" in str(done.sentences[0])
    kept = stored(again, "SELECT cells[1] FROM quarantine_line ORDER BY line")
    assert kept == [("o3",), ("o4",)], "others, and who is nobody, stay"
    assert stored(again, "SELECT count(*) FROM conversion") == [(4,)]
    assert "Nobody is known by that" in str(forget(again, asked).sentences[0])
    again.close()
    assert word not in warehouse.path.read_bytes()


def test_half_a_name_is_nobody_in_quarantine(warehouse: Warehouse, write: Write) -> None:
    lines = f"{ORDERS}{GOOD}o4,rubbish,,5,EUR\n"
    import_files(warehouse, [write(lines)], Options(constants={"accept_bad_rows": "yes"}))
    assert forget(warehouse, "email:").erased == ()
    assert stored(warehouse, "SELECT cells[1] FROM quarantine_line") == [("o4",)]


def test_rows_of_others_do_not_name_the_person(warehouse: Warehouse, write: Write) -> None:
    lines = "customer_id,account_id,segment\nC1,anne@x.fr,A\nanne@x.fr,firm,A\n"
    import_files(warehouse, [write(lines)])
    import_files(warehouse, [write(lines.replace("C1,anne@x.fr,A", "C1,anne@x.fr,B"), "again.csv")])
    word = hash_of(warehouse, "anne@x.fr").encode()
    forget(warehouse, "anne@x.fr")
    assert stored(warehouse, "SELECT customer_id, segment FROM customer") == [("C1", "B")]
    warehouse.close()
    assert word not in warehouse.path.read_bytes()
