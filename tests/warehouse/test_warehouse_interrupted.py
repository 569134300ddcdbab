"""A process killed at any moment leaves every batch whole or absent, and marts that agree."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mediaplan.warehouse import Warehouse
from tests.warehouse.shop import MARTS

ROWS = 60_000
SCRIPT = f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(Path(__file__).parent)!r})
from tests.warehouse.shop import CUSTOMER, MARTS
from mediaplan.warehouse import Warehouse, finish, load, new_batch, undo

warehouse = Warehouse.open(Path(sys.argv[1]), marts=MARTS)
columns = ("customer_id", "segment", "region")
nulls = ", ".join(f'NULL AS "{{c.name}}"' for c in CUSTOMER.columns if c.name not in columns)
print("ready", flush=True)
number = 0
while True:
    number += 1
    with warehouse.write() as tx:
        batch = new_batch(tx, file=f"{{number}}.csv")
        tx.cursor.execute(
            f"CREATE TEMP TABLE staged AS SELECT 'c' || (range + {{number % 3}} * 1000) AS customer_id, "
            f"'s' || (range % 7 + {{number}}) AS segment, repeat('r', 40) || range AS region, {{nulls}}, "
            f"1::BIGINT AS lines FROM range({ROWS})"
        )
        load(tx, CUSTOMER, "staged", columns, batch)
        finish(tx, batch, rows_loaded={ROWS})
        tx.refresh()
    if number % 3 == 0:
        undo(warehouse, batch - 1)
"""
# Seeded: the moments are the same in every run, the machine's speed makes them fall elsewhere.
MOMENTS = [round(random.Random(seed).uniform(0.02, 2.5), 2) for seed in range(6)]  # noqa: S311


@pytest.mark.parametrize("seconds", MOMENTS)
def test_killed_while_loading(tmp_path: Path, seconds: float) -> None:
    file = tmp_path / "shop.duckdb"
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(file)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[2],
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(seconds)
    process.kill()
    assert process.wait() == -signal.SIGKILL
    process.stdout.close()

    warehouse = Warehouse.open(file, marts=MARTS)
    batches = warehouse.sql("SELECT batch_id, status, rows_loaded, table_names FROM batch ORDER BY batch_id")
    per_batch = warehouse.sql(
        "SELECT batch_id, count(*) AS n FROM (SELECT customer_id, batch_id FROM customer "
        "UNION SELECT customer_id, batch_id FROM customer_version) GROUP BY 1 ORDER BY 1"
    )
    active = batches[batches["status"] == "active"]

    assert batches["batch_id"].tolist() == list(range(1, len(batches) + 1))
    assert (batches["rows_loaded"] == ROWS).all()
    assert per_batch["batch_id"].tolist() == active["batch_id"].tolist()
    assert (per_batch["n"] == ROWS).all()
    by_mart = warehouse.sql("SELECT segment, customers FROM mart_customers_by_segment ORDER BY 1")
    by_hand = warehouse.sql("SELECT segment, count(*) AS customers FROM customer GROUP BY 1 ORDER BY 1")
    assert by_mart.equals(by_hand)
    warehouse.close()
    assert not list(tmp_path.glob("*.incoming"))
