"""Reads a dirty export beside clevercsv and pandas, and the Pollock set beside DuckDB's own reader."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
import tarfile
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median

import duckdb
import pandas as pd

from benchmarks.measure import ROOT
from benchmarks.report import Figure, machine
from mediaplan.imports import read_table
from mediaplan.model import MediaplanError

ROWS = 100_000
POLLOCK = ROOT.parent / "shared" / "data" / "pollock"
HEADER = "Jour;Campagne;Dépenses;Impressions;Clics;Commentaire\r\n"
ABOVE = "Rapport de campagne;;;;;\r\nDu 01/01/2026 au 30/06/2026;;;;;\r\n"
Table = list[list[str]]


def dirty(rows: int) -> bytes:
    """Return an export as French tools write it: cp1252, decimal commas, a title, quotes, blanks, a total.

    Parameters
    ----------
    rows : int
        How many.
    """
    text = io.StringIO()
    text.write(ABOVE + HEADER)
    for n in range(rows):
        day = f"{n % 28 + 1:02d}/{n % 6 + 1:02d}/2026"
        name = f'"Été ; ""soldes"" {n % 97}"' if n % 7 == 0 else f"Fidélité – {n % 97}"
        spend = f"{n % 9 + 1}\u00a0{n % 1000:03d},{n % 100:02d} €" if n % 3 else f"{n % 900},{n % 100:02d}"
        note = ("", " -- ", "n/a", "à revoir, dès que possible", "“déjà vu”")[n % 5]
        text.write(f"{day};{name};{spend};{n % 5000};{n % 50};{note}\r\n")
    text.write("Total;;1 234 567,89 €;9876543;123456;\r\n")
    return text.getvalue().encode("cp1252")


def sniffed(path: Path) -> pd.DataFrame:
    """Read a file as clevercsv and pandas do: its dialect found from all of it, then read."""
    import clevercsv  # noqa: PLC0415 - only this benchmark needs it, and may run without

    text = path.read_text("cp1252")
    dialect = clevercsv.Sniffer().sniff(text)
    if dialect is None:
        raise RuntimeError("clevercsv found no dialect")
    return pd.read_csv(
        path,
        encoding="cp1252",
        sep=dialect.delimiter,
        quotechar=dialect.quotechar or '"',
        dtype=str,
        keep_default_na=False,
        skiprows=ABOVE.count("\n"),  # it is told what we find
    )


def ours(path: Path) -> Table:
    """Read a file as we do."""
    with read_table(path) as table:
        return [list(table.header), *table.rows]


def duckdbs(path: Path) -> Table:
    """Read a file as DuckDB does when it is left to find out everything."""
    with duckdb.connect() as connection:
        rows = connection.execute(
            "SELECT * FROM read_csv(?, all_varchar = true, header = false)", [str(path)]
        ).fetchall()
    return [[cell or "" for cell in row] for row in rows]


def timed(read: Callable[[Path], object], path: Path) -> float:
    """Return how many seconds reading a file takes."""
    began = time.perf_counter()
    read(path)
    return time.perf_counter() - began


def beside_clevercsv(folder: Path, rounds: int, rows: int = ROWS) -> Figure:
    """Read the dirty export both ways, in turns.

    Parameters
    ----------
    folder : Path
        Where it is written.
    rounds : int
        How often.
    rows : int
        Of the export.
    """
    path = folder / "dirty.csv"
    path.write_bytes(dirty(rows))
    with read_table(path) as table:
        if table.row_count != rows:
            raise RuntimeError(f"{table.row_count} rows read of {rows}")
    mine, theirs = [], []
    for _ in range(rounds):
        theirs.append(timed(sniffed, path))
        mine.append(timed(ours, path))
    return Figure(f"{rows:,} rows of a dirty French CSV", mine, theirs, "clevercsv and pandas", most=2.0)


def overlap(truth: Sequence[str], loaded: Sequence[str]) -> list[float]:
    """Return precision, recall and F1 of what was loaded, each cell or row as often as it is there."""
    if not truth:
        return [1.0] * 3
    hits = (Counter(truth) & Counter(loaded)).total()
    if not hits:
        return [0.0] * 3
    precision, recall = hits / len(loaded), hits / len(truth)
    return [precision, recall, 2 * precision * recall / (precision + recall)]


def score(truth: Table, loaded: Table) -> float:
    """Return the ten points of Pollock: it loaded; header, rows and cells, as they are written."""
    if not truth:
        return 10.0
    rows = [["\x1f".join(row) for row in table[1:]] for table in (truth, loaded)]
    cells = [[cell for row in table for cell in row] for table in (truth, loaded)]
    return 1 + sum(overlap(truth[0], loaded[0] if loaded else []) + overlap(*rows) + overlap(*cells))


def pollock(folder: Path) -> Iterator[tuple[Path, Table]]:
    """Give each file of the set, and what is in it."""
    csv.field_size_limit(sys.maxsize)
    with tarfile.open(POLLOCK / "polluted_files.tar.xz") as archive:
        archive.extractall(folder, filter="data")
    for path in sorted((folder / "polluted_files" / "csv").iterdir()):
        clean = folder / "polluted_files" / "clean" / path.name
        if path.suffix.lower() == ".csv" and clean.exists():
            with clean.open(encoding="utf-8-sig", newline="") as file:
                yield path, list(csv.reader(file))


def beside_duckdb(folder: Path) -> str:
    """Read the set both ways, file by file in turns, and return the scores in Markdown."""
    weights = json.loads((POLLOCK / "pollock_weights.json").read_text("utf-8"))
    readers: dict[str, Callable[[Path], Table]] = {"Mediaplan": ours, "DuckDB read_csv": duckdbs}
    points: dict[str, dict[str, float]] = {name: {} for name in readers}
    seconds = dict.fromkeys(readers, 0.0)
    failed = Counter[str]()
    for path, truth in pollock(folder):
        for name, read in readers.items():
            began = time.perf_counter()
            try:
                points[name][path.name] = score(truth, read(path))
            except (MediaplanError, duckdb.Error):
                failed[name] += 1
                points[name][path.name] = 0.0
            seconds[name] += time.perf_counter() - began
    lines = ["| Pollock | simple | weighted | failed | seconds |", "|---|--:|--:|--:|--:|"]
    for name, each in points.items():
        total = sum(weights.get(file, 1) for file in each)
        weighted = sum(value * weights.get(file, 1) for file, value in each.items()) / total
        lines.append(
            f"| {name} | {sum(each.values()) / len(each):.3f} | {weighted:.3f} "
            f"| {failed[name]} of {len(each)} "
            f"| {seconds[name]:.1f} |"
        )
    return "\n".join([*lines, "", "Goals: simple at least 9.95, weighted at least 9.70, none failed.", ""])


def main(arguments: list[str] | None = None) -> int:
    """Run both, each where what it needs is there, and print the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.read_bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="how often the dirty export is read")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        if find_spec("clevercsv"):
            found = beside_clevercsv(Path(folder), asked.rounds)
            met = "met" if found.ratio is not None and found.ratio < (found.most or 0) else "**not met**"
            print(
                f"{found.name}: {found.seconds:.2f} s, {median(found.bare):.2f} s with {found.beside}: "
                f"{found.ratio:.2f} times. Goal: under {found.most:g} times: {met}.\n"
            )
        else:
            print("The dirty export was left out: clevercsv is not installed.\n")
        if POLLOCK.exists():
            print(beside_duckdb(Path(folder)))
        else:
            print("The Pollock set was left out: it is not in ../shared/data beside the project.\n")
    print(machine())
    return 0


if __name__ == "__main__":
    sys.exit(main())
