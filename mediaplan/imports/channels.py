"""Media of a plan that are none of our channels: kept as written, and said."""

from __future__ import annotations

import duckdb

from mediaplan.model import Table, Text, texts
from mediaplan.model.vocabulary import CHANNELS

#: Media named in a sentence.
NAMED = 5


def channel_notes(cursor: duckdb.DuckDBPyConnection, table: Table, staged: str) -> list[Text]:
    """Return what to say of the lines of a plan whose channel is none of ours.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    table : Table
        Where the rows go; only a plan's cost gives way to what channels report.
    staged : str
        The new rows, not loaded yet.

    Returns
    -------
    list of Text
    """
    if table.name != "plan_line":
        return []
    found = cursor.execute(
        f"SELECT DISTINCT channel FROM {staged} WHERE channel <> '' AND NOT list_contains(?, channel)"
        " ORDER BY channel",
        [list(CHANNELS)],
    ).fetchall()
    names = [name for (name,) in found]
    if not names:
        return []
    return [
        texts(
            "“{names}” is none of our channels: its lines are kept as written, and cost nothing where "
            "another channel reports a spend of the same campaign. To see them in the right channel, write "
            "it in the file (SEA, Social, Display, …) and import it again.",
            "{n} media are none of our channels ({names}): their lines are kept as written, and cost nothing "
            "where another channel reports a spend of the same campaign. To see them in the right channel, "
            "write it in the file (SEA, Social, Display, …) and import it again.",
            len(names),
            names=", ".join([*names[:NAMED], *(["…"] if len(names) > NAMED else [])]),
        )
    ]
