"""What is never added up: claims of several platforms, and amounts in several currencies."""

from __future__ import annotations

import pytest

from mediaplan.metrics import figures
from mediaplan.model import Scope, Settings
from tests.metrics.answered import notes, rows
from tests.metrics.memory import performance
from tests.metrics.reported import MAIL, SEARCH, engine

OTHER = performance(
    "2025-01-01", source="rival", campaign_id="c2", spend=100, conversions=3, conversion_value=90
)


@pytest.mark.parametrize("by", ["total", "channel", "month", "stage"])
def test_what_several_platforms_claim_is_never_added(by: str) -> None:
    answer = figures(engine(SEARCH, OTHER), Scope(), by, ["spend", "platform_conversions", "roas", "cpa"])
    (row,) = rows(answer)
    assert row["spend"] == 200
    assert (row["platform_conversions"], row["roas"], row["cpa"]) == (None, None, None)
    assert "Several platforms claim conversions" in notes(answer)


def test_channels_without_a_source_are_several_platforms() -> None:
    made = engine(
        performance("2025-01-01", source="", channel="search", conversions=10),
        performance("2025-01-01", source="", channel="social", campaign_id="c2", conversions=20),
    )
    total = figures(made, Scope(), None, ["platform_conversions"])
    assert rows(total) == [{"platform_conversions": None}]
    assert "Several platforms claim conversions" in notes(total)
    by_channel = figures(made, Scope(), "channel", ["platform_conversions"])
    assert sorted(row["platform_conversions"] for row in rows(by_channel)) == [10, 20]


@pytest.mark.parametrize("by", ["source", "campaign"])
def test_what_one_platform_claims_is_shown(by: str) -> None:
    answer = figures(engine(SEARCH, OTHER), Scope(), by, ["spend", "platform_conversions"])
    assert sorted(row["platform_conversions"] for row in rows(answer)) == [3, 4]
    assert "Several platforms" not in notes(answer)


def test_platforms_are_not_mentioned_where_their_claims_are_not_asked() -> None:
    assert "Several platforms" not in notes(figures(engine(SEARCH, OTHER), Scope(), None, ["spend"]))


DOLLARS = performance("2025-01-01", source="us", campaign_id="u1", currency="USD", spend=50, impressions=10)


def test_currencies_are_kept_apart_and_said() -> None:
    answer = figures(engine(SEARCH, DOLLARS), Scope(), "channel", ["spend", "impressions"])
    assert rows(answer) == [
        {"channel": "search", "currency": "EUR", "spend": 100, "impressions": 1000},
        {"channel": "search", "currency": "USD", "spend": 50, "impressions": 10},
    ]
    assert "several currencies (EUR, USD)" in notes(answer)
    assert "currency" not in answer.extra


def test_the_only_currency_is_the_datas_own() -> None:
    answer = figures(engine(SEARCH, MAIL), Scope(), None, ["spend"])
    assert rows(answer) == [{"spend": 100}]
    assert answer.extra == {"currency": "EUR"}


def test_currencies_are_converted_to_the_base() -> None:
    rate = [{"day": "2024-12-30", "currency": "USD", "rate_to_base": 0.9}]
    answer = figures(
        engine(SEARCH, DOLLARS, settings=Settings(base_currency="EUR"), fx_rate=rate),
        Scope(),
        None,
        ["spend"],
    )
    assert rows(answer) == [{"spend": 145}]


def test_a_missing_rate_is_said() -> None:
    answer = figures(
        engine(SEARCH, DOLLARS, settings=Settings(base_currency="EUR")), Scope(), None, ["spend"]
    )
    assert [(row["currency"], row["spend"]) for row in rows(answer)] == [("EUR", 100), ("USD", 50)]
    assert "no exchange rate to EUR for all amounts in USD" in notes(answer)
