"""Which of day and month a file writes first, as far as it can be known before its rows are looked at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from mediaplan.imports.mapping import Mapping
from mediaplan.imports.options import Options
from mediaplan.imports.periods import shown_order
from mediaplan.imports.sources import Source

#: Rows that are looked at.
MOST = 1000
#: "6/1/2026" is how tools write that are known to put the month first; "06/01/2026" may be of elsewhere.
PADDED = re.compile(r"(?<!\d)(?:0\d/\d{1,2}|\d{1,2}/0\d)/\d{2,4}")


def with_order(
    source: Source, mapping: Mapping, around: Sequence[Sequence[str]], rows: Iterable[Sequence[str]]
) -> Source:
    """Return the source with the order of day and month that holds for one file.

    Parameters
    ----------
    source : Source
        With the order it is known to write.
    mapping : Mapping
        Where the file's columns are.
    around : sequence of rows
        What stands around the table: a day above twelve there tells of the rows as well.
    rows : iterable of rows
        The file's.

    Returns
    -------
    Source
        Without an order where the file does not look like those that it is known from: then a
        person is asked wherever the rows leave it open.
    """
    if shown := shown_order(around):
        return replace(source, date_order=shown)
    if source.date_order != "mdy":
        return source
    cells = {cell for origin in mapping.origins.values() for cell in origin.stand}
    written = (row[cell] for row in islice(rows, MOST) for cell in cells if cell < len(row))
    stated = (cell for row in around for cell in row)
    elsewhere = any(PADDED.search(cell) for each in (written, stated) for cell in each)
    return (
        replace(source, date_order="") if source.unseen or mapping.language == "fr" or elsewhere else source
    )


def without_another(options: Options, around: Sequence[Sequence[str]]) -> Options:
    """Return the decisions without the order of an earlier file, where the file shows its own.

    Parameters
    ----------
    options : Options
        What was said of the file, over what was decided of an earlier one.
    around : sequence of rows
        What stands around the table.
    """
    if options.said("date_order") or not shown_order(around):
        return options
    return replace(
        options, constants={name: each for name, each in options.constants.items() if name != "date_order"}
    )
