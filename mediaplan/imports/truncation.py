"""Whether a file ends in the middle of a line, as an upload that was cut off does."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

TAIL = 1 << 16
DIGIT, LETTER = re.compile(r"\d"), re.compile(r"[^\W\d_]")


def ends_within_a_line(path: Path, delimiter: str, width: int, encoding: str) -> bool:
    """Say whether the last line has no end and fewer cells than the header, or half a character.

    Parameters
    ----------
    path : Path
        The file.
    delimiter : str
        Between its cells; empty for a spreadsheet, which is whole or cannot be opened.
    width : int
        Cells of the header.
    encoding : str
        How it is written.

    Returns
    -------
    bool
        A last line without an end is common and no fault while all its cells are there; it may be
        the end of a record that a break within quotes divides.
    """
    if not delimiter:
        return False
    with path.open("rb") as file:
        size = file.seek(0, 2)
        start = max(0, size - TAIL)
        start -= start % 2 if encoding.startswith("utf-16") else 0
        file.seek(start)
        tail = file.read()
    name = {"utf-16": "utf-16-le"}.get(encoding, encoding)
    try:
        decoder = codecs.getincrementaldecoder(name)(errors="replace")
    except LookupError:
        return False
    said = decoder.decode(tail)
    if decoder.getstate()[0]:
        return True
    if not said or said.endswith(("\n", "\r")):
        return False
    lines = said.splitlines()
    last = lines.pop()
    # A break within quotes: the record begins further up, where quotes come in pairs again
    broken = last.count('"') % 2 == 1
    while last.count('"') % 2 and lines:
        last = f"{lines.pop()}\n{last}"
    cells, quoted = 1, False
    for character in last:
        quoted ^= character == '"'
        cells += character == delimiter and not quoted
    return quoted or cells < width or (broken and cells > width)


def begins_like(cell: str, other: str) -> bool:
    """Say whether a cell looks like the start of another: ``2026-06-1`` of ``2026-05-31``.

    Parameters
    ----------
    cell : str
        The only cell of a last line without an end, which may be a footer.
    other : str
        The first cell of the row before it.

    Returns
    -------
    bool
        Only for cells with a figure in them: any word looks like the start of a longer one.
    """
    return bool(DIGIT.search(cell)) and _shape(other).startswith(_shape(cell))


def _shape(cell: str) -> str:
    return LETTER.sub("a", DIGIT.sub("9", cell.strip()))
