"""Whether what was loaded is what the file itself says its total is."""

from __future__ import annotations

from decimal import Decimal
from math import sqrt
from typing import Any

import duckdb

from mediaplan.imports.formats import NUMERIC, Formats
from mediaplan.imports.headers import normalise
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.overlap import KIND, WEIGHTS
from mediaplan.imports.plan import Plan
from mediaplan.imports.reading import SetAside
from mediaplan.imports.reading.cells import COUNTED_TOTAL, is_date, is_figure, is_unnamed
from mediaplan.imports.sources import Source
from mediaplan.imports.values import numbers
from mediaplan.imports.values.cells import filled
from mediaplan.model import Combine, Type
from mediaplan.warehouse import quote

Figure = int | float | Decimal


def measures(plan: Plan) -> list[str]:
    """Return the fields of the file's first table that add up and that it has."""
    row = plan.rows[0]
    there = [column for column in row.table.columns if column.name in row.fields]
    # A plan's lines each have a key of their own; their amounts add up all the same.
    adds = [column for column in there if column.combine is Combine.SUM]
    if row.table.name == "plan_line":
        adds = [column for column in there if column.type is Type.MONEY]
    return [column.name for column in adds]


def loaded_totals(cursor: duckdb.DuckDBPyConnection, flat: str, plan: Plan) -> dict[str, Figure]:
    """Return the sums of the lines that are good, by field; of a total and its parts, of what is read.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    flat : str
        Table of typed lines.
    plan : Plan
        What was read.
    """
    names = measures(plan)
    if not names:
        return {}
    fields = plan.rows[0].table.by_name
    good = f"SELECT * FROM {flat} WHERE NOT skipped AND NOT bad AND e0_on"
    # 0.57 and 1.00 are 1.57: plain floats would say 1.5699999999999998.
    sums = ", ".join(
        f"{'fsum' if fields[name].type is Type.NUMBER else 'sum'}({quote(f'e0_{name}')})" for name in names
    )
    read = _read_once(good, plan) if plan.rows[0].breakdown else good
    values = cursor.execute(f"SELECT {sums} FROM ({read})").fetchall()[0]
    return {name: value for name, value in zip(names, values, strict=True) if value is not None}


def _read_once(good: str, plan: Plan) -> str:
    """Return the SELECT of the lines that are read, where some are the parts of others.

    As :func:`mediaplan.warehouse.marts.periods.read_first` decides: a total rather than its
    devices, and of two breakdowns the one that comes to more.
    """
    table = plan.rows[0].table
    thing = ", ".join(quote(f"e0_{name}") for name in table.key if name != "breakdown")
    kind = KIND.replace("breakdown", "e0_breakdown")
    weights = ", ".join(
        f"coalesce(sum({quote(f'e0_{name}')}) OVER (PARTITION BY {thing}, kind), 0) AS {name}_of_kind"
        for name in WEIGHTS
    )
    larger = ", ".join(f"{name}_of_kind DESC" for name in WEIGHTS)
    return (
        f"SELECT * FROM (SELECT *, {weights} FROM (SELECT *, {kind} AS kind FROM ({good})))"
        f" QUALIFY kind = first_value(kind) OVER (PARTITION BY {thing} ORDER BY kind <> '', {larger}, kind)"
    )


def file_totals(
    cursor: duckdb.DuckDBPyConnection,
    aside: list[SetAside],
    source: Source,
    *,
    plan: Plan,
    mapping: Mapping,
    formats: Formats,
    level: str = "",
) -> dict[str, Figure] | None:
    """Return the file's own total of a level, by field.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    aside : list of SetAside
        Lines that are no rows; the total is among them.
    source : Source
        How it names the totals of each level.
    plan, mapping, formats : Plan, Mapping, Formats
        What was read, from where, and how it is written.
    level : str
        The one whose total it is; the one that is loaded by default.

    Returns
    -------
    dict or None
        None where the file has no total of this level: several rows that are called totals
        overlap, so without a name that tells none of them is taken.
    """
    total = _total_row(aside, source, level or _level(plan))
    if total is None:
        return None
    found: dict[str, Figure] = {}
    for name in measures(plan):
        column = plan.rows[0].table.by_name[name]
        part = plan.rows[0].fields[name][0]
        cells = mapping.origins[part.column].cells if part.column else ()
        if len(cells) != 1 or column.type not in NUMERIC or cells[0] >= len(total.cells):
            continue
        how = formats.numbers if formats.numbers.plain is False else _tolerant(formats)
        sql = numbers.number("x", column.type, how)
        value = cursor.execute(
            f"SELECT {sql} FROM (SELECT {filled('v')} AS x FROM (SELECT ?::VARCHAR AS v))",
            [total.cells[cells[0]]],
        ).fetchall()[0][0]
        if value is not None:
            found[name] = value
    return found


def equal(type_: Type, *, stated: Figure, loaded: Figure, rows: int) -> bool:
    """Say whether a stated total and a loaded sum are the same but for rounding.

    Parameters
    ----------
    type_ : Type
        Of the field.
    stated, loaded : number
        The two sums.
    rows : int
        How many rounded rows were added.

    Returns
    -------
    bool

    Notes
    -----
    Counts must agree exactly. Where every row and the total are rounded to cents, n rows add
    errors with a spread of 0.29 √n cents; three times the largest single error, √n, is allowed.
    """
    if type_ is Type.COUNT:
        return int(stated) == int(loaded)
    return abs(float(stated) - float(loaded)) <= 0.005 * (1 + 3 * sqrt(max(rows, 1))) + 1e-9


def differences(
    plan: Plan, stated: dict[str, Figure], loaded: dict[str, Figure], rows: int
) -> list[tuple[str, Any, Any]]:
    """Return the fields whose total is not what was loaded, with both figures."""
    types = plan.rows[0].table.by_name
    return [
        (name, value, loaded.get(name, 0))
        for name, value in stated.items()
        if not equal(types[name].type, stated=value, loaded=loaded.get(name, 0), rows=rows)
    ]


def _tolerant(formats: Formats) -> numbers.Numbers:
    """Return the same decimal mark without the promise that every cell is plain."""
    return numbers.Numbers(formats.numbers.decimal or ".", plain=False)


def _level(plan: Plan) -> str:
    """Return the level that is loaded."""
    return next((part.value for part in plan.rows[0].fields.get("level", ())), None) or "whole"


def _total_row(aside: list[SetAside], source: Source, level: str) -> SetAside | None:
    """Return the total row of a level."""
    totals = [row for row in aside if row.reason == "total"]
    names = {_label(name) for name in (source.totals or {}).get(level, ())}
    named = [row for row in totals if _label(_first(row)) in names]
    if named:
        return named[0]
    if names:
        # "Total - 2 campaigns" says itself that it is of what is listed
        return totals[0] if len(totals) == 1 and COUNTED_TOTAL.match(_first(totals[0])) else None
    called = [row for row in totals if not (is_figure(_first(row)) or is_date(_first(row)))]
    # Beside one that is called so, or another one, what has no name may be a row: then figures differ
    return next(iter(called or totals), None) if len(called) <= 1 else None


def _first(row: SetAside) -> str:
    return next((cell for cell in row.cells if not is_unnamed(cell)), "")


def _label(cell: str) -> str:
    return normalise(cell).replace(" :", ":")
