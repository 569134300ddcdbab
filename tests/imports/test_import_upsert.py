"""Orders, customers and tickets of a newer export: brought up to date by their key, column by column."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse, undo

ORDERS = """\
conversion_id,occurred_at,kind,status,revenue,currency,customer_id
1,2026-06-01 10:00:00,order,confirmed,10.00,EUR,7
2,2026-06-01 11:00:00,order,confirmed,20.00,EUR,8
"""
TICKETS = """\
case_id,opened_at,kind,outcome,customer_id
1,2026-06-01 10:00:00,complaint,open,7
2,2026-06-01 11:00:00,request,open,8
"""
CUSTOMERS = "customer_id,segment,region\n7,Gold,North\n8,Silver,South\n"


@pytest.mark.parametrize(
    ("old", "new", "select", "before", "left"),
    [
        pytest.param(
            ORDERS,
            "conversion_id,occurred_at,status\n1,2026-06-01 10:00:00,cancelled\n",
            "conversion_id, status, revenue::DOUBLE, customer_id FROM conversion",
            [("1", "confirmed", 10.0, "7"), ("2", "confirmed", 20.0, "8")],
            [("1", "cancelled", 10.0, "7"), ("2", "confirmed", 20.0, "8")],
            id="orders: another status",
        ),
        pytest.param(
            CUSTOMERS,
            "customer_id,segment\n7,\n",
            "customer_id, segment, region FROM customer",
            [("7", "Gold", "North"), ("8", "Silver", "South")],
            [("7", None, "North"), ("8", "Silver", "South")],
            id="customers: an empty cell is a value, a missing column says nothing",
        ),
        pytest.param(
            TICKETS,
            "case_id,opened_at,outcome\n2,2026-06-01 11:00:00,solved\n",
            "case_id, kind, outcome, customer_id FROM service_case",
            [("1", "complaint", "open", "7"), ("2", "request", "open", "8")],
            [("1", "complaint", "open", "7"), ("2", "request", "solved", "8")],
            id="tickets: another outcome",
        ),
    ],
)
def test_only_the_columns_present_are_overwritten_and_nothing_is_retired(
    *, warehouse: Warehouse, write: Callable[..., Path], old: str, new: str, select: str,
    before: list[tuple], left: list[tuple],
) -> None:  # fmt: skip
    def rows() -> list[tuple]:
        frame = warehouse.sql(f"SELECT {select} ORDER BY 1").astype(object)
        return list(frame.where(frame.notna(), None).itertuples(index=False, name=None))

    import_files(warehouse, [write(old)])
    assert rows() == before
    (result,) = import_files(warehouse, [write(new)], Options(constants={"retire": "yes"}))
    assert (result.status, result.rows_read, result.rows_replaced) == ("loaded", 1, 1)
    assert (result.rows_missing, result.rows_retired) == (0, 0)
    assert "retire" not in result.message
    assert rows() == left
    undo(warehouse, int(result.batch_id or 0))
    assert rows() == before
