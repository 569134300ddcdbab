"""What each command does: read its options, ask the core, return what it found."""

from __future__ import annotations

import argparse
import csv
import io
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from mediaplan.cli.agreeing import agreed
from mediaplan.cli.mappings import remembered
from mediaplan.cli.output import Output, plain, records
from mediaplan.demo import exports
from mediaplan.export import harmless, separator
from mediaplan.imports import Options, import_files, read_table
from mediaplan.imports.forget import forget
from mediaplan.imports.handover import hand_over
from mediaplan.imports.reading.scratch import passing_folder
from mediaplan.imports.reconciled import reconciliation
from mediaplan.imports.results import Result
from mediaplan.imports.sources import SOURCES, listed, markdown
from mediaplan.imports.to_correct import UTF8_MARK, lines_to_correct
from mediaplan.locale import render
from mediaplan.metrics import figures
from mediaplan.model import TABLES, Scope, Text, text
from mediaplan.warehouse import DatabaseHeldError, Warehouse, history, quarantined, undo, undone_with

#: Column of the comparison of a file's own total with what was taken in.
TOTAL = "own_total"
BATCH = (
    "batch_id",
    "imported_at",
    "file",
    "source",
    "table",
    "rows_loaded",
    "rows_replaced",
    "rows_quarantined",
    "rows_retired",
    "rows_corrected",
    "status",
)
NOT_WRITTEN = text("Nothing was written. An import would come to this:")
IMPORTED = (
    "file",
    "source",
    "table",
    "period_start",
    "period_end",
    "rows_read",
    "rows_loaded",
    "rows_replaced",
    "rows_unchanged",
    "rows_quarantined",
    "rows_set_aside",
    "rows_skipped",
    "rows_retired",
    "batch_id",
    "status",
)


def import_(options: argparse.Namespace) -> Output:
    """Import files, as one bundle."""
    decided = Options(
        table=options.table,
        source=options.source,
        mapping=dict(options.map),
        constants=dict(options.set),
        skip=tuple(options.skip),
    )
    return _imported(options, options.files, decided, dry_run=options.dry_run)


def demo(options: argparse.Namespace) -> Output:
    """Import the demonstration's exports, as one bundle."""
    # Its agency plan is our own: how its columns are read is known
    return _imported(options, exports(), Options(constants={"confirm": "yes"}))


def asked(
    options: argparse.Namespace, ask: Callable[[Warehouse], Output], *, read_only: bool = False
) -> Output:
    """Ask the database. Where there is none, an empty one answers and says so; none is made."""
    if options.db.exists() or not options.db.parent.is_dir():
        with closing(Warehouse.open(options.db, read_only=read_only)) as warehouse:
            return ask(warehouse)
    with (
        passing_folder() as folder,
        closing(Warehouse.open(folder / options.db.name)) as empty,
    ):
        found = ask(empty)
    note = text("There is no database {file}. The first import makes it.", file=str(options.db))
    return replace(found, notes=[note, *found.notes])


def _imported(
    options: argparse.Namespace, files: Sequence[Path], decided: Options, *, dry_run: bool = False
) -> Output:
    """Import files, or hand them to the app that holds the database, and say what became of each."""

    def ask(warehouse: Warehouse) -> Output:
        results = import_files(warehouse, files, decided, dry_run=dry_run)
        return _said(options, results, warehouse.as_of)

    try:
        if dry_run:
            return asked(options, ask)
        with closing(Warehouse.open(options.db)) as warehouse:
            return ask(warehouse)
    except DatabaseHeldError as held:
        handed = hand_over(options.db, files, decided, held, dry_run=dry_run)
        return _said(options, handed.results, handed.as_of)


def _said(options: argparse.Namespace, results: Sequence[Result], as_of: date | None) -> Output:
    """Say what became of each file."""
    told = [(result.failed, _told(result, alone=len(results) == 1)) for result in results]
    first = [NOT_WRITTEN] if any(result.status == "dry_run" for result in results) else []
    return Output(
        [result.row(partial(render, language=options.lang)) for result in results],
        as_of=as_of,
        notes=[*first, *(sentence for failed, said in told if not failed for sentence in said)],
        problems=[said for failed, said in told if failed],
        shown=IMPORTED,
    )


def _told(result: Result, *, alone: bool) -> list[Text]:
    """Say what became of a file, by name where there are several."""
    named = any(("file", result.file) in sentence.values for sentence in result.sentences[:1])
    said = [*result.sentences, *result.unsure]
    return said if alone or named else [text("{file}:", file=result.file), *said]


def read(options: argparse.Namespace) -> Output:
    """Print a file's raw table, every cell as written."""
    table = read_table(options.file)
    return Output(lines=csv_lines([table.header] if table.header else [], table.rows))


