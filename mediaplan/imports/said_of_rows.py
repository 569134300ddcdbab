"""What is said of the rows of a file once they are loaded: where each of its lines went."""

from __future__ import annotations

from mediaplan.imports.repeats import said_of_repeats
from mediaplan.imports.results import Result
from mediaplan.imports.totals import said_of_totals
from mediaplan.imports.typed import Typed
from mediaplan.model import Text, text, texts


def said_of_rows(typed: Typed, result: Result, combined: dict[str, int]) -> list[Text]:
    """Say what was loaded, and everything a person should know of it.

    Parameters
    ----------
    typed : Typed
        The file.
    result : Result
        What became of its lines.
    combined : dict of str to int
        By table, the rows that were added to others of their key.
    """
    brought = result.rows_loaded + result.rows_replaced
    said: list[Text] = []
    if brought or not result.rows_unchanged:
        said.append(
            texts(
                "{n} row of {file} taken into {table}.",
                "{n} rows of {file} taken into {table}.",
                brought,
                file=result.file,
                table=text(typed.plan.rows[0].table.label),
            )
        )
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
            texts(
                "{n} row of {file} was there already.",
                "{n} rows of {file} were there already.",
                result.rows_unchanged,
                file=result.file,
            )
            if not brought
            else texts("{n} row was there already.", "{n} rows were there already.", result.rows_unchanged)
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
    if (aside := raw.rows_read - raw.row_count - others + len(typed.totals)) > 0:
        said.append(
            texts(
                "{n} line was set aside as a total or a footer.",
                "{n} lines were set aside as totals or footers.",
                aside,
            )
        )
    if (idle := typed.idle - typed.repeated - typed.older - len(typed.totals)) > 0:
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
