"""What happened between a company and two people, written in short, and the contacts it comes to."""

from __future__ import annotations

from typing import Any

from mediaplan.warehouse.marts.contacts import contact
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.by_hand import filled, make

Rows = list[dict[str, Any]]
LAST = "9999-12-31"
PERSONS = [{"customer_id": name, "person_id": name, "subject_id": name} for name in ("ann", "bob")]


def touch(kind: str, at: str = "2025-03-01 10:00", **values: Any) -> dict[str, Any]:
    """Return a row of ``touchpoint``: an e-mail of one campaign to Ann, unless said otherwise."""
    plain = {"customer_id": "ann", "channel": "email", "campaign_id": "news", "message_id": "m1"}
    name = values.get("touchpoint_id", f"{kind} {at} {values}")
    return plain | {"touchpoint_id": name, "kind": kind, "occurred_at": at, "day": at[:10]} | values


def alone(kind: str, at: str = "2025-03-01 10:00", **values: Any) -> dict[str, Any]:
    return touch(kind, at, message_id=None, **values)


def contacts(rows: Rows, **tables: Rows) -> MemoryEngine:
    engine = filled(touchpoint=rows, **({"mart_person": PERSONS} | tables))
    return make(engine, "mart_contact", contact)
