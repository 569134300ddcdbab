"""A file is imported, the file of its quarantine is put right, and given back."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mediaplan.imports import Options, Result, import_files
from mediaplan.imports.to_correct import lines_to_correct
from mediaplan.warehouse import Warehouse

Table = list[list[str]]
Write = Callable[..., Path]

HEADER = "Day,Campaign,Campaign ID,Currency code,Cost,Impr.\n"
#: Nothing is asked: of 21 lines, and of 22, two are less than a fifth.
MORE = "".join(f"2026-07-{day:02d},B,2,EUR,1.00,1\n" for day in range(1, 20))
#: Two lines of one key, 10.00 and 5.00: together 15.00 and 15 impressions.
TWO = "2026-06-01,A,1,EUR,10.00,10\n2026-06-01,A,1,EUR,dear,5\n" + MORE
TOUCH = "occurred_at,customer_id,channel,kind\n"


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


def of_june(warehouse: Warehouse) -> list[tuple[Any, ...]]:
    return stored(
        warehouse,
        "SELECT campaign_id, spend::DOUBLE, impressions FROM performance"
        " WHERE period_start < '2026-07-01' ORDER BY ALL",
    )
