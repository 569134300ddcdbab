"""The engine: queries, transactions, dates, and many readers beside one writer."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import duckdb
import ibis
import pytest

from mediaplan.model import TABLES
from mediaplan.warehouse import Warehouse, history, load, new_batch, quote, within_reach
from mediaplan.warehouse.opening import _bytes
from tests.warehouse.shop import CUSTOMER, MARTS, SEGMENT, bring, rows_of, stage


def test_a_query_is_an_expression_over_the_model(warehouse: Warehouse) -> None:
    bring(
        warehouse, [{"customer_id": "a", "segment": "vip"}, {"customer_id": "b", "segment": "vip"}], SEGMENT
    )

    frame = warehouse.query(CUSTOMER.expr.group_by("segment").agg(n=ibis._.count()))

    assert frame.to_dict("records") == [{"segment": "vip", "n": 2}]


@pytest.mark.parametrize("name", ["plain", 'with "quotes"', "select", "a b; DROP TABLE customer --", "é'"])
def test_any_header_is_a_name_and_nothing_else(warehouse: Warehouse, name: str) -> None:
    frame = warehouse.sql(f"SELECT 1 AS {quote(name)}")

    assert frame.columns.tolist() == [name]


def test_a_name_with_a_nul_byte_is_none() -> None:
    with pytest.raises(ValueError, match="NUL"):
        quote("a\0b")


def test_reading_cannot_write(warehouse: Warehouse) -> None:
    with pytest.raises(duckdb.TransactionException):
        warehouse.sql("DELETE FROM batch")


def test_no_file_outside_is_read_unless_put_within_reach(warehouse: Warehouse, tmp_path: Path) -> None:
    file = tmp_path / "it's here.csv.gz"
    duckdb.connect().execute("COPY (SELECT 42 AS n) TO ? (FORMAT csv)", [str(file)])
    with pytest.raises(duckdb.PermissionException):
        warehouse.sql("SELECT * FROM read_csv(?)", [str(file)])

    with warehouse.write() as tx:
        near = tx.within_reach(file)
        assert tx.cursor.execute("SELECT n FROM read_csv(?)", [str(near)]).fetchall() == [(42,)]
        tx.discard()

    assert not near.exists()
    assert file.exists()
    assert within_reach(duckdb.connect(), file) == file


def test_a_file_on_another_disk_is_copied(
    warehouse: Warehouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "far.csv"
    file.write_text("n\n42\n")

    def another_disk(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr("os.link", another_disk)
    with warehouse.write() as tx:
        near = tx.within_reach(file)
        assert near.stat().st_ino != file.stat().st_ino
        assert tx.cursor.execute("SELECT n FROM read_csv(?)", [str(near)]).fetchall() == [(42,)]


def test_a_variable_of_the_program_is_no_table(warehouse: Warehouse) -> None:
    secret = warehouse.sql("SELECT 1 AS n")
    assert len(secret) == 1
    with pytest.raises(duckdb.CatalogException):
        warehouse.sql("SELECT * FROM secret")


def test_memory_is_bounded_so_that_pages_and_imports_fit_on_a_small_machine(warehouse: Warehouse) -> None:
    limit = warehouse.sql("SELECT current_setting('memory_limit') AS size")["size"][0]
    assert _bytes(limit) <= 2_500_000_000


def test_times_are_utc_wherever_the_machine_is(warehouse: Warehouse) -> None:
    frame = warehouse.sql("SELECT current_setting('TimeZone') AS zone")
    assert frame["zone"].tolist() == ["UTC"]


def test_an_exception_undoes_everything(warehouse: Warehouse) -> None:
    bring(warehouse, [{"customer_id": "a", "segment": "vip"}], SEGMENT)
    before = (warehouse.data_version, warehouse.as_of, warehouse.settings_version)

    def break_off() -> None:
        with warehouse.write() as tx:
            batch = new_batch(tx, file="x.csv")
            load(tx, CUSTOMER, stage(tx, "customer", [{"customer_id": "b"}], SEGMENT), SEGMENT, batch)
            tx.refresh()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()

    assert (warehouse.data_version, warehouse.as_of, warehouse.settings_version) == before
    assert rows_of(warehouse, "customer_id") == [("a",)]
    assert rows_of(warehouse, "segment", "customers", table="mart_customers_by_segment") == [("vip", 1)]
    assert len(history(warehouse)) == 1
    assert rows_of(warehouse, "batch_id", table="batch_table") == [(1,)]


def test_a_discarded_transaction_leaves_no_trace(warehouse: Warehouse) -> None:
    before = warehouse.data_version
    with warehouse.write() as tx:
        new_batch(tx)
        tx.discard()

    assert warehouse.data_version == before
    assert history(warehouse).empty


def test_the_next_writer_goes_on_after_one_that_failed(warehouse: Warehouse) -> None:
    with pytest.raises(duckdb.CatalogException), warehouse.write() as tx:
        tx.cursor.execute("SELECT * FROM no_such_table")
    bring(warehouse, [{"customer_id": "a"}], ("customer_id",))

    assert rows_of(warehouse, "customer_id") == [("a",)]


def test_a_writer_never_waits_for_itself(warehouse: Warehouse) -> None:
    with warehouse.write(), pytest.raises(RuntimeError, match="open already"), warehouse.write():
        pass


def test_data_version_moves_with_everything_and_survives_closing(tmp_path: Path) -> None:
    file = tmp_path / "shop.duckdb"
    warehouse = Warehouse.open(file, marts=MARTS)
    seen = [warehouse.data_version]
    bring(warehouse, [{"customer_id": "a"}], ("customer_id",))
    seen.append(warehouse.data_version)
    warehouse.change_settings(privacy_threshold=5)
    seen.append(warehouse.data_version)
    warehouse.close()
    warehouse = Warehouse.open(file, marts=MARTS)
    reopened = warehouse.data_version
    warehouse.close()

    assert seen == sorted(set(seen))
    assert reopened == seen[-1]


def test_marts_made_by_another_mediaplan_are_made_anew_at_opening(tmp_path: Path) -> None:
    file = tmp_path / "shop.duckdb"
    warehouse = Warehouse.open(file, marts={})
    bring(warehouse, [{"customer_id": "a", "segment": "vip"}], SEGMENT)
    warehouse.close()
    warehouse = Warehouse.open(file, marts=MARTS)
    after_change = warehouse.data_version
    assert rows_of(warehouse, "segment", "customers", table="mart_customers_by_segment") == [("vip", 1)]
    warehouse.close()
    warehouse = Warehouse.open(file, marts=MARTS)

    assert warehouse.data_version == after_change
    warehouse.close()


PERFORMANCE = {"source": "s", "level": "campaign", "channel": "search", "spend": Decimal(1)}


@pytest.mark.parametrize(
    ("table", "row", "expected"),
    [
        ("touchpoint", {"touchpoint_id": "1", "kind": "click", "day": "2025-03-01"}, date(2025, 3, 1)),
        ("touchpoint", {"touchpoint_id": "1", "kind": "click", "day": "2199-03-01"}, None),
        ("conversion", {"conversion_id": "1", "status": "confirmed", "day": "2025-03-01"}, date(2025, 3, 1)),
        ("conversion", {"conversion_id": "1", "status": None, "day": "2025-03-01"}, date(2025, 3, 1)),
        ("conversion", {"conversion_id": "1", "status": "cancelled", "day": "2025-03-01"}, None),
        ("conversion", {"conversion_id": "1", "kind": "quote", "day": "2025-03-01"}, None),
        ("conversion", {"conversion_id": "1", "status": "confirmed", "day": "2199-03-01"}, None),
        (
            "performance",
            PERFORMANCE | {"period_start": "2025-01-01", "period_end": "2025-01-31"},
            date(2025, 1, 31),
        ),
        ("performance", PERFORMANCE | {"period_start": "2199-01-01", "period_end": "2199-01-31"}, None),
        ("customer", {"customer_id": "a", "created_day": "2025-03-01"}, None),
    ],
)
def test_as_of_is_the_last_day_known_never_a_future_one(
    warehouse: Warehouse, table: str, row: dict, expected: date | None
) -> None:
    assert warehouse.as_of is None
    with warehouse.write() as tx:
        load(tx, TABLES[table], stage(tx, table, [row], tuple(row)), tuple(row), new_batch(tx))

    assert warehouse.as_of == expected


def test_a_report_that_runs_past_its_import_speaks_until_then(warehouse: Warehouse) -> None:
    row = PERFORMANCE | {"period_start": "2025-01-01", "period_end": "2199-01-31"}
    with warehouse.write() as tx:
        batch = new_batch(tx, imported_at=datetime(2025, 1, 14, 23, 30))  # noqa: DTZ001 - UTC by contract
        load(tx, TABLES["performance"], stage(tx, "performance", [row], tuple(row)), tuple(row), batch)
    assert warehouse.as_of == date(2025, 1, 14)

    warehouse.change_settings(time_zone="Europe/Paris")
    assert warehouse.as_of == date(2025, 1, 15)


def test_readers_see_the_state_before_or_after_never_half(warehouse: Warehouse) -> None:
    """Eight readers of twenty queries each, while writers replace every row again and again."""
    keys = [f"c{number}" for number in range(50)]

    def write(segment: str) -> None:
        bring(warehouse, [{"customer_id": key, "segment": segment} for key in keys], SEGMENT)

    write("s0")
    stop = threading.Event()
    expr = CUSTOMER.expr.group_by("segment").agg(n=ibis._.count())

    def keep_writing() -> int:
        number = 0
        while not stop.is_set():
            number += 1
            write(f"s{number}")
        return number

    def read(_: int) -> list[tuple[int, list[int]]]:
        seen = []
        for _ in range(20):
            version = warehouse.data_version
            seen.append((version, warehouse.query(expr)["n"].tolist()))
        return seen

    with ThreadPoolExecutor(9) as pool:
        writer = pool.submit(keep_writing)
        answers = [answer for seen in pool.map(read, range(8)) for answer in seen]
        stop.set()
        written = writer.result()

    assert len(answers) == 160
    assert all(counts == [50] for _, counts in answers)
    assert written > 0
    assert warehouse.sql("SELECT DISTINCT segment FROM customer")["segment"].tolist() == [f"s{written}"]


def test_writers_take_turns(warehouse: Warehouse) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: bring(warehouse, [{"customer_id": f"c{n}"}], ("customer_id",)), range(12)))

    assert len(rows_of(warehouse, "customer_id")) == 12
    assert sorted(history(warehouse)["batch_id"]) == list(range(1, 13))
