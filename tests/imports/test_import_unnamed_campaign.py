"""A campaign given with and without its identifier: one sentence says which is read, none that both count."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.metrics import figures
from mediaplan.model import Scope
from mediaplan.warehouse import Warehouse

BY_NAME = (
    "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR),Impressions\n"
    "2026-06-01,2026-06-30,A,45.00,300\n"
)
BY_ID = BY_NAME.replace("name,", "name,Campaign ID,").replace(",A,", ",A,9,")
OTHER = "2026-06-01,2026-06-30,B,5.00,30\n"


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    opened = Warehouse.open(tmp_path / "mediaplan.duckdb")
    yield opened
    opened.close()


@pytest.mark.parametrize(("one", "other"), [(BY_NAME, BY_ID), (BY_ID, BY_NAME)])
def test_a_row_that_is_read_another_way_is_not_missing(
    warehouse: Warehouse, write: Callable[..., Path], one: str, other: str
) -> None:
    second = OTHER if one == BY_NAME else OTHER.replace("B,", "B,8,")
    import_files(warehouse, [write(one + second, "one.csv")])
    (result,) = import_files(warehouse, [write(other, "other.csv")])
    assert "no day is counted twice: of each campaign, the rows that say more are read" in result.message
    # B alone is missing: it is in no way in the new file
    assert result.rows_missing == 1
    assert "1 row of an earlier import is not in this file" in result.message
    (row,) = figures(warehouse, Scope.from_params({}), "total", ["spend"]).frame.to_dict("records")
    assert float(row["spend"]) == 50
