"""Lines that do not fit, kept with the place, the value and the reason."""

from __future__ import annotations

from collections.abc import Sequence

import duckdb

from mediaplan.imports.cell_sql import Check
from mediaplan.imports.masks import masked
from mediaplan.model import Text, text
from mediaplan.warehouse.quarantine import as_json

#: Of a value as it is kept; a cell of 10 MB helps nobody.
LONGEST = 200
#: Of a value as it is looked through for people. No two hundred characters of what is kept stand for
#: as many: an address is no longer than 254, so none is cut where it would be seen.
LOOKED_THROUGH = 100_000

CUT_OFF = text("The file ends in the middle of this line. Export it again.")
OVERLONG = text("This line has more cells than the header, so its values may have moved.")
TWO_CURRENCIES = text("Lines of the same key have amounts in two currencies, which cannot be added up.")

OTHER_CURRENCY = text(
    "There are amounts in another currency under this key that this file does not have, and a row has one "
    "currency only. Correct the currency, or export all amounts."
)


def collect(cursor: duckdb.DuckDBPyConnection, query: str, checks: Sequence[Check], name: str) -> None:
    """Collect what is wrong with the lines that do not fit.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    query : str
        The typing query; read once more, for the bad lines only.
    checks : sequence of Check
        What can be wrong.
    name : str
        Of the view that is made: line, column_name, value, reason.

    Notes
    -----
    A file whose every line is wrong has as many reasons as lines, of a few kinds: under the view
    each kind is written once, and its number for each line.
    """
    cursor.execute(
        f"CREATE OR REPLACE TEMP TABLE {name}_kinds (kind USMALLINT, column_name VARCHAR, reason VARCHAR)"
    )
    cursor.execute(f"CREATE OR REPLACE TEMP TABLE {name}_found (line BIGINT, kind USMALLINT, value VARCHAR)")
    cursor.execute(
        f"CREATE OR REPLACE TEMP VIEW {name} AS SELECT line, column_name, value, reason"
        f" FROM {name}_found JOIN {name}_kinds USING (kind)"
    )
    found = []
    for kind, check in enumerate(checks):
        cursor.execute(
            f"INSERT INTO {name}_kinds VALUES (?, ?, ?)", [kind, check.column, as_json(check.reason)]
        )
        value = f"left(CAST({check.value} AS VARCHAR), {LOOKED_THROUGH})"
        shown = f"left({masked(value, free=False)}, {LONGEST})"
        found.append(f"CASE WHEN {check.condition} THEN {{'kind': {kind}::USMALLINT, 'value': {shown}}} END")
    if found:
        each = f"SELECT line, unnest([{', '.join(found)}]) AS wrong FROM ({query}) WHERE bad AND NOT skipped"
        cursor.execute(
            f"INSERT INTO {name}_found SELECT line, wrong.kind, wrong.value FROM ({each})"
            " WHERE wrong IS NOT NULL"
        )


def add_lines(cursor: duckdb.DuckDBPyConnection, name: str, lines: str, reason: Text) -> None:
    """Add whole lines that do not fit.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    name : str
        View made by :func:`collect`.
    lines : str
        SELECT of their numbers.
    reason : Text
        What is wrong with them.
    """
    ((kind,),) = cursor.execute(f"SELECT coalesce(max(kind) + 1, 0) FROM {name}_kinds").fetchall()
    cursor.execute(f"INSERT INTO {name}_kinds VALUES (?, '', ?)", [kind, as_json(reason)])
    cursor.execute(f"INSERT INTO {name}_found SELECT line, {kind}, NULL FROM ({lines})")


def keep(cursor: duckdb.DuckDBPyConnection, name: str, batch_id: int) -> None:
    """Put what was collected in quarantine, under its batch."""
    cursor.execute(
        f"INSERT INTO quarantine (batch_id, line, column_name, value, reason)"
        f" SELECT ?, line, column_name, value, reason FROM {name}",
        [batch_id],
    )


def keep_right(cursor: duckdb.DuckDBPyConnection, flat: str, batch_id: int) -> None:
    """Write down which lines of an earlier file a batch put right: those that fit now."""
    cursor.execute(
        f"INSERT INTO corrected_line (batch_id, line) SELECT ?, line FROM {flat} WHERE NOT bad OR skipped",
        [batch_id],
    )
