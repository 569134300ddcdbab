"""Typed rows become a batch: loaded, counted, compared with the file's own total, accounted for."""

from __future__ import annotations

from typing import Any

from mediaplan.imports import kept_lines, rejects
from mediaplan.imports.ahead import ahead_notes
from mediaplan.imports.channels import channel_notes
from mediaplan.imports.consents import CONSENT, said_of_permissions
from mediaplan.imports.corrections import Corrected, told
from mediaplan.imports.describing import describe
from mediaplan.imports.led import led_notes
from mediaplan.imports.leftover import left_columns
from mediaplan.imports.masks import masked_name
from mediaplan.imports.mixed import leave_out_mixed, leave_out_relabelled, mixed_currencies
from mediaplan.imports.not_understood import not_understood
from mediaplan.imports.orders import TABLE as ORDERS
from mediaplan.imports.orders import said_of_orders
from mediaplan.imports.overlap import overlap_notes
from mediaplan.imports.questions import Question
from mediaplan.imports.repeats import leave_out_repeats
from mediaplan.imports.results import Result, plain
from mediaplan.imports.said_of_rows import said_of_rows
from mediaplan.imports.staged import stage, tables_of
from mediaplan.imports.typed import Typed, cut_off
from mediaplan.imports.whose import TABLE as PERFORMANCE
from mediaplan.imports.whose import ask_which, other_currency, same_rows
from mediaplan.warehouse import Transaction, finish, load, new_batch, quote
from mediaplan.warehouse.lineages import held


def load_typed(
    tx: Transaction,
    typed: Typed,
    result: Result,
    settings_hash: str,
    bundle: int | None,
    *,
    decided: dict[str, Any],
    beside: str = "",
) -> tuple[Question, ...]:
    """Load the good rows of a file as a batch, and write down what became of every line.

    Parameters
    ----------
    tx : Transaction
        Where to.
    typed : Typed
        The rows.
    result : Result
        Completed with counts, totals, period and message; status ``loaded``.
    settings_hash : str
        Of all that decided how the file was read.
    bundle : int, optional
        Batch that the bundle is known by; the first file of a bundle gives its own.
    decided : dict
        What decided how the file was read, for lines of it that are put right later.
    beside : str
        A file of the same bundle that says the same of an account that neither names.

    Returns
    -------
    tuple of Question
        What came to light on the way and must be decided first: then nothing was loaded.

    Raises
    ------
    RuntimeError
        The lines do not add up: a fault of ours, and nothing is kept.
    """
    if open_ := leave_out_repeats(typed) or leave_out_relabelled(typed):
        return open_
    tables = tables_of(typed.plan)
    again = typed.raw if isinstance(typed.raw, Corrected) else None
    combined = {
        name: stage(
            tx.cursor,
            typed.flat,
            table,
            numbers,
            typed.staged(name),
            beside=held(table, again.root) if again else "",
        )
        for name, (table, numbers) in tables.items()
    }
    if not typed.accepted and (asked := mixed_currencies(typed, list(tables))):
        return (asked,)
    leave_out_mixed(typed, list(tables))
    if not again and (whose := _whose(typed, result, bundle, beside)):
        return (whose,)
    typed.count()
    describe(typed, result)
    notes = not_understood(typed) + [
        sentence
        for name, (table, _) in tables.items()
        for sentence in (
            *overlap_notes(tx.cursor, table, typed.staged(name)),
            *channel_notes(tx.cursor, table, typed.staged(name)),
            *led_notes(tx.cursor, table, typed.staged(name), repeated=bool(combined[name])),
            *ahead_notes(tx.cursor, table, typed.staged(name), tx.settings.time_zone),
        )
    ]
    fields: dict[str, Any] = {"bundle_id": bundle} if bundle else {}
    fields |= {"header": typed.raw.header, "decided": decided} if result.rows_quarantined else {}
    batch_id = new_batch(
        tx,
        **fields,
        file=masked_name(result.file),
        sha256=result.sha256,
        settings_hash=settings_hash,
        source=result.source,
        encoding=result.encoding,
        delimiter=result.delimiter,
        header_line=result.header_line,
        mapping=result.mapping,
        corrects=again.root if again else None,
    )
    if CONSENT in tables and result.table != CONSENT:
        notes += said_of_permissions(tx, typed.staged(CONSENT))
    lines = _lay(tx, typed, result, batch_id)
    _keep_lines(typed, result, batch_id)
    result.batch_id, result.status = batch_id, "loaded"
    result.rows_unchanged += again.done if again else 0
    if result.accounted != result.rows_read:
        raise RuntimeError(f"{result.accounted} lines accounted for, {result.rows_read} read")
    left = left_columns(typed)
    result.sentences = (
        *said_of_rows(typed, result, combined),
        *(said_of_orders(typed, result.currency) if result.table == ORDERS else ()),
        *(told(again, lines) if again else ()),
        *notes,
        *typed.formats.notes,
        *typed.nobody,
        *typed.plan.notes,
        *([left] if left else []),
        *((cut_off(typed.file.name, typed.cut),) if typed.cut else typed.notes),
    )
    _finish(tx, batch_id, result)
    for name in tables:
        for made in ("", "_left", "_keyed"):
            _drop(tx, typed.staged(name) + made)
    for name in (typed.flat, f"{typed.flat}_rows", typed.written):
        _drop(tx, name)
    return ()


