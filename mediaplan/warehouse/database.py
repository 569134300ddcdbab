"""The DuckDB engine: one file, one writer at a time, as many readers as there are pages."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import ibis
import pandas as pd

from mediaplan.model import Ask, Given, Settings
from mediaplan.warehouse import files, opening, passing, refresh, rewriting, settings
from mediaplan.warehouse.gate import Gate
from mediaplan.warehouse.marts import MARTS, OVERRIDES
from mediaplan.warehouse.remembered import Remembered, compiled
from mediaplan.warehouse.room import out_of_room
from mediaplan.warehouse.state import state_of
from mediaplan.warehouse.transaction import Transaction

#: The marts as DuckDB makes them.
OWN: refresh.Marts = MARTS | OVERRIDES


class Warehouse:
    """A Mediaplan database. Make one with :meth:`open`; it implements :class:`~mediaplan.model.Engine`.

    Notes
    -----
    One connection owns the file. Every query has its own cursor, read-only and fetched whole, so
    readers see the state before a transaction or after it, never half of it, and are never kept
    waiting by the writer.
    """

    dialect = "duckdb"

    def __init__(
        self, path: Path, root: duckdb.DuckDBPyConnection, registry: refresh.Marts, *, read_only: bool = False
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._root = root
        self._registry = registry
        self._queue = threading.Lock()
        self._gate = Gate()
        self._writer: int | None = None
        self._state = state_of(root)
        self._remembered = Remembered()

    @classmethod
    def open(cls, path: Path, *, marts: refresh.Marts = OWN, read_only: bool = False) -> Warehouse:
        """Open a database, creating it or bringing it forward as needed.

        Parameters
        ----------
        path : Path
            The file.
        marts : mapping, optional
            Mart -> function of the settings that gives its expression, in order of refresh.
        read_only : bool
            It will only be asked: others can ask it at the same time, and the file stays as it is.
            Where there is no file yet, or it has to be brought forward first, it is opened for
            writing all the same.

        Returns
        -------
        Warehouse

        Raises
        ------
        DatabaseHeldError
            If it is open elsewhere.
        MediaplanError
            If it cannot be opened for another reason; the file is then as it was.
        """
        if read_only and (reader := cls._reader(path, marts)):
            return reader
        root = opening.connect(path)
        try:
            files.clear(path)
            root = rewriting.made_good(root, path)
            warehouse = cls(path, root, marts)
            if refresh.stale(root, marts, warehouse.settings):
                with warehouse.write() as transaction:
                    transaction.refresh()
        except BaseException:
            root.close()
            raise
        return warehouse

    @classmethod
    def _reader(cls, path: Path, marts: refresh.Marts) -> Warehouse | None:
        """Open a database that needs nothing but to be read; None where it does."""
        root = opening.connect_to_read(path)
        if root is None:
            return None
        try:
            reader = cls(path, root, marts, read_only=True)
            if not refresh.stale(root, marts, reader.settings):
                return reader
        except BaseException:
            root.close()
            raise
        root.close()
        return None

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._state.settings

    @property
    def settings_version(self) -> int:
        """Version of the settings in force."""
        return self._state.settings_version

    @property
    def origins(self) -> Mapping[str, str]:
        """Where each stored setting comes from: ``person``, ``data`` or ``default``."""
        return self._state.origins

    @property
    def data_version(self) -> int:
        """Moves with every transaction; survives closing, so a cache key is never met twice."""
        return self._state.data_version

    @property
    def as_of(self) -> date | None:
        """Last day of a confirmed sale, contact or report; None without data."""
        return self._state.as_of

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

        Notes
        -----
        What was asked already is answered from memory until the data changes.
        """
        statement, version = compiled(expr.op(), self.dialect), self.data_version
        values = statement.values(given)
        question = (statement.sql, *values.items())
        frame = self._remembered.recall(version, question)
        if frame is None:
            frame = self.sql(statement.sql, values)
            self._remembered.keep(version, question, frame)
        return frame

    @contextmanager
    def holding(self, shared: ibis.Table, given: Given | None = None) -> Iterator[Ask]:
        """Make a table once, and ask several things of it: as :class:`~mediaplan.model.Engine` says."""
        with self._asking() as cursor, passing.held(cursor, self.dialect, shared, given) as ask:
            yield ask

    def sql(self, statement: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> pd.DataFrame:
        """Run one statement that only reads, and return the result whole.

        Parameters
        ----------
        statement : str
            SQL, with ``?`` or ``$name`` where a value belongs.
        parameters : sequence or mapping, optional
            The values.

        Returns
        -------
        DataFrame

        Raises
        ------
        duckdb.TransactionException
            If the statement would write: only :meth:`write` can.
        """
        with self._asking() as cursor:
            cursor.execute("BEGIN TRANSACTION READ ONLY")
            frame: pd.DataFrame = cursor.execute(statement, parameters).df()
        return frame

    @contextmanager
    def _asking(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Give a cursor of its own, while the file is not being replaced."""
        with self._gate.inside(), closing(self._root.cursor()) as cursor:
            yield cursor

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Wait for the other writers, then change something as a whole.

        Yields
        ------
        Transaction
            Committed at the end of the block; undone, marts and counters included, if the block
            raises or called :meth:`Transaction.discard`.

        Raises
        ------
        RuntimeError
            If the same thread is writing already, and would wait for itself; or if the database
            was opened to be read only.
        MediaplanError
            If the disk or the memory is full; nothing was changed then.
        """
        if self.read_only:
            raise RuntimeError("this database was opened to be read only")
        if self._writer == threading.get_ident():
            raise RuntimeError("this thread has a transaction open already")
        with self._queue:
            self._writer = threading.get_ident()
            cursor = self._root.cursor()
            try:
                cursor.execute("BEGIN TRANSACTION")
                transaction = Transaction(cursor, self._registry)
                yield transaction
                if not transaction.discarded:
                    cursor.execute("UPDATE mediaplan_meta SET data_version = data_version + 1")
                    state = state_of(cursor)
                    cursor.execute("COMMIT")
                    # Only now: a cache key must never promise data that is not there yet.
                    self._state = state
            except (duckdb.OutOfMemoryException, duckdb.IOException) as error:
                if sentence := out_of_room(self.path, error):
                    raise sentence from error
                raise
            finally:
                # Closing rolls back whatever was not committed.
                cursor.close()
                files.clear(self.path)
                self._writer = None

    def change_settings(self, **values: Any) -> None:
        """Change settings, and everything that was computed with them.

        Parameters
        ----------
        **values
            New values by name. Nothing happens where none differs.

        Raises
        ------
        MediaplanError
            For a name or a value that is none.

        Notes
        -----
        A new time zone holds for files imported from then on: the local days that are stored
        stay as they were read, since a file's own dates must not move.
        """
        with self.write() as transaction:
            if settings.keep(transaction.cursor, values):
                transaction.refresh()
            else:
                transaction.discard()

    def settings_at(self, version: int) -> Settings:
        """Return the settings of an earlier version, which an answer was made with."""
        with self._asking() as cursor:
            return settings.read(cursor, version)[0]

    def rewrite(self) -> None:
        """Write the file anew, so that nothing is left in its bytes of what was erased.

        Raises
        ------
        MediaplanError
            If there is no room or no right to. What was erased is erased all the same, and it is
            tried again whenever the database is opened.

        Notes
        -----
        DuckDB frees the place of what is deleted and leaves there what was written. Whoever reads
        meanwhile waits.
        """
        if self.read_only:
            raise RuntimeError("this database was opened to be read only")
        with self._queue, self._gate.alone():
            self._root = rewriting.renewed(self._root, self.path)

    def close(self) -> None:
        """Wait for the writer, then let go of the file."""
        with self._queue:
            self._root.close()
            if not self.read_only:  # what lies there may be of the writer that comes next
                files.clear(self.path)
