"""Lines of units below a header: which they are, and what of them belongs to a column's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from babel.numbers import is_currency

from mediaplan.imports.headers import normalise
from mediaplan.imports.reading.cells import is_date, is_figure, is_placeholder

# What a column holds as anyone sees: the name gains nothing by it, and would no longer be understood.
PLAIN = re.compile(
    r"%|#|n|nb|nbre|nombre|number|num|int|integer|float|decimal|count|volume|unite\(?s?\)?|units?"
    r"|texte?|string|varchar|libelle"
    r"|dates?|jour|day|[jd]{2}[/.-]mm[/.-](?:aa|yy){1,2}|(?:aa|yy){1,2}[/.-]mm[/.-][jd]{2}"
)
OF_TEXT = re.compile(r"texte?|string|varchar|libelle")
# What changes a figure's meaning. Tax and thousands go into the name, which then asks to be understood.
MEASURE = re.compile(
    r"(?:en |in )?(?:[km]? ?(?:[€£$¥]|eur|euros?|usd|gbp|chf|cad|dollars?)|000|milliers?|thousands?|k)"
    r"(?: ?(?:ht|ttc|hors taxes?|excl\.? vat|incl\.? vat|net|brut))?"
    r"|s|sec|secondes?|seconds?|min|minutes?|h|heures?|hours?|ms|grp|jours?|days?"
)
BRACKETS = {"(": ")", "[": "]"}


def is_units(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Tell whether a line says what the figures below it are in.

    Parameters
    ----------
    cells : sequence of str
        The line.
    below : sequence of rows
        Some rows below it.

    Returns
    -------
    bool
        True only where every cell is a unit, one of figures or days stands over such, and none
        comes again in its column, as a currency in a column of currencies does.
    """
    proven = False
    for at, cell in enumerate(cells):
        plain = _bare(cell)
        if not plain:
            continue
        if not (PLAIN.fullmatch(plain) or MEASURE.fullmatch(plain) or is_currency(plain.upper())):
            return False
        values = [row[at] for row in below if at < len(row) and not is_placeholder(row[at])]
        if cell in values:
            return False
        measured = all(is_figure(value) or is_date(value) for value in values)
        if not OF_TEXT.fullmatch(plain) and not measured:
            return False
        proven = proven or (bool(values) and measured)
    return proven


def in_brackets(name: str, unit: str) -> str:
    """Return a column's name with its unit, where that says more than what kind of value it holds.

    Parameters
    ----------
    name, unit : str
        As written.

    Returns
    -------
    str
    """
    plain = _bare(unit)
    if not plain or PLAIN.fullmatch(plain):
        return name
    written = unit.strip()
    if written[:1] in BRACKETS and written.endswith(BRACKETS[written[:1]]):
        written = written[1:-1].strip()
    return f"{name.rstrip()} ({written})"


def _bare(cell: str) -> str:
    plain = normalise(cell)
    if plain[:1] in BRACKETS and plain.endswith(BRACKETS[plain[:1]]):
        plain = plain[1:-1].strip()
    return plain
