"""Processes that import files and are killed: children of a warm parent, which say how far they have come.

Starting Python and compiling the marts takes far longer than a small import. A parent does both
once, and forks for each file to import; run as ``python -m tests.imports.killing``.
"""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
#: What an import goes through, in order; each file is read, typed and loaded before the next.
PHASES = ("open", "read", "type", "load", "marts", "commit", "closed")


@dataclass(frozen=True)
class Came:
    """How far a child came: each phase it began, and when (seconds from the first)."""

    phases: tuple[tuple[str, float], ...]
    whole: bool

    @property
    def last(self) -> str:
        """The phase it was in when it ended."""
        return self.phases[-1][0]

    def lasted(self, phase: str, number: int) -> float:
        """Return how long a phase took, the so manyth time."""
        begun = [at for at, (name, _when) in enumerate(self.phases) if name == phase][number]
        return self.phases[begun + 1][1] - self.phases[begun][1]

    def times(self, phase: str) -> int:
        """Return how often a phase was begun."""
        return sum(name == phase for name, _when in self.phases)


class Parent:
    """A warm process that forks.

    Parameters
    ----------
    settings : Settings
        Of the databases imported into: marts are compiled for them beforehand.
    scratch : Path
        Where temporary files go.
    """

    def __init__(self, settings: Any, scratch: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.imports.killing", pickle.dumps(settings).hex()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "TMPDIR": str(scratch)},
            text=True,
        )

    def run(self, db: Path, files: Sequence[str], killed: tuple[str, int, float] | None = None) -> Came:
        """Import files in a child; kill it so many seconds into a phase, the so manyth time it begins."""
        read, ask = self.process.stdout, self.process.stdin
        assert read is not None
        assert ask is not None
        lingers = killed is not None and killed[0] == "closed"
        ask.write(json.dumps([lingers, str(db), *files]) + "\n")
        ask.flush()
        pid = int(read.readline())
        phases: list[tuple[str, float]] = []
        began = time.monotonic()
        while not (line := read.readline().strip()).startswith("ended"):
            phases.append((line, time.monotonic() - began))
            if killed and (line, sum(name == line for name, _when in phases)) == (killed[0], killed[1] + 1):
                time.sleep(killed[2])
                with suppress(ProcessLookupError):  # it was faster than we are
                    os.kill(pid, signal.SIGKILL)
        return Came(tuple(phases), whole=line == "ended 0")

    def close(self) -> None:
        """End it."""
        self.process.communicate()


def main(settings: str) -> None:
    """Compile the marts, then fork for each line that is read."""
    from mediaplan.imports import import_files  # noqa: PLC0415 - the test that asks does not need them
    from mediaplan.warehouse import Warehouse, refresh  # noqa: PLC0415
    from mediaplan.warehouse.marts import MARTS  # noqa: PLC0415

    refresh.statements(MARTS, pickle.loads(bytes.fromhex(settings)))  # noqa: S301 - from our own test
    for line in sys.stdin:
        lingers, db, *files = json.loads(line)
        if pid := os.fork():
            _, status = os.waitpid(pid, 0)
            say(f"ended {status}")
            continue
        say(str(os.getpid()))
        _report()
        warehouse = Warehouse.open(Path(db))
        import_files(warehouse, files)
        say("closed")
        if lingers:  # until it is killed, with the file as an import leaves it
            signal.pause()
        warehouse.close()
        os._exit(0)


def say(line: str) -> None:
    """Write a line at once: nothing of it may wait in a buffer of a process that is killed."""
    os.write(1, f"{line}\n".encode())


def _report() -> None:
    """Have the steps of an import say that they begin."""
    from mediaplan.imports import intake  # noqa: PLC0415 - see above
    from mediaplan.warehouse import Transaction, database  # noqa: PLC0415

    def saying(phase: str, step: Callable[..., Any]) -> Callable[..., Any]:
        def said(*given: Any, **named: Any) -> Any:
            say(phase)
            return step(*given, **named)

        return said

    def refreshed(*given: Any) -> None:
        say("marts")
        refresh(*given)
        say("commit")

    refresh = Transaction.refresh
    Transaction.refresh = refreshed  # type: ignore[method-assign]
    database.opening.connect = saying("open", database.opening.connect)
    for phase, name in (("read", "read_table"), ("type", "type_rows"), ("load", "load_typed")):
        setattr(intake, name, saying(phase, getattr(intake, name)))


if __name__ == "__main__":
    main(sys.argv[1])
