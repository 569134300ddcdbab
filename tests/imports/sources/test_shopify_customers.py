"""Shopify customers: who may be written to now, and that a list without dates re-subscribes nobody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows
from tests.imports.sources.people import known

FILE = (
    "First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,"
    "Province Code,Country,Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Note,"
    "Tax Exempt\n"
    "Anne,Martin,Anne@Example.fr,yes,,1 rue Basse,,Lyon,,,France,FR,'69001,'+33612345678,no,120.5,3,,,no\n"
    "Bob,Durand,bob@example.fr,no,,2 rue Haute,,Lille,,,France,FR,'59000,,no,0.00,0,,,no\n"
    "Cléo,Legrand,,no,,,,,,,Belgium,BE,,+32470123456,yes,15.00,1,,Rings twice,no\n"
)
CONSENTS = "SELECT customer_id, channel, status, recorded_day FROM consent"
NEVER = date(1970, 1, 1)


def test_customers_and_what_they_accept(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    result = load(FILE)
    assert (result.status, result.source, result.table) == ("loaded", "shopify_customers", "customer")
    assert (result.rows_read, result.rows_loaded, result.rows_quarantined) == (3, 3, 0), result.message
    anne, bob = (known(warehouse, f"{name}@example.fr") for name in ("anne", "bob"))
    cleo = known(warehouse, "+32470123456", "phone")
    assert set(rows("SELECT customer_id, market FROM customer")) == {
        (anne, "France"),
        (bob, "France"),
        (cleo, "Belgium"),
    }
    assert set(rows(CONSENTS)) == {
        (anne, "email", "opted_in", NEVER),
        (anne, "sms", "opted_out", NEVER),
        (bob, "email", "opted_out", NEVER),
        (cleo, "sms", "opted_in", NEVER),
    }
    assert rows("SELECT kind, customer_id FROM identity") == [("phone", anne)]
    assert result.message.count("a permission never overrides a refusal") == 1, (
        "said once, not for each channel"
    )


def test_nobody_can_be_read_in_the_file(load: Load, on_disk: Callable[[], bytes]) -> None:
    load(FILE)
    content = on_disk().lower()
    words = (b"example.fr", b"martin", b"durand", b"legrand", b"612345678", b"470123456", b"rue ", b"rings")
    assert [word for word in words if word in content] == []
