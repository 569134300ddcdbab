"""Where the data lives: the DuckDB file, its batches and its marts."""

from __future__ import annotations

from mediaplan.warehouse.batches import active_duplicate, finish, history, load, new_batch, undo, undone_with
from mediaplan.warehouse.database import Warehouse
from mediaplan.warehouse.files import within_reach
from mediaplan.warehouse.identifiers import quote
from mediaplan.warehouse.opening import DatabaseHeldError
from mediaplan.warehouse.quarantine import quarantined
from mediaplan.warehouse.transaction import Transaction
from mediaplan.warehouse.versions import Loaded

__all__ = [
    "DatabaseHeldError",
    "Loaded",
    "Transaction",
    "Warehouse",
    "active_duplicate",
    "finish",
    "history",
    "load",
    "new_batch",
    "quarantined",
    "quote",
    "undo",
    "undone_with",
    "within_reach",
]
