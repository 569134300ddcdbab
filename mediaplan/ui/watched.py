"""While the app runs, it follows the watched folder of the reader's own database."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

from mediaplan.imports import Result, import_files
from mediaplan.imports.watching import Arrived, Watcher
from mediaplan.imports.watching.watcher import EVERY
from mediaplan.locale import LANGUAGES
from mediaplan.model import MediaplanError, Text
from mediaplan.ui import opening

LOG = logging.getLogger(__name__)
#: What was said last, for the page.
KEPT = 10


@dataclass(frozen=True)
class Told:
    """What the watcher said, and when (UTC)."""

    at: datetime
    said: Arrived | Text


class Following:
    """Looks at the folder from :meth:`start` to :meth:`stop`, in a thread of its own.

    The setting is read at every look, so a change holds at once, whoever makes it.
    """

    def __init__(self) -> None:
        self.told: deque[Told] = deque(maxlen=KEPT)
        self._stop = Event()
        self._thread: Thread | None = None
        self._watcher: Watcher | None = None

    def start(self, every: float = EVERY) -> None:
        """Begin."""
        self._stop.clear()
        self._thread = Thread(target=self._follow, args=(every,), name="watched folder", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End after what is being imported."""
        self._stop.set()
        if self._thread:
            self._thread.join()
        self._thread = self._watcher = None

    def _follow(self, every: float) -> None:
        while not self._stop.wait(every):
            try:
                self.look()
            except MediaplanError as error:
                # The database cannot be opened: every visit says so, and it is tried at the next look.
                LOG.debug("%s", error)
            except Exception:
                LOG.exception("the watched folder could not be looked at; it is tried again")

    def look(self) -> None:
        """Look once, if there is a folder to look at."""
        engine = opening.mine()
        folder = engine.settings.watched_folder if engine else ""
        if engine is None or not folder:
            self._watcher = None
            return
        if self._watcher is None or self._watcher.folder != Path(folder):
            self._watcher = Watcher(Path(folder), engine.path, _take_in, self._tell, tuple(LANGUAGES))
        self._watcher.step()

    def _tell(self, said: Arrived | Text) -> None:
        self.told.append(Told(datetime.now(UTC), said))
        if isinstance(said, Text):
            LOG.warning("watched folder: %s", said)
        else:
            LOG.info("watched folder: %s is in %s", said.file.name, said.moved_to.parent.name)


def _take_in(paths: list[Path]) -> list[Result]:
    return import_files(opening.own(), paths)


FOLLOWING = Following()
