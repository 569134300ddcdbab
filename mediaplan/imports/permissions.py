"""Columns that only look like ones which must not be left out: a person says what they are."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from mediaplan.imports.leftover import used_columns
from mediaplan.imports.mapping import Mapping, Suggestion
from mediaplan.imports.options import Options
from mediaplan.imports.plan import Plan
from mediaplan.imports.questions import Question, ask_confirm, quoted
from mediaplan.imports.sources import Source
from mediaplan.imports.sources.column_labels import column_label
from mediaplan.imports.which_row import ids, says_which
from mediaplan.model import Text, Type, text

EXACT = 100


def ask_permissions(
    source: Source, mapping: Mapping, options: Options, asked: Collection[Question]
) -> tuple[Question, ...]:
    """Ask of columns that must not be passed over whether they are what they look like.

    They are those that say who agreed to be written to, who a row is about, which row it is, or
    an amount: without them, refusals are lost, and rows of two accounts are taken for one.

    Parameters
    ----------
    source, mapping : Source, Mapping
        What the file is, and how its columns are read.
    options : Options
        The person's decisions.
    asked : collection of Question
        What is asked already: no column is asked about twice.
    """
    known = {each.name for each in asked}
    maybe = [each for each in suggested(source, mapping) if each.column not in known]
    if not maybe or options.answer("confirm") or "confirm" in known:  # asked with all other columns
        return ()
    matter = what_is_asked(source, maybe)
    question = Question(
        "confirm",
        text(
            "{matter} If that is right: --set confirm=yes. For one of them: --map '{field}={given}'. To "
            "leave out what is not named so: --set confirm=no. It is remembered for files with "
            "the same columns.",
            matter=matter,
            field=maybe[0].column,
            given=quoted(maybe[0].header),
        ),
        ("yes", "no"),
        matter,
    )
    return (question,)


def to_confirm(source: Source, mapping: Mapping, plan: Plan) -> dict[str, str]:
    """Return how columns are read whose names were never seen in a real file.

    Parameters
    ----------
    source, mapping : Source, Mapping
        What the file is, and how its columns are read.
    plan : Plan
        How its rows are made: what is only there to know the file by is not read, nor asked about.

    Returns
    -------
    dict of str to str
        Column to header, with those that a yes takes as well, for what they look like.
    """
    # Of a day that is not clear yet, no row says that it is read
    days = {
        *(source.ranges or {}),
        *(source.ranges or {}).values(),
        source.span.column if source.span else "",
    }
    used = used_columns(plan) | days
    read = {name: header for name, header in mapping.written.items() if name in used}
    return read | {each.column: each.header for each in suggested(source, mapping)}


def ask_names(source: Source, mapping: Mapping, options: Options, plan: Plan) -> tuple[Question, ...]:
    """Ask whether columns are read rightly that only memory says the names of, until a person said so.

    Parameters
    ----------
    source, mapping : Source, Mapping
        What the file is, and how its columns are read.
    options : Options
        The person's decisions: a column that was named is not asked about.
    plan : Plan
        How its rows are made.
    """
    matched = set(mapping.origins) - set(options.mapping)
    if not source.unseen or not matched or options.answer("confirm") == "yes":
        return ()
    read = to_confirm(source, mapping, plan)
    asked = {name: header for name, header in read.items() if name not in options.mapping}
    return (ask_confirm(source, asked),)


def agreed(source: Source, mapping: Mapping, options: Options) -> Options | None:
    """Return the decisions with the columns that someone said yes to, as if each had been named."""
    taken = {each.column: each.header for each in suggested(source, mapping)}
    if not taken or options.answer("confirm") != "yes":
        return None
    return replace(options, mapping={**options.mapping, **taken})


def what_is_asked(source: Source, maybe: Collection[Suggestion]) -> Text:
    """Return the sentence that says which columns are asked about.

    Parameters
    ----------
    source : Source
        What the file is.
    maybe : collection of Suggestion
        The columns, and what they look like.
    """
    if all(each.column in source.permissions for each in maybe):
        return text(
            "Some columns look like permissions or refusals, and those are never guessed: {columns}.",
            columns=[text("“{name}”", name=each.header) for each in maybe],
        )
    return text(
        "Some columns look like ones that should not be left out, and their names are not sure: {columns}.",
        columns=[
            text("“{header}” as {label}", header=each.header, label=column_label(source, each.column))
            for each in maybe
        ],
    )


def undecided(source: Source, mapping: Mapping, options: Options) -> list[Suggestion]:
    """Return the columns that are only suggested, without those that someone left out."""
    left = suggested(source, mapping) if options.answer("confirm") else ()
    return [each for each in mapping.suggestions if each not in left]


def suggested(source: Source, mapping: Mapping) -> list[Suggestion]:
    """Return the columns that look like ones that must not be passed over."""
    return [each for each in mapping.suggestions if _matters(source, each)]


def _matters(source: Source, suggestion: Suggestion) -> bool:
    """Say whether rows are wrong, or nobody's, without what a column may be."""
    column = suggestion.column
    if column in source.permissions or source.template:
        return column in source.permissions
    if column in (source.worded or {}) or (column in ids(source) and says_which(suggestion.header)):
        return True
    if kind := (source.personal or {}).get(column):
        # What is only like a customer's number may be a name
        return kind != "auto" or suggestion.likeness == EXACT
    for emit in source.emits:
        if column in {
            *(name for _, name in emit.levels),
            *(name for each in emit.when for name in each.columns),
        }:
            return True
        known = emit.table.by_name
        fields = (name for name, parts in emit.fields.items() if any(column in part.needs for part in parts))
        if any(name in emit.table.key or known[name].type is Type.MONEY for name in fields):
            return True
    return False
