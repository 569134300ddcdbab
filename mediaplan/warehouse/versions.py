"""How batches lie over one another: the newest active batch that has a column gives its value.

The table holds, for each key, what all active batches together say; a column that none of them has
holds its default. What one batch said of a key is kept apart, in the version table, once that cannot
be read from the table any more. For every key of the table:

- its ``batch_id`` is the newest active batch that brought the key;
- what the other batches brought is in the version table;
- what the newest brought is there too, unless the row *is* it: it came first, or its file has
  every column that the files of the batches below it have.

So a first load writes each row once, a load that replaces everything writes each row twice, and
any batch can be taken away in any order.

A batch can also *retire* keys that its file no longer has. That is a row of the version table which
says so and nothing else: what batches before it brought of the key does not count while it is there.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import duckdb

from mediaplan.model import Table, Type
from mediaplan.warehouse.folding import TOUCHED, columns_by_batch, insert, settle, unsaid
from mediaplan.warehouse.identifiers import listed, quote, same
from mediaplan.warehouse.schema import SQL_TYPES, version_table


@dataclass(frozen=True)
class Loaded:
    """What a load met.

    Parameters
    ----------
    replaced, unchanged : int
        Lines of the file whose key was there with other values, or with the same.
    table_rows : int
        Rows the batch put in the table.
    """

    replaced: int
    unchanged: int
    table_rows: int


def lay(
    cursor: duckdb.DuckDBPyConnection, table: Table, staged: str, columns: Collection[str], batch_id: int
) -> Loaded:
    """Lay a batch over what is there.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection inside a transaction.
    table : Table
        Where the rows go.
    staged : str
        Temporary table or view with the table's columns, and ``lines``; keys unique.
    columns : collection of str
        Columns the file has; the batch has no say about the others.
    batch_id : int
        The batch, newer than all others; it is in ``batch_table`` already.

    Returns
    -------
    Loaded
    """
    target = quote(table.name)
    names = [column.name for column in table.columns]
    select = typed(table, columns)
    if not cursor.execute(f"SELECT 1 FROM {target} LIMIT 1").fetchall():
        return Loaded(0, 0, insert(cursor, table, f"SELECT {select}, {batch_id} FROM {quote(staged)}"))

    # A view would be computed at each use, and may read a file.
    kind = "TABLE" if _is_view(cursor, staged) else "VIEW"
    cursor.execute(
        f"CREATE TEMP {kind} mediaplan_new AS SELECT {select}, {quote('lines')} FROM {quote(staged)}"
    )
    met = same(table.key, "new", "old")
    said = [name for name in names if name in columns and name not in table.key]
    # What is compared is one number a row: a join that carried every column of both sides would
    # hold them all in memory. Two different rows of one key share it once in 10^19.
    print_of = f"hash({listed(said)})" if said else "0"
    keys = listed(table.key)
    cursor.execute(
        f"CREATE TEMP TABLE mediaplan_met AS "
        f"SELECT old.place, new.lines, new.print <> old.print AS differs "
        f"FROM (SELECT {keys}, lines, {print_of} AS print FROM mediaplan_new) new "
        f"JOIN (SELECT {keys}, rowid AS place, {print_of} AS print FROM {target}) old ON {met}"
    )
    replaced, unchanged, rows = cursor.execute(
        "SELECT coalesce(sum(lines) FILTER (differs), 0)::BIGINT, "
        "coalesce(sum(lines) FILTER (NOT differs), 0)::BIGINT, count(*) FROM mediaplan_met"
    ).fetchall()[0]

    fresh = f"SELECT {listed(names)}, {batch_id} FROM mediaplan_new"
    if rows:
        keep_below(cursor, table)
        if not _covers(cursor, table, columns, batch_id):
            version = quote(version_table(table))
            cursor.execute(
                f"INSERT INTO {version} ({listed([*names, 'batch_id'])}) {fresh} AS new "
                f"WHERE EXISTS (SELECT 1 FROM {target} old WHERE {met})"
            )
            own = {*table.key, *said}
            # Of the columns it has no say about, a row that is new holds what is true where nobody said it
            merged = ", ".join(
                f"new.{quote(name)}"
                if name in own
                else f"CASE WHEN old.batch_id IS NULL THEN new.{quote(name)} ELSE old.{quote(name)} END"
                for name in names
            )
            fresh = f"SELECT {merged}, {batch_id} FROM mediaplan_new new LEFT JOIN {target} old ON {met}"
    table_rows = insert(cursor, table, fresh)
    if rows:
        cursor.execute(f"DELETE FROM {target} WHERE rowid IN (SELECT place FROM mediaplan_met)")
    cursor.execute("DROP TABLE mediaplan_met")
    cursor.execute(f"DROP {kind} mediaplan_new")
    return Loaded(replaced, unchanged, table_rows)


def withdraw(cursor: duckdb.DuckDBPyConnection, table: Table, batch_id: int) -> None:
    """Take a batch away: its keys become what the other active batches say, or vanish.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection inside a transaction.
    table : Table
        The table it was laid over.
    batch_id : int
        The batch; it may lie anywhere among the others. What it retired comes back.
    """
    take_out(cursor, table, f"batch_id = {batch_id}")


def take_out(cursor: duckdb.DuckDBPyConnection, table: Table, gone: str) -> None:
    """Take away some of what batches said: its keys become what else was said of them, or vanish.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection inside a transaction.
    table : Table
        The table.
    gone : str
        SQL of what is taken away: a condition, never NULL, on ``old``, a row of the table or of
        its version table.
    """
    target, version, key = quote(table.name), quote(version_table(table)), listed(table.key)
    # Its keys: where it is the newest, and where it lies below or beside.
    sources = [
        f"SELECT {key} FROM {name} old WHERE {gone}"
        for name in (target, version)
        if cursor.execute(f"SELECT 1 FROM {name} old WHERE {gone} LIMIT 1").fetchall()
    ]
    if not sources:
        return
    if not cursor.execute(f"SELECT 1 FROM {version} LIMIT 1").fetchall():
        cursor.execute(f"DELETE FROM {target} AS old WHERE {gone}")
        return
    cursor.execute(f"CREATE TEMP TABLE {TOUCHED} AS {' UNION '.join(sources)}")
    settle(cursor, table, gone)


def retire(cursor: duckdb.DuckDBPyConnection, table: Table, keys: str, batch_id: int) -> int:
    """Retire keys for a batch: what batches before it brought of them no longer counts.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection inside a transaction.
    table : Table
        The table.
    keys : str
        A SELECT of keys, each once, that active batches before this one brought and this one
        did not.
    batch_id : int
        The batch that retires them. Later ones may have brought a key again: then it stays, as
        they alone say.

    Returns
    -------
    int
        Rows that are no longer in the table.
    """
    target, version, key = quote(table.name), quote(version_table(table)), listed(table.key)
    cursor.execute(f"CREATE TEMP TABLE {TOUCHED} AS {keys}")
    cursor.execute(
        f"INSERT INTO {version} ({key}, batch_id, retired) SELECT {key}, {batch_id}, TRUE FROM {TOUCHED} k "
        f"WHERE NOT EXISTS (SELECT 1 FROM {version} v WHERE {same(table.key, 'v', 'k')} "
        f"AND v.batch_id = {batch_id})"
    )
    counting = f"SELECT count(*) FROM {target}"
    before = cursor.execute(counting).fetchall()[0][0]
    settle(cursor, table)
    return int(before - cursor.execute(counting).fetchall()[0][0])


def keep_below(cursor: duckdb.DuckDBPyConnection, table: Table) -> None:
    """Keep the rows about to be covered, where the version table does not have them yet."""
    target, version = quote(table.name), quote(version_table(table))
    names = listed([*(column.name for column in table.columns), "batch_id"])
    kept = same((*table.key, "batch_id"), "v", "old")
    cursor.execute(
        f"INSERT INTO {version} ({names}) SELECT {names} FROM {target} old "
        f"WHERE rowid IN (SELECT place FROM mediaplan_met) "
        f"AND NOT EXISTS (SELECT 1 FROM {version} v WHERE {kept})"
    )


def _covers(cursor: duckdb.DuckDBPyConnection, table: Table, columns: Collection[str], batch_id: int) -> bool:
    """Return whether a batch has a say about every column that the other active ones have."""
    others = columns_by_batch(cursor, table)
    return all(set(columns) >= theirs for batch, theirs in others.items() if batch != batch_id)


def typed(table: Table, columns: Collection[str]) -> str:
    """Return the select list of a staged row: typed, no NULL in a text key, other columns as if unsaid."""
    parts = []
    for column in table.columns:
        name, type_ = quote(column.name), SQL_TYPES[column.type]
        if column.key and column.type is Type.TEXT:
            parts.append(f"coalesce({name}, '') AS {name}")
        elif column.key or column.name in columns:
            parts.append(f"{name}::{type_} AS {name}")
        else:
            parts.append(f"{unsaid(column)} AS {name}")
    return ", ".join(parts)


def _is_view(cursor: duckdb.DuckDBPyConnection, name: str) -> bool:
    rows = cursor.execute("SELECT 1 FROM duckdb_views() WHERE view_name = ? AND temporary", [name]).fetchall()
    return bool(rows)
