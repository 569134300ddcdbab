"""A file becomes a raw table: bytes decoded, dialect found, what is no row set aside, cells as written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice, takewhile
from pathlib import Path

from mediaplan.imports.reading.decode import Encoded, examine, read_lines
from mediaplan.imports.reading.dialect import find_dialect, told_delimiter
from mediaplan.imports.reading.frame import Record, find_frame
from mediaplan.imports.reading.parts import find_parts, is_comment
from mediaplan.imports.reading.quoted_lines import without_quotes
from mediaplan.imports.reading.raw import RawTable
from mediaplan.imports.reading.refuse import NO_FILES, OLE, ZIP, unreadable
from mediaplan.imports.reading.regular import prove_regular
from mediaplan.imports.reading.scratch import Scratch
from mediaplan.imports.reading.spreadsheet import is_workbook, read_sheet
from mediaplan.imports.reading.surveyed import SetAside
from mediaplan.imports.reading.tables import Written, make_table, one_of_several, or_another, refuse_too_wide
from mediaplan.imports.reading.tokens import split_records
from mediaplan.imports.reading.unpack import GZIP, several, unpack, unzip
from mediaplan.imports.reading.webpage import read_page
from mediaplan.model import MediaplanError, Text, text

__all__ = ["RawTable", "SetAside", "read_table"]

SAMPLE_LINES = 1000
SAMPLE_CHARACTERS = 1 << 20
FAST_FROM = 1 << 20  # bytes from which proving a file regular pays


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
        Which table of a file that holds several, from 1. By default the first, or the largest where
        nothing but their headers tells them apart.

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
    encoded, sample = _examined(path, encoding, delimiter, scratch)
    path = encoded.path
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
        parts = find_parts(records())
        if len(parts) > 1:
            return one_of_several(written, records, part, parts, path=path, notes=notes, scratch=scratch)
    frame = find_frame(head)
    refuse_too_wide(path, frame)
    width = frame.width or None
    regular = None
    if encoded.size >= fast_from and encoded.regular and frame.header_line:
        regular = prove_regular(encoded, dialect, frame, first(width), scratch)
    table = make_table(
        written, lambda: records(width), frame, notes, path=path, regular=regular, scratch=scratch
    )
    return or_another(table, written, records, part, path=path, notes=notes, scratch=scratch)


def _examined(
    path: Path, encoding: str | None, delimiter: str | None, scratch: Scratch
) -> tuple[Encoded, list[str]]:
    """Return how the text that is read is written, and its first lines."""
    encoded = examine(path, encoding)
    sample = _sample(read_lines(encoded))
    inside, said = without_quotes(encoded, sample, delimiter, scratch)
    notes = (*encoded.notes, *said)
    if inside is None:
        return replace(encoded, notes=notes), sample
    encoded = replace(examine(inside), notes=notes)
    return encoded, _sample(read_lines(encoded))


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
    return replace(table, sheet=found.name, sheets=found.tables, since_1904=found.since_1904)


def _read_page(path: Path, part: int | None) -> RawTable | None:
    page = read_page(path)
    return _read_rows(path, "html", page[0], [page[1]], part) if page else None


def _read_rows(
    path: Path, kind: str, rows: Iterable[Record], notes: list[Text], part: int | None
) -> RawTable:
    """Read what is held whole: cells that a spreadsheet or a web page has cut already."""
    written = Written(kind, "", "")

    def every() -> Iterator[Record]:
        return iter(rows)

    if any(is_comment(cells) for _, cells in rows):
        parts = find_parts(every())
        if len(parts) > 1:
            return one_of_several(written, every, part, parts, path=path, notes=notes)
    frame = find_frame(list(islice(rows, SAMPLE_LINES)))
    refuse_too_wide(path, frame)
    table = make_table(written, every, frame, notes)
    return or_another(table, written, every, part, path=path, notes=notes)


def _sample(lines: Iterator[str]) -> list[str]:
    """Take the first lines, fewer where they are long."""
    sample, size = [], 0
    for line in islice(lines, SAMPLE_LINES):
        sample.append(line)
        size += len(line)
        if size > SAMPLE_CHARACTERS:
            break
    return sample
