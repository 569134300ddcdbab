"""Takes the quotes off lines that are quoted as a whole: a CSV that was saved as one column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from mediaplan.imports.reading.decode import Encoded, read_lines
from mediaplan.imports.reading.dialect import find_dialect
from mediaplan.imports.reading.scratch import Scratch
from mediaplan.imports.reading.tokens import Dialect, split_records
from mediaplan.model import Text, text

WHOLE = re.compile(r'"((?:[^"]|"")*+)"\s*')
SEVERAL = 2  # lines of such a file, and cells of each
MOST = 0.75  # share of the first lines that are so for the file to be looked at


def without_quotes(
    encoded: Encoded, sample: Sequence[str], delimiter: str | None, scratch: Scratch
) -> tuple[Path | None, list[Text]]:
    """Write what is inside the quotes as a file of its own, where every line is one cell.

    Parameters
    ----------
    encoded : Encoded
        The file.
    sample : sequence of str
        Its first lines.
    delimiter : str, optional
        What the user says it is.
    scratch : Scratch
        Where the other is put, in UTF-8: its lines are those of the file, one by one.

    Returns
    -------
    tuple of (Path or None, list of Text)
        That file, if every line is quoted as a whole and gives as many cells as the first, two at
        least; and what to say, also where only some are so.
    """
    inner = [_inside(line) for line in sample if line.strip()]
    if len(inner) < SEVERAL or inner[0] is None or inner.count(None) > (1 - MOST) * len(inner):
        return None, []
    found = [line for line in inner if line is not None]
    dialect = find_dialect(found, delimiter)
    widths = Counter(len(cells) for _, cells in split_records(iter(found), dialect))
    width = len(next(split_records(iter(found[:1]), dialect))[1])
    if width < SEVERAL or widths[width] < MOST * len(inner):
        return None, []
    target = scratch.folder / "inside" / encoded.path.name
    target.parent.mkdir()
    unlike = _write(encoded, dialect, width, target)
    if unlike:
        return None, [
            text(
                "Nearly every line of the file is quoted as a whole, but line {line} is not like the others: "
                "all quotes were left as they are. Export the file again.",
                line=unlike,
            )
        ]
    return target, [text("Each line of the file is quoted as a whole: what is inside the quotes was read.")]


def _write(encoded: Encoded, dialect: Dialect, width: int, target: Path) -> int:
    """Write the lines without their quotes; return the first that is not like the others, 0 for none."""
    records = read = 0
    with target.open("w", encoding="utf-8", errors="replace", newline="") as file:

        def lines() -> Iterator[str]:
            nonlocal read
            for read, line in enumerate(read_lines(encoded), start=1):  # noqa: B007 - told below
                inside = _inside(line) if line.strip() else ""
                if inside is None:
                    return
                file.write(f"{inside}\n")
                yield inside

        for line, cells in split_records(lines(), dialect):
            if line > records + 1 or (cells and len(cells) != width):
                return records + 1
            records = line
    return 0 if read == records else records + 1


def _inside(line: str) -> str | None:
    """Return what stands between the quotes of a line; None where they are not around all of it."""
    found = WHOLE.fullmatch(line)
    return found[1].replace('""', '"') if found else None
