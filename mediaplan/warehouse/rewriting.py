"""The file written anew: what was deleted stays in a DuckDB file until something else is written there."""

from __future__ import annotations

import os
import shutil
import uuid
from pathlib import Path

import duckdb

from mediaplan.model import MediaplanError, text
from mediaplan.warehouse import files, opening
from mediaplan.warehouse.identifiers import quote


def note(cursor: duckdb.DuckDBPyConnection) -> None:
    """Note, in the transaction that erases, that the file must be written anew."""
    cursor.execute("UPDATE mediaplan_meta SET traces = TRUE")


def noted(connection: duckdb.DuckDBPyConnection) -> bool:
    """Say whether a file still has to be written anew: whoever began it was stopped."""
    return bool(connection.execute("SELECT 1 FROM mediaplan_meta WHERE traces").fetchall())


def made_good(root: duckdb.DuckDBPyConnection, path: Path) -> duckdb.DuckDBPyConnection:
    """Return the connection to a file, which is written anew first if that was not done.

    Notes
    -----
    Where it still cannot be done (a full disk), the data can be used all the same: it is tried
    again at the next opening.
    """
    if not noted(root):
        return root
    try:
        return renewed(root, path)
    except MediaplanError:
        if _is_open(root):
            return root
        raise


def renewed(root: duckdb.DuckDBPyConnection, path: Path) -> duckdb.DuckDBPyConnection:
    """Put a copy of everything there is in the place of a database file.

    Parameters
    ----------
    root : DuckDBPyConnection
        The open file; nobody else may be using it. It is closed.
    path : Path
        The file.

    Returns
    -------
    DuckDBPyConnection
        The connection to the new file.

    Raises
    ------
    MediaplanError
        If it could not be done. The file is then as it was, and ``root`` open.

    Notes
    -----
    At any moment a whole database is in place, the old one or the new one, with no log beside it
    that belongs to the other. The old one is let go of only when the new one is there, so that no
    other program can write into it in between; Windows replaces no file that is open.
    """
    real = path.resolve()
    fresh = files.folder_of(path) / f"{uuid.uuid4().hex}.duckdb"
    fresh.parent.mkdir(exist_ok=True)
    try:
        _copy(root, fresh)
        shutil.copymode(real, fresh)
        root.execute("FORCE CHECKPOINT")
        if os.name == "nt":
            root.close()
        fresh.replace(real)
    except (duckdb.Error, OSError) as error:
        raise _not_renewed(path, error) from error
    finally:
        files.clear(path)
    root.close()
    return opening.connect(path)


def _copy(root: duckdb.DuckDBPyConnection, fresh: Path) -> None:
    """Copy all tables into a new file, which has nothing to make good any more."""
    name = quote(root.execute("SELECT current_database()").fetchall()[0][0])
    copy = quote(f"mediaplan_{fresh.stem}")
    literal = "'" + str(fresh).replace("'", "''") + "'"
    root.execute(f"ATTACH {literal} AS {copy}")
    try:
        root.execute(f"COPY FROM DATABASE {name} TO {copy}")
        root.execute(f"UPDATE {copy}.mediaplan_meta SET traces = FALSE")
    finally:
        root.execute(f"DETACH {copy}")


def _is_open(connection: duckdb.DuckDBPyConnection) -> bool:
    try:
        connection.execute("SELECT 1")
    except duckdb.ConnectionException:
        return False
    return True


def _not_renewed(path: Path, error: Exception) -> MediaplanError:
    return MediaplanError(
        text(
            "What was to be erased is erased from the data, but {file} could not be written anew, so traces "
            "may remain in its bytes: {reason} Make room beside it, about as much as the file takes; it is "
            "tried again whenever the database is opened.",
            file=str(path),
            reason=str(error).partition("\n")[0],
        )
    )
