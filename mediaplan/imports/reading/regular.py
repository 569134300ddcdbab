"""The fast path: proves that DuckDB reads a file as the general reader would, and lets it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from mediaplan.imports.reading.cells import PERHAPS_TOTAL_LABEL, TOTAL_LABEL
from mediaplan.imports.reading.decode import Encoded
from mediaplan.imports.reading.frame import Frame, Record, Sorted, sort_records
from mediaplan.imports.reading.scratch import Scratch
from mediaplan.imports.reading.tokens import Dialect, split_records

TAIL = 1 << 16  # bytes at the end in which footers and totals are looked for
BLANKS = " \t\u00a0\u202f"
# May be a blank line or a comment. Those start before "$" or beyond ASCII; a CASE looks no further.
NAMELESS = (
    "(CASE WHEN c0 IS NULL THEN TRUE WHEN c0 < '$' OR c0 >= '\u0080' "
    f"THEN trim(c0, '{BLANKS}') = '' OR ltrim(c0) LIKE '#%' ELSE FALSE END)"
)
GLOB = frozenset("*?[]{}")


@dataclass(frozen=True)
class Regular:
    """A file, or the part of it, that DuckDB reads as it is.

    Attributes
    ----------
    path : Path
        What DuckDB reads: the file, or a copy without its footer.
    skip : int
        Lines before the first row.
    columns : int
        Number of columns.
    delimiter : str
        Between cells.
    rows : int
        Number of rows.
    newline : str
        What ends a line, as DuckDB writes it.
    tail : tuple of (int, list of str, str)
        What was set aside at the end: line, cells, reason.
    """

    path: Path
    skip: int
    columns: int
    delimiter: str
    rows: int
    newline: str = "\\n"
    tail: tuple[Sorted, ...] = ()

    @property
    def first_line(self) -> int:
        """Physical line of the first row."""
        return self.skip + 1

    def scan(self) -> str:
        """Give the SQL that reads the rows."""
        columns = {f"c{i}": "VARCHAR" for i in range(self.columns)}
        return csv_scan(self.path, columns, delimiter=self.delimiter, skip=self.skip, newline=self.newline)


def quoted(identifier: str) -> str:
    """Quote a name for SQL."""
    return '"' + identifier.replace('"', '""') + '"'


def csv_scan(
    path: Path,
    columns: Mapping[str, str],
    *,
    delimiter: str = ",",
    skip: int = 0,
    newline: str = "\\n",
    parallel: bool = True,
    longest_line: int = 0,
) -> str:
    """Give the SQL that reads a regular file: nothing is guessed, everything irregular is an error.

    Parameters
    ----------
    path : Path
        A UTF-8 file.
    columns : mapping of str to str
        Name and type of each column.
    delimiter : str, optional
        Between cells.
    skip : int, optional
        Lines before the first row.
    newline : str, optional
        What ends a line, backslashes included; DuckDB would take any other one for it that it meets first.
    parallel : bool, optional
        Whether several threads may read it; not where cells run over lines.
    longest_line : int, optional
        Bytes of the longest line, where DuckDB's own limit is too low.

    Returns
    -------
    str
        A call of ``read_csv``.
    """
    fields = ", ".join(f"'{name}': '{kind}'" for name, kind in columns.items())
    more = "" if parallel else ", parallel=false"
    if longest_line > 1 << 20:
        more += f", max_line_size={longest_line}, buffer_size={max(32 << 20, longest_line + 1024)}"
    # Strict mode is the default; naming it beside new_line='\\r\\n' makes DuckDB 2.0.0 read no rows at all.
    return (
        f"read_csv({_literal(str(path))}, auto_detect=false, header=false, skip={skip}, "
        f"delim={_literal(delimiter)}, quote='\"', escape='\"', comment='', "
        f"new_line='{newline}', "
        f"null_padding=false, columns={{{fields}}}{more})"
    )


def prove_regular(
    encoded: Encoded, dialect: Dialect, frame: Frame, head: Sequence[Record], scratch: Scratch
) -> Regular | None:
    """Find out whether DuckDB reads the same rows from a file as the general reader does.

    Parameters
    ----------
    encoded : Encoded
        How the file is written.
    dialect : Dialect
        Its delimiter and quote.
    frame : Frame
        Where its table is.
    head : sequence of records
        The file's first records.
    scratch : Scratch
        Where a copy is put without the footer, where there is one.

    Returns
    -------
    Regular or None
        None where anything is out of the ordinary: the general reader then does the work.

    Notes
    -----
    DuckDB counts the rows in strict mode, which fails on a row of another width and on a wrong
    quote. As many rows as physical lines means that no cell runs over a line and no line is blank,
    so that a row's line is its number. The head and the tail are sorted as the general reader does
    it; in between, a total or comment anywhere sends the file to the general reader. Totals known
    only by their empty names stand first or last, so head and tail suffice for them.
    """
    width = frame.width
    simple = encoded.regular and dialect.plain and dialect.quote == '"' and dialect.delimiter not in '"\n\r'
    if not simple or width <= 1 or not _plain_head(frame, head, width):
        return None
    tail = _tail(encoded, dialect, frame)
    if tail is None:
        return None
    path = _readable(encoded.path, tail.end if tail.end < encoded.size else None, scratch)
    newline = "\\r\\n" if encoded.returns else "\\n"
    rows = tail.last_row - frame.header_line
    found = Regular(path, frame.header_line, width, dialect.delimiter, rows, newline, tail.aside)
    return found if _agrees(found) else None


def _plain_head(frame: Frame, head: Sequence[Record], width: int) -> bool:
    """Tell whether header and first rows take one line each and have the header's width."""
    at = next((i for i, (line, _) in enumerate(head) if line == frame.header_line), None)
    if at is None:
        return False
    lines = [line for line, _ in head[at:]]
    if lines != list(range(frame.header_line, frame.header_line + len(lines))):
        return False
    rows = sort_records(head, frame)
    plain = [cells for _, cells, reason in rows if not reason]
    # the last rows of the sample may be held for a footer only because the sample ends there
    return (
        len(head[at][1]) == width
        and len(plain) >= (len(lines) - 1) // 2
        and all(len(cells) == width for cells in plain)
    )


