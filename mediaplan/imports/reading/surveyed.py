"""Reads a table once from end to end: its rows are kept, what is no row is set aside and counted."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from mediaplan.imports.reading.cells import has_more
from mediaplan.imports.reading.frame import Frame, Record, sort_records
from mediaplan.imports.reading.kept import Kept
from mediaplan.imports.reading.scratch import Scratch
from mediaplan.model import MediaplanError, Text, text, texts

#: Of so many lines below a header, nearly all with less than half its cells: no table, read no further.
MANY, NEARLY_ALL = 500_000, 0.99
LINES_KEPT = 10_000  # lines set aside that are kept, before the last


@dataclass(frozen=True)
class SetAside:
    """A line that is no row of the table, with the reason: preamble, comment, total, footer, table."""

    line: int
    cells: list[str]
    reason: str


@dataclass
class Aside:
    """Lines that are no rows: all are counted, the first and the last are kept.

    Parameters
    ----------
    counts : Counter
        How many there are for each reason.
    first : list of SetAside
        The first :data:`LINES_KEPT`.
    last : tuple of (int, list of str, str), optional
        The last one, where it is not among those.
    """

    counts: Counter[str] = field(default_factory=Counter)
    first: list[SetAside] = field(default_factory=list)
    last: tuple[int, list[str], str] | None = None

    def add(self, line: int, cells: list[str], reason: str) -> None:
        """Set a line aside."""
        self.counts[reason] += 1
        if len(self.first) < LINES_KEPT:
            self.first.append(SetAside(line, cells, reason))
        else:
            self.last = line, cells, reason

    @property
    def lines(self) -> list[SetAside]:
        """Those that are kept, in the order of the file."""
        return [*self.first, SetAside(*self.last)] if self.last else self.first


@dataclass
class Surveyed:
    """What is in a table.

    Parameters
    ----------
    kept : Kept
        Its rows.
    rows : int
        How many they are.
    aside : Aside
        The lines below the header that are none.
    overlong : sequence of int
        Lines of the rows that have more than the header.
    notes : list of Text
        What the reader of the import should know.
    """

    kept: Kept
    rows: int
    aside: Aside
    overlong: Sequence[int]
    notes: list[Text]


def survey(records: Iterable[Record], frame: Frame, scratch: Scratch) -> Surveyed:
    """Read a table once to know what is in it.

    Parameters
    ----------
    records : iterable of (int, list of str)
        All records of the file.
    frame : Frame
        Where the table is.
    scratch : Scratch
        Where its rows are kept.

    Returns
    -------
    Surveyed

    Raises
    ------
    MediaplanError
        What is below the header is no table.
    """
    rows = short = shreds = 0
    aside, overlong = Aside(), array("q")
    width = frame.width
    kept = Kept(width)
    with kept.writing(scratch) as keep:
        for line, cells, reason in sort_records(records, frame):
            if reason:
                aside.add(line, cells, reason)
                continue
            rows += 1
            keep(line, cells)
            if len(cells) < width:
                short += 1
                shreds += 2 * len(cells) < width
                if rows == MANY and shreds > NEARLY_ALL * rows:
                    raise MediaplanError(_no_table(rows, frame))
            elif has_more(cells, width):
                overlong.append(line)
    return Surveyed(kept, rows, aside, overlong, _notes(short, overlong))


def another(aside: Aside) -> list[Text]:
    """Say that a table below the one that is read was not read, where there is one."""
    first = next((each.line for each in aside.lines if each.reason == "table"), None)
    if first is None:
        return []
    return [
        texts(
            "Another table, from line {line} on, was not read ({n} line): save it as a file of its own, and "
            "import that.",
            "Another table, from line {line} on, was not read ({n} lines): save it as a file of its own, and "
            "import that.",
            aside.counts["table"],
            line=first,
        )
    ]


def _notes(short: int, overlong: Sequence[int]) -> list[Text]:
    notes = []
    if short:
        notes.append(
            texts(
                "{n} row has fewer cells than the header; the missing ones are taken as empty.",
                "{n} rows have fewer cells than the header; the missing ones are taken as empty.",
                short,
            )
        )
    if overlong:
        notes.append(
            texts(
                "{n} row has more cells than the header, on line {line}; what is beyond it was not read.",
                "{n} rows have more cells than the header, the first on line {line}; what is beyond it "
                "was not read.",
                len(overlong),
                line=overlong[0],
            )
        )
    return notes


def _no_table(rows: int, frame: Frame) -> Text:
    return text(
        "Of the {n} lines below the header (line {line}), nearly all have less than half of its {columns} "
        "columns: they are no rows of this table. Check that the file is as the tool exported it, or take "
        "away what is below the table.",
        n=rows,
        line=frame.header_line,
        columns=frame.width,
    )
