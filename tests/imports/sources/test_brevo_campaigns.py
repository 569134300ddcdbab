"""Brevo campaigns: the names of the API are known, the words of the interface only suggested."""

from __future__ import annotations

from datetime import date

from mediaplan.imports import SOURCES
from tests.imports.sources.loading import Load, Rows


def test_statistics_under_the_names_of_the_api(load: Load, rows: Rows) -> None:
    result = load(
        "campaignId;campaignName;sentDate;sent;delivered;uniqueViews;appleMppOpens;uniqueClicks;unsubscriptions;"
        "hardBounces;softBounces;complaints;opensRate\n"
        "12;Soldes;03-04-2026 09:00;1000;980;400;150;60;5;15;5;1;40,8\n"
    )
    assert (result.status, result.source) == ("loaded", "brevo_campaigns"), result.message
    assert rows(
        "SELECT level, channel, campaign_id, period_start, period_end, sent, delivered, opens, clicks,"
        " unsubscribes, complaints FROM performance"
    ) == [("campaign", "email", "Soldes", date(2026, 4, 3), date(2026, 4, 3), 1000, 980, 250, 60, 5, 1)]


def test_words_of_the_interface_wait_for_a_yes() -> None:
    called = SOURCES["brevo_campaigns"].columns["unique_opens"]
    assert [alias.text for alias in called if alias.sure] == ["uniqueViews"]
