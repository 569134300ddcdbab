"""Tells a second table below a blank line from what tools write below their rows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, groupby
from typing import TYPE_CHECKING

from mediaplan.imports.reading.cells import are_words, filled, is_blank, is_figure

if TYPE_CHECKING:
    from mediaplan.imports.reading.frame import Record, Sorted

SEVERAL = 2  # cells that each line of a table fills


def another_table(held: Sequence[Sorted]) -> list[Sorted]:
    """Return the last lines of a file, those that are a table of its own marked as such.

    Parameters
    ----------
    held : sequence of (int, list of str, str)
        Lines and what each is if it is among the last ones; ``table`` where it is a row of the first
        table unless it is one of a second.
    """
    at = next((place for place, begins in enumerate(_beginnings(held)) if begins), len(held))
    return [
        (line, cells, "table" if place >= at else "" if reason == "table" else reason)
        for place, (line, cells, reason) in enumerate(held)
    ]


def _beginnings(held: Sequence[Sorted]) -> list[bool]:
    """Tell of each line whether it is a header: words, and figures on every line below, up to a blank one."""
    found = [False] * len(held)
    figures = False  # on all lines from here on, up to a blank one
    for place in reversed(range(len(held))):
        _, cells, reason = held[place]
        followed = place + 1 < len(held) and _follows(held[place], held[place + 1])
        found[place] = followed and figures and reason in {"footer", "table"} and _names(cells)
        figures = (figures or not followed) and _holds_figures(cells)
    return found


def _follows(above: Sorted, below: Sorted) -> bool:
    """Tell whether no blank line is between two; cells may go over several lines."""
    line, cells, _ = above
    apart = below[0] - line
    return apart <= 1 or apart <= 1 + sum(max(cell.count("\n"), cell.count("\r")) for cell in cells)


def is_headed(lines: Sequence[Sequence[str]]) -> bool:
    """Tell whether the first of some lines is a header: words alone, and figures on every line below."""
    return len(lines) > 1 and _names(lines[0]) and all(map(_holds_figures, lines[1:]))


def end_of_table(records: Sequence[Record]) -> int:
    """Return the line on which another table begins, below the first of some lines; 0 where none does.

    Parameters
    ----------
    records : sequence of (int, list of str)
        Lines of a file from a header on, blank ones among them.
    """
    above: list[Record] = []
    for filled_lines, block in groupby(records, key=lambda each: not is_blank(each[1])):
        lines = list(block) if filled_lines else []
        table = [cells for _, cells in dropwhile(lambda each: filled(each[1]) == 1, lines)]
        if len(above) > 1 and is_headed(table):
            return lines[0][0]
        above += lines
    return 0


def _names(cells: Sequence[str]) -> bool:
    return _is_several(cells) and are_words(cells)


def _holds_figures(cells: Sequence[str]) -> bool:
    return _is_several(cells) and any(map(is_figure, cells))


def _is_several(cells: Sequence[str]) -> bool:
    return filled(cells) >= SEVERAL and not cells[0].rstrip().endswith(":")
