"""Finds the tables of a file that holds several, each below a blank line.

Comments announce each (GA4), or it has a header of its own that says what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import dropwhile
from pathlib import Path

from mediaplan.imports.reading.another import is_headed
from mediaplan.imports.reading.cells import filled, is_blank, is_figure, is_placeholder
from mediaplan.imports.reading.frame import Frame, Record, find_frame
from mediaplan.imports.reading.naming import is_known
from mediaplan.model import MediaplanError, Text, text

NAMED_BY = 4  # columns that name a table to a person
SAMPLE = 1000
MOST = 100  # tables of one file that are offered
COLUMNS, ROWS = 3, 2  # that a block has at least which is a table whatever its columns are called


@dataclass
class Part:
    """One table of a file.

    Attributes
    ----------
    comments : list of records
        Those above its header announce it.
    sample : list of records
        Its first lines, the header among them.
    first, last : int
        Its lines, comments left out.
    rows : int
        Lines that hold something.
    width : int
        Cells up to the last one that holds something on any line.
    """

    comments: list[Record] = field(default_factory=list)
    sample: list[Record] = field(default_factory=list)
    first: int = 0
    last: int = 0
    rows: int = 0
    width: int = 0

    def add(self, line: int, cells: list[str]) -> None:
        """Take a line as one of its own."""
        self.first = self.first or line
        self.last, self.rows = line, self.rows + 1
        if len(cells) > self.width:
            self.width = max(self.width, last_filled(cells))
        if len(self.sample) < SAMPLE:
            self.sample.append((line, cells))

    def join(self, below: Part) -> None:
        """Take the lines of a block below it as its own: it is no other table."""
        self.first = self.first or below.first
        self.last, self.rows = below.last, self.rows + below.rows
        self.width = max(self.width, below.width)
        self.sample += below.sample[: SAMPLE - len(self.sample)]

    def holds(self, line: int) -> bool:
        """Say whether a line is one of its own."""
        return self.first <= line <= self.last

    def own(self, records: Iterable[Record]) -> Iterator[Record]:
        """Give its own of the records of the file, cut to its width; those below are not read.

        Parameters
        ----------
        records : iterable of records
            From the first line of the file on.
        """
        for line, cells in records:
            if line > self.last:
                return
            if line >= self.first:
                yield line, cells[: self.width]

    def frame(self, above: Sequence[Record] = ()) -> Frame:
        """Return where its header is, with the comments that announce it as its preamble.

        Parameters
        ----------
        above : sequence of records
            Comments that hold for all tables of the file.
        """
        found = find_frame([(line, cells[: self.width]) for line, cells in self.sample])
        own = [*found.preamble, *(each for each in self.comments if each[0] < found.header_line)]
        return replace(found, preamble=(*above, *sorted(own, key=lambda each: each[0])))

    @property
    def name(self) -> str:
        """What it is called to a person: its first columns."""
        header = [cell.strip() for cell in self.frame().header if cell.strip()]
        return ", ".join(header[:NAMED_BY]) + ("…" if len(header) > NAMED_BY else "")


def find_parts(records: Iterable[Record]) -> list[Part]:
    """Find the tables of a file.

    Parameters
    ----------
    records : iterable of (int, list of str)
        All records of the file.

    Returns
    -------
    list of Part
        Those with a row below their header, in the order of the file. One part, or none, where
        the file is a single table.
    """
    parts = [Part()]
    gap = True
    for line, cells in records:
        if is_blank(cells):
            gap = True
            continue
        if is_comment(cells):
            if gap and parts[-1].rows:
                parts.append(Part())
            if len(parts[-1].comments) < SAMPLE:
                parts[-1].comments.append((line, cells))
        else:
            parts[-1].add(line, cells)
        gap = False
    return [part for part in parts if part.rows > 1]


def find_headed(records: Callable[[], Iterator[Record]], above: Sequence[Record], below: int) -> list[Part]:
    """Find the tables of a file that are told by their headers alone, around the one that is read.

    Parameters
    ----------
    records : callable
        Gives all records of the file, each time it is called.
    above : sequence of records
        The lines before the header of the one that is read.
    below : int
        The first line below it that is of another; 0 where there is none.

    Returns
    -------
    list of Part
        Those with a row below their header, in the order of the file. None where the file is a
        single table, or holds more than anybody would choose from.
    """
    start = _end_of_first(above) or below
    if not start:
        return []
    parts, block, gap = [Part()], Part(), False
    for line, cells in records():
        if is_blank(cells):
            gap = True
            continue
        if gap:
            _settle(parts, block, start)
            block = Part()
            if len(parts) > MOST:
                return []
        block.add(line, cells)
        gap = False
    _settle(parts, block, start)
    parts = [part for part in parts if part.rows > 1]
    return parts if len(parts) > 1 else []


def _end_of_first(records: Sequence[Record]) -> int:
    """Return the line below the first table among some lines; 0 where there is none."""
    block = Part()
    for line, cells in records:
        if block.rows and line > block.last + 1:
            if _is_table(block):
                break
            block = Part()
        block.add(line, cells)
    return block.last + 1 if _is_table(block) else 0


def _settle(parts: list[Part], block: Part, start: int) -> None:
    """Take a block for a table of its own, from a line on, or for more of the one above."""
    if block.last >= start and _is_table(block):
        parts.append(block)
    else:
        parts[-1].join(block)


def _is_table(block: Part) -> bool:
    """Tell whether a block is a table: its header has the name of a column of figures, or it is wide.

    Tools write names and values below their rows, in two columns.
    """
    lines = [cells for _, cells in dropwhile(lambda each: filled(each[1]) == 1, block.sample)]
    if not lines or not is_headed(lines):
        return False
    header, rows = lines[0], lines[1:]
    return (filled(header) >= COLUMNS and len(rows) >= ROWS) or any(
        is_known(name) and all(at < len(row) and _is_value(row[at]) for row in rows)
        for at, name in enumerate(header)
    )


def _is_value(cell: str) -> bool:
    return is_figure(cell) or is_placeholder(cell)


def is_comment(cells: Sequence[str]) -> bool:
    """Tell a ``# ...`` line, also one that a spreadsheet has padded with empty cells."""
    starts_so = bool(cells) and "#" in cells[0] and cells[0].lstrip().startswith("#")
    return starts_so and (len(cells) == 1 or filled(cells) == 1)


