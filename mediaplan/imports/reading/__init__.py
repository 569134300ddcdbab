"""A file becomes a raw table: bytes decoded, dialect found, what is no row set aside, cells as written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile
from pathlib import Path

from mediaplan.imports.reading.cells import is_blank
from mediaplan.imports.reading.decode import examine, read_lines
from mediaplan.imports.reading.dialect import find_dialect, told_delimiter
from mediaplan.imports.reading.frame import Frame, Record, find_frame
from mediaplan.imports.reading.kept import Kept
from mediaplan.imports.reading.parts import chosen, common, find_parts, is_comment, others_not_read
from mediaplan.imports.reading.raw import RawTable
from mediaplan.imports.reading.refuse import NO_FILES, OLE, ZIP, unreadable
from mediaplan.imports.reading.regular import Regular, prove_regular
from mediaplan.imports.reading.scratch import Scratch
from mediaplan.imports.reading.spreadsheet import is_workbook, read_sheet
from mediaplan.imports.reading.surveyed import Aside, SetAside, Surveyed, another, survey
from mediaplan.imports.reading.tokens import split_records
from mediaplan.imports.reading.unpack import GZIP, several, unpack, unzip
from mediaplan.imports.reading.webpage import read_page
from mediaplan.model import MediaplanError, Text, text, texts

__all__ = ["RawTable", "SetAside", "read_table"]

SAMPLE_LINES = 1000
SAMPLE_CHARACTERS = 1 << 20
FAST_FROM = 1 << 20  # bytes from which proving a file regular pays
WIDEST = 2000  # columns; wider is no export


def read_table(
    path: Path | str,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    part: int | None = None,
) -> RawTable:
    """Read a file as a table of text.

    Parameters
    ----------
    path : Path or str
        A CSV, TSV or XLSX file (also XLSM, XLSB, XLS, ODS), as a tool exported it; or one such file
        in a gzip or a zip.
    sheet : str, optional
        Which sheet of a spreadsheet; the first visible one with a table by default.
    encoding, delimiter : str, optional
        What the user says they are, instead of what is found.
    part : int, optional
        Which table of a file that holds several, from 1; the first by default.

    Returns
    -------
    RawTable
        Without header and rows for an empty file. Memory does not grow with the file (a spreadsheet
        is held whole).

    Raises
    ------
    MediaplanError
        If the file cannot be read, is something else than a table or has no such part, with what
        to do.
    """
    path = Path(path)
    try:
        return _read(path, sheet, encoding, delimiter, FAST_FROM, part=part)
    except OSError as error:
        raise MediaplanError(unreadable(path, error)) from error


def _read(
    path: Path,
    sheet: str | None,
    encoding: str | None,
    delimiter: str | None,
    fast_from: int,
    *,
    part: int | None = None,
) -> RawTable:
    scratch = Scratch()
    path, workbook = _unpacked(path, scratch)
    whole = _read_workbook(path, sheet, part) if workbook else _read_page(path, part)
    if whole is not None:
        return whole
    if delimiter == "":
        raise MediaplanError(text("The delimiter must be at least one character."))
    encoded = examine(path, encoding)
    sample = _sample(read_lines(encoded))
    dialect = find_dialect(sample, delimiter)
    told = bool(told_delimiter(sample))

    def records(width: int | None = None) -> Iterator[Record]:
        lines = read_lines(encoded)
        try:
            if told:  # no row, though it has the delimiter, nor does one begin on it
                yield 1, [next(lines)]
            yield from split_records(lines, dialect, width, first=1 + told)
        except OSError as error:
            raise MediaplanError(unreadable(path, error)) from error

    def first(width: int | None = None) -> list[Record]:  # whole, however far below the last one ends
        return list(takewhile(lambda record: record[0] <= len(sample), records(width)))

    head = first()
    written = Written(encoded.encoding, dialect.delimiter, dialect.quote)
    notes = list(encoded.notes)
    if any(is_comment(cells) for _, cells in head):
        several_tables = _one_of_several(written, records, part, path=path, notes=notes, scratch=scratch)
        if several_tables is not None:
            return several_tables
    frame = find_frame(head)
    _refuse_too_wide(path, frame)
    width = frame.width or None
    regular = None
    if encoded.size >= fast_from and encoded.regular and frame.header_line:
        regular = prove_regular(encoded, dialect, frame, first(width), scratch)
    return _table(written, lambda: records(width), frame, notes, path=path, regular=regular, scratch=scratch)


def _unpacked(path: Path, scratch: Scratch) -> tuple[Path, bool]:
    """Return the file that is read, out of its archive if it came in one, and whether it is a workbook."""
    packed = path
    if _begins(path, GZIP):
        path = unpack(path, scratch.folder)
    if _begins(path, ZIP, NO_FILES) and not is_workbook(path):
        path = unzip(path, scratch.folder)
        if _begins(path, ZIP, NO_FILES) and not is_workbook(path):
            raise MediaplanError(several(packed))
    return path, _begins(path, ZIP, NO_FILES, OLE)


def _begins(path: Path, *marks: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(max(map(len, marks))).startswith(marks)


def _read_workbook(path: Path, sheet: str | None, part: int | None) -> RawTable:
    found = read_sheet(path, sheet)
    table = _read_rows(path, found.kind, found.rows, list(found.notes), part)
    found.check_results(path.name, {each.line for each in table.set_aside})
    return replace(table, sheet=found.name, sheets=found.tables)


def _read_page(path: Path, part: int | None) -> RawTable | None:
    page = read_page(path)
    return _read_rows(path, "html", page[0], [page[1]], part) if page else None


def _read_rows(
    path: Path, kind: str, rows: Iterable[Record], notes: list[Text], part: int | None
) -> RawTable:
    """Read what is held whole: cells that a spreadsheet or a web page has cut already."""
    written = Written(kind, "", "")
    if any(is_comment(cells) for _, cells in rows):
        table = _one_of_several(written, lambda: iter(rows), part, path=path, notes=notes)
        if table is not None:
            return table
    frame = find_frame(list(islice(rows, SAMPLE_LINES)))
    _refuse_too_wide(path, frame)
    return _table(written, lambda: iter(rows), frame, notes)


def _one_of_several(
    written: Written,
    records: Callable[[], Iterator[Record]],
    number: int | None,
    *,
    path: Path,
    notes: Sequence[Text] = (),
    scratch: Scratch | None = None,
) -> RawTable | None:
    """Read one table of a file that holds several; None where it holds one."""
    parts = find_parts(records())
    if len(parts) <= 1:
        return None
    part, number = chosen(path, parts, number)
    frame = part.frame(common(parts) if number > 1 else ())
    _refuse_too_wide(path, frame)
    above = {line for line, _ in frame.preamble}
    elsewhere = Aside()
    counted = 0
    for line, cells in records():
        if line not in above and not part.holds(line) and not is_blank(cells):
            elsewhere.add(line, cells, "comment" if is_comment(cells) else "table")
            counted += line > frame.header_line
    table = _table(
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


@dataclass(frozen=True)
class Written:
    """How a file is written."""

    encoding: str
    delimiter: str
    quote: str


def _table(
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
    """Put a table together; a file that is not proven regular is read through once."""
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
    notes = [*notes, *found.notes, *another(found.aside)]
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
        notes=tuple(notes),
        sheet=sheet,
        overlong=found.overlong,
        path=path,
        _records=records,
        _frame=frame,
        _kept=found.kept,
        _regular=regular,
        _scratch=scratch,
    )


def _sample(lines: Iterator[str]) -> list[str]:
    """Take the first lines, fewer where they are long."""
    sample, size = [], 0
    for line in islice(lines, SAMPLE_LINES):
        sample.append(line)
        size += len(line)
        if size > SAMPLE_CHARACTERS:
            break
    return sample


def _refuse_too_wide(path: Path, frame: Frame) -> None:
    if frame.width > WIDEST:
        raise MediaplanError(
            text(
                "{file} has {columns} columns; a table may have {most} at most.",
                file=path.name,
                columns=frame.width,
                most=WIDEST,
            )
        )
