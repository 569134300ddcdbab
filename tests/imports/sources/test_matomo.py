"""Matomo: goals by channel are kept, reports of visits refused with a reason; a person may take a column."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.locale import render
from mediaplan.warehouse import Warehouse, history
from tests.bad_input import spaced
from tests.imports.sources.loading import Load, Rows

#: As Matomo's translations label them.
HEADERS = {
    "raw": "nb_uniq_visitors,nb_users,nb_visits,nb_actions,bounce_rate",
    "English": "Unique visitors,Users,Visits,Actions,Visits with Conversions,Bounces,Bounce Rate",
    "French": "Nom,Visiteurs uniques,Visites,Actions,Actions par visite,Taux de rebond",
    "German": "Eindeutige Besucher,Benutzer,Besuche,Absprungsrate",
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_every_language_is_known(load: Load, header: str) -> None:
    result = load(header + "\n" + ",".join("2" for _ in header.split(",")) + "\n")
    assert (result.status, result.source) == ("refused", "matomo")


@pytest.mark.parametrize("name", ["matomo_visits_en.csv", "matomo_visits_raw.csv"])
def test_the_real_reports_are_refused_with_what_to_import_instead(
    warehouse: Warehouse, shared: Path, name: str
) -> None:
    (result,) = import_files(warehouse, [shared / "data/exports" / name])
    assert (result.status, result.source) == ("refused", "matomo")
    assert result.message == (
        f"{name} is a report of visits from Matomo. Mediaplan keeps no visits of a website: what was shown, "
        "sent and clicked comes from the exports of your ad platforms and e-mail tool, sales from those of "
        "your shop or CRM. Import these instead. To keep a column of this one all the same, say which table "
        "it is (on the command line: --as performance)."
    )
    assert spaced(render(result.sentences[0], "fr")).startswith(
        f"{name} est un rapport de visites de Matomo."
    )
    assert history(warehouse).empty


def test_who_says_which_table_it_is_may_take_a_column(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    said = {
        "level": "account",
        "channel": "organic",
        "period_start": "2026-06-01",
        "period_end": "2026-06-30",
    }
    options = Options(table="performance", mapping={"conversions": "Visits with Conversions"}, constants=said)
    (result,) = import_files(warehouse, [write(f"{HEADERS['English']}\n9,9,20,50,3,4,20%\n")], options)
    assert (result.status, result.loaded_totals) == ("loaded", {"conversions": 3.0}), result.message


#: Channel types with their goals, raw and as Matomo's translations label them.
GOALS = {
    "raw": (
        "label,nb_visits,nb_conversions,nb_visits_converted,conversion_rate,revenue\n"
        "Direct Entry,100,4,4,4%,200.5\nSearch Engines,300,9,8,2.67%,450\nSocial Networks,50,1,1,2%,0\n"
        "Websites,20,0,0,0%,0\n"
    ),
    "English": (
        "Label,Visits,Actions per Visit,Conversions,Conversion Rate,Revenue\n"
        "Direct Entry,100,2.1,4,4%,$200.5\nSearch Engines,300,3,9,2.67%,$450\nSocial Networks,50,1,1,2%,$0\n"
        "Websites,20,1,0,0%,$0\n"
    ),
    "French": (
        "Nom,Visites,Actions par visite,Conversions,Taux de conversion,Revenu\n"
        'Entrées directes,100,"2,1",4,4 %,"200,5 €"\nMoteurs de recherche,300,3,9,"2,67 %",450 €\n'
        "Réseaux sociaux,50,1,1,2 %,0 €\nWebsites,20,1,0,0 %,0 €\n"
    ),
}
SEPTEMBER = {"period_start": "2026-09-01", "period_end": "2026-09-30"}


@pytest.mark.parametrize("content", GOALS.values(), ids=GOALS)
def test_goals_by_channel_type(load: Load, rows: Rows, content: str) -> None:
    currency = "USD" if "$" in content else "EUR"
    result = load("\ufeff" + content, encoding="utf-16-le", currency=currency, **SEPTEMBER)
    assert (result.status, result.source, result.rows_loaded) == ("loaded", "matomo", 4), result.message
    assert rows(
        "SELECT channel, conversions, conversion_value::DOUBLE, period_start::VARCHAR, period_end::VARCHAR"
        " FROM performance WHERE source = 'matomo' AND level = 'account' ORDER BY channel"
    ) == [
        ("Websites", 0.0, 0.0, "2026-09-01", "2026-09-30"),
        ("direct", 4.0, 200.5, "2026-09-01", "2026-09-30"),
        ("organic", 1.0, 0.0, "2026-09-01", "2026-09-30"),
        ("seo", 9.0, 450.0, "2026-09-01", "2026-09-30"),
    ]


def test_days_are_kept_and_a_single_period_is_asked(load: Load, rows: Rows) -> None:
    header, first, *_ = GOALS["raw"].splitlines()
    daily = f"date,{header}\n2026-09-01,{first}\n2026-09-02,{first}\n"
    assert load(daily, currency="EUR").status == "loaded"
    assert rows("SELECT period_start::VARCHAR, period_end::VARCHAR FROM performance ORDER BY 1") == [
        ("2026-09-01", "2026-09-01"),
        ("2026-09-02", "2026-09-02"),
    ]
    assert [each.name for each in load(GOALS["raw"], name="one.csv").questions] == ["period_start"]


def test_the_conversions_of_the_whole_website_are_refused(load: Load) -> None:
    orders = (
        "nb_conversions,nb_visits_converted,conversion_rate,revenue,revenue_tax,items,avg_order_revenue\n"
    )
    result = load(orders + "12,11,1.2%,1450.5,240,30,120.875\n")
    assert (result.status, result.source) == ("refused", "matomo")
    assert "whole website" in result.message


def test_a_list_of_keywords_is_no_list_of_channels(load: Load, rows: Rows) -> None:
    result = load(GOALS["raw"].replace("Websites", "red shoes"), currency="EUR", **SEPTEMBER)
    assert (result.rows_loaded, result.rows_set_aside) == (3, 1)
    assert rows("SELECT count(*) FROM performance WHERE channel = 'red shoes'") == [(0,)]
