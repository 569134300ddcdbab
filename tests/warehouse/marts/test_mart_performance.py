"""The performance mart: spreading, campaigns and what is declared of them, currency."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.model import Settings
from mediaplan.model.marts import PERFORMANCE_DAY
from mediaplan.warehouse.marts import performance_day
from tests.metrics.memory import MemoryEngine, performance

Rows = list[dict[str, Any]]


def test_the_mart_has_exactly_the_columns_it_is_declared_with() -> None:
    assert dict(performance_day().schema().items()) == {
        name: performance_day().schema()[name] for name in PERFORMANCE_DAY.schema
    }
    assert {name: str(kind) for name, kind in performance_day().schema().items()} == PERFORMANCE_DAY.schema


def test_a_row_of_several_days_is_spread_and_says_so() -> None:
    rows = [performance("2025-01-01", "2025-01-03", spend=10, impressions=10, conversions=1.5)]
    engine = MemoryEngine().fill("performance", rows).refresh()
    # 10/3 = 3.3333, 20/3 = 6.6667, so the second day has 3.3334; counts 3.33 -> 3, 6.67 -> 7, 10
    assert engine.sql(
        "SELECT day::VARCHAR, spend, impressions, conversions, spread FROM mart_performance_day ORDER BY day"
    ) == [
        ("2025-01-01", Decimal("3.3333"), 3, 0.5, True),
        ("2025-01-02", Decimal("3.3334"), 4, 0.5, True),
        ("2025-01-03", Decimal("3.3333"), 3, 0.5, True),
    ]


def test_a_day_is_as_the_export_says_and_not_spread() -> None:
    engine = MemoryEngine().fill("performance", [performance("2025-01-01", spend="0.1234")]).refresh()
    assert engine.sql("SELECT spend, impressions, spread FROM mart_performance_day") == [
        (Decimal("0.1234"), None, False)
    ]


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    spend=st.decimals(0, 10**9, places=4),
    clicks=st.integers(0, 10**9),
    length=st.integers(2, 400),
)
def test_spreading_conserves_the_total_exactly(spend: Decimal, clicks: int, length: int) -> None:
    end = date(2024, 1, 1) + timedelta(length - 1)
    rows = [performance("2024-01-01", end.isoformat(), spend=spend, clicks=clicks)]
    engine = MemoryEngine().fill("performance", rows).refresh()
    assert engine.sql(
        "SELECT sum(spend), sum(clicks), count(*), max(clicks) - min(clicks) <= 1 FROM mart_performance_day"
    ) == [(spend, clicks, length, True)]


MATCHES: dict[str, tuple[Rows, dict[str, str], str]] = {
    # name: (matches, the export's campaign, our campaign)
    "nothing fits": ([{"pattern": "other", "campaign_id": "ours"}], {}, "77"),
    "exact identifier": ([{"pattern": "77", "campaign_id": "ours"}], {}, "ours"),
    "exact name, whatever its case": ([{"pattern": "brand fr", "campaign_id": "ours"}], {}, "ours"),
    "pattern on the name": ([{"pattern": "Brand*", "campaign_id": "ours"}], {}, "ours"),
    "a pattern covers the whole name": ([{"pattern": "Bran", "campaign_id": "ours"}], {}, "77"),
    "pattern in the middle": ([{"pattern": "*and*", "campaign_id": "ours"}], {}, "ours"),
    "pattern on the identifier": ([{"pattern": "7*", "campaign_id": "ours"}], {}, "ours"),
    "a dot is a dot": ([{"pattern": "Brand.FR", "campaign_id": "ours"}], {}, "77"),
    "brackets are brackets": (
        [{"pattern": "Deck (<2025) [x]*", "campaign_id": "ours"}],
        {"campaign": "Deck (<2025) [x] y"},
        "ours",
    ),
    "a backslash is a backslash": (
        [{"pattern": "a\\E\\Q.*", "campaign_id": "ours"}],
        {"campaign": "a\\E\\Q.z"},
        "ours",
    ),
    "identifier before name": (
        [{"pattern": "Brand FR", "campaign_id": "by_name"}, {"pattern": "77", "campaign_id": "by_id"}],
        {},
        "by_id",
    ),
    "name before pattern": (
        [
            {"pattern": "Brand FR*", "campaign_id": "by_pattern"},
            {"pattern": "brand fr", "campaign_id": "by_name"},
        ],
        {},
        "by_name",
    ),
    "longest pattern": (
        [{"pattern": "B*", "campaign_id": "short"}, {"pattern": "Brand*", "campaign_id": "long"}],
        {},
        "long",
    ),
    "its own source before any": (
        [
            {"pattern": "Brand*", "campaign_id": "any"},
            {"pattern": "Brand*", "source": "tool", "campaign_id": "own"},
        ],
        {},
        "own",
    ),
    "another source does not count": (
        [{"pattern": "Brand*", "source": "other", "campaign_id": "ours"}],
        {},
        "77",
    ),
    "another account does not count": (
        [{"pattern": "Brand*", "account": "b", "campaign_id": "ours"}],
        {"account": "a"},
        "77",
    ),
    "its account": ([{"pattern": "Brand*", "account": "a", "campaign_id": "ours"}], {"account": "a"}, "ours"),
}


@pytest.mark.parametrize(("matches", "export", "expected"), MATCHES.values(), ids=MATCHES)
def test_campaigns_are_matched_by_the_most_specific_pattern(
    matches: Rows, export: dict[str, str], expected: str
) -> None:
    row = performance("2025-01-01", **({"campaign_id": "77", "campaign": "Brand FR", "spend": 5} | export))
    engine = MemoryEngine().fill("performance", [row]).fill("campaign_match", matches).refresh()
    assert engine.sql("SELECT campaign_id, spend FROM mart_performance_day") == [(expected, Decimal(5))]


def test_ours_without_a_name_bears_that_of_no_campaign_tied_to_it() -> None:
    rows = [
        performance("2025-01-01", campaign_id="1", campaign="Autumn - Retargeting", spend=1),
        performance("2025-01-01", campaign_id="2", campaign="PMax autumn", spend=9),
        performance("2025-01-01", campaign_id="3", campaign="Brand", spend=2),
    ]
    ties = [{"pattern": each, "campaign_id": "Autumn"} for each in ("1", "2")]
    engine = MemoryEngine().fill("performance", rows).fill("campaign_match", ties).refresh()
    found = engine.sql(
        "SELECT campaign_id, campaign, sum(spend) FROM mart_performance_day GROUP BY ALL ORDER BY 1"
    )
    assert found == [("3", "Brand", 2), ("Autumn", "Autumn", 10)]


LINE = {"plan_id": "p", "starts_on": "2025-01-01", "ends_on": "2025-12-31"}
DECLARATIONS: dict[str, tuple[dict[str, Rows], tuple[str | None, ...]]] = {
    # name: (tables, stage role market campaign)
    "nobody declares anything": ({}, (None, None, None, "c1")),
    "the campaign declares": (
        {
            "campaign": [
                {
                    "campaign_id": "c1",
                    "campaign": "Ours",
                    "stage": "loyalty",
                    "role": "awareness",
                    "market": "FR",
                }
            ]
        },
        ("loyalty", "awareness", "FR", "Ours"),
    ),
    "the matched line declares before the campaign": (
        {
            "campaign": [{"campaign_id": "ours", "campaign": "Ours", "stage": "loyalty", "role": "loyalty"}],
            "campaign_match": [{"pattern": "c1", "campaign_id": "ours", "plan_id": "p", "line_id": "l2"}],
            "plan_line": [
                {**LINE, "line_id": "l1", "campaign_id": "ours", "stage": "activation"},
                {**LINE, "line_id": "l2", "campaign_id": "ours", "stage": "acquisition"},
            ],
        },
        ("acquisition", "loyalty", None, "Ours"),
    ),
    "the latest version of the plan": (
        {
            "plan_line": [
                {**LINE, "version": "v2", "line_id": "l", "campaign_id": "c1", "stage": "activation"},
                {**LINE, "version": "v10", "line_id": "l", "campaign_id": "c1", "stage": "acquisition"},
            ]
        },
        ("acquisition", None, None, "c1"),
    ),
    "lines of the campaign that agree": (
        {
            "plan_line": [
                {**LINE, "line_id": "a", "campaign_id": "c1", "stage": "loyalty", "role": "awareness"},
                {**LINE, "line_id": "b", "campaign_id": "c1", "stage": "loyalty", "role": "conversion"},
            ]
        },
        ("loyalty", None, None, "c1"),
    ),
    "the line of the row's channel": (
        {
            "plan_line": [
                {**LINE, "line_id": "a", "campaign_id": "c1", "channel": "search", "stage": "loyalty"},
                {**LINE, "line_id": "b", "campaign_id": "c1", "channel": "tv", "stage": "acquisition"},
            ]
        },
        ("loyalty", None, None, "c1"),
    ),
    "lines of other channels say nothing of this one": (
        {
            "campaign": [{"campaign_id": "c1", "stage": "activation"}],
            "plan_line": [{**LINE, "line_id": "b", "campaign_id": "c1", "channel": "tv", "stage": "loyalty"}],
        },
        ("activation", None, None, "c1"),
    ),
    "a line of another digital channel, where none names this one": (
        {
            "plan_line": [
                {**LINE, "line_id": "b", "campaign_id": "c1", "channel": "display", "stage": "loyalty"}
            ]
        },
        ("loyalty", None, None, "c1"),
    ),
    "but not beside a line of this one": (
        {
            "plan_line": [
                {**LINE, "line_id": "a", "campaign_id": "c1", "channel": "search"},
                {**LINE, "line_id": "b", "campaign_id": "c1", "channel": "display", "stage": "loyalty"},
            ]
        },
        (None, None, None, "c1"),
    ),
}


@pytest.mark.parametrize(("tables", "expected"), DECLARATIONS.values(), ids=DECLARATIONS)
def test_what_is_declared(tables: dict[str, Rows], expected: tuple[str | None, ...]) -> None:
    engine = MemoryEngine().fill("performance", [performance("2025-01-01", spend=5)])
    for table, rows in tables.items():
        engine.fill(table, rows)
    engine.refresh()
    # one row: several lines of one campaign do not multiply its spend
    assert engine.sql("SELECT stage, role, market, campaign, spend FROM mart_performance_day") == [
        (*expected, Decimal(5))
    ]


def test_the_rows_own_market_stands_before_the_declared_one() -> None:
    engine = MemoryEngine().fill("performance", [performance("2025-01-01", spend=5, market="BE")])
    engine.fill("campaign", [{"campaign_id": "c1", "market": "FR"}]).refresh()
    assert engine.sql("SELECT market FROM mart_performance_day") == [("BE",)]


RATES = [
    {"day": "2025-01-01", "currency": "USD", "rate_to_base": 0.9},
    {"day": "2025-01-03", "currency": "USD", "rate_to_base": 0.8},
]
CURRENCIES: dict[str, tuple[str, dict[str, Any], tuple[str | None, Decimal]]] = {
    # name: (base, row, currency and spend expected)
    "no base keeps its own": ("", performance("2025-01-02", currency="USD"), ("USD", Decimal(100))),
    "the rate of the day": ("EUR", performance("2025-01-03", currency="USD"), ("EUR", Decimal(80))),
    "the latest rate before": ("EUR", performance("2025-01-02", currency="USD"), ("EUR", Decimal(90))),
    "the last rate stands": ("EUR", performance("2025-06-01", currency="USD"), ("EUR", Decimal(80))),
    "no rate before keeps its own": ("EUR", performance("2024-12-31", currency="USD"), ("USD", Decimal(100))),
    "no rate for it keeps its own": ("EUR", performance("2025-01-02", currency="GBP"), ("GBP", Decimal(100))),
    "the base is the base": ("EUR", performance("2025-01-02"), ("EUR", Decimal(100))),
    "unknown stays unknown": ("EUR", performance("2025-01-02", currency=None), (None, Decimal(100))),
}


@pytest.mark.parametrize(("base", "row", "expected"), CURRENCIES.values(), ids=CURRENCIES)
def test_currency(base: str, row: dict[str, Any], expected: tuple[str | None, Decimal]) -> None:
    engine = MemoryEngine(Settings(base_currency=base)).fill("performance", [row | {"spend": 100}])
    engine.fill("fx_rate", RATES).refresh()
    assert engine.sql("SELECT currency, spend FROM mart_performance_day") == [expected]


def test_each_day_of_a_longer_row_has_its_own_rate() -> None:
    row = performance("2025-01-02", "2025-01-03", currency="USD", spend=200, conversion_value=20)
    engine = MemoryEngine(Settings(base_currency="EUR")).fill("performance", [row]).fill("fx_rate", RATES)
    assert engine.refresh().sql(
        "SELECT spend, conversion_value, currency FROM mart_performance_day ORDER BY day"
    ) == [(Decimal(90), Decimal(9), "EUR"), (Decimal(80), Decimal(8), "EUR")]
