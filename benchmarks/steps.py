"""What each process of the benchmark does: one step, whose findings it prints as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from benchmarks.attribution_bench import attribute, attribute_paths, bare_join, make_journeys
from benchmarks.data import Size, generate
from benchmarks.measure import Stopwatch, peak_memory
from benchmarks.pages_bench import ask_page
from mediaplan.imports import import_files, read_table
from mediaplan.warehouse import Warehouse, refresh, undo
from mediaplan.warehouse.marts import MARTS

Found = dict[str, Any]


def make_files(folder: str, size: dict[str, int]) -> Found:
    """Write the files."""
    watch = Stopwatch()
    with watch.lap("seconds"):
        files = generate(Path(folder), Size(**size))
    return {**watch.seconds, "bytes": {name: path.stat().st_size for name, path in files.items()}}


def bare(file: str, database: str) -> Found:
    """Let DuckDB read a file into a table of a new database, guessing everything."""
    Path(database).unlink(missing_ok=True)
    watch = Stopwatch()
    with watch.lap("seconds"), duckdb.connect(database) as connection:
        connection.execute("CREATE TABLE rows AS SELECT * FROM read_csv(?)", [file])
    return dict(watch.seconds)


def take_in(files: list[str], database: str, *, fresh: bool) -> Found:
    """Import files as the app does, marts left out."""
    path = Path(database)
    if fresh:
        path.unlink(missing_ok=True)
    watch = Stopwatch()
    with watch.lap("seconds"):
        warehouse = Warehouse.open(path, marts={})
        results = import_files(warehouse, [Path(file) for file in files])
        warehouse.close()
    if refused := [str(each.sentences) for each in results if each.status != "loaded"]:
        raise RuntimeError(f"not loaded: {refused}")
    return {
        **watch.seconds,
        "rows": sum(each.rows_loaded for each in results),
        "replaced": sum(each.rows_replaced for each in results),
        "batch": results[-1].batch_id,
    }


def read_sheet(file: str) -> Found:
    """Read a workbook as the import does."""
    watch = Stopwatch()
    with watch.lap("seconds"), read_table(file) as found:
        rows = sum(1 for _ in found.rows)
    return {**watch.seconds, "rows": rows}


def pandas_sheet(file: str) -> Found:
    """Let pandas read a workbook through the same library."""
    watch = Stopwatch()
    with watch.lap("seconds"):
        rows = len(pd.read_excel(file, engine="calamine"))
    return {**watch.seconds, "rows": rows}


def take_back(database: str, batch: int) -> Found:
    """Undo an import, marts left out."""
    watch = Stopwatch()
    with watch.lap("seconds"):
        warehouse = Warehouse.open(Path(database), marts={})
        undo(warehouse, batch)
        warehouse.close()
    return dict(watch.seconds)


def refresh_marts(database: str) -> Found:
    """Make all marts as an import does, then each alone beside a plain copy of its rows."""
    warehouse = Warehouse.open(Path(database))  # makes them where they are not there yet
    whole, each, copies = Stopwatch(), Stopwatch(), Stopwatch()
    with whole.lap("seconds"), warehouse.write() as transaction:
        transaction.refresh()
    rows = {}
    with warehouse.write() as transaction:
        steps: dict[str, str] = {}
        for name, select in refresh.statements(MARTS, warehouse.settings).items():
            steps[name] = select
            if name.startswith(refresh.STEP):
                continue
            with each.lap(name):
                refresh.make(transaction.cursor, steps)
            steps = {}
            with copies.lap(name):
                transaction.cursor.execute(f"CREATE OR REPLACE TABLE copied AS SELECT * FROM {name}")
            rows[name] = transaction.cursor.execute("SELECT count(*) FROM copied").fetchall()[0][0]
        transaction.discard()
    warehouse.close()
    return {**whole.seconds, "marts": each.seconds, "copies": copies.seconds, "rows": rows}


def page(file: str, page: str) -> Found:
    """Ask what a page asks: cold, then as it is kept; and scan the columns it read."""
    return ask_page(Path(file), page)


STEPS: dict[str, Callable[..., Found]] = {
    step.__name__: step
    for step in (
        make_files,
        bare,
        take_in,
        read_sheet,
        pandas_sheet,
        take_back,
        refresh_marts,
        page,
        make_journeys,
        bare_join,
        attribute,
        attribute_paths,
    )
}


def main(asked: str) -> None:
    """Do the step asked for, and print what was found."""
    told = json.loads(asked)
    found = STEPS[told["step"]](**told["arguments"])
    sys.stdout.write("\n" + json.dumps({**found, "peak": peak_memory()}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
