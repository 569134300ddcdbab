"""What a file does not have: columns its tool always writes, or main ones, which most figures need."""

from __future__ import annotations

from collections.abc import Sequence

from mediaplan.imports.mapping import Mapping
from mediaplan.imports.options import Options
from mediaplan.imports.plan import Plan
from mediaplan.imports.sources import Source
from mediaplan.imports.sources.column_labels import column_label
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


def not_found(source: Source, mapping: Mapping, options: Options) -> Text | None:
    """Say which columns a source's exports have and this file has not, as far as anybody could see.

    Parameters
    ----------
    source : Source
        What the file was said to be.
    mapping : Mapping
        What was found in its header.
    options : Options
        The person's decisions.

    Returns
    -------
    Text or None
        All of them at once; None where none is missing.
    """
    there = {*mapping.origins, *options.fixed}
    missing = [group for group in source.required if not there & set(group)]
    if not missing:
        return None
    return text(
        "Exports of {source} have columns that were not recognised in this file: {columns}. Say which is "
        "which with --map FIELD=HEADER.",
        source=text(source.label),
        columns=[
            text("{label} ({field})", label=column_label(source, group[0]), field=" | ".join(group))
            for group in missing
        ],
    )
