"""WooCommerce: what each status means, and that an unknown one is never a sale."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from tests.imports.sources.loading import Load, Rows

HEADER = (
    'Date,"Order #","N. Revenue (formatted)",Status,Customer,"Customer type","Product(s)","Items sold",'
    '"Coupon(s)","Net Sales",Attribution\n'
)


def order(status: str) -> str:
    """Return an order of a status."""
    return (
        HEADER + f'"2026-05-12 12:54:07",101,"€1,298.00",{status},"Anne Martin",new,"2× Mug, 1× Bowl",3,,'
        "1298.00,Direct\n"
    )


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("completed", "confirmed"),
        ("Processing", "confirmed"),
        ("on-hold", "open"),
        ("pending", "open"),
        ("cancelled", "cancelled"),
        ("failed", "cancelled"),
        ("refunded", "cancelled"),
        ("Terminée", "confirmed"),
        ("Remboursée", "cancelled"),
        ("Annulée", "cancelled"),
        ("En attente", "open"),
        ("Attente paiement", "open"),
        ("En cours", "confirmed"),
        ("Payée", "confirmed"),
        ("Échouée", "cancelled"),
    ],
)
def test_what_a_status_means(load: Load, rows: Rows, status: str, expected: str) -> None:
    result = load(order(status), currency="EUR")
    assert (result.status, result.source) == ("loaded", "woocommerce_orders"), result.message
    assert rows(
        "SELECT conversion_id, day, kind, status, revenue, quantity, customer_id FROM conversion"
    ) == [("101", date(2026, 5, 12), "order", expected, Decimal("1298.0000"), 3.0, None)]


def test_a_status_nobody_knows_is_no_sale(load: Load, rows: Rows) -> None:
    load(order("completed") + order("Livré au voisin").removeprefix(HEADER).replace(",101,", ",102,"),
         currency="EUR", accept_bad_rows="yes")  # fmt: skip
    assert rows("SELECT conversion_id, status FROM conversion WHERE status = 'confirmed'") == [
        ("101", "confirmed")
    ]
    assert rows("SELECT column_name, value FROM quarantine") == [("Status", "Livré au voisin")]


def test_nobody_can_be_read_in_the_file(load: Load, on_disk: Callable[[], bytes]) -> None:
    """Not in the orders taken in, not in the one left in quarantine, not in a column tools add."""
    wide = order("completed").replace("Attribution\n", "Attribution,Email,IP\n").replace(
        ",Direct\n", ',Direct,anne.martin@example.fr,81.2.69.142\n"2026-05-13",102,"€10.00",'
        '"Anne Martin <anne.martin@example.fr>","Anne Martin",new,Mug,1,,10.00,Direct,+33 6 12 34 56 78,::1\n'
    )  # fmt: skip
    result = load(wide, currency="EUR", accept_bad_rows="yes")
    assert (result.rows_loaded, result.rows_quarantined) == (1, 1), result.message
    content = on_disk().lower()
    words = (b"example.fr", b"anne.martin", b"81.2.69", b"12 34 56")
    assert [word for word in words if word in content] == []
