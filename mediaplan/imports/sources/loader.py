"""Reads the declarative files of the sources, and says where one is wrong."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from mediaplan.imports.headers import called, normalise
from mediaplan.imports.sources.declared import Alias, Beside, Emit, Refusal, Source, Span, Told
from mediaplan.imports.sources.parts import Condition, Part
from mediaplan.imports.sources.spoken import pattern
from mediaplan.imports.values.words import NO, YES
from mediaplan.model import TABLES, Table


@cache
def load_sources() -> dict[str, Source]:
    """Return every declared source by name, in the order of their names."""
    folder = files("mediaplan.imports.sources")
    found = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    sources = (read_source((folder / name).read_text(encoding="utf-8")) for name in found)
    return {source.name: source for source in sources}


def read_source(declaration: str) -> Source:
    """Read one source's declaration.

    Parameters
    ----------
    declaration : str
        The TOML text.

    Returns
    -------
    Source

    Raises
    ------
    ValueError
        A table, field or column that does not exist: the declaration is wrong, not the file.
    """
    data = tomllib.loads(declaration)
    columns = {name: tuple(_aliases(spec)) for name, spec in data["columns"].items()}
    recognise = data.get("recognise", {})
    numbered = {name: tuple(fields) for name, fields in data.get("numbered", {}).items()}
    lines = _conditions(data)
    source = Source(
        name=data["name"],
        label=data["label"],
        columns=columns,
        emits=tuple(_emit(spec, columns, numbered, lines) for spec in data["emit"]),
        required=tuple(tuple(group.split("|")) for group in recognise.get("required", ())),
        signature=tuple(normalise(header) for header in recognise.get("signature", ())),
        preamble=tuple(re.compile(pattern) for pattern in recognise.get("preamble", ())),
        personal=data.get("personal", {}),
        coded=tuple(data.get("coded", ())),
        space=data.get("own", {}).get("space", ""),
        own=tuple(data.get("own", {}).get("columns", ())),
        totals={
            level: tuple(normalise(label) for label in labels)
            for level, labels in data.get("totals", {}).items()
        },
        time_zone=data.get("time_zone", ""),
        date_order=data.get("date_order", ""),
        stated={
            field: re.compile(pattern, re.IGNORECASE) for field, pattern in data.get("stated", {}).items()
        },
        down={name: tuple(same) for name, same in data.get("down", {}).items()},
        needs=tuple(data.get("needs", ())),
        worded={column: pattern(written) for column, written in data.get("worded", {}).items()},
        nothing=_nothing(data.get("nothing", {})),
        ranges=data.get("ranges", {}),
        numbered=numbered,
        span=_span(data.get("period")),
        told=tuple(
            Told(**(each | {"headers": tuple(called(header) for header in each["headers"])}))
            for each in data.get("told", ())
        ),
        beside=Beside(**data["beside"]) if "beside" in data else None,
        unseen=data.get("unseen", False),
        refuse=_reports(data.get("refuse", ())),
        says=_reports(data.get("say", ())),
        note=data.get("note", ""),
        exports=data.get("exports", ""),
    )
    _check(source)
    return source


def _aliases(spec: dict[str, list[str]]) -> list[Alias]:
    """Read a column's aliases: by language, and those only ever suggested under ``maybe``."""
    return [
        Alias(alias, "any" if language == "maybe" else language, sure=language != "maybe")
        for language, listed in spec.items()
        for alias in listed
    ]


def _reports(specs: list[dict[str, Any]]) -> tuple[Refusal, ...]:
    """Read what is said of reports with or without some columns."""
    return tuple(
        Refusal(each["note"], tuple(each.get("has", ())), tuple(each.get("without", ()))) for each in specs
    )


