"""Finds a table inside a report: what stands before its header, and what is set aside after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from mediaplan.imports.reading.another import another_table, end_of_table
from mediaplan.imports.reading.cells import (
    NAMED_AS_TOTAL,
    NO_DATA,
    PLACEHOLDERS,
    filled,
    has_total_label,
    is_blank,
    is_category,
    is_date,
    is_figure,
    is_ordinary,
    is_placeholder,
    is_unnamed,
)
from mediaplan.imports.reading.header_line import header_at, is_comment
from mediaplan.imports.reading.totals import is_called_total, is_nameless_total, names_nothing
from mediaplan.imports.reading.two_lines import read_header
from mediaplan.model import Text

Reason = Literal["", "preamble", "comment", "total", "footer", "table"]
Record = tuple[int, list[str]]
Sorted = tuple[int, list[str], Reason]
HELD = 1000  # rows kept back while they may be the file's footer
ROWS_THAT_TELL = 3  # fewer that are narrower than the header may simply lack their last cells
FEW = 2  # columns; in a table this narrow a row of one cell may be a row
LETTERS = max(len(each) for each in PLACEHOLDERS if each[:1].isalpha())
FILLED = 0.95  # share of rows in which a column that names things has a value


@dataclass(frozen=True)
class Frame:
    """Where the table is, and what its columns are like.

    Attributes
    ----------
    header : list of str
        The header's cells as written; empty for a file without a table.
    header_line : int
        Physical line of the header, the last where it takes several; 0 without one.
    preamble : tuple of records
        What stands before it, blank lines left out.
    names : frozenset of int
        Columns that name what a row is about: texts, filled in nearly every row.
    strays : int
        Empty cells of the header that no row has a cell for, left out of it.
    joined : tuple of records
        The lines of a header of several, whose names were put together.
    notes : tuple of Text
        What there is to say of the names.
    """

    header: list[str]
    header_line: int = 0
    preamble: tuple[Record, ...] = ()
    names: frozenset[int] = frozenset()
    strays: int = 0
    joined: tuple[Record, ...] = ()
    notes: tuple[Text, ...] = ()

    @property
    def width(self) -> int:
        """Number of columns."""
        return len(self.header)


def find_frame(sample: Sequence[Record]) -> Frame:
    """Find the header in the first records of a file.

    Parameters
    ----------
    sample : sequence of (int, list of str)
        The first records, with their line numbers.

    Returns
    -------
    Frame

    Notes
    -----
    The header is the line that names the columns (:mod:`mediaplan.imports.reading.header_line`), with
    what belongs to it on the lines around (:mod:`mediaplan.imports.reading.two_lines`). Lines before
    it are the preamble.
    """
    rows = [(line, cells) for line, cells in sample if not is_blank(cells)]
    if not rows:
        return Frame([])
    at = header_at(rows)
    if at is None:
        return Frame([], 0, tuple(rows))
    end = end_of_table([each for each in sample if each[0] >= rows[at][0]])
    rows = [each for each in rows if each[0] < end] if end else rows  # those of another table tell nothing
    found = read_header(rows, at)
    after = [row for _, row in rows[found.last + 1 :]]
    header = _without_strays(found.names, after)
    return Frame(
        header,
        rows[found.last][0],
        tuple(rows[: found.first]),
        _naming_columns(after, len(header)),
        len(found.names) - len(header),
        tuple(rows[found.first : found.last + 1]) if found.first < found.last else (),
        found.notes,
    )


def sort_records(records: Iterable[Record], frame: Frame) -> Iterator[Sorted]:
    """Tell each record after the header what it is.

    Parameters
    ----------
    records : iterable of (int, list of str)
        All records of the file, or all from the header on.
    frame : Frame
        What :func:`find_frame` found.

    Yields
    ------
    tuple of (int, list of str, str)
        Line, cells as written, and the reason for setting it aside; empty for a row of the table.
        Blank rows are left out.
    """
    held: list[Sorted] = []
    gap = elsewhere = False
    first = True
    width, header_line, names = frame.width, frame.header_line, sorted(frame.names)
    for line, cells in records:
        if not cells or line <= header_line:  # of blank lines there may be millions
            gap = gap or line > header_line
            continue
        ordinary = is_ordinary(cells[0], width)
        if (
            len(cells) == width
            and not (held or gap or elsewhere or first)
            and (ordinary or _is_named(cells, names))
        ):
            yield line, cells, ""  # what nearly every row is, told at a glance
            continue
        if not ordinary and is_blank(cells):
            gap = True
            continue
        if elsewhere:
            yield line, cells, "table"
            continue
        reason = "" if ordinary else _certain(cells, frame)
        if reason and not (reason == "total" and 0 < len(held) < HELD):  # it may be another table's
            # comments after a blank line announce the next table of the same file (GA4)
            elsewhere = gap and reason == "comment"
            yield line, cells, reason
            continue
        within = bool(held) and held[-1][2] == "table"  # a row of another one, if the line above is
        reason = reason or _perhaps(cells, frame, gap, ordinary=ordinary) or ("table" if within else "")
        if first and reason == "total":
            yield line, cells, reason
        elif reason and len(held) < HELD:
            held.append((line, cells, reason))
        else:
            elsewhere = bool(reason) and another_table(held)[-1][2] == "table"
            yield from ((at, row, "table" if elsewhere else _certain(row, frame)) for at, row, _ in held)
            held.clear()
            yield line, cells, "table" if elsewhere else ""
            gap = False
        first = False
    yield from another_table(held)


def _without_strays(header: list[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Leave out empty names that no row has a cell for: the names behind them would be of other columns."""
    named = [cell for cell in header if not is_blank([cell])]
    if len(named) == len(header) or len(named) < FEW or len(rows) < ROWS_THAT_TELL:
        return header
    fitting = sum(1 for row in rows if len(row) == len(named))
    widest = max(len(row) for row in rows)
    return named if widest == len(named) and fitting >= FILLED * len(rows) else header


