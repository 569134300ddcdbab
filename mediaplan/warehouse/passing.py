"""Tables that last for one question: made once, asked several things, gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import duckdb
import ibis
import pandas as pd

from mediaplan.model import Ask, Given
from mediaplan.warehouse.identifiers import quote
from mediaplan.warehouse.remembered import compiled

HELD = "held"


@contextmanager
def held(
    cursor: duckdb.DuckDBPyConnection, dialect: str, shared: ibis.Table, given: Given | None = None
) -> Iterator[Ask]:
    """Make a table of a cursor's own, and drop it at the end.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Nobody else's: temporary tables are seen by the cursor that made them alone, and may be made
        where the file itself is only read.
    dialect, shared, given
        As :meth:`mediaplan.model.Engine.holding` says.

    Yields
    ------
    callable
        All it is asked is of one state of the data: that of the moment the table was made.
    """
    made = compiled(shared.op(), dialect)
    cursor.execute(f"CREATE TEMP TABLE {quote(HELD)} AS {made.sql}", made.values(given))
    there = ibis.table(shared.schema(), name=HELD)

    def ask(question: Callable[[ibis.Table], ibis.Expr]) -> pd.DataFrame:
        statement = compiled(question(there).op(), dialect)
        frame: pd.DataFrame = cursor.execute(statement.sql, statement.values(given)).df()
        return frame

    try:
        yield ask
    finally:
        cursor.execute(f"DROP TABLE {quote(HELD)}")