def _lay(tx: Transaction, typed: Typed, result: Result, batch_id: int) -> int:
    """Lay the rows of each table over what is there, count them, and return how many lines they were."""
    lines = replaced = unchanged = 0
    for name, (table, numbers) in tables_of(typed.plan).items():
        staged = typed.staged(name)
        columns = _columns(typed, numbers)
        lines += tx.cursor.execute(f"SELECT coalesce(sum(lines), 0)::BIGINT FROM {staged}").fetchall()[0][0]
        loaded = load(tx, table, staged, columns, batch_id)
        replaced += loaded.replaced
        unchanged += loaded.unchanged
        result.tables[name] = loaded.table_rows
    result.rows_loaded = lines - replaced - unchanged
    result.rows_replaced, result.rows_unchanged = replaced, unchanged
    result.table_rows = result.tables[result.table]
    return lines


def _columns(typed: Typed, numbers: list[int]) -> set[str]:
    """Return the columns of a table that a file has."""
    rows = [typed.plan.rows[number] for number in numbers]
    return {column for row in rows for column in row.columns if column not in row.assumed}


def _whose(typed: Typed, result: Result, bundle: int | None, beside: str) -> Question | None:
    """Ask of which account a file is that may be of another one than what it would replace.

    What a file of the same bundle says otherwise is noted only: both are asked about, once all are read.
    """
    found = tables_of(typed.plan).get(PERFORMANCE.name)
    if not found:
        return None
    if beside:
        return ask_which(result.file, beside)
    staged = typed.staged(PERFORMANCE.name)
    if bundle:
        result.contradicts = same_rows(typed.tx, staged, _columns(typed, found[1]), bundle)
    return None if result.contradicts else other_currency(typed.tx, staged, result.file)


def _keep_lines(typed: Typed, result: Result, batch_id: int) -> None:
    """Keep what does not fit, and write down what was put right."""
    cursor = typed.tx.cursor
    rejects.keep(cursor, typed.bad, batch_id)
    if result.rows_quarantined:
        kept_lines.keep(typed, batch_id)
    if isinstance(typed.raw, Corrected):
        rejects.keep_right(cursor, typed.flat, batch_id)


def _drop(tx: Transaction, name: str) -> None:
    """Free a temporary table or view, where there is one."""
    kinds = tx.cursor.execute(
        "SELECT 'TABLE' FROM duckdb_tables() WHERE temporary AND table_name = ? UNION ALL "
        "SELECT 'VIEW' FROM duckdb_views() WHERE temporary AND view_name = ?",
        [name, name],
    ).fetchall()
    for (kind,) in kinds:
        tx.cursor.execute(f"DROP {kind} {quote(name)}")


def _finish(tx: Transaction, batch_id: int, result: Result) -> None:
    """Write the result into the history."""
    names = (
        "account", "currency", "period_start", "period_end", "rows_read", "rows_loaded", "rows_replaced",
        "rows_unchanged", "rows_quarantined", "rows_set_aside", "rows_skipped",
        "rows_missing", "rows_retired",
    )  # fmt: skip
    counts: dict[str, Any] = {name: getattr(result, name) for name in names}
    finish(
        tx,
        batch_id,
        **counts,
        file_totals=plain(result.file_totals),
        loaded_totals=plain(result.loaded_totals),
    )
