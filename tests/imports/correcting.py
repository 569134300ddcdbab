"""A file is imported, the file of its quarantine is put right, and given back."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from mediaplan.imports import Options, Result, import_files
from mediaplan.imports.to_correct import lines_to_correct
from mediaplan.warehouse import Warehouse

Table = list[list[str]]


def take(warehouse: Warehouse, path: Path, **constants: str) -> Result:
    """Import a file, and hold that every line is accounted for."""
    (result,) = import_files(warehouse, [path], Options(constants=constants))
    if result.status in {"loaded", "unchanged"}:
        assert result.rows_read == result.accounted
    return result


def to_correct(warehouse: Warehouse, batch_id: int = 1) -> Table:
    """Return the file in which the lines of an import are put right."""
    rows = lines_to_correct(warehouse, batch_id, str)
    assert rows is not None
    return list(rows)


def put(rows: Table, header: str, value: str, line: int = 1) -> None:
    """Write into a cell of the file."""
    rows[line][rows[0].index(header)] = value


def save(rows: Table, path: Path, delimiter: str = ",") -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def stored(warehouse: Warehouse, statement: str) -> list[tuple[Any, ...]]:
    frame = warehouse.sql(statement).astype(object)
    return list(frame.where(frame.notna(), None).itertuples(index=False, name=None))
