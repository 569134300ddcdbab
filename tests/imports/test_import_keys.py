"""What is one row: keys of the file, keys made for it, and lines of one key brought together."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.loaded import TOUCH, rows

RETAIL = Options(
    table="conversion",
    mapping={
        "conversion_id": "InvoiceNo",
        "occurred_at": "InvoiceDate",
        "customer_id": "CustomerID",
        "revenue": "Quantity * UnitPrice",
        "quantity": "Quantity",
    },
    constants={"currency": "GBP", "kind": "order", "status": "confirmed"},
    skip=(("InvoiceNo", "C*"), ("CustomerID", "")),
)


def test_online_retail(warehouse: Warehouse, shared: Path, write: Callable[..., Path]) -> None:
    path = write(
        gzip.decompress((shared / "data/retail/online_retail.csv.gz").read_bytes()), "online_retail.csv"
    )
    (result,) = import_files(warehouse, [path], RETAIL)
    assert result.status == "loaded", result.message
    # 541,909 lines of the file; the rest was left out by the two patterns.
    assert (result.rows_read, result.rows_loaded, result.rows_skipped) == (541909, 397924, 541909 - 397924)
    assert (result.rows_quarantined, result.table_rows, result.currency) == (0, 18536, "GBP")
    assert rows(
        warehouse,
        "SELECT count(*), count(DISTINCT customer_id), round(sum(revenue), 2)::VARCHAR,"
        " min(day)::DATE::VARCHAR,"
        " bool_and(customer_id LIKE '%.0') FROM conversion",
    ) == [(18536, 4339, "8911407.90", "2010-12-01", True)]


def test_what_a_file_leaves_unsaid_is_stated(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write("conversion_id,occurred_at,customer_id,revenue,currency\n1,2026-01-05 10:00,7,9.90,EUR\n")
    (result,) = import_files(warehouse, [path])
    assert rows(warehouse, "SELECT kind, status FROM conversion") == [("order", "confirmed")]
    assert "each new one is taken as an order" in result.message
    assert "all new ones are taken as confirmed" in result.message


def test_equal_rows_without_a_key_stay_two_and_come_back_as_themselves(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    line = ",2026-01-05 10:00,7,email,c1,open,m1,,marketing\n"
    (first,) = import_files(warehouse, [write(TOUCH + line + line)])
    assert (first.rows_loaded, first.table_rows) == (2, 2)
    other = ",2026-01-06 10:00,7,email,c1,open,m1,,marketing\n"
    (second,) = import_files(warehouse, [write(TOUCH + other + line + line, "again.csv")])
    assert (second.rows_loaded, second.rows_unchanged, second.rows_replaced) == (1, 2, 0)
    assert rows(warehouse, "SELECT count(*), count(DISTINCT touchpoint_id) FROM touchpoint") == [(3, 3)]


def test_a_key_of_its_own_is_kept_beside_made_ones(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    line = "2026-01-05 10:00,c7,email,c1,open,m1,,marketing\n"
    import_files(warehouse, [write(f"{TOUCH}t1,{line},{line}")])
    found = rows(warehouse, "SELECT touchpoint_id FROM touchpoint ORDER BY length(touchpoint_id)")
    assert found[0] == ("t1",)
    assert str(found[1][0]).endswith("-1")


@pytest.mark.parametrize(
    ("header", "lines", "columns", "kept"),
    [
        # Amounts of one order's lines are added up; the first category stands, the last status.
        (
            "conversion_id,occurred_at,revenue,quantity,category,status,currency",
            ["1,2026-01-05,10.50,1,shoes,open,EUR", "1,2026-01-05,0.25,2,hats,confirmed,EUR"],
            "revenue::DOUBLE, quantity, category, status",
            (10.75, 3.0, "shoes", "confirmed"),
        ),
        # An empty cell of a later line says nothing.
        (
            "conversion_id,occurred_at,revenue,quantity,category,status,currency",
            ["1,2026-01-05,10.50,1,shoes,open,EUR", "1,2026-01-05,,,,,EUR"],
            "revenue::DOUBLE, quantity, category, status",
            (10.5, 1.0, "shoes", "open"),
        ),
    ],
)
def test_equal_keys_of_a_file(
    *,
    warehouse: Warehouse,
    write: Callable[..., Path],
    header: str,
    lines: list[str],
    columns: str,
    kept: tuple[object, ...],
) -> None:
    (result,) = import_files(warehouse, [write("\n".join([header, *lines]) + "\n")])
    assert (result.status, result.rows_loaded, result.table_rows) == ("loaded", 2, 1), result.message
    assert rows(warehouse, f"SELECT {columns} FROM conversion") == [kept]


@pytest.mark.parametrize(("reach", "kept"), [(["10"], 10), (["10", "4"], None)])
def test_reach_is_never_added(
    warehouse: Warehouse, write: Callable[..., Path], reach: list[str], kept: int | None
) -> None:
    head = "source,level,channel,campaign_id,period_start,period_end,impressions,reach\n"
    lines = "".join(f"agency,campaign,tv,A,2026-01-01,2026-01-31,100,{each}\n" for each in reach)
    import_files(warehouse, [write(head + lines)])
    assert rows(warehouse, "SELECT impressions, coalesce(reach, -1) FROM performance") == [
        (100 * len(reach), kept or -1)
    ]
