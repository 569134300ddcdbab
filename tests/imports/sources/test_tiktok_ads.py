"""TikTok: by day with a total row at the end, payments before conversions, every level."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.imports.sources.loading import Load, Rows

AD_GROUPS = (
    "Date,Campaign name,Ad group name,Cost (EUR),Impressions,Clicks (destination),Clicks (all),CTR,CPC,"
    "Complete payment,Complete payment value,Cost per complete payment,Complete payment ROAS\n"
    '2026-05-01,Summer,Young,25.00,"8,500",170,300,2.0%,0.15,2,80.00,12.50,3.20\n'
    "2026-05-02,Summer,Young,15.00,4000,80,150,2.0%,0.19,1,40.00,15.00,2.67\n"
    'Total,,,40.00,"12,500",250,450,2.0%,0.16,3,120.00,13.33,3.00\n'
)
ADS = (
    "By Day,Campaign name,Campaign type,Ad group name,Ad name,Account name,Spend,Impressions,"
    "Clicks (destination),Reach,Frequency,6-second video views,Conversions\n"
    "2026-05-01,Summer,Reach,Young,Dance,Acme,25.00,8500,170,7000,1.21,900,4\n"
)


def test_ad_groups_with_their_total(load: Load, rows: Rows) -> None:
    result = load(AD_GROUPS)
    assert (result.status, result.source, result.currency) == ("loaded", "tiktok_ads", "EUR")
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (3, 2, 1)
    assert result.file_totals == {
        "spend": Decimal("40.00"), "impressions": 12500, "clicks": 250, "conversions": 3.0,
        "conversion_value": Decimal("120.00"),
    }  # fmt: skip
    assert result.totals_equal is True
    assert rows(
        "SELECT level, channel, campaign_id, ad_group, period_start, period_end, spend, impressions, clicks,"
        " conversions, conversion_value FROM performance ORDER BY period_start"
    ) == [
        ("ad_group", "social", "Summer", "Young", date(2026, 5, 1), date(2026, 5, 1), Decimal("25.0000"),
         8500, 170, 2.0, Decimal("80.0000")),
        ("ad_group", "social", "Summer", "Young", date(2026, 5, 2), date(2026, 5, 2), Decimal("15.0000"),
         4000, 80, 1.0, Decimal("40.0000")),
    ]  # fmt: skip


def test_ads_whose_currency_is_asked(load: Load, rows: Rows) -> None:
    result = load(ADS)
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["currency"])
    load(ADS, currency="USD")
    assert rows(
        "SELECT level, account, ad_group, ad, reach, video_views, conversions, currency FROM performance"
    ) == [("ad", "Acme", "Young", "Dance", 7000, 900, 4.0, "USD")]


@pytest.mark.parametrize("header", ["Results", "Result", "Cost per result", "Landing page views"])
def test_results_are_no_conversions(load: Load, rows: Rows, header: str) -> None:
    load(
        f"Date,Campaign name,Cost,Impressions,Clicks (destination),{header}\n2026-05-01,A,1.00,100,9,7\n",
        currency="EUR",
    )
    assert rows("SELECT spend, clicks, conversions FROM performance") == [(Decimal("1.0000"), 9, None)]


def test_without_days_the_period_is_asked(load: Load) -> None:
    result = load(
        "Campaign name,Cost,Impression,Clicks (destination)\nSummer,40.00,12500,250\n", currency="EUR"
    )
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["period_start"])
