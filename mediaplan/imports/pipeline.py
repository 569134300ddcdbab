"""From files to a bundle: each is loaded or refused, all in one transaction, marts once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb

from mediaplan.imports.beside import set_beside
from mediaplan.imports.bundles import called, files_of
from mediaplan.imports.consents import say_who_stays_out
from mediaplan.imports.intake import Intake, take_in
from mediaplan.imports.options import Options
from mediaplan.imports.reading.scratch import passing_folder
from mediaplan.imports.results import Prepared, Result
from mediaplan.imports.retiring import name_missing
from mediaplan.model import MediaplanError, Text, text
from mediaplan.warehouse import Transaction, Warehouse

Progress = Callable[[float, Text], None]
#: Share of the way that reading and loading the files take; the rest is the marts.
FILES_SHARE = 0.9


class _BrokenFileError(Exception):
    """A file that the database could not work through, whose transaction is lost with it."""

    def __init__(self, index: int, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.index = index
        self.sentence = sentence


class _SameRowsError(Exception):
    """Files that say the same of accounts they do not name: for each, one of the others."""

    def __init__(self, beside: dict[int, str]) -> None:
        super().__init__(str(sorted(beside)))
        self.beside = beside


@dataclass(frozen=True)
class _File:
    """A file of a bundle: where it is, what it is called, and what the person decided."""

    path: Path
    name: str
    options: Options
    beside: str = ""


def import_files(
    warehouse: Warehouse,
    paths: Sequence[Path | str],
    options: Options | Sequence[Options] | None = None,
    *,
    names: Sequence[str] = (),
    dry_run: bool = False,
    progress: Progress | None = None,
) -> list[Result]:
    """Import files as one bundle.

    Parameters
    ----------
    warehouse : Warehouse
        Where they go.
    paths : sequence of Path or str
        The files, loaded in this order; a zip of several stands for those in it.
    options : Options or sequence of Options, optional
        Decisions that hold for all of them, or those of each.
    names : sequence of str
        What each is called, where that is not the name of its file.
    dry_run : bool
        Say what would happen, change nothing.
    progress : callable, optional
        Called with a fraction from 0 to 1 and what is being done.

    Returns
    -------
    list of Result
        One a file, those of a zip in its place. A file that is refused, or that needs a decision,
        leaves the others alone: they are loaded.

    Notes
    -----
    One transaction: whatever interrupts it, every file of the bundle is there or none is. Should
    the database itself fail on a file (an amount beyond all bounds), that file is refused and the
    bundle is done again without it; so it is without files that may be of two accounts.
    """
    given = [Path(path) for path in paths]
    said = [options or Options()] * len(given) if isinstance(options, Options | None) else list(options)
    if len(said) != len(given):
        raise ValueError(f"{len(said)} options for {len(given)} files")
    files: list[_File] = []
    places: list[int] = []
    broken: dict[int, Text] = {}
    with passing_folder() as folder:
        for number, (path, options_of_it) in enumerate(zip(given, said, strict=True)):
            try:
                found = files_of(path, folder / str(number))
            except MediaplanError as error:
                broken[len(files)] = error.message
                found = [path]
            name = names[number] if names else ""
            files += [_File(each, called(each, path, name), options_of_it) for each in found]
            places += [number] * len(found)
        while True:
            try:
                results = _bundle(warehouse, files, broken, dry_run=dry_run, progress=progress)
                break
            except _BrokenFileError as error:
                broken[error.index] = error.sentence
            except _SameRowsError as error:
                for index, other in error.beside.items():
                    files[index] = replace(files[index], beside=other)
    for result, place in zip(results, places, strict=True):
        result.given = place
    return set_beside(results, places)


def prepare(path: Path | str, options: Options, warehouse: Warehouse) -> Prepared:
    """Work a file through to the point of loading it, and show what would happen.

    Parameters
    ----------
    path : Path or str
        The file.
    options : Options
        Decisions made so far.
    warehouse : Warehouse
        Where it would go; it is not changed.

    Returns
    -------
    Prepared
        Recognised source, mapping with suggestions, ten typed rows, counts and questions.
    """
    file = Path(path)
    try:
        with passing_folder() as folder:
            files_of(file, folder)
    except MediaplanError as error:  # an archive that cannot be unpacked into its files
        return Prepared(Result(file=file.name, sentences=(error.message,)))
    try:
        with warehouse.write() as tx:
            tx.discard()
            try:
                prepared = take_in(Intake(tx, warehouse.path, file, options, dry_run=True))
                name_missing(tx, prepared.result, options)
                say_who_stays_out(tx, [prepared.result], made=False)
            except duckdb.Error as error:
                raise _BrokenFileError(0, _not_worked_through(file, error)) from error
            return prepared
    except _BrokenFileError as error:
        return Prepared(Result(file=file.name, sentences=(error.sentence,)))


def _bundle(
    warehouse: Warehouse,
    files: list[_File],
    broken: dict[int, Text],
    *,
    dry_run: bool,
    progress: Progress | None,
) -> list[Result]:
    """Do a bundle in one transaction, without the files known to break it."""
    say = progress or (lambda _fraction, _sentence: None)
    results: list[Result] = []
    with warehouse.write() as tx:
        bundle: int | None = None
        for index, file in enumerate(files):
            say(FILES_SHARE * index / len(files), text("Importing {file}", file=file.name))
            if index in broken:
                results.append(Result(file=file.name, sentences=(broken[index],)))
                continue
            results.append(
                _one(
                    tx,
                    warehouse,
                    index=index,
                    file=file,
                    bundle=bundle,
                    dry_run=dry_run,
                )
            )
            bundle = bundle or results[-1].batch_id
        if beside := _beside(results):
            raise _SameRowsError(beside)
        for result, file in zip(results, files, strict=True):
            name_missing(tx, result, file.options)
        if dry_run or not any(result.status == "loaded" for result in results):
            say_who_stays_out(tx, results, made=False)
            tx.discard()
        elif bundle:  # saved mappings alone move no figure
            say(FILES_SHARE, text("Bringing the figures up to date"))
            tx.refresh()
            say_who_stays_out(tx, results, made=True)
    if dry_run:
        for result in results:
            result.batch_id = None
    say(1.0, text("Done"))
    return results


def _beside(results: list[Result]) -> dict[int, str]:
    """Return the files of a bundle that contradict one another, each with the name of another."""
    places = {result.batch_id: place for place, result in enumerate(results) if result.batch_id}
    found: dict[int, str] = {}
    for place, result in enumerate(results):
        if result.contradicts:
            first = places[result.contradicts]
            found[place] = results[first].file
            found.setdefault(first, result.file)
    return found


def _one(
    tx: Transaction,
    warehouse: Warehouse,
    *,
    index: int,
    file: _File,
    bundle: int | None,
    dry_run: bool,
) -> Result:
    """Take in one file of a bundle."""
    intake = Intake(
        tx,
        warehouse.path,
        file.path,
        file.options,
        bundle=bundle,
        dry_run=dry_run,
        number=index,
        name=file.name,
        beside=file.beside,
    )
    try:
        return take_in(intake).result
    except (duckdb.OutOfMemoryException, duckdb.IOException):
        raise
    except duckdb.Error as error:
        raise _BrokenFileError(index, _not_worked_through(file.path, error)) from error


def _not_worked_through(file: Path, error: duckdb.Error) -> Text:
    """Return the sentence for a file that the database itself failed on."""
    return text(
        "{file} holds something the database cannot work with ({reason}). Nothing of it was loaded.",
        file=file.name,
        reason=str(error).splitlines()[0][:200],
    )
