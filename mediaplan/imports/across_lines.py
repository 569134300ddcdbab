"""What a line takes from the others of its file: of the same row, or of the same name."""

from __future__ import annotations

from mediaplan.imports.plan import Plan, Row
from mediaplan.imports.sources import Source
from mediaplan.warehouse import quote


def across_lines(plan: Plan, source: Source) -> dict[str, str]:
    """Return the SQL of the columns that need more than their own line.

    Parameters
    ----------
    plan : Plan
        The rows that lines become.
    source : Source
        How it numbers lines that have no number.

    Returns
    -------
    dict of str to str
        ``e0_<column>`` -> its SQL, over the typed lines.
    """
    found = {
        f"e{number}_{name}": _filled(number, row, name)
        for number, row in enumerate(plan.rows)
        for name in row.emit.fill
        if name in row.fields
    }
    for number, row in enumerate(plan.rows):
        found |= {
            f"e{number}_{name}": _once(number, row, name) for name in row.emit.once if name in row.fields
        }
        found |= _numbered(number, plan, source)
    return found


def _filled(number: int, row: Row, name: str) -> str:
    """Return the SQL of a field that only one line of a row has: most often the first, not always."""
    key = ", ".join(quote(f"e{number}_{part}") for part in row.table.key)
    value = quote(f"e{number}_{name}")
    whole = "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING"
    there = f"first_value({value} IGNORE NULLS) OVER (PARTITION BY {key} ORDER BY line {whole})"
    return f"coalesce({value}, {there})"


def _once(number: int, row: Row, name: str) -> str:
    """Return the SQL of an amount of the whole row, on the newest of the lines that repeat it."""
    key = ", ".join(quote(f"e{number}_{part}") for part in row.table.key)
    value = quote(f"e{number}_{name}")
    time = next((f"e{number}_{column.day_of}" for column in row.table.columns if column.day_of), "line")
    there = f"FILTER (e{number}_on AND NOT bad_cells AND NOT skipped AND {value} IS NOT NULL)"
    newest = f"arg_max(line, {{'time': {time}, 'line': line}}) {there} OVER (PARTITION BY {key})"
    return f"CASE WHEN {key} IS NULL OR line = {newest} THEN {value} END"


def _numbered(number: int, plan: Plan, source: Source) -> dict[str, str]:
    """Return the SQL of the keys that files lack: what lines are about, and which of equal ones."""
    row, found = plan.rows[number], {}
    there = plan.rows[0].fields
    for name, fields in (source.numbered or {}).items():
        made_of = [f"nullif(CAST(e0_{each} AS VARCHAR), '')" for each in fields if each in there]
        if name not in row.fields or not made_of:
            continue
        key, about = quote(f"e{number}_{name}"), f"concat_ws(' · ', {', '.join(made_of)})"
        which = f"row_number() OVER (PARTITION BY e0_on, {key}, {about} ORDER BY line)"
        made = f"{about} || CASE WHEN {which} = 1 THEN '' ELSE ' (' || {which} || ')' END"
        found[f"e{number}_{name}"] = f"CASE WHEN {key} = '' THEN {made} ELSE {key} END"
    return found
