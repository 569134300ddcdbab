"""Breakdowns of the same days are never added up: the import says so, and compares what is read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse

HEADER = "Campaign,{},Currency code,Cost,Clicks,Day\n"
DEVICES = HEADER.format("Device") + "A,Mobile,EUR,10.00,1,2026-09-01\nA,Computer,EUR,5.00,2,2026-09-01\n"
NETWORKS = HEADER.format("Network") + "A,Search,EUR,9.00,1,2026-09-01\nA,Partners,EUR,6.00,2,2026-09-01\n"


def test_two_breakdowns_of_the_same_days_are_said(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    import_files(warehouse, [write(DEVICES)])
    (result,) = import_files(warehouse, [write(NETWORKS)])
    assert "between 2026-09-01 and 2026-09-01, are there already" in result.message
    assert "of two breakdowns (devices, networks, …) the one that comes to more" in result.message


def test_devices_alone_are_no_two_details(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    (result,) = import_files(warehouse, [write(DEVICES)])
    assert "detail" not in result.message
    assert result.loaded_totals["spend"] == 15


def test_a_total_beside_its_devices_is_compared_as_it_is_read(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    whole = "A,,EUR,15.00,3,2026-09-01\n"
    (result,) = import_files(warehouse, [write(f"{DEVICES}{whole}Total: Campaigns,,EUR,15.00,3,\n")])
    assert (result.status, result.totals_equal) == ("loaded", True), result.message
    assert (result.loaded_totals["spend"], result.loaded_totals["clicks"]) == (15, 3)
    assert "a total is read rather than its parts" in result.message
    assert result.accounted == result.rows_read
