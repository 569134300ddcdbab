"""One person erased: from every table, from what earlier imports said, and from quarantine."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

import duckdb

from mediaplan.model import TABLES, Table
from mediaplan.warehouse import rewriting
from mediaplan.warehouse.identifiers import listed, quote, same
from mediaplan.warehouse.marts.people import NAMING
from mediaplan.warehouse.own_keys import SHAPE, digest
from mediaplan.warehouse.schema import version_table
from mediaplan.warehouse.transaction import Transaction
from mediaplan.warehouse.versions import take_out

#: Sales are the company's books: they stay, and belong to nobody any more.
SEVERED = "conversion"
QUARANTINE = "quarantine"
THEIRS = "(SELECT node FROM mediaplan_person)"
NODE = "kind || ':' || value"
#: The cells of whole lines in quarantine, and whether the column of each is one that people are known by:
#: a customer 17 is no spend of 17.
WHOLE_LINES = """
SELECT q.batch_id, q.line, q.cells[place] AS cell, EXISTS (
    SELECT 1 FROM json_each(b.mapping) m
    WHERE b.header[place] = m.value ->> '$'
    AND regexp_matches(m.key, 'customer|client|contact|requester|^value$')
) AS of_people
FROM (SELECT *, unnest(range(1, len(cells) + 1)) AS place FROM quarantine_line) q
JOIN batch b USING (batch_id)
"""


@dataclass(frozen=True)
class Erased:
    """What was erased from a table.

    Parameters
    ----------
    table : str
        The table.
    removed, severed : int
        Rows that are gone; rows that stay, and name nobody any more.
    archived : int
        Rows kept only so that an import could be undone, gone or severed as well.
    """

    table: str
    removed: int = 0
    severed: int = 0
    archived: int = 0


def people(cursor: duckdb.DuckDBPyConnection, names: Collection[str]) -> dict[str, set[str]]:
    """Return who is meant by names.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection to the database, its marts refreshed.
    names : collection of str
        Customer identifiers, of which some may not exist.

    Returns
    -------
    dict of str to set of str
        Person -> all identifiers of that person, as the marts tie them. Empty where nobody has
        any of the names.
    """
    known = " UNION ALL ".join(
        f"SELECT customer_id FROM {quote(table)}" for name in NAMING for table in _both(TABLES[name])
    )
    nodes = " UNION ALL ".join(f"SELECT {NODE} FROM {quote(table)}" for table in _both(TABLES["identity"]))
    rows = cursor.execute(
        "WITH asked AS (SELECT DISTINCT unnest(?::VARCHAR[]) AS node), "
        f"person AS ({_ways(cursor)}), "
        "meant AS (SELECT asked.node, coalesce(person.person_id, asked.node) AS person_id "
        "FROM asked LEFT JOIN person ON person.customer_id = asked.node "
        f"WHERE person.customer_id IS NOT NULL OR asked.node IN ({known} UNION ALL {nodes})) "
        "SELECT person_id, node FROM meant UNION SELECT person_id, person_id FROM meant "
        "UNION SELECT person_id, customer_id FROM person WHERE person_id IN (SELECT person_id FROM meant)",
        [list(names)],
    ).fetchall()
    found: dict[str, set[str]] = {}
    for person, node in rows:
        found.setdefault(person, set()).add(node)
    return found


def _ways(cursor: duckdb.DuckDBPyConnection) -> str:
    """Return the SELECT of whom each identifier stands for; a database without marts knows no ties."""
    there = cursor.execute("SELECT 1 FROM duckdb_tables() WHERE table_name = 'mart_person'").fetchall()
    columns = "customer_id, person_id"
    return f"SELECT {columns} FROM mart_person" if there else f"SELECT NULL AS {columns} WHERE FALSE"


def erase(
    tx: Transaction, names: Collection[str], quarantined: Callable[[str], bool] = lambda _value: False
) -> list[Erased]:
    """Erase a person.

    Parameters
    ----------
    tx : Transaction
        The transaction. Once it is committed, the file must be written anew
        (:meth:`~mediaplan.warehouse.Warehouse.rewrite`).
    names : collection of str
        All identifiers of the person.
    quarantined : callable, optional
        Whether a value in quarantine, none of the identifiers, is one of theirs all the same.

    Returns
    -------
    list of Erased
        Of each table that named the person.

    Notes
    -----
    Rows that name the person are removed, and whatever else was said of the same contact, answer
    or case by a file that names nobody. Sales stay: they are what the company sold, and erasing a
    buyer must not change its revenue. They keep their number, as the books do, and belong to
    nobody; a number of our own, which was made of the customer among others, is made anew without.
    Undoing an import afterwards leaves what importing the others, without the person, would have
    made.
    """
    cursor = tx.cursor
    cursor.execute("CREATE TEMP TABLE mediaplan_person AS SELECT unnest(?::VARCHAR[]) AS node", [list(names)])
    found = [(_severed if name == SEVERED else _removed)(cursor, TABLES[name]) for name in sorted(NAMING)]
    found.append(_unquarantined(cursor, names, quarantined))
    for name in sorted(NAMING):
        _unlink(cursor, TABLES[name])
    cursor.execute("DROP TABLE mediaplan_person")
    erased = [each for each in found if each.removed or each.severed or each.archived]
    if erased:
        rewriting.note(cursor)
        tx.refresh()
    return erased


def _both(table: Table) -> tuple[str, str]:
    return table.name, version_table(table)


def _removed(cursor: duckdb.DuckDBPyConnection, table: Table) -> Erased:
    """Remove the rows of a table that name the person."""
    gone = [f"old.customer_id IN {THEIRS}"]
    if table.name == "identity":
        gone.append(f"old.kind || ':' || old.value IN {THEIRS}")
    if "customer_id" not in table.key:
        gone.append(_of_their_rows(cursor, table))
    if "message_id" in table.by_name:
        gone.append(_of_their_messages(cursor, table))
    condition = f"coalesce({' OR '.join(gone)}, FALSE)"
    before, archived = _count(cursor, table.name), _count(cursor, version_table(table), condition)
    take_out(cursor, table, condition)
    for temporary in ("mediaplan_theirs", "mediaplan_messages"):
        cursor.execute(f"DROP TABLE IF EXISTS {temporary}")
    return Erased(table.name, removed=before - _count(cursor, table.name), archived=archived)


def _of_their_rows(cursor: duckdb.DuckDBPyConnection, table: Table) -> str:
    """Return the condition on what was said, naming nobody, of a row that is the person's."""
    cursor.execute(
        f"CREATE TEMP TABLE mediaplan_theirs AS SELECT {listed(table.key)} FROM {quote(table.name)} "
        f"WHERE customer_id IN {THEIRS}"
    )
    theirs = f"EXISTS (SELECT 1 FROM mediaplan_theirs t WHERE {same(table.key, 't', 'old')})"
    return f"(coalesce(old.customer_id, '') = '' AND {theirs})"


