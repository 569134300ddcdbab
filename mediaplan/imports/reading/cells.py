"""What a cell looks like as written: a figure, a date, a placeholder, the label of a total."""

from __future__ import annotations

import re
from collections.abc import Sequence

LONGEST = 80  # characters of a figure or date; what is longer is neither, and is not searched
CURRENCY = r"(?:[$€£¥]|[A-Z]{2,3}\$?)"
_NUMBER = r"[-+−]?\d[\d.,'’\s]*(?:[eE][-+]?\d+)?-?"
_UNIT = rf"[kKM]?(?:%|{CURRENCY})?(?:\s?HT)?"
FIGURE = re.compile(rf"^\s*[<>≤≥]?\s*\(?[-+−]?(?:{CURRENCY}\s?)?{_NUMBER}\s?{_UNIT}\s?\)?\s*$")
DATE = re.compile(
    r"^\s*(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})"
    r"(?:[ T]\d{1,2}:\d{2}.*)?\s*$|^\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*$"
)
#: Cells that name nothing.
UNNAMED = frozenset({"", "-", "--", "—", "–"})
#: What Google Analytics calls visits it could place nowhere: a category as any other.
CATEGORY = "(not set)"
PLACEHOLDERS = UNNAMED | {"n/a", "na", "null", CATEGORY}
NO_DATA = re.compile(
    r"^\s*(?:no data(?: available)?|aucune donn[ée]e(?: disponible)?)\s*\.?\s*$", re.IGNORECASE
)
# "Total", "Total: Account", "Total : compte", "Grand Total:" are totals; "Total War launch" is not.
_LABELS = (
    r"(?:grand |sub ?-?|sous-)?tota(?:l|ls|ux)(?: g[ée]n[ée]ral)?(?: plan)?(?: m[ée]dias?)?(?: (?:HT|TTC))?"
    r"|total geral|totale|gesamt(?:summe)?|resultados totales"
)
# Also read by DuckDB, whose \s knows no no-break space.
_SPACE = "[\\s\u00a0\u202f]*"
TOTAL_LABEL = rf"^{_SPACE}(?:{_LABELS}){_SPACE}(?::.*)?$"
# Words that are also names (the Somme is a département): totals only where nothing else names the row.
# So are words before how many things are counted, or what they are: "Total of 2 results".
_THINGS = (
    r"(?:all |tou(?:te)?s les )?(?:results?|rows?|lines?|items?|campaigns?|ad ?(?:group|set)s?|ads?"
    r"|accounts?|keywords?|r[ée]sultats?|lignes?|[ée]l[ée]ments?|campagnes?|groupes? d['’]annonces"
    r"|annonces?|ensembles? de publicit[ée]s|publicit[ée]s?|comptes?|mots cl[ée]s"
    r"|kampagnen|campañas|campagne|campanhas)"
)
_OF = "[\\s\u00a0\u202f(–—-]+" + r"(?:(?:of|for|from|the|de|des|du|les|la|le|pour|sur) )*"
# Meta writes "Results from 2 campaigns" where others write "Total".
_COUNTED = rf"(?:{_LABELS}|results?|r[ée]sultats?){_OF}(?:\d+\)|(?:\d+ )?{_THINGS})\)?"
_NAMES = "somme|sum|ensemble"
PERHAPS_TOTAL_LABEL = rf"^{_SPACE}(?:{_NAMES}|{_COUNTED}){_SPACE}:?{_SPACE}$"
TOTAL = re.compile(TOTAL_LABEL, re.IGNORECASE | re.DOTALL)
PERHAPS_TOTAL = re.compile(PERHAPS_TOTAL_LABEL, re.IGNORECASE)
NAMED_AS_TOTAL = re.compile(rf"^{_SPACE}(?:{_NAMES}){_SPACE}$", re.IGNORECASE)
COUNTED_TOTAL = re.compile(rf"^\s*{_COUNTED}\s*:?\s*$", re.IGNORECASE)
# How a name starts that may be a total's: one only where more than the word says so.
STARTS_AS_TOTAL = re.compile(rf"^{_SPACE}(?:{_LABELS}|{_NAMES}|results?|r[ée]sultats?)(?!\w)", re.IGNORECASE)
# How the first cell of a row starts that needs a closer look: a mark, a date, the start of a label.
NOTEWORTHY = re.compile(
    r"\s|[#\-—–(]|\d{1,4}[-/.:]\d|n/?a|null|no |aucune |grand|sub|sous|sum|somme|ensemble|tot|gesamt"
    r"|r[ée]sult",
    re.IGNORECASE,
)
# Letters that none of these starts with, in any case.
SURE = frozenset("bcdfhijklmopquvwxyzBCDFHIJKLMOPQUVWXYZ")
CURRENCY_CODE = re.compile(r"^[A-Z]{3}$")


