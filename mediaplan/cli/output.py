"""How answers are written: one JSON object for scripts, aligned columns for people."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from numbers import Integral, Real
from typing import Any

import numpy as np
import pandas as pd

from mediaplan.locale import number, percent, render
from mediaplan.metrics import METRICS, Unit
from mediaplan.model import Answer, MediaplanError, Scope, Text, in_a_row, text
from mediaplan.model.scope import FILTERS

Row = Mapping[str, Any]
#: Numbers that are names: no separators.
NAMES = {"batch_id", "line", "header_line"}
#: Words in the name of a figure that runs from 0 to 1.
SHARES = {"rate", "share"}
NOTHING_LEFT = text(
    "No figure can be shown: every group here is too small. Ask with fewer filters, or by larger groups."
)


@dataclass(frozen=True)
class Output:
    """What a command found.

    Parameters
    ----------
    rows : sequence of mappings
        The rows, by column.
    scope : Scope, optional
        The question's frame.
    as_of : date, optional
        Last day the data speaks of.
    notes : sequence of Text
        What the reader must know.
    extra : mapping
        What stands beside the rows.
    shown : sequence of str, optional
        Columns that people see; all that hold something by default.
    problems : sequence of sequence of Text
        What could not be done: each a line on standard error, and the exit code is 1.
    lines : iterable of str, optional
        Text to write as it is, instead of rows.
    """

    rows: Sequence[Row] = ()
    scope: Scope | None = None
    as_of: date | None = None
    notes: Sequence[Text] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    shown: Sequence[str] | None = None
    problems: Sequence[Sequence[Text]] = ()
    lines: Iterable[str] | None = None

    @classmethod
    def of(cls, answer: Answer) -> Output:
        """Make the output of an answer; people see no table of names of which every figure is withheld."""
        made = {"basis": answer.basis, "settings_version": answer.settings_version}
        output = cls(
            records(answer.frame), answer.scope, answer.as_of, answer.notes, {**made, **answer.extra}
        )
        figures = [name for name in answer.frame if str(name).removesuffix("_before") in METRICS]
        if not output.rows or not figures or answer.frame[figures].notna().any(axis=None):
            return output
        if not answer.withheld.all():
            return output  # what is simply not known
        return replace(output, notes=(NOTHING_LEFT, *answer.notes), shown=())


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Return the rows of a frame; columns of whole days become days."""
    days = [
        name
        for name in frame.columns
        if pd.api.types.is_datetime64_dtype(frame[name])
        and (frame[name].dropna() == frame[name].dropna().dt.normalize()).all()
    ]
    typed = frame.astype(object)
    for name in days:
        typed[name] = [None if pd.isna(value) else value.date() for value in frame[name]]
    return [{str(name): value for name, value in row.items()} for row in typed.to_dict("records")]


def plain(value: Any, language: str) -> Any:
    """Return a value as JSON knows it: numbers as numbers, nothing as null, days as ISO."""
    if isinstance(value, Text):
        return render(value, language)
    if isinstance(value, Mapping):
        return {str(name): plain(inner, language) for name, inner in value.items()}
    if isinstance(value, str):
        return value
    if isinstance(value, Iterable):
        return [plain(inner, language) for inner in value]
    return None if pd.isna(value) else _scalar(value)


def _scalar(value: Any) -> Any:
    """Return one value that is there as JSON knows it."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds") + ("Z" if value.tzinfo is None else "")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool | np.bool_):
        return bool(value)
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Decimal | Real):
        return float(value) if math.isfinite(value) else None
    return str(value)


def scope_object(scope: Scope | None) -> dict[str, Any]:
    """Return a scope as scripts read it: every part of it, whether it says something or not."""
    if scope is None:
        return {}
    filters = {name: list(getattr(scope, attribute)) for name, attribute in FILTERS.items()}
    return {"from": scope.start, "to": scope.end, "compare": str(scope.compare), **filters}


def as_json(output: Output, language: str) -> str:
    """Return the one object that ``--json`` prints."""
    told = {
        "scope": scope_object(output.scope),
        "as_of": output.as_of,
        "rows": list(output.rows),
        "notes": list(output.notes),
        **output.extra,
    }
    return json.dumps(plain(told, language), ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def failure(error: MediaplanError, language: str) -> str:
    """Return the object that ``--json`` prints when it could not do what was asked."""
    said = error.message
    return as_json(Output(notes=[said], extra={"error": said}), language)


def complain(sentences: Sequence[Text], language: str) -> None:
    """Write one clear line to standard error."""
    said = in_a_row(render(sentence, language) for sentence in sentences)
    sys.stderr.write(" ".join(said.split()) + "\n")


def as_text(output: Output, language: str) -> str:
    """Return rows as aligned columns, then the notes."""
    found = list(output.rows[0]) if output.rows else []
    names = [
        name
        for name in (found if output.shown is None else output.shown)
        if name in found and any(plain(row[name], language) not in (None, "") for row in output.rows)
    ]
    table = [names, *([written(name, row[name], language) for name in names] for row in output.rows)]
    numeric = [
        all(_is_number(row[name]) for row in output.rows if not _is_nothing(row[name])) for name in names
    ]
    widths = [max(len(row[i]) for row in table) for i in range(len(names))]
    lines = [
        "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, widths, numeric, strict=True)
        ).rstrip()
        for row in table
        if names
    ]
    if lines:
        lines.insert(1, "  ".join("-" * width for width in widths))
    said = [render(note, language) for note in output.notes]
    return "".join(f"{line}\n" for line in [*lines, *([""] if lines and said else []), *said])


def written(name: str, value: Any, language: str) -> str:
    """Write a value for people, in its metric's unit where it is a metric's."""
    if _is_nothing(value):
        return ""
    if not _is_number(value):
        return _named(plain(value, language))
    metric = METRICS.get(name.removesuffix("_before"))
    if metric.unit is Unit.RATIO if metric else SHARES & {*name.split("_")}:
        return percent(float(value), language, 2)
    if metric is None:
        if not isinstance(value, Integral):
            return number(value, language, 2)
        return str(int(value)) if name in NAMES else number(int(value), language)
    return number(value, language, 0 if metric.unit is Unit.COUNT else 2)


def _named(value: Any) -> str:
    """Write what is no number: names one after another, and what has parts as JSON does."""
    if isinstance(value, list) and value and all(isinstance(each, str) for each in value):
        return " > ".join(value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


def _is_number(value: Any) -> bool:
    """Whether a value is a figure."""
    return isinstance(value, Real | Decimal) and not isinstance(value, bool)


def _is_nothing(value: Any) -> bool:
    """Whether there is no value."""
    return pd.api.types.is_scalar(value) and bool(pd.isna(value))
