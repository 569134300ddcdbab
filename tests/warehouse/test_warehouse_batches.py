"""Batches lie over one another, and any of them can be taken away in any order."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mediaplan.model import TABLES, MediaplanError, text
from mediaplan.warehouse import (
    Loaded,
    Warehouse,
    active_duplicate,
    history,
    load,
    new_batch,
    quarantined,
    undo,
)
from mediaplan.warehouse.quarantine import keep
from tests.warehouse.shop import CUSTOMER, bring, rows_of, stage

# One letter is one customer: (segment, region). What a file does not have, it does not say.
BOTH = ("customer_id", "segment", "region")
SEGMENT = ("customer_id", "segment")
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


def test_replaced_and_unchanged_are_counted_in_lines_of_the_file(warehouse: Warehouse) -> None:
    _, first = bring(
        warehouse,
        [{"customer_id": "a", "segment": "vip", "lines": 3}, {"customer_id": "b", "segment": "new"}],
        SEGMENT,
    )
    _, second = bring(
        warehouse,
        [
            {"customer_id": "a", "segment": "vip", "lines": 4},
            {"customer_id": "b", "segment": None, "lines": 2},
            {"customer_id": "c", "segment": "new", "lines": 5},
        ],
        SEGMENT,
    )

    assert first == Loaded(replaced=0, unchanged=0, table_rows=2)
    assert second == Loaded(replaced=2, unchanged=4, table_rows=3)


def test_a_column_the_file_lacks_makes_no_difference(warehouse: Warehouse) -> None:
    bring(warehouse, [{"customer_id": "a", "segment": "vip", "region": "north"}], BOTH)
    _, loaded = bring(warehouse, [{"customer_id": "a", "segment": "vip"}], SEGMENT)

    assert loaded == Loaded(replaced=0, unchanged=1, table_rows=1)


def test_a_file_with_keys_alone_says_that_they_are_there(warehouse: Warehouse) -> None:
    bring(warehouse, [{"customer_id": "a", "segment": "vip"}], SEGMENT)
    _, loaded = bring(warehouse, [{"customer_id": "a"}, {"customer_id": "b"}], ("customer_id",))
    undo(warehouse, 1)

    assert loaded == Loaded(replaced=0, unchanged=1, table_rows=2)
    assert rows_of(warehouse, "customer_id", "segment") == [("a", None), ("b", None)]


def test_a_local_day_goes_with_its_time(warehouse: Warehouse) -> None:
    columns = ("customer_id", "created_at", "segment")
    row = {"customer_id": "a", "created_at": "2025-03-01 23:30:00", "segment": "vip"}
    with warehouse.write() as tx:
        staged = stage(tx, "customer", [row | {"created_day": "2025-03-02"}], (*columns, "created_day"))
        load(tx, CUSTOMER, staged, columns, new_batch(tx))
    bring(warehouse, [{"customer_id": "a", "segment": "old"}], SEGMENT)

    frame = warehouse.sql("SELECT created_day::VARCHAR AS day, segment FROM customer")
    assert frame.to_dict("records") == [{"day": "2025-03-02", "segment": "old"}]


def test_an_absent_part_of_a_key_is_empty_never_null(warehouse: Warehouse) -> None:
    columns = ("source", "level", "channel", "period_start", "period_end", "spend")
    row = {
        "source": "google_ads",
        "level": "campaign",
        "channel": "search",
        "period_start": "2025-01-01",
        "period_end": "2025-01-01",
        "spend": Decimal("10.50"),
    }
    bring(warehouse, [row], columns, table="performance")
    _, again = bring(warehouse, [row | {"spend": Decimal("12.00")}], columns, table="performance")

    assert again == Loaded(replaced=1, unchanged=0, table_rows=1)
    assert rows_of(warehouse, "account", "ad", "spend", table="performance") == [("", "", 12.0)]


def test_a_view_is_staged_as_well_as_a_table(warehouse: Warehouse) -> None:
    bring(warehouse, [{"customer_id": "a", "segment": "vip"}], SEGMENT)
    with warehouse.write() as tx:
        stage(tx, "customer", [{"customer_id": "a", "segment": "old"}], SEGMENT)
        tx.cursor.execute("CREATE TEMP VIEW seen AS SELECT * FROM staged")
        loaded = load(tx, CUSTOMER, "seen", SEGMENT, new_batch(tx))

    assert loaded == Loaded(replaced=1, unchanged=0, table_rows=1)


def test_one_file_may_fill_two_tables_and_leaves_both(warehouse: Warehouse) -> None:
    with warehouse.write() as tx:
        batch = new_batch(tx)
        load(
            tx,
            CUSTOMER,
            stage(tx, "customer", [{"customer_id": "a"}], ("customer_id",)),
            ("customer_id",),
            batch,
        )
        columns = ("kind", "value", "customer_id")
        rows = [{"kind": "crm", "value": "7", "customer_id": "a"}]
        load(tx, TABLES["identity"], stage(tx, "identity", rows, columns), columns, batch)
    assert history(warehouse)["table"].tolist() == ["customer, identity"]

    undo(warehouse, batch)

    assert rows_of(warehouse, "customer_id") == []
    assert rows_of(warehouse, "value", table="identity") == []


def test_marts_follow_every_import_and_undo(warehouse: Warehouse) -> None:
    def mart() -> list:
        return rows_of(warehouse, "segment", "customers", table="mart_customers_by_segment")

    assert mart() == []
    bring(
        warehouse, [{"customer_id": "a", "segment": "vip"}, {"customer_id": "b", "segment": "vip"}], SEGMENT
    )
    assert mart() == [("vip", 2)]
    bring(warehouse, [{"customer_id": "a", "segment": "old"}], SEGMENT)
    assert mart() == [("old", 1), ("vip", 1)]
    undo(warehouse, 2)
    assert mart() == [("vip", 2)]


@pytest.mark.parametrize("batch_id", [0, 2, -1])
def test_an_unknown_batch_cannot_be_undone(warehouse: Warehouse, batch_id: int) -> None:
    bring(warehouse, [{"customer_id": "a"}], ("customer_id",))
    before = warehouse.data_version

    with pytest.raises(MediaplanError, match=f"There is no import number {batch_id}"):
        undo(warehouse, batch_id)
    assert warehouse.data_version == before
    assert rows_of(warehouse, "customer_id") == [("a",)]


def test_a_batch_is_undone_once(warehouse: Warehouse) -> None:
    bring(warehouse, [{"customer_id": "a"}], ("customer_id",))
    undo(warehouse, 1)

    with pytest.raises(MediaplanError, match="Import 1 was undone already"):
        undo(warehouse, 1)


def test_history_is_newest_first_with_what_was_noted(warehouse: Warehouse) -> None:
    with warehouse.write() as tx:
        batch = new_batch(tx, file='été; "x".csv', sha256="ab", settings_hash="cd", mapping={"spend": "Coût"})
        load(
            tx,
            CUSTOMER,
            stage(tx, "customer", [{"customer_id": "a"}], ("customer_id",)),
            ("customer_id",),
            batch,
        )
    bring(warehouse, [{"customer_id": "b"}], ("customer_id",))
    undo(warehouse, 1)

    frame = history(warehouse)

    assert frame["batch_id"].tolist() == [2, 1]
    assert frame["status"].tolist() == ["active", "undone"]
    assert frame.loc[1, "file"] == 'été; "x".csv'
    assert frame.loc[1, "mapping"] == '{"spend": "Coût"}'
    assert frame.loc[0, "bundle_id"] == 2
    assert frame.loc[0, "rows_loaded"] == 1


def test_the_same_bytes_read_the_same_way_are_known_while_active(warehouse: Warehouse) -> None:
    with warehouse.write() as tx:
        first = new_batch(tx, sha256="ab", settings_hash="cd")
        assert active_duplicate(tx, "ab", "cd") == first
        assert active_duplicate(tx, "ab", "other settings") is None
        assert active_duplicate(tx, "other bytes", "cd") is None
    undo(warehouse, first)
    with warehouse.write() as tx:
        assert active_duplicate(tx, "ab", "cd") is None
        tx.discard()


def test_quarantine_keeps_the_reason_as_a_sentence(warehouse: Warehouse) -> None:
    inner = text("not a number")
    reason = text("“{value}” in {column}: {why}", value="1,2,3", column="Coût", why=inner)
    with warehouse.write() as tx:
        batch = new_batch(tx)
        keep(tx, batch, [(9, "Coût", "1,2,3", reason), (4, "Day", None, inner)])

    frame = quarantined(warehouse, batch)

    assert frame["line"].tolist() == [4, 9]
    assert frame["reason"].tolist() == [inner, reason]
    assert str(frame["reason"][1]) == "“1,2,3” in Coût: not a number"


def test_mistakes_of_the_program_are_loud(warehouse: Warehouse) -> None:
    def twice(columns: tuple[str, ...]) -> None:
        with warehouse.write() as tx:
            batch = new_batch(tx)
            for _ in range(2):
                load(
                    tx,
                    CUSTOMER,
                    stage(tx, "customer", [{"customer_id": "a"}], ("customer_id",)),
                    columns,
                    batch,
                )

    with pytest.raises(ValueError, match="has no column"):
        twice(("customer_id", "nothing"))
    with pytest.raises(ValueError, match="was loaded into customer already"):
        twice(("customer_id",))
    with pytest.raises(TypeError, match="a batch has no"), warehouse.write() as tx:
        new_batch(tx, colour="red")
    assert history(warehouse).empty


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
