"""Nor is the person left in what was replaced, in quarantine, or in the bytes of the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.imports.forget import forget
from mediaplan.warehouse import Warehouse, undo
from mediaplan.warehouse.marts.people import NAMING
from tests.imports.forget.two_persons import (
    ALL,
    ANNE,
    BOB,
    FILES,
    LEFT,
    erased,
    hash_of,
    named,
    opened,
    stored,
)

Write = Callable[..., Path]


def test_nothing_is_left_of_what_was_replaced(replaced: Warehouse) -> None:
    assert stored(replaced, "SELECT count(*) FROM customer_version WHERE customer_id = 'C17'") == [(1,)]
    done = erased(replaced, ANNE)
    # The same moment with another status is a second consent, and replaces nothing
    assert {table: counts[:2] for table, counts in done.items()} == {
        table: counts[:2] for table, counts in ALL.items()
    } | {"consent": (2, 0)}
    assert all(counts[2] for table, counts in done.items() if table != "consent")
    others = f"('C18', 'email:{hash_of(replaced, BOB)}')"
    for table in NAMING:
        where = f"customer_id NOT IN {others}"
        assert stored(replaced, f"SELECT count(*) FROM {table}_version WHERE {where}") == [(0,)], table


@pytest.mark.parametrize("batches", [range(14, 7, -1), range(1, 8)], ids=["the newer", "the older"])
def test_no_undoing_brings_the_person_back(replaced: Warehouse, batches: range) -> None:
    forget(replaced, ANNE)
    for batch in batches:
        undo(replaced, batch)
    assert {table: named(replaced, table) for table in NAMING} == LEFT
    assert stored(replaced, "SELECT customer_id FROM conversion WHERE customer_id IS NOT NULL") == [("C18",)]


def test_the_same_file_again_is_unchanged(shop: Warehouse) -> None:
    forget(shop, ANNE)
    paths = [shop.path.parent / f"{name}.csv" for name in FILES]
    results = import_files(shop, paths, [Options(table=name) for name in FILES])
    assert {result.status for result in results} == {"unchanged"}
    assert named(shop, "customer") == ["C18"]


def test_a_newer_file_brings_them_back(shop: Warehouse, write: Write) -> None:
    forget(shop, ANNE)
    import_files(shop, [write("customer_id,segment\nC17,vip\n", "new.csv")])
    assert named(shop, "customer") == ["C17", "C18"]


def test_a_row_that_was_theirs_and_is_anothers_now_stays_with_the_other(
    shop: Warehouse, write: Write
) -> None:
    """The contact t1 is Bob's since the second file; what the third says, without a name, too."""
    head = "touchpoint_id,occurred_at,customer_id,channel,kind\n"
    import_files(shop, [write(f"{head}t1,2026-02-01 10:00:00,{BOB},email,delivered\n", "second.csv")])
    third = write(
        "touchpoint_id,occurred_at,channel,kind\nt1,2026-02-01 10:00:00,push,delivered\n", "third.csv"
    )
    import_files(shop, [third])
    assert erased(shop, "C18")["touchpoint"][0] == 2, "t4 and its opening; t1 is Anne's again"
    said = "SELECT customer_id, channel FROM touchpoint WHERE touchpoint_id = 't1'"
    assert stored(shop, said) == [(f"email:{hash_of(shop, ANNE)}", "email")]
    forget(shop, "C17")
    assert named(shop, "touchpoint") == ["t6"]


def test_a_sale_numbered_by_what_it_says_is_numbered_anew(warehouse: Warehouse, write: Write) -> None:
    """Its number was made of the customer among others: it becomes that of a sale of nobody."""
    head = "occurred_at,customer_id,kind,status,revenue,currency\n"
    line = "2026-02-03 10:00:00,{who},order,confirmed,10,EUR\n"
    file = head + line.format(who="C17") * 2 + line.format(who="") + line.format(who="C18")
    import_files(warehouse, [write(file)])
    before = {
        row[0] for row in stored(warehouse, "SELECT conversion_id FROM conversion WHERE customer_id = 'C17'")
    }
    assert erased(warehouse, "C17") == {"conversion": (0, 2, 0)}
    numbers = {row[0] for row in stored(warehouse, "SELECT conversion_id FROM conversion")}
    assert len(numbers) == 4
    assert not numbers & before
    (result,) = import_files(warehouse, [write(file.replace("C17", ""), "without.csv")])
    assert (result.rows_loaded, result.rows_replaced, result.rows_unchanged) == (0, 0, 4)


def test_quarantine_holds_no_name_of_theirs(shop: Warehouse) -> None:
    with shop.write() as tx:
        for line, value in enumerate(["C17", "S-9", "+33 6 12 34 56 78", "C18", "12,3", None]):
            tx.cursor.execute("INSERT INTO quarantine VALUES (1, ?, 'Client', ?, '{}')", [line, value])
    assert erased(shop, ANNE)["quarantine"] == (3, 0, 0)
    assert stored(shop, "SELECT line FROM quarantine ORDER BY 1") == [(3,), (4,), (5,)]


def test_who_is_in_quarantine_only_is_erased_there(shop: Warehouse) -> None:
    with shop.write() as tx:
        tx.cursor.execute("INSERT INTO quarantine VALUES (1, 2, 'Client', 'C99', '{}')")
    assert erased(shop, "C99") == {"quarantine": (1, 0, 0)}


def test_nothing_is_left_in_the_bytes(replaced: Warehouse) -> None:
    shop = replaced
    known = [b"C17", b"S-9", b"Rue Basse", b"broken heel"]
    known += [hash_of(shop, name).encode() for name in (ANNE, "+33612345678")]
    others = [hash_of(shop, BOB).encode(), b"C18"]

    def held(words: list[bytes]) -> list[bytes]:
        beside = [path for path in shop.path.parent.glob(f"{shop.path.name}*") if path.is_file()]
        assert shop.path in beside
        content = b"".join(path.read_bytes() for path in beside)
        return [word for word in words if word in content]

    with shop.write() as tx:
        tx.refresh()
    shop.close()
    assert held(known) == known
    again = opened(shop.path)
    forget(again, ANNE)
    assert not shop.path.with_name(f"{shop.path.name}.incoming").exists()
    again.close()
    assert held(known) == []
    assert held(others) == others


def test_whole_lines_in_quarantine_go_those_of_others_stay(warehouse: Warehouse, write: Write) -> None:
    orders = "conversion_id,occurred_at,customer_id,revenue,currency,Email\n"
    orders += "".join(f"g{n},2026-01-05,2{n},5,EUR,\n" for n in range(12))
    orders += "o1,tomorrow,17,10,EUR,\no2,tomorrow,,10,EUR,anne@example.org\no3,tomorrow,18,17,EUR,\n"
    (result,) = import_files(warehouse, [write(orders)], Options(table="conversion"))
    assert (result.rows_loaded, result.rows_quarantined) == (12, 3)
    import_files(warehouse, [write("kind,value,customer_id\nemail,anne@example.org,17\n", "identity.csv")])
    forget(warehouse, "17")
    assert stored(warehouse, "SELECT cells[1], cells[4] FROM quarantine_line") == [("o3", "17")]
    assert stored(warehouse, "SELECT count(DISTINCT line) FROM quarantine") == [(1,)]
