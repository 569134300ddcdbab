"""How each field of each row will be filled: the source's declaration, met with this file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mediaplan.imports.around import (
    RUN,
    check_unit,
    counted_days,
    currency_around,
    period_around,
    stated_fields,
    unclear_around,
)
from mediaplan.imports.constants import PERIOD, check_constants
from mediaplan.imports.mapping import Mapping, Origin
from mediaplan.imports.options import Options
from mediaplan.imports.questions import Question, ask
from mediaplan.imports.sources import Condition, Emit, Part, Source, askable
from mediaplan.imports.sources.templates import DEFAULTED
from mediaplan.imports.spans import Dated, spanned
from mediaplan.imports.unclear import ask_order
from mediaplan.imports.won import as_said
from mediaplan.model import MediaplanError, Table, Text, Type, text


@dataclass(frozen=True)
class Row:
    """One emission, reduced to what this file can fill.

    Parameters
    ----------
    emit : Emit
        The declaration.
    fields : dict of str to tuple of Part
        Only parts whose columns are there.
    breakdown : tuple of str
        Breakdown columns that are there.
    when : tuple of Condition
        What must hold of a line, as far as the file can be asked.
    assumed : frozenset of str
        Fields beside the key that the file says nothing of: new rows have their default.
    coins : tuple of str
        Signs and codes of currencies that its amounts bear themselves.
    signed : tuple of str
        Columns beside those of the amounts that bear such signs.
    """

    emit: Emit
    fields: dict[str, tuple[Part, ...]]
    breakdown: tuple[str, ...] = ()
    when: tuple[Condition, ...] = ()
    assumed: frozenset[str] = frozenset()
    coins: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()

    @property
    def table(self) -> Table:
        """Table of the row."""
        return self.emit.table

    @property
    def columns(self) -> list[str]:
        """Columns the file has something to say about."""
        return [*self.fields, *(["breakdown"] if self.breakdown else [])]


@dataclass(frozen=True)
class Plan:
    """The rows a file's lines become, what is not clear yet, and what should be said.

    ``questions`` must be answered before anything is loaded; the currency is only asked for
    once amounts are seen (``unstated``: the emissions it is missing in).
    """

    rows: tuple[Row, ...]
    questions: tuple[Question, ...] = ()
    notes: tuple[Text, ...] = ()
    unstated: tuple[int, ...] = ()


def make_plan(
    source: Source,
    mapping: Mapping,
    preamble: Sequence[Sequence[str]],
    options: Options,
    rows: Iterable[Sequence[str]] = (),
) -> Plan:
    """Plan how the lines of a file become rows.

    Parameters
    ----------
    source : Source
        What the file is.
    mapping : Mapping
        Where its columns are.
    preamble : sequence of rows
        What stands above the header and below the rows: a period, a currency.
    options : Options
        The person's decisions: a constant for a field wins over its column.
    rows : iterable of rows
        The file's, for what only they show: how long a period each of them covers.

    Returns
    -------
    Plan

    Raises
    ------
    MediaplanError
        A constant for a field that no table has, or that its field cannot hold.
    """
    check_constants(source, options)
    check_unit(preamble)
    planned: list[Row] = []
    notes: list[Text] = []
    questions: list[Question] = []
    unstated: list[int] = []
    for emit in as_said(source.emits, options):
        row = _reduce(emit, mapping, options)
        if row is None:
            continue
        spans = []
        if not set(PERIOD) & set(row.fields):
            found = spanned(source.span, mapping, _dated(source, preamble, options), options, rows)
            row, spans = replace(row, fields=row.fields | found.fields), list(found.questions)
        row, said, asked = _complete(source, row, preamble, mapping, options, asked=spans)
        notes += said
        questions += asked
        if not _has_currency(row):
            unstated.append(len(planned))
        planned.append(row)
    if not planned and not questions:
        questions += _waiting(source, mapping)
    if planned and not questions and not mapping.origins:
        questions.append(ask("nothing", table=planned[0].table))
    asked_once = {each.name: each for each in reversed(questions)}  # several tables may need the same field
    said_once = tuple(dict.fromkeys(notes))
    return Plan(tuple(planned), tuple(reversed(asked_once.values())), said_once, tuple(unstated))


def _waiting(source: Source, mapping: Mapping) -> list[Question]:
    """Ask for the columns without which no line of the file gives a row."""
    emit = source.emits[0]
    without = [each.column for each in emit.when if each.column not in mapping.origins and not each.against]
    fields = [emit.table.by_name[name] for name in without if name in emit.table.by_name]
    return [ask("field", column, mapping, emit.table) for column in fields]


def _reduce(emit: Emit, mapping: Mapping, options: Options) -> Row | None:
    """Return an emission with the parts this file has; None where its condition cannot hold."""
    there = mapping.origins
    when = askable(emit.when, there)
    if when is None:
        return None
    fields: dict[str, tuple[Part, ...]] = {}
    for column in emit.table.fields:
        name = column.name
        parts = emit.fields.get(name, ())
        if name in options.mapped and not any(name in part.needs for part in parts):
            parts = (Part(column=name),)
        if name in options.fixed:
            parts = (Part(value=options.fixed[name]),)
        if usable := tuple(kept for part in parts if (kept := _usable(part, there))):
            fields[name] = usable
    if emit.levels and "level" not in fields:
        level, named = next(((each, name) for each, name in emit.levels if name in there), ("account", ""))
        fields["level"] = (Part(value=level),)
        when = (*when, Condition(named)) if emit.named and named else when
    breakdown, signed = (
        tuple(each for each in some if each in there) for some in (emit.breakdown, emit.coins)
    )
    return Row(emit, fields, breakdown, when, signed=signed)


def _usable(part: Part, there: dict[str, Origin]) -> Part | None:
    """Return a part as this file can be asked it; None where it cannot give anything."""
    if part.header and (origin := there.get(part.header)):
        # What stands behind "GRP" is whom it is counted in
        name = origin.headers[0].strip()
        if not part.after:
            return Part(value=name)
        word, _, rest = name.partition(" ")
        found = rest.strip(" -–:()")
        return Part(value=found) if word == part.after and found else None
    when = askable(part.when, there)
    if when is None or part.without in there or not all(need in there for need in part.needs):
        return None
    return replace(part, when=when) if when != part.when else part


def _dated(source: Source, preamble: Sequence[Sequence[str]], options: Options) -> Dated:
    """Return what the file says of time around its table."""
    order = options.answer("date_order") or source.date_order or None
    return Dated(preamble, period_around(source, preamble, options), order)


def _complete(
    source: Source,
    row: Row,
    preamble: Sequence[Sequence[str]],
    mapping: Mapping,
    options: Options,
    *,
    asked: Sequence[Question] = (),
) -> tuple[Row, list[Text], list[Question]]:
    """Fill what the file states elsewhere, default what may be, and ask for what is missing."""
    row = replace(row, fields=counted_days(row.fields, source, mapping, preamble, options))
    around = stated_fields(source, row.table, set(row.fields), preamble, options)
    fields, questions = around | row.fields, list(asked)
    table = row.table
    unclear = unclear_around(source, preamble, options)
    order = ask_order(unclear, mapping.likely_order)
    if set(PERIOD) <= set(table.by_name) and not set(PERIOD) <= set(fields) and not asked:
        period = period_around(source, preamble, options)
        if period and not set(PERIOD) & set(fields):
            fields |= {name: (Part(value=day.isoformat()),) for name, day in zip(PERIOD, period, strict=True)}
        elif not source.template:
            questions.append(order if unclear else ask("period"))
    _currencies(replace(row, fields=fields), mapping)
    if "currency" in table.by_name and "currency" not in fields:
        code = _stated_currency(row, preamble, mapping)
        if code:
            fields["currency"] = (Part(value=code),)
    unsaid = {name: said for name, said in DEFAULTED.get(table.name, {}).items() if name not in fields}
    fields |= {name: (Part(value=table.by_name[name].default),) for name in unsaid}
    asked_of_days = order if unclear else None
    questions += _ask_missing(source, replace(row, fields=fields), mapping, asked_of_days, before=questions)
    assumed = frozenset(name for name in unsaid if not table.by_name[name].key)
    return replace(row, fields=fields, assumed=assumed), list(unsaid.values()), questions


def _ask_missing(
    source: Source, row: Row, mapping: Mapping, days: Question | None, *, before: Sequence[Question]
) -> list[Question]:
    """Ask for what a table needs and nothing fills; a period that was asked for is not asked for again."""
    found: list[Question] = []
    needed = (column for column in row.table.fields if column.required or column.name in source.needs)
    for column in (each for each in needed if each.name not in row.fields):
        if column.name in RUN and days:
            found.append(days)
        elif not (column.name in PERIOD and (before or found)):
            parts = row.emit.fields.get(column.name, ())
            near = {column.name, *(need for part in parts for need in part.needs)}
            found.append(ask("field", column, mapping, row.table, near=near))
    return found


def _has_currency(row: Row) -> bool:
    """Say whether the currency of a row's amounts is known, or not needed."""
    money = any(row.table.by_name[name].type is Type.MONEY for name in row.fields)
    return "currency" in row.fields or "currency" not in row.table.by_name or not money


def _currencies(row: Row, mapping: Mapping) -> dict[str, str]:
    """Return the currencies that the headers of a row's amounts state, each with such a header.

    Raises
    ------
    MediaplanError
        There are two: a row can have one only.
    """
    found: dict[str, str] = {}
    for name, parts in row.fields.items():
        if row.table.by_name[name].type is Type.MONEY:
            origins = [mapping.origins[part.column] for part in parts if part.column]
            found |= {each.currency: each.written for each in origins if each.currency}
    if len(found) > 1:
        one, other, *_ = found.values()
        raise MediaplanError(
            text(
                "“{one}” and “{other}” are amounts in two currencies, and a row can have one only. Export "
                "the report in one currency, or without one of these columns.",
                one=one,
                other=other,
            )
        )
    return found


def _stated_currency(row: Row, preamble: Sequence[Sequence[str]], mapping: Mapping) -> str | None:
    """Return the one currency that the headers of the row's amounts state, else the preamble."""
    # One amount that says "(EUR)" speaks for its neighbours.
    if headed := _currencies(row, mapping):
        return next(iter(headed))
    return currency_around(preamble)
