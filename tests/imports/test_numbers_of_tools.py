"""Numbers that tools give their own records never meet those of another tool, nor the company's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.imports.forget import forget
from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.marts import MARTS

PEOPLE = {"mart_person": MARTS["mart_person"]}
SHOP = (
    'Date,"Order #","N. Revenue (formatted)",Status,Customer,"Customer type","Items sold","Net Sales"\n'
    '2026-06-01 10:12:00,1001,"€120.50",completed,"Jane Doe",new,3,120.5\n'
)
DEALS = (
    "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Associated Contact IDs\n"
    "1001,Big,Closed Won,5000,Bob,2026-05-01 10:00,2026-01-01 09:00,101\n"
)
CONTACTS = (
    "Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Associated Company,"
    "Country/Region,Contact owner,Lifecycle Stage,Original Source\n"
    "101,Jane,Doe,{address},,New,2024-03-12 09:14,Acme,France,Bob,Customer,Organic Search\n"
)
CLIENTS = "N° client;Date de création;Segment;E-mail\n{number};2020-02-21;Or;{address}\n"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Warehouse]:
    """Return an empty database that knows who is who."""
    warehouse = Warehouse.open(tmp_path / "x.duckdb", marts=PEOPLE)
    yield warehouse
    warehouse.close()


@pytest.fixture
def bring(company: Warehouse, write: Callable[..., Path]) -> Callable[..., Result]:
    """Return a function that imports a text."""

    def brought(content: str, name: str, **more: Any) -> Result:
        constants = {"currency": "EUR"} if name in {"shop.csv", "deals.csv"} else {}
        (result,) = import_files(company, [write(content, name)], Options(constants=constants, **more))
        assert result.status == "loaded", result.message
        return result

    return brought


def asked(warehouse: Warehouse, statement: str) -> list[tuple[Any, ...]]:
    with warehouse.write() as tx:
        tx.discard()
        return tx.cursor.execute(statement).fetchall()


def test_a_deal_and_an_order_of_one_number_are_two(bring: Callable[..., Result], company: Warehouse) -> None:
    bring(SHOP, "shop.csv")
    result = bring(DEALS, "deals.csv")
    assert (result.rows_loaded, result.rows_replaced) == (1, 0)
    assert asked(company, "SELECT conversion_id, revenue, quantity FROM conversion ORDER BY 1") == [
        ("1001", 120.5, 3.0),
        ("hubspot:1001", 5000, None),
    ]


def test_two_exports_of_one_shop_still_meet(bring: Callable[..., Result], company: Warehouse) -> None:
    bring(SHOP, "shop.csv")
    assert bring(SHOP.replace("completed", "refunded"), "shop.csv").rows_replaced == 1
    assert asked(company, "SELECT conversion_id, status FROM conversion") == [("1001", "cancelled")]


def test_a_contact_and_a_client_of_one_number_are_two(
    bring: Callable[..., Result], company: Warehouse
) -> None:
    bring(CONTACTS.format(address="jane@example.com"), "contacts.csv")
    bring(CLIENTS.format(number=101, address="paul@example.com"), "clients.csv")
    bring(DEALS, "deals.csv")
    people = dict(asked(company, "SELECT customer_id, person_id FROM mart_person"))
    assert people["101"] == "101"
    assert people["hubspot:101"].startswith("email:")
    assert asked(company, "SELECT count(DISTINCT person_id) FROM mart_person") == [(2,)]


@pytest.mark.parametrize("crm_first", [True, False])
def test_people_still_meet_by_their_address(
    bring: Callable[..., Result], company: Warehouse, *, crm_first: bool
) -> None:
    files = [
        (CONTACTS.format(address="jane@example.com"), "contacts.csv"),
        (CLIENTS.format(number="C17", address="Jane@Example.com"), "clients.csv"),
        (DEALS, "deals.csv"),
    ]
    for content, name in files[::-1] if crm_first else files:
        bring(content, name)
    assert asked(company, "SELECT DISTINCT person_id FROM mart_person") == [("C17",)]


def test_who_is_to_be_forgotten_is_found_by_the_number_a_person_knows(
    bring: Callable[..., Result], company: Warehouse
) -> None:
    bring(CONTACTS.format(address="jane@example.com"), "contacts.csv")
    assert "hubspot:101" in str(forget(company, "101", dry_run=True).whom)
    bring(CLIENTS.format(number=101, address="paul@example.com"), "clients.csv")
    with pytest.raises(MediaplanError) as several:
        forget(company, "101")
    assert "customer:101" in str(several.value)
    assert "Several persons" in str(several.value)
    forget(company, "hubspot:101")
    assert asked(company, "SELECT customer_id FROM customer") == [("101",)]
    forget(company, "101")
    assert asked(company, "SELECT customer_id FROM customer") == []


def test_a_person_of_both_numbers_is_forgotten_by_one(
    bring: Callable[..., Result], company: Warehouse
) -> None:
    bring(CONTACTS.format(address="jane@example.com"), "contacts.csv")
    bring(CLIENTS.format(number=101, address="jane@example.com"), "clients.csv")
    known = str(forget(company, "101").whom)
    assert "101" in known
    assert "hubspot:101" in known
    assert asked(company, "SELECT count(*) FROM customer") == [(0,)]


def test_a_column_of_the_company_s_own_numbers_is_said_to_be_one(
    bring: Callable[..., Result], company: Warehouse
) -> None:
    header, line = CONTACTS.format(address="jane@example.com").splitlines()
    bring(
        f"{header},ERP no\n{line},C17\n",
        "contacts.csv",
        source="hubspot_contacts",
        mapping={"customer_id": "ERP no"},
    )
    assert asked(company, "SELECT customer_id FROM customer") == [("C17",)]
