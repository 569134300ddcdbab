"""Typed rows become rows with a key of their own, each key once: what the warehouse loads."""

from __future__ import annotations

import duckdb

from mediaplan.imports.plan import Plan
from mediaplan.model import Combine, Table, Type
from mediaplan.warehouse import quote
from mediaplan.warehouse.combining import combined
from mediaplan.warehouse.own_keys import digest

#: Letters of an own key that come from the fields; a dash and the occurrence follow.
MADE = 32


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


def stage(
    cursor: duckdb.DuckDBPyConnection,
    flat: str,
    table: Table,
    numbers: list[int],
    name: str,
    *,
    beside: str = "",
) -> int:
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
    beside : str
        SELECT of what the rest of the same file brought, where these are lines of it put right.

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
        cursor.execute(f"CREATE OR REPLACE TEMP TABLE {name}_keyed AS {_own_keys(good, table, beside)}")
        good = f"{name}_keyed"
    columns = ", ".join(quote(column.name) for column in table.columns)
    key = ", ".join(quote(part) for part in table.key)
    # Comparing hashes is several times faster than comparing the keys; a chance meeting of two
    # only means that the slower way below is taken for nothing.
    rows, keys = cursor.execute(f"SELECT count(*), count(DISTINCT hash({key})) FROM {good}").fetchall()[0]
    if rows == keys and not beside:
        cursor.execute(
            f"CREATE OR REPLACE TEMP VIEW {name} AS SELECT {columns}, counted AS lines FROM {good}"
        )
        return 0
    good = _without_mixed(cursor, good, table, name, beside)
    columns = ", ".join(
        quote(column.name) if column.key else f"{combined(column, 'line')} AS {quote(column.name)}"
        for column in table.columns
    )
    cursor.execute(
        f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT {columns}, CAST(sum(counted) AS BIGINT) AS lines"
        f" FROM {good} GROUP BY {key}"
    )
    before, after = cursor.execute(
        f"SELECT (SELECT count(*) FROM {good}), (SELECT count(*) FROM {name})"
    ).fetchall()[0]
    return int(before) - int(after)


def _own_keys(good: str, table: Table, beside: str) -> str:
    """Return the SELECT that gives keys made of the fields and the occurrence among equal rows."""
    own = quote(str(table.own_key))
    fresh = (
        f"SELECT *, row_number() OVER (PARTITION BY {own} IS NULL, made ORDER BY line) AS nth"
        f" FROM (SELECT *, {digest(table)} AS made FROM {good})"
    )
    named = f"EXCLUDE (made, nth) REPLACE (coalesce({own}, made || '-' || {{}}) AS {own})"
    if not beside:
        return f"SELECT * {named.format('nth')} FROM ({fresh})"
    # An equal row of the same file has a number already: these take the lowest that are free.
    return (
        f"WITH fresh AS ({fresh}),"
        f" taken AS (SELECT {own}[:{MADE}] AS made, CAST({own}[{MADE + 2}:] AS BIGINT) AS number"
        f" FROM ({beside}) WHERE regexp_full_match({own}, '[0-9a-f]{{{MADE}}}-[0-9]+')"
        f" AND {own}[:{MADE}] IN (SELECT made FROM fresh WHERE {own} IS NULL)),"
        " room AS (SELECT made, max(nth) + (SELECT count(*) FROM taken WHERE taken.made = fresh.made)"
        f" AS most FROM fresh WHERE {own} IS NULL GROUP BY made),"
        " free AS (SELECT made, number, row_number() OVER (PARTITION BY made ORDER BY number) AS nth"
        " FROM (SELECT made, unnest(range(1, most + 1)) AS number FROM room)"
        " ANTI JOIN taken USING (made, number))"
        f" SELECT * EXCLUDE (number) FROM (SELECT * {named.format('number')}"
        " FROM fresh LEFT JOIN free USING (made, nth))"
    )


def _without_mixed(cursor: duckdb.DuckDBPyConnection, good: str, table: Table, name: str, beside: str) -> str:
    """Set aside the lines of keys whose amounts are in two currencies; return what is left."""
    adds_up = any(column.combine is Combine.SUM and column.type is Type.MONEY for column in table.columns)
    if not adds_up or "currency" not in table.by_name or "currency" in table.key:
        return good
    key = ", ".join(quote(part) for part in table.key)
    seen = f"SELECT {key}, currency FROM {good}" + (
        f" UNION ALL SELECT {key}, currency FROM ({beside})" if beside else ""
    )
    cursor.execute(
        f"INSERT INTO {name}_mixed"
        f" SELECT min(line) OVER (PARTITION BY {key}), line, nullif(currency, '') FROM {good}"
        f" WHERE ({key}) IN (SELECT ({key}) FROM ({seen}) GROUP BY {key}"
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
