"""Which folder can be watched: everything in it will be moved, so it must be one of its own."""

from __future__ import annotations

import os
from pathlib import Path

from mediaplan.model import MediaplanError, text


def check_folder(folder: Path, database: Path) -> None:
    """Refuse a folder that cannot be watched.

    Parameters
    ----------
    folder : Path
        The folder.
    database : Path
        The database that files are imported into.

    Raises
    ------
    MediaplanError
        If it is not there, if Mediaplan may not work in it, or as :func:`check_place` does.
    """
    if not folder.is_dir():
        raise MediaplanError(
            text(
                "{folder} is not a folder on the machine Mediaplan runs on. Create it, or choose another.",
                folder=str(folder),
            )
        )
    check_place(folder, database)
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise MediaplanError(
            text(
                "Mediaplan may not read and write in {folder}. Give it that right, or choose another.",
                folder=str(folder),
            )
        )


def check_place(folder: Path, database: Path) -> None:
    """Refuse a folder whose files are somebody's, whether it can be reached or not.

    Raises
    ------
    MediaplanError
        If it is no whole path, the folder of the database, a home folder or the whole disk.
    """
    if not folder.is_absolute():
        raise MediaplanError(
            text("“{folder}” is not a whole path. Write it from the root of the disk.", folder=str(folder))
        )
    place = folder.resolve()
    if place == database.absolute().parent.resolve():
        raise MediaplanError(
            text(
                "{folder} holds the database itself, and everything in a watched folder is moved. Choose a "
                "folder for exports alone.",
                folder=str(folder),
            )
        )
    if place in {Path(place.anchor), Path.home().resolve()}:
        raise MediaplanError(
            text(
                "Everything in a watched folder is moved, and {folder} holds much else. Choose a folder for "
                "exports alone.",
                folder=str(folder),
            )
        )
