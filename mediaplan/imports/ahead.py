"""Which sales of a file are dated after today: no figure counts them yet."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import duckdb

from mediaplan.model import Table, Text, texts
from mediaplan.warehouse.marts import rhythms


def ahead_notes(cursor: duckdb.DuckDBPyConnection, table: Table, staged: str, zone: str) -> list[Text]:
    """Return what to say of confirmed sales that are dated after the day of their import.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    table : Table
        Where the rows go; only sales are left out of figures for their day.
    staged : str
        The new rows, not loaded yet.
    zone : str
        Time zone that days are of.

    Returns
    -------
    list of Text
    """
    if table.name != "conversion":
        return []
    (rows,) = cursor.execute(
        f"SELECT count(*) FROM {staged} WHERE day > ? AND coalesce(status, 'confirmed') = 'confirmed'"
        " AND coalesce(kind, 'order') IN (SELECT unnest(?::VARCHAR[]))",
        [datetime.now(UTC).astimezone(ZoneInfo(zone)).date(), list(rhythms.SALES)],
    ).fetchall()[0]
    if not rows:
        return []
    return [
        texts(
            "{n} row is dated after today: it is kept, and counted once an import made after that day gives "
            "it again.",
            "{n} rows are dated after today: they are kept, and counted once an import made after those days "
            "gives them again.",
            rows,
        )
    ]