def _naming_columns(rows: Sequence[Sequence[str]], width: int) -> frozenset[int]:
    rows = [row for row in rows if len(row) >= width and not has_total_label(row)]
    if not rows:
        return frozenset()
    # One or two rows may be the totals that these columns are needed to recognise.
    least = max(1, len(rows) - max(1, round((1 - FILLED) * len(rows))))
    names = set()
    for column in range(width):
        values = [row[column] for row in rows if not is_unnamed(row[column])]
        words = [value for value in values if not is_figure(value) and not is_date(value)]
        # A column of figures may have none to tell in most rows
        named = any(not is_placeholder(value) or is_category(value) for value in words)
        if len(values) >= least and named and 2 * len(words) > len(values):
            names.add(column)
    return frozenset(names)


def _certain(cells: Sequence[str], frame: Frame) -> Reason:
    """Tell what a row is that can be nothing else, wherever it stands."""
    if is_comment(cells, frame.width):
        return "comment"
    if has_total_label(cells) and not NAMED_AS_TOTAL.match(cells[0]):
        return "total"
    return "footer" if NO_DATA.match(cells[0]) and filled(cells) == 1 else ""


def _is_named(cells: Sequence[str], names: Sequence[int]) -> bool:
    """Tell at a glance a row that starts with a figure or date and names what it is about."""
    if not cells[0][:1].isdigit():
        return False  # may be a label, a comment, a blank
    named = 0
    for name in names:
        cell = cells[name]
        # longer than all placeholders that start with a letter
        named += (len(cell) > LETTERS and cell[0].isalpha() and cell[-1].isalnum()) or not names_nothing(cell)
    return 2 * named >= len(names)


def _perhaps(cells: Sequence[str], frame: Frame, gap: bool, *, ordinary: bool) -> Reason:
    """Tell what a row is if it turns out to be among the last ones (a total: or the first)."""
    if not ordinary and (
        has_total_label(cells) or is_nameless_total(cells, frame) or is_called_total(cells, frame)
    ):
        return "total"
    if len(cells) >= frame.width and not gap:
        return ""
    count = 1 if ordinary and len(cells) == 1 else filled(cells)
    short = len(cells) < frame.width or not any(cells[count:])
    if not short or frame.width < FEW:
        return ""
    if count == 1 and frame.width > FEW:
        return "footer"
    if cells[0].rstrip().endswith(":"):
        return "footer"
    return ("footer" if 2 * count <= frame.width else "table") if gap else ""