def batches(options: argparse.Namespace) -> Output:
    """List what was imported, newest first."""

    def ask(warehouse: Warehouse) -> Output:
        found = history(warehouse)
        rows = records(found[list(BATCH)])
        if not options.json:  # for people, as the page shows it; scripts have both totals of `import`
            kept = records(found.astype(object).where(found.notna(), None))
            for row, batch in zip(rows, kept, strict=True):
                totals = reconciliation(batch)
                row[TOTAL] = totals.verdict if totals else ""
        notes = [] if rows else [text("Nothing was imported yet.")]
        return Output(rows, as_of=warehouse.as_of, notes=notes)

    return asked(options, ask, read_only=True)


def undo_(options: argparse.Namespace) -> Output:
    """Take an import back."""

    def ask(warehouse: Warehouse) -> Output:
        with_it = undo(warehouse, options.batch_id)
        found = history(warehouse)
        rows = records(found.loc[found["batch_id"] == options.batch_id, list(BATCH)])
        note = text(
            "Import {batch} was undone: the data is as if it had never been made.", batch=options.batch_id
        )
        more = [undone_with(with_it)] if with_it else []
        return Output(rows, as_of=warehouse.as_of, notes=[note, *more])

    return asked(options, ask)


def forget_(options: argparse.Namespace) -> Output:
    """Erase a person, and say what was erased; on a terminal, only after a yes."""

    def ask(warehouse: Warehouse) -> Output:
        if not (options.yes or options.dry_run) and sys.stdin.isatty():
            tried = forget(warehouse, options.customer, dry_run=True)
            if tried.erased and not agreed(tried, options.lang):
                return Output(as_of=warehouse.as_of, notes=[text("Nothing was erased.")])
        done = forget(warehouse, options.customer, dry_run=options.dry_run)
        rows = [
            {
                "table": each.table,
                "rows_removed": each.removed,
                "rows_severed": each.severed,
                "rows_archived": each.archived,
            }
            for each in done.erased
        ]
        return Output(rows, as_of=warehouse.as_of, notes=done.sentences)

    return asked(options, ask)


def quarantine(options: argparse.Namespace) -> Output:
    """List the rows an import left out, with the reason; as CSV, in the file that puts them right."""

    def ask(warehouse: Warehouse) -> Output:
        as_csv = options.csv and not options.json
        write = partial(render, language=options.lang)
        if as_csv and (lines := lines_to_correct(warehouse, options.batch_id, write)) is not None:
            file = csv_lines((), lines, delimiter=separator(options.lang))
            return Output(lines=[UTF8_MARK, *file])
        found = quarantined(warehouse, options.batch_id)
        rows = records(found)
        if as_csv:
            cells = ([_cell(plain(row[str(name)], options.lang)) for name in found] for row in rows)
            return Output(lines=csv_lines([list(found.columns)], cells))
        notes = [] if rows else [text("Import {batch} left no row out.", batch=options.batch_id)]
        return Output(rows, as_of=warehouse.as_of, notes=notes)

    return asked(options, ask, read_only=True)


def template(options: argparse.Namespace) -> Output:
    """Print the header of a table's own CSV; as JSON, its fields and what they mean."""
    fields = TABLES[options.table].fields
    if not options.json:
        return Output(lines=csv_lines([[column.name for column in fields]], ()))
    return Output(
        [
            {
                "field": column.name,
                "type": str(column.type),
                "required": column.required,
                "choices": list(column.choices),
                "meaning": Text(column.meaning),
            }
            for column in fields
        ]
    )


def sources(options: argparse.Namespace) -> Output:
    """List the tools whose exports are understood, in Markdown; as JSON, with what is kept of each."""
    if not options.json:
        write = partial(render, language=options.lang)
        return Output(lines=(f"{line}\n" for line in markdown(SOURCES, write)))
    return Output([listed(source) for source in SOURCES.values()])


def mappings(options: argparse.Namespace) -> Output:
    """List, share or forget what is remembered of files that someone decided about."""
    return asked(options, partial(remembered, options), read_only=options.forget is None)


def metrics(options: argparse.Namespace, scope: Scope) -> Output:
    """Give figures by a dimension."""

    def ask(warehouse: Warehouse) -> Output:
        return Output.of(figures(warehouse, scope, options.by, options.metric))

    return asked(options, ask, read_only=True)


def _cell(said: Any) -> str:
    """Return a value as a spreadsheet may read it: never as a formula."""
    return harmless(said) if isinstance(said, str) else "" if said is None else str(said)


def csv_lines(
    first: Iterable[list[str]], rows: Iterable[list[str]], *, delimiter: str = ","
) -> Iterator[str]:
    """Write rows as CSV, one after another."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\n")
    for part in (first, rows):
        for row in part:
            writer.writerow(row)
            yield buffer.getvalue()
            buffer.seek(0)
            buffer.truncate()
