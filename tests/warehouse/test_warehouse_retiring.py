"""A batch retires keys of those before it: they go, they come back with its undo, and none else moves."""

from __future__ import annotations

import pytest

from mediaplan.warehouse import Warehouse, undo
from tests.warehouse.shop import bring, retired, rows_of

COLUMNS = ("customer_id", "segment", "region")
SEGMENT, REGION = COLUMNS[:2], (COLUMNS[0], COLUMNS[2])
#: What can be done, in order: ("import", columns, rows by key), ("retire", keys, batch), ("undo", batch).
CASES = [
    pytest.param(
        [("import", SEGMENT, {"a": ("1", None), "b": ("1", None)}), ("import", SEGMENT, {"a": ("2", None)}),
         ("retire", "b", 2)],
        [("a", "2", None, 2)],
        id="a retired key goes, the others stay",
    ),
    pytest.param(
        [("import", COLUMNS, {"a": ("1", "1"), "b": ("1", "1")}), ("import", COLUMNS, {"a": ("2", "2")}),
         ("retire", "b", 2), ("undo", 2)],
        [("a", "1", "1", 1), ("b", "1", "1", 1)],
        id="undo of what retired it brings it back as it was",
    ),
    pytest.param(
        [("import", SEGMENT, {"b": ("1", None)}), ("import", SEGMENT, {"a": ("2", None)}),
         ("retire", "b", 2), ("undo", 1)],
        [("a", "2", None, 2)],
        id="undo of what brought it leaves it away",
    ),
    pytest.param(
        [("import", SEGMENT, {"b": ("1", None)}), ("import", SEGMENT, {"a": ("2", None)}),
         ("retire", "b", 2), ("undo", 1), ("undo", 2)],
        [],
        id="undo of both leaves nothing",
    ),
    pytest.param(
        [("import", COLUMNS, {"b": ("1", "1")}), ("import", SEGMENT, {"a": ("2", None)}),
         ("retire", "b", 2), ("import", SEGMENT, {"b": ("3", None)})],
        [("a", "2", None, 2), ("b", "3", None, 3)],
        id="a key that comes again begins anew: its region was retired with it",
    ),
    pytest.param(
        [("import", COLUMNS, {"b": ("1", "1")}), ("import", SEGMENT, {"a": ("2", None)}),
         ("retire", "b", 2), ("import", SEGMENT, {"b": ("3", None)}), ("undo", 2)],
        [("b", "3", "1", 3)],
        id="undo of the retirement joins what stands above and below it",
    ),
    pytest.param(
        [("import", COLUMNS, {"b": ("1", "1")}), ("import", SEGMENT, {"a": ("2", None)}),
         ("retire", "b", 2), ("import", SEGMENT, {"b": ("3", None)}), ("undo", 2), ("undo", 1)],
        [("b", "3", None, 3)],
        id="and what was joined is taken apart again",
    ),
    pytest.param(
        [("import", COLUMNS, {"b": ("1", "1")}), ("import", SEGMENT, {"a": ("2", None)}),
         ("retire", "b", 2), ("import", SEGMENT, {"b": ("3", None)}), ("undo", 3)],
        [("a", "2", None, 2)],
        id="undo of what brought it again leaves it retired",
    ),
    pytest.param(
        [("import", COLUMNS, {"b": ("1", "1")}), ("import", SEGMENT, {"a": ("2", None)}),
         ("import", SEGMENT, {"b": ("3", None)}), ("retire", "b", 2)],
        [("a", "2", None, 2), ("b", "3", None, 3)],
        id="retired afterwards by a batch in the middle is as if it had been at once",
    ),
    pytest.param(
        [("import", SEGMENT, {"b": ("1", None)}), ("import", SEGMENT, {"a": ("2", None)}),
         ("import", SEGMENT, {"a": ("3", None)}), ("retire", "b", 2), ("retire", "b", 3), ("undo", 2)],
        [("a", "3", None, 3)],
        id="retired by two, one undone: still retired",
    ),
    pytest.param(
        [("import", SEGMENT, {"b": ("1", None)}), ("import", REGION, {"b": (None, "2")}),
         ("import", SEGMENT, {"a": ("3", None)}), ("retire", "b", 3), ("undo", 1), ("undo", 3)],
        [("b", None, "2", 2)],
        id="what lay below a retirement is undone piece by piece",
    ),
]  # fmt: skip


def play(warehouse: Warehouse, steps: list[tuple]) -> None:
    for step in steps:
        if step[0] == "import":
            rows = [{"customer_id": key, "segment": s, "region": r} for key, (s, r) in step[2].items()]
            bring(warehouse, rows, step[1])
        elif step[0] == "retire":
            retired(warehouse, step[1], step[2])
        else:
            undo(warehouse, step[1])


@pytest.mark.parametrize(("steps", "expected"), CASES)
def test_what_stands(warehouse: Warehouse, steps: list[tuple], expected: list[tuple]) -> None:
    play(warehouse, steps)
    assert rows_of(warehouse, *COLUMNS, "batch_id") == expected


def test_rows_that_go_are_counted_and_twice_is_once(warehouse: Warehouse) -> None:
    play(warehouse, [
        ("import", SEGMENT, {"a": ("1", None), "b": ("1", None), "c": ("1", None)}),
        ("import", SEGMENT, {"a": ("2", None)}),
    ])  # fmt: skip
    assert retired(warehouse, "bc", 2) == 2
    assert retired(warehouse, "bc", 2) == 0
    kept = rows_of(warehouse, "customer_id", "batch_id", "retired", table="customer_version")
    assert kept == [("a", 1, None), ("b", 1, None), ("b", 2, True), ("c", 1, None), ("c", 2, True)]


def test_a_retirement_is_forgotten_with_all_it_retired(warehouse: Warehouse) -> None:
    play(warehouse, [
        ("import", SEGMENT, {"b": ("1", None)}),
        ("import", SEGMENT, {"a": ("2", None)}),
        ("retire", "b", 2),
        ("undo", 1),
    ])  # fmt: skip
    assert rows_of(warehouse, "customer_id", table="customer_version") == []


def test_marts_follow(warehouse: Warehouse) -> None:
    play(warehouse, [
        ("import", SEGMENT, {"a": ("vip", None), "b": ("vip", None)}),
        ("import", SEGMENT, {"a": ("vip", None)}),
    ])  # fmt: skip
    before = warehouse.data_version
    retired(warehouse, "b", 2)
    assert rows_of(warehouse, "segment", "customers", table="mart_customers_by_segment") == [("vip", 1)]
    assert warehouse.data_version > before