def last_filled(cells: Sequence[str]) -> int:
    """Return the number of cells up to the last that holds something."""
    return next((place for place in range(len(cells), 0, -1) if cells[place - 1].strip()), 0)


def common(parts: Sequence[Part]) -> list[Record]:
    """Return the comments at the top of a file that no other table repeats: they hold for all.

    Where no comments announce its tables, what stands above the first does.
    """
    if not any(part.comments for part in parts):
        return list(parts[0].frame().preamble)
    repeated = {_kind(cells) for part in parts[1:] for _, cells in part.comments}
    header = parts[0].frame().header_line
    return [
        (line, cells) for line, cells in parts[0].comments if line < header and _kind(cells) not in repeated
    ]


def chosen(path: Path, parts: Sequence[Part], number: int | None) -> tuple[Part, int]:
    """Return the table that is read, and its number from 1; the first where none is named.

    Raises
    ------
    MediaplanError
        If there is no such table, with those there are.
    """
    if number is None:
        return parts[0], 1
    if not 1 <= number <= len(parts):
        raise MediaplanError(
            text(
                "{file} has no table {number}. Its tables are: {tables}.",
                file=path.name,
                number=number,
                tables="; ".join(f"{place} {part.name}" for place, part in enumerate(parts, start=1)),
            )
        )
    return parts[number - 1], number


def others_not_read(parts: Sequence[Part], number: int) -> Text:
    """Say that a file holds other tables too."""
    return text(
        "The file holds {count} tables; this is number {number}, the others were not read.",
        count=len(parts),
        number=number,
    )


def _kind(cells: Sequence[str]) -> str:
    """Return what a comment is about: “# Start date” of any day."""
    return cells[0].partition(":")[0].strip().casefold()
