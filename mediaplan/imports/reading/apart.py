"""Reads the cells of one sheet in a process of its own: started by its path, it imports nothing of ours."""

# A stray cell in the last row of a sheet makes the reader ask for hundreds of gigabytes, and what it is
# refused then ends the whole process. So the process is not the one that the app runs in.

from __future__ import annotations

import gc
import marshal
import sys
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import python_calamine

MIDNIGHT = time(0)
LEAST = 2  # cells that a row of a table fills
TABLE = 3  # such a sheet holds something, and at least two rows of a table
EXACT = 1e15  # a spreadsheet keeps fifteen figures of a number: beyond that, what it shows is rounded
Found = dict[str, Any]


def read(path: str, sheet: str | None) -> Found:
    """Read one sheet of a workbook, and what there is to know of the others.

    Parameters
    ----------
    path : str
        Any workbook.
    sheet : str or None
        Its name; else the first visible one with a table, without one the first that holds something.

    Returns
    -------
    dict
        ``names`` and ``visible`` sheets, those that hold ``tables``; ``sheet``, its ``rows`` with
        their numbers; how many merged cells were ``filled`` down and how many ``amounts`` were
        not, with the row and column of the ``first`` one. Or ``error``: password, missing, damaged.
    """
    try:
        # Its errors have no common base, and where it meets what it did not expect it panics.
        with python_calamine.load_workbook(path) as book:
            return _read(book, sheet)
    except python_calamine.PasswordError:
        return {"error": "password"}
    except BaseException:  # noqa: BLE001 - the parent says that the file is damaged
        return {"error": "damaged"}


def _read(book: python_calamine.CalamineWorkbook, sheet: str | None) -> Found:
    names = list(book.sheet_names)
    visible = [
        found.name
        for found in book.sheets_metadata
        if found.typ == python_calamine.SheetTypeEnum.WorkSheet
        and found.visible == python_calamine.SheetVisibleEnum.Visible
    ]
    found: Found = {"names": names, "visible": visible, "tables": [], "sheet": (visible or names or [""])[0]}
    found.update(rows=[], filled=0, amounts=0, first=None)
    if sheet is not None and sheet not in names:
        return {"error": "missing", "names": names}
    best, chosen = -1, None
    for name in [*visible, *([sheet] if sheet is not None and sheet not in visible else [])]:
        cells = book.get_sheet_by_name(name)
        like = _like_a_table(cells)
        if name in visible and like == TABLE:
            found["tables"].append(name)
        if name == sheet or (sheet is None and like > best):
            best, chosen = like, cells
            found["sheet"] = name
    if chosen is not None and chosen.height:
        values = chosen.to_python(skip_empty_area=False)
        found.update(_filled_down(values, chosen.merged_cell_ranges or []))
        rows = (
            (at, [value if type(value) is str else written(value) for value in row])
            for at, row in enumerate(values, start=1)
        )
        found["rows"] = [(at, row) for at, row in rows if any(row)]
    return found


def _like_a_table(cells: python_calamine.CalamineSheet) -> int:
    """Return how like a table a sheet is: one for anything, and one each for two rows of several cells."""
    rows = like = 0
    for row in cells.iter_rows() if cells.height else ():
        filled = sum(value != "" for value in row)
        rows += filled >= LEAST
        like = max(like, bool(filled) + rows)
        if like == TABLE:
            break
    return like


def _filled_down(values: list[list[Any]], merged: list[tuple[tuple[int, int], tuple[int, int]]]) -> Found:
    """Give every row the words and days merged over it; an amount over several rows is one amount."""
    filled = amounts = 0
    first = None
    for (top, left), (bottom, _) in merged:
        if bottom == top or top >= len(values) or left >= len(values[top]):
            continue
        value = values[top][left]
        below = [row for row in values[top + 1 : bottom + 1] if row[left] == "" and any(c != "" for c in row)]
        if value == "" or not below:
            continue
        if isinstance(value, (str, date)):
            filled += 1
            for row in below:
                row[left] = value
        else:
            amounts += 1
            first = min(first or (top + 1, left + 1), (top + 1, left + 1))
    return {"filled": filled, "amounts": amounts, "first": first}


def written(value: Any) -> str:  # noqa: PLR0911 (one return for each type of cell)
    """Write a cell's value as a CSV would hold it: ISO dates, a point as decimal mark, no grouping."""
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            if not value.is_integer():
                return repr(value)
            # As a spreadsheet itself writes what it has rounded: an identifier so long is damaged
            return str(int(value)) if abs(value) < EXACT else f"{Decimal(value).normalize():E}"
        case datetime():
            return value.date().isoformat() if value.time() == MIDNIGHT else value.isoformat(" ")
        case date() | time():
            return value.isoformat()
        case timedelta():
            seconds = round(value.total_seconds())
            return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
        case _:
            return str(value)


def _limit(memory: int, seconds: int) -> None:
    """End with an error rather than with the machine; where the system knows no limits there is none."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


if __name__ == "__main__":
    _limit(int(sys.argv[1]), int(sys.argv[2]))
    gc.disable()  # nothing here goes round in circles, and the collector would look at every row again
    marshal.dump(read(sys.argv[3], sys.argv[4] if len(sys.argv) > 4 else None), sys.stdout.buffer)  # noqa: PLR2004
