"""The table of typed lines, whose place says which line of the file each is, where that is sure."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import duckdb

from mediaplan.warehouse import quote

#: DuckDB's step that writes rows in the order they are read in, and those that do not change it.
WRITING, KEEPING = "BATCH_CREATE_TABLE_AS", {"READ_CSV", "PROJECTION"}


@dataclass(frozen=True)
class Lines:
    """Lines of a file in a temporary table.

    Parameters
    ----------
    table, line : str
        The table, and the SQL of a line's number in it.
    """

    table: str
    line: str


def keep_lines(
    cursor: duckdb.DuckDBPyConnection,
    name: str,
    query: str,
    columns: Sequence[str],
    lines: range | None,
    *,
    same: Mapping[str, str] | None = None,
) -> Lines:
    """Put lines into a table, and give them and their numbers as a view.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    name : str
        Of the view: ``line`` and the columns. The table under it has ``_rows`` behind its name.
    query : str
        SELECT of the lines in the order of the file, ``line`` among its columns.
    columns : sequence of str
        The columns to keep, beside ``line``.
    lines : range or None
        The numbers of the lines where each follows on the one before; None where they do not.
    same : mapping of str to str, optional
        Columns of the view that hold the same in every line, with the SQL of it.

    Returns
    -------
    Lines

    Notes
    -----
    Counting lines on the way leaves all the work to one thread. Rows that DuckDB keeps in order
    need no counting: their place is their number. It does so while nothing is joined, grouped or
    sorted, which its plan tells. Temporary rows of a transaction are numbered from a high start.
    """
    table = f"{name}_rows"
    kept = ", ".join(quote(column) for column in columns)
    make = f"CREATE OR REPLACE TEMP TABLE {table} AS SELECT"
    unnumbered = f"{make} {kept} FROM ({query})"
    line = "line"
    if lines and _keeps_order(cursor, unnumbered):
        cursor.execute(unnumbered)
        ((rows, first, last),) = cursor.execute(
            f"SELECT count(*), min(rowid), max(rowid) FROM {table}"
        ).fetchall()
        if rows == len(lines) == last - first + 1:
            line = f"(rowid - {first - lines[0]})"
    if line == "line":
        cursor.execute(f"{make} line, {kept} FROM ({query})")
    shown = "".join(f", {sql} AS {quote(column)}" for column, sql in (same or {}).items())
    cursor.execute(f"CREATE OR REPLACE TEMP VIEW {name} AS SELECT {line} AS line, {kept}{shown} FROM {table}")
    return Lines(table, line)


def _keeps_order(cursor: duckdb.DuckDBPyConnection, statement: str) -> bool:
    """Say whether several threads work at a statement and its rows still end up in the file's order."""
    ((_, plan),) = cursor.execute(f"EXPLAIN (FORMAT json) {statement}").fetchall()
    steps = json.loads(plan)
    names = set()
    while steps:
        step = steps.pop()
        names.add(step["name"])
        steps += step["children"]
    return names - KEEPING == {WRITING}
