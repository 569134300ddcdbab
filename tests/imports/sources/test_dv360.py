"""Display & Video 360: totals without a name, and the period far below, after a blank line."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tests.imports.sources.loading import Load, Rows

BELOW = (
    "\n"
    "Report Time:,2023/01/30 14:14 GMT\n"
    "Date Range:,2022/11/01 to 2023/01/29\n"
    "Group By:,Advertiser ID\n"
    "Group By:,Insertion Order\n"
    'MRC Accredited Metrics,"Clicks(1), Impressions(1)"\n'
    '"Reporting numbers from the previous month are finalized on the first of the month."\n'
    "Filter by Advertiser ID:,Test\n"
)
ORDERS = (
    "Advertiser ID,Advertiser,Advertiser Currency,Insertion Order,Line Item,Impressions,Clicks,"
    "Revenue (Adv Currency),Media Cost (Partner Currency),Total Conversions\n"
    "11,Acme,EUR,Autumn,Prospecting,50000,70,120.50,90.00,3\n"
    "11,Acme,EUR,Autumn,Retargeting,10000,30,79.50,60.00,5\n"
    ",,,,,60000,100,200.00,150.00,8\n"
)


def test_the_period_and_the_total_stand_below(load: Load, rows: Rows) -> None:
    result = load(ORDERS + BELOW)
    assert (result.status, result.source) == ("loaded", "dv360"), result.message
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (10, 2, 8)
    assert result.totals_equal is True
    assert result.file_totals["spend"] == Decimal("200.00")
    period = (date(2022, 11, 1), date(2023, 1, 29))
    assert rows(
        "SELECT level, channel, account, campaign_id, ad_group, period_start, period_end, currency, spend,"
        " impressions, clicks, conversions FROM performance ORDER BY spend DESC"
    ) == [
        ("ad_group", "display", "Acme", "Autumn", "Prospecting", *period, "EUR", Decimal("120.5000"), 50000,
         70, 3.0),
        ("ad_group", "display", "Acme", "Autumn", "Retargeting", *period, "EUR", Decimal("79.5000"), 10000,
         30, 5.0),
    ]  # fmt: skip


def test_days_and_browsers_without_any_amount(load: Load, rows: Rows) -> None:
    result = load(
        "Date,Advertiser ID,Advertiser,Browser,Impressions,Clicks,Rich Media Custom Counters,Engagements\n"
        "2022/11/01,11,Acme,Chrome,100,2,0,0\n2022/11/01,11,Acme,Firefox,50,1,0,4\n,,,,150,3,0,4\n" + BELOW
    )
    assert (result.status, result.source) == ("loaded", "dv360"), result.message
    assert rows(
        "SELECT level, breakdown, period_start, period_end, clicks, engagements FROM performance ORDER BY 2"
    ) == [
        ("account", "browser=Chrome", date(2022, 11, 1), date(2022, 11, 1), 2, 0),
        ("account", "browser=Firefox", date(2022, 11, 1), date(2022, 11, 1), 1, 4),
    ]


def test_the_partners_cost_is_in_the_partners_currency(load: Load, rows: Rows) -> None:
    load(
        "Month,Advertiser,Insertion Order,Partner Currency,Advertiser Currency,Impressions,"
        "Media Cost (Partner Currency)\n"
        "2026/09,Acme,Autumn,USD,EUR,1000,12.00\n"
    )
    assert rows("SELECT period_start, period_end, spend, currency FROM performance") == [
        (date(2026, 9, 1), date(2026, 9, 30), Decimal("12.0000"), "USD")
    ]
