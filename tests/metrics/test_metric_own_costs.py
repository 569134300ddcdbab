"""Costs beside sales: what a new customer costs, what spend returns, and what is no figure."""

from __future__ import annotations

from typing import Any

import pytest

from mediaplan.metrics import figures
from mediaplan.model import Scope
from tests.metrics.answered import notes, rows
from tests.metrics.few_customers import shop
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import order


def test_stages_of_sales_and_costs_declared_stand_side_by_side(engine: MemoryEngine) -> None:
    assert rows(figures(engine, Scope(), "stage", ["sales", "spend"])) == [
        {"stage": "acquisition", "sales": 3, "spend": 150},
        {"stage": "activation", "sales": 2, "spend": None},
        {"stage": "reactivation", "sales": 1, "spend": None},
        {"stage": "undetermined", "sales": 2, "spend": None},
    ]


def test_what_costs_and_sales_share_is_not_multiplied(engine: MemoryEngine) -> None:
    (row,) = [
        r
        for r in rows(figures(engine, Scope(), "channel", ["spend", "revenue", "roas_own", "roi"]))
        if r["channel"] == "search"
    ]
    assert (row["spend"], row["revenue"]) == (150, 430)
    assert row["roas_own"] == pytest.approx(430 / 150)
    assert row["roi"] == pytest.approx((172 - 150) / 150)


def test_cac_of_a_channel_counts_the_new_customers_recorded_for_it(engine: MemoryEngine) -> None:
    found = {
        row["channel"]: row["cac_paid"]
        for row in rows(figures(engine, Scope(), "channel", ["cac_paid", "sales"]))
    }
    assert found == {"search": 50, "store": None, "email": None}


@pytest.mark.parametrize("part", [{"channels": ("search",)}, {"campaigns": ("c1",)}])
@pytest.mark.parametrize("by", ["total", "month", "market"])
def test_the_blended_cac_is_of_all_or_not_given(engine: MemoryEngine, part: dict[str, Any], by: str) -> None:
    answer = figures(engine, Scope(**part), by, ["cac", "acquisition_cost"])
    assert answer.frame["acquisition_cost"].sum() == 150
    assert answer.frame["cac"].isna().all()
    assert "it is not given for some channels or campaigns" in notes(answer)
    assert "no spend is declared" not in notes(answer)


def test_the_blended_cac_of_a_market_is_of_all_of_it(engine: MemoryEngine) -> None:
    answer = figures(engine, Scope(markets=("FR",)), None, ["cac", "new_customers"])
    assert "not given for some" not in notes(answer)


def test_without_spend_declared_acquisition_there_is_no_cac_and_it_is_said() -> None:
    answer = figures(shop(performance=[performance("2026-01-05", spend=90)]), Scope(), None, ["cac", "spend"])
    assert rows(answer) == [{"cac": None, "spend": 90}]
    assert "no spend is declared for acquisition" in notes(answer)


def test_without_margin_there_is_no_roi_and_it_is_said() -> None:
    made = shop(
        conversion=[order("2026-01-10", "ann", 100, margin=None)],
        performance=[performance("2026-01-05", spend=50)],
    )
    answer = figures(made, Scope(), None, ["roi", "roas_own", "margin"])
    assert rows(answer) == [{"roi": None, "roas_own": 2, "margin": None}]
    assert "No return on investment is given" in notes(answer)
    assert "Margin leaves out 1.0 of revenue" in notes(answer)


def test_all_costs_over_some_customers_is_no_figure(engine: MemoryEngine) -> None:
    answer = figures(engine, Scope(segments=("gold",)), None, ["spend", "revenue", "roas_own", "roi"])
    assert rows(answer) == [{"spend": 150, "revenue": 180, "roas_own": None, "roi": None}]
    assert "Return on ad spend (own), Return on investment cannot be given for these filters" in notes(answer)
    assert "it needs the margin" not in notes(answer)  # that is not the reason
    assert "Segments do not apply to costs" in notes(answer)


def test_a_plan_is_a_cost_only_once_its_days_are_over() -> None:
    line = {
        "plan_id": "p", "version": "1", "line_id": "1", "campaign_id": "tv1", "channel": "tv",
        "currency": "EUR",
        "starts_on": "2026-06-21", "ends_on": "2026-07-10", "net_net_cost": 2000, "fees": 200,
    }  # fmt: skip
    answer = figures(shop(plan_line=[line]), Scope(), None, ["spend", "fees", "full_cost"])
    assert rows(answer) == [{"spend": 1000, "fees": 100, "full_cost": 1100}]
    assert "the plan's cost is counted (planned)" in notes(answer)


def test_what_plan_and_channel_may_both_count_is_said_with_its_amount() -> None:
    line = {
        "plan_id": "p", "version": "1", "line_id": "1", "channel": "search", "currency": "EUR",
        "starts_on": "2026-06-01", "ends_on": "2026-06-30", "net_net_cost": 1000,
    }  # fmt: skip
    radio = line | {"line_id": "2", "channel": "radio", "net_net_cost": 300}
    spent = [performance("2026-06-15", spend=980, campaign_id="77")]
    alone = "Where no channel reports its spend"
    untied = "of which 1,000.00 EUR from plan lines of channels that report, not tied to a reported campaign"

    both = figures(shop(performance=spent, plan_line=[line]), Scope(), None, ["spend"])
    assert rows(both) == [{"spend": 1980}]
    assert untied in notes(both)
    assert alone not in notes(both)

    other = figures(shop(performance=spent, plan_line=[line, radio]), Scope(), None, ["spend"])
    assert rows(other) == [{"spend": 2280}]
    assert untied in notes(other)
    assert alone in notes(other)

    tie = [{"pattern": "77", "campaign_id": "sea", "plan_id": "p", "line_id": "1"}]
    tied = figures(shop(performance=spent, plan_line=[line], campaign_match=tie), Scope(), None, ["spend"])
    assert "not tied" not in notes(tied)

    later = line | {"starts_on": "2026-06-16", "ends_on": "2026-06-20"}
    assert alone in notes(figures(shop(performance=spent, plan_line=[later]), Scope(), None, ["spend"]))


def test_currencies_of_costs_and_of_sales_are_kept_apart() -> None:
    made = shop(performance=[performance("2026-01-05", spend=90, currency="USD")])
    answer = figures(made, Scope(), None, ["spend", "revenue", "active_customers", "roas_own"])
    assert rows(answer) == [
        {"currency": "EUR", "spend": None, "revenue": 555, "active_customers": 4, "roas_own": None},
        {"currency": "USD", "spend": 90, "revenue": None, "active_customers": None, "roas_own": None},
    ]
    assert "several currencies (EUR, USD)" in notes(answer)
    assert rows(figures(made, Scope(), None, ["active_customers"])) == [{"active_customers": 4}]
