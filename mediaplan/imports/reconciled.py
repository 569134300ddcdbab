"""Whether the total a file states of itself was what an import took in, as its batch remembers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mediaplan.imports.check import equal
from mediaplan.model import TABLES, Money, Table, Text, Type, text


@dataclass(frozen=True)
class Reconciled:
    """A file's own total beside what was loaded.

    Parameters
    ----------
    exactly : bool
        Whether they are read as the same figures.
    different : tuple of Text
        The fields in which they are not the same, with both figures.
    """

    exactly: bool
    different: tuple[Text, ...] = ()

    @property
    def verdict(self) -> Text:
        """What came of it, in a few words."""
        if self.different:
            return text("different: {fields}", fields=list(self.different))
        return text("equal") if self.exactly else text("equal, but for rounding")


def reconciliation(batch: Mapping[str, Any]) -> Reconciled | None:
    """Compare a file's own total with what was loaded of it.

    Parameters
    ----------
    batch : mapping
        A row of the history of imports: what was put right since counts as taken in.

    Returns
    -------
    Reconciled or None
        None where the file stated no total.
    """
    stated, loaded = _totals(batch["file_totals"]), _totals(batch["loaded_totals"])
    for corrected in json.loads(batch["corrected_totals"] or "[]"):
        loaded |= {name: loaded.get(name, 0) + value for name, value in (corrected or {}).items()}
    table = TABLES.get((batch["table"] or "").partition(",")[0])
    if table is None:
        return None
    taken = ("rows_loaded", "rows_replaced", "rows_unchanged", "rows_corrected")
    rows = int(sum(batch[name] or 0 for name in taken))
    pairs = {name: (value, loaded.get(name, 0)) for name, value in stated.items() if name in table.by_name}
    if not pairs:
        return None
    exactly = all(round(float(said), 2) == round(float(taken), 2) for said, taken in pairs.values())
    different = tuple(
        _difference(table, name, pair, batch["currency"] or "")
        for name, pair in pairs.items()
        if not equal(table.by_name[name].type, stated=pair[0], loaded=pair[1], rows=rows)
    )
    return Reconciled(exactly, different)


def _totals(kept: Any) -> dict[str, Any]:
    """Return totals as a batch keeps them."""
    return (json.loads(kept) or {}) if isinstance(kept, str) else {}


def _difference(table: Table, name: str, pair: tuple[Any, Any], currency: str) -> Text:
    column = table.by_name[name]
    said, taken = (Money(each, currency) if column.type is Type.MONEY else each for each in pair)
    return text(
        "{field}: {stated} in the file, {loaded} taken in",
        field=text(column.label),
        stated=said,
        loaded=taken,
    )
