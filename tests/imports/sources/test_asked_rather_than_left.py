"""Columns that say whose a row is, or which, are asked about where their name is not sure: never left out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Rows
from tests.imports.sources.people import known

Write = Callable[..., Path]
ANNE = "anne@example.fr"
META = (
    "Jour;Nom du compte;Nom de la campagne;ID de la campagne;Montant dépensé (EUR);Impressions;"
    "Clics sur un lien\n2026-06-01;FR;A;11;1,50;10;1\n2026-06-01;BE;A;12;2,50;10;1\n"
)
GOOGLE = (
    "Jour;Campagne;Groupe d'annonces;Code de la devise;Coût;Impr.;Clics\n"
    "2026-06-01;A;g1;EUR;1,50;10;1\n2026-06-01;A;g2;EUR;2,50;10;1\n"
)
HUBSPOT = (
    "ID de fiche d'informations,Prénom,Nom,E-mail,Numéro de téléphone,Date de création,"
    "Propriétaire du contact,Pays/Région\n"
    f"9002,Anne,Martin,{ANNE},+33612345678,2024-03-12 09:14,Zoé,France\n"
)
MATOMO = (
    "Channel Type,Visits,Unique visitors,Actions,Conversions,Revenue per Visit,Conversion Rate,"
    "Total Revenue\nSearch Engines,120,100,300,4,1.6,3%,200.50\nDirect Entry,20,10,30,1,2.5,5%,50\n"
)
FILES = {
    "meta": (META, ("“Nom du compte” as", "“ID de la campagne” as")),
    "google": (GOOGLE, ("“Groupe d'annonces” as",)),
    "hubspot": (HUBSPOT, ("“E-mail” as",)),
    "matomo": (MATOMO, ("“Channel Type” as", "“Total Revenue” as")),
}
GIVEN = {"matomo": {"period_start": "2026-06-01", "period_end": "2026-06-30", "currency": "EUR"}}


def one(warehouse: Warehouse, file: Path, **constants: str) -> Result:
    (result,) = import_files(warehouse, [file], Options(constants=constants))
    return result


@pytest.mark.parametrize("name", FILES)
def test_it_is_asked_and_nothing_is_loaded(warehouse: Warehouse, write: Write, name: str) -> None:
    content, said = FILES[name]
    result = one(warehouse, write(content), **GIVEN.get(name, {}))
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["confirm"])
    assert all(each in result.message for each in said), result.message


@pytest.mark.parametrize("name", ["meta", "google", "hubspot"])
def test_a_no_leaves_them_out_and_holds(warehouse: Warehouse, write: Write, name: str) -> None:
    assert one(warehouse, write(FILES[name][0]), confirm="no").status == "loaded"
    assert one(warehouse, write(FILES[name][0] + "\n", "next.csv")).status == "loaded"


def test_two_accounts_are_two(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    assert one(warehouse, write(FILES["meta"][0]), confirm="yes").status == "loaded"
    assert rows("SELECT account, campaign_id, spend::DOUBLE FROM performance ORDER BY 1") == [
        ("BE", "12", 2.5), ("FR", "11", 1.5)
    ]  # fmt: skip


def test_a_french_contact_is_tied_to_its_address(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    assert one(warehouse, write(FILES["hubspot"][0]), confirm="yes").status == "loaded"
    found = dict(rows("SELECT kind || ':' || value, customer_id FROM identity"))
    # the number leads to the address, which a number of the company's own may lead on from
    assert found["hubspot:9002"] == known(warehouse, ANNE)


def test_channel_types_of_matomo(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    assert one(warehouse, write(FILES["matomo"][0]), confirm="yes", **GIVEN["matomo"]).rows_loaded == 2
    assert rows("SELECT channel, conversions, conversion_value::DOUBLE FROM performance ORDER BY 1") == [
        ("direct", 1, 50), ("seo", 4, 200.5)
    ]  # fmt: skip


def test_a_report_of_matomo_in_french(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    report = (
        "Nom,Visites,Visiteurs uniques,Actions,Taux de rebond,Conversions,Revenu\n"
        "Moteurs de recherche,120,100,300,41 %,4,200\nEntrées directes,20,10,30,41 %,1,50\n"
    )
    result = one(warehouse, write(report, encoding="utf-16"), **GIVEN["matomo"])
    assert (result.status, result.source, result.rows_loaded) == ("loaded", "matomo", 2), result.message
    assert rows("SELECT channel FROM performance ORDER BY 1") == [("direct",), ("seo",)]


def test_the_e_mail_of_a_customer_list(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    assert (
        one(warehouse, write(f"N° client;Segment;Conseiller;Email\nC1;Or;Zoé D;{ANNE}\n")).status == "loaded"
    )
    assert dict(rows("SELECT kind || ':' || value, customer_id FROM identity")) == {
        known(warehouse, ANNE): "C1"
    }


def test_who_answered_a_form(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    form = (
        "#,How likely are you to recommend us to a friend or colleague?,email,Response Type,Start Date (UTC),"
        f"Submit Date (UTC),Network ID\nabc1,9,{ANNE},completed,2024-10-05 02:30:00,2024-10-05 02:39:31,n1\n"
    )
    score = {"score": "How likely are you to recommend us to a friend or colleague?"}
    (result,) = import_files(warehouse, [write(form)], Options(mapping=score))
    assert result.status == "loaded", result.message
    assert rows("SELECT customer_id, score FROM survey_response") == [(known(warehouse, ANNE), 9)]
    assert "“email”" not in result.message


ZENDESK = (
    "ID du ticket;Demandeur;E-mail du demandeur;Sujet;Statut;Priorité;Type de ticket;Créé le;Résolu;"
    "Score de satisfaction\n"
    f"501;Anne;{ANNE};Aide;Résolu;-;-;2026-06-01 10:00;2026-06-02 10:00;Bon\n"
    f"502;Anne;{ANNE};Aide;Résolu;Haute;Question;2026-06-01 10:00;2026-06-02 10:00;Mauvaise\n"
    f"503;Anne;{ANNE};Aide;Résolu;Haute;Question;2026-06-01 10:00;2026-06-02 10:00;Génial\n"
    f"504;Anne;{ANNE};Aide;Ouvert;Haute;Question;2026-06-01 10:00;;Non proposé\n"
)


def test_tickets_in_french(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    file = write(ZENDESK)
    assert "“E-mail du demandeur” as" in one(warehouse, file).message
    result = one(warehouse, file, confirm="yes")
    assert (result.status, result.rows_loaded) == ("loaded", 4), result.message
    assert rows("SELECT kind, severity, count(customer_id) FROM service_case GROUP BY ALL ORDER BY 3") == [
        (None, None, 1), ("request", "Haute", 3)
    ]  # fmt: skip
    assert rows("SELECT response_id, score FROM survey_response ORDER BY 1") == [
        ("zendesk/501", 1), ("zendesk/502", 0)
    ]  # fmt: skip
    assert "“Score de satisfaction” is none of the words that are understood (“Génial”)" in result.message


def test_a_source_that_is_confirmed_as_a_whole_asks_once(warehouse: Warehouse, write: Write) -> None:
    """What only looks like an identifier stands in the one question, which a yes to it takes as well."""
    file = write(
        "Date de début (en UTC);Nom du compte;Nom du groupe de campagnes;Noms de la campagne;Devise;"
        "Total dépensé;Impressions;Clics\n2025-02-14;Acme;G;C;EUR;10,50;1 000;12\n"
    )
    asked = one(warehouse, file, row_period="day")
    assert [each.name for each in asked.questions] == ["confirm"]
    assert "“Noms de la campagne” as Ad set" in asked.message
    assert one(warehouse, file, row_period="day", confirm="yes").mapping["ad_set"] == "Noms de la campagne"
