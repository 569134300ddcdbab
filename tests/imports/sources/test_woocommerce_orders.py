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


ORDER = '2026-06-01 10:12:00,1001,"€120.50",{status},"Jane Doe",new,"2× Mug, 1× Hat",3,,120.5,Direct\n'
OTHERS = "".join(
    f'2026-06-02 10:12:00,{number},"€10.00",completed,"Jane Doe",new,Hat,1,,10,Direct\n'
    for number in range(2000, 2005)
)
BACK = '2026-06-14 09:12:00,1001,"-€20.50",{status},"Jane Doe",returning,"1× Hat",-1,,-20.5,Direct\n'
ALL_BACK = (
    '2026-06-14 09:12:00,1001,"-€120.50",{status},"Jane Doe",returning,"2× Mug, 1× Hat",-3,,-120.5,Direct\n'
)
FIRST = "SELECT day, status, revenue, refund, quantity FROM conversion WHERE conversion_id = '1001'"


@pytest.mark.parametrize("said", ["refunded", "completed"])
@pytest.mark.parametrize("newest_first", [False, True])
def test_what_is_paid_back_leaves_an_order_where_it_is(
    load: Load, rows: Rows, *, said: str, newest_first: bool
) -> None:
    lines = [ORDER.format(status="completed"), BACK.format(status=said)]
    result = load(HEADER + "".join(reversed(lines) if newest_first else lines), currency="EUR")
    assert rows(FIRST) == [(date(2026, 6, 1), "confirmed", Decimal("120.5"), Decimal("20.5"), 2.0)]
    assert result.period_end == date(2026, 6, 1)
    assert result.loaded_totals["refund"] == Decimal("20.5")


def test_an_order_paid_back_in_full_is_cancelled_on_its_own_day(load: Load, rows: Rows) -> None:
    load(HEADER + ORDER.format(status="refunded") + ALL_BACK.format(status="completed"), currency="EUR")
    assert rows(FIRST) == [(date(2026, 6, 1), "cancelled", Decimal("120.5"), Decimal("120.5"), 0.0)]


def test_a_refund_that_comes_twice_is_paid_back_once(load: Load, rows: Rows) -> None:
    result = load(
        HEADER + ORDER.format(status="completed") + 2 * BACK.format(status="refunded"), currency="EUR"
    )
    assert rows(FIRST) == [(date(2026, 6, 1), "confirmed", Decimal("120.5"), Decimal("20.5"), 2.0)]
    assert result.rows_set_aside == 1


def test_postage_paid_back_moves_nothing(load: Load, rows: Rows) -> None:
    postage = '2026-06-14 09:12:00,1001,"€0.00",refunded,"Jane Doe",returning,,0,,0,Direct\n'
    load(HEADER + ORDER.format(status="completed") + postage, currency="EUR")
    assert rows(FIRST) == [(date(2026, 6, 1), "confirmed", Decimal("120.5"), None, 3.0)]


def test_a_free_order_is_one(load: Load, rows: Rows) -> None:
    load(
        HEADER + ORDER.format(status="completed").replace("120.50", "0.00").replace("120.5", "0"),
        currency="EUR",
    )
    assert rows(FIRST) == [(date(2026, 6, 1), "confirmed", Decimal(0), None, 3.0)]


def test_a_refund_without_its_order_waits_for_it(load: Load, rows: Rows) -> None:
    load(HEADER + OTHERS + ORDER.format(status="completed"), currency="EUR")
    result = load(HEADER + OTHERS + BACK.format(status="refunded"), "later.csv", currency="EUR")
    assert (result.rows_unchanged, result.rows_quarantined) == (5, 1)
    assert rows(FIRST) == [(date(2026, 6, 1), "confirmed", Decimal("120.5"), None, 3.0)]
    ((reason,),) = rows("SELECT CAST(reason AS VARCHAR) FROM quarantine")
    assert "own line, which the file does not have" in reason


@pytest.mark.parametrize(
    ("written", "currency"), [("12,50 €", "EUR"), ("1 112,50 zł PLN", "PLN"), ("€12.50", "EUR")]
)
def test_the_formatted_amount_says_the_currency_and_is_not_read_as_a_number(
    load: Load, rows: Rows, written: str, currency: str
) -> None:
    """The shop's own way of writing beside plain numbers: two decimal marks in one file."""
    result = load(HEADER + f'2026-04-13 20:52:00,55,"{written}",completed,A B,new,1× X,1,,12.5,Direct\n')
    assert result.status == "loaded", result.message
    assert rows("SELECT revenue, currency FROM conversion") == [(Decimal("12.5"), currency)]


def test_without_plain_numbers_the_formatted_amount_is_read(load: Load, rows: Rows) -> None:
    header = HEADER.replace('"Net Sales",', "")
    load(header + '2026-04-13 20:52:00,55,"1 112,50 €",completed,A B,new,1× X,1,,Direct\n')
    assert rows("SELECT revenue, currency FROM conversion") == [(Decimal("1112.5"), "EUR")]
