"""Uploads go to a temporary folder at once, are known by what they hold, and wait there for a decision."""

from __future__ import annotations

import hashlib
import re
import shutil
import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from mediaplan.imports import called, digest, files_of
from mediaplan.imports.reading.scratch import let_go, new_folder
from mediaplan.model import MediaplanError

KEY, WAITING, AGAIN = "data_spool", "data_waiting", "data_again"
#: What a file name may not hold on some system.
ODD = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
LONGEST = 120


@dataclass(frozen=True)
class Spooled:
    """A file that was uploaded.

    Parameters
    ----------
    name : str
        As the person calls it.
    path : Path
        Where it was put.
    sha256 : str
        Of its bytes.
    size : int
        In bytes.
    """

    name: str
    path: Path
    sha256: str
    size: int


class Folder:
    """A temporary folder that goes when the session does."""

    def __init__(self) -> None:
        self.path = new_folder()
        self.remove = weakref.finalize(self, let_go, self.path)


def take(uploads: Sequence[UploadedFile]) -> bool:
    """Take uploads over, each content once; say whether there were any.

    Parameters
    ----------
    uploads : sequence of UploadedFile
        What the uploader holds. It can be emptied then: the files wait here, whatever page is
        shown, until they are imported or dismissed.

    Returns
    -------
    bool
    """
    if uploads and KEY not in st.session_state:
        st.session_state[KEY] = Folder()
    again = []
    for upload in uploads:
        for file in _unbundled(_write(upload, st.session_state[KEY].path)):
            first = _waiting().setdefault(file.sha256, file)
            if first is not file:
                again.append((file.name, first.name))
    if uploads:
        st.session_state[AGAIN] = again
    return bool(uploads)


def again() -> list[tuple[str, str]]:
    """Return the files of the last drop that wait already, each with the name it waits under."""
    found: list[tuple[str, str]] = st.session_state.get(AGAIN, [])
    return found


def waiting() -> list[Spooled]:
    """Return the files that wait, in the order they came."""
    return list(_waiting().values())


def dismiss(sha256: str) -> None:
    """Let go of a file."""
    if file := _waiting().pop(sha256, None):
        shutil.rmtree(file.path.parent, ignore_errors=True)


def _waiting() -> dict[str, Spooled]:
    found: dict[str, Spooled] = st.session_state.setdefault(WAITING, {})
    return found


def _unbundled(file: Spooled) -> list[Spooled]:
    """Return the files of an archive of several, else the file itself, which says what is wrong with it."""
    try:
        found = files_of(file.path, file.path.parent / "in")
    except MediaplanError:
        return [file]
    if found == [file.path]:
        return [file]
    file.path.unlink()
    return [
        Spooled(called(each, file.path, file.name), each, digest(each), each.stat().st_size) for each in found
    ]


def _write(upload: UploadedFile, folder: Path) -> Spooled:
    """Write an upload beside no other of its name."""
    content = upload.getbuffer()
    digest = hashlib.sha256(content).hexdigest()
    name = ODD.sub("_", upload.name).strip(". ")[-LONGEST:] or "file"
    place = folder / digest[:16] / name
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(content)
    return Spooled(upload.name, place, digest, len(content))
