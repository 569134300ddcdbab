"""Amounts in two currencies that would have to stand in one row: asked about, never added or relabelled."""

from __future__ import annotations

from collections.abc import Sequence

from mediaplan.imports import rejects
from mediaplan.imports.plan import Row
from mediaplan.imports.questions import Question, ask_all_the_same
from mediaplan.imports.staged import good_rows, tables_of
from mediaplan.imports.typed import Typed, open_questions
from mediaplan.model import Table, Type, text
from mediaplan.warehouse.identifiers import quote, same


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


def leave_out_relabelled(typed: Typed) -> tuple[Question, ...]:
    """Quarantine the lines that would put what a row holds already under another currency.

    A file that brings only some of a row's amounts leaves the others as they are, and a row has one
    currency.

    Parameters
    ----------
    typed : Typed
        The file, typed.

    Returns
    -------
    tuple of Question
        Whether the rest is loaded, where these are many.
    """
    cursor, found = typed.tx.cursor, False
    for table, numbers in tables_of(typed.plan).values():
        rows = [typed.plan.rows[number] for number in numbers]
        kept = _not_brought(table, rows)
        if not kept:
            continue
        good = good_rows(typed.flat, table, numbers)
        held = " OR ".join(f"old.{quote(name)} IS NOT NULL" for name in kept)
        other = "old.currency <> new.currency AND old.currency <> '' AND new.currency <> ''"
        # Most files are in the one currency that all is in: then no key need be looked up
        coins = cursor.execute(f"SELECT DISTINCT currency FROM ({good}) WHERE currency <> ''").fetchall()
        ((others,),) = cursor.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM {quote(table.name)} old WHERE ({held})"
            f" AND old.currency <> '' AND (old.currency <> ? OR {len(coins)} > 1) LIMIT 1)",
            [coins[0][0] if coins else ""],
        ).fetchall()
        if not coins or not others:
            continue
        lines = (
            f"SELECT DISTINCT new.line FROM ({good}) new JOIN {quote(table.name)} old"
            f" ON {same(table.key, 'new', 'old')} WHERE {other} AND ({held})"
        )
        cursor.execute(f"CREATE OR REPLACE TEMP TABLE {typed.flat}_relabelled AS {lines}")
        lines = f"SELECT line FROM {typed.flat}_relabelled"
        if cursor.execute(f"{lines} LIMIT 1").fetchall():
            typed.mark_bad(lines)
            rejects.add_lines(cursor, typed.bad, lines, rejects.OTHER_CURRENCY)
            found = True
        cursor.execute(f"DROP TABLE {typed.flat}_relabelled")
    if found:
        typed.count()
    return open_questions(typed) if found else ()


def _not_brought(table: Table, rows: Sequence[Row]) -> list[str]:
    """Return the amounts of a table that a file with a currency leaves as they are."""
    if "currency" not in table.by_name or table.by_name["currency"].key:
        return []
    brought = {name for row in rows for name in row.columns if name not in row.assumed}
    amounts = [column.name for column in table.columns if column.type is Type.MONEY]
    return [name for name in amounts if name not in brought] if "currency" in brought else []
