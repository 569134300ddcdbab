"""An import killed at any moment is there whole or not at all, and the marts agree with the tables."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.model import TABLES
from mediaplan.warehouse import Warehouse, history
from tests.imports.killing import PHASES, Came, Parent

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills children of a process that forks")

MOMENTS = 30
#: Where the moments are: reopening is killed after an import that was whole, and not written back yet.
KILLED_IN = ("read", "type", "load", "marts", "commit", "open")
#: What each table and mart holds; sums of floats differ in their last digits from run to run.
State = dict[str, tuple[object, ...]]


def files(folder: Path, customers: str, people: range, orders: range, contacts: range) -> list[str]:
    """Write exports of a shop: customers (header given), orders, contacts, and a month of spend."""
    dice = random.Random(orders.start)  # noqa: S311 - a story, not a secret

    def someone() -> str:
        return f"C{dice.choice(people):04}"

    def day() -> str:
        return f"2026-{dice.randrange(1, 7):02}-{dice.randrange(1, 29):02}"

    written = {
        "customers": [customers] + [f"C{n:04},{customers[-3:]} {n % 3}" for n in people],
        "orders": ["conversion_id,occurred_at,customer_id,kind,status,revenue,currency"]
        + [f"N{n},{day()},{someone()},order,confirmed,{dice.randrange(500, 9000) / 100},EUR" for n in orders],
        "contacts": ["touchpoint_id,occurred_at,customer_id,channel,kind"]
        + [f"T{n},{day()} 10:00,{someone()},email,visit" for n in contacts],
        "spend": ["source,level,channel,campaign_id,period_start,period_end,currency,spend,clicks"]
        + [
            f"ads,campaign,search,S,2026-06-{n:02},2026-06-{n:02},EUR,{dice.randrange(9000) / 100},7"
            for n in range(1, 31)
        ],
    }
    paths = []
    for name, lines in written.items():
        paths.append(folder / f"{name}.csv")
        paths[-1].write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [str(path) for path in paths]


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database of a company, as it is before the import that is killed."""
    folder = tmp_path_factory.mktemp("company")
    warehouse = Warehouse.open(folder / "before.duckdb")
    exports = files(folder, "customer_id,market", range(200), range(600), range(1200))
    assert [each.status for each in import_files(warehouse, exports)] == ["loaded"] * 4
    warehouse.close()
    return folder / "before.duckdb"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return files that add rows, replace rows of the company's, and give columns it did not have."""
    folder = tmp_path_factory.mktemp("bundle")
    return files(folder, "customer_id,segment", range(100, 300), range(400, 1000), range(1000, 2200))


@pytest.fixture(scope="module")
def parent(company: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Parent]:
    """Return what imports in a process that can be killed."""
    warehouse = Warehouse.open(company)
    settings = warehouse.settings
    warehouse.close()
    started = Parent(settings, tmp_path_factory.mktemp("scratch"))
    yield started
    started.close()


@pytest.fixture(scope="module")
def whole(
    company: Path, bundle: list[str], parent: Parent, tmp_path_factory: pytest.TempPathFactory
) -> tuple[State, State, Came]:
    """Return the state before an import and after it, and how that went."""
    db = Path(shutil.copy(company, tmp_path_factory.mktemp("whole")))
    before = state(db)
    went = parent.run(db, bundle)
    assert went.whole
    assert set(PHASES) == {phase for phase, _at in went.phases}
    after = state(db)
    assert before != after
    return before, after, went


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


def moment(number: int, went: Came) -> tuple[str, int, float]:
    """Return when to kill: the phase, the so manyth time, and how far into it by chance."""
    dice = random.Random(number)  # noqa: S311 - a moment, not a secret
    phase = KILLED_IN[number % len(KILLED_IN)]
    time = dice.randrange(went.times(phase))
    # The first of each phase at its very beginning: on a busy machine, later may be the next phase
    return phase, time, went.lasted(phase, time) * (dice.random() if number >= len(KILLED_IN) else 0)


def killed_once_committed(company: Path, bundle: list[str], parent: Parent, folder: Path) -> list[Path]:
    """Return the files of a database whose import was killed when it was whole, but not written back."""
    db = Path(shutil.copy(company, folder / "shop.duckdb"))
    assert parent.run(db, bundle, ("closed", 0, 0)).last == "closed"
    log = db.with_name(f"{db.name}.wal")
    assert log.exists(), "there is something to write back"
    return [db, log]


def test_killed_at_thirty_moments(
    company: Path, bundle: list[str], whole: tuple[State, State, Came], parent: Parent, tmp_path: Path
) -> None:
    before, after, went = whole
    committed = killed_once_committed(company, bundle, parent, tmp_path)
    met: dict[str, set[str]] = {}
    for number in range(MOMENTS):
        db = Path(shutil.copy(company, tmp_path / f"{number}.duckdb"))
        when = moment(number, went)
        if when[0] == "open":
            for each in committed:
                shutil.copy(each, db.with_name(each.name.replace("shop", str(number))))
            assert parent.run(db, bundle, when).last in PHASES
            assert state(db) == after, "what was committed stays, however often opening is killed"
            continue
        came = parent.run(db, bundle, when).last
        found = state(db)
        kind = "whole" if found == after else "absent" if found == before else f"half, {when}"
        met.setdefault(came, set()).add(kind)
    assert set(met) >= {"read", "type", "load", "marts"}
    assert set().union(*(met[phase] for phase in ("read", "type", "load", "marts"))) == {"absent"}
    assert set().union(*met.values()) <= {"absent", "whole"}


def test_what_was_killed_can_be_imported_again(
    company: Path, bundle: list[str], whole: tuple[State, State, Came], parent: Parent, tmp_path: Path
) -> None:
    _before, after, went = whole
    db = Path(shutil.copy(company, tmp_path))
    parent.run(db, bundle, ("marts", 0, went.lasted("marts", 0) / 2))
    assert parent.run(db, bundle).whole
    assert state(db) == after
