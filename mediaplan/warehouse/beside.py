"""Lines put right later are laid beside what their file brought: under all that came after it."""

from __future__ import annotations

from collections.abc import Collection

import duckdb

from mediaplan.model import Table
from mediaplan.warehouse.identifiers import listed, quote, same
from mediaplan.warehouse.lineages import members
from mediaplan.warehouse.schema import version_table
from mediaplan.warehouse.versions import Loaded, fold, insert, keep_below, typed


def lay_beside(
    cursor: duckdb.DuckDBPyConnection,
    table: Table,
    staged: str,
    columns: Collection[str],
    *,
    batch_id: int,
    root: int,
) -> Loaded:
    """Lay a batch of lines put right beside the batch they belong to.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection inside a transaction.
    table : Table
        Where the rows go.
    staged : str
        Temporary table or view with the table's columns, and ``lines``; keys unique.
    columns : collection of str
        Columns the file has.
    batch_id, root : int
        The batch, which is in ``batch_table`` already, and the file's first one.

    Returns
    -------
    Loaded
        What another file had said of their keys: a line added to its own file replaces nothing.
    """
    target, version, key = quote(table.name), quote(version_table(table)), listed(table.key)
    names = [column.name for column in table.columns]
    values = [name for name in names if name not in table.key]
    print_of = f"hash({listed(values)})" if values else "0"
    cursor.execute(
        f"CREATE TEMP TABLE mediaplan_new AS SELECT {typed(table, columns)}, lines FROM {quote(staged)}"
    )
    cursor.execute(
        f"CREATE TEMP TABLE mediaplan_met AS SELECT {listed(table.key, 'old.')}, old.place, new.lines,"
        f" old.print, old.batch_id NOT IN ({members(root)}) AS other"
        f" FROM (SELECT {key}, batch_id, rowid AS place, {print_of} AS print FROM {target}) old"
        f" JOIN mediaplan_new new ON {same(table.key, 'new', 'old')}"
    )
    met = f"EXISTS (SELECT 1 FROM mediaplan_met m WHERE {same(table.key, 'm', 'new')})"
    rows = f"SELECT {listed(names)}, {batch_id} AS batch_id FROM mediaplan_new new WHERE"
    keep_below(cursor, table)
    cursor.execute(f"INSERT INTO {version} ({listed([*names, 'batch_id'])}) {rows} {met}")
    table_rows = insert(cursor, table, f"{rows} NOT {met}")
    replaced = unchanged = 0
    if batches := _left(cursor, table, names):
        alone = fold(cursor, table, batches)
        cursor.execute(f"DELETE FROM {target} WHERE rowid IN (SELECT place FROM mediaplan_met)")
        replaced, unchanged, folded = cursor.execute(
            "SELECT coalesce(sum(lines) FILTER (other AND differs), 0)::BIGINT,"
            " coalesce(sum(lines) FILTER (other AND NOT differs), 0)::BIGINT, count(*)"
            f" FROM (SELECT m.lines, m.other, t.print <> m.print AS differs FROM mediaplan_met m"
            f" JOIN (SELECT {key}, {print_of} AS print FROM {target}) t ON {same(table.key, 'm', 't')})"
        ).fetchall()[0]
        table_rows += folded
        cursor.execute(f"DROP TABLE {alone}")
    cursor.execute("DROP VIEW mediaplan_left")
    cursor.execute("DROP TABLE mediaplan_met")
    cursor.execute("DROP TABLE mediaplan_new")
    return Loaded(replaced, unchanged, table_rows)


def _left(cursor: duckdb.DuckDBPyConnection, table: Table, names: list[str]) -> list[int]:
    """Make the view of all that batches said of the keys met, and return those batches."""
    met = f"SELECT 1 FROM mediaplan_met m WHERE {same(table.key, 'm', 'v')}"
    cursor.execute(
        f"CREATE TEMP VIEW mediaplan_left AS SELECT {listed([*names, 'batch_id'])}"
        f" FROM {quote(version_table(table))} v WHERE EXISTS ({met})"
    )
    return [row[0] for row in cursor.execute("SELECT DISTINCT batch_id FROM mediaplan_left").fetchall()]
