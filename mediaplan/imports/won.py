"""Stages of deals and leads that a person said are won, where the company has words of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mediaplan.imports.headers import normalise
from mediaplan.imports.options import Options
from mediaplan.imports.sources import Condition, Emit, Part

WON, OPEN = "confirmed", Part(value="open")
#: The answer, and what it is where no word means it.
NAME, NONE = "won", "none"
BETWEEN = ";"


def words(answer: str | None) -> tuple[str, ...]:
    """Return the words of an answer, as they are compared."""
    said = (normalise(each) for each in (answer or "").split(BETWEEN))
    return tuple(dict.fromkeys(each for each in said if each and each != NONE))


def answered(chosen: Iterable[str]) -> str:
    """Return the answer that says of some words that they mean won."""
    return f"{BETWEEN} ".join(chosen) or NONE


def as_said(emits: Iterable[Emit], options: Options) -> tuple[Emit, ...]:
    """Return emissions whose lists of stages know those that a person said are won.

    Parameters
    ----------
    emits : iterable of Emit
        As declared.
    options : Options
        The person's decisions.

    Returns
    -------
    tuple of Emit
        A condition that asks for a won stage (that of the day it was won on) is met by them as well.
    """
    known = words(options.answer(NAME))
    return tuple(_known(each, known) for each in emits) if known else tuple(emits)


def stage_part(parts: tuple[Part, ...]) -> int | None:
    """Return which part of a field reads a stage, where its unknown words count as not won."""
    if not parts or parts[-1] != OPEN:
        return None
    return max((at for at, part in enumerate(parts) if WON in dict(part.values).values()), default=None)


def _known(emit: Emit, known: tuple[str, ...]) -> Emit:
    """Return an emission that knows own words for what is won."""
    fields = dict(emit.fields)
    means_won: dict[str, set[str]] = {}
    for name, parts in emit.fields.items():
        at = stage_part(parts)
        if at is None:
            continue
        part = parts[at]
        means_won[part.column] = {word for word, meant in part.values if meant == WON}
        more = replace(part, values=(*part.values, *((word, WON) for word in known)))
        fields[name] = (*parts[:at], more, *parts[at + 1 :])

    def asked(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
        return tuple(
            replace(each, among=(*each.among, *known))
            if means_won.get(each.column, set()) & set(each.among)
            else each
            for each in conditions
        )

    for name, parts in fields.items():
        fields[name] = tuple(replace(part, when=asked(part.when)) for part in parts)
    return replace(emit, fields=fields, when=asked(emit.when))
