"""A workbook of 100,000 rows, read and imported, beside pandas reading the same cells."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import xlsxwriter

from benchmarks.measure import alone
from benchmarks.report import Figure, table

WORK = Path(__file__).resolve().parent / "work"
ROWS = 100_000
HEADER = (
    "Day", "Campaign", "Ad group", "Ad", "Currency code", "Impr.", "Clicks", "Cost", "Conversions",
    "Conv. value", "Device", "Campaign ID",
)  # fmt: skip
PANDAS = "pandas.read_excel(engine='calamine') of the same file"


def write_workbook(path: Path, rows: int) -> None:
    """Write a report of Google Ads as it comes out of the tool, by day and ad.

    Parameters
    ----------
    path : Path
        Where to.
    rows : int
        How many rows.
    """
    first = datetime(2025, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet, day = book.add_worksheet("Report"), book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, HEADER)
        for row in range(1, rows + 1):
            sheet.write_datetime(row, 0, first + timedelta(days=row % 365), day)
            sheet.write_row(
                row,
                1,
                [
                    f"Campaign {row % 97}", f"Group {row % 13}", f"Ad {row}", "EUR", row % 1000, row % 50,
                    row % 1000 / 7, row % 5, row % 77 * 1.5, "Mobile", str(row % 97),
                ],
            )  # fmt: skip


def measure(folder: Path, rows: int, rounds: int, say: Callable[[str], None]) -> list[Figure]:
    """Measure reading and importing, each round beside pandas.

    Parameters
    ----------
    folder : Path
        Where the workbook and a database are put.
    rows : int
        How many rows the workbook has.
    rounds : int
        How often each is measured, in turns.
    say : callable
        Told what is being done.

    Returns
    -------
    list of Figure
    """
    folder.mkdir(parents=True, exist_ok=True)
    path, database = folder / f"{rows}.xlsx", folder / "sheet.duckdb"
    if not path.exists():
        say("workbook")
        write_workbook(path, rows)
    found: dict[str, list[tuple[float, int]]] = {}
    for _ in range(rounds):
        for name, step, arguments in (
            ("pandas", "pandas_sheet", {"file": str(path)}),
            ("read", "read_sheet", {"file": str(path)}),
            ("import", "take_in", {"files": [str(path)], "database": str(database), "fresh": True}),
        ):
            say(name)
            result = alone(step, **arguments)
            found.setdefault(name, []).append((result["seconds"], int(result["peak"])))
    bare = [seconds for seconds, _ in found["pandas"]]
    return [
        Figure("pandas alone", bare, (), "", max(peak for _, peak in found["pandas"])),
        *(
            Figure(
                called, [seconds for seconds, _ in found[name]], bare, PANDAS,
                max(peak for _, peak in found[name]),
            )
            for name, called in (("read", "Reading a workbook"), ("import", "Importing it, marts apart"))
        ),
    ]  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Run this benchmark alone.

    Parameters
    ----------
    arguments : list of str, optional
        Of the command line.

    Returns
    -------
    int
        Exit code: 0.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sheet_bench", description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured")
    parser.add_argument("--work", type=Path, default=WORK, help="where the files go")
    asked = parser.parse_args(arguments)

    def say(what: str) -> None:
        print(what, file=sys.stderr, flush=True)

    figures = measure(asked.work / "sheet", asked.rows, asked.rounds, say)
    print(table({f"{asked.rows:,} rows": figures}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
