"""A header that means one column in some files and another in others: the rows tell which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from mediaplan.imports.headers import called
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.options import Options
from mediaplan.imports.sources import Source
from mediaplan.model import Text, text

#: Rows that are looked at.
MOST = 10_000
#: What rounding may make of two equal amounts.
CENT = 0.01
NO_FIGURE = re.compile(r"[^\d.,]")
#: A mark with three figures behind it, or one that comes twice, groups thousands.
GROUPS = re.compile(r"[.,](?=\d{3}(?:[.,]|$))")


def told_by_rows(
    source: Source, mapping: Mapping, options: Options, rows: Iterable[Sequence[str]]
) -> tuple[Mapping, tuple[Text, ...]]:
    """Return the mapping with the columns that only the rows tell, and what to say of them.

    Parameters
    ----------
    source : Source
        Which headers mean two things.
    mapping : Mapping
        As the header alone says.
    options : Options
        What a person said of a column holds.
    rows : iterable of rows
        The file's.
    """
    origins, notes = dict(mapping.origins), []
    for each in source.told or ():
        origin, other = origins.get(each.column), origins.get(each.above)
        if origin is None or other is None or {each.column, each.instead} & set(options.mapping):
            continue
        if called(origin.headers[0]) not in each.headers or not _above(rows, origin.cells[0], other.cells[0]):
            continue
        del origins[each.column]
        origins.setdefault(each.instead, replace(origin, column=each.instead))
        notes.append(text(each.note, header=origin.written, other=other.written))
    return replace(mapping, origins=origins), tuple(notes)


def _above(rows: Iterable[Sequence[str]], cell: int, other: int) -> bool:
    """Say whether the amounts of one column are above those of another, and never below."""
    above = False
    for row in islice(rows, MOST):
        amount, reference = _size(row[cell]), _size(row[other])
        if amount and reference:
            if amount < reference - CENT:
                return False
            above = above or amount > reference + CENT
    return above


def _size(cell: str) -> float:
    """Return the size of an amount, whatever mark comes before its decimals; 0 where it is none."""
    figure = GROUPS.sub("", NO_FIGURE.sub("", cell)).replace(",", ".")
    try:
        return float(figure)
    except ValueError:
        return 0.0
