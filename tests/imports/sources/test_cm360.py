"""Campaign Manager 360: "Report Fields" above the header, a grand total below."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.imports.sources.loading import Load, Rows

REPORT = (
    "Weekly delivery\n"
    "Date/Time Generated,10/02/2026 4:12 AM\n"
    "Report Time Zone,Europe/Paris\n"
    "Account ID,4321\n"
    "Date Range,2026/09/01 - 2026/09/30\n"
    "MRC Accredited Metrics,\n"
    "\n"
    "Report Fields\n"
    "{site},Campaign,Campaign ID,Placement,Placement ID,Impressions,Clicks,Click Rate,Media Cost,"
    "Total Conversions,Total Revenue\n"
    "lemonde.fr,Autumn,991,Banner top,5,20000,40,0.2,100.00,2,80.00\n"
    "lequipe.fr,Autumn,991,Banner side,6,10000,10,0.1,50.00,1,30.00\n"
    "Grand Total:,,,,,30000,50,0.167,150.00,3,110.00\n"
)


@pytest.mark.parametrize("site", ["Site (DCM)", "Site (CM360)"])
def test_placements_with_their_grand_total(load: Load, rows: Rows, site: str) -> None:
    result = load(REPORT.format(site=site), currency="EUR")
    assert (result.status, result.source) == ("loaded", "cm360"), result.message
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (3, 2, 1)
    assert result.totals_equal is True
    september = (date(2026, 9, 1), date(2026, 9, 30))
    assert rows(
        "SELECT level, channel, campaign_id, campaign, ad_group, breakdown, period_start, period_end, spend,"
        " impressions, clicks, conversions, conversion_value FROM performance ORDER BY spend DESC"
    ) == [
        ("ad_group", "display", "991", "Autumn", "Banner top", "site=lemonde.fr", *september,
         Decimal("100.0000"), 20000, 40, 2.0, Decimal("80.0000")),
        ("ad_group", "display", "991", "Autumn", "Banner side", "site=lequipe.fr", *september,
         Decimal("50.0000"), 10000, 10, 1.0, Decimal("30.0000")),
    ]  # fmt: skip


def test_a_person_may_say_that_it_is_video(load: Load, rows: Rows) -> None:
    load(REPORT.format(site="Site (CM360)"), currency="EUR", channel="video")
    assert rows("SELECT DISTINCT channel FROM performance") == [("video",)]
