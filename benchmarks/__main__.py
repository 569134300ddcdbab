"""Generates the data, measures everything at two sizes, and writes one table."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from benchmarks import attribution_bench, attribution_peer, import_bench, pages_bench
from benchmarks.data import FILES, Size
from benchmarks.measure import alone
from benchmarks.report import Figure, table

WORK = Path(__file__).resolve().parent / "work"
QUICK = 100_000
GROWTH = 10


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark.

    Parameters
    ----------
    arguments : list of str, optional
        Of the command line.

    Returns
    -------
    int
        Exit code: 0, whether the goals are met or not.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--touchpoints", type=int, default=Size.touchpoints, help="rows of the largest file")
    parser.add_argument(
        "--quick",
        action="store_true",
        help=f"only {QUICK:,} touchpoints and no other package, to try the benchmark itself",
    )
    parser.add_argument("--rounds", type=int, default=3, help="how often each step is measured")
    parser.add_argument("--page-rounds", type=int, default=7, help="how often each page is")
    parser.add_argument("--work", type=Path, default=WORK, help="where files and databases go")
    asked = parser.parse_args(arguments)
    most = QUICK if asked.quick else asked.touchpoints
    began = time.perf_counter()
    figures = {}
    # A try of the benchmark itself fetches nothing, and is not to take minutes.
    peer = attribution_peer.Peer(None, "left out")
    if not asked.quick:
        print("ChannelAttribution, in an environment of its own", file=sys.stderr, flush=True)
        peer = attribution_peer.prepare(asked.work / "peer")
    for size in (Size.of(most // GROWTH), Size.of(most)):

        def say(what: str, name: str = size.called) -> None:
            print(f"{time.perf_counter() - began:7.1f} s  {name}: {what}", file=sys.stderr, flush=True)

        folder = asked.work / size.called
        figures[size.called] = [
            *measured(folder, size, asked.rounds, asked.page_rounds, say),
            *attribution_bench.measure(folder, size.touchpoints, asked.rounds, say, peer),
        ]
    report = "\n".join([table(figures), *attribution_bench.example(peer), ""])
    print(report)
    (asked.work / "report.md").write_text(report, encoding="utf-8")
    return 0


def measured(
    folder: Path, size: Size, rounds: int, page_rounds: int, say: Callable[[str], None]
) -> list[Figure]:
    """Measure everything at one size.

    Parameters
    ----------
    folder : Path
        Where its files and databases go; the files are used again at the next run.
    size : Size
        How much.
    rounds, page_rounds : int
        How often steps and pages are measured.
    say : callable
        Told what is being done.

    Returns
    -------
    list of Figure
    """
    folder.mkdir(parents=True, exist_ok=True)
    say("files")
    alone("make_files", folder=str(folder / "files"), size=asdict(size))
    files = {name: folder / "files" / f"{name}.csv" for name in FILES}
    figures = import_bench.measure(folder, files, rounds, say)
    return figures + pages_bench.measure(folder / "full.duckdb", page_rounds, say)


if __name__ == "__main__":
    sys.exit(main())
