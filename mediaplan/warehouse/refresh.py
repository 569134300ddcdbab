"""Marts made anew from the tables, in the transaction that changed them."""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Callable, Mapping

import duckdb
import ibis

from mediaplan.model import Settings
from mediaplan.model.marts import MARTS
from mediaplan.warehouse import compiled
from mediaplan.warehouse.identifiers import quote
from mediaplan.warehouse.schema import SQL_TYPES

Marts = Mapping[str, Callable[[Settings], ibis.Table]]

#: Marts that pages ask by period and that are small enough to sort.
BY_DAY = frozenset(name for name in MARTS if name.endswith("_day")) | {"mart_sale", "mart_move"}

#: What is called so is made on the way to a mart and not kept.
STEP = "step_"


def statements(registry: Marts, settings: Settings) -> dict[str, str]:
    """Return the SELECT of each mart, in order of refresh.

    Parameters
    ----------
    registry : mapping
        Mart -> function of the settings that gives its portable expression.
    settings : Settings
        The settings in force.

    Returns
    -------
    dict
        Mart -> SQL for DuckDB.
    """
    found = {name: compiled.select(make, settings) for name, make in registry.items()}
    compiled.keep()
    return found


def make(cursor: duckdb.DuckDBPyConnection, selects: Mapping[str, str]) -> None:
    """Make marts anew, in this order, with the types they are declared with.

    DuckDB adds whole numbers up in 128 bits, which Ibis takes for 64 already and leaves as they are.
    In the order of days, a question about a quarter reads an eighth of two years: DuckDB knows the
    least and the greatest day of every 122,880 rows.
    """
    steps = [name for name in selects if name.startswith(STEP)]
    for name, select in selects.items():
        declared = MARTS[name].columns if name in MARTS else ()
        columns = ", ".join(f"{quote(c.name)}::{SQL_TYPES[c.type]} AS {quote(c.name)}" for c in declared)
        order = " ORDER BY day" if name in BY_DAY else ""
        kind = "TEMP TABLE" if name in steps else "TABLE"
        cursor.execute(
            f"CREATE OR REPLACE {kind} {quote(name)} AS SELECT {columns or '*'} FROM ({select}){order}"
        )
    for name in steps:
        cursor.execute(f"DROP TABLE {quote(name)}")


def refresh(cursor: duckdb.DuckDBPyConnection, registry: Marts, settings: Settings) -> None:
    """Make every mart anew, and note by what code and settings they were made."""
    make(cursor, statements(registry, settings))
    cursor.execute("UPDATE mediaplan_meta SET marts = ?", [signature(registry, settings)])


def stale(cursor: duckdb.DuckDBPyConnection, registry: Marts, settings: Settings) -> bool:
    """Return whether a file's marts were made otherwise, by an older Mediaplan or never."""
    made_by = cursor.execute("SELECT marts FROM mediaplan_meta").fetchall()
    return bool(made_by != [(signature(registry, settings),)])


def signature(registry: Marts, settings: Settings) -> str:
    """Return what tells whether a file's marts were made by this very code under these settings.

    Notes
    -----
    The code is hashed, not the SQL it gives: compiling every mart would take a second or two of
    each start, for an answer that is nearly always yes.
    """
    digest = hashlib.sha256(f"{compiled.code()}\0{settings!r}".encode())
    for name, make_mart in registry.items():
        digest.update(f"\0{name}\0{inspect.getsource(make_mart)}".encode())
    return digest.hexdigest()