@dataclass(frozen=True)
class _Tail:
    last_row: int  # its line
    end: int  # the byte after it
    aside: tuple[Sorted, ...]


def _tail(encoded: Encoded, dialect: Dialect, frame: Frame) -> _Tail | None:
    """Sort the last lines; None where a row follows what is set aside, or no row is among them."""
    start = max(encoded.skip, encoded.size - TAIL)
    with encoded.path.open("rb") as file:
        file.seek(start)
        block = file.read()
    if start > encoded.skip:
        cut = block.find(b"\n") + 1
        start, block = start + cut, block[cut:]
    lines = [line + b"\n" for line in block.split(b"\n")]
    lines[-1] = lines[-1][:-1]
    if not lines[-1]:
        lines.pop()
    first = encoded.lines - len(lines) + 1
    texts = (line.decode("utf-8").removesuffix("\n").removesuffix("\r") for line in lines)
    sorted_lines = list(sort_records(split_records(texts, dialect, frame.width, first), frame))
    rows = [line for line, _, reason in sorted_lines if not reason]
    aside = tuple(found for found in sorted_lines if found[2])
    if not rows or any(line < rows[-1] for line, _, _ in aside):
        return None
    end = start + sum(map(len, lines[: rows[-1] - first + 1]))
    return _Tail(rows[-1], end, aside)


def _readable(path: Path, end: int | None, scratch: Scratch) -> Path:
    """Give what DuckDB shall read: the file, a copy up to `end`, or a link where its name is a pattern."""
    if end is not None:
        copy = scratch.folder / "body.csv"
        with path.open("rb") as source, copy.open("wb") as target:
            left = end
            while left and (block := source.read(min(left, 1 << 22))):
                target.write(block)
                left -= len(block)
        return copy
    if GLOB & set(str(path)):
        link = scratch.folder / "file.csv"
        try:
            link.symlink_to(path.resolve())
        except OSError:
            shutil.copyfile(path, link)
        return link
    return path


def _agrees(found: Regular) -> bool:
    """Have DuckDB count: rows as many as lines, no blank one, no total or comment among them."""
    labels = f"(?is){TOTAL_LABEL}|{PERHAPS_TOTAL_LABEL}"
    blank = " AND ".join(f"coalesce(trim(c{i}, '{BLANKS}'), '') = ''" for i in range(1, found.columns))
    with duckdb.connect() as connection:
        try:
            counted = connection.execute(
                f"SELECT count(*), count(*) FILTER (WHERE {NAMELESS}), "
                f"count(*) FILTER (WHERE regexp_matches(c0, $1)) FROM {found.scan()}",
                [labels],
            ).fetchall()[0]
            rows, doubtful, totals = counted
            if rows != found.rows or totals:
                return False
            if not doubtful:
                return True
            doubtful = connection.execute(
                f"SELECT count(*) FROM {found.scan()} WHERE ({NAMELESS}) AND {blank}"
            ).fetchall()[0][0]
        except duckdb.Error:
            return False
    return not doubtful


def _literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
