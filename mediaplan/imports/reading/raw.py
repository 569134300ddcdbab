"""The raw table: the cells of a file as written, in rows that can be read again and again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

import duckdb

from mediaplan.imports.reading.cells import fit
from mediaplan.imports.reading.frame import Frame, Record, sort_records
from mediaplan.imports.reading.kept import Kept
from mediaplan.imports.reading.regular import Regular, quoted
from mediaplan.imports.reading.scratch import Scratch
from mediaplan.imports.reading.surveyed import SetAside
from mediaplan.model import Text


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
        The lines that are not rows: preamble, comments, totals, footers, further tables, and the
        lines of a header of several, as part of the preamble. Of very many the first ten thousand
        and the last.
    rows_aside : int
        How many of all these lines stand below the header.
    row_count : int
        Number of rows.
    notes : tuple of Text
        What the reader of the import should know.
    sheet : str or None
        The sheet read.
    overlong : sequence of int
        Lines with cells beyond the header's width. Those cells are not in `rows`, and the others
        may have moved: such a row is not to be trusted.
    path : Path or None
        Where the text that was read is: the file itself, or what was unpacked from it.
    parts : tuple of str
        Names of the tables of a file that holds several, of which this is one; else empty.
    sheets : tuple of str
        The visible sheets of a spreadsheet that hold a table.
    since_1904 : bool
        Whether numbers that stand for days count from 1904, as in workbooks of old Macs.
    """

    header: list[str]
    encoding: str
    delimiter: str
    quote: str
    header_line: int
    preamble: list[list[str]]
    set_aside: list[SetAside]
    rows_aside: int
    row_count: int
    notes: tuple[Text, ...]
    sheet: str | None
    overlong: Sequence[int]
    path: Path | None
    _records: Callable[[], Iterator[Record]] = field(repr=False)
    _frame: Frame = field(repr=False)
    _kept: Kept = field(repr=False)
    parts: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    since_1904: bool = False
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
    def above(self) -> tuple[Record, ...]:
        """The lines before the header, with their numbers."""
        return self._frame.preamble

    @property
    def rows(self) -> Iterable[list[str]]:
        """The rows, each as wide as the header; lazy, and may be iterated again."""
        return _Rows(self)

    @property
    def rows_read(self) -> int:
        """Lines after the header that hold something: rows, and what was set aside among them."""
        return self.row_count + self.rows_aside

    def numbered(self) -> Iterator[tuple[int, list[str]]]:
        """Give each row with the number of the physical line it starts on.

        Yields
        ------
        tuple of (int, list of str)
            Line number (row number in a spreadsheet) and cells, as wide as the header.
        """
        if self._regular is None:
            yield from self._kept
            return
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
        ``line`` is not selected, by one where it is. The rows of any other were written
        once more as regular UTF-8 into a temporary folder, which is removed with this object or by
        :meth:`close`: keep the object until the view has been read.
        """
        columns = "".join(f", c{i}" for i in range(len(self.header)))
        if self._regular is not None:
            regular = self._regular
            scan = (replace(regular, path=reach(regular.path)) if reach else regular).scan()
            number = f"row_number() OVER () + {regular.first_line - 1}"
            select = f"SELECT {number} AS line{columns} FROM {scan}"
        else:
            select = f"SELECT line{columns} FROM {self._kept.scan(reach)}"
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


class _Rows:
    """The rows of a table, from the first at each iteration."""

    def __init__(self, table: RawTable) -> None:
        self._table = table

    def __iter__(self) -> Iterator[list[str]]:
        return (cells for _, cells in self._table.numbered())
