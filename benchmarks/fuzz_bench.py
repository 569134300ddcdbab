"""Tries thousands of damaged exports and a few large nasty ones, and says what broke a promise."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnContext, SpawnProcess
from pathlib import Path

from benchmarks import fuzz_large
from benchmarks.fuzz_worker import ASK, Outcome, innermost, tried, work
from benchmarks.measure import worked
from benchmarks.report import machine

WORK = Path(__file__).resolve().parent / "work" / "fuzz"
WORKERS = 2
#: Seconds that a case may take: of work, where the system counts it, for the machine may be busy with
#: other things; by the clock, a case that waits is given so many times as long.
LIMIT = 10.0
WAITING = 30
#: Cases after which a process is replaced, so that one that grows is seen to, and not the others.
A_PROCESS = 4_000
SHOWN = 5
#: Seconds that a process is given to say what it is at.
PAUSE = 0.5


@dataclass
class Crew:
    """A process that tries one case at a time, and the case it is at.

    Parameters
    ----------
    process, pipe
        The process, and the way to talk to it.
    trace : Path
        Where it writes what it is doing once a case takes too long.
    number : int
        The case.
    began, worked : float
        When it was given, and how much the process had worked by then.
    left : int
        Cases until it is replaced.
    """

    process: SpawnProcess
    pipe: Connection
    trace: Path
    number: int = -1
    began: float = 0.0
    worked: float = 0.0
    left: int = A_PROCESS

    @classmethod
    def start(cls, context: SpawnContext, folder: Path) -> Crew:
        """Start a process that works in a folder of its own."""
        folder.mkdir(parents=True, exist_ok=True)
        ours, its = context.Pipe()
        process = context.Process(target=work, args=(its, folder), daemon=True)
        process.start()
        its.close()
        return cls(process, ours, folder / "trace.txt")

    def give(self, number: int) -> None:
        """Hand it a case."""
        self.number, self.began = number, time.perf_counter()
        self.worked = worked(self.process.pid or 0) or 0.0
        self.left -= 1
        self.pipe.send(number)

    @property
    def late(self) -> bool:
        """Whether its case takes too long."""
        seconds = time.perf_counter() - self.began
        if seconds <= LIMIT:
            return False
        work = worked(self.process.pid or 0)
        return work is None or work - self.worked > LIMIT or seconds > WAITING * LIMIT

    def at(self) -> str:
        """Return the lines of code it is at."""
        if self.process.pid and self.process.is_alive():
            os.kill(self.process.pid, ASK)
            self.process.join(PAUSE)
        return self.trace.read_text("utf-8") if self.trace.exists() else ""

    def end(self) -> None:
        """Stop the process, whatever it is at."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


@dataclass
class Tally:
    """What became of all cases.

    Parameters
    ----------
    statuses : Counter
        How many imports ended in each way.
    broken : dict of str to list of Outcome
        Kind of failure -> its cases.
    slowest : Outcome, optional
        The case that took longest of those that ended.
    peak : int
        Most bytes a process held.
    """

    statuses: Counter[str] = field(default_factory=Counter)
    broken: dict[str, list[Outcome]] = field(default_factory=dict)
    slowest: Outcome | None = None
    peak: int = 0

    def take(self, outcome: Outcome) -> None:
        """Count a case."""
        self.peak = max(self.peak, outcome.peak)
        if outcome.kind:
            self.broken.setdefault(outcome.kind, []).append(outcome)
        else:
            self.statuses[outcome.status] += 1
        if not self.slowest or outcome.seconds > self.slowest.seconds:
            self.slowest = outcome


