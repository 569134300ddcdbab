"""What a row is where its file does not say: filled in where nobody said it, never over what was said."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse, undo

ORDERS = """\
conversion_id,occurred_at,customer_id,kind,status,revenue,currency
A1,2026-04-13 10:00,11,order,cancelled,10,EUR
A2,2026-04-13 11:00,11,lead,open,20,EUR
"""
MARGINS = """\
conversion_id,occurred_at,margin,currency
A1,2026-04-13 10:00,4,EUR
A2,2026-04-13 11:00,5,EUR
A3,2026-04-13 12:00,6,EUR
"""
STATUSES = """\
conversion_id,occurred_at,status
A2,2026-04-13 11:00,lost
A3,2026-04-13 12:00,
"""
FILES = {"orders.csv": ORDERS, "margins.csv": MARGINS, "statuses.csv": STATUSES}
SAID = [("A1", "order", "cancelled"), ("A2", "lead", "open")]


def kinds(warehouse: Warehouse) -> list[tuple[str | None, ...]]:
    """Return what each conversion is."""
    frame = warehouse.sql("SELECT conversion_id, kind, status FROM conversion ORDER BY 1").astype(object)
    return list(frame.where(frame.notna(), None).itertuples(index=False, name=None))


def test_margins_imported_later_leave_leads_leads_and_cancelled_orders_cancelled(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    import_files(warehouse, [write(ORDERS)])
    (result,) = import_files(warehouse, [write(MARGINS, "margins.csv")])
    assert (result.status, result.rows_replaced, result.rows_loaded) == ("loaded", 2, 1)
    assert kinds(warehouse) == [*SAID, ("A3", "order", "confirmed")]
    assert warehouse.sql("SELECT sum(margin)::DOUBLE AS margin FROM conversion").margin[0] == 15
    assert "each new one is taken as an order" in result.message
    undo(warehouse, int(result.batch_id or 0))
    assert kinds(warehouse) == SAID


def test_the_same_margins_twice_are_unchanged(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    import_files(warehouse, [write(ORDERS)])
    import_files(warehouse, [write(MARGINS, "margins.csv")])
    (again,) = import_files(warehouse, [write(MARGINS + "\n\n", "again.csv")])
    assert (again.rows_replaced, again.rows_unchanged) == (0, 3), again.message


def test_orders_imported_after_their_margins_say_what_they_are(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    import_files(warehouse, [write(MARGINS)])
    assert kinds(warehouse) == [(each, "order", "confirmed") for each in ("A1", "A2", "A3")]
    (result,) = import_files(warehouse, [write(ORDERS, "orders.csv")])
    assert kinds(warehouse) == [*SAID, ("A3", "order", "confirmed")]
    undo(warehouse, int(result.batch_id or 0))
    assert kinds(warehouse) == [(each, "order", "confirmed") for each in ("A1", "A2", "A3")]


def test_an_empty_cell_of_a_column_the_file_has_is_what_it_says(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    import_files(warehouse, [write(STATUSES)])
    assert kinds(warehouse) == [("A2", "order", "lost"), ("A3", "order", None)]


@pytest.mark.parametrize("order", [list(FILES), list(FILES)[::-1]], ids=" ".join)
@pytest.mark.parametrize("gone", list(FILES))
def test_undone_in_any_order_the_rest_is_what_it_would_be_alone(
    tmp_path: Path, write: Callable[..., Path], order: list[str], gone: str
) -> None:
    left, alone = (Warehouse.open(tmp_path / f"{name}.duckdb", marts={}) for name in ("left", "alone"))
    with closing(left), closing(alone):
        paths = {name: write(content, name) for name, content in FILES.items()}
        batches = {name: import_files(left, [paths[name]])[0].batch_id for name in order}
        undo(left, int(batches[gone] or 0))
        for name in order:
            if name != gone:
                import_files(alone, [paths[name]])
        assert kinds(left) == kinds(alone)