def _of_their_messages(cursor: duckdb.DuckDBPyConnection, table: Table) -> str:
    """Return the condition on responses, naming nobody, to a message that went to the person alone."""
    both = " UNION ALL ".join(f"SELECT message_id, customer_id FROM {quote(name)}" for name in _both(table))
    cursor.execute(
        f"CREATE TEMP TABLE mediaplan_messages AS SELECT message_id FROM ({both}) "
        "WHERE message_id <> '' AND customer_id <> '' "
        f"GROUP BY message_id HAVING bool_and(customer_id IN {THEIRS})"
    )
    alone = "old.message_id IN (SELECT message_id FROM mediaplan_messages)"
    return f"(coalesce(old.customer_id, '') = '' AND {alone})"


def _severed(cursor: duckdb.DuckDBPyConnection, table: Table) -> Erased:
    """Take the person out of sales, and out of numbers made of the person."""
    _number_anew(cursor, table)
    counts = []
    for name in _both(table):
        where = f"customer_id IN {THEIRS}"
        counts.append(_count(cursor, name, where))
        cursor.execute(
            f"UPDATE {quote(name)} SET customer_id = NULL, "
            f"account_id = CASE WHEN account_id IN {THEIRS} THEN NULL ELSE account_id END WHERE {where}"
        )
    return Erased(table.name, severed=counts[0], archived=counts[1])


