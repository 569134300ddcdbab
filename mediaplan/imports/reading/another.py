"""Tells a second table below a blank line from what tools write below their rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mediaplan.imports.reading.cells import filled, is_date, is_figure

if TYPE_CHECKING:
    from mediaplan.imports.reading.frame import Sorted

SEVERAL = 2  # cells that each line of a table fills


def another_table(held: Sequence[Sorted]) -> list[Sorted]:
    """Return the last lines of a file, those that are a table of its own marked as such.

    Parameters
    ----------
    held : sequence of (int, list of str, str)
        Lines and what each is if it is among the last ones; ``table`` where it is a row of the first
        table unless it is one of a second.
    """
    at = next((place for place in range(len(held)) if _begins(held, place)), len(held))
    return [
        (line, cells, "table" if place >= at else "" if reason == "table" else reason)
        for place, (line, cells, reason) in enumerate(held)
    ]


def _begins(held: Sequence[Sorted], at: int) -> bool:
    """Tell whether a line is a header: words alone, and figures on every line below, up to a blank one."""
    if held[at][2] not in {"footer", "table"}:
        return False
    lines = [cells for _, cells, _ in held[at : _end(held, at)]]
    return is_headed(lines)


def _end(held: Sequence[Sorted], at: int) -> int:
    """Return the place of the first line that does not follow on the one above; cells may go over several."""
    while at + 1 < len(held):
        (line, cells, _), (below, _, _) = held[at : at + 2]
        if below - line > 1 + sum(max(cell.count("\n"), cell.count("\r")) for cell in cells):
            break
        at += 1
    return at + 1


def is_headed(lines: Sequence[Sequence[str]]) -> bool:
    """Tell whether the first of some lines is a header: words alone, and figures on every line below."""
    header, below = lines[0], lines[1:]
    return (
        bool(below)
        and _is_several(header)
        and not any(is_figure(cell) or is_date(cell) for cell in header)
        and all(_is_several(row) and any(map(is_figure, row)) for row in below)
    )


def _is_several(cells: Sequence[str]) -> bool:
    return filled(cells) >= SEVERAL and not cells[0].rstrip().endswith(":")
