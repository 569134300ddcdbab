"""The rows of a table, written once more as regular UTF-8, so that reading them again costs little."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mediaplan.imports.reading.cells import fit
from mediaplan.imports.reading.frame import Record
from mediaplan.imports.reading.regular import csv_scan
from mediaplan.imports.reading.scratch import Scratch
from mediaplan.model import MediaplanError, text


@dataclass
class Kept:
    """The rows of a table in a temporary file.

    Parameters
    ----------
    width : int
        Columns of the table.
    path : Path, optional
        The file, once there is a row.
    longest : int
        Characters of the longest row.
    several_lines : bool
        Whether a cell runs over lines.
    """

    width: int
    path: Path | None = None
    longest: int = 0
    several_lines: bool = False

    @contextmanager
    def writing(self, scratch: Scratch) -> Iterator[Callable[[int, list[str]], None]]:
        """Give what writes a row, with the line it starts on.

        Parameters
        ----------
        scratch : Scratch
            Where the file is put.

        Yields
        ------
        callable
            Called with a line and its cells, which are filled up or cut to the table's width.
        """
        width = self.width
        with _room(), self._file(scratch).open("w", encoding="utf-8", newline="", errors="replace") as file:
            write = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow

            def keep(line: int, cells: list[str]) -> None:
                row = cells if len(cells) == width else fit(cells, width)
                write([line, *row])
                said = "".join(row)
                self.longest = max(self.longest, len(said))
                if "\n" in said or "\r" in said:
                    self.several_lines = True

            yield keep

    def _file(self, scratch: Scratch) -> Path:
        self.path = scratch.folder / "rows.csv"
        return self.path

    def __iter__(self) -> Iterator[Record]:
        if self.path is None:
            return
        with self.path.open(encoding="utf-8", newline="") as file:
            for line, *cells in csv.reader(file):
                yield int(line), cells

    def scan(self, reach: Callable[[Path], Path] | None = None) -> str:
        """Give the SQL that reads the rows: ``line`` and a column for each cell.

        Parameters
        ----------
        reach : callable, optional
            Gives the path under which the connection may read a file, where it may not read all.
        """
        if self.path is None:
            nothing = "".join(f", NULL::VARCHAR AS c{i}" for i in range(self.width))
            return f"(SELECT NULL::BIGINT AS line{nothing} WHERE false)"
        columns = {"line": "BIGINT", **{f"c{i}": "VARCHAR" for i in range(self.width)}}
        # at most four bytes a character, every quote doubled, and the marks between cells
        room = 8 * self.longest + 4 * len(columns) + 64
        path = reach(self.path) if reach else self.path
        return csv_scan(path, columns, parallel=not self.several_lines, longest_line=room)


@contextmanager
def _room() -> Iterator[None]:
    """Say what the system refuses while rows are written."""
    try:
        yield
    except OSError as error:
        raise MediaplanError(
            text(
                "There is no room for the rows on their way in: {reason}. Make room in the folder for "
                "temporary files, and import again.",
                reason=error.strerror or str(error),
            )
        ) from error
