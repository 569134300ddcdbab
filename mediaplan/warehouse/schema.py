"""How declared tables and the system's own are stored, and how an older file is brought forward."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import duckdb

from mediaplan.model import TABLES, Column, Table, Type
from mediaplan.warehouse.identifiers import quote
from mediaplan.warehouse.spaces import told_apart

SQL_TYPES = {
    Type.TEXT: "VARCHAR",
    Type.COUNT: "BIGINT",
    Type.NUMBER: "DOUBLE",
    Type.MONEY: "DECIMAL(18, 4)",
    Type.DATE: "DATE",
    Type.TIME: "TIMESTAMP",
    Type.FLAG: "BOOLEAN",
}

#: Tables of the system itself. Times are UTC.
SYSTEM: dict[str, dict[str, str]] = {
    "mediaplan_meta": {
        "schema_version": "INTEGER",
        "data_version": "BIGINT",
        "created_at": "TIMESTAMP",
        "marts": "VARCHAR",
        "person_key": "VARCHAR",
        "traces": "BOOLEAN",
    },
    "batch": {
        "batch_id": "BIGINT",
        "imported_at": "TIMESTAMP",
        "bundle_id": "BIGINT",
        "file": "VARCHAR",
        "sha256": "VARCHAR",
        "settings_hash": "VARCHAR",
        "source": "VARCHAR",
        "table_names": "VARCHAR[]",
        "encoding": "VARCHAR",
        "delimiter": "VARCHAR",
        "header_line": "BIGINT",
        "mapping": "JSON",
        "account": "VARCHAR",
        "currency": "VARCHAR",
        "period_start": "DATE",
        "period_end": "DATE",
        "rows_read": "BIGINT",
        "rows_loaded": "BIGINT",
        "rows_replaced": "BIGINT",
        "rows_unchanged": "BIGINT",
        "rows_quarantined": "BIGINT",
        "rows_set_aside": "BIGINT",
        "rows_skipped": "BIGINT",
        "rows_missing": "BIGINT",
        "rows_retired": "BIGINT",
        "file_totals": "JSON",
        "loaded_totals": "JSON",
        "status": "VARCHAR",
        "imported_day": "DATE",
        "header": "VARCHAR[]",
        "decided": "JSON",
        "corrects": "BIGINT",
    },
    "batch_table": {"batch_id": "BIGINT", "table_name": "VARCHAR", "columns": "VARCHAR[]"},
    "quarantine": {
        "batch_id": "BIGINT",
        "line": "BIGINT",
        "column_name": "VARCHAR",
        "value": "VARCHAR",
        "reason": "JSON",
    },
    # Whole lines in quarantine, cell by cell, nobody readable in them; and those put right, by the
    # batch that did.
    "quarantine_line": {"batch_id": "BIGINT", "line": "BIGINT", "cells": "VARCHAR[]"},
    "corrected_line": {"batch_id": "BIGINT", "line": "BIGINT"},
    "setting": {
        "version": "BIGINT",
        "name": "VARCHAR",
        "value": "JSON",
        "set_at": "TIMESTAMP",
        "origin": "VARCHAR",
    },
    "saved_mapping": {
        "mapping_id": "BIGINT",
        "saved_at": "TIMESTAMP",
        "file": "VARCHAR",
        "header": "JSON",
        "normalised": "VARCHAR",
        "decided": "JSON",
    },
}

#: Steps forward: the statements at index ``i`` bring a file of version ``i + 1`` to ``i + 2``.
#: Columns and tables that were only added need no step, :func:`complete` adds them.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "ALTER TABLE setting ADD COLUMN IF NOT EXISTS origin VARCHAR",
        "UPDATE setting SET origin = 'person'",
    ),
    # A permission and a refusal of the same moment are two records since then: what was covered
    # comes back.
    (
        """INSERT INTO consent BY NAME
        SELECT customer_id, channel, recorded_at, recorded_day, status, basis, v.batch_id
        FROM consent_version v
        ANTI JOIN consent c USING (customer_id, channel, recorded_at, status)
        QUALIFY row_number() OVER (
            PARTITION BY v.customer_id, v.channel, v.recorded_at, v.status ORDER BY v.batch_id DESC
        ) = 1""",
    ),
    # Two tools number their records alike.
    told_apart(),
)
SCHEMA_VERSION = len(MIGRATIONS) + 1


def version_table(table: Table) -> str:
    """Return the name of the table that keeps what batches brought for a shared key."""
    return f"{table.name}_version"


def definition(column: Column) -> str:
    """Return a declared column's DDL: keys are never NULL, text keys are ``''`` when absent."""
    ddl = f"{quote(column.name)} {SQL_TYPES[column.type]}"
    if column.key:
        ddl += " NOT NULL DEFAULT ''" if column.type is Type.TEXT else " NOT NULL"
    return ddl


