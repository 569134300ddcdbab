"""A file's own total is compared with all that was taken in of it, lines put right later included."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports.reconciled import Reconciled, reconciliation
from mediaplan.warehouse import Warehouse, history, undo
from tests.imports.correcting import put, save, take, to_correct

HEADER = "Day,Campaign,Currency code,Cost,Clicks\n"
#: Nothing is asked: two lines of 21 are less than a fifth.
MORE = "".join(f"2026-07-{day:02d},B,EUR,1.00,1\n" for day in range(1, 20))
WRONG = "2026-06-01,A,EUR,dear,5\n2026-06-02,A,EUR,10.00,many\n"
TOTAL = "Total: Campaigns,,EUR,36.50,31\n"


def compared(warehouse: Warehouse, batch_id: int = 1) -> Reconciled | None:
    rows = history(warehouse).astype(object)
    rows = rows.where(rows.notna(), None)
    (batch,) = rows[rows["batch_id"] == batch_id].to_dict("records")
    return reconciliation({str(name): value for name, value in batch.items()})


@pytest.mark.parametrize("at_once", [True, False], ids=["at once", "one by one"])
def test_lines_put_right_count_as_taken_in(
    warehouse: Warehouse, write: Callable[..., Path], at_once: bool
) -> None:
    take(warehouse, write(HEADER + WRONG + MORE + TOTAL))
    first = compared(warehouse)
    assert first is not None
    # 19 lines of 1.00 and one click each
    assert [str(each) for each in first.different] == [
        "Spend: 36.50 EUR in the file, 19.00 EUR taken in",
        "Clicks: 31 in the file, 19 taken in",
    ]

    rows = to_correct(warehouse)
    put(rows, "Cost", "7.50", line=1)
    if not at_once:
        take(warehouse, save(rows[:2], write("", "one.csv")))
        partly = compared(warehouse)
        assert partly is not None
        assert "Clicks: 31 in the file, 24 taken in" in map(str, partly.different)
    put(rows, "Clicks", "7", line=2)
    result = take(warehouse, save(rows, write("", "fixed.csv")))
    assert result.status == "loaded"

    # 19.00 + 7.50 + 10.00, and 19 + 5 + 7 clicks
    assert compared(warehouse) == Reconciled(exactly=True)
    assert compared(warehouse, 2) is None, "a file of lines put right states no total"


def test_a_correction_taken_back_counts_no_more(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    take(warehouse, write(HEADER + WRONG + MORE + TOTAL))
    rows = to_correct(warehouse)
    put(rows, "Cost", "7.50", line=1)
    put(rows, "Clicks", "7", line=2)
    take(warehouse, save(rows, write("", "fixed.csv")))

    undo(warehouse, 2)

    found = compared(warehouse)
    assert found is not None
    assert "Clicks: 31 in the file, 19 taken in" in map(str, found.different)
