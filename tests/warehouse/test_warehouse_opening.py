"""Opening a file: made new, brought forward, or refused with a sentence and left as it was."""

from __future__ import annotations

import os
import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from mediaplan.model import TABLES, MediaplanError, Type
from mediaplan.warehouse import DatabaseHeldError, Warehouse, schema, undo
from mediaplan.warehouse.identifiers import quote
from tests.warehouse.shop import MARTS, bring, retired, rows_of

ROOT = Path(__file__).resolve().parents[2]


def test_every_declared_table_is_stored_with_its_versions(warehouse: Warehouse) -> None:
    columns = warehouse.sql(
        "SELECT table_name, column_name, data_type, is_nullable, column_default FROM duckdb_columns()"
    ).set_index(["table_name", "column_name"])

    for table in TABLES.values():
        for name in (table.name, f"{table.name}_version"):
            for column in table.columns:
                stored = columns.loc[(name, column.name)]
                assert stored["is_nullable"] == (not column.key)
                if column.key and column.type is Type.TEXT:
                    assert stored["column_default"] == "''"
            assert columns.loc[(name, "batch_id"), "data_type"] == "BIGINT"
    assert columns.loc[("performance", "spend"), "data_type"] == "DECIMAL(18,4)"


def test_the_marts_of_the_house_can_be_made(tmp_path: Path) -> None:
    warehouse = Warehouse.open(tmp_path / "new.duckdb")
    assert len(warehouse.sql("SELECT * FROM mart_performance_day")) == 0
    warehouse.close()


def test_a_database_is_found_again_as_it_was_left(tmp_path: Path) -> None:
    file = tmp_path / "my été.duckdb"
    warehouse = Warehouse.open(file, marts=MARTS)
    bring(warehouse, [{"customer_id": "a", "segment": "vip"}], ("customer_id", "segment"))
    warehouse.close()

    warehouse = Warehouse.open(file, marts=MARTS)
    assert rows_of(warehouse, "customer_id", "segment") == [("a", "vip")]
    warehouse.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["my été.duckdb"]


def older(path: Path, *, without: dict[str, set[str]]) -> None:
    """Make by hand a version 1 file that lacks some tables (empty set) and columns."""
    connection = duckdb.connect(path)
    for name, columns in schema.stored().items():
        lacking = without.get(name)
        if lacking == set():
            continue
        kept = [ddl for column, ddl in columns.items() if column not in (lacking or ())]
        connection.execute(f"CREATE TABLE {quote(name)} ({', '.join(kept)})")
    connection.execute("INSERT INTO mediaplan_meta (schema_version, data_version) VALUES (1, 41)")
    connection.execute("INSERT INTO batch (batch_id, status) VALUES (1, 'active')")
    connection.execute("INSERT INTO batch_table VALUES (1, 'customer', ['customer_id', 'segment'])")
    connection.execute("INSERT INTO customer (customer_id, segment, batch_id) VALUES ('a', 'vip', 1)")
    connection.execute(
        "INSERT INTO performance (source, level, period_start, period_end, spend, batch_id) "
        "VALUES ('s', 'campaign', '2025-01-01', '2025-01-01', 5, 1)"
    )
    connection.close()


def test_an_older_file_gains_what_was_added_since(tmp_path: Path) -> None:
    file = tmp_path / "older.duckdb"
    older(
        file,
        without={
            "customer": {"region", "created_day"},
            "customer_version": {"region", "created_day"},
            "performance": {"breakdown"},
            "performance_version": {"breakdown"},
            "fx_rate": set(),
            "batch": {"settings_hash", "rows_missing", "rows_retired"},
        },
    )

    warehouse = Warehouse.open(file, marts=MARTS)

    assert rows_of(warehouse, "customer_id", "segment", "region", "batch_id") == [("a", "vip", None, 1)]
    assert rows_of(warehouse, "source", "breakdown", "spend", table="performance") == [("s", "", 5.0)]
    assert warehouse.sql("SELECT * FROM fx_rate").empty
    assert warehouse.data_version == 42  # one more: its marts were made
    with pytest.raises(duckdb.ConstraintException), warehouse.write() as tx:
        tx.cursor.execute("UPDATE performance SET breakdown = NULL")
    second, _ = bring(warehouse, [{"customer_id": "a", "region": "north"}], ("customer_id", "region"))
    undo(warehouse, 1)
    assert rows_of(warehouse, "customer_id", "segment", "region", "batch_id") == [
        ("a", None, "north", second)
    ]
    warehouse.close()


