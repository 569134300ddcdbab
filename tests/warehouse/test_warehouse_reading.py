"""Opened only to be asked: several at once, the file untouched; brought forward first where it must be."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from mediaplan.model import MediaplanError
from mediaplan.warehouse import DatabaseHeldError, Warehouse, schema
from mediaplan.warehouse.files import folder_of
from tests.warehouse.shop import MARTS, bring, rows_of

ROOT = Path(__file__).resolve().parents[2]
ELSEWHERE = """
import sys
from pathlib import Path
from mediaplan.warehouse import DatabaseHeldError, Warehouse
from tests.warehouse.shop import MARTS, rows_of
reader = Warehouse.open(Path(sys.argv[1]), marts=MARTS, read_only=True)
print(rows_of(reader, "customer_id"))
reader.close()
try:
    Warehouse.open(Path(sys.argv[1]), marts=MARTS)
except DatabaseHeldError as error:
    print(error)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a database that one customer was imported into."""
    path = tmp_path / "shop.duckdb"
    with closing(Warehouse.open(path, marts=MARTS)) as warehouse:
        bring(warehouse, [{"customer_id": "a"}], ("customer_id",))
    return path


@pytest.fixture
def reader(file: Path) -> Iterator[Warehouse]:
    """Return that database, opened only to be asked."""
    opened = Warehouse.open(file, marts=MARTS, read_only=True)
    yield opened
    opened.close()


def test_two_processes_ask_at_once_and_none_can_write_meanwhile(file: Path, reader: Warehouse) -> None:
    assert rows_of(reader, "customer_id") == [("a",)]
    told = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, file], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout.splitlines()
    assert told[0] == "[('a',)]"
    assert told[1].startswith(f"Another Mediaplan has {file} open")


def test_asking_leaves_the_file_as_it_was(file: Path) -> None:
    before, changed = file.read_bytes(), file.stat().st_mtime_ns
    with closing(Warehouse.open(file, marts=MARTS, read_only=True)) as reader:
        assert rows_of(reader, "customer_id") == [("a",)]
        assert reader.as_of is None
        with pytest.raises(RuntimeError, match="read only"), reader.write():
            pass
        with pytest.raises(duckdb.Error):
            reader.sql("DELETE FROM customer")
    assert (file.read_bytes(), file.stat().st_mtime_ns) == (before, changed)
    assert list(file.parent.iterdir()) == [file]


def test_who_only_asks_cannot_reach_other_files_either(reader: Warehouse, tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("a\n1\n")
    with pytest.raises(duckdb.PermissionException):
        reader.sql(f"SELECT * FROM '{tmp_path / 'other.csv'}'")


def test_one_process_may_ask_twice(file: Path, reader: Warehouse) -> None:
    with closing(Warehouse.open(file, marts=MARTS, read_only=True)) as second:
        assert rows_of(second, "customer_id") == rows_of(reader, "customer_id") == [("a",)]


def test_what_was_put_within_reach_of_the_next_writer_stays(file: Path, reader: Warehouse) -> None:
    folder_of(file).mkdir()
    reader.close()
    assert folder_of(file).is_dir()


def test_there_is_something_to_read_before_there_is_a_file(tmp_path: Path) -> None:
    with closing(Warehouse.open(tmp_path / "new.duckdb", marts=MARTS, read_only=True)) as new:
        assert rows_of(new, "customer_id") == []


def spoil(file: Path, *statements: str) -> None:
    """Change a file by hand."""
    with duckdb.connect(file) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("UPDATE mediaplan_meta SET schema_version = 1", id="an older version"),
        pytest.param("ALTER TABLE customer DROP COLUMN region", id="a column was added since"),
        pytest.param("UPDATE mediaplan_meta SET marts = 'made otherwise'", id="marts of other code"),
    ],
)
def test_a_file_that_is_behind_is_brought_forward_first(file: Path, statement: str) -> None:
    spoil(file, statement)
    for only_read in (False, True):
        with closing(Warehouse.open(file, marts=MARTS, read_only=True)) as warehouse:
            assert warehouse.read_only == only_read
            assert rows_of(warehouse, "customer_id", "region") == [("a", None)]
    with duckdb.connect(file, read_only=True) as connection:
        assert schema.file_version(connection) == schema.SCHEMA_VERSION


def test_a_newer_file_is_refused_to_readers_too(file: Path) -> None:
    spoil(file, "UPDATE mediaplan_meta SET schema_version = 99")
    before = file.read_bytes()
    with pytest.raises(MediaplanError, match="newer Mediaplan"):
        Warehouse.open(file, marts=MARTS, read_only=True)
    assert file.read_bytes() == before
    duckdb.connect(file).close()  # and nothing of ours holds it


def test_a_writer_is_not_joined(file: Path) -> None:
    with (
        closing(Warehouse.open(file, marts=MARTS)),
        pytest.raises(DatabaseHeldError, match="close it and try again"),
    ):
        Warehouse.open(file, marts=MARTS, read_only=True)


def test_what_a_writer_had_no_time_to_file_is_read_and_left(file: Path) -> None:
    dies = (
        "import duckdb, os, sys\n"
        "connection = duckdb.connect(sys.argv[1])\n"
        "connection.execute(\"UPDATE customer SET segment = 'vip'\")\n"
        "os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", dies, file], check=True)
    log = file.with_name(file.name + ".wal")
    assert log.exists()
    with closing(Warehouse.open(file, marts=MARTS, read_only=True)) as reader:
        assert rows_of(reader, "customer_id", "segment") == [("a", "vip")]
    assert log.exists()
