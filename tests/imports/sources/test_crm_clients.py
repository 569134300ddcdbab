"""A CRM's customers with French headers: known by their number, tied to their address, unreadable."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from mediaplan.imports import Options, import_files
from mediaplan.imports.people import hashed, key_file
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows

FILE = (
    "N° client;Nom;E-mail;Date de création;Première commande;Segment;Pays;Canal d'acquisition\n"
    "C1;Martin;Anne@Example.fr;03/04/2026;05/04/2026;Familles;France;Magasin\n"
    "C2;Durand;;04/04/2026;;Seniors;Belgique;\n"
)


def test_customers_are_known_by_their_number(load: Load, rows: Rows) -> None:
    result = load(FILE, date_order="dmy")
    assert (result.status, result.source, result.table) == ("loaded", "crm_clients", "customer")
    assert (result.rows_read, result.rows_loaded) == (2, 2)
    assert rows(
        "SELECT customer_id, created_day, first_order_day, segment, market, acquisition_channel FROM customer"
        " ORDER BY 1"
    ) == [
        ("C1", date(2026, 4, 3), date(2026, 4, 5), "Familles", "France", "store"),
        ("C2", date(2026, 4, 4), None, "Seniors", "Belgique", None),
    ]


def test_the_address_leads_to_the_number_and_names_are_not_kept(
    load: Load, rows: Rows, warehouse: Warehouse
) -> None:
    load(FILE, date_order="dmy")
    key = bytes.fromhex(key_file(warehouse.path).read_text().strip())
    assert rows("SELECT kind, value, customer_id FROM identity") == [
        ("email", hashed("anne@example.fr", key), "C1")
    ]
    warehouse.close()
    content = warehouse.path.read_bytes()
    assert b"Martin" not in content
    assert b"xample.fr" not in content


def test_an_address_that_is_none_is_said(load: Load, rows: Rows) -> None:
    result = load("N° client;E-mail;Segment\n1;a@example.fr;A\n2;no address;A\n3;;B\n4;a.example.fr;B\n")
    assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 4, 0)
    assert "In 2 lines, “E-mail” is no e-mail address: the lines were taken in without it." in result.message
    assert rows("SELECT count(*) FROM identity") == [(1,)]
    assert rows("SELECT count(*) FROM customer") == [(4,)]


WITH_CONSENTS = (
    "N° client;Segment;Opt-in e-mail;Opt-in SMS;Date d'opt-in\n"
    "C1;A;Oui;Non;03/04/2026\nC2;A;non;;\nC3;B;oui;oui;\nC4;B;;;\n"
)
CONFIRMED = {
    "email_permission": "Opt-in e-mail",
    "sms_permission": "Opt-in SMS",
    "permitted_at": "Date d'opt-in",
}


def test_permissions_wait_until_someone_says_which_column_they_are(load: Load, rows: Rows) -> None:
    result = load(WITH_CONSENTS)
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["confirm"])
    assert "“Opt-in e-mail”, “Opt-in SMS”" in result.message
    assert rows("SELECT count(*) FROM consent") == [(0,)]


def test_permissions_once_it_is_said(warehouse: Warehouse, write: Callable[..., Path], rows: Rows) -> None:
    (result,) = import_files(
        warehouse, [write(WITH_CONSENTS)], Options(mapping=CONFIRMED, constants={"date_order": "dmy"})
    )
    assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 4, 0), result.message
    never = "1970-01-01 00:00"
    said = "customer_id, channel, status, strftime(recorded_at, '%Y-%m-%d %H:%M')"
    assert rows(f"SELECT {said} FROM consent ORDER BY 1, 2") == [
        ("C1", "email", "opted_in", "2026-04-03 00:00"),
        ("C1", "sms", "opted_out", "2026-04-03 23:59"),
        ("C2", "email", "opted_out", never),
        ("C3", "email", "opted_in", never),
        ("C3", "sms", "opted_in", never),
    ]


def test_a_field_that_is_none_is_told_which_there_are_each_once(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    (result,) = import_files(warehouse, [write(FILE)], Options(mapping={"colour": "Pays"}))
    assert "There is no field “colour” in customer, identity, consent. The fields are: " in result.message
    fields = result.message.split("The fields are: ")[1].rstrip(".").split(", ")
    assert len(fields) == len(set(fields))
    assert "customer_id" in fields
