"""Plans as agencies send them, medium by medium: merged cells, subtotals, periods in one cell, every price step."""

# ruff: noqa: E501 - a plan is as wide as it is

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from tests.imports.sources.loading import Load, Rows


@pytest.fixture
def load(load: Load) -> Load:
    """Return a function that imports a plan whose columns a person confirmed."""
    return partial(load, confirm="yes")


LINES = (
    "SELECT channel, vehicle, seller, format, duration_s, target, starts_on::VARCHAR, ends_on::VARCHAR,"
    " buying_unit, quantity, gross_cost::DOUBLE, net_cost::DOUBLE, net_net_cost::DOUBLE, fees::DOUBLE,"
    " total_cost::DOUBLE FROM plan_line ORDER BY channel, vehicle, starts_on"
)
STEPS = "SELECT line_id, position, label, kind, base, pct, amount::DOUBLE FROM plan_price_step ORDER BY 1, 2"

#: From Excel: cp1252, semicolons, a merged title, sellers and periods, a subtotal for each sales house.
TV = """PLAN TV RENTRÉE 2026;;;;;;;;;;;;;
Agence X - Version 3 du 15/06/2026 - montants en euros HT;;;;;;;;;;;;;
Campagne : Rentrée;;;;;;;;;;;;;
;;;;;;;;;;;;;
Régie;Chaîne;Format;Cible;Période;GRP 25-49;Nb spots;Brut;Remise;Dégressif volume %;Net HT;Net net HT;Honoraires;Total HT
Première Pub;Une;20'';25-49 ans;du 01/09/2026 au 28/09/2026;120,5;85;200 000,00;-46 %;5 %;102 600,00;87 210,00;4 360,50;91 570,50
;Une Films;20'';;;40;60;50 000,00;-40 %;5 %;28 500,00;24 225,00;1 211,25;25 436,25
Total Première Pub;;;;;160,5;145;250 000,00;;;131 100,00;111 435,00;5 571,75;117 006,75
Publique Pub;Deux;30'';;S36 à S39;80;40;90 000,00;30 %;;63 000,00;53 550,00;2 677,50;56 227,50
Total général HT;;;;;240,5;185;340 000,00;;;194 100,00;164 985,00;8 249,25;173 234,25
"""


def test_television(load: Load, rows: Rows) -> None:
    result = load(TV, encoding="cp1252")
    assert (result.status, result.source, result.currency) == ("loaded", "agency_plan", "EUR")
    # Three lines, one subtotal, one total.
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (5, 3, 2)
    assert result.totals_equal is True
    assert rows(LINES) == [
        ("tv", "Deux", "Publique Pub", "30''", 30, "25-49 ans", "2026-08-31", "2026-09-27", "cpp", 80.0,
         90000.0, 63000.0, 53550.0, 2677.5, 56227.5),
        ("tv", "Une", "Première Pub", "20''", 20, "25-49 ans", "2026-09-01", "2026-09-28", "cpp", 120.5,
         200000.0, 102600.0, 87210.0, 4360.5, 91570.5),
        ("tv", "Une Films", "Première Pub", "20''", 20, "25-49 ans", "2026-09-01", "2026-09-28", "cpp", 40.0,
         50000.0, 28500.0, 24225.0, 1211.25, 25436.25),
    ]  # fmt: skip
    assert rows("SELECT DISTINCT plan_id, version, campaign_id, currency FROM plan_line") == [
        ("PLAN TV RENTRÉE 2026", "3", "Rentrée", "EUR")
    ]
    une = "tv · Une · 20'' · 20 · 25-49 ans · 2026-09-01"
    assert [each for each in rows(STEPS) if each[0] == une] == [
        (une, 30, "Remise", "discount", "gross", 46.0, None),
        (une, 40, "Dégressif volume %", "discount", "gross", 5.0, None),
        (une, 90, "Honoraires", "fee", "net_net", None, 4360.5),
    ]
    assert rows(f"SELECT kpi, value FROM plan_target WHERE line_id = $${une}$$ ORDER BY kpi") == [
        ("grp", 120.5),
        ("spots", 85.0),
    ]
    assert "2 lines leave cells empty" in result.message
    assert "1 line is a subtotal" in result.message


#: One line a station, several targets, weeks without a year, which only the title names; the discount in euros.
RADIO = """Plan radio 2026;;;;;;;;;;
Station;Durée;Semaine;Cible;GRP 25-59;GRP Ens. 13+;Couverture %;Répétition;Brut HT;Remise;Net HT
Radio Une;30;S10;25-59 ans;95;60,5;42,3;2,2;30 000;12 000;18 000
Radio Deux;20;S10-S12;25-59 ans;50;31;30;1,7;10 000;3 500;6 500
TOTAL;;;;145;91,5;;;40 000;15 500;24 500
"""