def main(arguments: list[str] | None = None) -> int:
    """Run the cases and the large files, and print the report.

    Parameters
    ----------
    arguments : list of str, optional
        Of the command line.

    Returns
    -------
    int
        Exit code: 1 where a promise was broken.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz_bench", description=__doc__)
    parser.add_argument("--cases", type=int, default=20_000, help="how many are tried")
    parser.add_argument("--seed", type=int, default=1_000_000, help="number of the first case")
    parser.add_argument("--only", type=int, help="try the case of this number alone, and show it")
    parser.add_argument(
        "--large", action=argparse.BooleanOptionalAction, default=True, help="the large ones too"
    )
    parser.add_argument("--work", type=Path, default=WORK, help="where files and databases go")
    asked = parser.parse_args(arguments)
    asked.work.mkdir(parents=True, exist_ok=True)
    if asked.only is not None:
        return _show(asked.only, asked.work)
    began = time.perf_counter()

    def say(what: str) -> None:
        print(f"{time.perf_counter() - began:7.1f} s  {what}", file=sys.stderr, flush=True)

    tally = Tally()
    for done, outcome in enumerate(try_all(range(asked.seed, asked.seed + asked.cases), asked.work), start=1):
        if outcome.kind and outcome.kind not in tally.broken:
            say(f"case {outcome.number}: {outcome.kind}")
        tally.take(outcome)
        if done % 1000 == 0:
            say(f"{done:,} cases, {sum(map(len, tally.broken.values()))} broke a promise")
    parts = [cases_report(tally, asked.cases, time.perf_counter() - began)] if asked.cases else []
    met = not tally.broken
    if asked.large:
        measured = fuzz_large.measure(asked.work, say)
        met = met and all(each.met for each in measured)
        parts.append(fuzz_large.table(measured))
    report = "\n".join([*parts, machine(), ""])
    print(report)
    (asked.work / "fuzz.md").write_text(report, encoding="utf-8")
    return 0 if met else 1


def try_all(numbers: range, folder: Path) -> Iterator[Outcome]:
    """Try cases in several processes; one that takes too long is ended with its process.

    Parameters
    ----------
    numbers : range
        Of the cases.
    folder : Path
        Where the processes work.

    Yields
    ------
    Outcome
        In the order in which they end.
    """
    context = multiprocessing.get_context("spawn")
    places = [folder / f"worker-{number}" for number in range(min(WORKERS, len(numbers)))]
    crews = {place: Crew.start(context, place) for place in places}
    left = iter(numbers)
    try:
        for place in places:
            _next(crews, place, left)
        while crews:
            wait([crew.pipe for crew in crews.values()], timeout=0.5)
            for place, crew in list(crews.items()):
                found = _found(crew)
                if found is None:
                    continue
                yield found
                if found.lost or crew.left <= 0:
                    crew.end()
                    crews[place] = Crew.start(context, place)
                _next(crews, place, left)
    finally:
        for crew in crews.values():
            crew.end()


def _next(crews: dict[Path, Crew], place: Path, left: Iterator[int]) -> None:
    """Give a process its next case, or let it go."""
    number = next(left, None)
    if number is not None:
        crews[place].give(number)
    else:
        crews.pop(place).end()


def _found(crew: Crew) -> Outcome | None:
    """Return what a process found, also where it is gone or takes too long; None while it is at it."""
    seconds = time.perf_counter() - crew.began
    if crew.pipe.poll():
        try:
            outcome: Outcome = crew.pipe.recv()
        except EOFError:
            crew.process.join()
            kind = f"the process died with code {crew.process.exitcode}"
            return Outcome(crew.number, kind=kind, seconds=seconds, lost=True)
        return outcome
    if crew.late:
        said = crew.at()
        kind = f"over {LIMIT:g} s, {innermost(said)}"
        return Outcome(crew.number, kind=kind, detail=said, seconds=seconds, lost=True)
    return None


def cases_report(tally: Tally, cases: int, seconds: float) -> str:
    """Return what became of the cases, in Markdown.

    Parameters
    ----------
    tally : Tally
        All cases.
    cases : int
        How many there were.
    seconds : float
        How long they took.

    Returns
    -------
    str
        How they ended, and one row for each kind of failure with the numbers of its first cases.
    """
    ended = ", ".join(f"{count:,} {status}" for status, count in tally.statuses.most_common())
    slowest = f"{tally.slowest.seconds:.1f} s (case {tally.slowest.number})" if tally.slowest else "none"
    lines = [
        f"{cases:,} cases in {seconds:,.0f} s: {ended or 'none ended well'}.",
        f"Slowest: {slowest}. Most memory of a process: {tally.peak / 1e6:,.0f} MB.",
        "",
    ]
    if not tally.broken:
        return "\n".join([*lines, "No promise was broken.", ""])
    lines += ["| what broke | cases | for example (`--only N`) |", "|---|--:|---|"]
    for kind, found in sorted(tally.broken.items(), key=lambda each: -len(each[1])):
        numbers = ", ".join(str(each.number) for each in sorted(found, key=lambda each: each.size)[:SHOWN])
        lines.append(f"| {kind.replace('|', '¦')} | {len(found)} | {numbers} |")
    return "\n".join([*lines, ""])


def _show(number: int, folder: Path) -> int:
    """Try one case here, and print what it is and what came of it."""
    outcome = tried(number, folder)
    print(outcome.detail)
    print(f"case {number}: {outcome.kind or outcome.status}, {outcome.seconds:.2f} s")
    return 1 if outcome.kind else 0


if __name__ == "__main__":
    sys.exit(main())
