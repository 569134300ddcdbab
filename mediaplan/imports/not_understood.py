"""Stages of deals and leads that are nobody's but the company's own, and so count as in progress: named."""

from __future__ import annotations

from collections.abc import Iterator

from mediaplan.imports.sources import Part
from mediaplan.imports.typed import Typed
from mediaplan.imports.values.cells import among, filled, folded, literal
from mediaplan.imports.values.words import meaning
from mediaplan.model import Text, text, texts
from mediaplan.warehouse import quote

#: Words that are named; of more, the most frequent.
MOST = 8
LONGEST = 60
OPEN = Part(value="open")


def not_understood(typed: Typed) -> list[Text]:
    """Say which words were not understood and count as in progress.

    Parameters
    ----------
    typed : Typed
        The file, typed.

    Returns
    -------
    list of Text
        One for each column of such words.
    """
    said = []
    for number, row in enumerate(typed.plan.rows):
        for name, parts in row.fields.items():
            if parts[-1] == OPEN:
                said += [
                    _say(typed, number, name, parts[: at + 1])
                    for at, part in enumerate(parts[:-1])
                    if part.values and not any(each.values for each in parts[at + 1 :])
                ]
    return [each for each in (*said, *_not_taken(typed)) if each]


def _not_taken(typed: Typed) -> Iterator[Text]:
    """Say which words of a column give no answer to a survey although they are none that say nothing."""
    origins = typed.mapping.origins
    asked: dict[str, list[str]] = {}
    for row in typed.plan.rows[1:]:
        for each in row.when if row.table.name == "survey_response" else ():
            asked.setdefault(each.column, []).extend(each.among)
    for column, known in asked.items():
        word = filled(f"c{origins[column].cells[0]}", words=True)
        found = _words(typed, word, f"NOT {among(folded(word), tuple(known))}")
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


def _words(typed: Typed, word: str, condition: str) -> list[tuple[str, int]]:
    """Return the words of good lines for which a condition holds, the most frequent first."""
    found: list[tuple[str, int]] = typed.tx.cursor.execute(
        f"SELECT left({word}, {LONGEST}) AS word, count(*) AS n FROM {typed.as_read} JOIN {typed.flat}"
        f" USING (line) WHERE NOT skipped AND NOT bad AND {word} IS NOT NULL AND {condition}"
        " GROUP BY ALL ORDER BY n DESC, word"
    ).fetchall()
    return found


def _say(typed: Typed, number: int, name: str, parts: tuple[Part, ...]) -> Text | None:
    """Say which words of a column none of a field's lists has; None where there are none."""
    origins = typed.mapping.origins
    cells = {part.column: filled(f"c{origins[part.column].cells[0]}", words=True) for part in parts}
    word, known = cells[parts[-1].column], list(_known(cells, parts))
    open_ = f"e{number}_on AND {quote(f'e{number}_{name}')} = {literal(str(OPEN.value))}"
    found = _words(typed, word, f"{open_} AND coalesce({', '.join(known)}) IS NULL")
    if not found:
        return None
    return texts(
        "In {n} row, “{header}” is none of the words that are understood ({words}): it counts as in "
        "progress. If it is won, write Closed Won there and import the file again.",
        "In {n} rows, “{header}” is none of the words that are understood ({words}): they count as in "
        "progress. Where one of these words is won, write Closed Won there and import the file again.",
        sum(n for _, n in found),
        header=origins[parts[-1].column].written,
        words=[text("“{name}”", name=each) for each, _ in found[:MOST]],
    )


def _known(cells: dict[str, str], parts: tuple[Part, ...]) -> Iterator[str]:
    """Return the SQL of what each part's list makes of its word."""
    for part in parts:
        yield f"CAST({meaning(cells[part.column], part.values)} AS VARCHAR)" if part.values else "NULL"
