"""Keys of rows that have none in their file: made of what the row says."""

from __future__ import annotations

from mediaplan.model import Table
from mediaplan.warehouse.identifiers import quote

#: Between the fields that a row's own key is made from, and in place of an absent one.
SEPARATOR, ABSENT = "\x1f", "\x1e"
#: What such a key looks like: the digest, and the occurrence among equal rows.
SHAPE = "[0-9a-f]{32}-[0-9]+"


def digest(table: Table, without: str = "") -> str:
    """Return the SQL of what equal rows of a table have in common.

    Parameters
    ----------
    table : Table
        A table with ``own_key``.
    without : str
        Column that is taken for empty.

    Returns
    -------
    str
        The MD5 of all other columns. MD5 rather than DuckDB's own hash, which may change with its
        version: the same row must get the same key in years to come.
    """
    fields = ", ".join(
        _literal(ABSENT)
        if column.name == without
        else f"coalesce(CAST({quote(column.name)} AS VARCHAR), {_literal(ABSENT)})"
        for column in table.columns
        if column.name != table.own_key
    )
    return f"md5(concat_ws({_literal(SEPARATOR)}, {fields}))"


def _literal(sign: str) -> str:
    return f"'{sign}'"
