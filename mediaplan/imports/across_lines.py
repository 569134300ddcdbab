"""The SQL of fields that depend on the other lines of a row, beside their own."""

from __future__ import annotations

from mediaplan.imports.plan import Row
from mediaplan.warehouse import quote


def filled_in(number: int, row: Row, name: str) -> str:
    """Return the SQL of a field that only one line of a row has: most often the first, not always.

    Parameters
    ----------
    number : int
        Of the emission: its fields are ``e<number>_<name>``.
    row : Row
        The emission.
    name : str
        The field.
    """
    key = ", ".join(quote(f"e{number}_{part}") for part in row.table.key)
    value = quote(f"e{number}_{name}")
    whole = "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING"
    there = f"first_value({value} IGNORE NULLS) OVER (PARTITION BY {key} ORDER BY line {whole})"
    return f"coalesce({value}, {there})"


def once(number: int, row: Row, name: str) -> str:
    """Return the SQL of an amount of the whole row, on the newest of the lines that repeat it.

    Parameters
    ----------
    number : int
        Of the emission: its fields are ``e<number>_<name>``.
    row : Row
        The emission.
    name : str
        The field.
    """
    key = ", ".join(quote(f"e{number}_{part}") for part in row.table.key)
    value = quote(f"e{number}_{name}")
    time = next((f"e{number}_{column.day_of}" for column in row.table.columns if column.day_of), "line")
    there = f"FILTER (e{number}_on AND NOT bad_cells AND NOT skipped AND {value} IS NOT NULL)"
    newest = f"arg_max(line, {{'time': {time}, 'line': line}}) {there} OVER (PARTITION BY {key})"
    return f"CASE WHEN {key} IS NULL OR line = {newest} THEN {value} END"
