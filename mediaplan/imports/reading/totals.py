"""Rows that no label makes a total: their names are empty, or they are only called so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mediaplan.imports.reading.cells import (
    CURRENCY_CODE,
    STARTS_AS_TOTAL,
    has_total_label,
    is_beside_a_total,
    is_date,
    is_figure,
    is_placeholder,
    is_unnamed,
)

if TYPE_CHECKING:
    from mediaplan.imports.reading.frame import Frame


def is_nameless_total(cells: Sequence[str], frame: Frame) -> bool:
    """Tell a row whose first value is a figure, left of which only dates stand where names should.

    Most of the columns that hold names must be empty: a contact without its own identifier is a
    row like any other, and some tools write a word (“Multiple”) into one column of their totals.
    """
    named = [name for name in frame.names if name < len(cells) and not names_nothing(cells[name])]
    if 2 * len(named) >= len(frame.names):
        return False
    for column, cell in enumerate(cells[: frame.width]):
        if names_nothing(cell):
            continue
        return is_figure(cell) and any(name < column for name in frame.names)
    return False


def is_called_total(cells: Sequence[str], frame: Frame) -> bool:
    """Tell a row called like a total, of which nothing else is named that other rows name.

    A campaign that is called so has its type, its status or its day beside it.
    """
    first = next((at for at, cell in enumerate(cells[: frame.width]) if not is_placeholder(cell)), 0)
    if not STARTS_AS_TOTAL.match(cells[first]):
        return False
    rest = cells[first + 1 : frame.width]
    empty = (at for at, cell in enumerate(cells) if at in frame.names and not CURRENCY_CODE.match(cell))
    # Left of it stands a day in the other rows, or a name
    named = has_total_label(cells[first:]) if first else any(at != first for at in empty)
    return named and all(is_beside_a_total(cell) for cell in rest)


def names_nothing(cell: str) -> bool:
    """Tell a cell that names nothing: of names of things, days are none."""
    return is_unnamed(cell) or is_date(cell)
