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
    """Tell whether a line is a header: words alone, and figures on every line below."""
    _, cells, reason = held[at]
    below = held[at + 1 :]
    return (
        reason in {"footer", "table"}
        and bool(below)
        and _is_several(cells)
        and not any(is_figure(cell) or is_date(cell) for cell in cells)
        and all(_is_several(row) and any(map(is_figure, row)) for _, row, _ in below)
    )


def _is_several(cells: Sequence[str]) -> bool:
    return filled(cells) >= SEVERAL and not cells[0].rstrip().endswith(":")
