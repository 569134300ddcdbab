"""A file of lines put right: which import they are lines of, and the file as it would have been read."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import Any

from mediaplan.imports.answers import as_options
from mediaplan.imports.guarded import IMPORT, LINE, OURS, unguard
from mediaplan.imports.headers import normalise
from mediaplan.imports.options import Options
from mediaplan.imports.reading import RawTable
from mediaplan.imports.reading.kept import Kept
from mediaplan.imports.reading.scratch import Scratch
from mediaplan.imports.results import Result
from mediaplan.imports.truncation import ends_within_a_line
from mediaplan.imports.typed import cut_off
from mediaplan.model import MediaplanError, Text, text, texts
from mediaplan.warehouse import Transaction
from mediaplan.warehouse.batches import no_such_batch
from mediaplan.warehouse.lineages import root_of
from mediaplan.warehouse.quarantine import put_right


@dataclass
class Corrected(RawTable):
    """Lines of an earlier file, under its header and with its line numbers.

    Attributes
    ----------
    batch_id, root : int
        The import whose quarantine they come from; that of the file itself.
    done : int
        Lines left out because they were put right before.
    """

    batch_id: int = 0
    root: int = 0
    done: int = 0


def correction(tx: Transaction, raw: RawTable, options: Options, file: str) -> tuple[RawTable, Options]:
    """Return a file of lines put right as the file they are lines of; any other as it is.

    Parameters
    ----------
    tx : Transaction
        Where the import is known.
    raw : RawTable
        The file as read.
    options : Options
        What the person decided.
    file : str
        Its name.

    Returns
    -------
    tuple of RawTable and Options
        The lines still to put right, and what decided how their file was read: nothing is asked
        twice.

    Raises
    ------
    MediaplanError
        The file does not say which lines of which import it holds, or that import was undone.
    """
    header = [normalise(cell) for cell in raw.header]
    if not {IMPORT, LINE} & set(header):
        return raw, options
    if not {IMPORT, LINE} <= set(header):
        missing = LINE if IMPORT in header else IMPORT
        raise MediaplanError(
            text(
                "{file} holds lines to correct, but the column “{column}” is missing. Leave it as it was.",
                file=file,
                column=missing,
            )
        )
    if ends_within_a_line(raw.path, raw.delimiter, len(raw.header), raw.encoding) if raw.path else False:
        raise MediaplanError(cut_off(file, max((line for line, _ in raw.numbered()), default=1)))
    places = _places(raw, file, (header.index(IMPORT), header.index(LINE)))
    if not places:
        return raw, options
    batch_id = next(iter(places.values()))[0]
    numbers = {place: line for place, (_, line) in places.items()}
    stored = _stored(tx, batch_id)
    root = root_of(tx.cursor, batch_id)
    _check(tx, root, numbers, file)
    done = put_right(tx.cursor, root)
    left = {place: line for place, line in numbers.items() if line not in done}
    kept = tuple(at for at, cell in enumerate(header) if cell not in OURS)
    return _as_file(raw, left, kept, batch_id=batch_id, root=root), as_options(stored, options)


def told(raw: Corrected, loaded: int) -> list[Text]:
    """Say what became of lines put right.

    Parameters
    ----------
    raw : Corrected
        The lines.
    loaded : int
        How many of them were taken in.
    """
    said = [
        texts(
            "{n} line that import {batch} had left out is put right, and counts as a line of its file.",
            "{n} lines that import {batch} had left out are put right, and count as lines of its file.",
            loaded,
            batch=raw.root,
        )
    ]
    return [*(said if loaded else []), *([before(raw)] if raw.done else [])]


def nothing_left(raw: Corrected, result: Result) -> Result:
    """Return the result of a file whose lines were all put right before."""
    result.status = "unchanged"
    result.encoding, result.delimiter, result.header_line = raw.encoding, raw.delimiter, raw.header_line
    result.rows_unchanged, result.rows_set_aside = raw.done, raw.rows_read
    result.rows_read = raw.done + raw.rows_read
    result.sentences = (before(raw),)
    return result


def before(raw: Corrected) -> Text:
    """Say how many lines were put right before."""
    return texts(
        "{n} line of import {batch} was put right before, and was not taken again. To correct it otherwise, "
        "undo that correction first.",
        "{n} lines of import {batch} were put right before, and were not taken again. To correct them "
        "otherwise, undo that correction first.",
        raw.done,
        batch=raw.root,
    )


def _places(raw: RawTable, file: str, at: tuple[int, int]) -> dict[int, tuple[int, int]]:
    """Return, by physical line, the import and the line that each row says it is of."""
    found: dict[int, tuple[int, int]] = {}
    batch, line = at
    for place, cells in raw.numbered():
        said = [unguard(cells[each].strip()) for each in (batch, line)]
        if not all(each.isascii() and each.isdigit() and len(each) <= 18 for each in said):  # noqa: PLR2004 - BIGINT
            raise MediaplanError(
                text(
                    "Line {line} of {file} does not say which line of which import it is. Leave the columns "
                    "“{batch}” and “{number}” as they were.",
                    line=place,
                    file=file,
                    batch=IMPORT,
                    number=LINE,
                )
            )
        found[place] = (int(said[0]), int(said[1]))
        first = next(iter(found.values()))[0]
        if found[place][0] != first:
            raise MediaplanError(
                text(
                    "{file} holds lines of the imports {first} and {second}. Put those of each import into a "
                    "file of their own.",
                    file=file,
                    first=first,
                    second=found[place][0],
                )
            )
    return found


def _stored(tx: Transaction, batch_id: int) -> dict[str, Any]:
    """Return what decided how an import was read; refuse one that cannot be corrected."""
    rows = tx.cursor.execute("SELECT decided FROM batch WHERE batch_id = ?", [batch_id]).fetchall()
    if not rows:
        raise MediaplanError(no_such_batch(batch_id))
    root = root_of(tx.cursor, batch_id)
    ((status,),) = tx.cursor.execute("SELECT status FROM batch WHERE batch_id = ?", [root]).fetchall()
    if status != "active":
        raise MediaplanError(
            text(
                "Import {batch} was undone, so its lines cannot be put right. Import its file again.",
                batch=root,
            )
        )
    if rows[0][0] is None:
        raise MediaplanError(
            text("Import {batch} left out no line that can be put right in a file.", batch=batch_id)
        )
    stored: dict[str, Any] = json.loads(rows[0][0])
    return stored


def _check(tx: Transaction, root: int, numbers: dict[int, int], file: str) -> None:
    """Refuse lines that the import had not left out, and one that is there twice."""
    kept = tx.cursor.execute("SELECT line FROM quarantine_line WHERE batch_id = ?", [root]).fetchnumpy()
    known = set(kept["line"].tolist())
    met: set[int] = set()
    for place, line in numbers.items():
        if line not in known:
            raise MediaplanError(
                text(
                    "Line {place} of {file} says it is line {line} of import {batch}, which left out no such "
                    "line. Leave the column “{column}” as it was; new lines belong in a file of their own.",
                    place=place,
                    file=file,
                    line=line,
                    batch=root,
                    column=LINE,
                )
            )
        if line in met:
            raise MediaplanError(
                text(
                    "{file} holds line {line} of import {batch} twice. Keep one of the two.",
                    file=file,
                    line=line,
                    batch=root,
                )
            )
        met.add(line)


def _as_file(
    raw: RawTable, left: dict[int, int], kept: tuple[int, ...], *, batch_id: int, root: int
) -> Corrected:
    """Return the lines as a table under the header of their file, with its line numbers."""
    scratch, rows = Scratch(), Kept(len(kept))
    with rows.writing(scratch) as keep:
        for place, cells in raw.numbered():
            if place in left:
                keep(left[place], [unguard(cells[at]) for at in kept])
    there = {each.name: getattr(raw, each.name) for each in fields(RawTable)}
    there |= {
        "header": [unguard(raw.header[at]) for at in kept],
        "row_count": len(left),
        "overlong": tuple(left[place] for place in raw.overlong if place in left),
        "_regular": None,
        "_kept": rows,
        "_scratch": scratch,
    }
    return Corrected(
        **there,
        batch_id=batch_id,
        root=root,
        done=raw.row_count - len(left),
    )
