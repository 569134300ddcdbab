"""An amount that says that tax is in it is taken as a person says, and that is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse

HEADERS = {
    "TTC": True,
    "Montant TTC": True,
    "Total incl. VAT": True,
    "Total including tax": True,
    "Total inc VAT": True,
    "Montant taxes comprises": True,
    "Montant HT": False,
    "Including discounts": False,
    "Net": False,
}


@pytest.mark.parametrize(("header", "told"), HEADERS.items())
def test_an_amount_with_tax_is_said_to_be_one(
    warehouse: Warehouse, write: Callable[..., Path], header: str, told: bool
) -> None:
    file = write(f"Ticket;Jour;{header}\nT1;2026-06-01;12,00\n")
    said = Options(
        table="conversion",
        mapping={"conversion_id": "Ticket", "occurred_at": "Jour", "revenue": header},
        constants={"kind": "order", "currency": "EUR"},
    )
    (result,) = import_files(warehouse, [file], said)
    assert result.status == "loaded", result.message
    assert (f"“{header}” says that tax is in it" in result.message) is told
