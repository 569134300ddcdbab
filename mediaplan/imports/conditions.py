"""What a declaration asks of a line, as SQL."""

from __future__ import annotations

from collections.abc import Iterable

from mediaplan.imports.cell_sql import Cells
from mediaplan.imports.sources import Condition
from mediaplan.imports.values.cells import among, folded, literal
from mediaplan.imports.values.words import bare

#: How amounts that are not nothing are written: -20.50, -€20.50, €-20.50 and (20.50) lie below zero.
SIGNED = {
    "below": r"^[^0-9]*[-−][^0-9]*[0-9]*.*[1-9]|^\s*\(.*[1-9].*\)\s*$",
    "above": r"^[^0-9−(-]*[0-9][^1-9]*[1-9]|^[^0-9−(-]*[1-9]",
}


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
    if condition.sign or condition.others:
        each = [cells.known(name) for name in (condition.column, *condition.others)]
        return _signed(each, condition.sign) if condition.sign else f"coalesce({', '.join(each)}) IS NOT NULL"
    if condition.not_among:
        return f"NOT {among(folded(cell), condition.not_among)}"
    return f"{cell} IS {'NULL' if condition.empty else 'NOT NULL'}"


def _signed(cells: list[str], sign: str) -> str:
    """Return the SQL of whether one of some amounts has a sign."""
    pattern = literal(SIGNED[sign])
    return f"({' OR '.join(f'coalesce(regexp_matches({each}, {pattern}), FALSE)' for each in cells)})"


def _count(column: str, cells: Cells) -> str:
    return f"TRY_CAST({cells.cell(column)} AS DOUBLE)"
