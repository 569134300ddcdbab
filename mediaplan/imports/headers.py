"""Header cells compared the way people read them: no accents, no case, no odd spaces."""

from __future__ import annotations

import re
import unicodedata

from babel.numbers import is_currency

#: Characters of a cell that are compared; a header of megabytes is no other name than its beginning.
LONGEST = 10_000
CURRENCY_SUFFIX = re.compile(r"\s*\(([A-Z]{3})\)\s*$")
#: Also used in SQL, so that a cell and a header are normalised by one rule.
CURLY = {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00a0": " ", "\u202f": " ", "\u2007": " "}


def normalise(cell: str) -> str:
    """Return a header or a word as it is compared.

    Parameters
    ----------
    cell : str
        The cell as written.

    Returns
    -------
    str
        Without accents (NFKD), case folded, with straight apostrophes and single plain spaces.

    Examples
    --------
    >>> normalise("  Coût / conv. ")
    'cout / conv.'
    """
    cell = cell[:LONGEST]
    for odd, plain in CURLY.items():
        cell = cell.replace(odd, plain)
    decomposed = unicodedata.normalize("NFKD", cell)
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(bare.casefold().split())


def split_currency(header: str) -> tuple[str, str | None]:
    """Return a header without its trailing "(EUR)", and the currency that was in it.

    Parameters
    ----------
    header : str
        The header as written.

    Returns
    -------
    tuple of str and str or None
        The rest of the header, and its code where there was one.
    """
    for odd, plain in CURLY.items():
        header = header.replace(odd, plain)
    found = CURRENCY_SUFFIX.search(header)
    if found is None or not is_currency(found.group(1)):
        return header, None  # "Site (DCM)" names no currency
    return header[: found.start()], found.group(1)