def stored(tables: Mapping[str, Table] = TABLES) -> dict[str, dict[str, str]]:
    """Return every table of the file: name -> column name -> the column's DDL."""
    layout = {
        name: {column: f"{quote(column)} {type_}" for column, type_ in columns.items()}
        for name, columns in SYSTEM.items()
    }
    for table in tables.values():
        columns = {column.name: definition(column) for column in table.columns}
        columns["batch_id"] = '"batch_id" BIGINT'
        layout[table.name] = columns
        layout[version_table(table)] = {**columns, "retired": '"retired" BOOLEAN'}
    return layout


def found(connection: duckdb.DuckDBPyConnection) -> dict[str, list[str]]:
    """Return the tables an open file has, with their columns."""
    rows = connection.execute(
        "SELECT table_name, list(column_name ORDER BY column_index) FROM duckdb_columns() "
        "WHERE database_name = current_database() AND schema_name = 'main' AND NOT internal GROUP BY ALL"
    ).fetchall()
    return dict(rows)


def file_version(connection: duckdb.DuckDBPyConnection) -> int | None:
    """Return the schema version of an open file.

    Returns
    -------
    int or None
        None where the file holds no Mediaplan database. One above :data:`SCHEMA_VERSION` at
        least where a declared table has a column that is not declared here: only a newer
        Mediaplan can have put it there, even if it forgot to move its version.
    """
    tables = found(connection)
    if "schema_version" not in tables.get("mediaplan_meta", ()):
        return None
    rows = connection.execute("SELECT schema_version FROM mediaplan_meta").fetchall()
    if not rows:
        return None
    version = int(rows[0][0])
    unknown = any(set(tables.get(name, ())) - set(columns) for name, columns in stored().items())
    return max(version, SCHEMA_VERSION + 1) if version == SCHEMA_VERSION and unknown else version


def create(connection: duckdb.DuckDBPyConnection) -> None:
    """Create everything in an empty file, or nothing."""
    statements = [
        f"CREATE TABLE {quote(name)} ({', '.join(columns.values())})" for name, columns in stored().items()
    ]
    meta = (
        "INSERT INTO mediaplan_meta (schema_version, data_version, created_at) "
        f"VALUES ({SCHEMA_VERSION}, 0, now() AT TIME ZONE 'UTC')"
    )
    _together(connection, [*statements, meta])


def migrate(connection: duckdb.DuckDBPyConnection, version: int) -> None:
    """Bring an older file to this schema.

    Parameters
    ----------
    connection : DuckDBPyConnection
        The open file.
    version : int
        Its version, at most :data:`SCHEMA_VERSION`.

    Notes
    -----
    Each step moves the version in its own transaction: a step cut short never happened, and the
    next opening goes on from there.
    """
    for reached, step in enumerate(MIGRATIONS[version - 1 :], start=version + 1):
        _together(connection, [*step, f"UPDATE mediaplan_meta SET schema_version = {reached}"])
    complete(connection)


def complete(connection: duckdb.DuckDBPyConnection) -> None:
    """Add the declared tables and columns that an older file lacks, all in one transaction."""
    if statements := lacking(connection):
        _together(connection, statements)


def lacking(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Return the statements that add what an open file lacks; none where it has everything declared."""
    there = found(connection)
    statements = []
    for name, columns in stored().items():
        if name not in there:
            statements.append(f"CREATE TABLE {quote(name)} ({', '.join(columns.values())})")
            continue
        statements += [
            f"ALTER TABLE {quote(name)} ADD COLUMN {ddl}"
            for column, ddl in columns.items()
            if column not in there[name]
        ]
    return statements


def _together(connection: duckdb.DuckDBPyConnection, statements: Sequence[str]) -> None:
    connection.execute("BEGIN TRANSACTION")
    try:
        for statement in statements:
            connection.execute(statement)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
