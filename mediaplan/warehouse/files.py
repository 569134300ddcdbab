"""What the database may read: nothing but files put, for the time of a load, into one folder of ours."""

from __future__ import annotations

import os
import shutil
import uuid
from pathlib import Path

import duckdb


def folder_of(database: Path) -> Path:
    """Return the folder beside a database file, the only one its SQL may read from."""
    return database.resolve().with_name(database.name + ".incoming")


def within_reach(cursor: duckdb.DuckDBPyConnection, path: Path) -> Path:
    """Return a path under which a connection can read a file that lies anywhere.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Where the file will be read: of a :class:`~mediaplan.warehouse.Transaction`, or any
        other connection.
    path : Path
        The file.

    Returns
    -------
    Path
        The same path where the connection may read anything; else a hard link to the file, or
        a copy of it where no link can be made (another disk). Endings are kept, since they say
        how a file is compressed. The warehouse removes it when the transaction ends.

    Notes
    -----
    DuckDB cannot switch ``enable_external_access`` back on while a database is open, and follows
    no symbolic link out of an allowed folder; so files come to the folder.
    """
    free, folders = cursor.execute(
        "SELECT current_setting('enable_external_access'), current_setting('allowed_directories')"
    ).fetchall()[0]
    if free:
        return path
    folder = next(Path(folder) for folder in folders if folder.rstrip("/\\").endswith(".incoming"))
    folder.mkdir(exist_ok=True)
    near = folder / f"{uuid.uuid4().hex}{''.join(path.suffixes[-2:])}"
    try:
        os.link(path.resolve(), near)
    except OSError:
        shutil.copyfile(path, near)
    return near


def clear(database: Path) -> None:
    """Remove what was put within reach of a database."""
    shutil.rmtree(folder_of(database), ignore_errors=True)
