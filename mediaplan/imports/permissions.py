"""Columns that may say who agreed to be written to: a person says so, and nobody's refusal is passed over."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from mediaplan.imports.mapping import Mapping, Suggestion
from mediaplan.imports.options import Options
from mediaplan.imports.questions import Question
from mediaplan.imports.sources import Source
from mediaplan.model import text


def ask_permissions(
    source: Source, mapping: Mapping, options: Options, asked: Collection[Question]
) -> tuple[Question, ...]:
    """Ask whether columns are permissions that only look like it, until a person said yes or no.

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
    if not maybe or options.answer("confirm"):
        return ()
    matter = text(
        "Some columns look like permissions or refusals, and those are never guessed: {columns}.",
        columns=[text("“{name}”", name=each.header) for each in maybe],
    )
    question = Question(
        "confirm",
        text(
            "{matter} If that is right: --set confirm=yes. For one of them: --map '{field}={header}'. To "
            "leave out what is not named so: --set confirm=no. It is remembered for files with "
            "the same columns.",
            matter=matter,
            field=maybe[0].column,
            header=maybe[0].header,
        ),
        ("yes", "no"),
        matter,
    )
    return (question,)


def agreed(source: Source, mapping: Mapping, options: Options) -> Options | None:
    """Return the decisions with the columns that someone said yes to, as if each had been named."""
    taken = {each.column: each.header for each in suggested(source, mapping)}
    if not taken or options.answer("confirm") != "yes":
        return None
    return replace(options, mapping={**options.mapping, **taken})


def undecided(source: Source, mapping: Mapping, options: Options) -> list[Suggestion]:
    """Return the columns that are only suggested, without the permissions that someone left out."""
    left = source.permissions if options.answer("confirm") else ()
    return [each for each in mapping.suggestions if each.column not in left]


def suggested(source: Source, mapping: Mapping) -> list[Suggestion]:
    """Return the columns that look like permissions."""
    return [each for each in mapping.suggestions if each.column in source.permissions]
