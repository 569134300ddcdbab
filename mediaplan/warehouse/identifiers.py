"""The one way a name enters SQL: quoted. Values never do, they are parameters."""

from __future__ import annotations

from collections.abc import Iterable


def quote(name: str) -> str:
    """Return a name as a SQL identifier.

    Parameters
    ----------
    name : str
        Any text, a header of a file included.

    Returns
    -------
    str
        The name between double quotes, with double quotes inside doubled.

    Raises
    ------
    ValueError
        If the name holds a NUL byte, which no identifier can.

    Notes
    -----
    Standard SQL quoting, which DuckDB and Spark's Databricks dialect (in ANSI mode) both read.
    """
    if "\0" in name:
        raise ValueError("a name with a NUL byte cannot be a SQL identifier")
    return '"' + name.replace('"', '""') + '"'


def listed(names: Iterable[str], prefix: str = "") -> str:
    """Return quoted names with commas between, each behind ``prefix`` (an alias and its dot)."""
    return ", ".join(prefix + quote(name) for name in names)


def same(names: Iterable[str], left: str, right: str) -> str:
    """Return the condition that two aliases agree on all of these columns, none of them NULL."""
    return " AND ".join(f"{left}.{quote(name)} = {right}.{quote(name)}" for name in names)
