"""A column that says which row it is, is read or asked about: passed over, several rows would be one."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.imports.sources import SOURCES
from mediaplan.imports.which_row import ids, likely, says_which
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Rows

Write = Callable[..., Path]
OPPORTUNITIES = (
    "Nom de l'opportunité;Nom du compte;Étape;Montant;Devise du montant;Date de clôture;Date de création;"
    "Origine de la piste;{id}\n"
    "Renouvellement 2026;Spa Azur;Closed Won;12 500,00;EUR;13/11/2026;12/10/2026;Salon;0061t00000AbCdE\n"
    "Renouvellement 2026;Spa Azur;Closed Won;900,00;EUR;20/11/2026;20/10/2026;Web;0061t00000AbCdF\n"
    "Renouvellement 2026;Mairie;Closed Won;3 300,00;EUR;30/11/2026;02/11/2026;Web;0061t00000AbCdG\n"
)
LINKEDIN = (
    "Date de début (en UTC);Nom du compte;Nom du groupe de campagnes;Nom de la campagne;{id};Devise;"
    "Total dépensé;Impressions;Clics\n"
    "2026-11-02;Acme;B2B;Hôtels;908710;EUR;30,25;1000;9\n2026-11-02;Acme;B2B;Hôtels;908711;EUR;31,25;1011;10\n"
)
TICKETS = (
    "Id,Requester,Requester email,Status,Priority,Ticket type,Created at\n"
    "501,Anne,anne@example.fr,solved,high,Question,2026-06-01 10:00\n"
)


def one(warehouse: Warehouse, file: Path, **constants: str) -> Result:
    (result,) = import_files(warehouse, [file], Options(constants=constants))
    return result


@pytest.mark.parametrize(
    "header",
    ["ID de l'opportunité", "Identifiant de l’opportunité", "N° d'opportunité", "Réf. opportunité",
     "ID", "Code affaire", "OpportunityID", "Deal reference"],
)  # fmt: skip
def test_three_opportunities_of_one_name_are_three(
    warehouse: Warehouse, write: Write, rows: Rows, header: str
) -> None:
    file = write(OPPORTUNITIES.format(id=header))
    asked = one(warehouse, file)
    assert (asked.status, [each.name for each in asked.questions]) == ("needs_mapping", ["confirm"])
    assert f"“{header}” as Opportunity identifier (opportunity)" in asked.message
    assert one(warehouse, file, confirm="yes").status == "loaded"
    assert rows("SELECT count(*), sum(revenue), min(right(conversion_id, 15)) FROM conversion") == [
        (3, Decimal(16700), "0061t00000AbCdE")
    ]


@pytest.mark.parametrize("header", ["ID de la campagne", "Réf campagne", "Campaign no."])
def test_two_campaigns_of_one_name_are_two(
    warehouse: Warehouse, write: Write, rows: Rows, header: str
) -> None:
    file = write(LINKEDIN.format(id=header))
    asked = one(warehouse, file, row_period="day")
    assert f"“{header}” as Ad set identifier (ad_set_id)" in asked.message
    assert one(warehouse, file, row_period="day", confirm="yes").status == "loaded"
    found = rows("SELECT ad_group, spend::DOUBLE FROM performance ORDER BY 1")
    assert [spend for _, spend in found] == [30.25, 31.25], found
    assert [name for name, _ in found if "Hôtels" in name and "90871" in name] == [name for name, _ in found]


def test_a_report_that_is_known_asks_too(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    file = write(
        "Jour;Campagne;Réf. campagne;Code de la devise;Coût\n2026-06-01;A;1;EUR;1\n2026-06-01;A;2;EUR;2\n"
    )
    asked = one(warehouse, file)
    assert "“Réf. campagne” as Campaign" in asked.message
    assert one(warehouse, file, confirm="yes").rows_loaded == 2
    assert rows("SELECT campaign_id FROM performance ORDER BY 1") == [("1",), ("2",)]


def test_a_no_leaves_it_out(warehouse: Warehouse, write: Write) -> None:
    file = write("Jour;Campagne;Réf. campagne;Code de la devise;Coût\n2026-06-01;A;1;EUR;1\n")
    result = one(warehouse, file, confirm="no")
    assert result.status == "loaded"
    assert "Columns not kept: “Réf. campagne”." in result.message


@pytest.mark.parametrize(
    ("source", "found", "header"),
    [
        # Of whose number it is, another column is the name; of others, no row is about
        ("salesforce", (), "Code postal"),
        ("salesforce", (), "Numéro de téléphone"),
        ("salesforce", (), "ID du propriétaire"),
        ("salesforce", ("company_id",), "Account number"),
        ("zendesk_tickets", ("case_id",), "Réf. ticket"),
        ("woocommerce_orders", ("order",), "Réf. commande"),
        ("crm_clients", ("customer_id",), "Matricule client ID"),
        ("nps_survey", ("customer",), "Ref client"),
        ("google_ads", (), "Keyword ID"),
        ("google_ads", (), "ID"),
        ("snapchat_ads", ("ad_group_id",), "Ad Set Ref"),
    ],
)
def test_what_an_id_is_of(source: str, found: tuple[str, ...], header: str) -> None:
    declared = SOURCES[source]
    assert says_which(header)
    assert tuple(column for column, _ in likely(declared, set(declared.columns), [header])) == found


@pytest.mark.parametrize("header", ["Paid", "Nombre de commandes", "Nom de campagne", "Order date", "Idée"])
def test_what_is_no_id(header: str) -> None:
    assert not says_which(header)


def test_one_header_is_asked_about_once(warehouse: Warehouse, write: Write) -> None:
    assert likely(SOURCES["linkedin_ads"], {"ad_set_id", "campaign_group_id"}, ["Réf campagne"]) == [
        ("ad_set_id", "Réf campagne")
    ]
    assert one(warehouse, write(TICKETS)).status == "loaded", "all that is declared is found"


@pytest.mark.parametrize("name", sorted(name for name, source in SOURCES.items() if ids(source)))
def test_every_source_knows_french_ids(name: str) -> None:
    """An ID is known by a French name, at least as one to ask about."""
    source = SOURCES[name]
    french = ("ID de", "ID d'", "ID du", "ID des", "ID client", "ID unique", "Identifiant", "N°", "Numéro")
    known = {
        column
        for column in ids(source)
        if any(alias.text.startswith(french) or alias.text == "#" for alias in source.columns[column])
    }
    assert known >= ids(source) - {"ad"}