def test_radio(load: Load, rows: Rows) -> None:
    result = load(RADIO, encoding="cp1252", currency="EUR")
    assert (result.status, result.rows_loaded, result.totals_equal) == ("loaded", 2, True), result.message
    # Without net-net column and fees the total cost is the net; week 10 of 2026 starts on 2 March.
    assert rows(LINES) == [
        ("radio", "Radio Deux", None, "20", 20, "25-59 ans", "2026-03-02", "2026-03-22", "cpp", 50.0,
         10000.0, 6500.0, None, None, 6500.0),
        ("radio", "Radio Une", None, "30", 30, "25-59 ans", "2026-03-02", "2026-03-08", "cpp", 95.0,
         30000.0, 18000.0, None, None, 18000.0),
    ]  # fmt: skip
    assert rows("SELECT kind, pct, amount::DOUBLE FROM plan_price_step ORDER BY amount") == [
        ("discount", None, 3500.0),
        ("discount", None, 12000.0),
    ]
    assert rows("SELECT kpi, value FROM plan_target WHERE line_id LIKE '%Une%' ORDER BY kpi") == [
        ("GRP Ens. 13+", 60.5),
        ("frequency", 2.2),
        ("grp", 95.0),
        ("reach_pct", 42.3),
    ]


#: Insertions on single days, an agency discount in per cent of the net, a surcharge for the place.
PRESS = """Plan média n° : P-2026-07
Titre;Régie;Format;Date de parution;Nb insertions;Tarif brut (€);Majoration emplacement préférentiel %;Remise %;\
Net HT (€);Remise professionnelle %;Net net HT (€);Frais techniques (€);Total TTC (€)
Le Quotidien;Gazette Régie;1/2 page quadri;12/10/2026;1;10 000,00;10 %;50 %;5 500,00;15 %;4 675,00;150,00;5 790,00
Hebdo Mag;Gazette Régie;Page simple;15/10/2026;2;24 000,00;;60 %;9 600,00;15 %;8 160,00;;9 792,00
"""


def test_press(load: Load, rows: Rows) -> None:
    result = load(PRESS, encoding="cp1252")
    assert (result.status, result.currency, result.rows_loaded) == ("loaded", "EUR", 2), result.message
    # 4,675 + 150; the amount with tax is not kept.
    assert rows(LINES) == [
        ("press", "Hebdo Mag", "Gazette Régie", "Page simple", None, None, "2026-10-15", "2026-10-15",
         "insertion", 2.0, 24000.0, 9600.0, 8160.0, None, 8160.0),
        ("press", "Le Quotidien", "Gazette Régie", "1/2 page quadri", None, None, "2026-10-12",
         "2026-10-12", "insertion", 1.0, 10000.0, 5500.0, 4675.0, 150.0, 4825.0),
    ]  # fmt: skip
    steps = [each[1:] for each in rows(STEPS) if "Quotidien" in each[0]]
    assert steps == [
        (20, "Majoration emplacement préférentiel %", "surcharge", "gross", 10.0, None),
        (30, "Remise %", "discount", "gross", 50.0, None),
        (70, "Remise professionnelle %", "discount", "net", 15.0, None),
        (80, "Frais techniques (€)", "fee", "net_net", None, 150.0),
    ]
    assert rows("SELECT DISTINCT plan_id FROM plan_line") == [("P-2026-07",)]
    assert "“Total TTC (€)”" in result.message


#: A section title for the medium, two lines of one network in one week, a fee in per cent.
OUTDOOR = """Plan;Média;Réseau;Régie;Format;Début;Fin;Nb faces;Budget brut HT;Budget net HT;Honoraires %
OOH-1;AFFICHAGE;;;;;;;;;
OOH-1;;Abribus Ville;Façades;2 m²;14/09/2026;20/09/2026;400;60 000 €;30 000 €;5 %
OOH-1;;Abribus Ville;Façades;2 m²;14/09/2026;20/09/2026;100;15 000 €;7 500 €;5 %
OOH-1;Sous-total affichage;;;;;;500;75 000 €;37 500 €;
"""


