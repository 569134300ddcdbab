"""What stands of a key: of the batches still active, above the newest that retired it, column by column."""

from __future__ import annotations

import duckdb

from mediaplan.model import Column, Table, Type
from mediaplan.warehouse import lineages
from mediaplan.warehouse.identifiers import listed, quote, same
from mediaplan.warehouse.schema import SQL_TYPES, version_table

#: Temporary table of the keys to settle.
TOUCHED = "mediaplan_keys"


def settle(cursor: duckdb.DuckDBPyConnection, table: Table, gone: str = "FALSE") -> None:
    """Make the table's rows of the keys in :data:`TOUCHED` what the active batches say, and drop it.

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
    target, version = quote(table.name), quote(version_table(table))
    names = listed([*(column.name for column in table.columns), "batch_id"])
    touched = f"EXISTS (SELECT 1 FROM {TOUCHED} k WHERE {same(table.key, 'k', 'old')})"
    kept = f"EXISTS (SELECT 1 FROM {version} v WHERE {same((*table.key, 'batch_id'), 'v', 'old')})"
    retired = f"EXISTS (SELECT 1 FROM {version} r WHERE r.retired AND {same(table.key, 'r', 'old')}"
    # Most files were never retired from: they need not be asked, key by key, whether they were.
    some = bool(cursor.execute(f"SELECT 1 FROM {version} WHERE retired LIMIT 1").fetchall())
    cursor.execute(
        f"CREATE TEMP TABLE mediaplan_old AS SELECT rowid AS place FROM {target} old WHERE {touched}"
    )
    if some:
        # A row above a retirement is its batch's own; below one that goes, it may become a part.
        cursor.execute(
            f"INSERT INTO {version} ({names}) SELECT {names} FROM {target} old "
            f"WHERE NOT ({gone}) AND {touched} AND {retired}) AND NOT {kept}"
        )
    cursor.execute(f"DELETE FROM {version} AS old WHERE {gone}")
    if some:
        # Undone is undone for good: a retirement that has nothing below it never will have.
        cursor.execute(
            f"DELETE FROM {version} AS old WHERE retired AND {touched} AND NOT EXISTS (SELECT 1 FROM "
            f"{version} v WHERE v.retired IS NULL AND {lineages.file_of('v')} < old.batch_id "
            f"AND {same(table.key, 'v', 'old')})"
        )
    later = f"r.batch_id > {lineages.file_of('old')}"  # lines put right are of the time of their file
    above = f" AND retired IS NULL AND NOT {retired} AND {later})" if some else ""
    cursor.execute(
        f"CREATE TEMP VIEW mediaplan_left AS "
        f"SELECT {names} FROM {version} old WHERE {touched}{above} UNION ALL "
        f"SELECT {names} FROM {target} old WHERE NOT ({gone}) AND {touched} AND NOT {kept}"
    )
    batches = [row[0] for row in cursor.execute("SELECT DISTINCT batch_id FROM mediaplan_left").fetchall()]
    if len(batches) > 1:
        alone = _fold(cursor, table, batches)
    else:
        insert(cursor, table, f"SELECT {names} FROM mediaplan_left")
        alone = TOUCHED
    cursor.execute(f"DELETE FROM {target} WHERE rowid IN (SELECT place FROM mediaplan_old)")
    # A key with one batch left is its row: nothing lies below it any more.
    one = f"EXISTS (SELECT 1 FROM {alone} a WHERE {same(table.key, 'a', 'old')})"
    cursor.execute(f"DELETE FROM {version} AS old WHERE {one}{f' AND NOT {retired})' if some else ''}")
    cursor.execute("DROP VIEW mediaplan_left")
    for temporary in {"mediaplan_old", TOUCHED, alone}:
        cursor.execute(f"DROP TABLE {temporary}")


def _fold(cursor: duckdb.DuckDBPyConnection, table: Table, batches: list[int]) -> str:
    """Insert what is left of each key, and return a table of the keys that one batch alone has.

    Columns that the same batches have follow the same newest batch, so a join for each such
    group finds their values, however many columns there are. A file and the lines of it that
    were put right since count as one batch, the file's.
    """
    having = columns_by_batch(cursor, table)
    batches = lineages.whole(cursor, table, batches)
    groups: dict[tuple[int, ...], int] = {}
    values = []
    of_one = "currency" not in table.by_name or table.by_name["currency"].key
    coins = () if of_one else tuple(sorted(batch for batch in batches if "currency" in having[batch]))
    for column in table.columns:
        who = tuple(sorted(batch for batch in batches if column.name in having[batch]))
        if column.key:
            values.append(f"w.{quote(column.name)}")
        elif who:
            group = f"g{groups.setdefault(who, len(groups))}"
            value = f"{group}.{quote(column.name)}"
            if column.type is Type.MONEY and coins:
                # An amount is in the currency it came with: under another it would be another amount
                coin = f"g{groups.setdefault(coins, len(groups))}.currency"
                other = f"{group}.currency <> {coin} AND {group}.currency <> ''"
                value = f"CASE WHEN {other} THEN NULL ELSE {value} END"
            nobody = f"CASE WHEN w.{group} IS NULL THEN {unsaid(column)} ELSE" if column.default else ""
            values.append(f"{nobody} {value}{' END' if nobody else ''}")
        else:
            values.append(unsaid(column))
    newest = "".join(
        f", max(batch_id) FILTER (batch_id IN ({', '.join(map(str, who))})) AS g{number}"
        for who, number in groups.items()
    )
    cursor.execute(
        f"CREATE TEMP TABLE mediaplan_newest AS SELECT {listed(table.key)}, "
        f"arg_max(brought, batch_id) AS batch_id, "
        f"sum(parts) AS batches{newest} FROM mediaplan_whole GROUP BY {listed(table.key)}"
    )
    joins = "".join(
        f" LEFT JOIN mediaplan_whole g{number} ON {same(table.key, 'w', f'g{number}')} "
        f"AND g{number}.batch_id = w.g{number}"
        for number in groups.values()
    )
    insert(cursor, table, f"SELECT {', '.join(values)}, w.batch_id FROM mediaplan_newest w{joins}")
    cursor.execute("DROP VIEW mediaplan_whole")
    cursor.execute("DELETE FROM mediaplan_newest WHERE batches > 1")
    return "mediaplan_newest"


def unsaid(column: Column) -> str:
    """Return the SQL of what a row holds in a column that no batch said anything of."""
    default = "'" + column.default.replace("'", "''") + "'" if column.default else "NULL"
    return f"{default}::{SQL_TYPES[column.type]}"


def columns_by_batch(cursor: duckdb.DuckDBPyConnection, table: Table) -> dict[int, set[str]]:
    """Return the columns beside the key that the file of each active batch has."""
    rows = cursor.execute(
        "SELECT batch_id, columns FROM batch_table JOIN batch USING (batch_id) "
        "WHERE table_name = ? AND status = 'active'",
        [table.name],
    ).fetchall()
    return {batch: set(columns) - set(table.key) for batch, columns in rows}


def insert(cursor: duckdb.DuckDBPyConnection, table: Table, select: str) -> int:
    """Insert rows, their batch last, and return how many."""
    names = listed([*(column.name for column in table.columns), "batch_id"])
    rows = cursor.execute(f"INSERT INTO {quote(table.name)} ({names}) {select}").fetchall()
    return int(rows[0][0])
