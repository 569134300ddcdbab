"""Lines put right since count as lines of their file, whatever came in between and whatever is undone."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mediaplan.model import TABLES
from mediaplan.warehouse import Loaded, Warehouse, finish, load, new_batch, undo
from tests.warehouse.shop import rows_of, stage

COLUMNS = ("campaign_id", "campaign", "impressions", "reach")
SHOWN = ("campaign_id", "campaign", "impressions", "reach")
KEYS = tuple("abc")
Rows = dict[str, tuple[str | None, int | None, int | None]]

cells = st.tuples(
    st.sampled_from([None, "x", "y"]), st.sampled_from([None, 1, 10]), st.sampled_from([None, 5])
)
files = st.dictionaries(st.sampled_from(KEYS), cells, max_size=len(KEYS))


def bring(warehouse: Warehouse, rows: Rows, root: int | None = None) -> tuple[int, Loaded]:
    """Load ``(campaign, impressions, reach)`` by campaign, as a file or as lines put right of one."""
    listed = [dict(zip(COLUMNS, (key, *values), strict=True)) for key, values in rows.items()]
    with warehouse.write() as tx:
        batch_id = new_batch(tx, file="hand.csv", corrects=root)
        staged = stage(tx, "performance", listed, COLUMNS)
        day = "DATE '2026-06-01'"
        tx.cursor.execute(f"UPDATE {staged} SET period_start = {day}, period_end = {day}")
        columns = [*COLUMNS, "period_start", "period_end"]
        loaded = load(tx, TABLES["performance"], staged, columns, batch_id)
        finish(tx, batch_id, rows_loaded=loaded.table_rows)
        tx.refresh()
    return batch_id, loaded


def shown(warehouse: Warehouse) -> list[tuple[Any, ...]]:
    return rows_of(warehouse, *SHOWN, table="performance")


@pytest.fixture
def warehouse(tmp_path: Path) -> Any:
    """Return an empty database without marts."""
    opened = Warehouse.open(tmp_path / "hand.duckdb", marts={})
    yield opened
    opened.close()


def test_a_line_put_right_is_added_to_its_file_and_not_laid_over_it(warehouse: Warehouse) -> None:
    first, _ = bring(warehouse, {"a": ("x", 10, 5)})
    second, loaded = bring(warehouse, {"a": ("x", 5, 3), "b": ("y", 7, 2)}, first)
    # Reach is counted without repeats, so that of two lines is not known.
    assert shown(warehouse) == [("a", "x", 15, None), ("b", "y", 7, 2)]
    assert (loaded.replaced, loaded.unchanged, loaded.table_rows) == (0, 0, 2)
    assert undo(warehouse, second) == []
    assert shown(warehouse) == [("a", "x", 10, 5)]


def test_a_newer_file_stands_over_lines_of_an_older_one_that_are_put_right_after_it(
    warehouse: Warehouse,
) -> None:
    first, _ = bring(warehouse, {"a": ("x", 10, None)})
    newer, _ = bring(warehouse, {"a": ("x", 20, None)})
    _, loaded = bring(warehouse, {"a": ("x", 5, None)}, first)
    assert (loaded.replaced, loaded.unchanged) == (0, 1)
    assert shown(warehouse) == [("a", "x", 20, None)]
    undo(warehouse, newer)
    assert shown(warehouse) == [("a", "x", 15, None)]


def test_a_line_put_right_replaces_what_an_older_file_said(warehouse: Warehouse) -> None:
    bring(warehouse, {"a": ("x", 1, None)})
    first, _ = bring(warehouse, {"b": ("x", 10, None)})
    second, loaded = bring(warehouse, {"a": ("x", 5, None)}, first)
    assert (loaded.replaced, loaded.unchanged) == (1, 0)
    assert shown(warehouse) == [("a", "x", 5, None), ("b", "x", 10, None)]
    undo(warehouse, second)
    assert shown(warehouse) == [("a", "x", 1, None), ("b", "x", 10, None)]


def test_undoing_a_file_takes_the_lines_put_right_with_it(warehouse: Warehouse) -> None:
    first, _ = bring(warehouse, {"a": ("x", 10, None)})
    others = [bring(warehouse, {"a": ("x", 5, None)}, first)[0] for _ in range(2)]
    assert shown(warehouse) == [("a", "x", 20, None)]
    assert undo(warehouse, first) == others
    assert shown(warehouse) == []
    assert warehouse.sql("SELECT count(*) AS n FROM batch WHERE status = 'undone'")["n"].tolist() == [3]


def together(parts: list[Rows]) -> Rows:
    """Combine by hand what the lines of one file say: sums, the last name, reach of one line only."""
    found: Rows = {}
    for key in KEYS:
        there = [rows[key] for rows in parts if key in rows]
        if there:
            names = [name for name, _, _ in there if name is not None]
            counts = [count for _, count, _ in there if count is not None]
            reach = there[0][2] if len(there) == 1 else None
            found[key] = (names[-1] if names else None, sum(counts) if counts else None, reach)
    return found


class Corrections(RuleBasedStateMachine):
    """A database, and beside it the plain list of files with the lines put right in each."""

    @initialize()
    def begin(self) -> None:
        """Open an empty database."""
        self.folder = tempfile.TemporaryDirectory()
        self.warehouse = Warehouse.open(Path(self.folder.name) / "shop.duckdb", marts={})
        self.active: dict[int, dict[int, Rows]] = {}

    @rule(rows=files)
    def import_file(self, rows: Rows) -> None:
        """Import a file."""
        batch_id, _ = bring(self.warehouse, rows)
        self.active[batch_id] = {batch_id: rows}

    @precondition(lambda self: self.active)
    @rule(rows=files, data=st.data())
    def put_right(self, rows: Rows, data: st.DataObject) -> None:
        """Put lines of any file right."""
        root = data.draw(st.sampled_from(sorted(self.active)), label="file")
        batch_id, _ = bring(self.warehouse, rows, root)
        self.active[root][batch_id] = rows

    @precondition(lambda self: self.active)
    @rule(data=st.data())
    def undo_any(self, data: st.DataObject) -> None:
        """Take back any batch that is active; a file takes the lines put right with it."""
        batches = [(root, batch) for root, parts in self.active.items() for batch in parts]
        root, batch = data.draw(st.sampled_from(batches), label="batch")
        undo(self.warehouse, batch)
        if batch == root:
            del self.active[root]
        else:
            del self.active[root][batch]

    @invariant()
    def is_what_right_files_would_have_made(self) -> None:
        """Hold that each file is whole, and the newer file lies over the older."""
        table: Rows = {}
        for root in sorted(self.active):
            table |= together([rows for _, rows in sorted(self.active[root].items())])
        by_hand = sorted(((key, *values) for key, values in table.items()), key=repr)
        assert sorted(shown(self.warehouse), key=repr) == by_hand

    def teardown(self) -> None:
        """Close and remove the database."""
        if hasattr(self, "warehouse"):
            self.warehouse.close()
            self.folder.cleanup()


Corrections.TestCase.settings = settings(
    max_examples=20, stateful_step_count=12, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestCorrections = Corrections.TestCase
