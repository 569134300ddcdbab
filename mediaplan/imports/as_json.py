"""Decisions and results as JSON and back, equal to what they were: for handing them to another process."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, get_args, get_type_hints

from mediaplan.imports.options import Options
from mediaplan.imports.results import Result
from mediaplan.model import MediaplanError, Text
from mediaplan.model.scope import Period
from mediaplan.model.text import Money


def dumps(value: Any) -> str:
    """Return a value as JSON that :func:`loads` makes equal again.

    Parameters
    ----------
    value : Any
        Options, results, sentences, and what they are made of: numbers, text, days, moments,
        amounts, lists, tuples, mappings by name.

    Raises
    ------
    TypeError
        For a type that is none of these.
    """
    return json.dumps(_plain(value), ensure_ascii=False)


def loads(written: str | bytes) -> Any:
    """Return the value of what :func:`dumps` wrote.

    Raises
    ------
    ValueError
        If it was not written so. Nothing but our own declarations is ever made of it.
    """
    try:
        return _made(json.loads(written))
    except (ValueError, TypeError, KeyError, ArithmeticError, AttributeError, MediaplanError) as error:
        raise ValueError("not written by this version of Mediaplan") from error


def _plain(value: Any) -> Any:
    """Return a value as JSON knows it; every object has one name, that of the value's type."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {"dict": {name: _plain(each) for name, each in value.items()}}
    name = type(value).__name__
    if name in WRITTEN:
        return {name: WRITTEN[name][0](value)}
    if CLASSES.get(name) is not type(value) or not is_dataclass(value):
        raise TypeError(f"{name} has no place in what is handed over")
    return {name: {field.name: _plain(getattr(value, field.name)) for field in fields(value)}}


def _made(value: Any) -> Any:
    """Return the value that JSON stands for."""
    if isinstance(value, list):
        return [_made(each) for each in value]
    if not isinstance(value, dict):
        return value
    ((name, held),) = value.items()
    if name in WRITTEN:
        return WRITTEN[name][1](held)
    found = {key: _made(each) for key, each in held.items()}
    return found if name == "dict" else CLASSES[name](**found)


#: Types JSON does not know -> how a value is written, and made again.
WRITTEN: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "tuple": (
        lambda value: [_plain(each) for each in value],
        lambda held: tuple(_made(each) for each in held),
    ),
    "frozenset": (sorted, frozenset),
    "datetime": (datetime.isoformat, datetime.fromisoformat),
    "date": (date.isoformat, date.fromisoformat),
    "Decimal": (str, Decimal),
}


def _declared(kind: Any) -> Iterator[type]:
    """Give a declaration, and those its fields are made of."""
    if isinstance(kind, type) and is_dataclass(kind):
        yield kind
        for inner in get_type_hints(kind).values():
            yield from _declared(inner)
    for inner in get_args(kind):
        yield from _declared(inner)


#: What may be handed over besides plain values; a sentence's values have no declared type.
CLASSES: dict[str, type] = {
    each.__name__: each for kind in (Options, Result, Text, Money, Period) for each in _declared(kind)
}