def is_ordinary(first: str, width: int) -> bool:
    """Tell whether a row of the table's width is surely a row, from its first cell alone."""
    start = first[:1]
    if start in SURE or (width == 1 and start == "#"):  # a table of one column has no comments
        return True
    return bool(first) and NOTEWORTHY.match(first) is None


def is_blank(cells: Sequence[str]) -> bool:
    """Tell whether a row holds nothing but white space."""
    if cells and cells[0] and not cells[0].isspace():
        return False  # as most rows
    return not any(cell and not cell.isspace() for cell in cells)


def is_figure(cell: str) -> bool:
    """Tell whether a cell is written like a number, an amount or a percentage."""
    return len(cell) <= LONGEST and FIGURE.match(cell) is not None


def is_date(cell: str) -> bool:
    """Tell whether a cell is written like a day or a time, in figures."""
    return len(cell) <= LONGEST and DATE.match(cell) is not None


def is_placeholder(cell: str) -> bool:
    """Tell whether a cell says that it has no value."""
    return len(cell) <= LONGEST and cell.strip().casefold() in PLACEHOLDERS


def is_unnamed(cell: str) -> bool:
    """Tell whether a cell names nothing; one that says “not set” or “n/a” may name a category."""
    return len(cell) <= LONGEST and cell.strip() in UNNAMED


def is_category(cell: str) -> bool:
    """Tell a cell that says “not set”, which no figure does."""
    return len(cell) <= LONGEST and cell.strip().casefold() == CATEGORY


def is_beside_a_total(cell: str) -> bool:
    """Tell whether a cell may stand beside a total's name: a figure, a currency, or no value at all."""
    told = is_figure(cell) or CURRENCY_CODE.match(cell) is not None
    return told or (is_placeholder(cell) and not is_category(cell))


def filled(cells: Sequence[str]) -> int:
    """Count the cells that hold something."""
    return sum(1 for cell in cells if cell and not cell.isspace())


def are_words(cells: Sequence[str]) -> bool:
    """Tell a row without a figure and without a date, as a header is."""
    return not any(is_figure(cell) or is_date(cell) for cell in cells)


def has_total_label(cells: Sequence[str]) -> bool:
    """Tell whether the first cell of a row names it a total.

    Parameters
    ----------
    cells : sequence of str
        A row.

    Returns
    -------
    bool
        True for a first cell that is exactly a word for total, or such a word, a colon and more.
        Words that are names as well ("Somme"), or count what is added up ("Total of 2 results"), do
        only where all other cells are figures or empty; beside the latter there may be days, those of
        the report.
    """
    first = cells[0]
    if TOTAL.match(first):
        return True
    if not PERHAPS_TOTAL.match(first):
        return False
    counts = COUNTED_TOTAL.match(first)
    return all(is_beside_a_total(cell) or (counts and is_date(cell)) for cell in cells[1:])


def fit(cells: list[str], width: int) -> list[str]:
    """Fill a row up to the header's width, or cut what is beyond it."""
    if len(cells) == width:
        return cells
    return cells[:width] if len(cells) > width else cells + [""] * (width - len(cells))


def has_more(cells: Sequence[str], width: int) -> bool:
    """Tell whether a row has something beyond the header's width."""
    return len(cells) > width and not is_blank(cells[width:])