def test_outdoor(load: Load, rows: Rows) -> None:
    result = load(OUTDOOR)
    assert (result.status, result.currency) == ("loaded", "EUR"), result.message
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (4, 2, 2)
    # A fee of which only the rate is known: the total cost is not.
    assert [each[-6:] for each in rows(LINES)] == [
        (400.0, 60000.0, None, 30000.0, None, None),
        (100.0, 15000.0, None, 7500.0, None, None),
    ]
    line = "outdoor · Abribus Ville · 2 m² · 2026-09-14"
    assert rows("SELECT line_id FROM plan_line ORDER BY line_id") == [(line,), (f"{line} (2)",)]
    assert rows("SELECT kind, pct FROM plan_price_step") == [("fee", 5.0), ("fee", 5.0)]


#: Levers instead of media, several buying models, aims of a campaign.
DIGITAL = """Plan média digital : DIGI-26
Levier;Support;Cible;Dates;Mode d'achat;Impressions estimées;Clics estimés;Net net HT;Frais d'agence;Total HT
Search;Google;Intentionnistes;septembre 2026;CPC;400000;12000;9000,00;450,00;9450,00
Programmatique;Trading desk;25-49;01/09/2026 - 30/09/2026;CPM;2500000;5000;10000,00;500,00;10500,00
VOL;Plateforme V;25-49;01/09/2026 - 30/09/2026;CPV;800000;;8000,00;400,00;8400,00
Affiliation;Réseau A;;01/09/2026 - 30/09/2026;Forfait;;;1000,00;;1000,00
Total;;;;;3700000;17000;28000,00;1350,00;29350,00
"""


def test_digital(load: Load, rows: Rows) -> None:
    result = load(DIGITAL, currency="EUR")
    assert (result.status, result.rows_loaded, result.totals_equal) == ("loaded", 4, True), result.message
    assert rows("SELECT channel, buying_unit, quantity, total_cost::DOUBLE FROM plan_line ORDER BY 1") == [
        ("affiliate", "flat", None, 1000.0),
        ("display", "cpm", 2500.0, 10500.0),
        ("search", "cpc", 12000.0, 9450.0),
        ("video", None, None, 8400.0),  # what a cost per view counts is not in the file
    ]
    assert rows("SELECT starts_on, ends_on FROM plan_line WHERE channel = 'search'") == [
        (date(2026, 9, 1), date(2026, 9, 30))
    ]
    assert rows("SELECT kpi, value FROM plan_target WHERE line_id LIKE 'search%' ORDER BY kpi") == [
        ("clicks", 12000.0),
        ("impressions", 400000.0),
    ]


#: All media in one plan, one subtotal each, the medium merged, a negative discount in euros, a final total.
MIXED = """Plan média printemps 2026;;;;;;;;
Montants en euros HT;;;;;;;;
Média;Support;Du;Au;Brut;Remise;Net;Net net;Frais d'agence
TV;Chaîne A;02/03/2026;15/03/2026;20 000;-9 200,00;10 800;9 180;642,60
;Chaîne B;02/03/2026;15/03/2026;5 000;-2 000,00;3 000;2 550;178,50
Total TV;;;;25 000;-11 200,00;13 800;11 730;821,10
Presse;Titre A;09/03/2026;09/03/2026;8 000;-4 000,00;4 000;3 400;238,00
Total Presse;;;;8 000;-4 000,00;4 000;3 400;238,00
Affichage;Abribus;16/03/2026;22/03/2026;8 000;;8 000;8 000;
Total Affichage;;;;8 000;;8 000;8 000;
TOTAL PLAN HT;;;;41 000;-15 200,00;25 800;23 130;1 059,10
"""


def test_all_media_in_one_plan(load: Load, rows: Rows) -> None:
    result = load(MIXED, encoding="cp1252")
    assert (result.status, result.rows_quarantined) == ("loaded", 0), result.message
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (8, 4, 4)
    assert result.totals_equal is True
    # 9,180 + 642.60; 2,550 + 178.50; 3,400 + 238; 8,000.
    assert rows("SELECT channel, vehicle, total_cost FROM plan_line ORDER BY 1, 2") == [
        ("outdoor", "Abribus", Decimal("8000.0000")),
        ("press", "Titre A", Decimal("3638.0000")),
        ("tv", "Chaîne A", Decimal("9822.6000")),
        ("tv", "Chaîne B", Decimal("2728.5000")),
    ]
    assert rows("SELECT sum(amount)::DOUBLE FROM plan_price_step WHERE kind = 'discount'") == [(15200.0,)]


