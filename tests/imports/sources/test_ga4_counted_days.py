"""GA4 counts days from the first of the report (0000): each row gets its day, never one for all."""

from __future__ import annotations

from datetime import date

import pytest

from tests.imports.sources.loading import Load, Rows

ROWS = (
    "Nth day,Session default channel group,Key events,Total revenue\n0000,Direct,1,10.5\n0001,Direct,2,20.5\n"
)
ABOVE = "# Start date: 20260224\n# End date: 20260226\n"


def test_each_row_gets_its_day(load: Load, rows: Rows) -> None:
    result = load(f"{ABOVE}{ROWS}0002,Direct,0,0\n", currency="EUR")
    assert (result.status, result.rows_loaded) == ("loaded", 3), result.message
    assert rows("SELECT period_start, period_end, conversions FROM performance ORDER BY 1") == [
        (date(2026, 2, 24), date(2026, 2, 24), 1), (date(2026, 2, 25), date(2026, 2, 25), 2),
        (date(2026, 2, 26), date(2026, 2, 26), 0),
    ]  # fmt: skip


def test_without_the_first_day_it_is_refused(load: Load) -> None:
    result = load(ROWS, currency="EUR")
    assert result.status == "refused"
    assert "“Nth day” counts days from the first of the report" in result.message


@pytest.mark.parametrize("unit", ["week", "month"])
def test_other_units_are_refused(load: Load, unit: str) -> None:
    result = load(f"{ABOVE}{ROWS}".replace("Nth day", f"Nth {unit}"), currency="EUR")
    assert result.status == "refused"
    assert "does not say which they are" in result.message
