"""Puts a header of several lines together: groups above the names, units or another language below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mediaplan.imports.headers import normalise
from mediaplan.imports.reading.cells import filled, is_date, is_figure, is_placeholder
from mediaplan.imports.reading.naming import is_known, repeated_names, spread, tells_apart, told_apart
from mediaplan.imports.reading.units import in_brackets, is_units
from mediaplan.model import Text, text

Record = tuple[int, list[str]]
LOOKED_AT = 50  # rows below, from which it is told what a column holds
MOST_LINES = 2  # that a header goes on below its first line
ENOUGH = 2  # columns of figures or days whose cell is a word
TYPED = 0.8  # share of a column's values that are figures or days
LONGEST = 200  # characters of a column's name
YEAR = 4
WIDEST = 2000  # columns; a wider table is refused, and not looked at for long


@dataclass(frozen=True)
class Header:
    """What the columns are called.

    Attributes
    ----------
    last : int
        Index of the last line of the header among the rows looked at.
    names : list of str
        The columns' names.
    first : int
        Index of its first line. Where it is not the last, the names are no line of the file.
    notes : tuple of Text
        What the reader of the import should know.
    """

    last: int
    names: list[str]
    first: int
    notes: tuple[Text, ...] = ()


def read_header(rows: Sequence[Record], at: int) -> Header:
    """Put the header together from the line found and those around it.

    Parameters
    ----------
    rows : sequence of (int, list of str)
        The first records of a file that hold something.
    at : int
        Index of the one that looks most like the header.

    Returns
    -------
    Header

    Notes
    -----
    A line below belongs to it only if that is sure: it says units over figures; or it has words
    over columns of figures that the line above leaves without a name of their own; or it is
    written in the headers that exports are known to have. Words alone prove nothing: the first
    row of a table of texts looks like that. A name that is the only one of its kind stays as it
    is written, so that it is understood as it would be in a header of one line; a group goes in
    front of it where it tells two columns apart, or makes a known name of it.
    """
    names, first, last = list(rows[at][1]), at, at
    groups: list[str] = []
    if len(names) > WIDEST:
        return Header(at, names, at)
    while last + 2 < len(rows) and last < at + MOST_LINES and _adjoin(rows[last], rows[last + 1]):
        lower = _padded(rows[last + 1][1], len(names))
        below = [cells for _, cells in rows[last + 2 : last + 2 + LOOKED_AT]]
        if is_units(lower, below) and len(lower) == len(names):
            names = [in_brackets(name, unit) for name, unit in zip(names, lower, strict=True)]
        elif _same(names, lower):
            pass
        elif not groups and _completes(names, lower, below):
            groups, names = spread(names), _merged(names, lower)
        elif (better := _other_language(names, lower, below)) is not None:
            names = list(rows[last + 1][1]) if better == lower else better
        else:
            break
        last += 1
    if first > 0 and last + 1 < len(rows) and _adjoin(rows[first - 1], rows[first]):
        groups, names, first = _with_line_above(rows, first, groups, names)
    names, notes = told_apart(names, groups)
    if names == rows[last][1]:  # what stands above it is a preamble like any other
        return Header(last, names, last, notes)
    if first != last:
        takes = text(
            "The header takes lines {first} to {last} of the file.", first=rows[first][0], last=rows[last][0]
        )
        notes = (takes, *notes)
    return Header(last, names, first, notes)


def _with_line_above(
    rows: Sequence[Record], first: int, groups: list[str], names: list[str]
) -> tuple[list[str], list[str], int]:
    """Take names from the line above where the header has none, and groups where names repeat."""
    above = _padded(rows[first - 1][1], len(names))
    title = filled(above) < ENOUGH and bool(above[0].strip())
    wide = len(above) > len(names)
    if title or wide or groups or above[0].lstrip().startswith("#") or not all(map(_is_name, names)):
        return groups, names, first
    gaps = [at for at, name in enumerate(names) if not name.strip() and above[at].strip()]
    repeated = repeated_names(names)
    if not gaps and not repeated:
        return groups, names, first
    named = [above[at] if at in gaps else name for at, name in enumerate(names)]
    reaching = spread(above)
    if not gaps and not tells_apart(named, reaching):
        return groups, names, first
    return reaching, named, first - 1


def _adjoin(upper: Record, lower: Record) -> bool:
    """Tell whether no line stands between two rows; a cell may go over several."""
    breaks = sum(max(cell.count("\n"), cell.count("\r")) for cell in upper[1])
    return lower[0] - upper[0] <= 1 + breaks


def _padded(cells: Sequence[str], width: int) -> list[str]:
    """Return a row as wide as the header at least, without empty cells beyond it."""
    row = list(cells)
    while len(row) > width and not row[-1].strip():
        row.pop()
    return row + [""] * (width - len(row))


def _is_name(cell: str) -> bool:
    """Tell whether a cell of a header may be a column's name, or is empty."""
    short = cell.strip()
    return not is_figure(cell) or is_date(cell) or (len(short) == YEAR and short.isdigit())


