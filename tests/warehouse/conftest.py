"""An empty database for each test that asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mediaplan.warehouse import Warehouse
from tests.warehouse.shop import MARTS


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    """Return an empty database with one small mart."""
    opened = Warehouse.open(tmp_path / "shop.duckdb", marts=MARTS)
    yield opened
    opened.close()
