"""A newer version of a plan whose lines have no numbers: what it no longer has is named, retired if asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.imports.retiring import missing, retire
from mediaplan.warehouse import Warehouse, undo

HEADER = "Média;Support;Début;Fin;Tarif brut HT;Remise;Net HT\n"
FIRST = (
    HEADER
    + "TV;TF1;13/04/2026;26/04/2026;100 000,00;60 %;40 000,00\n"
    + "Radio;NRJ;13/04/2026;26/04/2026;10 000,00;60 %;4 000,00\n"
)
#: The wave moved by a week; radio is dropped.
SECOND = HEADER + "TV;TF1;20/04/2026;26/04/2026;90 000,00;60 %;36 000,00\n"
Take = Callable[..., Result]


@pytest.fixture
def take(warehouse: Warehouse, write: Callable[..., Path]) -> Take:
    """Return a function that imports a plan."""

    def taken(content: str, plan: str = "P", **more: str) -> Result:
        constants = {"confirm": "yes", "currency": "EUR", "plan_id": plan, "date_order": "dmy"}
        (result,) = import_files(warehouse, [write(content)], Options(constants=constants | more))
        assert result.status == "loaded", result.message
        return result

    return taken


def planned(warehouse: Warehouse, table: str = "plan_line") -> list[str]:
    found = warehouse.sql(f"SELECT line_id FROM {table} ORDER BY 1")
    return list(found["line_id"])


NEW = ["tv · TF1 · 2026-04-20"]
OLD = ["radio · NRJ · 2026-04-13", "tv · TF1 · 2026-04-13"]


def test_lines_a_newer_plan_no_longer_has_are_named(take: Take, warehouse: Warehouse) -> None:
    take(FIRST)
    result = take(SECOND)
    assert (result.rows_missing, result.rows_retired) == (2, 0)
    assert "2 rows of earlier imports are not in this file, which is the same plan" in result.message
    assert "tv · TF1 · 2026-04-13, radio · NRJ · 2026-04-13; cost: 44,000.00 EUR" in result.message
    assert planned(warehouse) == sorted(OLD + NEW)


def test_they_are_retired_where_a_person_says_so_and_come_back_when_it_is_undone(
    take: Take, warehouse: Warehouse
) -> None:
    take(FIRST)
    result = take(SECOND, retire="yes")
    assert (result.rows_missing, result.rows_retired) == (0, 2)
    assert planned(warehouse) == planned(warehouse, "plan_price_step") == NEW
    undo(warehouse, int(result.batch_id or 0))
    assert planned(warehouse) == planned(warehouse, "plan_price_step") == OLD


def test_they_can_be_retired_later(take: Take, warehouse: Warehouse) -> None:
    take(FIRST)
    batch = int(take(SECOND).batch_id or 0)
    found = missing(warehouse, batch)
    assert found is not None
    assert found.rows == 2
    assert retire(warehouse, batch) == 2
    assert planned(warehouse) == NEW
    assert missing(warehouse, batch) is None


def test_steps_come_back_even_where_the_newer_plan_has_none(take: Take, warehouse: Warehouse) -> None:
    take(FIRST)
    bare = "Média;Support;Début;Fin;Tarif brut HT;Net HT\nTV;TF1;20/04/2026;26/04/2026;90 000,00;36 000,00\n"
    result = take(bare, retire="yes")
    assert planned(warehouse, "plan_price_step") == []
    undo(warehouse, int(result.batch_id or 0))
    assert planned(warehouse, "plan_price_step") == OLD


@pytest.mark.parametrize(
    ("content", "plan"),
    [
        pytest.param(SECOND, "Q", id="another plan"),
        pytest.param(SECOND.replace("/04/", "/06/"), "P", id="another period"),
        pytest.param(SECOND.replace("TV;TF1", "Presse;Hebdo"), "P", id="a file of another medium"),
    ],
)
def test_what_is_no_version_of_the_plan_lacks_nothing(take: Take, content: str, plan: str) -> None:
    take(FIRST)
    assert take(content, plan).rows_missing == 0
