"""What is said of a file's own total: equal only where it is, rounding in words, no sum over currencies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse

HEADER = "Day,Campaign,Currency code,Cost,Clicks\n"


def test_a_total_over_two_currencies_is_not_compared_and_it_is_said(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    rows = "2026-06-01,A,EUR,10.00,1\n2026-06-01,B,USD,5.00,2\nTotal: Campaigns,,,15.00,3\n"
    (result,) = import_files(warehouse, [write(HEADER + rows)])
    assert result.status == "loaded", result.message
    assert (result.file_totals, result.loaded_totals) == ({"clicks": 3}, {"clicks": 3})
    assert "The amounts are in several currencies (EUR, USD)" in result.message
    assert "it was not compared" in result.message


def test_a_difference_of_rounding_is_said_in_figures(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    rows = "2026-06-01,A,GBP,600.04,1\n2026-06-01,B,GBP,564.06,2\nTotal: Campaigns,,GBP,1164.09,3\n"
    (result,) = import_files(warehouse, [write(HEADER + rows)])
    assert result.totals_equal is True
    assert "equal to what was loaded but for rounding: Spend 0.01 GBP." in result.message


def test_equal_is_said_of_what_is_equal(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    rows = "2026-06-01,A,GBP,600.04,1\n2026-06-01,B,GBP,564.06,2\nTotal: Campaigns,,GBP,1164.10,3\n"
    (result,) = import_files(warehouse, [write(HEADER + rows)])
    assert "The file's own total is equal to what was loaded." in result.message
