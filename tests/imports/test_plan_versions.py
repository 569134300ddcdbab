"""A newer version of a plan: what it lacks is named, and costs what it did until a person retires it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.imports.retiring import retire
from mediaplan.warehouse import Warehouse, undo
from mediaplan.warehouse.marts import MARTS

HEADER = "Version;Média;Support;Début;Fin;Tarif brut HT;Remise;Net HT\n"
V1 = (
    HEADER
    + "V1;TV;TF1;13/04/2026;26/04/2026;100 000,00;60 %;40 000,00\n"
    + "V1;Radio;NRJ;13/04/2026;26/04/2026;10 000,00;60 %;4 000,00\n"
)
#: TV is cheaper by 4,000; radio is dropped.
V2 = HEADER + "V2;TV;TF1;13/04/2026;26/04/2026;90 000,00;60 %;36 000,00\n"
RADIO = "radio · NRJ · 2026-04-13"
ANSWERS = {"confirm": "yes", "currency": "EUR", "plan_id": "P", "date_order": "dmy"}
Take = Callable[..., Result]


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    """Return an empty database with its marts: these tests look at the figures."""
    opened = Warehouse.open(tmp_path / "mediaplan.duckdb", marts=MARTS)
    yield opened
    opened.close()


@pytest.fixture
def take(warehouse: Warehouse, write: Callable[..., Path]) -> Take:
    """Return a function that imports a plan."""

    def taken(content: str, **more: str) -> Result:
        (result,) = import_files(warehouse, [write(content)], Options(constants=ANSWERS | more))
        assert result.status == "loaded", result.message
        return result

    return taken


def cost(warehouse: Warehouse) -> dict[str, float]:
    found = warehouse.sql("SELECT channel, sum(spend)::DOUBLE AS spend FROM mart_cost_day GROUP BY 1")
    return dict(zip(found["channel"], found["spend"], strict=True))


def test_a_line_that_a_newer_version_lacks_is_named_and_counts_until_it_is_retired(
    take: Take, warehouse: Warehouse
) -> None:
    take(V1)
    result = take(V2)
    assert (result.rows_missing, result.rows_retired) == (1, 0)
    assert f"{RADIO}; cost: 4,000.00 EUR" in result.message
    assert cost(warehouse) == {"tv": 36_000, "radio": 4_000}
    retire(warehouse, int(result.batch_id or 0))
    assert cost(warehouse) == {"tv": 36_000}
    undo(warehouse, int(result.batch_id or 0))
    assert cost(warehouse) == {"tv": 40_000, "radio": 4_000}


def test_it_is_named_again_by_each_newer_version_and_retired_from_all_before(
    take: Take, warehouse: Warehouse
) -> None:
    take(V1)
    take(V1.replace("V1;", "V2;"))
    assert take(V2.replace("V2;", "V3;")).rows_missing == 1
    result = take(V2.replace("V2;", "V10;").replace("36 000", "35 000"), retire="yes")
    assert f"{RADIO}; cost: 4,000.00 EUR" in result.message
    assert cost(warehouse) == {"tv": 35_000}


def test_an_older_version_that_comes_later_lacks_nothing(take: Take, warehouse: Warehouse) -> None:
    take(V2.replace("TV;TF1", "Radio;NRJ"))
    assert take(V1.replace("Radio;NRJ", "TV;M6")).rows_missing == 0
    assert cost(warehouse)["radio"] == 36_000


def test_two_versions_imported_together_name_what_the_newer_lacks(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    files = [tmp_path / "plan_v1.csv", tmp_path / "plan_v2.csv"]
    for path, content in zip(files, (V1, V2), strict=True):
        path.write_text(content, encoding="utf-8")
    _, result = import_files(warehouse, files, Options(constants=ANSWERS))
    assert result.rows_missing == 1
    assert RADIO in result.message
    assert cost(warehouse) == {"tv": 36_000, "radio": 4_000}
