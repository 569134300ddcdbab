"""Rows that did not fit: where they stood, what they held, and why they were left out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pandas as pd

from mediaplan.model import MediaplanError, Text
from mediaplan.warehouse.batches import no_such_batch
from mediaplan.warehouse.database import Warehouse
from mediaplan.warehouse.transaction import Transaction


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
        return {"message": value.message, "plural": value.plural, "values": values}
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
    values = tuple((name, _value(inner)) for name, inner in stored["values"])
    return Text(stored["message"], stored["plural"], values)
