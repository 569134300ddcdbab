"""The raw table: the cells of a file as written, in rows that can be read again and again."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

import duckdb

from mediaplan.imports.reading.frame import Frame, Record, fit, has_more, sort_records
from mediaplan.imports.reading.regular import Regular, csv_scan, quoted
from mediaplan.imports.reading.scratch import Scratch
from mediaplan.model import Text, texts

LINES_KEPT = 10_000  # line numbers of overlong rows that are kept


@dataclass(frozen=True)
class SetAside:
    """A line that is no row of the table, with the reason: preamble, comment, total, footer, table."""

    line: int
    cells: list[str]
    reason: str


@dataclass
class RawTable:
    """A file as a table of text.

    Attributes
    ----------
    header : list of str
        Column names as written; empty for an empty file.
    encoding, delimiter, quote : str
        How the file is written; encoding is ``"xlsx"``, ``"xlsb"``, ``"xls"``, ``"ods"`` or
        ``"html"`` and the others empty for a spreadsheet or a web page.
    header_line : int
        Physical line of the header, from 1; the last of a header of several lines; 0 if there is none.
    preamble : list of list of str
        The lines before the header.
    set_aside : list of SetAside
        Every line that is not a row: preamble, comments, totals, footers, further tables, and the
        lines of a header of several, as part of the preamble.
    row_count : int
        Number of rows.
    notes : tuple of Text
        What the reader of the import should know.
    sheet : str or None
        The sheet read.
    overlong : tuple of int
        Lines with cells beyond the header's width (the first ten thousand). Those cells are not in
        `rows`, and the others may have moved: such a row is not to be trusted.
    path : Path or None
        Where the text that was read is: the file itself, or what was unpacked from it.
    parts : tuple of str
        Names of the tables of a file that holds several, of which this is one; else empty.
    sheets : tuple of str
        The visible sheets of a spreadsheet that hold a table.
    """

    header: list[str]
    encoding: str
    delimiter: str
    quote: str
    header_line: int
    preamble: list[list[str]]
    set_aside: list[SetAside]
    row_count: int
    notes: tuple[Text, ...]
    sheet: str | None
    overlong: tuple[int, ...]
    path: Path | None
    _records: Callable[[], Iterator[Record]] = field(repr=False)
    _frame: Frame = field(repr=False)
    parts: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    _regular: Regular | None = field(default=None, repr=False)
    _scratch: Scratch = field(default_factory=Scratch, repr=False)

    @property
    def fast(self) -> bool:
        """Whether DuckDB reads the file as it is."""
        return self._regular is not None

    @property
    def lines(self) -> range | None:
        """Lines of the rows where each row is the next line; None where that is not known."""
        if self._regular is None:
            return None
        return range(self._regular.first_line, self._regular.first_line + self.row_count)

    @property
    def rows(self) -> Iterable[list[str]]:
        """The rows, each as wide as the header; lazy, and may be iterated again."""
        return _Rows(self)

    @property
    def rows_read(self) -> int:
        """Lines after the header that hold something: rows, and what was set aside among them."""
        return self.row_count + sum(1 for line in self.set_aside if line.line > self.header_line)

    def numbered(self) -> Iterator[tuple[int, list[str]]]:
        """Give each row with the number of the physical line it starts on.

        Yields
        ------
        tuple of (int, list of str)
            Line number (row number in a spreadsheet) and cells, as wide as the header.
        """
        width = len(self.header)
        for line, cells, reason in sort_records(self._records(), self._frame):
            if not reason:
                yield line, fit(cells, width)

    def stage(
        self,
        cursor: duckdb.DuckDBPyConnection,
        name: str,
        *,
        reach: Callable[[Path], Path] | None = None,
    ) -> None:
        """Make the rows readable by SQL.

        Parameters
        ----------
        cursor : duckdb.DuckDBPyConnection
            Where the view is made; file access must be allowed while it is made and read.
        name : str
            Name of the temporary view: ``line BIGINT, c0 VARCHAR, c1 VARCHAR, ...``, one column
            for each of the header. An empty cell is NULL.
        reach : callable, optional
            Gives the path under which the connection may read a file, where it may not read all.

        Notes
        -----
        A regular file is read by DuckDB where it is, at each use of the view: by all threads where
        ``line`` is not selected, by one where it is. Any other is written
        once more as regular UTF-8 into a temporary folder, which is removed with this object or by
        :meth:`close`: keep the object until the view has been read.
        """
        columns = "".join(f", c{i}" for i in range(len(self.header)))
        if self._regular is not None:
            regular = self._regular
            scan = (replace(regular, path=reach(regular.path)) if reach else regular).scan()
            number = f"row_number() OVER () + {regular.first_line - 1}"
            select = f"SELECT {number} AS line{columns} FROM {scan}"
        elif not self.row_count:
            nothing = "".join(f", NULL::VARCHAR AS c{i}" for i in range(len(self.header)))
            select = f"SELECT NULL::BIGINT AS line{nothing} WHERE false"
        else:
            select = f"SELECT line{columns} FROM {self._normalised(reach)}"
        cursor.execute(f"CREATE OR REPLACE TEMP VIEW {quoted(name)} AS {select}")

    def close(self) -> None:
        """Remove temporary files; views made by :meth:`stage` are then of no more use."""
        self._scratch.remove()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _normalised(self, reach: Callable[[Path], Path] | None = None) -> str:
        """Write the rows as regular UTF-8, and give the SQL that reads them."""
        path = self._scratch.folder / "rows.csv"
        longest = 0
        several_lines = False
        with path.open("w", encoding="utf-8", newline="", errors="replace") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
            for line, cells in self.numbered():
                writer.writerow([line, *cells])
                longest = max(longest, sum(map(len, cells)))
                several_lines = several_lines or any("\n" in cell or "\r" in cell for cell in cells)
        columns = {"line": "BIGINT", **{f"c{i}": "VARCHAR" for i in range(len(self.header))}}
        # at most four bytes a character, every quote doubled, and the marks between cells
        room = 8 * longest + 4 * len(columns) + 64
        return csv_scan(
            reach(path) if reach else path, columns, parallel=not several_lines, longest_line=room
        )


class _Rows:
    """The rows of a table, from the first at each iteration."""

    def __init__(self, table: RawTable) -> None:
        self._table = table

    def __iter__(self) -> Iterator[list[str]]:
        return (cells for _, cells in self._table.numbered())


def survey(
    records: Iterable[Record], frame: Frame
) -> tuple[int, list[SetAside], tuple[int, ...], list[Text]]:
    """Read a table once to know what is in it.

    Parameters
    ----------
    records : iterable of (int, list of str)
        All records of the file.
    frame : Frame
        Where the table is.

    Returns
    -------
    tuple of (int, list of SetAside, tuple of int, list of Text)
        Number of rows, lines set aside after the header, lines of overlong rows, and notes.
    """
    rows = short = long = 0
    aside: list[SetAside] = []
    overlong: list[int] = []
    width = frame.width
    for line, cells, reason in sort_records(records, frame):
        if reason:
            aside.append(SetAside(line, cells, reason))
            continue
        rows += 1
        if len(cells) < width:
            short += 1
        elif has_more(cells, width):
            long += 1
            if long <= LINES_KEPT:
                overlong.append(line)
    notes = []
    if short:
        notes.append(
            texts(
                "{n} row has fewer cells than the header; the missing ones are taken as empty.",
                "{n} rows have fewer cells than the header; the missing ones are taken as empty.",
                short,
            )
        )
    if long:
        notes.append(
            texts(
                "{n} row has more cells than the header, on line {line}; what is beyond it was not read.",
                "{n} rows have more cells than the header, the first on line {line}; what is beyond it "
                "was not read.",
                long,
                line=overlong[0],
            )
        )
    if others := sum(1 for line in aside if line.reason == "table"):
        notes.append(
            texts(
                "The file holds more than one table; the first was read, {n} line of the others was not.",
                "The file holds more than one table; the first was read, {n} lines of the others were not.",
                others,
            )
        )
    return rows, aside, tuple(overlong), notes
