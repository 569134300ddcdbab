"""Refuses a file with a line that no table has: it would be held whole, many times over."""

from __future__ import annotations

from pathlib import Path
from typing import AnyStr, Generic

from mediaplan.model import MediaplanError, text

LONGEST = 16 << 20  # bytes; 2000 columns of 8000 characters are as many


class Lines(Generic[AnyStr]):
    """How long the lines are of what is read block by block.

    Parameters
    ----------
    end : bytes or str
        What ends a line.
    """

    def __init__(self, end: AnyStr) -> None:
        self.end: AnyStr = end
        self.longest = 0
        self.ended = False  # whether any line is
        self._open = 0  # how much there is of the line that no block has ended yet

    def add(self, block: AnyStr) -> None:
        """Take the next block."""
        first = block.find(self.end)
        if first < 0:
            self._open += len(block)
        else:
            self.ended = True
            self.longest = max(self.longest, self._open + first)
            self._open = len(block) - block.rfind(self.end) - 1
        self.longest = max(self.longest, self._open)


def refuse_long_lines(path: Path, longest: int) -> None:
    """Refuse a file whose longest line is no row of a table.

    Parameters
    ----------
    path : Path
        The file; only its name is used.
    longest : int
        How long it is, give or take what was read at once.

    Raises
    ------
    MediaplanError
        With what to check.
    """
    if longest > LONGEST:
        raise MediaplanError(
            text(
                "{file} has a line of more than {most} million characters, as no table has. Check that it "
                "is the export you expect.",
                file=path.name,
                most=LONGEST >> 20,
            )
        )
