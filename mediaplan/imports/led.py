"""Addresses and numbers that lead to several customers: which of them counts is said, naming nobody."""

from __future__ import annotations

import duckdb

from mediaplan.model import Table, Text, texts

#: Where each identifier leads once the file is loaded: a customer known by an address may have a number.
WAYS = """
WITH ways AS (
    SELECT kind || ':' || value AS node, customer_id AS leads FROM {staged}
    UNION ALL SELECT kind || ':' || value, customer_id FROM identity ANTI JOIN {staged} USING (kind, value)
)
"""
SEVERAL = (
    WAYS
    + """, shared AS (
    SELECT kind, value FROM {staged}_good GROUP BY kind, value HAVING count(DISTINCT customer_id) > 1
)
SELECT count(*) FROM (
    SELECT kind, value FROM {staged}_good JOIN shared USING (kind, value) LEFT JOIN ways ON node = customer_id
    GROUP BY kind, value HAVING count(DISTINCT coalesce(leads, customer_id)) > 1
)
"""
)
#: Whoever was an address alone and has a customer's number now is the same person.
TAKEN = (
    WAYS
    + """, moved AS (
    SELECT old.customer_id AS was, new.customer_id AS now
    FROM {staged} new JOIN identity old USING (kind, value) WHERE old.customer_id <> new.customer_id
), led AS (
    SELECT coalesce(w.leads, was) AS was, coalesce(n.leads, now) AS now
    FROM moved LEFT JOIN ways w ON w.node = was LEFT JOIN ways n ON n.node = now
)
SELECT count(*) FROM led WHERE was <> now
AND regexp_matches(was, '^(email|phone):') = regexp_matches(now, '^(email|phone):')
"""
)


def led_notes(cursor: duckdb.DuckDBPyConnection, table: Table, staged: str, *, repeated: bool) -> list[Text]:
    """Return what to say where an identifier leads to several customers.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    table : Table
        Where the rows go; only identities lead anywhere.
    staged : str
        The new rows, not loaded yet.
    repeated : bool
        Whether an identifier stands in several lines.

    Returns
    -------
    list of Text
        For those within the file, and for those that led to another customer before it.
    """
    if table.name != "identity":
        return []
    said = []
    if repeated and (several := _count(cursor, SEVERAL, staged)):
        said.append(
            texts(
                "{n} e-mail address, telephone number or other identifier leads to several customers in this "
                "file. The customer of its last line counts, and is given what is known by it alone.",
                "{n} e-mail addresses, telephone numbers or other identifiers lead to several customers in "
                "this file. The customer of the last line of each counts, and is given what is known by it "
                "alone.",
                several,
            )
        )
    if taken := _count(cursor, TAKEN, staged):
        said.append(
            texts(
                "{n} e-mail address, telephone number or other identifier led to another customer before. "
                "The customer in this file counts now, and is given what is known by it alone.",
                "{n} e-mail addresses, telephone numbers or other identifiers led to other customers before. "
                "The customers in this file count now, and are given what is known by them alone.",
                taken,
            )
        )
    return said


def _count(cursor: duckdb.DuckDBPyConnection, statement: str, staged: str) -> int:
    return int(cursor.execute(statement.format(staged=staged)).fetchall()[0][0])
