"""A person forgotten on the page: found, told what goes, erased only once that is confirmed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.imports import Options, import_files
from mediaplan.ui import opening
from mediaplan.warehouse import Warehouse
from tests.app.data_page import engine, errors, healthy, opened, press
from tests.app.data_page import said as written

ORDERS = "conversion_id,occurred_at,customer_id,kind,status,revenue,currency\n" + "".join(
    f"o{n},2026-02-0{n + 1} 10:00:00,C{n // 2},order,confirmed,10,EUR\n" for n in range(8)
)
FIND = "Find the person"


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    """Open the history of a database with four customers of two orders each."""
    path, file = tmp_path / "mine.duckdb", tmp_path / "orders.csv"
    file.write_text(ORDERS, "utf-8")
    warehouse = Warehouse.open(path)
    import_files(warehouse, [file], Options())
    warehouse.close()
    monkeypatch.setenv("MEDIAPLAN_DB", str(path))
    monkeypatch.delenv("MEDIAPLAN_SHARE", raising=False)
    yield opened("data", section="history")
    opening.release()


def named() -> int:
    """Return how many orders name the customer C1."""
    database = engine(Path(os.environ["MEDIAPLAN_DB"]))
    return int(database.sql("SELECT count(*) AS n FROM conversion WHERE customer_id = 'C1'")["n"][0])


def find(app: AppTest, person: str) -> AppTest:
    next(each for each in app.text_input if each.key == "data_forget_written").set_value(person)
    return press(app, FIND)


def test_it_is_told_before_and_after_and_done_in_between(app: AppTest) -> None:
    find(app, "C1")
    assert "The person is known by: C1." in written(app)
    assert "2 sales stay in the figures" in written(app)
    assert named() == 2, "nothing is erased before it is confirmed"
    press(app, "Erase nothing")
    assert "stay in the figures" not in written(app)
    assert named() == 2
    find(app, "C1")
    press(app, "Erase for good")
    assert "2 sales stay in the figures" in written(app)
    assert named() == 0
    find(app, "C1")
    assert "Nobody is known by that" in written(app)


@pytest.mark.parametrize("person", ["", " ", "nobody@example.com"])
def test_nobody_is_asked_about(app: AppTest, person: str) -> None:
    find(app, person)
    assert "Erase for good" not in [each.label for each in app.button]
    assert errors(app) == ""
    healthy(app)
