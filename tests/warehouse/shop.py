"""A small shop to load, and the shortest way to load it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import ibis

from mediaplan.model import TABLES, Settings
from mediaplan.warehouse import Loaded, Transaction, Warehouse, finish, load, new_batch, versions

CUSTOMER = TABLES["customer"]
#: What a file of customers may have.
BOTH = ("customer_id", "segment", "region")
SEGMENT = ("customer_id", "segment")
Row = Mapping[str, Any]


def customers_by_segment(settings: Settings) -> ibis.Table:  # noqa: ARG001 - the registry's signature
    """Count customers, as a mart that must always agree with its table."""
    return CUSTOMER.expr.group_by("segment").agg(customers=ibis._.count(), last_batch=ibis._.batch_id.max())


MARTS: dict[str, Callable[[Settings], ibis.Table]] = {"mart_customers_by_segment": customers_by_segment}


def stage(tx: Transaction, table_name: str, rows: Sequence[Row], columns: Sequence[str]) -> str:
    """Put rows in a temporary table as an import would: every column, and ``lines``."""
    table = TABLES[table_name]
    types = {"int64": "BIGINT", "float64": "DOUBLE", "string": "VARCHAR"}
    ddl = ", ".join(f'"{name}" {types.get(type_, type_)}' for name, type_ in table.schema.items())
    tx.cursor.execute(f"CREATE OR REPLACE TEMP TABLE staged ({ddl}, lines BIGINT)")
    names = [*columns, "lines"]
    listed = ", ".join(f'"{name}"' for name in names)
    for row in rows:
        values = [row.get(name, 1 if name == "lines" else None) for name in names]
        tx.cursor.execute(f"INSERT INTO staged ({listed}) VALUES ({', '.join('?' * len(names))})", values)
    return "staged"


def bring(
    warehouse: Warehouse, rows: Sequence[Row], columns: Sequence[str], table: str = "customer"
) -> tuple[int, Loaded]:
    """Import rows as one batch whose file has these columns."""
    with warehouse.write() as tx:
        batch_id = new_batch(tx, file="hand.csv")
        loaded = load(tx, TABLES[table], stage(tx, table, rows, columns), columns, batch_id)
        finish(tx, batch_id, rows_loaded=loaded.table_rows)
        tx.refresh()
    return batch_id, loaded


def retired(warehouse: Warehouse, keys: Sequence[str], batch_id: int) -> int:
    """Let a batch retire customers, and return how many rows went."""
    chosen = ", ".join(f"('{key}')" for key in keys)
    select = f"SELECT customer_id FROM (VALUES {chosen or '(NULL)'}) v(customer_id) WHERE customer_id <> ''"
    with warehouse.write() as tx:
        gone = versions.retire(tx.cursor, CUSTOMER, select, batch_id)
        tx.refresh()
    return gone


def rows_of(warehouse: Warehouse, *columns: str, table: str = "customer") -> list[tuple[Any, ...]]:
    """Return a table's rows, sorted, with None for NULL."""
    listed = ", ".join(f'"{name}"' for name in columns)
    frame = warehouse.sql(f"SELECT {listed} FROM {table} ORDER BY ALL").astype(object)
    return list(frame.where(frame.notna(), None).itertuples(index=False, name=None))
