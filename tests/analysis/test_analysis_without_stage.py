"""What the journey page opens with says it, where many sales have no stage."""

from __future__ import annotations

from datetime import date

import pytest

from mediaplan.analysis import journey, sentences
from mediaplan.locale import render
from mediaplan.model import Scope, Settings
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, order

RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=1)


@pytest.mark.parametrize(("older", "said"), [(1, True), (0, False)])
def test_new_customers_may_be_among_sales_without_a_stage(older: int, said: bool) -> None:
    """Of four sales one is of somebody who was a contact before the first sale held: 25%."""
    people = ["ann", "bea", "cid", "dan"]
    made = MemoryEngine(RULES, date(2026, 6, 30))
    made.fill("conversion", [order(f"2026-05-{day}", who, 10) for day, who in enumerate(people, 10)])
    made.fill("customer", [customer(who, created_day="2025-01-01") for who in people[:older]])
    may = Scope(date(2026, 5, 1), date(2026, 5, 31))
    opening = render(sentences.journey(journey.stages(made.refresh(), may)), "en")
    assert opening.startswith(f"{4 - older} new customers")
    assert ("25% of sales have no stage" in opening) is said
