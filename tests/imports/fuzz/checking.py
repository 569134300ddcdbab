"""What must hold for any file: no error but a refusal with a sentence, and no line or letter lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mediaplan.imports import Options, Result, import_files, prepare, reading
from mediaplan.imports.bundles import files_of
from mediaplan.imports.reading.scratch import passing_folder
from mediaplan.locale import render
from mediaplan.model import TABLES, MediaplanError
from mediaplan.warehouse import Warehouse, undo
from tests.imports.fuzz.lossless import Read, check_reading, hold
from tests.imports.fuzz.mutations import Case

STATUSES = {"loaded", "unchanged", "empty", "refused", "needs_mapping", "dry_run"}
State = dict[str, tuple[object, ...]]


@contextmanager
def fast_from(size: int) -> Iterator[None]:
    """Let DuckDB read regular files of that size or more as they are."""
    usual = reading.FAST_FROM
    reading.FAST_FROM = size
    try:
        yield
    finally:
        reading.FAST_FROM = usual


def check_case(warehouse: Warehouse, folder: Path, case: Case) -> str:
    """Read and import the file of a case, and hold all promises against what comes of it.

    Parameters
    ----------
    warehouse : Warehouse
        Where to; left as it was.
    folder : Path
        Where the file is written.
    case : Case
        The case.

    Returns
    -------
    str
        The status of the import.

    Raises
    ------
    BrokenPromiseError
        With what does not hold. Any error but a refusal comes through as it is.
    """
    path = folder / case.name
    path.write_bytes(case.content)
    try:
        with fast_from(0 if case.fast else reading.FAST_FROM):
            read = check_reading(path, case.options)
            if case.way == "prepare":
                return _check_preparing(warehouse, path, case.options, read)
            reads = _check_each(path, case.options) or [read]
            if case.way == "load":
                return _check_loading(warehouse, path, case, reads)
            return _check_trying(warehouse, path, case.options, reads)
    except Exception as error:
        error.add_note(f"case {case.number}: {case.told}")
        raise
    finally:
        path.unlink()


def check_result(result: Result, read: Read) -> None:
    """Compare what an import says of a file with what the reader said, and with itself.

    Parameters
    ----------
    result : Result
        Of the import.
    read : Read
        Of the reader alone.
    """
    status = result.status
    hold(status in STATUSES, "a status nobody knows", status)
    said = {name: result.row(lambda each, to=name: render(each, to)) for name in ("en", "fr")}  # type: ignore[misc]
    for row in said.values():
        hold(bool(str(row["message"]).strip()), f"{status} without a sentence")
        json.dumps(row, allow_nan=False, ensure_ascii=False).encode()
    hold(result.rows_read == result.accounted, f"{status}: lines do not add up", said["en"])
    if read.refusal:
        hold(status == "refused", "refused by the reader and taken in all the same", status)
        # A damaged archive is said to be one before any file in it is looked for
        told = result.message == read.refusal or read.packed
        hold(told, "refused with another sentence", (result.message, read.refusal))
    if status in {"refused", "needs_mapping"}:
        counts = (result.rows_read, result.rows_loaded, result.rows_quarantined, result.batch_id)
        hold(counts == (0, 0, 0, None), f"{status} and something loaded", counts)
        hold(bool(result.questions) == (status == "needs_mapping"), f"{status}: questions", result.questions)
        hold(all(str(each.sentence).strip() for each in result.questions), "a question without a sentence")
    elif not read.refusal:
        # Lines above the header are counted nowhere: rows among them would be lost without a word
        hold(not read.above, f"{status}: a known header stands above what was taken for it", read.above)
        hold(
            status != "empty" or not read.glued,
            "empty: its lines are ended in two ways and were not told apart",
        )
        hold(
            result.rows_read == read.lines, f"{status}: other lines than read", (result.rows_read, read.lines)
        )


def _check_each(path: Path, options: Options) -> list[Read]:
    """Read the files of an archive of several, each alone: it is imported as if they were given."""
    with passing_folder() as folder:
        try:
            files = files_of(path, folder)
        except MediaplanError:  # refused as a whole
            return []
        return [] if files == [path] else [check_reading(file, options) for file in files]


def _check_preparing(warehouse: Warehouse, path: Path, options: Options, read: Read) -> str:
    """Prepare an import, which changes nothing."""
    version = warehouse.data_version
    prepared = prepare(path, options, warehouse)
    result = prepared.result
    result.batch_id = None  # a page does not look at it
    fits = all(len(row) == len(prepared.columns) for row in prepared.rows)
    hold(fits, "a preview whose rows do not fit its columns", prepared.rows)
    check_result(result, read)
    return _tried(warehouse, version, [result])


def _check_trying(warehouse: Warehouse, path: Path, options: Options, reads: list[Read]) -> str:
    """Try an import, which changes nothing."""
    version = warehouse.data_version
    results = import_files(warehouse, [path], options, dry_run=True)
    _check_results(results, reads)
    return _tried(warehouse, version, results)


def _check_results(results: list[Result], reads: list[Read]) -> None:
    """Compare what an import says of a file, or of those in it, with what the reader said."""
    hold(len(results) == len(reads), "other files than there are", (len(results), len(reads)))
    for result, read in zip(results, reads, strict=True):
        check_result(result, read)


def _tried(warehouse: Warehouse, version: int, results: list[Result]) -> str:
    """Look that nothing changed, and return how the first file ended."""
    statuses = [each.status for each in results]
    hold("loaded" not in statuses, "loaded although it was only tried")
    hold(warehouse.data_version == version, "data changed although it was only tried", statuses)
    return statuses[0]


def _check_loading(warehouse: Warehouse, path: Path, case: Case, reads: list[Read]) -> str:
    """Load a file, maybe over what it was made of, load it again, and take everything back."""
    at_first = _state(warehouse)
    batches: list[tuple[int | None, State | None]] = []
    if case.before:
        earlier = path.with_name("before.csv")
        earlier.write_bytes(case.before)
        (first,) = import_files(warehouse, [earlier], case.options)
        check_result(first, check_reading(earlier, case.options))
        earlier.unlink()
        batches.append((first.batch_id if first.status == "loaded" else None, at_first))
    before = _state(warehouse)
    results = import_files(warehouse, [path], case.options)
    _check_results(results, reads)
    hold(all(each.status != "dry_run" for each in results), "not loaded although it should be")
    loaded = [each for each in results if each.status == "loaded"]
    for number, result in enumerate(loaded):
        # How the tables are between two files of an archive is not known: they are loaded at once
        batches.append((result.batch_id, None if number else before))
        _check_batch(warehouse, result)
    if loaded:
        again = import_files(warehouse, [path], case.options)
        _check_results(again, reads)
        ended = ["unchanged" if each.status == "loaded" else each.status for each in results]
        now = [each.status for each in again]
        hold(now == ended, "loaded twice", (now, [each.message for each in again]))
    elif any(each.status != "unchanged" for each in results):
        hold(_state(warehouse) == before, f"{results[0].status} and the tables changed")
    for batch, state in reversed(batches):
        if batch is not None:
            undo(warehouse, batch)
        hold(
            state is None or _state(warehouse) == state, "undone, and the tables are not as they were", batch
        )
    return results[0].status


def _check_batch(warehouse: Warehouse, result: Result) -> None:
    """Compare a result with what is written of it in the database."""
    found = warehouse.sql(
        "SELECT (SELECT count(DISTINCT line) FROM quarantine q WHERE q.batch_id = b.batch_id) AS bad,"
        " rows_read, rows_loaded FROM batch b WHERE batch_id = ?",
        [result.batch_id],
    )
    bad, lines, loaded = map(int, found.iloc[0])
    hold(bad == result.rows_quarantined, "quarantine holds other lines", (bad, result.rows_quarantined))
    hold((lines, loaded) == (result.rows_read, result.rows_loaded), "the history has other counts")


def _state(warehouse: Warehouse) -> State:
    """Return what tells whether a table changed."""
    return {
        name: tuple(
            warehouse.sql(
                f"SELECT count(*) AS n, coalesce(bit_xor(hash(t)), 0)::VARCHAR AS h FROM {name} AS t"
            ).iloc[0]
        )
        for name in TABLES
    }
