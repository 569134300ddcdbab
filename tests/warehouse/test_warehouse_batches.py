"""Batches lie over one another, and any of them can be taken away in any order."""

from __future__ import annotations

import pytest

from mediaplan.warehouse import Warehouse, undo
from tests.warehouse.shop import BOTH, SEGMENT, bring, rows_of

# One letter is one customer: (segment, region). What a file does not have, it does not say.
REGION = ("customer_id", "region")


def files(*batches: tuple[tuple[str, ...], dict[str, tuple[str | None, str | None]]]) -> list:
    return [
        (columns, [{"customer_id": key, "segment": s, "region": r} for key, (s, r) in rows.items()])
        for columns, rows in batches
    ]


CASES = [
    pytest.param(
        files((BOTH, {"a": ("vip", "north"), "b": ("new", "south")})),
        [],
        [("a", "vip", "north", 1), ("b", "new", "south", 1)],
        id="one file is its rows",
    ),
    pytest.param(
        files((BOTH, {"a": ("vip", "north"), "b": ("new", "south")}), (BOTH, {"a": ("old", "west")})),
        [],
        [("a", "old", "west", 2), ("b", "new", "south", 1)],
        id="a newer file replaces the keys it holds, and those alone",
    ),
    pytest.param(
        files((BOTH, {"a": ("vip", "north")}), (BOTH, {"a": ("old", "west"), "c": ("x", "y")})),
        [2],
        [("a", "vip", "north", 1)],
        id="undo of the newer brings back what it replaced, and takes what it brought",
    ),
    pytest.param(
        files((BOTH, {"a": ("vip", "north"), "b": ("new", "south")}), (BOTH, {"a": ("old", "west")})),
        [1],
        [("a", "old", "west", 2)],
        id="undo of the older leaves the newer as it is",
    ),
    pytest.param(
        files((BOTH, {"a": ("vip", "north")}), (BOTH, {"a": ("old", "west")})),
        [1, 2],
        [],
        id="undo of both, older first, leaves nothing",
    ),
    pytest.param(
        files((BOTH, {"a": ("1", "1")}), (BOTH, {"a": ("2", "2")}), (BOTH, {"a": ("3", "3")})),
        [2],
        [("a", "3", "3", 3)],
        id="same key thrice, the middle one undone",
    ),
    pytest.param(
        files((BOTH, {"a": ("1", "1")}), (BOTH, {"a": ("2", "2")}), (BOTH, {"a": ("3", "3")})),
        [2, 3],
        [("a", "1", "1", 1)],
        id="same key thrice, middle then last undone: the first stands",
    ),
    pytest.param(
        files((BOTH, {"a": ("1", "1")}), (BOTH, {"a": ("2", "2")}), (BOTH, {"a": ("3", "3")})),
        [3, 1],
        [("a", "2", "2", 2)],
        id="same key thrice, last then first undone: the middle stands",
    ),
    pytest.param(
        files((BOTH, {"a": ("vip", "north")}), (SEGMENT, {"a": ("old", "ignored")})),
        [],
        [("a", "old", "north", 2)],
        id="a file without a column has no say about it",
    ),
    pytest.param(
        files((BOTH, {"a": ("vip", "north")}), (SEGMENT, {"a": (None, None)})),
        [],
        [("a", None, "north", 2)],
        id="an empty cell overwrites",
    ),
    pytest.param(
        files((SEGMENT, {"a": ("vip", None)}), (REGION, {"a": (None, "north")})),
        [1],
        [("a", None, "north", 2)],
        id="partial files side by side, the first undone",
    ),
    pytest.param(
        files((SEGMENT, {"a": ("vip", None)}), (REGION, {"a": (None, "north")})),
        [2],
        [("a", "vip", None, 1)],
        id="partial files side by side, the second undone",
    ),
    pytest.param(
        files(
            (BOTH, {"a": ("1", "one")}),
            (SEGMENT, {"a": ("2", None)}),
            (REGION, {"a": (None, "three")}),
            (SEGMENT, {"a": ("4", None)}),
        ),
        [4, 1],
        [("a", "2", "three", 3)],
        id="each column follows the newest file that has it",
    ),
    pytest.param(
        files((BOTH, {"a": ("vip", "north")}), (BOTH, {"a": ("vip", "north")})),
        [1],
        [("a", "vip", "north", 2)],
        id="an unchanged row stays when the file it came from first is undone",
    ),
    pytest.param(
        files((BOTH, {"a": ("vip", "north")}), (BOTH, {"a": ("vip", "north")})),
        [2],
        [("a", "vip", "north", 1)],
        id="an unchanged row stays when the file that repeated it is undone",
    ),
    pytest.param(
        files((BOTH, {"a": ("1", "1")}), (SEGMENT, {"a": ("2", None)}), (BOTH, {"a": ("3", "3")})),
        [1],
        [("a", "3", "3", 3)],
        id="a full file over a partial one does not care what lies below",
    ),
]
COLUMNS = ("customer_id", "segment", "region", "batch_id")


@pytest.mark.parametrize(("batches", "undone", "expected"), CASES)
def test_what_stands(warehouse: Warehouse, batches: list, undone: list[int], expected: list) -> None:
    for columns, rows in batches:
        bring(warehouse, rows, columns)
    for batch_id in undone:
        undo(warehouse, batch_id)

    assert rows_of(warehouse, *COLUMNS) == expected


@pytest.mark.parametrize(("batches", "undone", "expected"), CASES)
def test_nothing_is_kept_of_keys_with_one_batch(
    warehouse: Warehouse, batches: list, undone: list[int], expected: list
) -> None:
    """The version table is for keys that several active batches share; the others cost nothing."""
    for columns, rows in batches:
        bring(warehouse, rows, columns)
    for batch_id in undone:
        undo(warehouse, batch_id)
    active = [rows for number, (_, rows) in enumerate(batches, start=1) if number not in undone]
    shared = {
        key for key in "abc" if sum(any(row["customer_id"] == key for row in rows) for rows in active) > 1
    }

    assert {key for (key,) in rows_of(warehouse, "customer_id", table="customer_version")} == shared
    assert len(expected) == len({key for rows in active for key in (row["customer_id"] for row in rows)})


def test_undone_and_imported_again_is_as_before(warehouse: Warehouse) -> None:
    bring(warehouse, [{"customer_id": "a", "segment": "vip"}], SEGMENT)
    second, _ = bring(warehouse, [{"customer_id": "a", "segment": "old"}], SEGMENT)
    undo(warehouse, second)
    third, _ = bring(warehouse, [{"customer_id": "a", "segment": "old"}], SEGMENT)

    assert rows_of(warehouse, "customer_id", "segment", "batch_id") == [("a", "old", third)]
    undo(warehouse, third)
    assert rows_of(warehouse, "customer_id", "segment", "batch_id") == [("a", "vip", 1)]


@pytest.mark.parametrize(
    ("second", "kept"),
    [
        pytest.param(BOTH, [("a", 1)], id="a file with every column is its row: only what it covers is kept"),
        pytest.param(SEGMENT, [("a", 1), ("a", 2)], id="a row made of two files needs both"),
    ],
)
def test_no_more_is_kept_than_undo_needs(warehouse: Warehouse, second: tuple[str, ...], kept: list) -> None:
    bring(warehouse, [{"customer_id": "a", "segment": "1", "region": "1"}, {"customer_id": "b"}], BOTH)
    bring(warehouse, [{"customer_id": "a", "segment": "2", "region": "2"}, {"customer_id": "c"}], second)

    assert rows_of(warehouse, "customer_id", "batch_id", table="customer_version") == kept
