"""HubSpot: contacts and deals, English and French headers, several contacts of one deal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows
from tests.imports.sources.people import known

CONTACTS = (
    "Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Associated Company,"
    "Country/Region,Contact owner,Lifecycle Stage,Original Source\n"
    "9002,Anne,Martin,Anne@Example.fr,+33 6 12 34 56 78,Open,2024-03-12 09:14,Acme,France,Zoé,Customer,"
    "Paid Search\n"
    "9999,Bob,Durand,bob@example.fr,,New,2024-03-13 10:00,,Belgium,Zoé,Lead,Referrals\n"
)
DEALS = (
    "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Associated Company IDs,Associated Contact IDs,"
    "Close Date,Create Date,Pipeline,Deal Type\n"
    "1,Renewal,{won},1200.50,Zoé,77,9002;9999,2024-05-02 10:00,2024-03-12 09:14,Sales,Renewed\n"
    "2,New site,{lost},800,Zoé,78,9999,2024-05-03 10:00,2024-03-13 09:14,Sales,New Business\n"
    "3,Later,Contract Sent,500,Zoé,79,,2031-01-01 10:00,2024-03-14 09:14,Sales,New Business\n"
)


def test_contacts(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    result = load(CONTACTS)
    assert (result.status, result.source, result.table) == ("loaded", "hubspot_contacts", "customer")
    assert (result.rows_read, result.rows_loaded) == (2, 2)
    assert rows(
        "SELECT customer_id, created_day, segment, market, account_id, acquisition_channel"
        " FROM customer ORDER BY 1"
    ) == [
        ("hubspot:9002", date(2024, 3, 12), "Customer", "France", "Acme", "search"),
        ("hubspot:9999", date(2024, 3, 13), "Lead", "Belgium", None, None),
    ]
    anne, bob = (known(warehouse, address) for address in ("anne@example.fr", "bob@example.fr"))
    phone = known(warehouse, "+33612345678", "phone").removeprefix("phone:")
    assert rows("SELECT kind, value, customer_id FROM identity ORDER BY 1, 2") == [
        ("hubspot", "9002", anne),
        ("hubspot", "9999", bob),
        ("phone", phone, anne),
    ]


def test_a_french_export_is_known_and_its_uncertain_headers_wait(load: Load, rows: Rows) -> None:
    contacts = (
        "ID de fiche d'informations,Prénom,Nom,E-mail,Numéro de téléphone,Date de création,"
        "Propriétaire du contact,Pays/Région\n"
        "9002,Anne,Martin,anne@example.fr,+33612345678,2024-03-12 09:14,Zoé,France\n"
    )
    asked = load(contacts)
    assert (asked.status, asked.source) == ("needs_mapping", "hubspot_contacts")
    assert "“E-mail” as E-mail address" in asked.message
    result = load(contacts, confirm="no")
    assert (result.status, "email" in result.mapping) == ("loaded", False)
    assert rows("SELECT customer_id, market FROM customer") == [("hubspot:9002", "France")]


@pytest.mark.parametrize(("won", "lost"), [("Closed Won", "Closed Lost"), ("closedwon", "closedlost")])
def test_deals(load: Load, rows: Rows, won: str, lost: str) -> None:
    result = load(DEALS.format(won=won, lost=lost), currency="EUR")
    assert (result.status, result.source, result.rows_loaded) == ("loaded", "hubspot_deals", 3)
    assert rows(
        "SELECT conversion_id, customer_id, account_id, kind, status, day, revenue, category FROM conversion"
        " ORDER BY 1"
    ) == [
        (
            "hubspot:1",
            "hubspot:9002",
            "hubspot:77",
            "order",
            "confirmed",
            date(2024, 5, 2),
            Decimal("1200.5000"),
            "Renewed",
        ),
        (
            "hubspot:2",
            "hubspot:9999",
            "hubspot:78",
            "order",
            "lost",
            date(2024, 5, 3),
            Decimal("800.0000"),
            "New Business",
        ),
        # Its close date is a forecast: it counts on the day it was created.
        (
            "hubspot:3",
            None,
            "hubspot:79",
            "order",
            "open",
            date(2024, 3, 14),
            Decimal("500.0000"),
            "New Business",
        ),
    ]


def test_nobody_can_be_read_in_the_file(load: Load, on_disk: Callable[[], bytes]) -> None:
    load(CONTACTS)
    content = on_disk().lower()
    assert [word for word in (b"example.fr", b"martin", b"durand", b"12345678") if word in content] == []
