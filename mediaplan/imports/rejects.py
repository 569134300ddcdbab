"""Lines that do not fit, kept with the place, the value and the reason."""

from __future__ import annotations

import duckdb

from mediaplan.imports.cell_sql import Check
from mediaplan.imports.masks import masked
from mediaplan.model import Text, text
from mediaplan.warehouse.quarantine import as_json

#: Of a value as it is kept; a cell of 10 MB helps nobody.
LONGEST = 200

CUT_OFF = text("The file ends in the middle of this line. Export it again.")
OVERLONG = text("This line has more cells than the header, so its values may have moved.")
TWO_CURRENCIES = text("Lines of the same key have amounts in two currencies, which cannot be added up.")


def collect(cursor: duckdb.DuckDBPyConnection, query: str, checks: list[Check], name: str) -> None:
    """Make the table of what is wrong with the lines that do not fit.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    query : str
        The typing query; read once more, for the bad lines only.
    checks : list of Check
        What can be wrong.
    name : str
        Of the table that is made: line, column_name, value, reason.
    """
    cursor.execute(
        f"CREATE OR REPLACE TEMP TABLE {name}_lines AS SELECT * FROM ({query}) WHERE bad AND NOT skipped"
    )
    cursor.execute(
        f"CREATE OR REPLACE TEMP TABLE {name}"
        " (line BIGINT, column_name VARCHAR, value VARCHAR, reason VARCHAR)"
    )
    for check in checks:
        shown = f"left({masked(f'CAST({check.value} AS VARCHAR)', free=False)}, {LONGEST})"
        cursor.execute(
            f"INSERT INTO {name} SELECT line, ?, {shown}, ? FROM {name}_lines WHERE {check.condition}",
            [check.column, as_json(check.reason)],
        )


def add_lines(cursor: duckdb.DuckDBPyConnection, name: str, lines: str, reason: Text) -> None:
    """Add whole lines that do not fit.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    name : str
        Table made by :func:`collect`.
    lines : str
        SELECT of their numbers.
    reason : Text
        What is wrong with them.
    """
    cursor.execute(f"INSERT INTO {name} SELECT line, '', NULL, ? FROM ({lines})", [as_json(reason)])


def keep(cursor: duckdb.DuckDBPyConnection, name: str, batch_id: int) -> None:
    """Put what was collected in quarantine, under its batch."""
    cursor.execute(
        f"INSERT INTO quarantine (batch_id, line, column_name, value, reason)"
        f" SELECT ?, line, column_name, value, reason FROM {name} ORDER BY line, column_name",
        [batch_id],
    )


def keep_right(cursor: duckdb.DuckDBPyConnection, flat: str, batch_id: int) -> None:
    """Write down which lines of an earlier file a batch put right: those that fit now."""
    cursor.execute(
        f"INSERT INTO corrected_line (batch_id, line) SELECT ?, line FROM {flat} WHERE NOT bad OR skipped",
        [batch_id],
    )