def test_a_file_from_before_rows_could_be_retired_keeps_its_undo_and_learns_to(tmp_path: Path) -> None:
    file = tmp_path / "older.duckdb"
    older(file, without={"customer_version": {"retired"}, "batch": {"rows_missing", "rows_retired"}})
    connection = duckdb.connect(file)
    connection.execute("INSERT INTO batch (batch_id, status) VALUES (2, 'active')")
    connection.execute("INSERT INTO batch_table VALUES (2, 'customer', ['customer_id', 'segment'])")
    connection.execute("INSERT INTO customer_version (customer_id, segment, batch_id) VALUES ('a', 'old', 1)")
    connection.execute("UPDATE customer SET segment = 'new', batch_id = 2")
    connection.close()

    warehouse = Warehouse.open(file, marts=MARTS)

    third, _ = bring(warehouse, [{"customer_id": "b", "segment": "vip"}], ("customer_id", "segment"))
    assert retired(warehouse, ["a"], third) == 1
    assert rows_of(warehouse, "customer_id", "segment", "batch_id") == [("b", "vip", third)]
    undo(warehouse, third)
    assert rows_of(warehouse, "customer_id", "segment", "batch_id") == [("a", "new", 2)]
    undo(warehouse, 2)
    assert rows_of(warehouse, "customer_id", "segment", "batch_id") == [("a", "old", 1)]
    assert warehouse.sql("SELECT rows_retired FROM batch WHERE batch_id < 3").isna().all(axis=None)
    warehouse.close()


STEPS = (
    ("ALTER TABLE customer RENAME COLUMN tier TO value_tier",),
    ("UPDATE customer SET segment = upper(segment)", "UPDATE batch SET file = 'unknown' WHERE file IS NULL"),
)


def file_of_version_1(path: Path) -> None:
    older(path, without={})
    connection = duckdb.connect(path)
    connection.execute("ALTER TABLE customer RENAME COLUMN value_tier TO tier")
    connection.execute("UPDATE customer SET tier = 'gold'")
    connection.close()


def version_of(path: Path) -> int:
    connection = duckdb.connect(path, read_only=True)
    version: int = connection.execute("SELECT schema_version FROM mediaplan_meta").fetchall()[0][0]
    connection.close()
    return version


def test_an_older_file_takes_every_step_forward(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "older.duckdb"
    file_of_version_1(file)
    monkeypatch.setattr(schema, "MIGRATIONS", STEPS)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 3)

    warehouse = Warehouse.open(file, marts=MARTS)

    assert rows_of(warehouse, "customer_id", "segment", "value_tier") == [("a", "VIP", "gold")]
    warehouse.close()
    assert version_of(file) == 3


