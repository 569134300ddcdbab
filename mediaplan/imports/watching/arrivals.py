"""What lies in a watched folder, and which of it is whole: unchanged from one look to the next."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

#: How programs call a file that they are still writing, or that is no export: beginnings and endings.
NOT_YET = (".", "~$")
STILL = (
    ".part", ".partial", ".filepart", ".crdownload", ".opdownload", ".download", ".tmp", ".temp", ".swp",
    ".lock", "~",
)  # fmt: skip
#: What systems put into folders by themselves.
SYSTEM = {"thumbs.db", "desktop.ini"}
#: Looks that an empty file has to stay as it is: most uploads begin with one.
LOOKS_AT_EMPTY = 12


@dataclass(frozen=True)
class Seen:
    """What a file looked like: a file that is written to does not look the same twice."""

    size: int
    modified: int
    inode: int

    @classmethod
    def of(cls, path: Path) -> Seen | None:
        """Look at a file; None where there is none, or something that is no file of this folder."""
        try:
            found = path.stat(follow_symlinks=False)
        except OSError:
            return None
        return cls(found.st_size, found.st_mtime_ns, found.st_ino) if stat.S_ISREG(found.st_mode) else None


@dataclass(frozen=True)
class Look:
    """What one look at a folder found.

    Parameters
    ----------
    ready : mapping of Path to Seen
        Files that are whole, the oldest first: what is newer replaces it.
    coming : tuple of Path
        Files that may still grow.
    unreadable : mapping of Path to str
        Files that may not be read, or not yet, and the system's reason.
    """

    ready: dict[Path, Seen] = field(default_factory=dict)
    coming: tuple[Path, ...] = ()
    unreadable: dict[Path, str] = field(default_factory=dict)


class Arrivals:
    """Looks at a folder again and again.

    Parameters
    ----------
    folder : Path
        The folder. Folders in it are not entered, and links not followed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._before: dict[Path, Seen] = {}
        self._looks: dict[Path, int] = {}
        self._left: dict[Path, Seen] = {}

    def look(self) -> Look:
        """Look once.

        Returns
        -------
        Look

        Raises
        ------
        OSError
            If the folder cannot be looked into: it was taken away, or is on a disk that was.
        """
        try:
            now = self._now()
        except OSError:
            self._before = {}
            raise
        self._looks = {
            path: self._looks.get(path, 0) + 1 if self._before.get(path) == seen else 0
            for path, seen in now.items()
        }
        self._before = now
        self._left = {path: seen for path, seen in self._left.items() if now.get(path) == seen}
        whole = {
            path: seen
            for path, seen in sorted(now.items(), key=lambda each: (each[1].modified, each[0].name))
            if path not in self._left and self._looks[path] >= (1 if seen.size else LOOKS_AT_EMPTY)
        }
        unreadable = {path: reason for path in whole if (reason := _why_not(path))}
        ready = {path: seen for path, seen in whole.items() if path not in unreadable}
        coming = tuple(path for path in now if path not in whole and path not in self._left)
        return Look(ready, coming, unreadable)

    def leave(self, path: Path, seen: Seen) -> None:
        """Leave a file alone until it changes."""
        self._left[path] = seen

    def _now(self) -> dict[Path, Seen]:
        """Return the files that may be exports."""
        with os.scandir(self.folder) as entries:
            names = {entry.name for entry in entries}
        found = {self.folder / name: Seen.of(self.folder / name) for name in names if _is_export(name, names)}
        return {path: seen for path, seen in found.items() if seen}


def _is_export(name: str, beside: set[str]) -> bool:
    """Tell by its name whether a file may be an export that is not being written."""
    small = name.lower()
    return not (
        small.startswith(NOT_YET)
        or small.endswith(STILL)
        or small in SYSTEM
        # A browser keeps the name with an empty file, and writes beside it
        or any(f"{name}{ending}" in beside for ending in STILL)
    )


def _why_not(path: Path) -> str:
    """Return why a file cannot be read, as the system says it; nothing where it can."""
    try:
        with path.open("rb") as file:
            file.read(1)
    except FileNotFoundError:
        return ""  # taken away this instant: whoever imports it says so
    except OSError as error:
        return error.strerror or str(error)
    return ""
