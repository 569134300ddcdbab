"""Short ways to write a shop's rows by hand: customers, orders, contacts, permissions, campaigns."""

from __future__ import annotations

from itertools import count
from typing import Any

NUMBER = count()


def customer(identifier: str, **values: Any) -> dict[str, Any]:
    """Return a customer, in the base since before everything."""
    return {
        "customer_id": identifier,
        "created_day": "2024-01-01",
        "segment": "gold",
        "market": "FR",
    } | values


def order(day: str, customer_id: str | None, revenue: float = 100, **values: Any) -> dict[str, Any]:
    """Return a confirmed order of a day: search's, in euros, with a margin of 40 %."""
    return {
        "conversion_id": f"o{next(NUMBER)}",
        "occurred_at": f"{day} 12:00:00",
        "day": day,
        "customer_id": customer_id,
        "kind": "order",
        "status": "confirmed",
        "revenue": revenue,
        "margin": revenue * 0.4,
        "quantity": 1,
        "currency": "EUR",
        "channel": "search",
    } | values


def message(day: str, customer_id: str, **values: Any) -> dict[str, Any]:
    """Return an e-mail delivered."""
    return {
        "touchpoint_id": f"t{next(NUMBER)}",
        "occurred_at": f"{day} 09:00:00",
        "day": day,
        "customer_id": customer_id,
        "channel": "email",
        "campaign_id": "news",
        "kind": "delivered",
        "message_id": f"m{next(NUMBER)}",
        "purpose": "marketing",
    } | values


def permission(day: str, customer_id: str, status: str = "opted_in", **values: Any) -> dict[str, Any]:
    """Return a permission given, or taken back, for e-mail."""
    return {
        "customer_id": customer_id,
        "channel": "email",
        "recorded_at": f"{day} 08:00:00",
        "recorded_day": day,
        "status": status,
    } | values
