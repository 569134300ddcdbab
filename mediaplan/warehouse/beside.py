"""Lines put right later are laid beside what their file brought: under all that came after it."""

from __future__ import annotations

from collections.abc import Collection

import duckdb

from mediaplan.model import Table
from mediaplan.warehouse.folding import TOUCHED, insert, settle
from mediaplan.warehouse.identifiers import listed, quote, same
from mediaplan.warehouse.lineages import members
from mediaplan.warehouse.schema import version_table
from mediaplan.warehouse.versions import Loaded, keep_below, typed


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
    known = " OR ".join(
        f"EXISTS (SELECT 1 FROM {name} old WHERE {same(table.key, 'old', 'new')})"
        for name in (target, version)
    )
    keep_below(cursor, table)
    cursor.execute(f"CREATE TEMP TABLE {TOUCHED} AS SELECT {key} FROM mediaplan_new new WHERE {known}")
    rows = f"SELECT {listed(names)}, {batch_id} AS batch_id FROM mediaplan_new new WHERE"
    touched = f"EXISTS (SELECT 1 FROM {TOUCHED} t WHERE {same(table.key, 't', 'new')})"
    cursor.execute(f"INSERT INTO {version} ({listed([*names, 'batch_id'])}) {rows} {touched}")
    table_rows = insert(cursor, table, f"{rows} NOT {touched}")
    replaced = unchanged = 0
    if cursor.execute(f"SELECT 1 FROM {TOUCHED} LIMIT 1").fetchall():
        settle(cursor, table)
        replaced, unchanged, folded = cursor.execute(
            "SELECT coalesce(sum(lines) FILTER (other AND differs), 0)::BIGINT,"
            " coalesce(sum(lines) FILTER (other AND NOT differs), 0)::BIGINT, count(*)"
            f" FROM (SELECT m.lines, m.other, t.print <> m.print AS differs FROM mediaplan_met m"
            f" JOIN (SELECT {key}, {print_of} AS print FROM {target}) t ON {same(table.key, 'm', 't')})"
        ).fetchall()[0]
        table_rows += folded
    else:
        cursor.execute(f"DROP TABLE {TOUCHED}")
    cursor.execute("DROP TABLE mediaplan_met")
    cursor.execute("DROP TABLE mediaplan_new")
    return Loaded(replaced, unchanged, table_rows)
