"""How each kind of export is written: cells of people, platforms and agencies, as text."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from mediaplan.demo.parameters import START

NO_BREAK = "\u00a0"
MONTHS = (
    "janv.",
    "févr.",
    "mars",
    "avr.",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
)
MIDNIGHT = datetime(START.year, START.month, START.day)  # noqa: DTZ001 - the shop's clock, as its files have it


def moment(minutes: int, shape: str = "%d/%m/%Y %H:%M") -> str:
    """Return a time in minutes from START as written; nothing for a negative one."""
    return (MIDNIGHT + timedelta(minutes=minutes)).strftime(shape) if minutes >= 0 else ""


def french(amount: float, *, empty: bool = False) -> str:
    """Return an amount with a decimal comma; with ``empty``, nothing for zero."""
    return "" if empty and not amount else f"{amount:.2f}".replace(".", ",")


def grouped(amount: float, decimals: int = 2) -> str:
    """Return a number as a French interface shows it: 1 234,56 with a no-break space."""
    return f"{amount:,.{decimals}f}".replace(",", NO_BREAK).replace(".", ",")


def long_day(day: date) -> str:
    """Return a day as a French report titles it: 1 oct. 2024."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day(day: date) -> str:
    """Return a day as JJ/MM/AAAA."""
    return f"{day:%d/%m/%Y}"


def put(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    delimiter: str = ";",
    above: Sequence[str] = (),
    below: Iterable[Sequence[object]] = (),
    mark: bool = False,
) -> Path:
    """Write an export.

    Parameters
    ----------
    path : Path
        Where to.
    header, rows
        Its table.
    delimiter : str
        Between cells.
    above : sequence of str
        Lines above the header, each one cell.
    below : iterable of rows
        Totals.
    mark : bool
        With a byte-order mark.

    Returns
    -------
    Path
        The file.
    """
    with path.open("w", encoding="utf-8-sig" if mark else "utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, lineterminator="\n")
        writer.writerows([line] for line in above)
        writer.writerow(header)
        writer.writerows(rows)
        writer.writerows(below)
    return path
