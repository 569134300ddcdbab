"""Reads the one table of a web page, which some tools save under the name of a spreadsheet."""

from __future__ import annotations

import codecs
import re
from html.parser import HTMLParser
from pathlib import Path

from mediaplan.imports.reading.decode import NO_TEXT
from mediaplan.imports.reading.refuse import HEAD, MARKUP
from mediaplan.model import Text, text

LARGEST = 64 << 20  # bytes; a page is held whole
LEAST = 2  # rows and columns of a table
MOST = 2000  # cells that one may stretch over
CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
SILENT = {"script", "style", "head", "title"}
BREAKS = {"br", "p", "div", "li"}
DIGITS = 9  # of a number of cells; a longer one is a joke
Row = list[str]


def read_page(path: Path) -> tuple[list[tuple[int, Row]], Text] | None:
    """Read the table of a web page.

    Parameters
    ----------
    path : Path
        Any file.

    Returns
    -------
    tuple of (list of records, Text) or None
        The rows with their numbers, and that it is a web page. None for what is no HTML, and for a
        page without a table of two rows and two columns, or with several.
    """
    with path.open("rb") as file:
        head = file.read(HEAD).removeprefix(b"\xef\xbb\xbf")
        if not MARKUP.match(head) or head.lstrip().startswith(b"<?xml") or path.stat().st_size > LARGEST:
            return None
        file.seek(0)
        found = [rows for rows in tables_in(_decoded(file.read())) if _is_table(rows)]
    if len(found) != 1:
        return None
    return list(enumerate(found[0], start=1)), text(
        "{file} is a web page (HTML) under the name of another kind of file. The one table in it was read.",
        file=path.name,
    )


def tables_in(page: str) -> list[list[Row]]:
    """Return the tables of a page that hold no other table, as rows of text.

    Parameters
    ----------
    page : str
        HTML, well-formed or not.

    Returns
    -------
    list of list of list of str
        A cell over several rows is repeated in each; one over several columns is followed by
        empty cells.
    """
    reader = _Reader(_Room(len(page)))
    try:
        reader.feed(page)
        reader.close()
    except AssertionError:  # how Python's parser says that it does not know a kind of section
        return []
    return [table.rows for table in reader.tables if not table.nests]


def _is_table(rows: list[Row]) -> bool:
    return len(rows) >= LEAST and max(map(len, rows)) >= LEAST


def _decoded(content: bytes) -> str:
    """Decode a page: UTF-8 where it is that, else as it says, else as most old pages are."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        said = CHARSET.search(content[:HEAD])
    try:
        name = codecs.lookup(said[1].decode("ascii")).name if said else "cp1252"
        return content.decode("cp1252" if name in NO_TEXT else name, "replace")
    except (LookupError, UnicodeError):
        return content.decode("cp1252", "replace")


class _Room:
    """How many more cells may be filled in: a page of a few bytes must not become gigabytes."""

    def __init__(self, cells: int) -> None:
        self.cells = cells

    def take(self, wanted: int) -> int:
        """Return how many of some cells there is room for."""
        given = min(wanted, self.cells)
        self.cells -= given
        return given


class _Table:
    """A table that is being read."""

    def __init__(self, room: _Room) -> None:
        self.room = room
        self.rows: list[Row] = []
        self.nests = False
        self.row: Row | None = None
        self.parts: list[str] | None = None
        self.spans = (1, 1)
        self.hanging: dict[int, tuple[int, str]] = {}

    def open_cell(self, columns: int, rows: int) -> None:
        """Begin a cell, ending the one before, whose end may not be written."""
        self.close_cell()
        if self.row is None:
            self.row = []
        self.parts, self.spans = [], (columns, rows)

    def close_cell(self) -> None:
        """End a cell."""
        if self.parts is None or self.row is None:
            return
        written = "".join(self.parts).strip(" \t\r\n")
        self._let_hang(self.row)
        columns, rows = self.spans
        if rows > 1:
            self.hanging[len(self.row)] = (rows - 1, written)
        self.row += [written, *[""] * self.room.take(columns - 1)]
        self.parts = None

    def close_row(self) -> None:
        """End a row."""
        self.close_cell()
        if self.row is not None:
            self._let_hang(self.row)
            self.rows.append(self.row)
        self.row = None

    def _let_hang(self, row: Row) -> None:
        """Repeat the cells of rows above that reach down to here."""
        while (place := len(row)) in self.hanging and self.room.take(1):
            left, written = self.hanging.pop(place)
            if left > 1:
                self.hanging[place] = (left - 1, written)
            row.append(written)


class _Reader(HTMLParser):
    """Collects tables."""

    def __init__(self, room: _Room) -> None:
        super().__init__(convert_charrefs=True)
        self.room = room
        self.tables: list[_Table] = []
        self.open: list[_Table] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open what begins."""
        if tag in SILENT:
            self.silent += 1
        elif tag == "table":
            for outer in self.open:
                outer.nests = True
            self.silent = 0  # the end of what came before may not be written
            self.open.append(_Table(self.room))
            self.tables.append(self.open[-1])
        elif not self.open:
            return
        elif tag == "tr":
            self.open[-1].close_row()
            self.open[-1].row = []
        elif tag in {"td", "th"}:
            self.open[-1].open_cell(_span(attrs, "colspan"), _span(attrs, "rowspan"))
        elif tag in BREAKS and self.open[-1].parts:
            self.open[-1].parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """Close what ends."""
        if tag in SILENT:
            self.silent = max(0, self.silent - 1)
        elif not self.open:
            return
        elif tag == "table":
            self.open.pop().close_row()
        elif tag == "tr":
            self.open[-1].close_row()
        elif tag in {"td", "th"}:
            self.open[-1].close_cell()

    def handle_data(self, data: str) -> None:
        """Keep the text of a cell; line breaks in the source are blanks."""
        if self.open and self.open[-1].parts is not None and not self.silent:
            self.open[-1].parts.append(re.sub(r"[ \t\r\n]+", " ", data))

    def close(self) -> None:
        """Close what the page left open."""
        super().close()
        while self.open:
            self.open.pop().close_row()


def _span(attrs: list[tuple[str, str | None]], name: str) -> int:
    """Return over how many cells one stretches; what is no number is one."""
    said = next((value or "" for key, value in attrs if key == name), "")
    return min(max(int(said), 1), MOST) if said.isascii() and said.isdigit() and len(said) <= DIGITS else 1
