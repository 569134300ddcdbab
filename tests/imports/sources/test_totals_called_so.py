"""What a tool's last row adds up is never loaded as one more campaign: spend would be doubled."""

from __future__ import annotations

import pytest

from tests.imports.sources.loading import Load, Rows

TIKTOK = (
    "Campaign name,Primary status,Cost,Currency,Impressions,Clicks (destination),Reach,Conversions\n"
    "Summer,Active,40.00,EUR,12500,250,900,4\nWinter,Active,60.00,EUR,2500,50,500,2\n"
    "Total of 2 results,{status},100.00,{currency},15000,300,1200,6\n"
)
GOOGLE = (
    'Campaign report\n"June 1, 2026 - June 30, 2026"\nCampaign,Currency code,Cost,Impr.,Clicks\n'
    "Brand,EUR,10.00,100,5\nGeneric,EUR,20.00,100,5\n{last}\n"
)


@pytest.mark.parametrize(("status", "currency"), [("-", "EUR"), ("", "EUR"), ("", "")])
def test_tiktok(load: Load, rows: Rows, status: str, currency: str) -> None:
    given = {"period_start": "2026-06-01", "period_end": "2026-06-30"}
    result = load(TIKTOK.format(status=status, currency=currency), **given)
    assert (result.status, result.rows_set_aside, result.totals_equal) == ("loaded", 1, True), result.message
    assert "1 line was set aside as a total" in result.message
    assert rows("SELECT sum(spend), sum(impressions) FROM performance") == [(100, 15000)]


def test_google(load: Load, rows: Rows) -> None:
    result = load(GOOGLE.format(last="Total - 2 campaigns,EUR,30.00,200,10"))
    assert (result.rows_set_aside, result.totals_equal) == (1, True), result.message
    assert rows("SELECT sum(spend) FROM performance") == [(30,)]


def test_a_campaign_called_total_is_loaded(load: Load, rows: Rows) -> None:
    result = load(GOOGLE.format(last="Total Energies,EUR,12.00,80,7"))
    assert (result.status, result.rows_loaded) == ("loaded", 3)
    assert rows("SELECT sum(spend) FROM performance") == [(42,)]


def test_one_whose_figures_are_those_of_all_others_together_is_their_total(load: Load, rows: Rows) -> None:
    last = GOOGLE.format(last="Total du mois,EUR,30.00,200,10")
    result = load(last)
    assert (result.status, rows("SELECT count(*) FROM performance")) == ("needs_mapping", [(0,)])
    assert "its figures are those of all other rows together" in result.message
    assert load(last, accept_bad_rows="yes").rows_quarantined == 1
    assert rows("SELECT sum(spend) FROM performance") == [(30,)]
