"""A right file, and the same broken, imported and put right: the tables hold the very same rows."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.imports.people import key_file
from mediaplan.warehouse import Warehouse
from tests.imports.correcting import Table, save, stored, take, to_correct

#: Few values, so that keys and whole rows meet; what is not added up follows from the key.
PERFORMANCE = st.tuples(
    st.sampled_from(["campaign"]),
    st.sampled_from(["social", "email"]),
    st.sampled_from(["1", "2"]),
    st.sampled_from(["2026-06-01", "2026-06-02"]),
    st.just("2026-06-30"),
    st.just("EUR"),
    st.sampled_from(["0", "1.50", "20"]),
    st.sampled_from(["", "3"]),
    st.sampled_from(["", "7"]),
)
TOUCHPOINTS = st.tuples(
    st.sampled_from(["2026-06-01 10:00:00", "2026-06-02 23:30:00"]),
    st.sampled_from(["ann@example.com", "c2", "+33 6 12 34 56 78"]),
    st.sampled_from(["email"]),
    st.sampled_from(["visit", "open"]),
)
ORDERS = st.tuples(
    st.sampled_from(["o1", "'o2", "003"]),
    st.just("2026-06-01 10:00:00"),
    st.just("ann@example.com"),
    st.just("order"),
    st.just("confirmed"),
    st.sampled_from(["10", "2.25"]),
    st.just("EUR"),
    st.sampled_from(["1", "2"]),
)
#: Table, its header, its rows, and the columns in which a word is never right.
TABLES: dict[str, tuple[str, st.SearchStrategy[tuple[str, ...]], tuple[str, ...]]] = {
    "performance": (
        "level,channel,campaign_id,period_start,period_end,currency,spend,impressions,reach",
        PERFORMANCE,
        ("level", "period_start", "spend", "impressions", "reach"),
    ),
    "touchpoint": ("occurred_at,customer_id,channel,kind", TOUCHPOINTS, ("occurred_at", "kind")),
    "conversion": (
        "conversion_id,occurred_at,customer_id,kind,status,revenue,currency,quantity",
        ORDERS,
        ("occurred_at", "revenue", "quantity", "status"),
    ),
}
WRONG = "?!"


def rows_of(folder: Path, table: str, fill: Callable[[Warehouse], None]) -> list[tuple[object, ...]]:
    """Return the rows of a table once a new database is filled; its key is the same in all."""
    path = folder / "mediaplan.duckdb"
    key_file(path).write_text("ab" * 32)
    with closing(Warehouse.open(path, marts={})) as warehouse:
        fill(warehouse)
        return stored(warehouse, f"SELECT * EXCLUDE (batch_id) FROM {table} ORDER BY ALL")


@pytest.mark.parametrize("table", TABLES)
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_put_right_is_as_if_it_had_been_right(table: str, data: st.DataObject) -> None:
    names, row, breakable = TABLES[table]
    header = names.split(",")
    # An order's line that comes twice is read once, but nobody knows that of one that is put right
    unlike = table == "conversion"
    rows_drawn = st.lists(row, min_size=2, max_size=8 if unlike else 12, unique=unlike)
    right = [list(each) for each in data.draw(rows_drawn, label="rows")]
    places = st.tuples(st.integers(0, len(right) - 1), st.sampled_from(breakable))
    broken = data.draw(st.sets(places, min_size=1, max_size=6), label="broken")
    later = data.draw(st.sets(st.sampled_from(sorted({at for at, _ in broken}))), label="put right later")

    def whole(warehouse: Warehouse) -> None:
        take(warehouse, save([header, *right], folder / "right.csv"), order_amounts="line")

    def in_turns(warehouse: Warehouse) -> None:
        wrong = [list(each) for each in right]
        for at, name in broken:
            wrong[at][header.index(name)] = WRONG
        first = take(
            warehouse,
            save([header, *wrong], folder / "wrong.csv"),
            accept_bad_rows="yes",
            order_amounts="line",
        )
        assert first.rows_quarantined == len({at for at, _ in broken})
        batch = first.batch_id
        while batch and len(rows := to_correct(warehouse, batch)) > 1:
            left = later if batch == first.batch_id and len(later) < len(rows) - 1 else set()
            result = take(warehouse, save(put_right(rows, left), folder / "fixed.csv"))
            assert result.rows_quarantined == len(left), result.message
            again = take(warehouse, folder / "fixed.csv")
            assert (again.status, again.batch_id) == ("unchanged", None)
            batch = result.batch_id if left else None

    def put_right(rows: Table, left: set[int]) -> Table:
        for cells in rows[1:]:
            at = int(cells[1]) - 2
            for name in header:
                if (at, name) in broken and at not in left:
                    cells[3 + header.index(name)] = right[at][header.index(name)]
        return rows

    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        folder = Path(one)
        expected = rows_of(folder, table, whole)
        folder = Path(other)
        assert rows_of(folder, table, in_turns) == expected
