"""A file that was imported, or refused, is moved out of the way, with the reason beside it."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count
from pathlib import Path

from mediaplan.imports.results import Result
from mediaplan.locale import render
from mediaplan.model import Text, text, texts

DONE, REFUSED = "done", "refused"
#: What is appended to a file's name for the reason why it was refused.
REASON = ".txt"


def move(path: Path, outcome: str, today: date, reason: str = "") -> Path:
    """Move a file into a folder beside it, and never over another file.

    Parameters
    ----------
    path : Path
        The file.
    outcome : str
        The folder, :data:`DONE` or :data:`REFUSED`; made where it is not there.
    today : date
        Given to a file whose name is taken.
    reason : str
        What is written beside it, if anything.

    Returns
    -------
    Path
        Where it is now.

    Raises
    ------
    OSError
        If it cannot be moved; it is then where it was.
    """
    place = path.parent / outcome
    place.mkdir(exist_ok=True)
    if place.is_symlink():  # what is dropped here stays here
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(place))
    for name in _names(path, today):
        target, beside = place / name, place / f"{name}{REASON}"
        try:
            if reason and beside.exists():
                continue
            target.touch(exist_ok=False)  # from now on the name is ours
        except FileExistsError:
            continue
        try:
            if reason:
                beside.write_text(reason, encoding="utf-8")
            path.replace(target)
        except OSError:
            target.unlink(missing_ok=True)
            if reason:
                beside.unlink(missing_ok=True)
            raise
        return target
    raise AssertionError("there is always another number")


def _names(path: Path, today: date) -> Iterator[str]:
    """Give names for a file, until one is free: its own, with the day, with the day and a number."""
    suffix = "".join(path.suffixes[-2:]) if path.suffix.lower() == ".gz" else path.suffix
    stem = path.name.removesuffix(suffix)
    yield path.name
    yield f"{stem}-{today.isoformat()}{suffix}"
    for number in count(2):
        yield f"{stem}-{today.isoformat()}-{number}{suffix}"


def why(results: Sequence[Result], languages: Sequence[str]) -> str:
    """Say why a file was refused, for the person who put it there.

    Parameters
    ----------
    results : sequence of Result
        Of the file, or of those in it, of which at least one was not taken in.
    languages : sequence of str
        Said in each, one after another: nobody knows who will read it.

    Returns
    -------
    str
    """
    return "\n".join(
        "".join(f"{render(sentence, language)}\n" for sentence in _why(results)) for language in languages
    )


def plainly(result: Result) -> list[Text]:
    """Return the sentences of a file without options of the command line: who put it there has none."""
    matters = {each.sentence: each.matter for each in result.questions if each.matter}
    return [matters.get(sentence, sentence) for sentence in result.sentences]


def _why(results: Sequence[Result]) -> Iterator[Text]:
    """Give the sentences: what is wrong with each file, what became of the others, what to do."""
    failed = [result for result in results if result.failed]
    asks = any(result.status == "needs_mapping" for result in failed)
    if asks:  # what to do comes first: who put it there may read no further
        yield text("Import it on the Data page, which asks what is left open.")
    for result in failed:
        named = any(("file", result.file) in sentence.values for sentence in result.sentences)
        if len(results) > 1 and not named:
            yield text("{file}:", file=result.file)
        yield from plainly(result)
    if others := sum(result.status in {"loaded", "unchanged"} for result in results):
        yield texts(
            "{n} other file of the archive was taken in.",
            "{n} other files of the archive were taken in.",
            others,
        )
    else:
        yield text("Nothing of it was loaded.")
    if not asks:
        yield text("Put it into the watched folder again once it is as it should be.")
