"""A table made once and asked several things: one state of the data, and nothing left of it."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from mediaplan.model import TABLES
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.passing import HELD
from tests.warehouse.shop import MARTS, SEGMENT, bring

CUSTOMER = TABLES["customer"].expr
BOTH = CUSTOMER.select("customer_id", "segment")


@pytest.fixture
def warehouse(tmp_path: Path) -> Warehouse:
    opened = Warehouse.open(tmp_path / "shop.duckdb", marts=MARTS)
    bring(
        opened, [{"customer_id": "ann", "segment": "gold"}, {"customer_id": "bob", "segment": "new"}], SEGMENT
    )
    return opened


def test_several_things_are_asked_of_it(warehouse: Warehouse) -> None:
    with warehouse.holding(BOTH) as ask:
        assert ask(lambda held: held.count().as_table()).iloc[0, 0] == 2
        assert ask(lambda held: held.filter(held.segment == "new"))["customer_id"].tolist() == ["bob"]


def test_it_is_of_one_moment(warehouse: Warehouse) -> None:
    with warehouse.holding(BOTH) as ask:
        bring(warehouse, [{"customer_id": "cem", "segment": "gold"}], SEGMENT)
        assert ask(lambda held: held.count().as_table()).iloc[0, 0] == 2
    with warehouse.holding(BOTH) as ask:
        assert ask(lambda held: held.count().as_table()).iloc[0, 0] == 3


def test_two_readers_hold_tables_of_their_own(warehouse: Warehouse) -> None:
    gold = BOTH.filter(BOTH.segment == "gold")
    with warehouse.holding(BOTH) as every, warehouse.holding(gold) as some:
        assert every(lambda held: held.count().as_table()).iloc[0, 0] == 2
        assert some(lambda held: held.count().as_table()).iloc[0, 0] == 1


def test_nothing_is_left_of_it_whatever_happens(warehouse: Warehouse) -> None:
    with pytest.raises(ZeroDivisionError), warehouse.holding(BOTH):
        raise ZeroDivisionError
    with pytest.raises(duckdb.CatalogException):
        warehouse.sql(f"SELECT * FROM {HELD}")


def test_it_may_be_made_where_the_file_is_only_read(warehouse: Warehouse) -> None:
    warehouse.close()
    reader = Warehouse.open(warehouse.path, marts=MARTS, read_only=True)
    with reader.holding(BOTH) as ask:
        assert len(ask(lambda held: held)) == 2
    reader.close()
