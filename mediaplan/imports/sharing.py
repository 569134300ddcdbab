"""A saved mapping as a small file: written for others, and read back with every word of it checked."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from mediaplan.imports.constants import PERIOD, check_constants
from mediaplan.imports.mapping import find_header, map_columns, no_such_header
from mediaplan.imports.options import Options
from mediaplan.imports.private import PERSON
from mediaplan.imports.recognise import recognise
from mediaplan.imports.remembering import holds
from mediaplan.imports.results import Result
from mediaplan.imports.saved import Saved, keep, kept
from mediaplan.imports.sources import Source
from mediaplan.model import MediaplanError, text
from mediaplan.warehouse import Transaction

#: What tells the file from any other, and the version of its form.
MARK, VERSION = "mediaplan_mapping", 1
#: A header of many thousand columns fits; nothing larger is read into memory.
MOST_BYTES = 4 << 20
LOOKED_AT = 4096
#: Columns that a sentence names; the rest is counted.
NAMED = 12
ENDING = ".mapping.json"
#: What no system minds in the name of a file.
ODD = re.compile(r"[^\w.-]+")
LONGEST_NAME = 120


def as_file(saved: Saved) -> str:
    """Return a saved mapping as JSON that people can read and mend."""
    rules = [{"column": column, "pattern": pattern} for column, pattern in saved.skip]
    told = {MARK: VERSION, "file": saved.file, "header": list(saved.header), **saved.decided, "skip": rules}
    told["set"] = saved.answers  # whoever gets it has not the file that showed them
    told.pop("found", None)
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def file_names(mappings: Iterable[Saved]) -> dict[int, str]:
    """Return what the files of saved mappings are called, by number: after the file each was decided for."""
    names: dict[int, str] = {}
    for saved in mappings:
        stem = ODD.sub("_", Path(saved.file).stem).strip("._")[:LONGEST_NAME] or "export"
        name = f"{stem}{ENDING}"
        names[saved.number] = f"{stem}-{saved.number}{ENDING}" if name in names.values() else name
    return names


def is_mapping(file: Path) -> bool:
    """Say whether a file is a saved mapping, by what it holds, whatever it is called."""
    try:
        with file.open("rb") as handle:
            first = handle.read(LOOKED_AT).removeprefix(b"\xef\xbb\xbf").lstrip()
    except OSError:
        return False
    return first.startswith(b"{") and f'"{MARK}"'.encode() in first


def take_mapping(tx: Transaction, file: Path, result: Result, *, dry_run: bool) -> Result:
    """Keep the saved mapping of a file.

    Parameters
    ----------
    tx : Transaction
        Where to.
    file : Path
        The file.
    result : Result
        Completed; no row is read.
    dry_run : bool
        Keep nothing.

    Returns
    -------
    Result

    Raises
    ------
    MediaplanError
        Something in it is not as it should be: nothing of it is kept.
    """
    saved = read_mapping(file)
    result.source, result.table, result.mapping = saved.source, saved.table, dict(saved.mapping)
    before = next(iter(kept(tx.cursor, saved.header)), None)
    if before and before.decided == saved.decided:
        result.status = "unchanged"
        result.sentences = (text("This mapping is saved already: nothing to do."),)
        return result
    result.status = "dry_run" if dry_run else "loaded"
    if not dry_run:
        keep(tx.cursor, saved)
    named = [text("“{name}”", name=cell) for cell in saved.header if cell.strip()]
    about = text("A saved mapping for files with these columns: {columns}.", columns=named[:NAMED])
    if len(named) > NAMED:
        about = text(
            "A saved mapping for files with these columns: {columns} and {more} more.",
            columns=named[:NAMED],
            more=len(named) - NAMED,
        )
    result.sentences = (about,)
    if before:
        day = before.day(tx.settings.time_zone)
        over = text("It takes the place of what was decided on {day} for {file}.", day=day, file=before.file)
        result.sentences = (about, over)
    return result


def read_mapping(file: Path) -> Saved:
    """Read a saved mapping, and check that it says nothing this Mediaplan does not know.

    Parameters
    ----------
    file : Path
        The file.

    Returns
    -------
    Saved

    Raises
    ------
    MediaplanError
        With what is wrong in it.
    """
    told = _load(file)
    known = {MARK, "file", "header", "table", "source", "map", "set", "skip", "ask"}
    for name in told:
        if name not in known:
            raise _odd(file, name.encode(errors="replace").decode())
    header = tuple(_texts(file, told, "header"))
    if not any(cell.strip() for cell in header):
        raise _odd(file, "header")
    table, source = _text(file, told, "table"), _text(file, told, "source")
    rules = told.get("skip", [])
    if not isinstance(rules, list) or not all(isinstance(each, dict) for each in rules):
        raise _odd(file, "skip")
    skip = tuple((_text(file, rule, "column"), _text(file, rule, "pattern")) for rule in rules)
    saved = Saved(
        file=_text(file, told, "file")[-LONGEST_NAME:],
        header=header,
        table=table,
        source=source,
        mapping=_pairs(file, told, "map"),
        constants=_pairs(file, told, "set"),
        skip=skip,
        asked=tuple(sorted(set(_texts(file, told, "ask")))),
    )
    _check(file, saved)
    return saved


def _load(file: Path) -> dict[str, Any]:
    """Return the object in a file, of a version that is known."""
    if file.stat().st_size > MOST_BYTES:
        raise MediaplanError(text("{file} is too large to be a saved mapping.", file=file.name))
    try:
        told = json.loads(file.read_text("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise MediaplanError(
            text(
                "{file} looks like a saved mapping, but is damaged: it is no whole JSON file. Export it "
                "again.",
                file=file.name,
            )
        ) from error
    version = told.get(MARK) if isinstance(told, dict) else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _odd(file, MARK)
    if version > VERSION:
        raise MediaplanError(
            text(
                "{file} is a saved mapping of a newer Mediaplan. Update this one, then import it again.",
                file=file.name,
            )
        )
    found: dict[str, Any] = told
    return found


def _check(file: Path, saved: Saved) -> None:
    """Refuse a table, source, field, column, answer or value that is none."""
    options = Options(saved.table, saved.source, saved.mapping, saved.constants, saved.skip)
    source = recognise(saved.header, (), options).source
    if source is None:
        raise _odd(file, "table")
    map_columns(source, saved.header, options)
    check_constants(source, options)
    for name in saved.constants:
        if not holds(name, source.tables.values()):
            raise MediaplanError(
                text("“{field}” is of one file alone, and no part of a saved mapping ({file}).", field=name,
                     file=file.name)
            )  # fmt: skip
    for column, pattern in saved.skip:
        if find_header(column, saved.header) is None:
            raise no_such_header(column, saved.header)
        if PERSON.search(pattern):
            raise _odd(file, "skip")
    if unknown := [name for name in saved.asked if name not in _askable(source)]:
        raise _odd(file, unknown[0])


def _askable(source: Source) -> Collection[str]:
    """Return the fields that a file may be asked for."""
    return {column.name for table in source.tables.values() for column in table.fields} - {*PERIOD}


def _text(file: Path, told: dict[str, Any], name: str) -> str:
    """Return a text, refusing what is none, or holds what no header and no word does."""
    value = told.get(name)
    if not isinstance(value, str) or not _sound(value):
        raise _odd(file, name)
    return value


def _texts(file: Path, told: dict[str, Any], name: str) -> list[str]:
    """Return a list of texts."""
    values = told.get(name, [])
    if not isinstance(values, list) or not all(isinstance(each, str) and _sound(each) for each in values):
        raise _odd(file, name)
    return values


def _pairs(file: Path, told: dict[str, Any], name: str) -> dict[str, str]:
    """Return a text by text."""
    values = told.get(name, {})
    if not isinstance(values, dict):
        raise _odd(file, name)
    if odd := [each for each in values if not _sound(each)]:
        raise _odd(file, odd[0].encode(errors="replace").decode())
    return {each: _text(file, values, each) for each in values}


def _sound(value: str) -> bool:
    """Say whether a text can be stored: whole characters, none that controls."""
    half = any("\ud800" <= character <= "\udfff" for character in value)
    return not half and all(character >= " " or character in "\t\r\n" for character in value)


def _odd(file: Path, name: str) -> MediaplanError:
    return MediaplanError(
        text(
            "“{name}” in {file} is not as Mediaplan writes it. Export the saved mapping again, or mend the "
            "file.",
            name=name,
            file=file.name,
        )
    )
