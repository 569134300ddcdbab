"""A field that is read from the wrong column can be read from none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse

Write = Callable[..., Path]
ORDERS = "conversion_id,occurred_at,kind,status,revenue,currency,margin\n"


def test_it_stays_empty_and_the_next_file_is_read_so_too(warehouse: Warehouse, write: Write) -> None:
    first = write(ORDERS + "1,2026-06-01,order,confirmed,100,EUR,40\n", "june.csv")
    (result,) = import_files(warehouse, [first], Options(mapping={"margin": ""}))
    assert result.status == "loaded", result.message
    second = write(ORDERS + "2,2026-07-01,order,confirmed,70,EUR,30\n", "july.csv")
    (again,) = import_files(warehouse, [second])
    assert again.status == "loaded", again.message
    assert "Read as decided on" in again.message
    found = warehouse.sql("SELECT conversion_id, revenue, margin FROM conversion ORDER BY 1")
    assert [*found["revenue"].astype(float)] == [100, 70]
    assert found["margin"].isna().all()


def test_it_is_not_suggested_again(warehouse: Warehouse, write: Write) -> None:
    file = write(ORDERS + "1,2026-06-01,order,confirmed,100,EUR,40\n")
    (result,) = import_files(warehouse, [file], Options(mapping={"margin": ""}), dry_run=True)
    assert "margin" not in result.mapping
    assert "looks like" not in result.message