def _is_word(cell: str) -> bool:
    return (
        bool(cell.strip())
        and len(cell) <= LONGEST
        and not (is_figure(cell) or is_date(cell) or is_placeholder(cell))
    )


def _same(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Tell whether a line is the one above once more."""
    return filled(upper) >= ENOUGH and [normalise(cell) for cell in upper] == [
        normalise(cell) for cell in lower
    ]


def _completes(upper: Sequence[str], lower: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Tell whether a line names the columns that the line above only has groups for.

    Only those columns prove it: the line above has no cell there, or one that goes on to the
    right, or the very same name.
    """
    if len(lower) > len(upper) or not all(_is_word(cell) for cell in lower if cell.strip()):
        return False
    gaps = [at for at, cell in enumerate(upper) if not cell.strip() and lower[at].strip()]
    twice = [at for at in range(1, len(upper)) if upper[at].strip() and upper[at] == upper[at - 1]]
    if not (gaps or twice) or not _fits(upper, lower):
        return False
    grouped = {*gaps, *(at - 1 for at in gaps), *twice, *(at - 1 for at in twice)}
    grouped |= {at for at, cell in enumerate(lower) if normalise(cell) == normalise(upper[at])}
    groups = spread(upper)
    within = [(groups[at], normalise(lower[at])) for at in grouped if at >= 0 and lower[at].strip()]
    if len(set(within)) < len(within):
        return False
    typed = {at for at in _typed(below, len(lower)) & grouped if lower[at].strip()}
    return len(typed) >= ENOUGH and not _comes_again(lower, below)


def _fits(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Tell whether two lines together name every column, and none of them twice."""
    if not all(above.strip() or cell.strip() for above, cell in zip(upper, lower, strict=True)):
        return False
    if all(cell.strip() for cell in lower):
        return True
    last = len(upper) - 1
    alone = (
        at
        for at, cell in enumerate(upper)
        if cell.strip() and lower[at].strip() and normalise(cell) != normalise(lower[at])
        if at == last or (upper[at + 1].strip() and upper[at + 1] != cell)
        if at == 0 or upper[at - 1] != cell
    )
    return next(alone, None) is None


def _typed(below: Sequence[Sequence[str]], width: int) -> set[int]:
    """Return the columns whose values are figures or days."""
    found = set()
    for at in range(width):
        values = [row[at] for row in below if at < len(row) and not is_placeholder(row[at])]
        figures = sum(1 for value in values if is_figure(value) or is_date(value))
        if values and figures >= TYPED * len(values):
            found.add(at)
    return found


def _comes_again(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Tell whether a cell of a row stands in its column once more: a name of a column never does."""
    return any(row[at] == cell for row in below for at, cell in enumerate(cells[: len(row)]) if cell.strip())


def _other_language(
    upper: Sequence[str], lower: Sequence[str], below: Sequence[Sequence[str]]
) -> list[str] | None:
    """Return the line that is in the words of known headers, where the lower one is in such words too."""
    words = [cell for cell in lower if cell.strip()]
    if not all(map(_is_word, words)) or _comes_again(lower, below):
        return None
    known = {at for at, cell in enumerate(lower) if is_known(cell)}
    hits = len({normalise(lower[at]) for at in known})
    typed = {at for at in _typed(below, len(lower)) if lower[at].strip()}
    if hits < ENOUGH or 2 * hits < len(set(map(normalise, words))) or not typed:
        return None
    if 2 * len(typed & known) < len(typed):
        return None  # words in the place of figures, as "free" and "none" are
    return list(lower) if _share_known(lower) > _share_known(upper) else list(upper)


def _share_known(cells: Sequence[str]) -> float:
    return sum(map(is_known, cells)) / max(1, filled(cells))


def _merged(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    return [
        cell if cell.strip() and normalise(cell) != normalise(above) else above
        for above, cell in zip(upper, lower, strict=True)
    ]
