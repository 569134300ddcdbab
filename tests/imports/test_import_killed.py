"""An import killed at any moment is there whole or not at all, and the marts agree with the tables."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.model import TABLES
from mediaplan.warehouse import Warehouse, history
from tests.company import write

pytestmark = pytest.mark.skipif(
    not os.environ.get("MEDIAPLAN_KILL"), reason="takes four minutes: MEDIAPLAN_KILL=1 has it run"
)

ROOT = Path(__file__).resolve().parents[2]
CUSTOMERS, ORDERS, CONTACTS = 3_000, 10_000, 30_000
MOMENTS, AT_ONCE = 30, 6
SCRIPT = """
import sys
from pathlib import Path
from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse

warehouse = Warehouse.open(Path(sys.argv[1]))
print("ready", flush=True)
print([each.status for each in import_files(warehouse, sys.argv[2:])], flush=True)
warehouse.close()
"""
#: What each table and mart holds; sums of floats differ in their last digits from run to run.
State = dict[str, tuple[object, ...]]


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database of a company, as it is before the import that is killed."""
    folder = tmp_path_factory.mktemp("company")
    warehouse = Warehouse.open(folder / "before.duckdb")
    assert {each.status for each in import_files(warehouse, write(folder))} == {"loaded"}
    warehouse.close()
    return folder / "before.duckdb"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return files that add rows, replace rows of the company's, and change some of its columns."""
    folder = tmp_path_factory.mktemp("bundle")
    dice = random.Random(11)  # noqa: S311 - a story, not a secret
    files = {
        "customers": ["customer_id,segment"] + [f"C{n:04},Nouveaux" for n in range(CUSTOMERS)],
        "orders": ["conversion_id,occurred_at,customer_id,kind,status,revenue,currency"]
        + [
            f"N{n},2026-{dice.randrange(1, 7):02}-{dice.randrange(1, 29):02},C{dice.randrange(CUSTOMERS):04},"
            f"order,confirmed,{dice.randrange(500, 9000) / 100},EUR"
            for n in range(ORDERS)
        ],
        "contacts": ["touchpoint_id,occurred_at,customer_id,channel,kind"]
        + [
            f"T{n},2026-{dice.randrange(1, 7):02}-{dice.randrange(1, 29):02} 10:00,"
            f"C{dice.randrange(CUSTOMERS):04},email,visit"
            for n in range(CONTACTS)
        ],
    }
    paths = []
    for name, lines in files.items():
        paths.append(folder / f"{name}.csv")
        paths[-1].write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [str(path) for path in paths]


@pytest.fixture(scope="module")
def whole(company: Path, bundle: list[str], tmp_path_factory: pytest.TempPathFactory) -> tuple[State, float]:
    """Return the state after the import, and the seconds it takes in a process of its own."""
    folder = tmp_path_factory.mktemp("whole")
    db = Path(shutil.copy(company, folder / "shop.duckdb"))
    with importing(db, bundle, folder) as process:
        began = time.monotonic()
        said, _ = process.communicate()
        took = time.monotonic() - began
    assert said == "['loaded', 'loaded', 'loaded']\n"
    return state(db), took


class importing:  # noqa: N801 - reads as what it does
    """A process that imports files, from the moment it is ready; its temporary files go to a folder."""

    def __init__(self, db: Path, files: list[str], scratch: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", SCRIPT, str(db), *files],
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "TMPDIR": str(scratch)},
            text=True,
        )

    def __enter__(self) -> subprocess.Popen[str]:
        """Wait until the database is open."""
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"
        return self.process

    def __exit__(self, *_error: object) -> None:
        """End it, whatever happened."""
        self.process.kill()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


def state(db: Path) -> State:
    """Open a database as the app would, and return what it holds."""
    warehouse = Warehouse.open(db)
    try:
        found: State = {
            "history": tuple(history(warehouse)[["batch_id", "file", "status"]].to_numpy().ravel())
        }
        for name, kinds in columns(warehouse).items():
            held = ", ".join(
                f"round(sum({column}), 2)" if kind == "DOUBLE" else f"bit_xor(hash({column}))"
                for column, kind in kinds
            )
            found[name] = tuple(
                warehouse.sql(f"SELECT count(*)::VARCHAR, ({held})::VARCHAR FROM {name}").iloc[0]
            )
        return found
    finally:
        warehouse.close()


def columns(warehouse: Warehouse) -> dict[str, list[tuple[str, str]]]:
    """Return the columns of every table, of what was replaced in it, and of every mart."""
    found: dict[str, list[tuple[str, str]]] = {}
    listed = warehouse.sql(
        "SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal"
    )
    for name, column, kind in listed.itertuples(index=False, name=None):
        if name.startswith("mart_") or name.removesuffix("_version") in TABLES:
            found.setdefault(name, []).append((column, kind))
    return found


@pytest.mark.parametrize("first", range(0, MOMENTS, AT_ONCE))
def test_killed_at_any_moment(
    company: Path, bundle: list[str], whole: tuple[State, float], tmp_path: Path, first: int
) -> None:
    before, (after, took) = state(Path(shutil.copy(company, tmp_path / "before.duckdb"))), whole
    assert before != after
    met = []
    for number in range(first, first + AT_ONCE):
        # One moment in each thirtieth of the time: all that an import does is met, on any machine
        share = (number + random.Random(number).random()) / MOMENTS  # noqa: S311
        db = Path(shutil.copy(company, tmp_path / f"{number}.duckdb"))
        with importing(db, bundle, tmp_path) as process:
            time.sleep(took * share)
            process.kill()
            assert process.wait() in {-signal.SIGKILL, 0}
        found = state(db)
        met.append("whole" if found == after else "absent" if found == before else f"half, at {share:.2f}")
    assert set(met) <= {"absent", "whole"}
    if first == 0:
        assert met[0] == "absent", "killed in its first moments"


def test_what_was_killed_can_be_imported_again(
    company: Path, bundle: list[str], whole: tuple[State, float], tmp_path: Path
) -> None:
    after, took = whole
    db = Path(shutil.copy(company, tmp_path / "shop.duckdb"))
    with importing(db, bundle, tmp_path) as process:
        time.sleep(took / 2)
        process.kill()
    with importing(db, bundle, tmp_path) as process:
        assert process.communicate()[0].startswith("['")
    assert state(db) == after
