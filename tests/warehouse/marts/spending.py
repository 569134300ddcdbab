"""Plan lines and reported spend of one campaign, written in short, and the costs they come to."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from mediaplan.model import Settings
from mediaplan.warehouse.marts.costs import cost_day
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.by_hand import filled, make

Rows = list[dict[str, Any]]
D = Decimal


def line(line_id: str = "l1", **values: Any) -> dict[str, Any]:
    """Return a plan line: one day of TV of the campaign ``spring``, unless said otherwise."""
    plain = {"plan_id": "p", "line_id": line_id, "campaign_id": "spring", "channel": "tv", "currency": "EUR"}
    return plain | {"starts_on": "2025-01-01", "ends_on": "2025-01-01"} | values


def spent(day: str, spend: float | None, **values: Any) -> dict[str, Any]:
    """Return a row of ``mart_performance_day`` of that campaign and channel."""
    plain = {"campaign_id": "spring", "campaign": "Spring", "channel": "tv", "currency": "EUR"}
    return plain | {"day": day, "spend": spend} | values


def costs(base: str = "", **tables: Rows) -> MemoryEngine:
    names = {"performance_day": "mart_performance_day"}
    engine = filled(**{names.get(name, name): rows for name, rows in tables.items()})
    engine.settings = Settings(base_currency=base)
    return make(engine, "mart_cost_day", cost_day)