ENGLISH = """Media plan: SPRING-26
Currency: GBP
Media type,Vehicle,Media owner,Spot length,Target audience,Flight dates,TVRs,Rate card cost,Discount %,Net cost,\
Agency fees,Total cost
TV,Channel A,Sales B,30,Adults 25-44,02/03/2026 - 29/03/2026,150,"80,000.00",40%,"48,000.00","2,400.00","50,400.00"
Newspapers,The Paper,Paper Media,,Adults 25-44,15/03/2026,,"12,000.00",0.25,"9,000.00",450.00,"9,450.00"
Out of home,Six sheets,Panels Ltd,,,16/03/2026 - 29/03/2026,,"20,000.00",,"20,000.00",,"20,000.00"
Subtotal OOH,,,,,,,"20,000.00",,"20,000.00",,"20,000.00"
Grand total,,,,,,,"112,000.00",,"77,000.00","2,850.00","79,850.00"
"""


def test_an_english_plan(load: Load, rows: Rows) -> None:
    result = load(ENGLISH)
    assert (result.status, result.currency) == ("loaded", "GBP"), result.message
    assert (result.rows_loaded, result.rows_set_aside, result.totals_equal) == (3, 2, True)
    found: list[tuple[Any, ...]] = rows(LINES)
    assert found == [
        ("outdoor", "Six sheets", "Panels Ltd", None, None, None, "2026-03-16", "2026-03-29", None, None,
         20000.0, 20000.0, None, None, 20000.0),
        ("press", "The Paper", "Paper Media", None, None, "Adults 25-44", "2026-03-15", "2026-03-15", None,
         None, 12000.0, 9000.0, None, 450.0, 9450.0),
        ("tv", "Channel A", "Sales B", "30", 30, "Adults 25-44", "2026-03-02", "2026-03-29", "cpp", 150.0,
         80000.0, 48000.0, None, 2400.0, 50400.0),
    ]  # fmt: skip
    assert rows("SELECT pct FROM plan_price_step WHERE kind = 'discount' ORDER BY pct") == [(25.0,), (40.0,)]


def test_a_period_above_the_table_is_that_of_every_line(load: Load, rows: Rows) -> None:
    result = load(
        "Plan média 2026\nPériode : du 01/09/2026 au 28/09/2026\n\n"
        "Média;Support;Régie;Nb spots;Net HT (€);Honoraires (€)\n"
        "TV;A;R;10;1 000,00;50,00\nRadio;B;R;20;2 000,00;100,00\n"
    )
    assert (result.status, result.rows_loaded) == ("loaded", 2), result.message
    assert rows("SELECT DISTINCT starts_on, ends_on FROM plan_line") == [
        (date(2026, 9, 1), date(2026, 9, 28))
    ]
    assert rows("SELECT sum(total_cost)::DOUBLE FROM plan_line") == [(3150.0,)]


def test_what_is_given_away_has_no_price(load: Load, rows: Rows) -> None:
    result = load(
        "Plan;Média;Régie;Support;Début;Fin;Tarif brut;Remise %;Net HT\n"
        "P1;TV;R;A;01/09/2026;28/09/2026;10 000 €;0,46;5 400 €\n"
        "P1;Partenariat;R;Z;01/09/2026;28/09/2026;gracieux;;0 €\n"
        "Total HT;;;;;;10 000 €;;5 400 €\n",
        date_order="dmy",
    )
    assert (result.status, result.rows_loaded, result.totals_equal) == ("loaded", 2, True), result.message
    # A medium nobody knows stays as it is written.
    assert rows("SELECT channel, gross_cost::DOUBLE, net_cost::DOUBLE FROM plan_line ORDER BY channel") == [
        ("Partenariat", None, 0.0),
        ("tv", 10000.0, 5400.0),
    ]
    assert rows("SELECT pct FROM plan_price_step") == [(46.0,)]


def test_a_plan_of_one_medium_nobody_names_asks_which(load: Load, rows: Rows) -> None:
    plan = "Plan presse 2026;;;\nSupport;Régie;Du;Au;Net HT\nA;R;01/09/2026;28/09/2026;100\n"
    assert [each.name for each in load(plan, currency="EUR").questions] == ["channel"]
    load(plan, currency="EUR", channel="press", date_order="dmy")
    assert rows("SELECT plan_id, channel, vehicle FROM plan_line") == [("Plan presse 2026", "press", "A")]


def test_importing_a_corrected_plan_replaces_its_lines(load: Load, rows: Rows) -> None:
    load(TV, encoding="cp1252")
    # The second line is dearer by 1,000; the total was forgotten.
    result = load(TV.replace("25 436,25", "26 436,25"), name="again.csv", encoding="cp1252")
    assert (result.rows_replaced, result.rows_unchanged, result.totals_equal) == (1, 2, False), result.message
    assert rows("SELECT count(*), sum(total_cost)::DOUBLE FROM plan_line") == [(3, 174234.25)]
