"""What a declaration asks of a line, as SQL."""

from __future__ import annotations

from collections.abc import Iterable

from mediaplan.imports.cell_sql import Cells
from mediaplan.imports.sources import Condition
from mediaplan.imports.values.cells import among, folded, literal
from mediaplan.imports.values.words import bare


def holds(conditions: Iterable[Condition], cells: Cells) -> str:
    """Return the SQL of whether all conditions hold of a line."""
    return " AND ".join(_holds(each, cells) for each in conditions) or "TRUE"


def _holds(condition: Condition, cells: Cells) -> str:
    """Return the SQL of one condition; never NULL."""
    if condition.above:
        more = _count(condition.column, cells)
        other = _count(condition.above, cells) if condition.above in cells.mapping.origins else "0"
        return f"coalesce({more} > coalesce({other}, 0), TRUE)"
    cell = cells.known(condition.column)
    if condition.among:
        word = folded(cell)
        behind = f"(ends_with({cell}, ')') AND {among(bare(word), condition.among)})"
        return f"({among(word, condition.among)} OR coalesce({behind}, FALSE))"
    if condition.not_starting:
        starts = " OR ".join(
            f"starts_with({folded(cell)}, {literal(word)})" for word in condition.not_starting
        )
        return f"NOT coalesce({starts}, FALSE)"
    if condition.others:
        cells_there = ", ".join(cells.known(name) for name in (condition.column, *condition.others))
        return f"coalesce({cells_there}) IS NOT NULL"
    if condition.not_among:
        return f"NOT {among(folded(cell), condition.not_among)}"
    return f"{cell} IS {'NULL' if condition.empty else 'NOT NULL'}"


def _count(column: str, cells: Cells) -> str:
    return f"TRY_CAST({cells.cell(column)} AS DOUBLE)"
