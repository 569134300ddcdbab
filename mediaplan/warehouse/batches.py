"""Batches: one imported file each, what it brought, and the way back."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from typing import Any

import pandas as pd

from mediaplan.model import TABLES, MediaplanError, Table, Text, text, texts
from mediaplan.warehouse import beside, lineages, versions
from mediaplan.warehouse.database import Warehouse
from mediaplan.warehouse.identifiers import listed, quote
from mediaplan.warehouse.schema import SYSTEM
from mediaplan.warehouse.transaction import Transaction
from mediaplan.warehouse.versions import Loaded

ACTIVE, UNDONE = "active", "undone"


def new_batch(tx: Transaction, **fields: Any) -> int:
    """Begin a batch.

    Parameters
    ----------
    tx : Transaction
        The transaction it belongs to.
    **fields
        Columns of ``batch`` that are known already (``file``, ``sha256``, ...); the time, the
        status and, unless given, the bundle (its own) are filled in.

    Returns
    -------
    int
        Its number, above that of every batch before it.
    """
    batch_id: int = tx.cursor.execute("SELECT coalesce(max(batch_id), 0) + 1 FROM batch").fetchall()[0][0]
    known = {
        "imported_at": datetime.now(UTC).replace(tzinfo=None),
        "bundle_id": batch_id,
        **fields,
        "batch_id": batch_id,
        "status": ACTIVE,
    }
    values = _storable(known)
    marks = ", ".join("?" * len(values))
    tx.cursor.execute(f"INSERT INTO batch ({listed(values)}) VALUES ({marks})", list(values.values()))
    return batch_id


def finish(tx: Transaction, batch_id: int, **counts: Any) -> None:
    """Write down what a batch came to.

    Parameters
    ----------
    tx : Transaction
        The transaction it was begun in.
    batch_id : int
        The batch.
    **counts
        Columns of ``batch``: counts of rows, totals, period, currency, ...
    """
    values = _storable(counts)
    if values:
        changes = ", ".join(f"{quote(name)} = ?" for name in values)
        tx.cursor.execute(f"UPDATE batch SET {changes} WHERE batch_id = ?", [*values.values(), batch_id])


def load(tx: Transaction, table: Table, staged: str, columns: Collection[str], batch_id: int) -> Loaded:
    """Load the staged rows of a batch into a table, over what is there.

    Parameters
    ----------
    tx : Transaction
        The transaction the batch was begun in.
    table : Table
        Where the rows go.
    staged : str
        Name of a temporary table or view on ``tx.cursor`` with the table's columns, and
        ``lines``: how many lines of the file made the row. Keys are unique.
    columns : collection of str
        Columns the file has. An empty cell of one of these says that there is no value; about
        all others the file says nothing. The local day of a time counts with its time.
    batch_id : int
        The batch.

    Returns
    -------
    Loaded

    Raises
    ------
    ValueError
        For a column the table does not have, or a batch that was loaded into it already.
    """
    if unknown := set(columns) - set(table.by_name):
        raise ValueError(f"{table.name} has no column {sorted(unknown)}")
    where = [batch_id, table.name]
    if tx.cursor.execute("SELECT 1 FROM batch_table WHERE batch_id = ? AND table_name = ?", where).fetchall():
        raise ValueError(f"batch {batch_id} was loaded into {table.name} already")
    present = [c.name for c in table.columns if c.name in columns or (c.day_of and c.day_of in columns)]
    tx.cursor.execute("INSERT INTO batch_table VALUES (?, ?, ?)", [*where, present])
    tx.cursor.execute(
        "UPDATE batch SET table_names = list_append(coalesce(table_names, []), ?) WHERE batch_id = ?",
        [table.name, batch_id],
    )
    if (root := lineages.root_of(tx.cursor, batch_id)) != batch_id:
        return beside.lay_beside(tx.cursor, table, staged, present, batch_id=batch_id, root=root)
    return versions.lay(tx.cursor, table, staged, present, batch_id)


def undo(warehouse: Warehouse, batch_id: int) -> list[int]:
    """Take a batch back, whatever was imported before or since.

    Lines of it that were put right later go with it: they are lines of its file, and half a file
    would be left.

    Parameters
    ----------
    warehouse : Warehouse
        The database.
    batch_id : int
        The batch.

    Returns
    -------
    list of int
        The batches that had put lines of it right, and were taken back with it.

    Raises
    ------
    MediaplanError
        If there is no such batch, or it was undone already.

    Notes
    -----
    Afterwards every table and mart is what importing the batches still active, in their order,
    into an empty database would have made.
    """
    with warehouse.write() as tx:
        rows = tx.cursor.execute("SELECT status FROM batch WHERE batch_id = ?", [batch_id]).fetchall()
        if not rows:
            raise MediaplanError(no_such_batch(batch_id))
        if rows == [(UNDONE,)]:
            raise MediaplanError(text("Import {batch} was undone already.", batch=batch_id))
        beside_it = tx.cursor.execute(
            "SELECT batch_id FROM batch WHERE corrects = ? AND status = ? ORDER BY batch_id DESC",
            [batch_id, ACTIVE],
        ).fetchall()
        found = [number for (number,) in beside_it]
        for number in (*found, batch_id):
            _withdraw(tx, number)
        tx.refresh()
    return sorted(found)


def _withdraw(tx: Transaction, batch_id: int) -> None:
    """Take one batch out of every table."""
    tables = tx.cursor.execute(
        "SELECT table_name FROM batch_table WHERE batch_id = ? ORDER BY table_name", [batch_id]
    ).fetchall()
    tx.cursor.execute("UPDATE batch SET status = ? WHERE batch_id = ?", [UNDONE, batch_id])
    for (name,) in tables:
        versions.withdraw(tx.cursor, TABLES[name], batch_id)


def history(warehouse: Warehouse) -> pd.DataFrame:
    """Return every batch, newest first: the columns of ``batch``, ``table`` as one text, and of its lines
    in quarantine ``rows_corrected``, how many were put right since, and ``corrected_totals``, a list in
    JSON of what the imports that did so came to.
    """  # noqa: D205
    return warehouse.sql(
        """
        WITH corrected AS (
            SELECT b.batch_id, count(*) AS rows_corrected
            FROM quarantine_line JOIN batch b USING (batch_id) WHERE EXISTS (
                SELECT 1 FROM corrected_line c JOIN batch by_it ON by_it.batch_id = c.batch_id
                WHERE by_it.status = 'active' AND c.line = quarantine_line.line
                AND by_it.corrects = coalesce(b.corrects, b.batch_id)
            ) GROUP BY b.batch_id
        ), added AS (
            SELECT corrects AS batch_id, to_json(list(loaded_totals))::VARCHAR AS corrected_totals
            FROM batch WHERE status = 'active' AND corrects IS NOT NULL GROUP BY corrects
        )
        SELECT batch.* EXCLUDE (header, decided), array_to_string(table_names, ', ') AS "table",
               coalesce(rows_corrected, 0) AS rows_corrected, corrected_totals,
               header IS NOT NULL AS correctable
        FROM batch LEFT JOIN corrected USING (batch_id) LEFT JOIN added USING (batch_id)
        ORDER BY batch_id DESC
        """
    )


def active_duplicate(tx: Transaction, sha256: str, settings_hash: str) -> int | None:
    """Return the active batch that came from the same bytes, mapped and typed the same way.

    Parameters
    ----------
    tx : Transaction
        The transaction.
    sha256, settings_hash : str
        Of the file's bytes; of the mapping, options and settings it was read with.

    Returns
    -------
    int or None
        The newest such batch; None where importing would change something.
    """
    found = tx.cursor.execute(
        "SELECT max(batch_id) FROM batch WHERE sha256 = ? AND settings_hash = ? AND status = ?",
        [sha256, settings_hash, ACTIVE],
    ).fetchall()
    newest: int | None = found[0][0]
    return newest


def undone_with(batches: Sequence[int]) -> Text:
    """Say which corrections go with their import when it is undone."""
    return texts(
        "{n} import that put lines of it right goes with it: {imports}.",
        "{n} imports that put lines of it right go with it: {imports}.",
        len(batches),
        imports=", ".join(map(str, batches)),
    )


def no_such_batch(batch_id: int) -> Text:
    """Return the sentence for a number that no import has."""
    return text("There is no import number {batch}. The history lists them all.", batch=batch_id)


def _storable(fields: dict[str, Any]) -> dict[str, Any]:
    """Return column values as DuckDB takes them; JSON columns as text."""
    if unknown := set(fields) - set(SYSTEM["batch"]):
        raise TypeError(f"a batch has no {sorted(unknown)}")
    return {
        name: json.dumps(value, default=str, ensure_ascii=False)
        if SYSTEM["batch"][name] == "JSON" and value is not None
        else value
        for name, value in fields.items()
    }
