"""How sources, tables, columns and statuses of an import are called on the page."""

from __future__ import annotations

from typing import Literal

from mediaplan.imports import SOURCES
from mediaplan.imports.sources import Source
from mediaplan.imports.sources.column_labels import READ, column_label
from mediaplan.imports.ties import FILE, SOURCE
from mediaplan.model import N_, TABLES, Type
from mediaplan.ui.context import Context
from mediaplan.ui.data.fields import DECISIONS, VALUES, WORDS

Colour = Literal["green", "gray", "orange", "red"]
TEMPLATE = N_("Mediaplan’s own template")
TYPES = {
    Type.TEXT: N_("text"),
    Type.COUNT: N_("whole number"),
    Type.NUMBER: N_("number"),
    Type.MONEY: N_("amount"),
    Type.DATE: N_("day"),
    Type.TIME: N_("time"),
    Type.FLAG: N_("yes or no"),
}
#: Status of a file -> icon, colour of the badge, and words: never colour alone.
STATUSES: dict[str, tuple[str, Colour, str]] = {
    "dry_run": (":material/check_circle:", "green", N_("Ready to import")),
    "lacking": (":material/warning:", "orange", N_("Ready, but incomplete")),
    "loaded": (":material/check_circle:", "green", N_("Imported")),
    "unchanged": (":material/history:", "gray", N_("Imported before")),
    "empty": (":material/inbox:", "gray", N_("No rows")),
    "needs_mapping": (":material/help:", "orange", N_("Needs an answer")),
    "refused": (":material/block:", "red", N_("Cannot be imported")),
    "active": (":material/check_circle:", "green", N_("In force")),
    "undone": (":material/undo:", "gray", N_("Undone")),
}
#: Fields whose values are a choice of ours.
CHOSEN = {column.name for table in TABLES.values() for column in table.columns if column.choices}


def source_name(ctx: Context, name: str) -> str:
    """Return what a source is called; as written where it is not known."""
    if name in SOURCES:
        return ctx._(SOURCES[name].label)
    return {"template": ctx._(TEMPLATE), SOURCE: "Mediaplan"}.get(name, name)


def table_name(ctx: Context, name: str) -> str:
    """Return what a table is called, or several with commas between."""
    return ", ".join(ctx._(TABLES[each].label) if each in TABLES else each for each in name.split(", "))


def file_name(ctx: Context, name: str, source: str) -> str:
    """Return what a file is called; what a person did on the page is in their language."""
    return ctx._(name) if (name, source) == (FILE, SOURCE) else name


def field_name(ctx: Context, name: str, *tables: str) -> str:
    """Return what a field is called: by a table, else by what it is read for, else by itself."""
    for table in tables:
        if table in TABLES and name in TABLES[table].by_name:
            return ctx._(TABLES[table].by_name[name].label)
    label = READ.get(name) or DECISIONS.get(name)
    return ctx._(label) if label else name.replace("_", " ")


def column_name(ctx: Context, source: Source, name: str) -> str:
    """Return what a column of a source is called."""
    label = column_label(source, name)
    return label if isinstance(label, str) else ctx.say(label)


def value_name(ctx: Context, field: str, value: str) -> str:
    """Return what a stored value is called, as written where it is no word of ours."""
    word = VALUES.get(field, WORDS if field in CHOSEN else {}).get(value)
    return ctx._(word) if word else value
