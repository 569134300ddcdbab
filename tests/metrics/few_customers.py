"""A shop of a few customers, of whom every figure can be worked by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

from mediaplan.model import Settings
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, order

AS_OF = date(2026, 6, 30)
RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=1)
#: Ann: first ever in January, again 20 days later, again in May: silent for longer than 90 days.
#: Bea: first in March, again 40 days later. Cid: first on 10 June: not observed for 30 days.
#: Dan: in the base without a first order known, older than the data: not known what his sale is.
ORDERS = [
    order("2026-01-10", "ann", 100),
    order("2026-01-30", "ann", 50, channel="email", campaign_id="news"),
    order("2026-05-20", "ann", 30),
    order("2026-03-01", "bea", 200),
    order("2026-04-10", "bea", 60, channel="store"),
    order("2026-06-10", "cid", 80),
    order("2026-06-10", "cid", 20),
    order("2026-06-12", "dan", 10, channel="store"),
    order("2026-06-13", None, 5, channel="store"),
    order("2026-06-14", "bea", 999, status="cancelled"),
]
PEOPLE = [
    customer("ann", created_day="2026-01-10"),
    customer("bea", created_day="2026-03-01", segment="silver"),
    customer("cid", created_day="2026-06-10", segment="silver", market="BE"),
    customer("dan", created_day="2020-01-01", segment="silver"),
]


def shop(settings: Settings = RULES, as_of: date = AS_OF, **tables: list[dict[str, Any]]) -> MemoryEngine:
    made = MemoryEngine(settings, as_of)
    for table, content in ({"customer": PEOPLE, "conversion": ORDERS} | tables).items():
        made.fill(table, content)
    return made.refresh()
