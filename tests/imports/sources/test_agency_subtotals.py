"""Subtotals that no word says are ones, and lines below a plan: neither is bought, neither is filled in."""

from __future__ import annotations

from functools import partial

import pytest

from tests.imports.sources.loading import Load, Rows

HEADER = "Média;Support;Début;Fin;Tarif brut;Remise;Net HT\n"
TV = (
    "TV;TF1;01/09/2026;28/09/2026;100 000,00;35 %;65 000,00\n"
    ";M6;01/09/2026;28/09/2026;50 000,00;35 %;32 500,00\n"
)
SUBTOTAL = ";;;;150 000,00;;97 500,00\n"
RADIO = "Radio;RTL;01/09/2026;15/09/2026;20 000;40%;12 000\n"
NET = "SELECT count(*), sum(net_cost)::DOUBLE, sum(total_cost)::DOUBLE FROM plan_line"


@pytest.fixture
def load(load: Load) -> Load:
    """Return a function that imports a plan whose columns a person confirmed."""
    return partial(load, confirm="yes", date_order="dmy", plan_id="P", currency="EUR")


@pytest.mark.parametrize(
    ("plan", "aside"),
    [
        pytest.param(TV + SUBTOTAL + RADIO, 1, id="between"),
        pytest.param(TV + RADIO + ";;;;170 000;;109 500\n", 1, id="last"),
        pytest.param(TV + SUBTOTAL + RADIO + ";;;;20 000;;12 000\n;;;;170 000;;109 500\n", 3, id="several"),
    ],
)
def test_amounts_of_nothing_are_a_subtotal(*, load: Load, rows: Rows, plan: str, aside: int) -> None:
    result = load(HEADER + plan)
    assert result.status == "loaded", result.message
    # 65,000 + 32,500 + 12,000
    assert rows(NET) == [(3, 109500.0, 109500.0)]
    assert (result.rows_loaded, result.rows_set_aside) == (3, aside)
    assert ("amounts alone" in result.message) or ("set aside as a total" in result.message)
    # One line only, M6, takes its medium from the line above
    assert "1 line leaves cells empty" in result.message
    assert rows("SELECT channel, vehicle FROM plan_line ORDER BY 2") == [
        ("tv", "M6"), ("radio", "RTL"), ("tv", "TF1")
    ]  # fmt: skip


def test_the_total_that_is_called_one_is_still_compared(load: Load, rows: Rows) -> None:
    result = load(HEADER + TV + SUBTOTAL + RADIO + "Total général;;;;170 000;;109 500\n")
    assert (result.rows_loaded, result.rows_set_aside, result.totals_equal) == (3, 2, True), result.message
    assert rows(NET) == [(3, 109500.0, 109500.0)]


def test_a_wave_of_the_vehicle_above_is_a_line(load: Load, rows: Rows) -> None:
    result = load(HEADER + TV + ";;05/10/2026;18/10/2026;10 000;;5 000\n")
    assert (result.rows_loaded, result.rows_set_aside) == (3, 0), result.message
    assert rows("SELECT vehicle, net_cost::DOUBLE FROM plan_line WHERE starts_on > '2026-10-01'") == [
        ("M6", 5000.0)
    ]


@pytest.mark.parametrize(
    "note", ["* sous réserve de disponibilité", "Conditions : 30 jours fin de mois;;;;;;"]
)
def test_a_note_below_the_plan_fills_no_cells(load: Load, note: str) -> None:
    result = load(HEADER + TV.splitlines(keepends=True)[0] + RADIO + note + "\n")
    assert (result.rows_loaded, result.rows_set_aside) == (2, 1), result.message
    assert "cells empty" not in result.message
