"""What answers questions: something that compiles an expression for its dialect and runs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import date
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    import ibis
    import pandas as pd

    from mediaplan.model.settings import Settings

#: Parameters of an expression (``ibis.param``) -> the days that are put in their place.
Given: TypeAlias = "Mapping[ibis.Scalar, date]"
#: What asks a table that is held: the question as a function of it -> the result.
Ask: TypeAlias = "Callable[[Callable[[ibis.Table], ibis.Expr]], pd.DataFrame]"


class Engine(Protocol):
    """The contract of an engine.

    DuckDB is the engine everyone has (:class:`mediaplan.warehouse.Warehouse`). An expression is
    written over the unbound tables of :mod:`mediaplan.model`, so any engine that holds those
    tables can run it.
    """

    @property
    def dialect(self) -> str:
        """Name of the SQL dialect, as Ibis calls it."""
        ...

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        ...

    @property
    def settings_version(self) -> int:
        """Version of the settings in force; moves with every change."""
        ...

    @property
    def data_version(self) -> int:
        """Moves with every import, undo and setting. Every cache key holds it."""
        ...

    @property
    def as_of(self) -> date | None:
        """Last day of a confirmed sale, contact or report; None without data."""
        ...

    def query(self, expr: ibis.Expr, given: Given | None = None) -> pd.DataFrame:
        """Compile an expression, run it, and return the result whole.

        Parameters
        ----------
        expr : ibis.Expr
            Over the unbound tables of the model or the marts.
        given : mapping, optional
            Values of the parameters it is written over, if any; others are not looked at.

        Returns
        -------
        DataFrame
        """
        ...

    def holding(self, shared: ibis.Table, given: Given | None = None) -> AbstractContextManager[Ask]:
        """Make a table once, and ask several things of it as long as the block lasts.

        Parameters
        ----------
        shared : ibis.Table
            What all questions are asked of: long to make, and never fetched itself.
        given : mapping, optional
            Values of parameters, of that table and of the questions.

        Returns
        -------
        context manager
            It gives what takes a function from the table to an expression, and returns the result
            whole. Nothing is left of the table afterwards.
        """
        ...
