"""Meta Ads: English and French, each level, the summary row, results that are no sales."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows

HEADER = (
    '"Reporting starts","Reporting ends","Campaign name","Campaign delivery","Attribution setting",Results,'
    '"Result indicator",Reach,Impressions,"Cost per results","Amount spent (EUR)","Link clicks",Ends\n'
)
ENGLISH = (
    "\ufeff" + HEADER + "2026-09-01,2026-09-30,,,,,,1500,9000,,300.5,150,\n"
    '2026-09-01,2026-09-30,"Back to school",active,"7-day click",12,'
    "actions:offsite_conversion.fb_pixel_purchase,1000,6000,16.7083,200.5,100,Ongoing\n"
    '2026-09-01,2026-09-30,Awareness,active,"7-day click",900,reach,900,3000,0.11,100.00,50,2026-09-30\n'
)
FRENCH = (
    "Début des rapports;Fin des rapports;Nom de la campagne;Nom de l’ensemble de publicités;"
    "Nom de la publicité;Impressions;Couverture;Répétition;Clics (tous);Clics sur un lien;"
    "Montant dépensé (EUR);Résultats;Indicateur de résultats;Coût par résultat;Achats;"
    "Valeur de conversion des achats\n"
    "01/09/2026;07/09/2026;Rentrée;Lyon;Vidéo 1;45 000;20 000;2,25;1 300;1 200;850,50;80;"
    "actions:link_click;10,63;12;1 500,00\n"
    "01/09/2026;07/09/2026;Rentrée;Lyon;Vidéo 2;5\u202f000;4\u202f000;1,25;130;100;49,50;8;"
    "actions:link_click;6,19;;\n"
    "08/09/2026;14/09/2026;Rentrée;Lyon;Vidéo 1;1 000;900;1,11;30;20;10;1;actions:link_click;10;1;99,9\n"
)


def test_campaigns_with_a_summary_row_on_top(load: Load, rows: Rows) -> None:
    result = load(ENGLISH)
    assert (result.status, result.source, result.table) == ("loaded", "meta_ads", "performance")
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (3, 2, 1)
    assert (result.period_start, result.period_end) == (date(2026, 9, 1), date(2026, 9, 30))
    assert result.currency == "EUR"
    # The summary row: 200.50 + 100.00, 6000 + 3000, 100 + 50.
    assert result.file_totals == {"spend": Decimal("300.5"), "impressions": 9000, "clicks": 150}
    assert result.totals_equal is True
    found = rows(
        "SELECT source, level, channel, campaign_id, campaign, spend, spend_basis, currency, impressions,"
        " reach, clicks FROM performance ORDER BY spend DESC"
    )
    assert found == [
        ("meta_ads", "campaign", "social", "Back to school", "Back to school", Decimal("200.5000"), "actual",
         "EUR", 6000, 1000, 100),
        ("meta_ads", "campaign", "social", "Awareness", "Awareness", Decimal("100.0000"), "actual", "EUR",
         3000, 900, 50),
    ]  # fmt: skip


def test_french_engagements_views_and_ages(load: Load, rows: Rows) -> None:
    result = load(
        "Début des rapports,Fin des rapports,Nom de la campagne,Âge,Plateforme,Impressions,"
        "Montant dépensé (EUR),Interactions avec la publication,Lectures de vidéo de 3 secondes\n"
        "2026-09-01,2026-09-01,Rentrée,25-34,facebook,100,5.00,7,40\n"
        "2026-09-01,2026-09-01,Rentrée,35-44,instagram,200,6.00,8,50\n"
    )
    assert result.status == "loaded"
    assert rows("SELECT breakdown, engagements, video_views FROM performance ORDER BY engagements") == [
        ("age=25-34;platform=facebook", 7, 40),
        ("age=35-44;platform=instagram", 8, 50),
    ]


def test_people_reached_are_no_conversions(load: Load, rows: Rows) -> None:
    load(ENGLISH)
    found = rows("SELECT campaign, conversions FROM performance ORDER BY spend DESC")
    assert found == [("Back to school", 12.0), ("Awareness", None)]


def test_what_is_not_kept_is_named(load: Load) -> None:
    said = load(ENGLISH).message
    assert "Columns not kept: “Campaign delivery”, “Attribution setting”, " in said
    assert "Cost per results" in said
    assert "Result indicator" not in said.partition("Columns not kept")[2]


NO_INDICATOR = (
    "Reporting starts,Reporting ends,Campaign name,Results,Amount spent (USD),Impressions,Link clicks\n"
    '2026-06-01,2026-06-30,Traffic,1200,"$1,234.56",45000,1200\n2026-06-01,2026-06-30,Sales,12,$34.56,5000,120\n'
)


def test_results_of_an_unknown_kind_are_no_conversions_and_that_is_said(load: Load, rows: Rows) -> None:
    result = load(NO_INDICATOR)
    assert rows("SELECT sum(conversions), sum(clicks) FROM performance") == [(None, 1320)]
    assert "“Results” was not taken as conversions" in result.message
    assert "“Results” was not" not in load(ENGLISH).message


def test_results_that_a_person_says_are_conversions_count(
    warehouse: Warehouse, write: Callable[..., Path], rows: Rows
) -> None:
    (result,) = import_files(warehouse, [write(NO_INDICATOR)], Options(mapping={"conversions": "Results"}))
    assert rows("SELECT sum(conversions) FROM performance") == [(1212,)]
    assert "“Results” was not" not in result.message


def test_a_file_with_purchases_never_falls_back_to_results(load: Load, rows: Rows) -> None:
    load(
        "Day,Campaign name,Results,Purchases,Purchases conversion value,Amount spent (EUR),Impressions\n"
        "2026-09-01,A,70,3,120.00,10.00,100\n2026-09-01,B,50,,,5.00,100\n"
    )
    found = rows("SELECT campaign, conversions, conversion_value FROM performance ORDER BY 1")
    assert found == [("A", 3.0, Decimal("120.0000")), ("B", None, None)]


@pytest.mark.parametrize(
    ("columns", "cells", "level", "names"),
    [
        ("Campaign name", "C", "campaign", ("C", "", "")),
        ("Campaign name,Ad set name", "C,S", "ad_group", ("C", "S", "")),
        ("Campaign name,Ad set name,Ad name", "C,S,A", "ad", ("C", "S", "A")),
        ("Campaign name,Campaign ID", "C,120210", "campaign", ("120210", "", "")),
    ],
)
def test_the_level_is_the_finest_name(
    load: Load, rows: Rows, *, columns: str, cells: str, level: str, names: tuple[str, ...]
) -> None:
    load(f"Day,{columns},Impressions,Amount spent (USD)\n2026-09-01,{cells},100,1.25\n")
    assert rows("SELECT level, campaign_id, ad_group, ad, spend, currency FROM performance") == [
        (level, *names, Decimal("1.2500"), "USD")
    ]


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ("Clicks (all),Link clicks", 5),
        ("Clicks (all)", 9),
        ("Unique link clicks", None),
    ],
)
def test_clicks_on_links_come_first(load: Load, rows: Rows, columns: str, expected: int | None) -> None:
    cells = ",".join({"Clicks (all)": "9", "Link clicks": "5"}.get(name, "4") for name in columns.split(","))
    load(f"Day,Campaign name,Impressions,Amount spent (EUR),{columns}\n2026-09-01,C,100,1.25,{cells}\n")
    assert rows("SELECT clicks FROM performance") == [(expected,)]


def test_a_summary_row_that_names_a_setting_is_still_none(load: Load, rows: Rows) -> None:
    # "Attribution setting" is filled in the summary row, so the reader sees words in it.
    result = load(
        HEADER + '2026-09-01,2026-09-30,,,"Multiple attribution settings",,,1500,9000,,300.5,150,\n'
        '2026-09-01,2026-09-30,A,active,"7-day click",12,,1000,6000,16.7,200.5,100,Ongoing\n'
        '2026-09-01,2026-09-30,B,active,"7-day click",9,,900,3000,0.11,100.00,50,Ongoing\n'
    )
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (3, 2, 1)
    assert "1 row names no campaign: it was set aside as a total." in result.message
    assert rows("SELECT sum(spend) FROM performance") == [(Decimal("300.5000"),)]


def test_rows_of_one_ad_are_added_up_and_their_reach_is_not(load: Load, rows: Rows) -> None:
    load(
        "Day,Campaign name,Impressions,Reach,Amount spent (EUR)\n"
        "2026-09-01,C,100,80,1.25\n2026-09-01,C,50,40,2.00\n"
    )
    assert rows("SELECT impressions, spend, reach FROM performance") == [(150, Decimal("3.2500"), None)]


def test_french_file_saved_again_by_a_spreadsheet(load: Load, rows: Rows) -> None:
    result = load(FRENCH, encoding="cp1252" if "\u202f" not in FRENCH else "utf-8", date_order="dmy")
    assert (result.status, result.delimiter, result.source) == ("loaded", ";", "meta_ads")
    assert (result.rows_read, result.rows_loaded) == (3, 3)
    # 850,50 + 49,50 + 10 and 1 500,00 + 99,9.
    assert result.loaded_totals["spend"] == Decimal("910.0000")
    assert result.loaded_totals["conversion_value"] == Decimal("1599.9000")
    found = rows(
        "SELECT level, campaign_id, ad_group, ad, period_start, period_end, impressions, reach, clicks,"
        " spend, conversions FROM performance ORDER BY period_start, ad"
    )
    assert found == [
        ("ad", "Rentrée", "Lyon", "Vidéo 1", date(2026, 9, 1), date(2026, 9, 7), 45000, 20000, 1200,
         Decimal("850.5000"), 12.0),
        ("ad", "Rentrée", "Lyon", "Vidéo 2", date(2026, 9, 1), date(2026, 9, 7), 5000, 4000, 100,
         Decimal("49.5000"), None),
        ("ad", "Rentrée", "Lyon", "Vidéo 1", date(2026, 9, 8), date(2026, 9, 14), 1000, 900, 20,
         Decimal("10.0000"), 1.0),
    ]  # fmt: skip


def test_a_file_without_its_last_day_asks_for_it(load: Load, rows: Rows) -> None:
    content = (
        "Début des rapports;Nom de la campagne;Impressions;Clics sur un lien;Montant dépensé (EUR)\n"
        "2026-09-01;Rentrée;45 000;1 200;850,50\n"
    )
    result = load(content)
    assert (result.status, [question.name for question in result.questions]) == (
        "needs_mapping",
        ["period_start"],
    )
    assert load(content, period_end="2026-09-30").status == "loaded"
    assert rows("SELECT period_start, period_end FROM performance") == [(date(2026, 9, 1), date(2026, 9, 30))]


def test_an_export_that_says_no_data_is_empty(warehouse: Warehouse, shared: Path) -> None:
    (result,) = import_files(warehouse, [shared / "data/exports/meta_ads_empty_en.csv"])
    assert (result.status, result.source, result.table) == ("empty", "meta_ads", "performance")
    assert warehouse.sql("SELECT count(*) AS n FROM performance")["n"].tolist() == [0]
