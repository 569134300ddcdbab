"""LinkedIn: UTF-16 with tabs, lines above, groups as campaigns, and rows that only say when they start."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.imports.sources.loading import Load, Rows

ABOVE = (
    "{kind} Performance Report (in UTC)\n"
    '"Report Start: February 1, 2025, 12:00 AM"\n'
    '"Report End: February 28, 2025, 11:59 PM"\n'
    '"Date Generated: March 3, 2025, 7:02 PM"\n'
    "\n"
)
CAMPAIGNS = (
    "Start Date (in UTC)\tAccount Name\tCampaign Group Name\tCampaign Name\tCampaign ID\tCurrency\t"
    "Total Spent\tImpressions\tClicks\tAverage CPC\tClick Through Rate\n"
    "{first}\tAcme\tSpring\tDirectors\t307890123\tEUR\t1,234.50\t25,000\t80\t15.43\t0.321%\n"
    "{second}\tAcme\tSpring\tEngineers\t307890124\tEUR\t765.50\t15,000\t20\t38.28\t0.133%\n"
)
ROWS = (
    "SELECT level, account, campaign_id, campaign, ad_group, period_start, period_end, currency, spend,"
    " impressions, clicks, channel FROM performance ORDER BY spend DESC"
)


def report(first: str, second: str, kind: str = "Campaign") -> str:
    """Return a report of two campaigns with the given first days."""
    return "\ufeff" + ABOVE.format(kind=kind) + CAMPAIGNS.format(first=first, second=second)


def test_a_report_of_the_whole_period(load: Load, rows: Rows) -> None:
    result = load(report("2/1/2025", "2/1/2025"), encoding="utf-16-le")
    assert (result.status, result.source, result.rows_read, result.rows_loaded) == (
        "loaded", "linkedin_ads", 2, 2,
    )  # fmt: skip
    february = (date(2025, 2, 1), date(2025, 2, 28))
    assert rows(ROWS) == [
        ("ad_group", "Acme", "Spring", "Spring", "Directors · 307890123", *february, "EUR",
         Decimal("1234.5000"), 25000, 80, "social"),
        ("ad_group", "Acme", "Spring", "Spring", "Engineers · 307890124", *february, "EUR",
         Decimal("765.5000"), 15000, 20, "social"),
    ]  # fmt: skip
    assert "“Average CPC”, “Click Through Rate”" in result.message


@pytest.mark.parametrize("kind", ["Campaign", "Ad Set", "Ad", "Creative", "Conversation Ads"])
def test_a_report_by_day(load: Load, rows: Rows, kind: str) -> None:
    assert load(report("2/3/2025", "2/4/2025", kind), encoding="utf-16-le").status == "loaded"
    found = rows("SELECT ad_group, period_start, period_end FROM performance ORDER BY 1")
    assert found == [
        ("Directors · 307890123", date(2025, 2, 3), date(2025, 2, 3)),
        ("Engineers · 307890124", date(2025, 2, 4), date(2025, 2, 4)),
    ]


def test_days_that_may_be_weeks_are_asked_about(load: Load, rows: Rows) -> None:
    weeks = report("2/3/2025", "2/10/2025")
    result = load(weeks, encoding="utf-16-le")
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["row_period"])
    assert result.questions[0].choices == ("day", "week", "month", "whole")
    assert load(weeks, encoding="utf-16-le", row_period="week").status == "loaded"
    assert rows("SELECT period_end FROM performance ORDER BY 1") == [
        (date(2025, 2, 9),),
        (date(2025, 2, 16),),
    ]


def test_creatives_with_leads(load: Load, rows: Rows) -> None:
    load(
        "\ufeff" + ABOVE.format(kind="Ad")
        + "Start Date (in UTC)\tAccount Name\tCampaign Name\tCampaign Type\tCreative Name\tClick URL\t"
        "Total Spent\tImpressions\tClicks\tReach\tClicks to Landing Page\tTotal Engagements\tLeads\n"
        "2/1/2025\tAcme\tDirectors\tSponsored Update\tGuide\thttps://a.org\t10.00\t900\t12\t700\t7\t15\t3\n",
        encoding="utf-16-le",
        currency="USD",
    )  # fmt: skip
    assert rows(
        "SELECT level, campaign_id, ad_group, ad, clicks, reach, engagements, conversions FROM performance"
    ) == [("ad", "Directors", "Directors", "Guide", 7, 700, 15, 3.0)]


def test_french_headers_are_suggested_and_never_taken(load: Load) -> None:
    result = load(
        "Date de début (en UTC),Nom du compte,Campaign Group Name,Total dépensé,Impressions\n"
        "2025-02-01,Acme,Printemps,10.00,900\n"
    )
    assert result.status == "needs_mapping"
    assert "spend" not in result.mapping
    assert "starts" not in result.mapping
