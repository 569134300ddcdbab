"""Imports large nasty files, each in a process of its own: how long it takes, and what memory it holds."""

from __future__ import annotations

import json
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.fuzz_shapes import ADS, ADS_ROW, SHAPES, SIZE, Shape
from benchmarks.measure import ROOT, peak_memory
from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse

MEGABYTE = 1_000_000
#: Goals: seconds, and memory beyond that of an import of next to nothing, in sizes of the file.
MOST_SECONDS = 10.0
MOST_TIMES = 10.0
#: What DuckDB itself takes to read any file of that size: its buffers and those of its threads.
FLOOR = 160 * 1_000_000
#: Seconds of work after which nobody waits any longer; by the clock, so many times as long.
PATIENCE = 60
WAITING = 10


@dataclass(frozen=True)
class Large:
    """What one large file came to.

    Parameters
    ----------
    name : str
        What is the matter with it.
    size : int
        Its bytes; those unpacked where it is packed.
    status : str
        How its import ended, or why it did not.
    seconds, worked : float
        How long it took, the start of the process left out: by the clock, and by what the processors
        did for it. On a machine that is busy with other things, the clock says more.
    memory : int
        Bytes held at most, less what an import of next to nothing holds.
    sound : bool
        Whether it ended, with a sentence, and its lines add up.
    """

    name: str
    size: int
    status: str
    seconds: float
    worked: float
    memory: int
    sound: bool

    @property
    def times(self) -> float:
        """Memory in sizes of the file."""
        return self.memory / self.size

    @property
    def met(self) -> bool:
        """Whether all goals are."""
        quick = min(self.seconds, self.worked) <= MOST_SECONDS
        return self.sound and quick and self.memory <= max(MOST_TIMES * self.size, FLOOR)


def measure(folder: Path, say: Callable[[str], None], shapes: Sequence[Shape] = SHAPES) -> list[Large]:
    """Import each large file, alone.

    Parameters
    ----------
    folder : Path
        Where files and databases go; each file is removed when it is done with.
    say : callable
        Told what is being done.
    shapes : sequence of Shape
        The files.

    Returns
    -------
    list of Large
    """
    nothing = min(
        (_alone(folder, Shape("", lambda: ADS + ADS_ROW)) for _ in range(2)), key=lambda each: each.memory
    )
    measured = []
    for shape in shapes:
        found = _alone(folder, shape, nothing.memory)
        took = f"{found.seconds:.1f} s ({found.worked:.1f} s of work)"
        say(f"{found.name}: {found.status}, {took}, {found.times:.1f} times the file")
        measured.append(found)
    return measured


def _alone(folder: Path, shape: Shape, idle: int = 0) -> Large:
    """Import one file in a process of its own, in a folder that is then removed."""
    place = folder / "large"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    path = shape.write(place)
    size = max(path.stat().st_size, SIZE if path.suffix == ".gz" else 0)
    asked = json.dumps({"file": str(path), "said": dict(shape.said)})
    began = time.perf_counter()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.fuzz_large", asked],
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
            timeout=WAITING * PATIENCE,
            preexec_fn=_limited,
        )
    except subprocess.TimeoutExpired:
        return _failed(shape, size, "**not done**", began)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no word"])[-1]
        late = done.returncode in {-signal.SIGXCPU, -signal.SIGKILL}
        return _failed(
            shape, size, "**not done**" if late else f"**ended with {done.returncode}: {last[:120]}**", began
        )
    found = json.loads(done.stdout.splitlines()[-1])
    return Large(
        shape.name,
        size,
        found["status"],
        found["seconds"],
        found["worked"],
        max(found["peak"] - idle, 0),
        sound=found["sound"],
    )


def _failed(shape: Shape, size: int, status: str, began: float) -> Large:
    seconds = time.perf_counter() - began
    return Large(shape.name, size, status, seconds, seconds, 0, sound=False)


def _limited() -> None:
    """Have the system end this process once it has worked long enough."""
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE + 1))


def import_one(asked: str) -> None:
    """Try to import a file, and print what came of it: the work of a process of its own.

    Parameters
    ----------
    asked : str
        JSON: the file, and what is said with it.
    """
    told = json.loads(asked)
    path = Path(told["file"])
    warehouse = Warehouse.open(path.with_name("mediaplan.duckdb"), marts={})
    began, before = time.perf_counter(), time.process_time()
    (result,) = import_files(warehouse, [path], Options(constants=told["said"]), dry_run=True)
    seconds, did = time.perf_counter() - began, time.process_time() - before
    peak = peak_memory()
    warehouse.close()
    sound = bool(result.message.strip()) and result.rows_read == result.accounted
    found = {"status": result.status, "seconds": seconds, "worked": did, "peak": peak, "sound": sound}
    print("\n" + json.dumps(found))


def table(measured: Sequence[Large]) -> str:
    """Return the large files in Markdown.

    Parameters
    ----------
    measured : sequence of Large
        All of them.

    Returns
    -------
    str
        One row each: how it ended, seconds, memory in sizes of the file, and whether the goals are met.
    """
    lines = [
        "| large file | ended | seconds | of work | memory | × file | goals |",
        "|---|---|--:|--:|--:|--:|---|",
    ]
    lines += [
        f"| {each.name.replace('|', '¦')} | {each.status} | {each.seconds:.2f} | {each.worked:.2f} | "
        f"{each.memory / MEGABYTE:,.0f} MB | {each.times:.1f} | {'met' if each.met else '**not met**'} |"
        for each in measured
    ]
    missed = sum(1 for each in measured if not each.met)
    goals = (
        f"at most {MOST_SECONDS:g} s (by the clock or of work, whichever is less: the machine may do other "
        f"things), and {MOST_TIMES:g} times the file or {FLOOR / MEGABYTE:g} MB, DuckDB's own share"
    )
    return "\n".join([*lines, "", f"Goals: {goals}; {len(measured) - missed} of {len(measured)} met.", ""])


if __name__ == "__main__":
    import_one(sys.argv[1])
