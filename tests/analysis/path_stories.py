"""Small shops whose journeys are worked by hand, for the tests of paths."""

from __future__ import annotations

from datetime import date
from typing import Any

from mediaplan.model import Scope, Settings
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import NUMBER, customer, message, order

AS_OF = date(2026, 6, 30)
MARCH = Scope(date(2026, 3, 1), date(2026, 3, 31))


def rules(threshold: int = 1) -> Settings:
    """Return settings under which groups of so many people are shown."""
    return Settings(inactive_after=90, activation_window=30, privacy_threshold=threshold)


def visit(day: str, customer_id: str, channel: str = "search", **values: Any) -> dict[str, Any]:
    """Return a visit of the site, at nine."""
    return {
        "touchpoint_id": f"v{next(NUMBER)}",
        "occurred_at": f"{day} 09:00:00",
        "day": day,
        "customer_id": customer_id,
        "channel": channel,
        "campaign_id": "",
        "kind": "visit",
        "message_id": "",
        "purpose": "marketing",
    } | values


def opened(threshold: int = 1, customers: str = "abcdefghij") -> MemoryEngine:
    """Return a shop with customers and a sale of long ago, so that first sales are known as such."""
    made = MemoryEngine(rules(threshold), AS_OF)
    made.fill("conversion", [order("2025-11-01", None)])
    return made.fill("customer", [customer(name, created_day="2026-02-15") for name in customers])


def march(threshold: int = 1) -> MemoryEngine:
    """Return a shop of four journeys, contacts at nine, orders at noon.

    ``a``: e-mail of 1 March, visit from search on the 3rd, order of 100 on the 5th; an e-mail on the 6th,
    which begins a journey that leads to nothing. ``b``: e-mails of 1, 2 and 4 March, order of 50 on the
    5th. ``c``: visit from search on 10 March, and nothing.
    """
    made = opened(threshold)
    made.fill(
        "touchpoint", [message("2026-03-01", "a"), visit("2026-03-03", "a"), message("2026-03-06", "a")]
    )
    made.fill("touchpoint", [message(day, "b") for day in ("2026-03-01", "2026-03-02", "2026-03-04")])
    made.fill("touchpoint", [visit("2026-03-10", "c")])
    made.fill("conversion", [order("2026-03-05", "a"), order("2026-03-05", "b", 50)])
    return made.refresh()
