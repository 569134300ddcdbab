"""A batch and the batches that put lines of it right since: for every key they are one file.

The lines put right are a batch of their own, so that they can be undone. But they say what the
file would have said, at the time it was imported: where both have a key they are combined as
equal keys within a file are, and what was imported in between lies over both.
"""

from __future__ import annotations

from collections.abc import Collection

import duckdb

from mediaplan.model import Table
from mediaplan.warehouse.combining import combined
from mediaplan.warehouse.identifiers import listed, quote, same
from mediaplan.warehouse.schema import version_table

#: Of a row of ``batch``: the number of the import that its lines belong to.
ROOT = "coalesce(corrects, batch_id)"


def root_of(cursor: duckdb.DuckDBPyConnection, batch_id: int) -> int:
    """Return the batch that a batch puts lines right of, else itself."""
    found = cursor.execute(f"SELECT {ROOT} FROM batch WHERE batch_id = ?", [batch_id]).fetchall()
    return int(found[0][0]) if found else batch_id


def file_of(row: str) -> str:
    """Return the SQL of the import that a row's batch belongs to: the one it puts right, else itself."""
    return f"(SELECT {ROOT} FROM batch WHERE batch.batch_id = {row}.batch_id)"


def members(root: int) -> str:
    """Return the SELECT of the active batches of a file: its own, and those that put it right."""
    return f"SELECT batch_id FROM batch WHERE {ROOT} = {int(root)} AND status = 'active'"


def held(table: Table, root: int) -> str:
    """Return the SELECT of what the active batches of a file brought, each for itself.

    Parameters
    ----------
    table : Table
        Where they were laid.
    root : int
        The file's first batch.
    """
    names = listed([*(column.name for column in table.columns), "batch_id"])
    target, version = quote(table.name), quote(version_table(table))
    kept = f"SELECT 1 FROM {version} v WHERE {same((*table.key, 'batch_id'), 'v', 'old')}"
    return (
        f"SELECT {names} FROM {version} WHERE batch_id IN ({members(root)}) UNION ALL "
        f"SELECT {names} FROM {target} old WHERE batch_id IN ({members(root)}) AND NOT EXISTS ({kept})"
    )


def whole(cursor: duckdb.DuckDBPyConnection, table: Table, batches: Collection[int]) -> list[int]:
    """Make ``mediaplan_whole`` of ``mediaplan_left``: one row for each key and file.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection inside a transaction.
    table : Table
        The table.
    batches : collection of int
        The batches that ``mediaplan_left`` holds rows of.

    Returns
    -------
    list of int
        The files, by their first batch, which is the ``batch_id`` of their rows. ``brought`` is
        the newest batch of the file that has the key, ``parts`` how many have it.
    """
    numbers = ", ".join(map(str, batches))
    roots = dict(
        cursor.execute(f"SELECT batch_id, {ROOT} FROM batch WHERE batch_id IN ({numbers})").fetchall()
    )
    if all(roots.get(batch, batch) == batch for batch in batches):
        cursor.execute(
            "CREATE TEMP VIEW mediaplan_whole AS"
            " SELECT *, batch_id AS brought, 1 AS parts FROM mediaplan_left"
        )
        return list(batches)
    key = listed(table.key)
    values = "".join(
        f", {combined(column, 'batch_id')} AS {quote(column.name)}"
        for column in table.columns
        if not column.key
    )
    cursor.execute(
        f"CREATE TEMP VIEW mediaplan_whole AS SELECT {key}{values}, root AS batch_id, "
        f"max(batch_id) AS brought, count(*) AS parts "
        f"FROM (SELECT l.*, {ROOT} AS root FROM mediaplan_left l JOIN batch USING (batch_id)) "
        f"GROUP BY {key}, root"
    )
    return sorted(set(roots.values()))
