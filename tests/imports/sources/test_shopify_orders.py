"""Shopify orders: lines added up into orders, tax left out, and nobody's name, address or number kept."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from mediaplan.imports.people import hashed, key_file
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows

HEADER = [
    "Name",
    "Email",
    "Financial Status",
    "Paid at",
    "Fulfillment Status",
    "Fulfilled at",
    "Accepts Marketing",
    "Currency",
    "Subtotal",
    "Shipping",
    "Taxes",
    "Total",
    "Discount Code",
    "Discount Amount",
    "Shipping Method",
    "Created at",
    "Lineitem quantity",
    "Lineitem name",
    "Lineitem price",
    "Billing Name",
    "Billing Street",
    "Billing Zip",
    "Billing Phone",
    "Shipping Name",
    "Notes",
    "Note Attributes",
    "Cancelled at",
    "Refunded Amount",
    "Location",
    "Id",
    "Source",
    "Phone",
]
#: Prices without tax: 270 + 10 shipping + 54 tax = 334.
ORDER = {
    "Name": "#1001",
    "Email": "Lea@Example.com",
    "Financial Status": "paid",
    "Accepts Marketing": "yes",
    "Currency": "EUR",
    "Subtotal": "270.00",
    "Shipping": "10.00",
    "Taxes": "54.00",
    "Total": "334.00",
    "Discount Amount": "30.00",
    "Created at": "2026-05-12 22:54:07 -0700",
    "Lineitem quantity": "2",
    "Lineitem name": "Sofa",
    "Lineitem price": "100.00",
    "Billing Name": "Léa Dubois",
    "Billing Street": "12 rue Verte",
    "Billing Zip": "'69001",
    "Billing Phone": "+33 6 11 22 33 44",
    "Shipping Name": "Paul Dubois",
    "Notes": "ring twice",
    "Note Attributes": "ip: 81.2.69.142\ngift: no",
    "Refunded Amount": "0.00",
    "Location": "Lyon",
    "Id": "5544332211",
    "Phone": "+33 6 99 88 77 66",
}
SECOND_LINE = {
    "Name": "#1001",
    "Email": "Lea@Example.com",
    "Lineitem quantity": "1",
    "Lineitem name": "Lamp",
    "Lineitem price": "100.00",
}


def export(*lines: dict[str, str]) -> str:
    file = io.StringIO()
    writer = csv.DictWriter(file, HEADER, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(lines)
    return file.getvalue()


def person(warehouse: Warehouse, kind: str, normal: str) -> str:
    key = bytes.fromhex(key_file(warehouse.path).read_text().strip())
    return f"{kind}:{hashed(normal, key)}"


def test_the_lines_of_an_order_are_one_order(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    result = load(export(ORDER, SECOND_LINE))
    assert (result.status, result.source, result.table) == ("loaded", "shopify_orders", "conversion")
    assert (result.rows_read, result.rows_loaded, result.table_rows) == (2, 2, 1)
    found = rows(
        "SELECT conversion_id, occurred_at, day, customer_id, kind, status, revenue, discount, refund,"
        " quantity, store, currency FROM conversion"
    )
    # 22:54 seven hours behind UTC is the next morning there.
    moment = datetime(2026, 5, 13, 5, 54, 7, tzinfo=UTC)
    assert found == [
        ("#1001", moment.replace(tzinfo=None), moment.date(), person(warehouse, "email", "lea@example.com"),
         "order", "confirmed", Decimal("270.0000"), Decimal("30.0000"), Decimal(0), 3.0, "Lyon", "EUR"),
    ]  # fmt: skip
    assert result.loaded_totals["revenue"] == Decimal("270.0000")


@pytest.mark.parametrize(
    ("changes", "revenue", "discount", "refund"),
    [
        # Prices with 20 % tax in them: 240 of goods hold 40 of tax; nothing is added on top.
        (
            {"Subtotal": "240.00", "Shipping": "0.00", "Taxes": "40.00", "Total": "240.00",
             "Discount Amount": "12.00"},
            "200", "10", "0",
        ),
        # Prices and shipping with 20 % tax in them: 60.57 of goods hold 10.09(5), 4.90 of shipping 0.81(5).
        (
            {"Subtotal": "60.57", "Shipping": "4.90", "Taxes": "10.91", "Total": "65.47",
             "Discount Amount": "12.00", "Refunded Amount": "65.47"},
            "50.4765", "10.0003", "50.4765",
        ),
        # Refunded in full, tax and shipping with it: nothing is left of 270.
        ({"Refunded Amount": "334.00"}, "270", "30", "270"),
        # Half of it refunded.
        ({"Refunded Amount": "167.00"}, "270", "30", "135"),
        # Everything free: no division by the nothing that was paid.
        (
            {"Subtotal": "0.00", "Shipping": "0.00", "Taxes": "0.00", "Total": "0.00",
             "Discount Amount": "300.00"},
            "0", "300", "0",
        ),
    ],
)  # fmt: skip
def test_amounts_leave_out_tax(
    load: Load, rows: Rows, *, changes: dict[str, str], revenue: str, discount: str, refund: str
) -> None:
    load(export(ORDER | changes, SECOND_LINE))
    assert rows("SELECT revenue, discount, refund FROM conversion") == [
        (Decimal(revenue), Decimal(discount), Decimal(refund))
    ]


def test_without_its_total_the_subtotal_is_the_revenue(load: Load, rows: Rows) -> None:
    load(
        "Name,Email,Financial Status,Currency,Subtotal,Created at,Lineitem quantity\n"
        "#1,a@example.com,paid,EUR,99.50,2026-05-12 12:00:00 +0200,1\n"
    )
    assert rows("SELECT revenue FROM conversion") == [(Decimal("99.5000"),)]


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"Financial Status": "paid"}, "confirmed"),
        ({"Financial Status": "refunded"}, "confirmed"),
        ({"Financial Status": "partially_refunded"}, "confirmed"),
        ({"Financial Status": "pending"}, "open"),
        ({"Financial Status": "authorized"}, "open"),
        ({"Financial Status": "voided"}, "cancelled"),
        # As apps that translate the export write it.
        ({"Financial Status": "Payée"}, "confirmed"),
        ({"Financial Status": "Remboursée"}, "confirmed"),
        ({"Financial Status": "Partiellement remboursée"}, "confirmed"),
        ({"Financial Status": "En attente"}, "open"),
        ({"Financial Status": "Annulée"}, "cancelled"),
        ({"Financial Status": "paid", "Cancelled at": "2026-05-13 09:00:00 -0700"}, "cancelled"),
    ],
)
def test_status(load: Load, rows: Rows, changes: dict[str, str], status: str) -> None:
    load(export(ORDER | changes, SECOND_LINE))
    assert rows("SELECT status FROM conversion") == [(status,)]


def test_the_customer_is_known_by_address_and_number(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    load(export(ORDER, SECOND_LINE))
    customer = person(warehouse, "email", "lea@example.com")
    assert rows("SELECT kind, value, customer_id FROM identity ORDER BY 1") == [
        ("phone", person(warehouse, "phone", "+33699887766").removeprefix("phone:"), customer),
    ]


def test_a_customer_of_the_till_is_known_by_number(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    load(export(ORDER | {"Email": ""}, SECOND_LINE | {"Email": ""}))
    customer = person(warehouse, "phone", "+33699887766")
    assert rows("SELECT customer_id FROM conversion") == [(customer,)]
    assert rows("SELECT * FROM identity") == []
    assert rows("SELECT * FROM consent") == []


def test_what_is_no_number_is_no_identity(load: Load, rows: Rows, on_disk: Callable[[], bytes]) -> None:
    result = load(export(ORDER | {"Phone": "call Léa"}, SECOND_LINE))
    assert (result.rows_loaded, result.rows_quarantined) == (2, 0)
    assert rows("SELECT * FROM identity") == []
    assert b"call L" not in on_disk()


@pytest.mark.parametrize(
    ("said", "expected"),
    [("yes", [("email", "opted_in", "checkout", "2026-05-13 05:54:07")]), ("no", []), ("", [])],
)
def test_only_a_yes_is_a_consent(load: Load, rows: Rows, said: str, expected: list[object]) -> None:
    load(export(ORDER | {"Accepts Marketing": said}, SECOND_LINE))
    assert rows("SELECT channel, status, basis, CAST(recorded_at AS VARCHAR) FROM consent") == expected


def test_an_order_imported_later_re_subscribes_nobody_who_left_since(load: Load, rows: Rows) -> None:
    load(
        "Campaign ID;Campaign Name;Email_ID;Send_Date;Delivered_Date;Open_Date;Unsubscribe_Date\n"
        "12;Soldes;lea@example.com;20-05-2026 09:00;20-05-2026 09:01;20-05-2026 09:05;20-05-2026 09:06\n",
        "brevo.csv",
    )
    load(export(ORDER, SECOND_LINE), "orders.csv")
    assert rows(
        "SELECT arg_max(status, recorded_at), count(*), count(DISTINCT customer_id) FROM consent"
    ) == [("opted_out", 2, 1)]


def test_orders_refunded_since_are_replaced_and_the_others_left(load: Load, rows: Rows) -> None:
    other = ORDER | {"Name": "#1002", "Email": "max@example.com", "Phone": ""}
    load(export(ORDER, SECOND_LINE, other))
    refunded = ORDER | {"Financial Status": "refunded", "Refunded Amount": "334.00"}
    result = load(export(refunded, SECOND_LINE, other), "later.csv")
    assert (result.rows_read, result.rows_loaded, result.rows_replaced, result.rows_unchanged) == (3, 0, 2, 1)
    assert rows("SELECT conversion_id, revenue - refund FROM conversion ORDER BY 1") == [
        ("#1001", Decimal(0)),
        ("#1002", Decimal(270)),
    ]


def test_nobody_can_be_read_in_the_file(load: Load, on_disk: Callable[[], bytes]) -> None:
    wrong = ORDER | {"Name": "#1003", "Email": "Jeanne Martin", "Lineitem quantity": "many"}
    others = [ORDER | {"Name": f"#2{number}"} for number in range(9)]
    result = load(export(ORDER, SECOND_LINE, *others, wrong))
    assert (result.rows_read, result.rows_loaded, result.rows_quarantined) == (12, 11, 1)
    content = on_disk()
    assert b"#1001" in content
    personal = (
        "lea@", "example.com", "Dubois", "rue Verte", "69001", "11 22 33", "99 88 77", "99887766", "81.2.69",
        "ring twice", "Jeanne", "Martin",
    )  # fmt: skip
    assert [word for word in personal if word.casefold().encode() in content.lower()] == []
