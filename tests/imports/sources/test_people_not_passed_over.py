"""French columns that say who somebody is, or who refuses, are read or asked about in every tool's file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Rows

Write = Callable[..., Path]
ANNE = "anne@example.fr"
FILES = {
    "zendesk_tickets": (
        (
            "ID du ticket;ID du demandeur;Adresse email;Sujet;Statut;Priorité;Créé le;Résolu\n"
            f"501;88;{ANNE};Aide;Résolu;Haute;2026-06-01 10:00;2026-06-02 10:00\n"
        ),
        ("Adresse email", "ID du ticket"),
    ),
    "brevo_contacts": (
        (
            "E-MAIL;NOM;PRENOM;SMS;E-mail blacklisté;SMS blacklisté;Date d'ajout;Date de modification\n"
            f"{ANNE};Martin;Anne;33612345678;Oui;Non;12-04-2026 09:30;12-05-2026 09:30\n"
        ),
        ("E-MAIL", "E-mail blacklisté", "SMS blacklisté"),
    ),
    "hubspot_contacts": (
        (
            "ID de fiche d'informations,Prénom,Nom,Adresse email,Phase du cycle de vie,Date de création,"
            f"Désinscrit des e-mails\n9002,Anne,Martin,{ANNE},Client,2026-03-12 09:14,Oui\n"
        ),
        ("Adresse email", "Désinscrit des e-mails"),
    ),
    "hubspot_deals": (
        (
            "N° de transaction,Nom de la transaction,Phase de la transaction,Montant,Devise,"
            "Date de fermeture,Date de création,Propriétaire de la transaction,ID du contact\n"
            "77,Acme,Fermé gagné,1200.50,EUR,2026-09-20,2026-09-01,Zoé,101\n"
        ),
        ("N° de transaction", "ID du contact"),
    ),
    "crm_clients": (
        (
            "ID client,Nom,Mail client,Segment,Accepte le marketing par e-mail,Accepte le marketing par SMS,"
            f"Désabonné\n8812,Martin,{ANNE},Or,Oui,Non,Non\n"
        ),
        ("Mail client", "Accepte le marketing par e-mail", "Accepte le marketing par SMS", "Désabonné"),
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_it_is_asked_and_a_yes_reads_it(warehouse: Warehouse, write: Write, name: str) -> None:
    content, headers = FILES[name]
    file = write(content)
    (asked,) = import_files(warehouse, [file])
    assert (asked.source, [each.name for each in asked.questions]) == (name, ["confirm"]), asked.message
    for header in headers:
        assert f"“{header}”" in asked.message
    (result,) = import_files(warehouse, [file], Options(constants={"confirm": "yes"}))
    assert result.status == "loaded", result.message
    left = result.message.partition("Columns not kept")[2]
    assert [header for header in headers if f"“{header}”" in left] == []


@pytest.mark.parametrize(("cell", "said"), [("Oui", [("opted_out",)]), ("Non", [])])
def test_a_refusal_is_one(warehouse: Warehouse, write: Write, rows: Rows, cell: str, said: list[str]) -> None:
    file = write(f"ID client;Segment;Désinscrit newsletter\n8812;Or;{cell}\n")
    import_files(warehouse, [file], Options(constants={"confirm": "yes"}))
    assert rows("SELECT status FROM consent") == said


@pytest.mark.parametrize("header", ["Date d'e-mail", "E-mails envoyés", "Statut e-mail"])
def test_what_is_said_of_an_address_is_none(warehouse: Warehouse, write: Write, header: str) -> None:
    (result,) = import_files(warehouse, [write(f"ID client;Segment;{header}\n8812;Or;x\n")])
    assert result.status == "loaded", result.message
