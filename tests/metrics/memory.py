"""The smallest engine there is: declared tables in memory, marts made by their expressions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import cache
from typing import Any

import duckdb
import ibis
import pandas as pd

from mediaplan.model import TABLES, Ask, Given, Settings, Table, Type
from mediaplan.model.marts import MARTS as DECLARED
from mediaplan.warehouse.marts import MARTS
from mediaplan.warehouse.passing import held

SQL_TYPES = {
    Type.TEXT: "VARCHAR",
    Type.COUNT: "BIGINT",
    Type.NUMBER: "DOUBLE",
    Type.MONEY: "DECIMAL(18, 4)",
    Type.DATE: "DATE",
    Type.TIME: "TIMESTAMP",
    Type.FLAG: "BOOLEAN",
}
Row = Mapping[str, Any]


@cache
def compiled(mart: str, settings: Settings) -> str:
    """Return a mart's SQL, compiled once."""
    return ibis.to_sql(MARTS[mart](settings), dialect="duckdb")


class MemoryEngine:
    """An engine over tables filled by hand."""

    dialect = "duckdb"
    settings_version = 1
    data_version = 1

    def __init__(self, settings: Settings | None = None, as_of: date | None = None) -> None:
        self.settings = settings or Settings()
        self.as_of = as_of
        self.connection = duckdb.connect()
        for table in (*TABLES.values(), *DECLARED.values()):
            columns = ", ".join(f'"{c.name}" {SQL_TYPES[c.type]}' for c in table.columns)
            batch = "" if table.mart else ", batch_id BIGINT"
            self.connection.execute(f"CREATE TABLE {table.name} ({columns}{batch})")
        self.connection.execute("CREATE TABLE consent_version AS FROM consent")
        self.connection.execute("CREATE TABLE batch (batch_id BIGINT, imported_day DATE, source VARCHAR)")
        self.connection.execute("INSERT INTO batch VALUES (1, NULL, 'template')")

    def fill(self, table: str, rows: Iterable[Row]) -> MemoryEngine:
        """Add rows; absent key parts are '', the rest NULL."""
        declared: Table = TABLES[table]
        for row in rows:
            unknown = set(row) - set(declared.by_name)
            assert not unknown, f"{table} has no column {unknown}"
            values = [
                row.get(c.name, "" if c.key and c.type is Type.TEXT else None) for c in declared.columns
            ]
            marks = ", ".join("?" for _ in [*values, 1])
            self.connection.execute(f"INSERT INTO {table} VALUES ({marks})", [*values, 1])
        return self

    def refresh(self) -> MemoryEngine:
        """Make every mart, in order."""
        for name in MARTS:
            self.connection.execute(f"CREATE OR REPLACE TABLE {name} AS {compiled(name, self.settings)}")
        return self

    def query(self, expr: ibis.Expr, given: Given | None = None) -> pd.DataFrame:
        """Compile and run."""
        return self.connection.execute(ibis.to_sql(expr, dialect=self.dialect, params=given)).df()

    @contextmanager
    def holding(self, shared: ibis.Table, given: Given | None = None) -> Iterator[Ask]:
        """Make a table, and ask it."""
        with held(self.connection, self.dialect, shared, given) as ask:
            yield ask

    def sql(self, statement: str) -> list[tuple[Any, ...]]:
        """Run SQL written by hand: what figures are compared with."""
        return self.connection.execute(statement).fetchall()


def performance(start: str, end: str | None = None, **values: Any) -> dict[str, Any]:
    """Return a row of ``performance``: one day of one campaign of one tool, unless said otherwise."""
    plain = {
        "source": "tool",
        "level": "campaign",
        "channel": "search",
        "campaign_id": "c1",
        "currency": "EUR",
    }
    return plain | {"period_start": start, "period_end": end or start} | values
