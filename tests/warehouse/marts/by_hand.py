"""One mart over tables, and other marts, that are written by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

import ibis

from mediaplan.model import TABLES, Settings
from mediaplan.model.marts import MARTS
from tests.metrics.memory import MemoryEngine

Row = Mapping[str, Any]


@cache
def compiled(make: Callable[[Settings], ibis.Table], settings: Settings) -> str:
    """Return a mart's SQL, compiled once."""
    return str(ibis.to_sql(make(settings), dialect="duckdb"))


def filled(**tables: Iterable[Row]) -> MemoryEngine:
    """Return an engine whose tables and marts hold these rows."""
    engine = MemoryEngine()
    for name, rows in tables.items():
        if name in TABLES:
            engine.fill(name, rows)
            continue
        declared = MARTS[name]
        for row in rows:
            assert not set(row) - set(declared.by_name), f"{name} has not all of {set(row)}"
            marks = ", ".join("?" for _ in declared.columns)
            values = [row.get(column) for column in declared.by_name]
            engine.connection.execute(f"INSERT INTO {name} VALUES ({marks})", values)
    return engine


def make(engine: MemoryEngine, name: str, mart: Callable[[Settings], ibis.Table]) -> MemoryEngine:
    """Make one mart anew from what the others hold."""
    engine.connection.execute(f"CREATE OR REPLACE TABLE {name} AS {compiled(mart, engine.settings)}")
    return engine
