"""A campaign that a newer report no longer has is named, whatever its periods and its parts were."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.warehouse import Warehouse, undo
from tests.imports.test_import_retiring import DEVICES, MONTHS, OLD, YES, more, report, spent, weeks

Take = Callable[..., Result]


@pytest.fixture
def take(warehouse: Warehouse, write: Callable[..., Path]) -> Take:
    """Return a function that imports a text as a file."""

    def taken(content: str, options: Options | None = None) -> Result:
        (result,) = import_files(warehouse, [write(content)], options)
        assert result.status in {"loaded", "unchanged"}, result.message
        return result

    return taken


@pytest.mark.parametrize(
    ("old", "new", "rows", "left"),
    [
        pytest.param(OLD, f"{MONTHS}2026-06-01,A,1,EUR,3.00,30\n", 6, 6.0, id="a month over its days"),
        pytest.param(f"{MONTHS}2026-06-01,B,2,EUR,3.00,30\n", report("A", *range(1, 31)), 1, 30.0,
                     id="days over their month"),
        pytest.param(report("AB", 1, 2), weeks("A", 1), 2, 3.0, id="a week over its days"),
        pytest.param(weeks("B", 7), weeks("A", 1, 8), 1, 2.0, id="weeks from Sunday within others"),
        pytest.param(OLD, more("Device", "Mobile", report("A", 1, 2, 3)), 6, 6.0, id="devices of campaigns"),
        pytest.param(DEVICES, report("A", 1, 2, 3), 12, 9.0, id="campaigns of devices"),
        pytest.param(DEVICES, more("Network", "Search", report("A", 1, 2, 3)), 12, 9.0,
                     id="networks beside devices"),
    ],
)  # fmt: skip
def test_a_campaign_that_is_gone_is_named_whatever_its_periods_and_parts_were(
    *, warehouse: Warehouse, take: Take, old: str, new: str, rows: int, left: float
) -> None:
    first = take(old)
    assert take(new).rows_missing == rows
    second = take(new, YES)
    assert (second.rows_missing, second.rows_retired) == (0, rows)
    assert spent(warehouse) == left, "the rows of A as they were given before and now; none of others"
    undo(warehouse, int(first.batch_id or 0))
    undo(warehouse, int(second.batch_id or 0))
    assert warehouse.sql("SELECT count(DISTINCT campaign) AS n FROM performance")["n"].tolist() == [1]
