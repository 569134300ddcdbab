"""An agency's plan: title above, French or English headers, a price from the rate card down."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial

import pytest

from tests.imports.sources.loading import Load, Rows


@pytest.fixture
def load(load: Load) -> Load:
    """Return a function that imports a plan whose columns a person confirmed."""
    return partial(load, confirm="yes")


FRENCH = (
    "Plan médias printemps\nAgence X, montants hors taxes\n"
    "Plan;Version;Ligne;Campagne;Média;Support;Régie;Durée (s);Étape;Rôle;Début;Fin;GRP;Tarif brut (EUR);"
    "Remise %;Net HT (EUR);Net net HT (EUR);Frais d'agence (EUR);Statut\n"
    "P1;v2;L1;TV-1;Télévision;Canal A;Régie B;20;conquête;notoriété;02/03/2026;15/03/2026;120,5;20 000,00;"
    "46;10 800,00;9 180,00;642,60;Réservé\n"
    "P1;v2;L2;AFF-1;Affichage;Abribus;Façades;;;;16/03/2026;22/03/2026;;8 000,00;;8 000,00;8 000,00;;"
    "Terminé\n"
    "TOTAL;;;;;;;;;;;;;28 000,00;;18 800,00;17 180,00;642,60;\n"
)
ENGLISH = (
    "Plan,Line,Medium,Vehicle,Sales house,Start,End,Buying unit,Quantity,Net net cost (GBP)\n"
    "P9,1,Radio,Station A,Sales B,2026-03-02,2026-03-15,CPM,10,1000.50\n"
)


def test_a_french_plan(load: Load, rows: Rows) -> None:
    result = load(FRENCH)
    assert (result.status, result.source, result.table) == ("loaded", "agency_plan", "plan_line")
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (3, 2, 1)
    assert rows(
        "SELECT plan_id, version, line_id, campaign_id, channel, vehicle, seller, duration_s, stage, role,"
        " starts_on, ends_on, buying_unit, quantity, currency, gross_cost, net_net_cost, fees, status"
        " FROM plan_line ORDER BY line_id"
    ) == [
        ("P1", "v2", "L1", "TV-1", "tv", "Canal A", "Régie B", 20, "acquisition", "awareness",
         date(2026, 3, 2), date(2026, 3, 15), "cpp", 120.5, "EUR", Decimal("20000.0000"),
         Decimal("9180.0000"), Decimal("642.6000"), "booked"),
        ("P1", "v2", "L2", "AFF-1", "outdoor", "Abribus", "Façades", None, None, None,
         date(2026, 3, 16), date(2026, 3, 22), None, None, "EUR", Decimal("8000.0000"),
         Decimal("8000.0000"), None, "done"),
    ]  # fmt: skip


def test_a_discount_is_a_step_of_the_price(load: Load, rows: Rows) -> None:
    load(FRENCH)
    assert rows("SELECT line_id, position, kind, base, pct FROM plan_price_step WHERE kind = 'discount'") == [
        ("L1", 30, "discount", "gross", 46.0)
    ]


def test_an_english_plan(load: Load, rows: Rows) -> None:
    result = load(ENGLISH)
    assert (result.status, result.source) == ("loaded", "agency_plan")
    found = rows("SELECT channel, seller, buying_unit, quantity, currency, net_net_cost FROM plan_line")
    assert found == [("radio", "Sales B", "cpm", 10.0, "GBP", Decimal("1000.5000"))]


def test_a_plan_with_tax_alone_is_refused(load: Load) -> None:
    result = load("Média;Régie;Début;Fin;Total TTC\nTV;A;01/09/2026;07/09/2026;1 200,00\n")
    assert (result.status, result.source) == ("refused", "agency_plan")
    assert "include tax" in result.message


@pytest.mark.parametrize(
    "unit", ["Montants en K€ HT", "Budgets en k€", "En milliers d'euros", "Budget in £", ""]
)
def test_amounts_in_thousands_are_not_taken_for_units(load: Load, unit: str) -> None:
    result = load(
        f"Plan média : P\n{unit}\nMédia;Régie;Du;Au;Net HT\nTV;A;01/09/2026;07/09/2026;1 200\n",
        currency="EUR",
        date_order="dmy",
    )
    thousands = unit not in {"Budget in £", ""}
    assert result.status == ("refused" if thousands else "loaded"), result.message
    assert not thousands or unit in result.message


def test_a_plan_without_a_name_asks_for_one(load: Load) -> None:
    result = load("Média;Régie;Début;Fin;Net HT (EUR)\nTV;A;01/09/2026;07/09/2026;1 200,00\n")
    assert [each.name for each in result.questions] == ["plan_id"]


def test_weeks_of_no_year_are_not_guessed(load: Load, rows: Rows) -> None:
    result = load("Plan;Média;Semaine;Net HT (EUR)\nP;TV;S36;100,00\n", accept_bad_rows="yes")
    assert (result.rows_loaded, result.rows_quarantined) == (0, 1)
    assert rows("SELECT DISTINCT column_name, value FROM quarantine") == [("Semaine", "S36")]
