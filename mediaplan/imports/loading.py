"""Typed rows become a batch: loaded, counted, compared with the file's own total, accounted for."""

from __future__ import annotations

from typing import Any

from mediaplan.imports import kept_lines, rejects
from mediaplan.imports.ahead import ahead_notes
from mediaplan.imports.channels import channel_notes
from mediaplan.imports.corrections import Corrected, told
from mediaplan.imports.describing import describe
from mediaplan.imports.led import led_notes
from mediaplan.imports.leftover import left_columns
from mediaplan.imports.masks import masked_name
from mediaplan.imports.mixed import leave_out_mixed, mixed_currencies
from mediaplan.imports.not_understood import not_understood
from mediaplan.imports.orders import TABLE as ORDERS
from mediaplan.imports.orders import said_of_orders
from mediaplan.imports.overlap import overlap_notes
from mediaplan.imports.questions import Question
from mediaplan.imports.repeats import leave_out_repeats, said_of_repeats
from mediaplan.imports.results import Result, plain
from mediaplan.imports.staged import stage, tables_of
from mediaplan.imports.totals import said_of_totals
from mediaplan.imports.typed import Typed, cut_off
from mediaplan.model import Text, text, texts
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

    Returns
    -------
    tuple of Question
        What came to light on the way and must be decided first: then nothing was loaded.

    Raises
    ------
    RuntimeError
        The lines do not add up: a fault of ours, and nothing is kept.
    """
    if open_ := leave_out_repeats(typed):
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
    lines = replaced = unchanged = 0
    for name, (table, numbers) in tables.items():
        staged = typed.staged(name)
        rows = [typed.plan.rows[number] for number in numbers]
        columns = {column for row in rows for column in row.columns if column not in row.assumed}
        lines += tx.cursor.execute(f"SELECT coalesce(sum(lines), 0)::BIGINT FROM {staged}").fetchall()[0][0]
        loaded = load(tx, table, staged, columns, batch_id)
        replaced += loaded.replaced
        unchanged += loaded.unchanged
        result.tables[name] = loaded.table_rows
    _keep_lines(typed, result, batch_id)
    result.batch_id, result.status = batch_id, "loaded"
    result.rows_loaded = lines - replaced - unchanged
    result.rows_replaced = replaced
    result.rows_unchanged = unchanged + (again.done if again else 0)
    result.table_rows = result.tables[result.table]
    if result.accounted != result.rows_read:
        raise RuntimeError(f"{result.accounted} lines accounted for, {result.rows_read} read")
    left = left_columns(typed)
    result.sentences = (
        *_sentences(typed, result, combined),
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


def _sentences(typed: Typed, result: Result, combined: dict[str, int]) -> list[Text]:
    """Say what was loaded, and everything a person should know of it."""
    said = [
        texts(
            "{n} row of {file} taken into {table}.",
            "{n} rows of {file} taken into {table}.",
            result.rows_loaded + result.rows_replaced + result.rows_unchanged,
            file=result.file,
            table=text(typed.plan.rows[0].table.label),
        )
    ]
    if result.rows_replaced:
        said.append(
            texts(
                "{n} row replaced what was there; undoing this import brings it back.",
                "{n} rows replaced what was there; undoing this import brings it back.",
                result.rows_replaced,
            )
        )
    if result.rows_unchanged:
        said.append(
            texts("{n} row was there already.", "{n} rows were there already.", result.rows_unchanged)
        )
    joined, emit = combined[result.table], typed.plan.rows[0].emit
    if joined and emit.once and not emit.fill:
        said.append(
            texts(
                "{n} row is of the same number as another: what it repeats was read once.",
                "{n} rows are of the same number as others: what they repeat was read once.",
                joined,
            )
        )
    elif joined and not emit.once:
        said.append(
            texts(
                "{n} row was added to another of the same key.",
                "{n} rows were added to others of the same key.",
                joined,
            )
        )
    if result.rows_quarantined:
        said.append(
            texts(
                "{n} row did not fit and is in quarantine.",
                "{n} rows did not fit and are in quarantine.",
                result.rows_quarantined,
            )
        )
    raw = typed.raw
    # Of lines of other tables the reader's note speaks
    others = sum(each.reason == "table" and each.line > raw.header_line for each in raw.set_aside)
    if (aside := raw.rows_read - raw.row_count - others) > 0:
        said.append(
            texts(
                "{n} line was set aside as a total or a footer.",
                "{n} lines were set aside as totals or footers.",
                aside,
            )
        )
    if (idle := typed.idle - typed.repeated - typed.older) > 0:
        said.append(_idle(typed, idle))
    said += said_of_repeats(typed)
    return [*said, *said_of_totals(typed, result)]


def _idle(typed: Typed, idle: int) -> Text:
    """Say how many lines gave no row, and why."""
    if typed.plan.rows[0].emit.named:
        return texts(
            "{n} row names no campaign: it was set aside as a total.",
            "{n} rows name no campaign: they were set aside as totals.",
            idle,
        )
    if typed.source.down:
        return texts(
            "{n} line is a subtotal (called so, or amounts alone) or a section’s title: it was set aside.",
            "{n} lines are subtotals (called so, or amounts alone) or sections’ titles: they were set aside.",
            idle,
        )
    return texts("{n} row held nothing to load.", "{n} rows held nothing to load.", typed.idle)
