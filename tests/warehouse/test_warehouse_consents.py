"""Files older than the rule that a permission and a refusal of one moment are two records."""

from __future__ import annotations

from pathlib import Path

import duckdb

from mediaplan.warehouse import Warehouse, undo
from tests.warehouse.shop import MARTS, rows_of

COLUMNS = "customer_id, channel, recorded_at, status, batch_id"
RECORD = "('C1', 'email', TIMESTAMP '2026-03-01 09:00:00', '{status}', {batch})"


def test_what_the_later_file_covered_comes_back(tmp_path: Path) -> None:
    """The second import said yes of the very moment of the refusal, and stood for both."""
    file = tmp_path / "older.duckdb"
    Warehouse.open(file, marts=MARTS).close()
    with duckdb.connect(file) as old:
        old.execute("UPDATE mediaplan_meta SET schema_version = 2")
        for batch, status in ((1, "opted_out"), (2, "opted_in")):
            row = RECORD.format(status=status, batch=batch)
            old.execute(f"INSERT INTO batch (batch_id, status) VALUES ({batch}, 'active')")
            old.execute(
                f"INSERT INTO batch_table VALUES ({batch}, 'consent', "
                "['customer_id', 'channel', 'recorded_at', 'status'])"
            )
            old.execute(f"INSERT INTO consent_version ({COLUMNS}) VALUES {row}")
        old.execute(f"INSERT INTO consent ({COLUMNS}) VALUES {row}")

    warehouse = Warehouse.open(file, marts=MARTS)

    said = ("status", "batch_id")
    assert rows_of(warehouse, *said, table="consent") == [("opted_in", 2), ("opted_out", 1)]
    undo(warehouse, 2)
    assert rows_of(warehouse, *said, table="consent") == [("opted_out", 1)]
    undo(warehouse, 1)
    assert rows_of(warehouse, *said, table="consent") == []
    assert rows_of(warehouse, *said, table="consent_version") == []
    warehouse.close()
