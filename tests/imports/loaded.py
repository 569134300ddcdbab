"""What a file came to in the database, and the header of a file of contacts."""

from __future__ import annotations

from mediaplan.warehouse import Warehouse

TOUCH = "touchpoint_id,occurred_at,customer_id,channel,campaign_id,kind,message_id,creative_id,purpose\n"


def rows(warehouse: Warehouse, statement: str) -> list[tuple[object, ...]]:
    """Return what a statement gives."""
    return list(warehouse.sql(statement).itertuples(index=False, name=None))
