"""Sales in campaigns of ours and in the base currency, and what a day of them adds up to."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mediaplan.model import Settings
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.journeys import ACQ, ACT, BY_EVENT, UND, journeys, on, order


@pytest.mark.parametrize(
    ("written", "ours"),
    [("77", "ours"), ("Brand FR", "ours"), ("other", "other"), ("", None), (None, None)],
)
def test_campaigns_of_orders_are_ours_where_a_match_knows_them(
    engine: MemoryEngine, written: str | None, ours: str | None
) -> None:
    match = [{"pattern": "77", "campaign_id": "ours"}, {"pattern": "Brand*", "campaign_id": "ours"}]
    journeys(engine, conversion=[order(0, campaign_id=written)], campaign_match=match)
    assert engine.sql("SELECT campaign_id, revenue FROM mart_sale") == [(ours, Decimal(10))]


def test_amounts_are_in_the_base_currency_at_the_rate_of_the_day(engine: MemoryEngine) -> None:
    rows = [
        order(9, revenue=100, margin=40, refund=10, discount=5, quantity=3, currency="USD"),
        order(10, revenue=100, currency="USD"),
        order(10, revenue=100, currency="GBP"),
        order(10, revenue=100),
    ]
    rates = [{"day": on(0), "currency": "USD", "rate_to_base": 0.9}]
    rates += [{"day": on(10), "currency": "USD", "rate_to_base": 0.8}]
    kept = Settings(inactive_after=30, base_currency="EUR")
    journeys(engine, kept, conversion=rows, fx_rate=rates)
    assert engine.sql(
        "SELECT currency, revenue, margin, refund, discount, quantity FROM mart_sale ORDER BY conversion_id"
    ) == [
        ("EUR", Decimal(90), Decimal(36), Decimal(9), Decimal("4.5"), 3.0),
        ("EUR", Decimal(80), None, None, None, None),
        ("GBP", Decimal(100), None, None, None, None),
        ("EUR", Decimal(100), None, None, None, None),
    ]


def test_sales_by_day_add_up(engine: MemoryEngine) -> None:
    rows = [
        order(10, 9, customer_id="a", revenue=10, refund=1),
        order(10, 10, customer_id="a", revenue=20),
        order(10, 11, customer_id="a", revenue=40, channel="search"),
        order(10, customer_id="b", revenue=80),
        order(10, revenue=160),
        order(12, customer_id="a", kind="event", revenue=None),
    ]
    journeys(engine, BY_EVENT, conversion=rows)
    assert engine.sql(
        "SELECT day, channel, stage, orders, sales, events, people, revenue, refund FROM mart_sale_day "
        "ORDER BY day, channel, stage"
    ) == [
        (on(10), "search", ACQ, 1, 0, 0, 1, Decimal(40), None),
        (on(10), "store", ACQ, 3, 2, 0, 2, Decimal(110), Decimal(1)),
        (on(10), "store", UND, 1, 1, 0, 1, Decimal(160), None),  # nobody known is somebody
        (on(12), "store", ACT, 0, 0, 1, 0, None, None),
    ]
