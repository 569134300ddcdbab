"""What was asked already: small results for as long as the data stays, compiled questions for good."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

import ibis.backends.sql.compilers as dialects
import ibis.expr.operations as ops
import pandas as pd
import sqlglot.expressions as sge

from mediaplan.model import Given

#: Larger results are not kept: they are charts and lists, asked for once.
MOST_ROWS = 5_000
MOST_RESULTS = 500


@dataclass(frozen=True)
class Statement:
    """The SQL of an expression, with ``$name`` where a parameter's value belongs.

    Parameters
    ----------
    sql : str
        The statement.
    names : tuple of str
        The parameters in it.
    """

    sql: str
    names: tuple[str, ...] = ()

    def values(self, given: Given | None) -> dict[str, date]:
        """Return the values of its parameters, of all that are given."""
        known = {name_of(parameter.op()): value for parameter, value in (given or {}).items()}
        return {name: known[name] for name in self.names}


def name_of(parameter: ops.ScalarParameter) -> str:
    """Return what a parameter is called in a statement."""
    return f"given{parameter.counter}"


class _Named:
    """A dialect of Ibis in which a day of the year 1 is the parameter of that number."""

    __slots__ = ()

    def visit_Literal(self, op: ops.Literal, *, value: Any, dtype: Any) -> sge.Expression:  # noqa: N802
        """Write the parameter in the place of the day that stands for it."""
        if isinstance(value, date) and value.year == 1:
            return sge.cast(sge.Placeholder(this=f"given{value.toordinal() - 1}"), "date")
        written: sge.Expression = super().visit_Literal(op, value=value, dtype=dtype)  # type: ignore[misc]
        return written


@cache
def _compiler(dialect: str) -> Any:
    """Return the compiler of a dialect, parameters by name."""
    plain = type(getattr(dialects, dialect).compiler)
    return type(plain.__name__, (_Named, plain), {"__slots__": ()})()


@lru_cache(maxsize=500)
def compiled(question: ops.Node, dialect: str) -> Statement:
    """Return the SQL of an expression (its operation, by which equal ones are known), compiled once.

    Notes
    -----
    Compiling takes 10 to 70 ms, several times what DuckDB needs for the answer. Ibis puts values in
    the place of parameters before it compiles, so each is given a day that nobody asks about, and
    that day is written as the parameter it stands for.
    """
    asked = question.find(ops.ScalarParameter)
    given = {each.to_expr(): date.fromordinal(each.counter + 1) for each in asked}
    compiler = _compiler(dialect)
    tree = compiler.to_sqlglot(question.to_expr(), params=given)
    return Statement(tree.sql(dialect=compiler.dialect), tuple(sorted({name_of(each) for each in asked})))


class Remembered:
    """Results of the data as it is now, the latest asked for last.

    Notes
    -----
    The parts of a page ask many things in common: which days, currencies, campaigns there are.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._version = -1
        self._results: OrderedDict[Hashable, pd.DataFrame] = OrderedDict()

    def recall(self, version: int, question: Hashable) -> pd.DataFrame | None:
        """Return what a question gave at this version of the data; the caller may change it."""
        with self._lock:
            found = self._results.get(question) if version == self._version else None
            if found is None:
                return None
            self._results.move_to_end(question)
        return found.copy()

    def keep(self, version: int, question: Hashable, frame: pd.DataFrame) -> None:
        """Keep what a question gave, and nothing of older versions of the data.

        Parameters
        ----------
        version : int
            Of the data, as it was known *before* the question was run: what it gave is that or newer.
        question : hashable
            The question: a statement with its values.
        frame : DataFrame
            The answer.
        """
        if len(frame) > MOST_ROWS:
            return
        kept = frame.copy()
        with self._lock:
            if version < self._version:
                return
            if version > self._version:
                self._version = version
                self._results.clear()
            self._results[question] = kept
            while len(self._results) > MOST_RESULTS:
                self._results.popitem(last=False)
