"""A few days of what search, television and e-mail report, worked by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

from mediaplan.model import Settings
from tests.metrics.memory import MemoryEngine, performance

AS_OF = date(2025, 3, 31)


def engine(
    *rows: dict[str, Any], settings: Settings | None = None, **tables: list[dict[str, Any]]
) -> MemoryEngine:
    made = MemoryEngine(settings, as_of=AS_OF if rows else None).fill("performance", rows)
    for table, content in tables.items():
        made.fill(table, content)
    return made.refresh()


SEARCH = performance(
    "2025-01-01", spend=100, impressions=1000, clicks=10, conversions=4, conversion_value=400
)
SEARCH_2 = performance(
    "2025-02-03", spend=300, impressions=500, clicks=50, conversions=1, conversion_value=100
)
TV = performance("2025-01-08", source="plan", channel="tv", campaign_id="t1", spend=5000, grp=250)
MAIL = performance(
    "2025-01-15", source="esp", channel="email", campaign_id="m1", currency=None,
    sent=1000, delivered=950, opens=190, clicks=19, unsubscribes=2, complaints=1,
)  # fmt: skip
