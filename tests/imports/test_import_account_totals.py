"""A report whose only total is the account's: equal to its rows, or of more than it lists, which is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse

ENGLISH = """\
Day,Campaign,Currency code,Cost,Clicks
2026-06-01,A,EUR,10.00,1
2026-06-02,B,EUR,8.00,2
Total: Account,,EUR,{cost},3
"""
FRENCH = """\
Jour;Campagne;Code de la devise;Coût;Clics
01/06/2026;A;EUR;10,00;1
13/06/2026;B;EUR;8,00;2
Total\u00a0: compte;;EUR;{cost};3
"""


@pytest.mark.parametrize(
    ("report", "cost"), [(ENGLISH, "18.00"), (FRENCH, "18,00")], ids=["English", "French"]
)
def test_an_account_total_that_is_the_rows_is_compared(
    *, warehouse: Warehouse, write: Callable[..., Path], report: str, cost: str
) -> None:
    (result,) = import_files(warehouse, [write(report.format(cost=cost))])
    assert (result.status, result.rows_set_aside, result.totals_equal) == ("loaded", 1, True), result.message
    assert result.row()["file_totals"] == {"spend": 18.0, "clicks": 3}
    assert "The file's own total is equal to what was loaded." in result.message


@pytest.mark.parametrize(
    ("report", "cost"), [(ENGLISH, "999.00"), (FRENCH, "999,00")], ids=["English", "French"]
)
def test_an_account_total_of_more_is_told_and_is_no_fault(
    *, warehouse: Warehouse, write: Callable[..., Path], report: str, cost: str
) -> None:
    (result,) = import_files(warehouse, [write(report.format(cost=cost))])
    assert (result.status, result.file_totals, result.totals_equal) == ("loaded", None, None), result.message
    (said,) = [each for each in result.sentences if "account’s total" in str(each)]
    # 10 + 8; the clicks are the same, so nothing is said of them
    assert "not the sum of its rows (Spend 999.00 EUR, the rows 18.00 EUR): it may count" in str(said)


def test_the_total_of_the_campaigns_goes_first(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    report = ENGLISH.format(cost="999.00") + "Total: Campaigns,,EUR,18.00,3\n"
    (result,) = import_files(warehouse, [write(report)])
    assert result.totals_equal is True
    assert "account’s total" not in result.message


def test_a_subtotal_of_another_source_is_no_account(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    plan = "Média;Support;Début;Net HT\nTV;A;21/09/2026;100\nTV;B;21/09/2026;200\nTotal TV;;;999\n"
    answers = {"confirm": "yes", "plan_id": "P", "currency": "EUR"}
    (result,) = import_files(warehouse, [write(plan)], Options(constants=answers))
    assert (result.rows_loaded, result.totals_equal) == (2, None), result.message
    assert "999" not in result.message
