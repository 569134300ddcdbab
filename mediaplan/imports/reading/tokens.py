"""Cuts lines of text into cells, quoted ones included, and never lets a lone quote swallow a file."""

from __future__ import annotations

import csv
import re
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

MOST = 10_000  # cells of a line with stray quotes; what follows is left in one
LOOK_AHEAD = 16 << 20  # characters that a quoted cell may run over before its quote is taken for a stray one

csv.field_size_limit(sys.maxsize)


@dataclass(frozen=True)
class Dialect:
    r"""What separates cells and what quotes them.

    Attributes
    ----------
    delimiter : str
        Between two cells.
    quote : str
        Around a cell; doubled within one.
    escape : str
        ``"\\"`` where a quote inside a cell is written with a backslash before it, else empty.
    """

    delimiter: str
    quote: str = '"'
    escape: str = ""

    @cached_property
    def strict(self) -> re.Pattern[str]:
        """A whole quoted cell: quote, content, quote, then the delimiter or the end."""
        q, d, escaped = re.escape(self.quote), re.escape(self.delimiter), re.escape(self.escape)
        content = rf"[^{q}]*+(?:{q}{q}[^{q}]*+)*+"
        if escaped:
            content = rf"(?:[^{q}{escaped}]|{escaped}.|{q}{q})*+"
        return re.compile(rf" *{q}({content}){q} *(?={d}|\Z)", re.DOTALL)

    @cached_property
    def lenient(self) -> re.Pattern[str]:
        """A quoted cell with single quotes inside: up to the first quote that ends a cell."""
        q, d = re.escape(self.quote), re.escape(self.delimiter)
        return re.compile(rf" *{q}(.*?){q} *(?={d}|\Z)", re.DOTALL)

    @cached_property
    def unending(self) -> re.Pattern[str]:
        """All quotes from here on are doubled, so that the cell is still open at the end."""
        q, escaped = re.escape(self.quote), re.escape(self.escape)
        if escaped:
            return re.compile(rf"(?:[^{q}{escaped}]|{escaped}.|{q}{q})*+\Z", re.DOTALL)
        return re.compile(rf"[^{q}]*+(?:{q}{q}[^{q}]*+)*+\Z", re.DOTALL)

    @cached_property
    def opening(self) -> re.Pattern[str]:
        """The start of a quoted cell."""
        return re.compile(rf" *{re.escape(self.quote)}")

    @cached_property
    def plain(self) -> bool:
        """Whether this is a dialect that DuckDB's reader knows as we read it."""
        return len(self.delimiter) == 1 and not self.escape

    @cached_property
    def bare_escape(self) -> re.Pattern[str]:
        """A cell without quotes around it in which something is escaped: there the mark is a letter."""
        q, d, escaped = re.escape(self.quote), re.escape(self.delimiter), re.escape(self.escape)
        return re.compile(rf"(?:^|{d})(?!{q})[^{d}]*?{escaped}")

    def closing(self, line: str) -> bool:
        """Tell whether the first quote of a line can end a cell, or is a doubled one."""
        if self.escape:
            return True
        after = line[line.index(self.quote) + 1 :].lstrip(" ")
        return not after or after.startswith((self.quote, self.delimiter))

    def content(self, raw: str) -> str:
        """Give the text of a quoted cell from what stands between its quotes."""
        if self.escape and self.escape in raw:
            raw = re.sub(rf"{re.escape(self.escape)}([{re.escape(self.quote + self.escape)}])", r"\1", raw)
        return raw.replace(self.quote * 2, self.quote)

    def quotes_in(self, line: str) -> int:
        """Count the quotes of a line that are not escaped."""
        if self.escape:
            line = re.sub(rf"{re.escape(self.escape)}.", "", line)
        return line.count(self.quote)


@dataclass(frozen=True)
class _Split:
    cells: list[str]
    stray: bool  # a quote opens a cell and something else than the cell's end follows the next one
    open: bool  # a quote opens a cell and no other follows


