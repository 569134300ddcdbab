"""The lines an import left out, as a file in which a person puts them right and gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mediaplan.imports.guarded import OURS, guard
from mediaplan.model import Text
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.quarantine import kept_header, kept_lines

#: What a file in UTF-8 begins with, so that a spreadsheet reads its accents.
UTF8_MARK = "\ufeff"


def lines_to_correct(
    warehouse: Warehouse, batch_id: int, say: Callable[[Text], str]
) -> Iterator[list[str]] | None:
    """Return the file in which the lines of an import are put right, row by row.

    Parameters
    ----------
    warehouse : Warehouse
        The database.
    batch_id : int
        The import.
    say : callable
        Renders a sentence in the reader's language.

    Returns
    -------
    iterator of list of str, or None
        The header and the lines that are not right yet: in front the import, the line in its
        file and what is wrong, behind it the line as the file had it. None for an import made
        before whole lines were kept.
    """
    header = kept_header(warehouse, batch_id)
    return None if header is None else _rows(warehouse, batch_id, header, say)


def _rows(
    warehouse: Warehouse, batch_id: int, header: list[str], say: Callable[[Text], str]
) -> Iterator[list[str]]:
    yield [*OURS, *map(guard, header)]
    for line, cells, wrong in kept_lines(warehouse, batch_id):
        problem = " ".join(f"{column}: {say(reason)}" if column else say(reason) for column, reason in wrong)
        yield [str(batch_id), str(line), guard(problem), *(guard(cell or "") for cell in cells)]
