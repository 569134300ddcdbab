"""The files that are given: what they are called and known by; a zip of many stands for those in it."""

from __future__ import annotations

from pathlib import Path

from mediaplan.imports.reading.refuse import ZIP
from mediaplan.imports.reading.spreadsheet import is_workbook
from mediaplan.imports.reading.unpack import WITHIN, unzip_all
from mediaplan.model import MediaplanError


def called(file: Path, given: Path, name: str = "") -> str:
    """Return what a file is called: one of an archive of several by the archive's name and its own.

    Where others of the archive have its name, the folders between tell them apart.

    Parameters
    ----------
    file : Path
        One of those that :func:`files_of` returned.
    given : Path
        What it was asked about.
    name : str
        What that one is called, where it is not its file's name.

    Examples
    --------
    >>> called(Path("in/1/data.csv"), Path("exports.zip"))
    'exports.zip › data.csv'
    >>> called(Path("in/2 September/data.csv"), Path("exports.zip"))
    'exports.zip › September › data.csv'
    """
    if file == given:
        return name or given.name
    folders = file.parent.name.partition(" ")[2]
    return WITHIN.join(each for each in (name or given.name, folders, file.name) if each)


def files_of(path: Path, folder: Path) -> list[Path]:
    """Return the files that a path stands for.

    Parameters
    ----------
    path : Path
        Any file.
    folder : Path
        Where an archive is unpacked; the files stay there.

    Returns
    -------
    list of Path
        The files of an archive that holds several, each in a folder of its own under its own
        name; else the path itself, which is then read or refused like any other.

    Raises
    ------
    MediaplanError
        If it is an archive of several files, and damaged, locked, or more than an export can be.
    """
    try:
        with path.open("rb") as file:
            if file.read(len(ZIP)) != ZIP or is_workbook(path):
                return [path]
    except (OSError, MediaplanError):
        return [path]
    return unzip_all(path, folder) or [path]
