"""How many days a row covers, where a report only gives the first of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice, pairwise

from mediaplan.imports.headers import normalise
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.options import Options
from mediaplan.imports.periods import days_in, shown_order
from mediaplan.imports.questions import Question, ask
from mediaplan.imports.sources import Part, Span
from mediaplan.imports.unclear import ask_order, ask_row_period

#: Rows whose first day is looked at.
MOST = 10_000
WEEK = 7
ORDERS = ("dmy", "mdy")
#: What reports call how long each of their rows is.
CALLED = {
    "hourly": "day",
    "daily": "day",
    "day": "day",
    "weekly": "week",
    "week": "week",
    "monthly": "month",
    "month": "month",
    "quarterly": "quarter",
    "summary": "whole",
    "all": "whole",
}


@dataclass(frozen=True)
class Dated:
    """What a report says of time, beside the first day of each row.

    Parameters
    ----------
    lines : sequence of rows
        What stands around the table.
    whole : tuple of date, optional
        First and last day the report states.
    order : str, optional
        Order of day and month in figures, where it is known.
    """

    lines: Sequence[Sequence[str]]
    whole: tuple[date, date] | None
    order: str | None


@dataclass(frozen=True)
class Spanned:
    """How the period of each row is filled, and what must be asked for that."""

    fields: dict[str, tuple[Part, ...]] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()


def spanned(
    span: Span | None, mapping: Mapping, dated: Dated, options: Options, rows: Iterable[Sequence[str]]
) -> Spanned:
    """Return how the period of rows is filled that only say when they start.

    Parameters
    ----------
    span : Span, optional
        What the source declares; nothing is filled without one, or without its column.
    mapping : Mapping
        Where the file's columns are.
    dated : Dated
        What the file says of time around its table.
    options : Options
        The person's decisions.
    rows : iterable of rows
        The file's.

    Returns
    -------
    Spanned

    Notes
    -----
    A person's answer comes first, then a line of the report, then the first days themselves, then
    what was answered for an earlier file:
    one that is the report's first day is all of it; firsts of months that follow each other are
    months; weeks apart could be single days too, so they are asked about; others are days.
    """
    origin = mapping.origins.get(span.column) if span else None
    if span is None or origin is None:
        return Spanned()
    at = origin.cells[0]
    unit = options.said("row_period") or _told(span, dated)
    if unit is None:
        cells = dict.fromkeys(row[at] for row in islice(rows, MOST))
        order = dated.order or shown_order([cells]) or _within(cells, dated.whole)
        # Days that read two ways may still be as long either way
        read = [_days(cells, each) for each in ([order] if order else ORDERS)]
        units = {_shown(days, dated.whole) or _recalled(options, days) for days in read}
        if len(units) > 1:
            return Spanned(questions=(ask_order(origin.written, mapping.likely_order),))
        unit = units.pop()
    if unit is None:
        return Spanned(questions=(ask_row_period(origin.written),))
    if unit != "whole":
        last = Part(column=span.column, end_of=unit)
        return Spanned({"period_start": (Part(column=span.column),), "period_end": (last,)})
    if dated.whole is None:
        return Spanned(questions=(ask("period"),))
    first, final = (Part(value=day.isoformat()) for day in dated.whole)
    return Spanned({"period_start": (first,), "period_end": (final,)})


def _recalled(options: Options, days: Sequence[date]) -> str | None:
    """Return how long rows were in an earlier file with these columns, unless these cannot be."""
    unit = options.answer("row_period")
    steps = [(later - earlier).days for earlier, later in pairwise(days)]
    fits = {
        "month": all(day.day == 1 for day in days),
        "week": all(step % WEEK == 0 for step in steps),
        "day": True,
        "whole": len(days) <= 1,
    }
    return unit if unit and fits[unit] else None


def _told(span: Span, dated: Dated) -> str | None:
    """Return how long rows are, as a line around the table says."""
    if span.unit is None:
        return None
    cells = (normalise(cell) for line in dated.lines for cell in line)
    found = (span.unit.search(cell) for cell in cells)
    match = next(filter(None, found), None)
    return CALLED.get(match.group(1)) if match else None


def _within(cells: Iterable[str], whole: tuple[date, date] | None) -> str | None:
    """Return the only order in which all first days are within the period the report states."""
    fit = [
        order for order in ORDERS if whole and all(whole[0] <= day <= whole[1] for day in _days(cells, order))
    ]
    return fit[0] if len(fit) == 1 else None


def _days(cells: Iterable[str], order: str) -> list[date]:
    """Return the first days that occur, in order."""
    return sorted({day for cell in cells for day in days_in(normalise(cell), order)[:1]})


def _shown(days: Sequence[date], whole: tuple[date, date] | None) -> str | None:
    """Return what the first days themselves show, None where they could be of several lengths."""
    if whole and days == [whole[0]]:
        return "day" if whole[0] == whole[1] else "whole"
    if len(days) <= 1:
        return None
    steps = {(later - earlier).days for earlier, later in pairwise(days)}
    if all(day.day == 1 for day in days):
        months = [day.year * 12 + day.month for day in days]
        follow = all(later - earlier == 1 for earlier, later in pairwise(months))
        return "month" if follow else None
    return None if all(step % WEEK == 0 for step in steps) else "day"
