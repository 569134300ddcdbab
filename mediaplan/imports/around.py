"""What the lines around a table state of all its rows: names, a period, a currency, a unit."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from mediaplan.imports.headers import normalise
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.options import Options
from mediaplan.imports.periods import stated_period, unclear_period
from mediaplan.imports.sources import Part, Source
from mediaplan.model import MediaplanError, Table, text

STATED_CURRENCY = re.compile(r"\b(?:currency|devise)(?: code)? ?: ?,? ?([a-z]{3})\b")
#: "Montants en K€": what follows is a thousandth of what it is.
IN_THOUSANDS = re.compile(r"\b(?:en|in) ?(?:k ?(?:€|euros?|eur|£|gbp)(?!\w)|milliers d'euros|thousands of)")
#: "Montants en euros HT": a plan's own way to say it.
IN_EUROS = re.compile(r"\b(?:en|in) (?:euros?|eur|€)(?!\w)")
#: The days of a plan's lines.
RUN = ("starts_on", "ends_on")


def stated_fields(
    source: Source,
    table: Table,
    there: Collection[str],
    preamble: Sequence[Sequence[str]],
    options: Options,
) -> dict[str, tuple[Part, ...]]:
    """Return the fields of a table that lines around it give.

    Parameters
    ----------
    source : Source
        What it states, and how.
    table : Table
        The table.
    there : collection of str
        Fields the file has a column for: days above the table are not those of its lines then.
    preamble : sequence of rows
        The lines.
    options : Options
        The person's decisions.

    Returns
    -------
    dict of str to tuple of Part
    """
    fields: dict[str, tuple[Part, ...]] = {}
    for name, pattern in (source.stated or {}).items():
        # "Cible :" may stand in one cell and what it is in the next
        said = (cell for cells in preamble for cell in (*cells, " ".join(filter(None, cells))))
        found = (pattern.search(cell) for cell in said)
        if name in table.by_name and (match := next(filter(None, found), None)):
            fields[name] = (Part(value=match[match.lastindex or 0]),)
    if set(RUN) <= set(table.by_name) and not set(RUN) & set(there):
        days = period_around(source, preamble, options) or ()
        fields |= {name: (Part(value=day.isoformat()),) for name, day in zip(RUN, days, strict=False)}
    return fields


def period_around(
    source: Source, preamble: Sequence[Sequence[str]], options: Options
) -> tuple[date, date] | None:
    """Return the period that lines around the table state."""
    order = options.answer("date_order") or source.date_order or None
    return stated_period(preamble, order, source.span.covers if source.span else None)


def sure_period(source: Source, preamble: Sequence[Sequence[str]]) -> tuple[date, date] | None:
    """Return the period that lines around the table state in a way that cannot be misread."""
    return stated_period(preamble, None, source.span.covers if source.span else None)


def counted_days(
    fields: dict[str, tuple[Part, ...]],
    source: Source,
    mapping: Mapping,
    preamble: Sequence[Sequence[str]],
    options: Options,
) -> dict[str, tuple[Part, ...]]:
    """Return the fields, those that count days from the report's first with that day.

    Raises
    ------
    MediaplanError
        No line says which day it is: rows of all days would be taken for one.
    """
    counting = {name: part for name, parts in fields.items() for part in parts if part.read_as == "nth_day"}
    if not counting:
        return fields
    period = period_around(source, preamble, options)
    if period is None:
        raise MediaplanError(
            text(
                "“{header}” counts days from the first of the report, and no line of the file says which day "
                "that is. Export the report with the lines above its table, or with the date in each row.",
                header=mapping.origins[next(iter(counting.values())).column].written,
            )
        )
    first = period[0].isoformat()
    return fields | {
        name: tuple(
            replace(each, value=first) if each.read_as == "nth_day" else each for each in fields[name]
        )
        for name in counting
    }


def unclear_around(source: Source, preamble: Sequence[Sequence[str]], options: Options) -> str:
    """Return the line around the table whose days can be read in two ways, empty where none can."""
    told = options.answer("date_order") or source.date_order
    return "" if told else unclear_period(preamble)


def currency_around(preamble: Sequence[Sequence[str]]) -> str | None:
    """Return the one currency that lines around the table state."""
    lines = [normalise(", ".join(cells)) for cells in preamble]
    stated = {match.group(1).upper() for line in lines if (match := STATED_CURRENCY.search(line))}
    stated |= {"EUR" for line in lines if IN_EUROS.search(line)}
    return stated.pop() if len(stated) == 1 else None


def check_unit(preamble: Sequence[Sequence[str]]) -> None:
    """Refuse amounts that a line above the table says are in thousands: they would be read as they stand."""
    stated = next(
        (cell for cells in preamble for cell in cells if IN_THOUSANDS.search(normalise(cell))), None
    )
    if stated:
        raise MediaplanError(
            text(
                "The amounts of this file are in thousands (“{line}”), and would be read a thousand times "
                "too small. Write them out in full, or with their unit in each cell (450 k€), and import it "
                "again.",
                line=stated.strip()[:80],
            )
        )
