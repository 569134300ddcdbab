"""Saved mappings on the command line: listed, written as files to share, forgotten."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mediaplan.cli.output import Output
from mediaplan.imports.saved import Saved, forget_mapping, saved_mappings
from mediaplan.imports.sharing import as_file, file_names
from mediaplan.model import MediaplanError, Text, text, texts
from mediaplan.warehouse import Warehouse

SHOWN = ("mapping", "saved_at", "file", "table", "source", "map", "set", "skip", "ask", "saved_as")


def remembered(options: argparse.Namespace, warehouse: Warehouse) -> Output:
    """Return the saved mappings, the newest first, once one is forgotten or all are written as files.

    Parameters
    ----------
    options : Namespace
        ``save``, the folder to write to; ``forget``, the number of the one to forget.
    warehouse : Warehouse
        The database.

    Raises
    ------
    MediaplanError
        There is no such mapping, or the folder cannot be written to.
    """
    notes = []
    if options.forget is not None:
        forget_mapping(warehouse, options.forget)
        said = text(
            "Saved mapping {mapping} is forgotten. What was imported with it stays.",
            mapping=str(options.forget),
        )
        notes.append(said)
    found = saved_mappings(warehouse)
    written: dict[int, str] = {}
    if options.save is not None:
        written = _save(found, options.save)
        notes.append(_saved(len(written), options.save))
    elif not found:
        notes.append(text("No mapping is saved yet: the first file that you decide about makes one."))
    rows = [_row(each, written.get(each.number)) for each in found]
    return Output(rows, as_of=warehouse.as_of, notes=notes, shown=SHOWN)


def _row(saved: Saved, written: str | None) -> dict[str, Any]:
    """Return a saved mapping as a row."""
    told = {"mapping": saved.number, "saved_at": saved.saved_at, "file": saved.file, "columns": saved.header}
    return {**told, **saved.decided, "saved_as": written}


def _save(found: Sequence[Saved], folder: Path) -> dict[int, str]:
    """Write each as a file, and return the files by number."""
    # The oldest keeps its name whatever comes later
    names = file_names(sorted(found, key=lambda each: each.number))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for each in found:
            (folder / names[each.number]).write_text(as_file(each), "utf-8")
    except OSError as error:
        raise MediaplanError(
            text("{file} cannot be written to ({reason}). Choose another folder.", file=str(folder),
                 reason=error.strerror or str(error))
        ) from error  # fmt: skip
    return {number: str(folder / name) for number, name in names.items()}


def _saved(number: int, folder: Path) -> Text:
    return texts(
        "{n} saved mapping written to {folder}. Import it anywhere like any other file.",
        "{n} saved mappings written to {folder}. Import them anywhere like any other file.",
        number,
        folder=str(folder),
    )
