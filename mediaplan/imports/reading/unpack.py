"""Unpacks the files in a gzip or a zip, and refuses one that would fill the disk."""

from __future__ import annotations

import gzip
import shutil
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Protocol
from zipfile import BadZipFile, ZipFile, ZipInfo

from mediaplan.model import MediaplanError, Text, text

GZIP = b"\x1f\x8b"
BLOCK = 1 << 20
#: Bytes; beyond them a file is no export of a marketing tool.
LARGEST = 20 << 30
#: Exports shrink five to fifty times. More than this is suspicious once it is large; one letter alone,
#: packed in haste, shrinks little more.
STEEPEST = 200
SUSPICIOUS_FROM = 64 << 20
#: Bytes of the disk that are left free.
SPARE = 256 << 20
#: Files of one archive; a nightly drop has dozens.
MOST = 500
#: Bytes of a file's name that every file system takes.
LONGEST_NAME = 200
#: Between an archive's name and that of a folder or file in it.
WITHIN = " › "
#: Flag of an entry that needs a password.
LOCKED = 1
TAR_AT, TAR = 257, b"ustar"


class Readable(Protocol):
    """What gives its bytes block by block."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes, none at the end."""
        ...


def unpack(path: Path, folder: Path) -> Path:
    """Unpack the one file in a gzip.

    Parameters
    ----------
    path : Path
        The compressed file.
    folder : Path
        Where to.

    Returns
    -------
    Path
        The unpacked file, under the name it would have.

    Raises
    ------
    MediaplanError
        If it is damaged or cut off, holds an archive of several files, or grows beyond what an
        export can be or what the disk can hold.
    """
    try:
        with _room_for(path), gzip.open(path, "rb") as source:
            target = folder / (path.stem if path.suffix.lower() == ".gz" else path.name)
            _copy(source, target, path)
    except EOFError as error:
        raise MediaplanError(text("{file} is cut off. Download or copy it again.", file=path.name)) from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise MediaplanError(
            text("{file} is damaged and cannot be unpacked. Download or copy it again.", file=path.name)
        ) from error
    return target


def unzip(path: Path, folder: Path) -> Path:
    """Unpack the one file in a zip.

    Parameters
    ----------
    path : Path
        The archive.
    folder : Path
        Where to; the file's own folders are left out, so nothing is written elsewhere.

    Returns
    -------
    Path
        The unpacked file, under its own name.

    Raises
    ------
    MediaplanError
        If it holds several files or none, needs a password, is damaged, or grows beyond what an
        export can be or what the disk can hold.
    """
    with _opened(path) as archive:
        entries = files_in(archive)
        if not entries:
            raise MediaplanError(text("{file} is an archive without a file in it.", file=path.name))
        if len(entries) > 1:
            raise MediaplanError(several(path))
        (entry,) = entries
        target = folder / f"unzipped-{_name(entry)}"
        _extract(archive, entry, target, path)
    return target


def unzip_all(path: Path, folder: Path) -> list[Path]:
    """Unpack all files in a zip, if there are several.

    Parameters
    ----------
    path : Path
        The archive.
    folder : Path
        Where to: each file has a folder of its own there, so that two of one name stay two. Such a
        folder is called by a number, and a blank and the archive's folders where names repeat.

    Returns
    -------
    list of Path
        The files, in the order of the archive; empty for an archive of one file or none, which
        is not unpacked.

    Raises
    ------
    MediaplanError
        If it holds more files than are imported at once, needs a password, is damaged, or grows
        beyond what an export can be or what the disk can hold.
    """
    found: list[Path] = []
    written = 0
    with _opened(path) as archive:
        entries = files_in(archive)
        if len(entries) > MOST:
            raise MediaplanError(
                text(
                    "{file} holds {files} files; {most} at most are imported at once. Unpack it, and import "
                    "what you need of it.",
                    file=path.name,
                    files=len(entries),
                    most=MOST,
                )
            )
        for number, entry in enumerate(entries if len(entries) > 1 else [], start=1):
            target = folder / f"{number}{_folders_shown(entry, entries)}" / _name(entry)
            target.parent.mkdir(parents=True)
            written = _extract(archive, entry, target, path, written)
            found.append(target)
    return found


