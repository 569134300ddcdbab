"""The file written anew: whole at any moment, under readers, and made good where it was not done."""

from __future__ import annotations

import errno
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse, rewriting
from mediaplan.warehouse.gate import Gate
from tests.warehouse.shop import MARTS, bring, rows_of

WORD = "tell-nobody-of-this"
COLUMNS = ("customer_id", "segment")


def filled(warehouse: Warehouse) -> None:
    bring(warehouse, [{"customer_id": name, "segment": name} for name in (WORD, "a", "b")], COLUMNS)


def erase(warehouse: Warehouse) -> None:
    """Delete the secret, and note that its bytes must go."""
    with warehouse.write() as tx:
        tx.cursor.execute("DELETE FROM customer WHERE customer_id = ?", [WORD])
        rewriting.note(tx.cursor)
        tx.refresh()


def content(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*") if each.is_file())


def test_deleting_alone_leaves_the_bytes(warehouse: Warehouse) -> None:
    filled(warehouse)
    with warehouse.write() as tx:
        tx.cursor.execute("DELETE FROM customer WHERE customer_id = ?", [WORD])
        tx.refresh()
    warehouse.close()
    assert WORD.encode() in content(warehouse.path), "else none of this is needed any more"


def test_rewriting_leaves_everything_but_what_was_deleted(warehouse: Warehouse) -> None:
    filled(warehouse)
    erase(warehouse)
    before = {name: warehouse.sql(f"SELECT * FROM {name}") for name in ("customer", "batch", "batch_table")}
    warehouse.path.chmod(0o640)
    version = warehouse.data_version
    warehouse.rewrite()
    assert warehouse.data_version == version
    for name, frame in before.items():
        assert warehouse.sql(f"SELECT * FROM {name}").equals(frame)
    assert rows_of(warehouse, "segment", table="mart_customers_by_segment") == [("a",), ("b",)]
    bring(warehouse, [{"customer_id": "c", "segment": "c"}], COLUMNS)
    assert warehouse.path.stat().st_mode & 0o777 == 0o640
    warehouse.close()
    assert WORD.encode() not in content(warehouse.path)
    again = Warehouse.open(warehouse.path, marts=MARTS)
    assert [row[0] for row in rows_of(again, "customer_id")] == ["a", "b", "c"]
    again.close()


def test_who_was_stopped_between_is_made_good_at_the_next_opening(warehouse: Warehouse) -> None:
    filled(warehouse)
    erase(warehouse)
    warehouse.close()
    assert WORD.encode() in content(warehouse.path)
    again = Warehouse.open(warehouse.path, marts=MARTS)
    assert not rewriting.noted(again._root)
    again.close()
    assert WORD.encode() not in content(warehouse.path)


def full_disk(*_: Any) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_without_room_it_is_said_and_tried_again(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(warehouse)
    erase(warehouse)
    with monkeypatch.context() as patched:
        patched.setattr(rewriting.shutil, "copymode", full_disk)
        with pytest.raises(MediaplanError, match=r"could not be written anew.*No space left"):
            warehouse.rewrite()
        assert [row[0] for row in rows_of(warehouse, "customer_id")] == ["a", "b"]
        warehouse.close()
        still = Warehouse.open(warehouse.path, marts=MARTS)
        assert [row[0] for row in rows_of(still, "customer_id")] == ["a", "b"], "it can be used all the same"
        assert rewriting.noted(still._root)
        still.close()
    again = Warehouse.open(warehouse.path, marts=MARTS)
    again.close()
    assert WORD.encode() not in content(warehouse.path)


def test_readers_are_answered_before_or_after(warehouse: Warehouse) -> None:
    filled(warehouse)
    stop = threading.Event()

    def read() -> int:
        answers = 0
        while not stop.is_set():
            assert warehouse.sql("SELECT count(*) AS n FROM customer")["n"][0] == 3
            answers += 1
        return answers

    with ThreadPoolExecutor(max_workers=3) as pool:
        readers = [pool.submit(read) for _ in range(3)]
        try:
            for _ in range(3):
                warehouse.rewrite()
        finally:
            stop.set()
        assert all(reader.result() for reader in readers)


def test_a_file_behind_a_link_is_the_one_that_is_written(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link = tmp_path / "shop.duckdb"
    link.symlink_to(tmp_path / "there" / "real.duckdb")
    behind = Warehouse.open(link, marts=MARTS)
    filled(behind)
    behind.rewrite()
    assert len(rows_of(behind, "customer_id")) == 3
    behind.close()
    assert link.is_symlink()


def test_a_read_only_database_is_not_written(warehouse: Warehouse) -> None:
    warehouse.close()
    reader = Warehouse.open(warehouse.path, marts=MARTS, read_only=True)
    with pytest.raises(RuntimeError, match="read only"):
        reader.rewrite()
    reader.close()


def test_who_is_alone_waits_for_those_inside_and_keeps_others_out() -> None:
    gate, order = Gate(), []
    entered, leave = threading.Event(), threading.Event()

    def first() -> None:
        with gate.inside():
            entered.set()
            leave.wait(10)
            order.append("inside")

    def alone() -> None:
        with gate.alone():
            order.append("alone")

    def late() -> None:
        with gate.inside():
            order.append("late")

    with ThreadPoolExecutor(max_workers=3) as pool:
        pool.submit(first)
        assert entered.wait(10)
        waiting = pool.submit(alone)
        while not gate._shut:
            pass
        after = pool.submit(late)
        leave.set()
        waiting.result(10)
        after.result(10)
    assert order == ["inside", "alone", "late"]
