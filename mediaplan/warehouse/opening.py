"""Opening a database file, and the sentence for every reason why it cannot be opened."""

from __future__ import annotations

import os
from pathlib import Path

import duckdb

from mediaplan.model import MediaplanError, text
from mediaplan.warehouse import schema
from mediaplan.warehouse.files import folder_of

#: Nothing is ever downloaded, and a variable of our Python is never taken for a table.
CONFIG = {
    "autoload_known_extensions": False,
    "autoinstall_known_extensions": False,
    "python_enable_replacements": False,
}
#: What the database may hold in memory; beyond it, it works on disk. DuckDB's own limit (most of
#: the machine) stays where it is lower.
MOST_MEMORY = 2_500_000_000
UNITS = {"bytes": 1, "KiB": 1024, "MiB": 1024**2, "GiB": 1024**3, "TiB": 1024**4}


class DatabaseHeldError(MediaplanError):
    """The database is open elsewhere: who asks may hand the work to whoever holds it."""


def connect(path: Path) -> duckdb.DuckDBPyConnection:
    """Open a database file, creating or migrating it as needed.

    Parameters
    ----------
    path : Path
        The file; its folder must be there.

    Returns
    -------
    DuckDBPyConnection
        Open for writing, in UTC, unable to reach any file but its own and those put within
        its reach (see :mod:`mediaplan.warehouse.files`).

    Raises
    ------
    DatabaseHeldError
        If another process, or this one, has it open already.
    MediaplanError
        If there is no such folder or no right to write, if the file is not a Mediaplan
        database or is damaged, or if a newer Mediaplan made it. The file is then as it was.

    Notes
    -----
    An existing file is first looked at read-only: one we refuse is never written to, not even
    by the checkpoint that closing would make.
    """
    _refuse_no_place(path)
    version = _look(path) if path.exists() else 0
    connection = _open(path, read_only=False)
    try:
        _restrict(connection, path)
        if version:
            schema.migrate(connection, version)
        else:
            schema.create(connection)
    except duckdb.Error as error:
        connection.close()
        raise _explained(path, error) from error
    return connection


def connect_to_read(path: Path) -> duckdb.DuckDBPyConnection | None:
    """Open a database file that is only asked, so that others can ask it at the same time.

    Parameters
    ----------
    path : Path
        The file; its folder must be there.

    Returns
    -------
    DuckDBPyConnection or None
        As :func:`connect` gives it, but unable to write. None where there is no file yet, or where
        it must be brought forward first: both are for :func:`connect`.

    Raises
    ------
    DatabaseHeldError
        If another process has it open for writing.
    MediaplanError
        As of :func:`connect`.
    """
    _refuse_no_place(path)
    if not path.exists():
        return None
    connection = _open(path, read_only=True)
    try:
        if _version(connection, path) != schema.SCHEMA_VERSION or schema.lacking(connection):
            connection.close()
            return None
        _restrict(connection, path, aside=f".tmp-{os.getpid()}")
    except duckdb.Error as error:
        connection.close()
        raise _explained(path, error) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_no_place(path: Path) -> None:
    """Refuse a path that no file can be at."""
    if not path.parent.is_dir():
        raise MediaplanError(
            text(
                "The folder {folder} does not exist. Create it, or choose another place for the database.",
                folder=str(path.parent),
            )
        )
    if path.is_dir():
        raise MediaplanError(text("{file} is a folder. Give the name of a file in it.", file=str(path)))


def _open(path: Path, *, read_only: bool) -> duckdb.DuckDBPyConnection:
    """Open a file as it is."""
    try:
        return duckdb.connect(path, read_only=read_only, config=dict(CONFIG))
    except duckdb.Error as error:
        raise _explained(path, error) from error


