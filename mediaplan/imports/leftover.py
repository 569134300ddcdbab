"""Which columns of a file nothing is kept of, so that nobody believes they were."""

from __future__ import annotations

from mediaplan.imports.plan import Plan
from mediaplan.imports.typed import Typed
from mediaplan.model import Text, text

#: Names that are said; the rest is counted.
MOST = 12
LONGEST = 60


def used_columns(plan: Plan) -> set[str]:
    """Return the columns of the source that the rows of a file are made from."""
    read = {name for row in plan.rows for name in row.breakdown}
    for row in plan.rows:
        parts = [part for each in row.fields.values() for part in each]
        asked = (*row.when, *(condition for part in parts for condition in part.when))
        read |= {name for part in parts for name in part.needs}
        read |= {name for condition in asked for name in condition.columns}
    return read


def used_cells(typed: Typed) -> set[int]:
    """Return the positions of the cells that something is read from."""
    origins = typed.mapping.origins
    return {cell for name in used_columns(typed.plan) if name in origins for cell in origins[name].stand}


def left_columns(typed: Typed) -> Text | None:
    """Return what to say of the columns that nothing was read from.

    Parameters
    ----------
    typed : Typed
        The file, typed.

    Returns
    -------
    Text or None
        None where everything was.
    """
    used = used_cells(typed)
    left = [
        cell.strip()[:LONGEST] for at, cell in enumerate(typed.raw.header) if at not in used and cell.strip()
    ]
    if not left:
        return None
    # In quotes: a name may end with a full stop of its own
    named = [text("“{name}”", name=cell) for cell in left]
    if len(left) <= MOST:
        return text("Columns not kept: {columns}.", columns=named)
    return text(
        "Columns not kept: {columns} and {more} more.",
        columns=named[:MOST],
        more=len(left) - MOST,
    )
