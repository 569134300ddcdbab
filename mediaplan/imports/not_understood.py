"""Words of a file that were not understood: which, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator

from mediaplan.imports.own_stages import MOST, counted, said_of_stages
from mediaplan.imports.typed import Typed
from mediaplan.imports.values.cells import among, filled, folded
from mediaplan.model import Text, text, texts


def not_understood(typed: Typed) -> list[Text]:
    """Say which words were not understood, and what they count as.

    Parameters
    ----------
    typed : Typed
        The file, typed.

    Returns
    -------
    list of Text
        One for each column of such words.
    """
    return [*said_of_stages(typed), *_not_taken(typed)]


def _not_taken(typed: Typed) -> Iterator[Text]:
    """Say which words of a column give no answer to a survey although they are none that say nothing."""
    origins = typed.mapping.origins
    asked: dict[str, list[str]] = {}
    for row in typed.plan.rows[1:]:
        for each in row.when if row.table.name == "survey_response" else ():
            asked.setdefault(each.column, []).extend(each.among)
    for column, known in asked.items():
        word = filled(f"c{origins[column].cells[0]}", words=True)
        found = counted(typed, word, f"NOT {among(folded(word), tuple(known))}")
        if known and found:
            yield texts(
                "In {n} row, “{header}” is none of the words that are understood ({words}): nothing was "
                "taken from it.",
                "In {n} rows, “{header}” is none of the words that are understood ({words}): nothing was "
                "taken from it.",
                sum(n for _, n in found),
                header=origins[column].written,
                words=[text("“{name}”", name=each) for each, _ in found[:MOST]],
            )
