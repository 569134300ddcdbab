"""Imports what appears in a folder, and says what becomes of it; whatever goes wrong, it goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event

from mediaplan.imports.results import Result
from mediaplan.imports.watching.arrivals import Arrivals, Seen
from mediaplan.imports.watching.moving import DONE, REFUSED, move, why
from mediaplan.imports.watching.place import check_place
from mediaplan.model import MediaplanError, Text, text

LOG = logging.getLogger(__name__)
#: Seconds between two looks: a file that did not grow meanwhile is whole.
EVERY = 5.0


@dataclass(frozen=True)
class Arrived:
    """What became of a file.

    Parameters
    ----------
    file : Path
        Where it was put.
    results : tuple of Result
        Of the file, or of each in it.
    moved_to : Path
        Where it is now.
    """

    file: Path
    results: tuple[Result, ...]
    moved_to: Path

    @property
    def refused(self) -> bool:
        """Whether it, or a file in it, was not taken in."""
        return any(result.failed for result in self.results)


class Watcher:
    """Follows one folder.

    Parameters
    ----------
    folder : Path
        The folder.
    database : Path
        What is imported into, which must lie elsewhere.
    take_in : callable
        Imports files as one bundle, as :func:`~mediaplan.imports.import_files` does.
    tell : callable
        Is told what became of each file, and in a sentence whatever else there is to say.
    languages : sequence of str
        Of the reasons that are written beside refused files.
    """

    def __init__(
        self,
        folder: Path,
        database: Path,
        take_in: Callable[[list[Path]], list[Result]],
        tell: Callable[[Arrived | Text], None],
        languages: Sequence[str],
    ) -> None:
        self.folder = folder
        self._database = database
        self._take_in = take_in
        self._tell = tell
        self._languages = languages
        self._arrivals = Arrivals(folder)
        self._said: set[Text] = set()
        self._said_before: set[Text] = set()

    def step(self) -> None:
        """Look once; what could not be done is said, once, and tried again at the next look."""
        try:
            self.look()
        except MediaplanError as error:
            self._say(error.message)

    def look(self) -> bool:
        """Look once, and import what is whole.

        Returns
        -------
        bool
            Whether there are files that may still grow.

        Raises
        ------
        MediaplanError
            If the folder or the database cannot be worked with now; the files are where they were.
        """
        self._said_before, self._said = self._said, set()
        check_place(self.folder, self._database)
        try:
            found = self._arrivals.look()
        except OSError as error:
            raise MediaplanError(
                text(
                    "The folder {folder} cannot be looked into: {reason}. It is tried again and again.",
                    folder=str(self.folder),
                    reason=error.strerror or str(error),
                )
            ) from error
        for path, reason in found.unreadable.items():
            self._say(text("{file} may not be read, and waits: {reason}.", file=path.name, reason=reason))
        if found.ready:
            self._import(found.ready)
        return bool(found.coming)

    def _say(self, sentence: Text) -> None:
        """Say what was not said at the look before."""
        self._said.add(sentence)
        if sentence not in self._said_before:
            self._tell(sentence)

    def _import(self, ready: dict[Path, Seen]) -> None:
        """Import files as one bundle, and move each."""
        paths = list(ready)
        results = self._results(paths)
        for number, path in enumerate(paths):
            self._move(path, ready[path], tuple(each for each in results if each.given == number))

    def _results(self, paths: list[Path]) -> list[Result]:
        """Import files; a defect of ours in one of them must not keep the others waiting every night."""
        try:
            return self._take_in(paths)
        except MediaplanError:
            raise
        except Exception as error:
            LOG.exception("the import of %s failed", ", ".join(path.name for path in paths))
            if len(paths) == 1:
                (path,) = paths
                said = text("{file} could not be imported: {reason}", file=path.name, reason=str(error))
                return [Result(path.name, sentences=(said,))]
        found = []
        for number, path in enumerate(paths):
            for result in self._results([path]):
                result.given = number
                found.append(result)
        return found

    def _move(self, path: Path, seen: Seen, results: tuple[Result, ...]) -> None:
        """Move a file to what became of it, unless it is no longer the one that was imported."""
        now = Seen.of(path)
        if now is None:
            self._tell(text("{file} was taken away while it was imported.", file=path.name))
            return
        if now != seen:
            self._tell(text("{file} changed while it was imported: it is imported again.", file=path.name))
            return
        refused = any(result.failed for result in results)
        reason = why(results, self._languages) if refused else ""
        try:
            place = move(path, REFUSED if refused else DONE, date.today(), reason)  # noqa: DTZ011 - a person's day
        except OSError as error:
            self._arrivals.leave(path, seen)
            self._tell(
                text(
                    "{file} could not be moved: {reason}. It stays where it is, and is left alone until it "
                    "changes.",
                    file=path.name,
                    reason=error.strerror or str(error),
                )
            )
            return
        self._tell(Arrived(path, results, place))


def follow(watcher: Watcher, stop: Event, every: float = EVERY, *, once: bool = False) -> None:
    """Look at a folder until told to stop.

    Parameters
    ----------
    watcher : Watcher
        What looks.
    stop : Event
        Once set, it ends after what is being imported.
    every : float
        Seconds between two looks.
    once : bool
        End as soon as everything that is there was imported.

    Raises
    ------
    MediaplanError
        With ``once``, if something cannot be worked with.
    """
    while True:
        if not once:
            watcher.step()
        elif not watcher.look():
            return
        if stop.wait(every):
            return
