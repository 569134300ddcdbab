"""The currency that amounts bear themselves: "60 000 €" says it as well as a header does."""

from __future__ import annotations

from dataclasses import replace

import duckdb

from mediaplan.imports.headers import SIGNS
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.plan import Plan
from mediaplan.imports.sources import Part
from mediaplan.imports.values.cells import literal
from mediaplan.model import Type

#: Signs of one currency each, and those that several countries share, which say nothing.
SHARED = "$¥"


def with_signs(cursor: duckdb.DuckDBPyConnection, staged: str, plan: Plan, mapping: Mapping) -> Plan:
    """Return the plan with the currency its amounts bear, where nothing else states one.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection that holds the staged file.
    staged : str
        Its name.
    plan : Plan
        What is read; emissions whose currency is unstated are looked at.
    mapping : Mapping
        Where the file's columns are.

    Returns
    -------
    Plan
        As it was where no amount bears a sign, or several do that differ.
    """
    rows, unstated = list(plan.rows), []
    for number in plan.unstated:
        row = rows[number]
        money = [
            part.column
            for name, parts in row.fields.items()
            if row.table.by_name[name].type is Type.MONEY
            for part in parts
            if part.column in mapping.origins
        ]
        cells = {cell for column in money for cell in mapping.origins[column].cells}
        code = _borne(cursor, staged, sorted(cells))
        if code:
            rows[number] = replace(row, fields=row.fields | {"currency": (Part(value=code),)})
        else:
            unstated.append(number)
    return replace(plan, rows=tuple(rows), unstated=tuple(unstated))


def _borne(cursor: duckdb.DuckDBPyConnection, staged: str, cells: list[int]) -> str | None:
    """Return the currency of the one sign that cells bear."""
    if not cells:
        return None
    every = "".join([*SIGNS, *SHARED])
    met = [
        f"coalesce(bool_or({' OR '.join(f'contains(c{cell}, {literal(sign)})' for cell in cells)}), FALSE)"
        for sign in every
    ]
    found = cursor.execute(f"SELECT {', '.join(met)} FROM {staged}").fetchall()[0]
    signs = [sign for sign, there in zip(every, found, strict=True) if there]
    return SIGNS.get(signs[0]) if len(signs) == 1 else None
