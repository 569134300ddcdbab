"""Headers that are questions, worded in each form its own way: known by their words, and asked about."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from mediaplan.imports.headers import called
from mediaplan.imports.sources import Source
from mediaplan.imports.sources.lending import fills

#: What the address of a person is called, by whoever; not what is said of it, as its date or permission.
EMAIL = re.compile(
    r"^((adresses?|address) )?(e ?-?)?(mail|courriel)s?"
    r"( (1|address|principale?|perso|pro|du|de la|de l'|client).*)?$"
)


def worded(source: Source, taken: Collection[str], header: Sequence[str]) -> list[tuple[str, str]]:
    """Return which header may be which column, by what the source's own words for it are.

    Parameters
    ----------
    source : Source
        What the file is.
    taken : collection of str
        Columns that were found, or that something else is suggested for.
    header : sequence of str
        Headers that are free.

    Returns
    -------
    list of (str, str)
        Column and header. A field that one column fills needs no other.
    """
    table = source.table.name
    filled = {field for column in taken if column in source.columns for field in fills(source, column, table)}
    found: list[tuple[str, str]] = []
    people = {column: EMAIL for column, kind in (source.personal or {}).items() if kind == "email"}
    for column, pattern in ({} if source.template else people | (source.worded or {})).items():
        mine = fills(source, column, table)
        like = next((cell for cell in header if pattern.search(called(cell))), None)
        if column not in taken and not mine & filled and like is not None:
            found.append((column, like))
            filled |= mine
    return found
