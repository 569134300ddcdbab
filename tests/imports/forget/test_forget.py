"""One person is forgotten by any name there is, and nobody else is."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.imports.forget import forget
from mediaplan.imports.people import key_file
from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.marts.people import NAMING
from tests.imports.forget.two_persons import ALL, ANNE, LEFT, erased, named, stored

Write = Callable[..., Path]

NAMES = [
    "C17",
    " C17 ",
    "customer:C17",
    ANNE,
    "Anne@Example.com",
    "mailto:anne@example.com",
    "Anne Martin <anne@example.com>",
    "email:anne@example.com",
    "+33612345678",
    "0033 6 12 34 56 78",
    "+33 (0)6-12.34/56 78",
    "phone:+33612345678",
    "mobile: +33 6 12 34 56 78",
    "S-9",
    "shop:S-9",
]


@pytest.mark.parametrize("written", NAMES)
def test_a_person_is_known_by_any_name(shop: Warehouse, written: str) -> None:
    assert erased(shop, written) == ALL
    assert {table: named(shop, table) for table in NAMING} == LEFT


def test_nor_is_anything_else_moved(shop: Warehouse) -> None:
    before, version = stored(shop, "SELECT sum(revenue), count(*) FROM conversion"), shop.data_version
    forget(shop, ANNE)
    assert (
        stored(shop, "SELECT sum(revenue), count(*) FROM conversion") == before == [(Decimal("147.0000"), 3)]
    )
    assert stored(
        shop, "SELECT conversion_id, customer_id FROM conversion WHERE customer_id IS NOT NULL"
    ) == [("o3", "C18")]
    assert shop.data_version == version + 1
    assert {row[1] for row in stored(shop, "SELECT * FROM mart_person")} == {"C18"}, "marts are made anew"


@pytest.mark.parametrize(
    "written",
    ["C19", "nobody@example.com", "+33699999999", "0612345678", "", " ", "x@y@z", "email:", "%", "'"],
)
def test_nobody_is_found(shop: Warehouse, written: str) -> None:
    version = shop.data_version
    done = forget(shop, written)
    assert done.erased == ()
    assert "Nobody is known by that" in str(done.sentences[0])
    assert shop.data_version == version


def test_in_a_database_of_nobody_no_key_is_made(warehouse: Warehouse) -> None:
    assert forget(warehouse, ANNE).erased == ()
    assert not key_file(warehouse.path).exists()


def test_a_lost_key_is_said_where_it_is_needed_and_only_there(shop: Warehouse) -> None:
    key_file(shop.path).unlink()
    with pytest.raises(MediaplanError, match="Put it back from the backup"):
        forget(shop, ANNE)
    assert erased(shop, "C17") == ALL
    assert not key_file(shop.path).exists()


def test_several_persons_are_not_guessed_at(shop: Warehouse, write: Write) -> None:
    import_files(shop, [write("kind,value,customer_id\ncrm,C18,C17\nloyalty,S-9,C18\n", "more.csv")])
    for written, said in (("C18", "C17, customer:C18"), ("S-9", "C17, customer:C18")):
        with pytest.raises(MediaplanError, match="Several persons are meant") as refused:
            forget(shop, written)
        assert said in str(refused.value)
    assert named(shop, "customer") == ["C17", "C18"]
    assert erased(shop, "customer:C18")["customer"] == (1, 0, 0)
    assert named(shop, "customer") == ["C17"]


def test_what_it_says(shop: Warehouse) -> None:
    first, stays, last = map(str, forget(shop, "C17").sentences)
    assert first == (
        "Erased: Consents (1 row), Customers (1 row), Identities (3 rows), Service cases (1 row), "
        "Survey answers (1 row), Contacts (3 rows)."
    )
    assert stays == "2 sales stay in the figures, and belong to nobody any more."
    assert "remove the person from the tool as well" in last
