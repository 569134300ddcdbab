"""Rows that did not fit: where they stood, what they held, and why they were left out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import duckdb
import pandas as pd

from mediaplan.model import MediaplanError, Text
from mediaplan.warehouse.batches import no_such_batch
from mediaplan.warehouse.database import Warehouse
from mediaplan.warehouse.lineages import ROOT
from mediaplan.warehouse.transaction import Transaction

#: Lines put right, by the file they are of.
PUT_RIGHT = (
    "SELECT corrects AS root, line FROM corrected_line JOIN batch USING (batch_id) WHERE status = 'active'"
)
#: Lines fetched at a time: there may be a million.
PAGE = 10_000
LINES = f"""
WITH page AS (
    SELECT line, cells FROM quarantine_line JOIN batch USING (batch_id)
    WHERE batch_id = $batch AND line > $after AND NOT EXISTS (
        SELECT 1 FROM ({PUT_RIGHT}) r WHERE r.root = {ROOT} AND r.line = quarantine_line.line
    )
    ORDER BY line LIMIT $most
)
SELECT line, any_value(cells) AS cells,
       list(column_name ORDER BY column_name) AS columns,
       list(reason::VARCHAR ORDER BY column_name) AS reasons
FROM page JOIN quarantine USING (line) WHERE batch_id = $batch GROUP BY line ORDER BY line
"""


def keep(tx: Transaction, batch_id: int, rows: Iterable[tuple[int, str, str | None, Text]]) -> None:
    """Put rows in quarantine.

    Parameters
    ----------
    tx : Transaction
        The transaction of the import.
    batch_id : int
        The batch they were in.
    rows : iterable of tuple
        Line of the file, header of the column, value as written, and the reason.
    """
    values = [(batch_id, line, column, value, as_json(reason)) for line, column, value, reason in rows]
    if values:
        tx.cursor.executemany("INSERT INTO quarantine VALUES (?, ?, ?, ?, ?)", values)


def quarantined(warehouse: Warehouse, batch_id: int) -> pd.DataFrame:
    """Return what a batch left out: line, column_name, value, and reason as a :class:`Text`.

    Raises
    ------
    MediaplanError
        If there is no such batch.
    """
    if warehouse.sql("SELECT 1 FROM batch WHERE batch_id = ?", [batch_id]).empty:
        raise MediaplanError(no_such_batch(batch_id))
    frame = warehouse.sql(
        "SELECT line, column_name, value, reason::VARCHAR AS reason FROM quarantine "
        "WHERE batch_id = ? ORDER BY line, column_name",
        [batch_id],
    )
    frame["reason"] = pd.Series([from_json(said) for said in frame["reason"]], dtype=object)
    return frame


def put_right(cursor: duckdb.DuckDBPyConnection, root: int) -> set[int]:
    """Return the lines of a file that active batches put right.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection.
    root : int
        The file's first batch.
    """
    found = cursor.execute(f"SELECT line FROM ({PUT_RIGHT}) WHERE root = ?", [root]).fetchnumpy()
    return set(found["line"].tolist())


def kept_header(warehouse: Warehouse, batch_id: int) -> list[str] | None:
    """Return the header of the lines that a batch left out; None where none of them can be put right.

    Raises
    ------
    MediaplanError
        If there is no such batch.
    """
    rows = warehouse.sql("SELECT header FROM batch WHERE batch_id = ?", [batch_id])
    if rows.empty:
        raise MediaplanError(no_such_batch(batch_id))
    return list(rows["header"].iloc[0]) if rows["header"].notna().all() else None


def kept_lines(
    warehouse: Warehouse, batch_id: int
) -> Iterator[tuple[int, list[str | None], list[tuple[str, Text]]]]:
    """Give the lines that a batch left out and nobody put right since.

    Parameters
    ----------
    warehouse : Warehouse
        The database.
    batch_id : int
        The batch.

    Yields
    ------
    tuple
        Line, its cells, and what is wrong: header of the column (empty for the whole line) and reason.
    """
    after, page = -1, PAGE
    while page == PAGE:
        frame = warehouse.sql(LINES, {"batch": batch_id, "after": after, "most": PAGE})
        page = len(frame)
        for line, cells, columns, reasons in frame.itertuples(index=False, name=None):
            wrong = [(column, from_json(said)) for column, said in zip(columns, reasons, strict=True)]
            yield int(line), list(cells), wrong
            after = int(line)


def as_json(sentence: Text) -> str:
    """Return a sentence as JSON, so that it can be told in another language later."""
    return json.dumps(_plain(sentence), ensure_ascii=False)


def from_json(stored: str) -> Text:
    """Return the sentence that :func:`as_json` stored."""
    sentence: Text = _value(json.loads(stored))
    return sentence


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        values = [[name, _plain(inner)] for name, inner in value.values]  # noqa: PD011 - a sentence has values
        said = {"message": value.message, "plural": value.plural, "values": values}
        return {name: there for name, there in said.items() if there}  # there may be millions of them
    if isinstance(value, datetime):
        return {"time": value.isoformat()}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    return value


def _value(stored: Any) -> Any:
    if not isinstance(stored, dict):
        return stored
    if "time" in stored:
        return datetime.fromisoformat(stored["time"])
    if "date" in stored:
        return date.fromisoformat(stored["date"])
    if "decimal" in stored:
        return Decimal(stored["decimal"])
    values = tuple((name, _value(inner)) for name, inner in stored.get("values", ()))
    return Text(stored["message"], stored.get("plural"), values)
