"""How this file writes numbers and dates: decided on its values, asked where they do not tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import duckdb

from mediaplan.imports.mapping import Mapping
from mediaplan.imports.options import Options
from mediaplan.imports.plan import Plan
from mediaplan.imports.questions import Question, ask
from mediaplan.imports.unclear import ask_order
from mediaplan.imports.values import dates, numbers
from mediaplan.imports.values.cells import filled, folded
from mediaplan.imports.values.dates import Dates, Period
from mediaplan.imports.values.numbers import Numbers
from mediaplan.model import Text, Type, text

#: Rows that are looked at first. What they say is held against all rows afterwards.
SAMPLE = 5000
NUMERIC = {Type.COUNT, Type.NUMBER, Type.MONEY}
TEMPORAL = {Type.DATE, Type.TIME}


@dataclass(frozen=True)
class Formats:
    """How the values of a file are written.

    Parameters
    ----------
    numbers : Numbers
        One decimal mark for the file.
    dates : dict of str to Dates
        By column of the source.
    questions : tuple of Question
        What the values leave open.
    notes : tuple of Text
        What of an earlier file's answers they go against.
    """

    numbers: Numbers = field(default_factory=Numbers)
    dates: dict[str, Dates] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    notes: tuple[Text, ...] = ()

    @property
    def plain(self) -> bool:
        """Say whether casts alone read everything seen so far."""
        return self.numbers.plain and not any(each.shapes for each in self.dates.values())

    @property
    def sure(self) -> bool:
        """Say whether more rows could not change the decimal mark."""
        return self.numbers.settled


def typed_columns(plan: Plan) -> dict[tuple[str, Type], None]:
    """Return every column of the source that is read as a number or date, and as which, in order."""
    found: dict[tuple[str, Type], None] = {}
    for row in plan.rows:
        for name, parts in row.fields.items():
            type_ = row.table.by_name[name].type
            for part in parts:
                found |= dict.fromkeys((each, type_) for each in part.typed if type_ in NUMERIC | TEMPORAL)
    return found


def decide(
    cursor: duckdb.DuckDBPyConnection,
    raw: str,
    plan: Plan,
    mapping: Mapping,
    options: Options,
    *,
    sample: bool,
    date_order: str = "",
    unclear: Sequence[str] = (),
    since_1904: bool = False,
    period: Period | None = None,
) -> Formats:
    """Decide how a file writes its numbers and dates.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection that holds the staged file.
    raw : str
        Its name.
    plan, mapping : Plan, Mapping
        Which columns are read as what, and where they are.
    options : Options
        Answers given already.
    sample : bool
        Only the first rows; the caller then checks that all rows fit.
    date_order : str
        The source's own, taken where neither values nor person tell.
    unclear : sequence of str
        Headers of columns of two days each that were found to be readable in two ways.
    since_1904 : bool
        Whether numbers that stand for days count from 1904.
    period : tuple of date, optional
        First and last day the report states; days that are all within it in one order only show it.

    Returns
    -------
    Formats
    """
    cells: list[tuple[str, str]] = []
    asked: list[dict[str, str]] = []
    kinds: list[tuple[str, str]] = []
    for column, type_ in typed_columns(plan):
        for cell in mapping.origins[column].cells:
            value, closer = f"v{len(cells)}", f"w{len(cells)}"
            if type_ in NUMERIC:
                look = numbers.marked(value)
                asked.append(numbers.evidence(value, closer, count=type_ is Type.COUNT))
                kinds.append(("number", column))
            else:
                look = dates.otherwise(value, folded(value))
                # What a person says of this file goes before what the period shows
                asked.append(dates.evidence(value, closer, None if options.said("date_order") else period))
                kinds.append(("date", column))
            cells.append((f"{filled(f'c{cell}')} AS {value}", f"{look} AS {closer}"))
    if not asked:
        return Formats()
    found = _measure(cursor, _looked_at(raw, cells, sample=sample), asked)
    figures = [each for each, (kind, _) in zip(found, kinds, strict=True) if kind == "number"]
    mark, order = options.answer("decimal") or "", options.answer("date_order") or ""
    read = numbers.decide(
        figures, said=options.said("decimal") or "", recalled=mark, language=mapping.language
    )
    against = _shows_another(
        options, [each for each, (kind, _) in zip(found, kinds, strict=True) if kind == "date"]
    )
    said = "" if against else order or date_order
    days = {
        column: dates.decide(each, said=said, since_1904=since_1904)
        for each, (kind, column) in zip(found, kinds, strict=True)
        if kind == "date"
    }
    questions = [ask("decimal")] if not read.decimal else []
    open_ones = [mapping.origins[column].written for column, each in days.items() if each.order == "?"]
    if headers := dict.fromkeys((*unclear, *open_ones)):
        # One answer holds for all of them
        questions.append(ask_order(", ".join(headers), _likely(days, mapping.likely_order)))
    notes = []
    if mark and read.decimal not in {mark, ""}:
        notes.append(
            text("The file shows another decimal mark than was decided for the last one: its own is read.")
        )
    if against:
        notes.append(
            text(
                "The file shows another order of day and month than was decided for the last one: its own is "
                "read."
            )
        )
    return Formats(read, days, tuple(questions), tuple(notes))


def _likely(days: dict[str, Dates], of_header: str) -> str:
    """Return the order that is likely where a column does not show it: that of others, or of the header."""
    shown = {each.order for each in days.values()} & {"dmy", "mdy"}
    if len(shown) == 1:
        return shown.pop()
    return of_header


def _shows_another(options: Options, found: list[dict[str, Any]]) -> bool:
    """Say whether a file's dates go against the order of day and month of an earlier file."""
    order = options.answer("date_order")
    if order is None or options.said("date_order"):
        return False
    other = "mdy" if order == "dmy" else "dmy"
    return any(each[other] or dates.shown(each) == other for each in found)


def _looked_at(raw: str, cells: list[tuple[str, str]], *, sample: bool) -> str:
    """Return the SELECT of cells, and of what is looked at closer where they ask for it.

    One over the other, so that the closer look is taken once for each cell, and only there.
    """
    rows = f"(SELECT * FROM {raw} LIMIT {SAMPLE})" if sample else raw
    values = f"SELECT {', '.join(value for value, _ in cells)} FROM {rows}"
    return f"SELECT *, {', '.join(closer for _, closer in cells)} FROM ({values})"


def _measure(
    cursor: duckdb.DuckDBPyConnection, rows: str, asked: list[dict[str, str]]
) -> list[dict[str, Any]]:
    """Ask all aggregates in one reading of the file."""
    flat = [(number, name, sql) for number, each in enumerate(asked) for name, sql in each.items()]
    values = cursor.execute(f"SELECT {', '.join(sql for _, _, sql in flat)} FROM ({rows})").fetchall()[0]
    found: list[dict[str, Any]] = [{} for _ in asked]
    for (number, name, _), value in zip(flat, values, strict=True):
        found[number][name] = value
    return found
