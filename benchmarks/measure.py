"""Runs a step in a process of its own, and says how long it took and what memory it held at most."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
STATUS = Path("/proc/self/status")


class Stopwatch:
    """Seconds of named parts of a step, each the sum of its laps."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def lap(self, name: str) -> Iterator[None]:
        """Add the time of a block to a part."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start


def peak_memory() -> int:
    """Return the most bytes this process has held in memory.

    Notes
    -----
    Where the kernel says so for this program alone (Linux), that; ``getrusage`` would count the
    process that started this one, too.
    """
    if STATUS.exists():
        for line in STATUS.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held if sys.platform == "darwin" else held * 1024


def worked(process: int) -> float | None:
    """Return the seconds that processors have worked for a process so far; None where nobody says.

    Parameters
    ----------
    process : int
        Its number.

    Notes
    -----
    On a machine that does much else at once, this says how long something takes, and a clock does not.
    """
    try:
        said = Path(f"/proc/{process}/stat").read_text("utf-8")
    except OSError:
        return None
    user, system = said.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def alone(step: str, **arguments: Any) -> dict[str, Any]:
    """Run a step in a process of its own.

    Parameters
    ----------
    step : str
        A name of :data:`benchmarks.steps.STEPS`.
    **arguments
        Its arguments; what JSON can say.

    Returns
    -------
    dict
        What the step found, and ``peak``: bytes.
    """
    asked = json.dumps({"step": step, "arguments": arguments}, default=str)
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.steps", asked],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"step {step} failed:\n{done.stderr[-4000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
