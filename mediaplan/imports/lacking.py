"""The main columns of a table that a file does not have: it can be imported, but little can be said of it."""

from __future__ import annotations

from collections.abc import Sequence

from mediaplan.imports.plan import Plan
from mediaplan.imports.sources import Source
from mediaplan.model import TABLES, Text, text


def lacking(source: Source, plan: Plan) -> tuple[str, ...]:
    """Return the main columns of a file's first table that nothing in it fills.

    Parameters
    ----------
    source : Source
        What the file was recognised as: a column that its tool never gives is not missed.
    plan : Plan
        How the file's rows are filled.

    Returns
    -------
    tuple of str
        Of each group of columns that stand for one another, the first.
    """
    table = source.table
    given = {name for emit in source.emits if emit.table is table for name in emit.fields}
    filled = {name for row in plan.rows if row.table is table for name in row.fields}
    return tuple(group[0] for group in table.main if given & set(group) and not filled & set(group))


def said(table: str, names: Sequence[str]) -> Text:
    """Say which main columns a file does not have."""
    known = TABLES[table]
    return text(
        "Main columns of {table} were not found in the file: {columns}. Figures that need them stay empty.",
        table=text(known.label),
        columns=[text(known.by_name[name].label) for name in names],
    )


def how(names: Sequence[str]) -> Text:
    """Say how to name them on the command line."""
    return text(
        "If the file has them, say which columns they are: {options}",
        options=" ".join(f"--map '{name}=…'" for name in names),
    )
