"""A last row called like a total, and equal to all others together: it is one, whatever it looks like."""

from __future__ import annotations

from mediaplan.imports import check
from mediaplan.imports.corrections import Corrected
from mediaplan.imports.reading.cells import STARTS_AS_TOTAL
from mediaplan.imports.typed import Typed
from mediaplan.model import text
from mediaplan.warehouse import quote

#: Rows beside it: of one alone, a second may well have the same figures.
OTHERS = 2
IS_THE_SUM = text(
    "This row is called a total, and its figures are those of all other rows together: it was taken for "
    "their total."
)


def sum_of_the_rest(typed: Typed, staged: str) -> int:
    """Return the line of a row that is the total of all others, 0 where none is.

    Parameters
    ----------
    typed : Typed
        The file, its lines typed.
    staged : str
        Table of its cells as written.
    """
    names = [quote(f"e0_{name}") for name in check.measures(typed.plan)]
    if not names or isinstance(typed.raw, Corrected):
        return 0
    cursor = typed.tx.cursor
    ((top, bottom),) = cursor.execute(f"SELECT min(line), max(line) FROM {typed.flat}").fetchall()
    ends = cursor.execute(f"SELECT line, c0 FROM {staged} WHERE line IN (?, ?)", [top, bottom]).fetchall()
    good = f"{typed.flat} WHERE NOT skipped AND NOT bad AND e0_on"
    for line, first in ends:
        if not STARTS_AS_TOTAL.match(first or ""):
            continue
        rest = ", ".join(f"coalesce(sum({name}) FILTER (line <> {line}), 0)" for name in names)
        its = ", ".join(f"coalesce(sum({name}) FILTER (line = {line}), 0)" for name in names)
        found = cursor.execute(
            f"SELECT count(*) FILTER (line <> {line}), [{rest}]::DOUBLE[], [{its}]::DOUBLE[] FROM {good}"
        ).fetchall()
        rows, others, own = found[0]
        # Cents may be rounded in each row
        near = all(abs(a - b) <= 0.005 * (rows + 1) for a, b in zip(others, own, strict=True))
        if rows >= OTHERS and any(own) and near:
            return int(line)
    return 0
