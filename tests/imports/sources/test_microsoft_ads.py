"""Microsoft Advertising: one quoted cell a line above the header, reports of the API and of the interface."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.imports.sources.loading import Load, Rows


def above(time: str, aggregation: str) -> str:
    """Return the lines that the API writes above its header."""
    return (
        '"Report Name: My Campaign Performance Report"\n'
        f'"Report Time: {time}"\n'
        '"Time Zone: (GMT-08:00) Pacific Time (US & Canada); Tijuana"\n'
        '"Last Completed Available Day: 6/17/2026 10:15:00 PM (GMT)"\n'
        f'"Report Aggregation: {aggregation}"\n'
        '"Report Filter: "\n"Potential Incomplete Data: true"\n"Rows: 2"\n\n'
    )


API = (
    '"TimePeriod","AccountName","CampaignName","CampaignId","CurrencyCode","Impressions","Clicks","Spend",'
    '"Conversions","Revenue"\n'
    '"2026-06-01","Acme","Brand","371","EUR","1000","50","12.34","4","200.00"\n'
    '"2026-07-01","Acme","Brand","371","EUR","2000","90","20.00","5","250.00"\n'
    '"©2026 Microsoft Corporation. All rights reserved. "\n'
)
INTERFACE = (
    "Account name,Campaign name,Ad group,Keyword ID,Keyword,Bid match type,Ad distribution,"
    "Current maximum CPC,Impressions,Clicks,CTR,Avg. CPC,Spend,Conversions,Revenue,Quality score\n"
    'Acme,Brand,Shoes,77,red shoes,Exact,Search,0.80,"1,200",60,5.00%,0.40,24.00,3,150.00,8\n'
)


@pytest.mark.parametrize(
    ("aggregation", "last"),
    [
        ("Daily", (date(2026, 6, 1), date(2026, 7, 1))),
        ("Weekly", (date(2026, 6, 7), date(2026, 7, 7))),
        ("Monthly", (date(2026, 6, 30), date(2026, 7, 31))),
    ],
)
def test_how_long_a_row_is_stands_above(
    load: Load, rows: Rows, aggregation: str, last: tuple[date, date]
) -> None:
    result = load(above("6/1/2026,7/31/2026", aggregation) + API)
    assert (result.status, result.source) == ("loaded", "microsoft_ads")
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (3, 2, 1)
    assert rows(
        "SELECT level, channel, account, campaign_id, campaign, period_start, period_end, currency, spend,"
        " impressions, clicks, conversions, conversion_value FROM performance ORDER BY period_start"
    ) == [
        ("campaign", "search", "Acme", "371", "Brand", date(2026, 6, 1), last[0], "EUR", Decimal("12.3400"),
         1000, 50, 4.0, Decimal("200.0000")),
        ("campaign", "search", "Acme", "371", "Brand", date(2026, 7, 1), last[1], "EUR", Decimal("20.0000"),
         2000, 90, 5.0, Decimal("250.0000")),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("time", "period"),
    [
        ("6/10/2026,6/16/2026", (date(2026, 6, 10), date(2026, 6, 16))),
        ("2/7/2026", (date(2026, 2, 7), date(2026, 2, 7))),
    ],
)
def test_a_summary_takes_the_days_of_the_report(
    load: Load, rows: Rows, time: str, period: tuple[date, date]
) -> None:
    result = load(above(time, "Summary") + INTERFACE, currency="EUR")
    assert result.status == "loaded", result.message
    assert rows(
        "SELECT level, ad_group, breakdown, spend, clicks, period_start, period_end FROM performance"
    ) == [
        ("ad_group", "Shoes", "distribution=Search;keyword=red shoes;keyword_id=77;match_type=Exact",
         Decimal("24.0000"), 60, *period),
    ]  # fmt: skip
    assert "“Current maximum CPC”" in result.message


def test_a_table_of_the_interface_without_lines_above_asks_for_its_period(load: Load) -> None:
    result = load(INTERFACE, currency="EUR")
    assert (result.source, [each.name for each in result.questions]) == ("microsoft_ads", ["period_start"])