@contextmanager
def _opened(path: Path) -> Iterator[ZipFile]:
    """Open a zip; whatever is wrong with it while it is read is damage."""
    try:
        with _room_for(path), ZipFile(path) as archive:
            yield archive
    # A way of packing that Python does not know is a RuntimeError too.
    except (BadZipFile, EOFError, zlib.error, RuntimeError) as error:
        raise MediaplanError(
            text("{file} is damaged and cannot be unpacked. Download or copy it again.", file=path.name)
        ) from error


@contextmanager
def _room_for(path: Path) -> Iterator[None]:
    """Say what the system refuses while an archive is unpacked: a full disk, a name it cannot take."""
    try:
        yield
    except gzip.BadGzipFile:  # an error of the system by its kind, and of the archive by what it says
        raise
    except OSError as error:
        raise MediaplanError(
            text(
                "{file} could not be unpacked: {reason}. Make room in the folder for temporary files, or "
                "unpack it yourself and import what is in it.",
                file=path.name,
                reason=error.strerror or str(error),
            )
        ) from error


def _extract(archive: ZipFile, entry: ZipInfo, target: Path, path: Path, written: int = 0) -> int:
    """Unpack one file; return how much was written, with what was before."""
    if entry.flag_bits & LOCKED:
        raise MediaplanError(
            text("{file} is protected by a password. Unpack it, and import the file in it.", file=path.name)
        )
    with archive.open(entry) as source:
        return _copy(source, target, path, written)


def _name(entry: ZipInfo) -> str:
    """Return a file's own name, without the folders it says it belongs in; a made one where it is none."""
    name = PurePosixPath(entry.filename.replace(chr(92), "/")).name
    return name if name not in {"", ".", ".."} and len(name.encode()) <= LONGEST_NAME else "unnamed"


def _folders_shown(entry: ZipInfo, entries: list[ZipInfo]) -> str:
    """Return the folders a file says it belongs in where another has its name, a blank before them."""
    if sum(_name(other) == _name(entry) for other in entries) == 1:
        return ""
    folders = PurePosixPath(entry.filename.replace(chr(92), "/")).parts[:-1]
    shown = WITHIN.join(part for part in folders if part.strip("./"))
    return f" {shown.encode()[-LONGEST_NAME:].decode(errors='ignore')}" if shown else ""


def files_in(archive: ZipFile) -> list[ZipInfo]:
    """Return the files of an archive that people put there: no folders, nothing a system hides."""
    return [
        entry
        for entry in archive.infolist()
        if not entry.is_dir()
        and not any(
            (part.startswith(".") and part.strip(".")) or part == "__MACOSX"
            for part in PurePosixPath(entry.filename.replace(chr(92), "/")).parts
        )
    ]


def _copy(source: Readable, target: Path, path: Path, before: int = 0) -> int:
    """Write what is unpacked, as long as it is what an export can be; return all that was written."""
    packed = path.stat().st_size
    room = min(LARGEST, shutil.disk_usage(target.parent).free + before - SPARE)
    written = before
    with target.open("wb") as file:
        while block := source.read(BLOCK):
            if written == 0 and block[TAR_AT:].startswith(TAR):
                raise MediaplanError(several(path))
            written += len(block)
            if written > room or (written > SUSPICIOUS_FROM and written > STEEPEST * packed):
                raise MediaplanError(_too_large(path))
            file.write(block)
    return written


def several(path: Path) -> Text:
    """Say that an archive holds more than one file, or another archive."""
    return text("{file} is a compressed archive. Unpack it and import the files in it.", file=path.name)


def _too_large(path: Path) -> Text:
    return text(
        "{file} unpacks to far more than an export can be, or than the disk has room for. Unpack it "
        "yourself and import it if it is what you expect.",
        file=path.name,
    )
