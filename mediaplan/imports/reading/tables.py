"""Puts a raw table together; of a file that holds several, the one that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mediaplan.imports.reading.cells import is_blank
from mediaplan.imports.reading.frame import Frame, Record
from mediaplan.imports.reading.header_line import WIDEST
from mediaplan.imports.reading.kept import Kept
from mediaplan.imports.reading.parts import Part, chosen, common, find_headed, is_comment, others_not_read
from mediaplan.imports.reading.raw import RawTable
from mediaplan.imports.reading.regular import Regular
from mediaplan.imports.reading.scratch import Scratch
from mediaplan.imports.reading.surveyed import Aside, SetAside, Surveyed, another, survey
from mediaplan.model import MediaplanError, Text, text, texts


@dataclass(frozen=True)
class Written:
    """How a file is written."""

    encoding: str
    delimiter: str
    quote: str


def or_another(
    table: RawTable,
    written: Written,
    records: Callable[[], Iterator[Record]],
    number: int | None,
    *,
    path: Path,
    notes: Sequence[Text],
    scratch: Scratch | None = None,
) -> RawTable:
    """Return the table that was read, or another of the file that is asked for.

    Parameters
    ----------
    table : RawTable
        The one that was read.
    written, records : Written, callable
        The file: how it is written, and what gives all its records.
    number : int, optional
        Which one is asked for, from 1.
    path, notes, scratch
        As of :func:`make_table`.

    Raises
    ------
    MediaplanError
        If there is no such table.
    """
    below = next((each.line for each in table.set_aside if each.reason == "table"), 0)
    parts = find_headed(records, table.above, below)
    own = next((at for at, part in enumerate(parts, start=1) if part.holds(table.header_line)), 0)
    if not own:
        return table
    if number not in {None, own}:
        return one_of_several(written, records, number, parts, path=path, notes=notes, scratch=scratch)
    # that there is another one below is said last
    said = table.notes[:-1] if below and not parts[own - 1].holds(below) else table.notes
    return replace(
        table, parts=tuple(each.name for each in parts), notes=(*said, others_not_read(parts, own))
    )


def one_of_several(
    written: Written,
    records: Callable[[], Iterator[Record]],
    number: int | None,
    parts: Sequence[Part],
    *,
    path: Path,
    notes: Sequence[Text] = (),
    scratch: Scratch | None = None,
) -> RawTable:
    """Read one table of a file that holds several.

    Parameters
    ----------
    written, records : Written, callable
        The file: how it is written, and what gives all its records.
    number : int, optional
        Which one, from 1; the first by default.
    parts : sequence of Part
        The tables.
    path, notes, scratch
        As of :func:`make_table`.

    Raises
    ------
    MediaplanError
        If there is no such table.
    """
    part, number = chosen(path, parts, number)
    frame = part.frame(common(parts) if number > 1 else ())
    refuse_too_wide(path, frame)
    above = {line for line, _ in frame.preamble}
    elsewhere = Aside()
    counted = 0
    for line, cells in records():
        if line not in above and not part.holds(line) and not is_blank(cells):
            elsewhere.add(line, cells, "comment" if is_comment(cells) else "table")
            counted += line > frame.header_line
    table = make_table(
        written,
        lambda: part.own(records()),
        frame,
        [*notes, others_not_read(parts, number)],
        path=path if written.delimiter else None,
        scratch=scratch,
    )
    return replace(
        table,
        set_aside=[*table.set_aside, *elsewhere.lines],
        rows_aside=table.rows_aside + counted,
        parts=tuple(each.name for each in parts),
    )


def make_table(
    written: Written,
    records: Callable[[], Iterator[Record]],
    frame: Frame,
    notes: list[Text],
    *,
    sheet: str | None = None,
    path: Path | None = None,
    regular: Regular | None = None,
    scratch: Scratch | None = None,
) -> RawTable:
    """Put a table together; a file that is not proven regular is read through once.

    Parameters
    ----------
    written : Written
        How the file is written.
    records : callable
        Gives the records, each time it is called.
    frame : Frame
        Where the table is among them.
    notes : list of Text
        What there is to say of the file.
    sheet, path, regular, scratch
        See :class:`RawTable`.
    """
    aside = [
        SetAside(line, cells, "comment" if cells[0].lstrip().startswith("#") else "preamble")
        for line, cells in sorted((*frame.preamble, *frame.joined))
    ]
    notes = [*notes, *frame.notes]
    scratch = scratch or Scratch()
    found = Surveyed(Kept(frame.width), regular.rows if regular else 0, Aside(), (), [])
    if regular is not None:
        for line, cells, reason in regular.tail:
            found.aside.add(line, cells, reason)
    elif frame.header_line:
        found = survey(records(), frame, scratch)
    notes = [*notes, *found.notes]
    if frame.strays:
        notes.append(
            texts(
                "The header has {n} delimiter more than the rows: the column without a name was left out.",
                "The header has {n} delimiters more than the rows: the columns without a name were left out.",
                frame.strays,
            )
        )
    return RawTable(
        header=frame.header,
        encoding=written.encoding,
        delimiter=written.delimiter,
        quote=written.quote,
        header_line=frame.header_line,
        preamble=[cells for _, cells in frame.preamble],
        set_aside=aside + found.aside.lines,
        # of a file without a header, all lines are below where it would be
        rows_aside=found.aside.counts.total() + sum(each.line > frame.header_line for each in aside),
        row_count=found.rows,
        notes=(*notes, *another(found.aside)),
        sheet=sheet,
        overlong=found.overlong,
        path=path,
        _records=records,
        _frame=frame,
        _kept=found.kept,
        _regular=regular,
        _scratch=scratch,
    )


def refuse_too_wide(path: Path, frame: Frame) -> None:
    """Refuse a table that no tool exports."""
    if frame.width > WIDEST:
        raise MediaplanError(
            text(
                "{file} has {columns} columns; a table may have {most} at most.",
                file=path.name,
                columns=frame.width,
                most=WIDEST,
            )
        )
