"""Reads the cells of an XLSX file as they would be written in a CSV."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import python_calamine

from mediaplan.model import MediaplanError, Text, text

MIDNIGHT = time(0)
Rows = list[tuple[int, list[str]]]
LEAST = 2  # rows and columns of a table
EXACT = 1e15  # below this a float holds every whole number, and a spreadsheet shows it whole


def is_workbook(path: Path) -> bool:
    """Tell an XLSX file from other ZIP files by what is in it, not by its name.

    Parameters
    ----------
    path : Path
        A file that begins as a ZIP file does.

    Returns
    -------
    bool

    Raises
    ------
    MediaplanError
        If it does not end as one: the list of what is in it stands at its end.
    """
    try:
        with ZipFile(path) as archive:
            return any(name.startswith("xl/workbook.") for name in archive.namelist())
    # A version of the format that Python does not know is a RuntimeError.
    except (BadZipFile, RuntimeError, ValueError) as error:
        raise MediaplanError(
            text(
                "{file} is damaged, or was cut off on its way here. Export or download it again.",
                file=path.name,
            )
        ) from error


def read_sheet(path: Path, sheet: str | None = None) -> tuple[str, Rows, list[Text], tuple[str, ...]]:
    """Read one sheet.

    Parameters
    ----------
    path : Path
        An XLSX file.
    sheet : str, optional
        Name of the sheet; without it, the first visible one that holds something.

    Returns
    -------
    tuple of (str, list of records, list of Text, tuple of str)
        The sheet's name, its rows with their row numbers, notes on the other sheets, and the
        visible sheets that hold a table: two rows and two columns at least.

    Raises
    ------
    MediaplanError
        If the file is damaged, or has no such sheet.
    """
    try:
        # Its errors have no common base below Exception, and a damaged file may raise any of them.
        with python_calamine.load_workbook(str(path)) as book:
            visible = [
                found.name
                for found in book.sheets_metadata
                if found.typ == python_calamine.SheetTypeEnum.WorkSheet
                and found.visible == python_calamine.SheetVisibleEnum.Visible
            ]
            names = list(book.sheet_names)
            if sheet is not None and sheet not in names:
                missing = text(
                    "{file} has no sheet called {sheet}. Its sheets are: {sheets}.",
                    file=path.name,
                    sheet=sheet,
                    sheets=", ".join(names),
                )
                raise MediaplanError(missing)  # noqa: TRY301 (only here are the names known)
            tables = tuple(name for name in visible if _holds_table(book.get_sheet_by_name(name)))
            for name in [sheet] if sheet is not None else visible:
                rows = _rows(book.get_sheet_by_name(name))
                if rows or sheet is not None:
                    return name, rows, _notes(name, names, visible), tables
            return (visible or names or [""])[0], [], [], tables
    except MediaplanError:
        raise
    except (Exception, BaseExceptionGroup) as error:
        raise MediaplanError(
            text(
                "{file} could not be read as an XLSX file; it may be damaged. Open it in your spreadsheet "
                "program, save it again, and import that.",
                file=path.name,
            )
        ) from error


def _holds_table(sheet: python_calamine.CalamineSheet) -> bool:
    return bool(min(sheet.height, sheet.width) >= LEAST)


def _rows(sheet: python_calamine.CalamineSheet) -> Rows:
    rows = []
    for number, row in enumerate(sheet.to_python(skip_empty_area=False), start=1):
        cells = [_written(value) for value in row]
        if any(cells):
            rows.append((number, cells))
    return rows


def _notes(name: str, names: list[str], visible: list[str]) -> list[Text]:
    others = [other for other in visible if other != name]
    hidden = [other for other in names if other not in visible and other != name]
    notes = []
    if others:
        notes.append(
            text(
                "The sheet {sheet} was read; the file has others too: {sheets}.",
                sheet=name,
                sheets=", ".join(others),
            )
        )
    if hidden:
        notes.append(
            text("The file has hidden sheets, which were not read: {sheets}.", sheets=", ".join(hidden))
        )
    return notes


def _written(value: Any) -> str:  # noqa: PLR0911 (one return for each type of cell)
    """Write a cell's value as a CSV would hold it: ISO dates, a point as decimal mark, no grouping."""
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < EXACT else repr(value)
        case datetime():
            return value.date().isoformat() if value.time() == MIDNIGHT else value.isoformat(" ")
        case date() | time():
            return value.isoformat()
        case timedelta():
            seconds = round(value.total_seconds())
            return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
        case _:
            return str(value)
