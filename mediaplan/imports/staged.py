"""Typed rows become rows with a key of their own, each key once: what the warehouse loads."""

from __future__ import annotations

import duckdb

from mediaplan.imports.plan import Plan
from mediaplan.model import Column, Combine, Table, Type
from mediaplan.warehouse import quote
from mediaplan.warehouse.own_keys import digest


def tables_of(plan: Plan) -> dict[str, tuple[Table, list[int]]]:
    """Return the tables a plan fills, each with the numbers of the emissions that do."""
    found: dict[str, tuple[Table, list[int]]] = {}
    for number, row in enumerate(plan.rows):
        found.setdefault(row.table.name, (row.table, []))[1].append(number)
    return found


def good_rows(flat: str, table: Table, numbers: list[int]) -> str:
    """Return the SELECT of a table's good rows, not combined yet.

    Parameters
    ----------
    flat : str
        Table of typed lines.
    table : Table
        The table.
    numbers : list of int
        The emissions that fill it.

    Returns
    -------
    str
        The table's columns, ``line``, and ``counted``: 1 where the line counts for this row, 0
        where it counts for the first of the rows it became.
    """
    selects = []
    for number in numbers:
        columns = ", ".join(
            f"{quote(f'e{number}_{column.name}')} AS {quote(column.name)}" for column in table.columns
        )
        before = " OR ".join(f"e{other}_on" for other in range(number)) or "FALSE"
        selects.append(
            f"SELECT {columns}, line, CASE WHEN {before} THEN 0 ELSE 1 END AS counted FROM {flat}"
            f" WHERE NOT skipped AND NOT bad AND e{number}_on"
        )
    return " UNION ALL ".join(selects)


def stage(cursor: duckdb.DuckDBPyConnection, flat: str, table: Table, numbers: list[int], name: str) -> int:
    """Make the rows to load of one table: own keys given, equal keys combined.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    flat : str
        Table of typed lines.
    table : Table
        The table.
    numbers : list of int
        The emissions that fill it.
    name : str
        Of the view or table that is made: the table's columns and ``lines``. ``<name>_mixed``
        holds the lines whose key has amounts in two currencies, which cannot be added up.

    Returns
    -------
    int
        Rows of one key that became one, less the ones they became.
    """
    good = f"{name}_good"
    cursor.execute(f"CREATE OR REPLACE TEMP VIEW {good} AS {good_rows(flat, table, numbers)}")
    cursor.execute(f"CREATE OR REPLACE TEMP TABLE {name}_mixed (same BIGINT, line BIGINT, currency VARCHAR)")
    if (
        table.own_key
        and cursor.execute(f"SELECT 1 FROM {good} WHERE {quote(table.own_key)} IS NULL LIMIT 1").fetchall()
    ):
        cursor.execute(f"CREATE OR REPLACE TEMP TABLE {name}_keyed AS {_own_keys(good, table)}")
        good = f"{name}_keyed"
    columns = ", ".join(quote(column.name) for column in table.columns)
    key = ", ".join(quote(part) for part in table.key)
    # Comparing hashes is several times faster than comparing the keys; a chance meeting of two
    # only means that the slower way below is taken for nothing.
    rows, keys = cursor.execute(f"SELECT count(*), count(DISTINCT hash({key})) FROM {good}").fetchall()[0]
    if rows == keys:
        cursor.execute(
            f"CREATE OR REPLACE TEMP VIEW {name} AS SELECT {columns}, counted AS lines FROM {good}"
        )
        return 0
    good = _without_mixed(cursor, good, table, name)
    combined = ", ".join(
        quote(column.name) if column.key else f"{_combined(column)} AS {quote(column.name)}"
        for column in table.columns
    )
    cursor.execute(
        f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT {combined}, CAST(sum(counted) AS BIGINT) AS lines"
        f" FROM {good} GROUP BY {key}"
    )
    before, after = cursor.execute(
        f"SELECT (SELECT count(*) FROM {good}), (SELECT count(*) FROM {name})"
    ).fetchall()[0]
    return int(before) - int(after)


def _own_keys(good: str, table: Table) -> str:
    """Return the SELECT that gives keys made of the fields and the occurrence among equal rows."""
    own = quote(str(table.own_key))
    return (
        f"SELECT * EXCLUDE (made) REPLACE (coalesce({own}, made || '-' || row_number() OVER"
        f" (PARTITION BY {own} IS NULL, made ORDER BY line)) AS {own})"
        f" FROM (SELECT *, {digest(table)} AS made FROM {good})"
    )


def _combined(column: Column) -> str:
    """Return the SQL of a column's values of one key, as one; an absent value counts for nothing."""
    name = quote(column.name)
    if column.combine is Combine.SUM:
        kept = {Type.MONEY: "DECIMAL(18, 4)", Type.COUNT: "BIGINT"}.get(column.type, "DOUBLE")
        return f"CAST(sum({name}) AS {kept})"
    if column.combine is Combine.NEVER:
        return f"CASE WHEN count(*) = 1 THEN any_value({name}) END"
    return {
        Combine.FIRST: f"arg_min({name}, line)",
        Combine.MIN: f"min({name})",
        Combine.MAX: f"max({name})",
    }.get(column.combine, f"arg_max({name}, line)")


def _without_mixed(cursor: duckdb.DuckDBPyConnection, good: str, table: Table, name: str) -> str:
    """Set aside the lines of keys whose amounts are in two currencies; return what is left."""
    adds_up = any(column.combine is Combine.SUM and column.type is Type.MONEY for column in table.columns)
    if not adds_up or "currency" not in table.by_name or "currency" in table.key:
        return good
    key = ", ".join(quote(part) for part in table.key)
    cursor.execute(
        f"INSERT INTO {name}_mixed"
        f" SELECT min(line) OVER (PARTITION BY {key}), line, nullif(currency, '') FROM {good}"
        f" WHERE ({key}) IN (SELECT ({key}) FROM {good} GROUP BY {key}"
        " HAVING count(DISTINCT nullif(currency, '')) > 1)"
    )
    if not cursor.execute(f"SELECT 1 FROM {name}_mixed LIMIT 1").fetchall():
        return good
    left = f"{name}_left"
    cursor.execute(
        f"CREATE OR REPLACE TEMP TABLE {left} AS SELECT * FROM {good}"
        f" WHERE line NOT IN (SELECT line FROM {name}_mixed)"
    )
    return left
