"""Customers' contacts and conversions told in short, for tests of journeys."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from mediaplan.model import TABLES, Settings
from tests.metrics.memory import MemoryEngine, compiled

#: Hours are counted from here.
START = datetime(2026, 1, 1)  # noqa: DTZ001 - UTC, as the tables have it
SEEN = Settings(privacy_threshold=1)
MARTS = (
    "mart_person", "mart_customer", "mart_sale", "mart_outcome", "mart_state", "mart_contact",
    "mart_contact_day", "mart_open_day",
)  # fmt: skip
Row = dict[str, Any]
#: One engine for all, emptied for each test.
MEMORY = MemoryEngine()


def when(hour: float) -> dict[str, Any]:
    """Return the time and the day so many hours after the start."""
    at = START + timedelta(hours=hour)
    return {"occurred_at": at, "day": at.date()}


def touch(hour: float, channel: str, customer: str = "ann", **values: Any) -> Row:
    """Return a click, unless said otherwise."""
    return {"kind": "click", "channel": channel, "customer_id": customer, **when(hour)} | values


def bought(hour: float, customer: str = "ann", **values: Any) -> Row:
    """Return a confirmed order of 100 EUR with a margin of 40, unless said otherwise."""
    plain = {"kind": "order", "status": "confirmed", "revenue": 100, "margin": 40, "currency": "EUR"}
    return plain | {"customer_id": customer, **when(hour)} | values


def told(
    contacts: Iterable[Row],
    conversions: Iterable[Row],
    *,
    settings: Settings = SEEN,
    until: date | None = None,
    **tables: Iterable[Row],
) -> MemoryEngine:
    """Return an engine that holds all this, the marts of journeys made.

    Parameters
    ----------
    contacts, conversions : iterable of rows
        Of ``touchpoint`` and ``conversion``; those without a name are numbered in their order.
    settings : Settings
        Everybody is shown unless said otherwise.
    until : date, optional
        The as-of date; the last day of all if None.
    **tables
        Rows of other tables.
    """
    engine = MEMORY
    for table in TABLES:
        engine.connection.execute(f"TRUNCATE {table}")
    contacts, conversions = list(contacts), list(conversions)
    for table, key, rows in (
        ("touchpoint", "touchpoint_id", contacts),
        ("conversion", "conversion_id", conversions),
    ):
        engine.fill(table, [{key: f"{table[0]}{n:05}"} | row for n, row in enumerate(rows)])
    for table, rows in tables.items():
        engine.fill(table, rows)
    days = [row["day"] for row in (*contacts, *conversions)]
    engine.settings, engine.as_of = settings, until or max(days, default=START.date())
    for mart in MARTS:
        engine.connection.execute(f"CREATE OR REPLACE TABLE {mart} AS {compiled(mart, settings)}")
    return engine
