"""The period that a report states above its header, and days as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from mediaplan.imports.headers import normalise
from mediaplan.imports.values.dates import MONTH, MONTHS

DAY_FIRST = rf"(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)?[ -]+(?P<month>{MONTH})[ ,-]+(?P<year>\d{{4}})"
MONTH_FIRST = rf"(?P<month>{MONTH}) (?P<day>\d{{1,2}}),? ?(?P<year>\d{{4}})"
ISO = r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})"
COMPACT = r"(?P<year>20\d{2})(?P<month>\d{2})(?P<day>\d{2})"
NUMERIC = r"(?P<first>\d{1,2})[-/.](?P<second>\d{1,2})[-/.](?P<year>\d{4})"
ONE_DAY = [
    re.compile(rf"(?<![\w/.-]){pattern}(?![\w/-])")
    for pattern in (DAY_FIRST, MONTH_FIRST, ISO, COMPACT, NUMERIC)
]
START = re.compile(r"^#? ?(report start|start date|date de debut|debut)\b")
END = re.compile(r"^#? ?(report end|end date|date de fin|fin)\b")
#: A day this line gives is when the report was made, not what it covers.
MADE = re.compile(r"generated|report time|genere|exporte|available")


def stated_period(
    preamble: Sequence[Sequence[str]], order: str | None = None, covers: re.Pattern[str] | None = None
) -> tuple[date, date] | None:
    """Return the period a report states above its header, or below its rows.

    Parameters
    ----------
    preamble : sequence of rows
        The lines around the table, in cells.
    order : str, optional
        ``dmy`` or ``mdy``, the person's answer for numeric dates that read either way; else what
        another of these lines shows.
    covers : pattern, optional
        A line that states the period whatever else it looks like; one day is a period too.

    Returns
    -------
    tuple of date, or None
        First and last day. None where no period is stated ("All time"), or where it can be
        read in two ways.
    """
    start = end = None
    lines = _lines(preamble)
    order = order or _shown(lines)
    for line in lines:
        told = bool(covers and covers.search(line))
        if MADE.search(line) and not told:
            continue
        found = days_in(line, order)
        if told and len(found) == 1:
            return found[0], found[0]
        if len(found) == 2 and found[0] <= found[1]:  # noqa: PLR2004 - a range has two ends
            return found[0], found[1]
        if len(found) == 1 and START.search(line):
            start = found[0]
        elif len(found) == 1 and END.search(line):
            end = found[0]
    return (start, end) if start and end and start <= end else None


def days_in(line: str, order: str | None = None) -> list[date]:
    """Return the days a normalised line names, in their order.

    Parameters
    ----------
    line : str
        A line as :func:`~mediaplan.imports.headers.normalise` returns it.
    order : str, optional
        Order of day and month in numeric dates that read either way; without it those are none.
    """
    found: dict[int, date] = {}
    for pattern in ONE_DAY:
        for match in pattern.finditer(line):
            day = _day(match.groupdict(), order)
            if day:
                found.setdefault(match.start(), day)
    return [found[at] for at in sorted(found)]


def unclear_period(preamble: Sequence[Sequence[str]]) -> str:
    """Return the line that states a period which can be read in two ways, empty where none does.

    Parameters
    ----------
    preamble : sequence of rows
        The lines around the table, in cells.
    """
    if stated_period(preamble) or not (stated_period(preamble, "dmy") or stated_period(preamble, "mdy")):
        return ""
    lines = (", ".join(cell.strip() for cell in row if cell.strip()) for row in preamble)
    return next((line for line in lines if ONE_DAY[-1].search(normalise(line))), "")


def shown_order(preamble: Iterable[Iterable[str]]) -> str | None:
    """Return the order of day and month that the lines around a table show.

    Parameters
    ----------
    preamble : sequence of rows
        The lines, in cells.
    """
    return _shown(_lines(preamble))


def _lines(preamble: Iterable[Iterable[str]]) -> list[str]:
    """Return the lines around a table as they are compared."""
    return [normalise(", ".join(cell.strip() for cell in row if cell.strip())) for row in preamble]


def _shown(lines: Sequence[str]) -> str | None:
    """Return the order of day and month that the lines show: a day above twelve tells for all of them."""
    found = [match for line in lines for match in ONE_DAY[-1].finditer(line)]
    orders = {"dmy" for match in found if int(match["first"]) > 12}  # noqa: PLR2004
    orders |= {"mdy" for match in found if int(match["second"]) > 12}  # noqa: PLR2004
    return orders.pop() if len(orders) == 1 else None


def month_number(name: str) -> int:
    """Return the number of a month from its normalised name, English or French."""
    return next(number for number, starts in MONTHS.items() if name.startswith(starts))


def _day(parts: dict[str, str], order: str | None) -> date | None:
    if "first" in parts:
        first, second = int(parts["first"]), int(parts["second"])
        order = "dmy" if first > 12 or first == second else "mdy" if second > 12 else order  # noqa: PLR2004
        if order is None:
            return None
        month, day = (second, first) if order == "dmy" else (first, second)
    else:
        named = parts["month"]
        month, day = int(named) if named.isdigit() else month_number(named), int(parts["day"])
    try:
        return date(int(parts["year"]), month, day)
    except ValueError:
        return None
