"""Cells that a spreadsheet opens, a person corrects, and we read back as they were."""

from __future__ import annotations

import re

#: Columns in front of a file's own: the import, the line in its file, what is wrong with it.
IMPORT, LINE, PROBLEM = OURS = ("mediaplan_import", "mediaplan_line", "mediaplan_problem")
#: A spreadsheet takes this for a formula.
FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
#: The only figures that every spreadsheet writes back as it read them: 1.5 becomes a day in one
#: language, 1,5 becomes 15 in the other, 007 loses its zeros, long identifiers their last digits.
SAFE = re.compile(r"0|[1-9][0-9]{0,14}")
FIGURE = re.compile(r"\d")
MARK = "'"


def guard(cell: str) -> str:
    """Return a cell as it may be opened in a spreadsheet: never computed, never changed.

    Parameters
    ----------
    cell : str
        As the file had it.

    Returns
    -------
    str
        With an apostrophe in front where a spreadsheet would compute it, or write it back as
        something else; :func:`unguard` takes exactly that one away.
    """
    changed = FIGURE.search(cell) and not SAFE.fullmatch(cell)
    return f"{MARK}{cell}" if changed or FORMULA.match(cell) or cell.startswith(MARK) else cell


def unguard(cell: str) -> str:
    """Return a cell as it was before :func:`guard`; one that a person wrote stays as written."""
    return cell.removeprefix(MARK)
