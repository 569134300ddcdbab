"""What must hold of a file that is read: the same rows each way, and no line or letter of it lost."""

from __future__ import annotations

import codecs
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import duckdb

from mediaplan.imports import Options, RawTable, read_table
from mediaplan.imports.reading import mojibake
from mediaplan.imports.recognise import recognise
from mediaplan.model import MediaplanError

#: Encodings whose text can be looked at apart from the reader.
PLAIN = {"utf-8", "cp1252", "utf-16-le", "utf-16-be"}
#: Cells from which a line above the header may be one, and how many such lines are looked at.
LIKE_A_HEADER, MOST_LOOKED_AT = 2, 20
#: Cells of a header of two columns and of a row that was not told from it.
A_HEADER_AND_A_ROW = 3
MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class BrokenPromiseError(AssertionError):
    """Something that must hold for every file does not hold for this one.

    Parameters
    ----------
    kind : str
        What, the same words for every case of it.
    detail : str
        The values that show it.
    """

    def __init__(self, kind: str, detail: str = "") -> None:
        super().__init__(f"{kind}: {detail}")
        self.kind = kind


def hold(kept: bool, kind: str, detail: object = "") -> None:
    """Raise where a promise is not kept."""
    if not kept:
        raise BrokenPromiseError(kind, repr(detail)[:600])


@dataclass(frozen=True)
class Read:
    """What the reader alone made of a file.

    Parameters
    ----------
    lines : int
        Lines read.
    refusal : str
        The sentence it refused the file with.
    above : str
        The source that a line above the header is the header of.
    glued : bool
        Whether the header holds line ends that were not taken for any.
    packed : bool
        Whether it is an archive.
    """

    lines: int = 0
    refusal: str = ""
    above: str = ""
    glued: bool = False
    packed: bool = False


def check_reading(path: Path, options: Options | None = None) -> Read:
    """Read a file and compare what the reader says of it with what it holds.

    Parameters
    ----------
    path : Path
        The file.
    options : Options, optional
        Of which the encoding and the sheet count.

    Returns
    -------
    Read
    """
    said = options or Options()
    try:
        table = read_table(path, sheet=said.answer("sheet"), encoding=said.answer("encoding"), part=said.part)
    except MediaplanError as error:
        hold(bool(str(error).strip()), "refused by the reader without a sentence")
        packed = path.read_bytes().startswith(b"PK")
        return Read(refusal=str(error), packed=packed)
    with table:
        rows = list(table.numbered())
        width = len(table.header)
        hold(list(table.rows) == [cells for _, cells in rows], "rows differ when they are read again")
        hold(len(rows) == table.row_count, "rows are not as many as row_count", (len(rows), table.row_count))
        odd = next((row for row in rows if len(row[1]) != width), None)
        hold(odd is None, "a row has another width than the header", (odd, width))
        lines = [line for line, _ in rows]
        hold(lines == sorted(set(lines)), "line numbers do not rise", lines[:20])
        after = [each.line for each in table.set_aside if each.line > table.header_line]
        hold(table.rows_read == len(rows) + len(after), "lines read are not rows and what is set aside")
        hold(
            not set(after) & set(lines), "a line is a row and set aside", sorted(set(after) & set(lines))[:5]
        )
        if table.header_line:
            _check_staged(table, rows)
            if said.answer("encoding") is None:
                _check_nothing_lost(table, rows)
        other = (cells for cells in table.preamble if cells != list(table.header))  # repeated is no other
        wide = [cells for cells in other if len(cells) >= LIKE_A_HEADER][:MOST_LOOKED_AT]
        above = (recognise(cells, (), Options()).source for cells in wide)
        source = next((known.name for known in above if known is not None), "")
        glued = width >= A_HEADER_AND_A_ROW and any("\r" in cell.strip() for cell in table.header)
        return Read(table.rows_read, "", source, glued)


@cache
def _memory() -> duckdb.DuckDBPyConnection:
    """Return a database of nothing, the same one each time: to make one takes longer than to ask it."""
    return duckdb.connect()


def _check_staged(table: RawTable, rows: list[tuple[int, list[str]]]) -> None:
    """Have DuckDB give the same rows."""
    connection = _memory()
    table.stage(connection, "staged")
    found = connection.execute("SELECT * FROM staged ORDER BY line").fetchall()
    connection.execute("DROP VIEW staged")
    staged = [(line, [cell or "" for cell in cells]) for line, *cells in found]
    hold(len(staged) == len(rows), "DuckDB reads another number of rows", (len(staged), len(rows)))
    odd = next((pair for pair in zip(staged, rows, strict=True) if pair[0] != pair[1]), None)
    hold(odd is None, "DuckDB reads another row", odd)


def _check_nothing_lost(table: RawTable, rows: list[tuple[int, list[str]]]) -> None:
    """Look for every letter, digit and line of the file in what was made of it."""
    mended = any(note == mojibake.said() for note in table.notes)
    if table.path is None or table.encoding not in PLAIN or mended:
        return
    content = table.path.read_bytes()
    mark = next((mark for mark in MARKS if content.startswith(mark)), b"")
    text = content[len(mark) :].decode(table.encoding, "replace").replace("\0", "")
    if not table.overlong:  # what is beyond the header's width is left out, and the line in quarantine
        joined = any(each.line == table.header_line for each in table.set_aside)  # of several lines
        there = [
            [] if joined else table.header,
            *(cells for _, cells in rows),
            *(each.cells for each in table.set_aside),
        ]
        kept = Counter(filter(str.isalnum, "".join("".join(cells) for cells in there)))
        written = Counter(filter(str.isalnum, text))
        hold(kept == written, "letters lost or doubled", (written - kept, kept - written))
    one_end = "\n" not in text or "\r" not in text.replace("\r\n", "\n")
    if table.quote not in text and one_end:
        lines = text.split("\n" if "\n" in text else "\r")[table.header_line :]
        full = sum(1 for line in lines if line.replace(table.delimiter, "").strip())
        hold(full == table.rows_read, "lines lost", (full, table.rows_read))
