"""What a file, and all that decided how it was read, are known by: the same is not loaded twice."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from mediaplan.imports.mapping import Mapping
from mediaplan.imports.options import Options
from mediaplan.imports.results import Result
from mediaplan.imports.sources import Source
from mediaplan.model import text
from mediaplan.warehouse import Transaction

READ_AT_ONCE = 1 << 20
#: Moves when the same file would be read differently, so that it can be imported again.
READING = 8


def digest(file: Path) -> str:
    """Return the SHA-256 of a file's bytes."""
    found = hashlib.sha256()
    with file.open("rb") as handle:
        while block := handle.read(READ_AT_ONCE):
            found.update(block)
    return found.hexdigest()


def fingerprint(source: Source, mapping: Mapping, options: Options, time_zone: str) -> str:
    """Return the hash of all that decides how the bytes of a file become rows."""
    decided = [
        READING,
        source.name,
        sorted(source.tables),
        sorted(mapping.written.items()),
        sorted(options.decisive.items()),
        options.skip,
        time_zone,
    ]
    return hashlib.sha256(json.dumps(decided).encode()).hexdigest()


def as_before(tx: Transaction, result: Result, batch_id: int) -> Result:
    """Return the result of a file that is there already: its lines went where they went then.

    Parameters
    ----------
    tx : Transaction
        Where its import is known.
    result : Result
        Of this time; completed.
    batch_id : int
        That import.
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
