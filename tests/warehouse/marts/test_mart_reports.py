"""Steps on the way to a mart: of the types they say, and gone afterwards."""

from __future__ import annotations

from pathlib import Path

import ibis
import pytest

from mediaplan.model import Settings
from mediaplan.warehouse import Warehouse, refresh
from mediaplan.warehouse.marts import MARTS
from mediaplan.warehouse.marts.reports import STEPS, Step
from tests.metrics.memory import MemoryEngine, performance


@pytest.fixture(scope="module")
def engine() -> MemoryEngine:
    rows = [
        performance("2026-09-01", "2026-09-30", spend=1),
        performance("2026-09-01", "2026-10-15", spend=3),
    ]
    return MemoryEngine().fill("performance", rows).refresh()


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.__name__)
def test_a_step_has_the_types_that_the_next_one_takes_it_for(engine: MemoryEngine, step: Step) -> None:
    name = step.__name__
    made = engine.connection.execute(f"DESCRIBE {name}").fetchall()
    declared = {column: ibis.dtype(kind)(nullable=True) for column, kind in step(None).schema().items()}
    found = {column: ibis.backends.sql.datatypes.DuckDBType.from_string(kind) for column, kind, *_ in made}
    # a difference of two amounts has room for a digit more, which Ibis does not count
    money = ibis.dtype("decimal(18, 4)")
    assert {
        name: money if kind == ibis.dtype("decimal(19, 4)") else kind for name, kind in found.items()
    } == declared


def test_steps_are_made_before_what_reads_them() -> None:
    order = list(MARTS)
    assert [name for name in order if name.startswith(refresh.STEP)] == [step.__name__ for step in STEPS]
    assert order.index(STEPS[-1].__name__) < order.index("mart_performance_day")


def test_no_step_is_kept(tmp_path: Path) -> None:
    warehouse = Warehouse.open(tmp_path / "new.duckdb")
    with warehouse.write() as transaction:
        transaction.refresh()
        names = {
            name
            for (name,) in transaction.cursor.execute("SELECT table_name FROM duckdb_tables()").fetchall()
        }
    warehouse.close()
    assert "mart_performance_day" in names
    assert not [name for name in names if name.startswith(refresh.STEP)]


def test_a_mart_is_compiled_once_for_the_settings_it_asks_for() -> None:
    compiled = []

    def money(settings: Settings) -> ibis.Table:
        compiled.append(settings.base_currency)
        return ibis.table({"day": "date"}, name="rows").mutate(currency=ibis.literal(settings.base_currency))

    first = refresh.statements({"money": money}, Settings(base_currency="EUR"))
    same = refresh.statements({"money": money}, Settings(base_currency="EUR", inactive_after=90))
    other = refresh.statements({"money": money}, Settings(base_currency="USD"))
    assert compiled == ["EUR", "USD"]
    assert same == first
    assert "USD" in other["money"]