def _unlink(cursor: duckdb.DuckDBPyConnection, table: Table) -> None:
    """Take the person's address or number out of rows of others that have it for an identifier."""
    columns = [column.name for column in table.columns if column.name.endswith("_id") and not column.key]
    for column in (column for column in columns if column not in {"customer_id", "batch_id"}):
        for name in _both(table):
            cursor.execute(
                f"UPDATE {quote(name)} SET {quote(column)} = NULL WHERE {quote(column)} IN {THEIRS} "
                f"AND regexp_matches({quote(column)}, '^(email|phone):')"
            )


def _number_anew(cursor: duckdb.DuckDBPyConnection, table: Table) -> None:
    """Give sales whose number was made of what they say one that is made without the customer.

    It is the one the import would give, did the file not name the customer: a file that no longer
    does is the same sale.
    """
    own = quote(str(table.own_key))
    theirs = f"customer_id IN {THEIRS} AND regexp_full_match({own}, '{SHAPE}')"
    made = digest(table, without="customer_id")
    both = " UNION ".join(
        f"SELECT {own} AS was, {made} AS made FROM {quote(name)} WHERE {theirs}" for name in _both(table)
    )
    taken = " UNION ".join(f"SELECT {own} AS number FROM {quote(name)}" for name in _both(table))
    cursor.execute(
        "CREATE TEMP TABLE mediaplan_numbers AS "
        f"WITH theirs AS (SELECT was, min(made) AS made FROM ({both}) GROUP BY was), "
        "met AS (SELECT made, coalesce(max(TRY_CAST(split_part(number, '-', 2) AS BIGINT)), 0) AS last "
        f"FROM (SELECT DISTINCT made FROM theirs) LEFT JOIN ({taken}) ON split_part(number, '-', 1) = made "
        "GROUP BY made) "
        "SELECT was, made || '-' || (last + row_number() OVER (PARTITION BY made ORDER BY was)) AS number "
        "FROM theirs JOIN met USING (made)"
    )
    for name in _both(table):
        cursor.execute(
            f"UPDATE {quote(name)} AS old SET {own} = n.number FROM mediaplan_numbers n "
            f"WHERE old.{own} = n.was"
        )
    cursor.execute("DROP TABLE mediaplan_numbers")


def _unquarantined(
    cursor: duckdb.DuckDBPyConnection, names: Collection[str], quarantined: Callable[[str], bool]
) -> Erased:
    """Remove what was left out of an import and holds an identifier of the person."""
    bare = {name.partition(":")[2] for name in names} - {""}
    values = cursor.execute("SELECT DISTINCT value FROM quarantine WHERE value IS NOT NULL").fetchall()
    held = [value for (value,) in values if value.strip() in {*names, *bare} or quarantined(value)]
    before = _count(cursor, QUARANTINE)
    cursor.execute(
        "CREATE TEMP TABLE mediaplan_lines AS SELECT DISTINCT batch_id, line FROM quarantine"
        " WHERE value IN (SELECT unnest(?::VARCHAR[]))"
        f" UNION SELECT batch_id, line FROM ({WHOLE_LINES}) WHERE list_contains(?::VARCHAR[], cell)"
        " AND (contains(cell, ':') OR of_people)",
        [held, list({*names, *bare})],
    )
    for table in (QUARANTINE, "quarantine_line"):
        cursor.execute(
            f"DELETE FROM {table} AS old WHERE EXISTS"
            " (FROM mediaplan_lines l WHERE l.batch_id = old.batch_id AND l.line = old.line)"
        )
    cursor.execute("DROP TABLE mediaplan_lines")
    return Erased(QUARANTINE, removed=before - _count(cursor, QUARANTINE))


def _count(cursor: duckdb.DuckDBPyConnection, name: str, where: str = "TRUE") -> int:
    found: int = cursor.execute(f"SELECT count(*) FROM {quote(name)} old WHERE {where}").fetchall()[0][0]
    return found
