"""Stages of deals and leads that are nobody's but the company's own: which of them are won is asked."""

from __future__ import annotations

from collections.abc import Iterator

from mediaplan.imports.options import Options
from mediaplan.imports.questions import Question, quoted
from mediaplan.imports.typed import Typed
from mediaplan.imports.values.cells import filled
from mediaplan.imports.values.words import meaning
from mediaplan.imports.won import NAME, stage_part
from mediaplan.model import Text, text, texts

#: Words that are named; of more, the most frequent.
MOST = 8
LONGEST = 60


def ask_won(typed: Typed, options: Options) -> tuple[Question, ...]:
    """Ask which words of a column of stages mean that a deal is won, where the company has its own.

    Parameters
    ----------
    typed : Typed
        The file, typed.
    options : Options
        The person's decisions; an answer, none of them included, is not asked for again.
    """
    if options.answer(NAME):
        return ()
    return tuple(_question(*each) for each in _unknown(typed))[:1]


def _question(header: str, found: list[tuple[str, int]]) -> Question:
    """Return the question which of some words mean won."""
    named = [word for word, _ in found[:MOST]]
    rows = sum(number for _, number in found)
    matter = texts(
        "In {n} row, “{header}” is a stage of your own ({words}). Which of these words mean that it is won, "
        "or of a lead, converted? The others count as not won.",
        "In {n} rows, “{header}” is a stage of your own ({words}). Which of these words mean that it is won, "
        "or of a lead, converted? The others count as not won.",
        rows,
        header=header,
        words=[text("“{name}”", name=each) for each in named],
    )
    how = text(
        "{matter} Say it with --set 'won={given}' (several with “;” between), or --set won=none where none "
        "does.",
        matter=matter,
        given=quoted(named[0]),
    )
    return Question(NAME, how, matter=matter, closest=tuple(word for word, _ in found))


def said_of_stages(typed: Typed) -> list[Text]:
    """Say which words of one's own count as not won."""
    return [
        texts(
            "In {n} row, “{header}” is a stage of your own that counts as not won ({words}).",
            "In {n} rows, “{header}” is a stage of your own that counts as not won ({words}).",
            sum(number for _, number in found),
            header=header,
            words=[text("“{name}”", name=each) for each, _ in found[:MOST]],
        )
        for header, found in _unknown(typed)
    ]


def _unknown(typed: Typed) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """Yield each header of stages with those of its words that no list has, and the rows of each."""
    origins = typed.mapping.origins
    for number, row in enumerate(typed.plan.rows):
        for parts in row.fields.values():
            at = stage_part(parts)
            if at is None:
                continue
            before = parts[: at + 1]
            cells = {part.column: filled(f"c{origins[part.column].cells[0]}", words=True) for part in before}
            known = ", ".join(
                f"CAST({meaning(cells[part.column], part.values)} AS VARCHAR)" if part.values else "NULL"
                for part in before
            )
            if found := counted(
                typed, cells[parts[at].column], f"e{number}_on AND coalesce({known}) IS NULL"
            ):
                yield origins[parts[at].column].written, found


def counted(typed: Typed, word: str, condition: str) -> list[tuple[str, int]]:
    """Return the words of good lines for which a condition holds, the most frequent first."""
    found: list[tuple[str, int]] = typed.tx.cursor.execute(
        f"SELECT left({word}, {LONGEST}) AS word, count(*) AS n FROM {typed.as_read} JOIN {typed.flat}"
        f" USING (line) WHERE NOT skipped AND NOT bad AND {word} IS NOT NULL AND {condition}"
        " GROUP BY ALL ORDER BY n DESC, word"
    ).fetchall()
    return found
