"""Finds the line that names the columns of a table: by the rows below it, or by names that are known."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence

from mediaplan.imports.headers import normalise
from mediaplan.imports.reading.cells import NO_DATA, are_words, filled, is_blank
from mediaplan.imports.reading.naming import is_known

Record = tuple[int, list[str]]
HEADER_FOLLOWS = "report fields"  # CM360 writes this line above its header
MOST = 0.75  # share of the columns that a header of another width than its rows names at least
USED = 2  # rows that fill a column for it to be one of the table's
ENOUGH = 3  # known names that a line above a row of figures has, for it to be the header
FEW = 2  # names that are enough where all of the line's are known
SHARE = 1 / 3  # of its names: exports have more columns than anybody reads
LONGEST = 200  # characters of a column's name
WIDEST = 2000  # columns; a wider table is refused, and not looked at for long


def header_at(rows: Sequence[Record]) -> int | None:
    """Find the line that looks most like the header.

    Parameters
    ----------
    rows : sequence of (int, list of str)
        The first records of a file that hold something.

    Returns
    -------
    int or None
        Its index among them; None where no line is like a header.

    Notes
    -----
    The table's width is the number of cells most cells of the rows are in; its header is the first
    row of that width of which at least half is filled. Where that is a row of figures, as amounts
    written 1,234.50 make of a file without quotes, and a line above it is in names that exports are
    known to have, that line is the header: the rows below it have cells too many, which is said of
    each, and are not lost above a header that is none.
    """
    at = _by_width(rows)
    found = rows[at][1] if at is not None else []
    if found and (len(found) > WIDEST or are_words(found) or _is_known_header(found)):
        return at
    known = (index for index, (_, cells) in enumerate(rows[:at]) if _is_known_header(cells))
    return next(known, at)


def is_comment(cells: Sequence[str], width: int) -> bool:
    """Tell a ``# ...`` line (also one padded with delimiters) from a column or value that starts so."""
    starts_so = width > 1 and "#" in cells[0] and cells[0].lstrip().startswith("#")
    return starts_so and (len(cells) == 1 or is_blank(cells[1:]))


def _by_width(rows: Sequence[Record]) -> int | None:
    widths = Counter(len(cells) for _, cells in rows)
    width = max(widths, key=lambda found: (widths[found] ** 2 * (found - 1), found))
    # Spreadsheets write empty cells as far as a note somewhere, or a border, reaches.
    used = array("L", bytes(array("L").itemsize * width))  # of one line there may be a million
    for _, cells in rows:
        if len(cells) == width:
            for at, cell in enumerate(cells):
                used[at] += bool(cell) and not cell.isspace()
    enough = min(USED, widths[width])
    width = min(width, max(1, next((at for at in range(width - 1, -1, -1) if used[at] >= enough), 1)) + 1)
    announced = (i for i in range(1, len(rows)) if _is_one_cell(rows[i - 1][1], HEADER_FOLLOWS))
    follows = next((i for i in announced if filled(rows[i][1]) > 1), None)
    if follows is not None:
        return follows
    half_full: int | None = None
    for index, (_, cells) in enumerate(rows):
        if is_comment(cells, width) or (filled(cells) == 1 and NO_DATA.match(cells[0])):
            continue
        below = rows[index + 1][1] if index + 1 < len(rows) else []
        if (len(cells) >= width and 2 * filled(cells) >= width) or _heads(cells, below, width):
            return index
        if half_full is None and 2 * filled(cells) >= width:
            half_full = index
    return half_full


def _heads(row: Sequence[str], below: Sequence[str], width: int) -> bool:
    """Tell whether a row narrower than the table is its header all the same: words over figures."""
    return filled(row) >= MOST * width and len(below) >= len(row) and are_words(row) and not are_words(below)


def _is_one_cell(cells: Sequence[str], word: str) -> bool:
    return filled(cells) == 1 and cells[0].strip().casefold() == word


def _is_known_header(cells: Sequence[str]) -> bool:
    """Tell whether a line is in the names that columns of exports have: three and a third of it, or all."""
    if len(cells) > WIDEST:
        return False
    known = {normalise(cell) for cell in cells if len(cell) <= LONGEST and is_known(cell)}
    least = max(ENOUGH, SHARE * filled(cells))
    return len(known) >= min(least, max(FEW, filled(cells)))
