"""Temporary folders: one of this process, locked as long as it lives, and all others in it.

A process that is killed leaves its folder behind. The next one finds that nobody holds its lock,
and removes it: an unpacked archive can be large, and temporary folders are not always emptied.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import IO

if sys.platform != "win32":  # there a file that is open cannot be removed: that is lock enough
    import fcntl

PREFIX = "mediaplan-"
#: Nobody else calls a file so: what has none is not ours to remove.
LOCK = "held-by-mediaplan"


class Scratch:
    """A folder for temporary files, made when first asked for and gone with its owner."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._removal: weakref.finalize[..., Scratch] | None = None

    @property
    def folder(self) -> Path:
        """The folder; removed when this object is collected or :meth:`remove` is called."""
        if self._folder is None:
            self._folder = new_folder()
            self._removal = weakref.finalize(self, let_go, self._folder)
        return self._folder

    def remove(self) -> None:
        """Remove the folder and what is in it."""
        if self._removal is not None:
            self._removal()
        self._folder = self._removal = None


class _Own:
    """The folder of one process. Whoever makes theirs tidies up after those that could not."""

    def __init__(self) -> None:
        sweep()
        self.pid = os.getpid()
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        lock = _locked(self.path)
        self.removal = weakref.finalize(self, _remove, self.path, lock, self.pid)

    @property
    def usable(self) -> bool:
        """Whether it is this process's, and nothing that tidies up has taken it away."""
        return self.pid == os.getpid() and self.path.is_dir()


_own: _Own | None = None
#: Whoever lets go of a folder may do so in the middle of making another, where Python tidies up.
_one_at_a_time = RLock()


def new_folder() -> Path:
    """Return a new temporary folder, for this user alone; gone at the latest when the process ends.

    Returns
    -------
    Path
    """
    global _own  # noqa: PLW0603 - a process has one
    with _one_at_a_time:
        while True:
            own = _own
            if own is None or not own.usable:
                _own = own = _Own()
            try:
                return Path(tempfile.mkdtemp(dir=own.path))
            except FileNotFoundError:  # it was the last, and let go of, this instant
                _own = None


def let_go(folder: Path) -> None:
    """Remove a folder of :func:`new_folder`, and this process's own with the last."""
    global _own  # noqa: PLW0603 - a process has one
    with _one_at_a_time:
        shutil.rmtree(folder, ignore_errors=True)
        if _own and _own.usable and [each.name for each in _own.path.iterdir()] == [LOCK]:
            _own.removal()
            _own = None


@contextmanager
def passing_folder() -> Iterator[Path]:
    """Give a temporary folder that is gone after the block."""
    folder = new_folder()
    try:
        yield folder
    finally:
        let_go(folder)


def sweep() -> list[Path]:
    """Remove the temporary folders that processes of this user left behind when they were killed.

    Returns
    -------
    list of Path
        Those removed. One whose process lives is never among them: it holds the lock.
    """
    return [path for path in Path(tempfile.gettempdir()).glob(f"{PREFIX}*") if _abandoned(path)]


def _locked(folder: Path) -> IO[bytes]:
    """Lock a folder. The file has its name only once it is locked: nobody can come in between."""
    if sys.platform == "win32":
        return (folder / LOCK).open("wb")
    aside = folder / f"{LOCK}-to-be"
    held = aside.open("wb")
    fcntl.flock(held, fcntl.LOCK_EX)
    aside.rename(folder / LOCK)
    return held


def _abandoned(folder: Path) -> bool:
    """Remove a folder if it is ours and its process is gone, and say so."""
    lock = folder / LOCK
    try:
        if folder.is_symlink():
            return False
        if sys.platform == "win32":
            lock.unlink()
            shutil.rmtree(folder, ignore_errors=True)
            return True
        if folder.stat().st_uid != os.getuid():
            return False
        with lock.open("rb") as held:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
    except OSError:  # its process lives, or has not got as far as its lock; or it went this instant
        return False
    return True


def _remove(folder: Path, lock: IO[bytes], pid: int) -> None:
    """Remove the folder of a process, unless this is a copy of that process."""
    if pid == os.getpid():
        lock.close()
        shutil.rmtree(folder, ignore_errors=True)
