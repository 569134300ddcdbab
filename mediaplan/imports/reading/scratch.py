"""A folder for the temporary files of one table, gone when the table is."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path


class Scratch:
    """A folder for temporary files, made when first asked for and gone with its owner."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._removal: weakref.finalize[..., Scratch] | None = None

    @property
    def folder(self) -> Path:
        """The folder; removed when this object is collected or :meth:`remove` is called."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="mediaplan-"))
            self._removal = weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        return self._folder

    def remove(self) -> None:
        """Remove the folder and what is in it."""
        if self._removal is not None:
            self._removal()
        self._folder = self._removal = None
