"""Tables of one export that say the same by another detail: that of days is kept, the others set aside."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from mediaplan.imports.results import Result
from mediaplan.imports.sources import SOURCES
from mediaplan.model import text


def set_beside(results: Sequence[Result], exports: Sequence[Hashable]) -> list[Result]:
    """Set aside what a file of the same export says better.

    Parameters
    ----------
    results : sequence of Result
        One a file.
    exports : sequence
        For each, which export it is of: those of one archive are of one.

    Returns
    -------
    list of Result
        A table that could not be taken in is set aside where one of its export, which the
        source says is the one to keep, was: nothing is left to decide about it.
    """
    kept = {
        (export, each.source)
        for each, export in zip(results, exports, strict=True)
        if not each.failed and _is_kept(each)
    }
    return [
        _set_aside(each) if each.failed and (export, each.source) in kept else each
        for each, export in zip(results, exports, strict=True)
    ]


def _is_kept(result: Result) -> bool:
    """Say whether a file is the table of an export that is kept."""
    source = SOURCES.get(result.source)
    return source is not None and source.beside is not None and source.beside.column in result.mapping


def _set_aside(result: Result) -> Result:
    """Return what came of a file that another of its export speaks for."""
    beside = SOURCES[result.source].beside
    if beside is None or beside.column in result.mapping:
        return result
    said = (text(beside.note, file=result.file),)
    return replace(result, status="empty", sentences=said, questions=(), unsure=())
