"""What a load counts and keeps: columns a file lacks, keys of several parts, several tables."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mediaplan.model import TABLES
from mediaplan.warehouse import Loaded, Warehouse, history, load, new_batch, undo
from tests.warehouse.shop import BOTH, CUSTOMER, SEGMENT, bring, rows_of, stage


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
