"""Amounts in two currencies that would have to be added up: asked about, never added."""

from __future__ import annotations

from collections.abc import Sequence

from mediaplan.imports import rejects
from mediaplan.imports.questions import Question, ask_all_the_same
from mediaplan.imports.typed import Typed
from mediaplan.model import text


def mixed_currencies(typed: Typed, tables: Sequence[str]) -> Question | None:
    """Return what to ask where lines of one key have amounts in two currencies.

    Parameters
    ----------
    typed : Typed
        The file, its rows staged.
    tables : sequence of str
        The tables it fills.

    Returns
    -------
    Question or None
        None where all is in one currency, or each currency has keys of its own.
    """
    cursor = typed.tx.cursor
    for name in tables:
        # Of the first key: the first line of each of its currencies.
        lines = cursor.execute(
            f"SELECT same, min(line), currency FROM {typed.staged(name)}_mixed WHERE currency IS NOT NULL"
            " GROUP BY ALL ORDER BY ALL LIMIT 2"
        ).fetchall()
        if lines:
            (_, first, one), (_, second, other) = lines
            matter = text(
                "Lines {first} and {second} of {file} are about the same thing, one in {one} and one in "
                "{other}, and amounts in two currencies cannot be added up. Correct the currency, or export "
                "each account into a file of its own.",
                first=first,
                second=second,
                file=typed.file.name,
                one=one,
                other=other,
            )
            return ask_all_the_same(matter)
    return None


def leave_out_mixed(typed: Typed, tables: Sequence[str]) -> None:
    """Quarantine the lines whose key has amounts in two currencies."""
    cursor = typed.tx.cursor
    for name in tables:
        mixed = f"SELECT line FROM {typed.staged(name)}_mixed"
        if cursor.execute(f"{mixed} LIMIT 1").fetchall():
            typed.mark_bad(mixed)
            rejects.add_lines(
                cursor, typed.bad, f"SELECT DISTINCT line FROM ({mixed})", rejects.TWO_CURRENCIES
            )