def _nothing(spec: dict[str, list[str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Read the words that stand in the place of a figure, and where they do."""
    return tuple(normalise(word) for word in spec.get("words", ())), tuple(spec.get("columns", ()))


def _span(spec: dict[str, str] | None) -> Span | None:
    """Read how long rows are that only say when they start."""
    if spec is None:
        return None
    patterns = {name: re.compile(spec[name]) for name in ("unit", "covers") if name in spec}
    return Span(spec["column"], **patterns)


def _emit(
    spec: dict[str, Any],
    columns: dict[str, tuple[Alias, ...]],
    numbered: dict[str, tuple[str, ...]],
    lines: tuple[Condition, ...],
) -> Emit:
    """Read one emission; fields not spelled out are the columns of the same name."""
    table = TABLES[spec["table"]]
    fields: dict[str, tuple[Part, ...]] = {
        column.name: (Part(column=column.name),)
        for column in table.fields
        if column.name in columns and spec.get("same_names", True)
    }
    fields |= {name: _parts(parts) for name, parts in spec.get("fields", {}).items()}
    # What is numbered is empty first: it is made once the fields it is made of are there
    fields |= {name: (*fields.get(name, ()), Part(join=("=",))) for name in numbered if name in table.key}
    return Emit(
        table=table,
        fields=fields,
        when=(*lines, *_conditions(spec)),
        levels=tuple((level, column) for level, column in spec.get("levels", ())),
        breakdown=tuple(spec.get("breakdown", ())),
        fill=tuple(spec.get("fill", ())),
        once=tuple(spec.get("once", ())),
        named=spec.get("named", False),
        coins=tuple(spec.get("coins", ())),
    )


def _conditions(spec: dict[str, Any]) -> tuple[Condition, ...]:
    """Read what must hold of a line; words are compared normalised."""
    found = []
    for each in spec.get("when", ()):
        words = {
            name: tuple(normalise(value) for value in each.get(name, ()))
            for name in ("among", "not_among", "not_starting")
        }
        for answer in (YES, NO):  # as tools and spreadsheets write them, in either language
            if words["among"] and set(words["among"]) & set(answer[:2]):
                words["among"] = tuple(dict.fromkeys((*words["among"], *answer)))
        others = {"others": tuple(each.get("others", ()))}
        found.append(Condition(**(each | words | others)))
    return tuple(found)


def _parts(spec: Any) -> tuple[Part, ...]:
    """Read how a field is filled: a column's name, a table, or a list of either."""
    if isinstance(spec, list):
        return tuple(part for each in spec for part in _parts(each))
    if isinstance(spec, str):
        return (Part(column=spec),)
    known = dict(spec)
    known["values"] = tuple((normalise(cell), value) for cell, value in known.get("values", {}).items())
    known["join"] = tuple(known.get("join", ()))
    known["when"] = _conditions(known)
    return (Part(**known),)


def _check(source: Source) -> None:
    """Hold a declaration to the tables and to its own columns."""
    for emit in source.emits:
        _check_fields(source, emit.table, emit)
        named = {name for parts in emit.fields.values() for part in parts for name in part.needs}
        named |= {name for group in source.required for name in group}
        parts = [part for each in emit.fields.values() for part in each]
        asked = [*emit.when, *(condition for part in parts for condition in part.when)]
        named |= {name for each in asked for name in each.columns}
        named |= {part.without for part in parts if part.without}
        named |= {column for _, column in emit.levels}
        named |= (
            set(emit.breakdown)
            | set(emit.coins)
            | set(source.personal or {})
            | set(source.coded)
            | set(source.own)
        )
        named |= {each.column for each in (source.span, source.beside) if each}
        named |= {*source.nothing[1], *(source.worded or {})}
        named |= {name for each in source.told for name in (each.column, each.above, each.instead)}
        named |= {name for pair in (source.ranges or {}).items() for name in pair}
        named |= {each for name, same in (source.down or {}).items() for each in (name, *same)}
        named |= {name for each in source.refuse for name in (*each.has, *each.without)}
        said = {name for each in source.says for name in (*each.has, *each.without)}
        named |= said - {field.name for field in emit.table.fields}
        if unknown := named - set(source.columns):
            raise ValueError(f"{source.name}: no column {sorted(unknown)}")


def _check_fields(source: Source, table: Table, emit: Emit) -> None:
    """Hold an emission's fields to its table."""
    if unknown := {*emit.fields, *emit.fill, *emit.once} - {column.name for column in table.fields}:
        raise ValueError(f"{source.name}: {table.name} has no field {sorted(unknown)}")
