"""What a plan line costs: the surest of its amounts, in the base currency, with what is declared of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.warehouse.marts.spending import D, Rows, costs, line, spent

ALL = {
    "invoiced": 1,
    "committed": 2,
    "net_net_cost": 3,
    "net_cost": 4,
    "gross_cost": 5,
    "total_cost": 6,
    "fees": 0,
}
NOT_INVOICED = ALL | {"invoiced": None}
PLANNED = NOT_INVOICED | {"committed": None}
PRICES: dict[str, tuple[dict[str, Any], tuple[float, str]]] = {
    # name: (amounts of the line, cost and basis expected)
    "invoiced": (ALL, (1, "invoiced")),
    "else committed": (NOT_INVOICED, (2, "committed")),
    "0 is not invoiced yet": (ALL | {"invoiced": 0}, (2, "committed")),
    "else net-net": (PLANNED, (3, "planned")),
    "0 is not booked yet": (PLANNED | {"committed": 0}, (3, "planned")),
    "else net": (PLANNED | {"net_net_cost": None}, (4, "planned")),
    "else gross": (PLANNED | {"net_net_cost": None, "net_cost": None}, (5, "planned")),
    "else the total without its fees": ({"total_cost": 6, "fees": 2}, (4, "planned")),
}


@pytest.mark.parametrize(("amounts", "expected"), PRICES.values(), ids=PRICES)
def test_a_line_without_a_report_costs_the_surest_amount(
    amounts: dict[str, Any], expected: tuple[float, str]
) -> None:
    found = costs(plan_line=[line(**amounts)]).sql("SELECT spend, basis FROM mart_cost_day")
    assert found == [(D(expected[0]), expected[1])]


@pytest.mark.parametrize(
    ("status", "bought"),
    [
        ("draft", False),
        ("negotiating", False),
        ("booked", True),
        ("live", True),
        ("done", True),
        (None, True),
    ],
)
def test_what_is_not_bought_yet_costs_nothing(status: str | None, bought: bool) -> None:
    engine = costs(plan_line=[line(net_net_cost=100, fees=10, status=status)])
    assert engine.sql("SELECT count(*) FROM mart_cost_day") == [(int(bought),)]


def test_space_given_free_costs_its_fees_only() -> None:
    found = costs(plan_line=[line("a", gross_cost=1000, net_net_cost=0, fees=20), line("b", net_net_cost=0)])
    assert found.sql("SELECT spend, fees, basis FROM mart_cost_day") == [(D(0), D(20), "planned")]


SPRING = {"campaign_id": "spring", "campaign": "Our spring", "stage": "acquisition", "role": "awareness"}
DECLARATIONS: dict[str, tuple[dict[str, Rows], tuple[str | None, ...]]] = {
    # name: (tables, stage role market campaign)
    "nobody declares anything": ({"plan_line": [line(invoiced=1)]}, (None, None, None, "spring")),
    "the line declares": (
        {"plan_line": [line(invoiced=1, stage="loyalty", role="loyalty", market="FR")]},
        ("loyalty", "loyalty", "FR", "spring"),
    ),
    "the campaign declares": (
        {"plan_line": [line(invoiced=1)], "campaign": [SPRING]},
        ("acquisition", "awareness", None, "Our spring"),
    ),
    "the line before the campaign": (
        {"plan_line": [line(invoiced=1, stage="loyalty", market="FR")], "campaign": [SPRING]},
        ("loyalty", "awareness", "FR", "Our spring"),
    ),
    "a report bears what was declared of it": (
        {"performance_day": [spent("2025-01-01", 1, stage="activation", role="conversion", market="BE")]},
        ("activation", "conversion", "BE", "Spring"),
    ),
}


@pytest.mark.parametrize(("tables", "expected"), DECLARATIONS.values(), ids=DECLARATIONS)
def test_what_is_declared(tables: dict[str, Rows], expected: tuple[str | None, ...]) -> None:
    found = costs(**tables).sql("SELECT stage, role, market, campaign, spend FROM mart_cost_day")
    assert found == [(*expected, D(1))]


RATES = [
    {"day": "2025-01-01", "currency": "USD", "rate_to_base": 0.9},
    {"day": "2025-01-02", "currency": "USD", "rate_to_base": 0.8},
]


def test_each_day_of_a_line_is_converted_at_its_own_rate() -> None:
    rows = [line(ends_on="2025-01-02", currency="USD", committed=200, fees=20)]
    found = costs("EUR", plan_line=rows, fx_rate=RATES).sql(
        "SELECT spend, fees, currency FROM mart_cost_day ORDER BY day"
    )
    assert found == [(D(90), D(9), "EUR"), (D(80), D(8), "EUR")]


def test_amounts_without_a_rate_or_a_base_stay_as_they_are() -> None:
    query = "SELECT spend, currency FROM mart_cost_day ORDER BY 1"
    rows = [line("a", currency="GBP", committed=1), line("b", currency=None, committed=2)]
    assert costs("EUR", plan_line=rows, fx_rate=RATES).sql(query) == [(D(1), "GBP"), (D(2), None)]
    rows = [line(currency="USD", committed=1)]
    assert costs(plan_line=rows, fx_rate=RATES).sql(query) == [(D(1), "USD")]
