"""What every source's tests look at: rows of a table, the count of lines, and the bytes on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows


@pytest.fixture
def rows(warehouse: Warehouse) -> Rows:
    """Return a function that gives what a statement finds, as tuples."""

    def found(statement: str) -> list[tuple[Any, ...]]:
        with warehouse.write() as tx:
            tx.discard()
            result: list[tuple[Any, ...]] = tx.cursor.execute(statement).fetchall()
        return result

    return found


@pytest.fixture
def load(warehouse: Warehouse, write: Callable[..., Path]) -> Load:
    """Return a function that imports a text as a file; every line of it must be accounted for."""

    def loaded(content: str, name: str = "export.csv", encoding: str = "utf-8", **constants: str) -> Result:
        path = write(content, name, encoding)
        (result,) = import_files(warehouse, [path], Options(constants=constants))
        counted = (
            result.rows_loaded
            + result.rows_replaced
            + result.rows_unchanged
            + result.rows_quarantined
            + result.rows_set_aside
            + result.rows_skipped
        )
        assert result.rows_read == counted
        return result

    return loaded


@pytest.fixture
def on_disk(warehouse: Warehouse) -> Callable[[], bytes]:
    """Return a function that closes the database and gives its bytes, write-ahead log included."""

    def content() -> bytes:
        warehouse.close()
        kept = [path for path in warehouse.path.parent.iterdir() if path.name.startswith(warehouse.path.name)]
        assert warehouse.path in kept
        return b"".join(path.read_bytes() for path in kept)

    return content
