"""Follows a folder: imports what is put there, and prints a line about each file as it goes."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Any

from mediaplan.cli.output import Output, complain
from mediaplan.imports import Options, import_files
from mediaplan.imports.handover import hand_over
from mediaplan.imports.results import TOLD_BY_COUNTS, Result
from mediaplan.imports.watching import Arrived, Watcher, check_folder, follow
from mediaplan.locale import render
from mediaplan.model import Text, in_a_row, text, texts
from mediaplan.warehouse import DatabaseHeldError, Warehouse

COUNTED = ("rows_loaded", "rows_replaced", "rows_unchanged", "rows_quarantined")


def watch(options: argparse.Namespace) -> Output:
    """Import what appears in a folder, until told to stop.

    Raises
    ------
    MediaplanError
        If the folder cannot be watched.
    """
    folder = options.folder.absolute()
    check_folder(folder, options.db)
    refused = 0

    def tell(said: Arrived | Text) -> None:
        nonlocal refused
        refused += isinstance(said, Arrived) and said.refused
        _tell(said, options)

    watcher = Watcher(folder, options.db, partial(_take_in, options.db), tell, (options.lang,))
    with _told_to_stop() as stop:
        follow(watcher, stop, options.every, once=options.once)
    said = texts("{n} file was refused.", "{n} files were refused.", refused)
    return Output(lines=(), problems=[[said]] if options.once and refused else [])


def _take_in(database: Path, paths: list[Path]) -> list[Result]:
    """Import files. The database is held no longer than that takes: the app may be started meanwhile."""
    try:
        with closing(Warehouse.open(database)) as warehouse:
            return import_files(warehouse, paths)
    except DatabaseHeldError as held:
        return hand_over(database, paths, Options(), held).results


@contextmanager
def _told_to_stop() -> Iterator[Event]:
    """Give what is set once we are told to stop: what is under way is finished. Told again, it is not."""
    stop = Event()
    before = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}

    def finish(_number: int, _frame: FrameType | None) -> None:
        stop.set()
        for number, handler in before.items():
            signal.signal(number, handler)

    for number in before:
        signal.signal(number, finish)
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _tell(said: Arrived | Text, options: argparse.Namespace) -> None:
    """Print what became of a file, or what else there is to say."""
    say = partial(render, language=options.lang)
    if options.json:
        now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        told: dict[str, Any] = {"at": now}
        if isinstance(said, Text):
            told["note"] = say(said)
        else:
            told |= {"file": said.file.name, "moved_to": str(said.moved_to)}
            told["rows"] = [result.row(say) for result in said.results]
        lines = [json.dumps(told, ensure_ascii=False, allow_nan=False)]
    elif isinstance(said, Text):
        complain([said], options.lang)
        return
    else:
        lines = [" ".join(each.split()) for each in _lines(said, options.lang)]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def _lines(arrived: Arrived, language: str) -> Iterator[str]:
    """Give a line for each file, alone or in an archive: when it came, what became of it, where it is."""
    place = arrived.moved_to.relative_to(arrived.file.parent).as_posix()
    now = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S")
    for result in arrived.results:
        said = list(result.sentences)
        if not result.failed:
            said = [each for each in said if not each.message.startswith(TOLD_BY_COUNTS)]
            said.insert(
                0,
                text(
                    "new rows: {rows_loaded}, replaced: {rows_replaced}, unchanged: {rows_unchanged}, in "
                    "quarantine: {rows_quarantined}.",
                    **{name: getattr(result, name) for name in COUNTED},
                ),
            )
        words = in_a_row(render(each, language) for each in said)
        yield f"{now} {result.status} {result.file} -> {place}: {words}"
