"""An export without rows is said to be one; a table that was taken for what stands above is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse

HEADER = "Day,Campaign,Currency code,Cost,Impr.\n"


@pytest.mark.parametrize("above", ["", "Campaign report\n", "Advertiser,Brand\nPeriod,September\n"])
def test_an_export_without_rows_is_empty(
    warehouse: Warehouse, write: Callable[..., Path], above: str
) -> None:
    (result,) = import_files(warehouse, [write(above + HEADER)])
    assert (result.status, "holds no rows" in result.message) == ("empty", True), result.message


@pytest.mark.parametrize(
    ("words", "ending"),
    [
        ("not an xlsx at all, really", "xlsx"),
        ("Exports of November\n\nAsk Anne for the rest.\n", "txt"),
        ("Exports", "csv"),
    ],
)
def test_words_are_no_export_without_rows(
    warehouse: Warehouse, tmp_path: Path, words: str, ending: str
) -> None:
    file = tmp_path / f"read me.{ending}"
    file.write_text(words, encoding="utf-8")
    (result,) = import_files(warehouse, [file])
    assert (result.status, "holds no rows" in result.message) == ("refused", False), result.message
    assert file.name in result.message


def test_a_last_line_much_wider_than_its_table_hides_no_rows(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    """Then it looks like the header, and the table like what stands above it: nobody may call that empty."""
    rows = (
        HEADER
        + "2026-09-01,A,EUR,1.00,10\n2026-09-02,A,EUR\n"
        + "2026-09-03,A,EUR,1.00,10"
        + ",x" * 30
        + "\n"
    )
    (result,) = import_files(warehouse, [write(rows)])
    assert (result.status, result.rows_loaded) != ("empty", 0), result.message
    assert "holds no rows" not in result.message
