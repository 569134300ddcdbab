"""Reads the one table of a web page, which some tools save under the name of a spreadsheet."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from lxml import etree

from mediaplan.imports.reading.decode import NO_TEXT
from mediaplan.imports.reading.refuse import HEAD, MARKUP
from mediaplan.model import Text, text

LARGEST = 64 << 20  # bytes; a page is held whole
BLOCK = 1 << 16  # characters that are parsed at a time
LEAST = 2  # rows and columns of a table
MOST = 2000  # cells that one may stretch over
CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
BLANKS = re.compile(r"[ \t\r\n]+")
SILENT = {"script", "style", "head", "title"}
BREAKS = {"br", "p", "div", "li"}
DIGITS = 9  # of a number of cells; a longer one is a joke
Row = list[str]


class Rows:
    """The rows of a table, numbered from 1. Kept as text: lists of cells take ten times the memory."""

    def __init__(self) -> None:
        self._kept: list[str] = []
        self._width = 0

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[tuple[int, Row]]:
        return ((number, json.loads(row)) for number, row in enumerate(self._kept, start=1))

    def append(self, row: Row) -> None:
        """Add a row below the others."""
        self._kept.append(json.dumps(row, ensure_ascii=False))
        self._width = max(self._width, len(row))

    @property
    def tabular(self) -> bool:
        """Whether they are more than a frame around other things."""
        return len(self) >= LEAST and self._width >= LEAST


def read_page(path: Path) -> tuple[Rows, Text] | None:
    """Read the table of a web page.

    Parameters
    ----------
    path : Path
        Any file.

    Returns
    -------
    tuple of (Rows, Text) or None
        The rows with their numbers, and that it is a web page. None for what is no HTML, and for a
        page without a table of two rows and two columns, or with several.
    """
    with path.open("rb") as file:
        head = file.read(HEAD).removeprefix(b"\xef\xbb\xbf")
        if not MARKUP.match(head) or head.lstrip().startswith(b"<?xml") or path.stat().st_size > LARGEST:
            return None
        file.seek(0)
        page = _decoded(file.read())
    found = list(islice(tables_in(page), 2))
    if len(found) != 1:
        return None
    return found[0], text(
        "{file} is a web page (HTML) under the name of another kind of file. The one table in it was read.",
        file=path.name,
    )


def tables_in(page: str) -> Iterator[Rows]:
    """Give the tables of a page that hold no other table and are more than a frame.

    Parameters
    ----------
    page : str
        HTML, well-formed or not.

    Yields
    ------
    Rows
        A cell over several rows is repeated in each; one over several columns is followed by
        empty cells.
    """
    reader = _Reader(_Room(len(page)))
    parser = etree.HTMLParser(target=reader, encoding="utf-8", huge_tree=True)
    for start in range(0, len(page), BLOCK):
        parser.feed(page[start : start + BLOCK].encode("utf-8", "replace"))
        yield from reader.take()
    if page:
        parser.close()
    yield from reader.take()


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
        self.rows = Rows()
        self.row: Row | None = None
        self.parts: list[str] | None = None
        self.spans = (1, 1)
        self.hanging: dict[int, tuple[int, str]] = {}

    def open_row(self) -> None:
        """Begin a row, ending the one before."""
        self.close_row()
        self.row = []

    def open_cell(self, columns: int, rows: int) -> None:
        """Begin a cell, ending the one before."""
        self.close_cell()
        if self.row is None:
            self.row = []
        self.parts, self.spans = [], (columns, rows)

    def close_cell(self) -> None:
        """End a cell; line breaks in the source are blanks."""
        if self.parts is None or self.row is None:
            return
        written = BLANKS.sub(" ", "".join(self.parts)).strip(" ")
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


class _Reader:
    """Collects tables from what the parser meets: it decodes, and ends what a page leaves open."""

    def __init__(self, room: _Room) -> None:
        self.room = room
        self.found: list[Rows] = []
        self.open: list[_Table | None] = []  # None: it holds another, so it is a frame and no table
        self.silent = 0

    def take(self) -> list[Rows]:
        """Return the tables found since it was last asked."""
        found, self.found = self.found, []
        return found

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Open what begins."""
        if tag in SILENT:
            self.silent += 1
        elif tag == "table":
            if self.open:
                self.open[-1] = None
            self.silent = 0  # the end of what came before may not be written
            self.open.append(_Table(self.room))
        elif not self.open or (table := self.open[-1]) is None:
            return
        elif tag == "tr":
            table.open_row()
        elif tag in {"td", "th"}:
            table.open_cell(_span(attributes, "colspan"), _span(attributes, "rowspan"))
        elif tag in BREAKS and table.parts:
            table.parts.append(" ")

    def end(self, tag: str) -> None:
        """Close what ends."""
        if tag in SILENT:
            self.silent = max(0, self.silent - 1)
        elif not self.open:
            return
        elif tag == "table":
            self._end_table()
        elif (table := self.open[-1]) is None:
            return
        elif tag == "tr":
            table.close_row()
        elif tag in {"td", "th"}:
            table.close_cell()

    def data(self, data: str) -> None:
        """Keep the text of a cell."""
        if self.open and not self.silent and (table := self.open[-1]) and table.parts is not None:
            table.parts.append(data)

    def close(self) -> None:
        """Close what the page left open."""
        while self.open:
            self._end_table()

    def _end_table(self) -> None:
        table = self.open.pop()
        if table is not None:
            table.close_row()
            if table.rows.tabular:
                self.found.append(table.rows)


def _span(attributes: Mapping[str, str], name: str) -> int:
    """Return over how many cells one stretches; what is no number is one."""
    said = attributes.get(name, "")
    return min(max(int(said), 1), MOST) if said.isascii() and said.isdigit() and len(said) <= DIGITS else 1