def split_records(
    lines: Iterator[str], dialect: Dialect, width: int | None = None, first: int = 1
) -> Iterator[tuple[int, list[str]]]:
    """Cut lines into records.

    Parameters
    ----------
    lines : iterator of str
        Physical lines without their ends.
    dialect : Dialect
        What separates and quotes cells.
    width : int, optional
        How many cells a record should have; it decides between two readings of a stray quote.
    first : int, optional
        Number of the first line.

    Yields
    ------
    tuple of (int, list of str)
        Number of the physical line on which the record starts, and its cells as written, without
        the quotes around them. A blank line is a record without cells.

    Notes
    -----
    A quoted cell may run over many lines. Where its end is not found within :data:`LOOK_AHEAD`
    characters, or what is found does not end a cell, the quote is a character like any other.
    """
    ahead: deque[str] = deque()
    number = first
    quote, delimiter = dialect.quote, dialect.delimiter
    while True:
        if ahead:
            line = ahead.popleft()
        else:  # of lines without a quote there may be millions
            for line in lines:
                if quote in line:
                    break
                yield number, line.split(delimiter) if line else []
                number += 1
            else:
                return
        if quote not in line:
            yield number, line.split(delimiter) if line else []
            number += 1
            continue
        cells, used = _quoted_record(line, lines, ahead, dialect, width)
        yield number, cells
        number += used


def _quoted_record(
    line: str, lines: Iterator[str], ahead: deque[str], dialect: Dialect, width: int | None
) -> tuple[list[str], int]:
    """Cut a record that has quotes; give it with the number of lines it takes."""
    known = _by_csv(line, dialect)
    if known is not None:
        return known, 1
    alone = _choose(line, dialect, width)
    if not alone.open:
        return alone.cells, 1
    parts, size = [line], len(line)
    quotes = opened = dialect.quotes_in(line)
    while size < LOOK_AHEAD:
        if len(parts) - 1 < len(ahead):
            following = ahead[len(parts) - 1]
        else:
            read = next(lines, None)
            if read is None:
                break
            ahead.append(following := read)
        parts.append(following)
        size += len(following) + 1
        met = dialect.quotes_in(following)
        if met and quotes == opened and not dialect.closing(following):
            break  # the quote that should end the cell stands in the middle of one
        quotes += met
        if not met or quotes % 2:
            continue
        joined = _split("\n".join(parts), dialect, lenient=False)
        fits = width is None or len(joined.cells) == width or len(alone.cells) != width
        if joined.stray or joined.open or not fits:
            break
        for _ in parts[1:]:
            ahead.popleft()
        return joined.cells, len(parts)
    return alone.cells, 1


def _by_csv(line: str, dialect: Dialect) -> list[str] | None:
    """Cut a well-formed line with Python's csv module, ten times faster; None for any other line."""
    quote, escape = dialect.quote, dialect.escape
    if len(dialect.delimiter) > 1 or f" {quote}" in line or f"{quote} " in line or "\r" in line:
        return None
    escaped = line.count(escape) if escape else 0
    # What is escaped, if anything, are quotes within quotes: of all else csv has its own idea
    if escaped and (line.count(escape + quote) != escaped or dialect.bare_escape.search(line)):
        return None
    if (line.count(quote) - escaped) % 2:
        return None
    try:
        return next(
            csv.reader(
                [line],
                delimiter=dialect.delimiter,
                quotechar=quote,
                escapechar=escape if escaped else None,
                strict=True,
            )
        )
    except csv.Error:
        return None


def _choose(line: str, dialect: Dialect, width: int | None) -> _Split:
    """Cut one line; where a quote is stray, take the reading that has the expected width."""
    literal = _split(line, dialect, lenient=False)
    if not literal.stray or len(literal.cells) == width:
        return literal
    lenient = _split(line, dialect, lenient=True)
    return lenient if width is not None and len(lenient.cells) == width else literal


def _split(line: str, dialect: Dialect, lenient: bool) -> _Split:
    # Each mark is looked for from where it may still be: a line can be one of a million stray quotes.
    cells: list[str] = []
    stray = is_open = False
    position = 0
    quote, delimiter = dialect.quote, dialect.delimiter
    while True:
        opening = dialect.opening.match(line, position)
        whole = dialect.strict.match(line, position) if opening else None
        if opening and not whole:
            if line.find(quote, opening.end()) < 0:
                is_open = True
            else:
                is_open = is_open or dialect.unending.match(line, opening.end()) is not None
                stray = stray or not is_open
                whole = dialect.lenient.match(line, position) if lenient else None
                lenient = whole is not None  # where no quote ends a cell, none does further on
        if whole:
            cells.append(dialect.content(whole[1]))
            position = whole.end()
        else:
            end = line.find(delimiter, position) if len(cells) < MOST else -1
            cells.append(line[position:] if end < 0 else line[position:end])
            position = len(line) if end < 0 else end
        if position >= len(line):
            return _Split(cells, stray, is_open)
        position += len(delimiter)
