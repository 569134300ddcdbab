"""What is said where the disk or the memory is full."""

from __future__ import annotations

from pathlib import Path

import duckdb

from mediaplan.model import MediaplanError, text


def out_of_room(path: Path, error: Exception) -> MediaplanError | None:
    """Return the sentence for an error that lack of room has caused, None for any other.

    Parameters
    ----------
    path : Path
        The database file.
    error : Exception
        What DuckDB or the system said.

    Returns
    -------
    MediaplanError or None
    """
    if isinstance(error, duckdb.OutOfMemoryException):
        return MediaplanError(
            text(
                "There is not enough memory for this. Nothing was changed. Close other programs, then retry."
            )
        )
    if "No space left on device" in str(error) or "not enough space on the disk" in str(error):
        return MediaplanError(
            text("The disk of {file} is full. Nothing was changed. Make room and try again.", file=str(path))
        )
    return None
