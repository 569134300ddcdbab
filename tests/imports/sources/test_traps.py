"""Headers that look like a figure and are none: rates, averages, costs per something, of every source."""

from __future__ import annotations

import pytest

from mediaplan.imports import SOURCES, Options, Source
from mediaplan.imports.mapping import map_columns

RATES = (
    "Cost / conv.", "Coût/conv.", "Cost/conv.", "Coût / conv.", "Cost per result", "Cost per results",
    "Coût par résultat",
    "Cost per conversion", "Cost per complete payment", "Cost per Purchase", "Avg. CPC",
    "CPC moy.", "Average CPC", "Avg. CPM", "CPM moy.", "CPM", "eCPM", "Paid eCPM", "eCPC", "eCPSU", "CPC",
    "CPC (destination)", "CTR", "CTR (destination)", "Click Rate", "Click Through Rate", "Swipe Up Rate",
    "Taux de clics", "Conv. rate", "Taux de conv.", "Conversion rate (CVR)", "ROAS", "Purchase Roas",
    "Checkout ROAS", "Complete payment ROAS", "Frequency", "Répétition", "Interaction rate",
    "Engagement rate",
    "Taux d'engagement", "Budget", "Current maximum CPC", "Quality score",
    "Search impr. share", "Bounce Rate", "Taux de rebond", "Open Rate", "Cost / click", "Spend / conv.",
    "Clicks / impr.",
    "Cost per 1,000 people",
)  # fmt: skip
FIGURES = {
    "spend", "partner_cost", "impressions", "clicks", "reach", "engagements", "video_views", "conversions",
    "conversion_value", "purchases", "results", "leads", "sent", "delivered", "opens",
}  # fmt: skip
REPORTS = [source for source in SOURCES.values() if source.table.name == "performance"]


@pytest.mark.parametrize("source", REPORTS, ids=lambda source: source.name)
def test_no_rate_is_taken_for_a_figure(source: Source) -> None:
    taken = map_columns(source, list(RATES), Options()).origins
    assert {name: origin.written for name, origin in taken.items() if name in FIGURES} == {}


@pytest.mark.parametrize("source", REPORTS, ids=lambda source: source.name)
def test_a_cost_for_each_of_something_is_not_even_suggested_as_spend(source: Source) -> None:
    costs = [header for header in RATES if "/" in header or "per" in header.lower().split()]
    suggested = map_columns(source, costs, Options()).suggestions
    assert [each.header for each in suggested if each.column in {"spend", "partner_cost"}] == []
