"""Snapchat: tables of the Ads Manager, new names and old ones."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tests.imports.sources.loading import Load, Rows

ADS = (
    "Campaign Id,Campaign Name,Ad Set Id,Ad Set Name,Creative Id,Ad Id,Ad Name,Ad Active Status,Ad Type,"
    "Amount Spent,Paid Impressions,Paid eCPM,Clicks,eCPC,Click Rate,Purchases,Cost per Purchase,"
    "2 Second Video Views,Purchase Roas,Purchases Value\n"
    "c1,Rentrée,s1,18-24,k1,a1,Filtre,ACTIVE,SNAP_AD,30.00,10000,3.00,200,0.15,2.0%,4,7.50,3000,5,150.00\n"
)


def test_ads_without_days_or_currency_ask_for_both(load: Load, rows: Rows) -> None:
    asked = load(ADS)
    assert (asked.source, [each.name for each in asked.questions]) == ("snapchat_ads", ["period_start"])
    period = {"period_start": "2026-09-01", "period_end": "2026-09-30"}
    assert [each.name for each in load(ADS, **period).questions] == ["currency"]
    assert load(ADS, currency="EUR", **period).status == "loaded"
    assert rows(
        "SELECT level, channel, campaign_id, campaign, ad_group, ad, creative_id, format, period_start,"
        " period_end, spend, impressions, clicks, video_views, conversions, conversion_value FROM performance"
    ) == [
        ("ad", "social", "c1", "Rentrée", "18-24", "Filtre", "k1", "SNAP_AD", date(2026, 9, 1),
         date(2026, 9, 30), Decimal("30.0000"), 10000, 200, 3000, 4.0, Decimal("150.0000")),
    ]  # fmt: skip


def test_swipe_ups_of_older_exports_are_clicks(load: Load, rows: Rows) -> None:
    load(
        "Date,Campaign Name,Amount Spent,Currency,Impressions,Swipe Ups,eCPSU,Swipe Up Rate\n"
        "2019-09-01,Rentrée,30.00,USD,10000,200,0.15,2.0%\n"
    )
    assert rows("SELECT period_start, currency, clicks FROM performance") == [(date(2019, 9, 1), "USD", 200)]
