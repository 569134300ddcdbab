"""A file that was imported before, in the same way: nothing is to be done."""

from __future__ import annotations

from mediaplan.imports.results import Result
from mediaplan.model import text
from mediaplan.warehouse import Transaction


def unchanged(tx: Transaction, result: Result, batch_id: int) -> Result:
    """Return the result of a file that is there already: its lines went where they went then.

    Parameters
    ----------
    tx : Transaction
        The transaction.
    result : Result
        Completed with what came of it then.
    batch_id : int
        The import that took it in.
    """
    result.status = "unchanged"
    then = (
        "rows_read", "rows_quarantined", "rows_set_aside", "rows_skipped", "account", "currency",
        "period_start", "period_end",
    )  # fmt: skip
    values = tx.cursor.execute(
        f"SELECT {', '.join(then)} FROM batch WHERE batch_id = ?", [batch_id]
    ).fetchall()
    for name, value in zip(then, values[0], strict=True):
        setattr(result, name, value)
    result.rows_unchanged = result.rows_read - result.accounted
    result.sentences = (
        text(
            "The same file was imported before, in the same way (import {batch}): nothing to do.",
            batch=batch_id,
        ),
    )
    return result
