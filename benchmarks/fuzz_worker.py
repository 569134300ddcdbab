"""Tries fuzz cases, one after the other, in a process that may be ended when one does not end."""

from __future__ import annotations

import faulthandler
import gc
import re
import shutil
import signal
import tempfile
import time
import traceback
import warnings
from contextlib import closing
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.measure import ROOT, peak_memory
from mediaplan.warehouse import Warehouse
from tests.imports.fuzz.checking import check_case
from tests.imports.fuzz.lossless import BrokenPromiseError
from tests.imports.fuzz.mutations import Case, make_case

SHOWN = 600
#: Signal that asks a process what it is at.
ASK = signal.SIGUSR1


@dataclass(frozen=True)
class Outcome:
    """What became of a case.

    Parameters
    ----------
    number : int
        The case.
    status : str
        How its import ended.
    kind : str
        What promise it broke, or which error came up and where; empty where all is well.
    detail : str
        The case and the traceback, to look into.
    seconds : float
        How long it took.
    size : int
        Bytes of its file.
    peak : int
        Most bytes its process has held so far.
    lost : bool
        Whether its process is of no more use.
    """

    number: int
    status: str = ""
    kind: str = ""
    detail: str = ""
    seconds: float = 0.0
    size: int = 0
    peak: int = 0
    lost: bool = False


def work(pipe: Connection, folder: Path) -> None:
    """Try the cases whose numbers come, until none comes any more.

    Parameters
    ----------
    pipe : Connection
        Numbers in, outcomes out.
    folder : Path
        Where files and the database go; on :data:`ASK`, ``trace.txt`` says what this process is at.
    """
    with (folder / "trace.txt").open("w+", encoding="utf-8") as trace, closing(fresh(folder)) as warehouse:
        # Only the thread that works: to look at one from another crashes now and then
        faulthandler.register(ASK, file=trace, all_threads=False)
        while True:
            try:
                number = pipe.recv()
            except EOFError:
                return
            pipe.send(one(number, warehouse, folder))


def fresh(folder: Path) -> Warehouse:
    """Return a new database in a folder, whatever the last process left there.

    Parameters
    ----------
    folder : Path
        Also where temporary files go from now on, so that those left behind are seen.

    Returns
    -------
    Warehouse
    """
    for left in folder.glob("mediaplan.duckdb*"):
        if left.is_dir():  # where files are put that the database may read
            shutil.rmtree(left)
        else:
            left.unlink()
    temporary = folder / "tmp"
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir()
    tempfile.tempdir = str(temporary)
    warnings.simplefilter("error")  # as in the tests
    return Warehouse.open(folder / "mediaplan.duckdb", marts={})


def tried(number: int, folder: Path) -> Outcome:
    """Try one case with a new database, and show it whatever comes of it."""
    with closing(fresh(folder)) as warehouse:
        outcome = one(number, warehouse, folder)
    return outcome if outcome.kind else replace(outcome, detail=shown(make_case(number)))


def one(number: int, warehouse: Warehouse, folder: Path) -> Outcome:
    """Try one case.

    Parameters
    ----------
    number : int
        The case.
    warehouse : Warehouse
        Where its file goes.
    folder : Path
        Where it is written.

    Returns
    -------
    Outcome
    """
    began = time.perf_counter()
    case: Case | None = None
    status = kind = detail = ""
    try:
        case = make_case(number)
        status = check_case(warehouse, folder, case)
    except BrokenPromiseError as error:
        kind, detail = error.kind, str(error)
    except Exception as error:  # noqa: BLE001 - whatever comes up is what is looked for
        kind = f"{type(error).__name__} at {_place(error)}"
        detail = "".join(traceback.format_exception(error))
    seconds = time.perf_counter() - began
    if not kind and _left_behind():
        kind = "temporary files were left behind"
    size = len(case.content) if case else 0
    detail = f"{shown(case)}\n{detail}" if case and kind else detail
    return Outcome(number, status, kind, detail, seconds, size, peak_memory())


def shown(case: Case) -> str:
    """Return what a case is, its content cut short."""
    content = repr(case.content[:SHOWN]) + (" ..." if len(case.content) > SHOWN else "")
    return f"{case.told}\n{case.name}, {case.way}, fast: {case.fast}\n{case.options}\n{content}"


def _place(error: BaseException) -> str:
    """Return the last of our own lines that an error went through."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [each for each in frames if str(ROOT) in each.filename and ".venv" not in each.filename]
    last = (ours or frames)[-1]
    return f"{Path(last.filename).name}:{last.lineno} {last.name}"


def innermost(trace: str) -> str:
    """Return the innermost of our own lines of what faulthandler wrote, the latest call first."""
    found = re.search(rf'{re.escape(str(ROOT))}/(mediaplan/\S+)", line \d+ in (\w+)', trace)
    return f"{found[1]} {found[2]}" if found else "nobody knows where"


def _left_behind() -> bool:
    """Say whether folders are left that nobody will remove, and remove them."""
    folders = list(Path(tempfile.gettempdir()).iterdir())
    if folders:
        gc.collect()  # a table that was refused may wait for it
    left = [folder for folder in folders if folder.exists()]
    for folder in left:
        shutil.rmtree(folder, ignore_errors=True)
    return bool(left)
