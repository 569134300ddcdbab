"""How rows of one key become one: within a file, and a file with the lines put right since."""

from __future__ import annotations

from mediaplan.model import Column, Combine, Type
from mediaplan.warehouse.identifiers import quote


def combined(column: Column, order: str) -> str:
    """Return the SQL of a column's values of one key, as one; an absent value counts for nothing.

    Parameters
    ----------
    column : Column
        Whose values meet.
    order : str
        SQL of what says which of them is the first and which the last.
    """
    name = quote(column.name)
    if column.combine is Combine.SUM:
        kept = {Type.MONEY: "DECIMAL(18, 4)", Type.COUNT: "BIGINT"}.get(column.type, "DOUBLE")
        return f"CAST(sum({name}) AS {kept})"
    if column.combine is Combine.NEVER:
        return f"CASE WHEN count(*) = 1 THEN any_value({name}) END"
    return {
        Combine.FIRST: f"arg_min({name}, {order})",
        Combine.MIN: f"min({name})",
        Combine.MAX: f"max({name})",
    }.get(column.combine, f"arg_max({name}, {order})")
