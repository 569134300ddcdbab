"""Zero new customers is not said without a word where no stage is known of the sales."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse
from tests.app.conftest import _serve
from tests.app.visits import Visit, cards, everything
from tests.company import _file

OLDER = [{"customer_id": f"A{n}", "created_at": "2020-01-01" if n < 40 else "2026-05-01"} for n in range(60)]
ORDERS = [
    {
        "conversion_id": f"O{n}",
        "occurred_at": f"2026-05-{n % 28 + 1:02}T10:00:00",
        "customer_id": f"A{n}",
        "kind": "order",
        "status": "confirmed",
        "revenue": 50,
        "currency": "EUR",
        "channel": "search",
    }
    for n in range(60)
]


def sold(path: Path, orders: list[dict[str, object]]) -> Path:
    """Make a database of customers and these orders."""
    warehouse = Warehouse.open(path / "orders.duckdb")
    try:
        import_files(warehouse, [_file(path / "customer.csv", OLDER), _file(path / "conversion.csv", orders)])
    finally:
        warehouse.close()
    return path / "orders.duckdb"


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve a company most of whose customers are older than its orders."""
    yield from _serve(sold(tmp_path, ORDERS), tmp_path, monkeypatch)


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve a company whose customers are all as new as its orders."""
    yield from _serve(sold(tmp_path, ORDERS[40:]), tmp_path, monkeypatch)


def test_it_says_of_how_many_sales_no_stage_is_known(older: Visit) -> None:
    app = older("channels")
    assert "40 sales are undetermined: their customers are older than the data" in everything(app)
    assert cards(app)["New customers"].startswith("20")


def test_it_says_nothing_where_all_are_known(newer: Visit) -> None:
    app = newer("channels")
    assert "undetermined" not in everything(app)
    assert cards(app)["New customers"].startswith("20")
