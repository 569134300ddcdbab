"""An export without rows is said to be one; a table that was taken for what stands above is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
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


@pytest.mark.parametrize(
    "content", ["foo;bar", "foo;bar\n", "foo;bar\n\n;\n", "foo;bar\nNo data available;\n"]
)
def test_columns_that_nobody_knows_are_no_export_without_rows(
    warehouse: Warehouse, write: Callable[..., Path], content: str
) -> None:
    (result,) = import_files(warehouse, [write(content, "divers.csv")])
    assert (result.status, result.failed) == ("refused", True), result.message
    assert "divers.csv holds no rows, and its columns (foo, bar) are those of no export" in result.message


def test_of_a_wide_header_a_few_columns_are_named(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    (result,) = import_files(warehouse, [write(";".join(f"x{at}" for at in range(500)) + "\n")])
    assert "(x0, x1, x2, x3, x4, …)" in result.message


@pytest.mark.parametrize(
    "header",
    [
        "Day,Campaign,Cost,Impr.,Something",
        "Créé le;Priorité;Statut;ID du ticket",
        "customer_id,created_at,segment",
    ],
)
def test_columns_most_of_which_are_known_are_an_empty_export(
    warehouse: Warehouse, write: Callable[..., Path], header: str
) -> None:
    """Whether or not they say which tool's it is."""
    assert import_files(warehouse, [write(header + "\n")])[0].status == "empty"


def test_a_table_that_a_person_names_is_known(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    options = Options(table="conversion", mapping={"conversion_id": "foo"})
    assert import_files(warehouse, [write("foo;bar\n")], options)[0].status == "empty"


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
