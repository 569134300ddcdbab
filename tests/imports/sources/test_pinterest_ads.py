"""Pinterest: amounts in a currency the file does not name, checkouts before conversions."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tests.imports.sources.loading import Load, Rows

REPORT = (
    "Date,Campaign name,Ad group name,Spend in account currency,Impressions,Pin clicks,Outbound clicks,CTR,"
    "eCPC,Total conversions,Checkouts,Checkout value in account currency,Checkout ROAS\n"
    "2026-09-01,Autumn,Coats,12.50,5000,90,40,1.8%,0.14,6,2,160.00,12.8\n"
    "2026-09-02,Autumn,Coats,7.50,3000,60,20,2.0%,0.13,4,1,90.00,12.0\n"
    "Total,,,20.00,8000,150,60,1.9%,0.13,10,3,250.00,12.5\n"
)


def test_the_currency_is_asked_and_the_total_holds(load: Load, rows: Rows) -> None:
    assert [each.name for each in load(REPORT).questions] == ["currency"]
    result = load(REPORT, currency="EUR")
    assert (result.status, result.source, result.rows_loaded, result.rows_set_aside) == (
        "loaded", "pinterest_ads", 2, 1,
    )  # fmt: skip
    assert result.totals_equal is True
    assert rows(
        "SELECT level, channel, campaign_id, ad_group, period_start, period_end, currency, spend,"
        " impressions, clicks, conversions, conversion_value FROM performance ORDER BY period_start"
    ) == [
        ("ad_group", "social", "Autumn", "Coats", date(2026, 9, 1), date(2026, 9, 1), "EUR",
         Decimal("12.5000"), 5000, 40, 2.0, Decimal("160.0000")),
        ("ad_group", "social", "Autumn", "Coats", date(2026, 9, 2), date(2026, 9, 2), "EUR",
         Decimal("7.5000"), 3000, 20, 1.0, Decimal("90.0000")),
    ]  # fmt: skip


def test_clicks_on_the_pin_where_there_are_no_others(load: Load, rows: Rows) -> None:
    load(
        "Date,Campaign name,Spend in account currency,Impressions,Pin clicks,Total conversions\n"
        "2026-09-01,Autumn,12.50,5000,90,6\n",
        currency="GBP",
    )
    assert rows("SELECT clicks, conversions, conversion_value FROM performance") == [(90, 6.0, None)]