def _restrict(connection: duckdb.DuckDBPyConnection, path: Path, *, aside: str = ".tmp") -> None:
    """Set time zone and memory, and shut every file out but those of one folder of ours.

    What does not fit into memory goes beside the file: ``aside`` is how that place ends, since
    two processes must not share it.
    """
    if not connection.execute("SELECT current_setting('enable_external_access')").fetchall()[0][0]:
        return  # another reader of this process did all this: the two share one database
    connection.execute("SET GLOBAL TimeZone = 'UTC'")
    if _bytes(connection.execute("SELECT current_setting('memory_limit')").fetchall()[0][0]) > MOST_MEMORY:
        connection.execute(f"SET memory_limit = '{MOST_MEMORY} bytes'")
    # Rows on their way in wait in memory in groups of 122,880 until so many groups are full.
    connection.execute("SET GLOBAL write_buffer_row_group_count = 1")
    # A prepared statement cannot set these; a path is a string literal, quotes doubled.
    connection.execute(f"SET temp_directory = {_literal(f'{path}{aside}')}")
    connection.execute(f"SET allowed_directories = [{_literal(str(folder_of(path)))}]")
    connection.execute("SET enable_external_access = false")


def _literal(path: str) -> str:
    return "'" + path.replace("'", "''") + "'"


def _bytes(size: str) -> float:
    """Return a size as DuckDB writes it (``18.8 GiB``) in bytes."""
    number, _, unit = size.partition(" ")
    return float(number) * UNITS[unit]


def _look(path: Path) -> int:
    """Return the schema version of an existing file, 0 for a DuckDB file with nothing in it."""
    connection = _open(path, read_only=True)
    try:
        return _version(connection, path)
    finally:
        connection.close()


def _version(connection: duckdb.DuckDBPyConnection, path: Path) -> int:
    """Return the schema version of an open file, and refuse one that is not ours to read."""
    try:
        version = schema.file_version(connection)
        tables = schema.found(connection)
    except duckdb.Error as error:
        raise _explained(path, error) from error
    if version is None and tables:
        raise MediaplanError(
            text(
                "{file} is a DuckDB database, but not one of Mediaplan. Choose another file.", file=str(path)
            )
        )
    if version is not None and version > schema.SCHEMA_VERSION:
        raise MediaplanError(
            text(
                "{file} was made by a newer Mediaplan (its version is {found}, this one reads up to "
                "{known}). Update Mediaplan, then open it again. Nothing was changed.",
                file=str(path),
                found=version,
                known=schema.SCHEMA_VERSION,
            )
        )
    return version or 0


def _explained(path: Path, error: duckdb.Error) -> MediaplanError:
    """Return the sentence for what DuckDB said. It has no codes, so its words are read."""
    said = str(error)
    file = str(path)
    if any(words in said for words in ("Could not set lock", "being used by another process")) or (
        isinstance(error, duckdb.ConnectionException) and "same database file" in said
    ):
        return DatabaseHeldError(
            text(
                "Another Mediaplan has {file} open, and only one program at a time can. Use that one, or "
                "close it and try again.",
                file=file,
            )
        )
    if "Permission denied" in said or "Read-only file system" in said or "Access is denied" in said:
        return MediaplanError(
            text(
                "Mediaplan may not write to {file}. Give it the right to write in that folder, or choose "
                "another place for the database.",
                file=file,
            )
        )
    if "not a valid DuckDB database" in said or "Extension" in said:
        return MediaplanError(
            text("{file} is not a Mediaplan database. Choose another file; this one is as it was.", file=file)
        )
    if "version number" in said or isinstance(error, duckdb.SerializationException):
        return MediaplanError(
            text(
                "{file} was made by a newer DuckDB than this Mediaplan has. Update Mediaplan, then open it "
                "again. Nothing was changed.",
                file=file,
            )
        )
    if any(words in said for words in ("Could not read enough bytes", "Corrupt", "checksum")):
        return MediaplanError(
            text("{file} is damaged or was cut short. Put a backup of it in its place.", file=file)
        )
    return MediaplanError(
        text("{file} could not be opened: {reason}", file=file, reason=said.partition("\n")[0])
    )