def test_a_step_that_fails_never_happened_and_the_next_opening_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "older.duckdb"
    file_of_version_1(file)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 3)
    monkeypatch.setattr(schema, "MIGRATIONS", (STEPS[0], (STEPS[1][0], "SELECT * FROM broken_off_here")))
    with pytest.raises(MediaplanError, match="could not be opened"):
        Warehouse.open(file, marts=MARTS)
    assert version_of(file) == 2

    monkeypatch.setattr(schema, "MIGRATIONS", STEPS)
    warehouse = Warehouse.open(file, marts=MARTS)

    assert rows_of(warehouse, "segment", "value_tier") == [("VIP", "gold")]
    warehouse.close()


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("UPDATE mediaplan_meta SET schema_version = 1000", id="a later version"),
        pytest.param("ALTER TABLE customer ADD COLUMN shoe_size INTEGER", id="a column from the future"),
    ],
)
def test_a_file_of_a_newer_mediaplan_is_refused_and_untouched(tmp_path: Path, statement: str) -> None:
    file = tmp_path / "newer.duckdb"
    Warehouse.open(file, marts=MARTS).close()
    connection = duckdb.connect(file)
    connection.execute(statement)
    connection.close()
    before = file.read_bytes()

    with pytest.raises(MediaplanError, match=r"newer\.duckdb was made by a newer Mediaplan"):
        Warehouse.open(file, marts=MARTS)

    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def sqlite_file(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE a (b)")
    connection.commit()
    connection.close()


def other_duckdb(path: Path) -> None:
    connection = duckdb.connect(path)
    connection.execute("CREATE TABLE theirs AS SELECT 1 AS n")
    connection.close()


def cut_short(path: Path) -> None:
    Warehouse.open(path, marts=MARTS).close()
    path.write_bytes(path.read_bytes()[:9000])


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        pytest.param(lambda p: p.write_text("day;spend\n2025-01-01;3\n" * 900), "not a Mediaplan", id="csv"),
        pytest.param(
            lambda p: p.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(9000)), "not a Mediaplan", id="picture"
        ),
        pytest.param(lambda p: p.write_bytes(b""), "not a Mediaplan", id="0 bytes"),
        pytest.param(sqlite_file, "not a Mediaplan", id="SQLite"),
        pytest.param(other_duckdb, "not one of Mediaplan", id="another DuckDB database"),
        pytest.param(cut_short, "damaged or was cut short", id="cut short"),
    ],
)
def test_what_is_no_database_of_ours_is_refused_and_untouched(
    tmp_path: Path, make: Callable[[Path], object], sentence: str
) -> None:
    file = tmp_path / "wrong.duckdb"
    make(file)
    before = file.read_bytes()

    with pytest.raises(MediaplanError, match=sentence) as refused:
        Warehouse.open(file, marts=MARTS)

    assert str(file) in str(refused.value)
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_a_duckdb_file_with_nothing_in_it_is_ours_to_fill(tmp_path: Path) -> None:
    file = tmp_path / "empty.duckdb"
    duckdb.connect(file).close()
    warehouse = Warehouse.open(file, marts=MARTS)
    assert warehouse.data_version == 1
    warehouse.close()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(MediaplanError, match=r"The folder .*nowhere does not exist\. Create it"):
        Warehouse.open(tmp_path / "nowhere" / "x.duckdb")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(MediaplanError, match="is a folder"):
        Warehouse.open(tmp_path)


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(stat.S_IRUSR | stat.S_IXUSR)
    if os.access(closed, os.W_OK):
        closed = Path("/sys")
        if not closed.is_dir():
            pytest.skip("this user may write anywhere, and there is no /sys to refuse it")
    with pytest.raises(MediaplanError, match=r"may not write to .* choose another place"):
        Warehouse.open(closed / "x.duckdb")


def test_a_second_process_is_told_that_the_database_is_held(warehouse: Warehouse) -> None:
    script = (
        "import sys; from pathlib import Path; from mediaplan.warehouse import Warehouse, DatabaseHeldError\n"
        "try: Warehouse.open(Path(sys.argv[1]))\n"
        "except DatabaseHeldError as error: print(error)"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, warehouse.path], capture_output=True, text=True, check=True, cwd=ROOT
    )

    assert re.search(r"Another Mediaplan has .*shop\.duckdb open.*close it and try again", told.stdout)
    bring(warehouse, [{"customer_id": "a"}], ("customer_id",))
    assert rows_of(warehouse, "customer_id") == [("a",)]


def test_the_same_process_cannot_open_it_twice(warehouse: Warehouse) -> None:
    with pytest.raises(DatabaseHeldError):
        Warehouse.open(warehouse.path, marts=MARTS)
