"""What is paid to the seller, what the agency takes, and what that is together: fees count once."""

from __future__ import annotations

from functools import partial

import pytest

from tests.imports.sources.loading import Load, Rows

LINES = (
    "SELECT vehicle, net_cost::DOUBLE, net_net_cost::DOUBLE, fees::DOUBLE, total_cost::DOUBLE"
    " FROM plan_line ORDER BY 1"
)
HEADER = "Média;Support;Début;Fin;Net HT;Frais d'agence;{name}\n"
#: 94,400 + 4,720 = 99,120; 20,000 without fees
PAID = (
    "TV;TF1;01/09/2026;28/09/2026;94 400,00;4 720,00;99 120,00\n"
    "Radio;RTL;01/09/2026;15/09/2026;20 000,00;;20 000,00\n"
)
#: 15 per cent less than 94,400; 17,000 + 850 would be paid
LEFT = (
    "TV;TF1;01/09/2026;28/09/2026;94 400,00;4 720,00;80 240,00\n"
    "Radio;RTL;01/09/2026;15/09/2026;20 000,00;850,00;17 000,00\n"
)


@pytest.fixture
def load(load: Load) -> Load:
    """Return a function that imports a plan whose columns a person confirmed."""
    return partial(load, confirm="yes", date_order="dmy", plan_id="P", currency="EUR")


@pytest.mark.parametrize("name", ["Budget net HT", "Budget net", "BUDGET NET (€)", "Budget net € HT"])
def test_a_net_budget_that_holds_the_fees_is_the_total_cost(*, load: Load, rows: Rows, name: str) -> None:
    result = load(HEADER.format(name=name) + PAID + "Total général;;;;114 400;4 720;119 120\n")
    assert result.status == "loaded", result.message
    assert rows(LINES) == [
        ("RTL", 20000.0, None, None, 20000.0),
        ("TF1", 94400.0, None, 4720.0, 99120.0),
    ]
    assert (result.mapping["total_cost"], "net_net_cost" in result.mapping) == (name, False)
    assert result.totals_equal is True
    assert f"“{name}” is above “Net HT”: it was read as the total cost" in result.message


def test_a_net_budget_below_the_net_is_what_is_left_before_fees(load: Load, rows: Rows) -> None:
    result = load(HEADER.format(name="Budget net HT") + LEFT)
    assert result.status == "loaded", result.message
    assert rows(LINES) == [
        ("RTL", 20000.0, 17000.0, 850.0, 17850.0),
        ("TF1", 94400.0, 80240.0, 4720.0, 84960.0),
    ]


def test_a_total_beside_it_is_the_total(load: Load, rows: Rows) -> None:
    plan = (
        "Média;Support;Début;Fin;Net HT;Frais d'agence;Budget net HT;Frais techniques;Total HT\n"
        "TV;TF1;01/09/2026;28/09/2026;94 400,00;4 720,00;99 120,00;880,00;100 000,00\n"
    )
    result = load(plan)
    assert rows("SELECT net_net_cost, total_cost::DOUBLE FROM plan_line") == [(None, 100000.0)], (
        result.message
    )


@pytest.mark.parametrize("name", ["Net net HT", "Net-net"])
def test_a_net_net_above_its_net_is_asked_about(*, load: Load, rows: Rows, name: str) -> None:
    result = load(HEADER.format(name=name) + PAID)
    # One of two lines does not fit: that is asked about, with the line for example.
    assert [each.name for each in result.questions] == ["accept_bad_rows"]
    assert "line 2" in result.message
    assert "The net-net cost is above the net cost" in result.message
    result = load(HEADER.format(name=name) + PAID, accept_bad_rows="yes")
    assert (result.rows_loaded, result.rows_quarantined) == (1, 1)
    assert rows(LINES) == [("RTL", 20000.0, 20000.0, None, 20000.0)]


def test_the_person_is_asked_to_confirm_the_reading_that_the_rows_tell(load: Load) -> None:
    result = load(HEADER.format(name="Budget net HT") + PAID, confirm="no")
    assert [each.name for each in result.questions] == ["confirm"]
    assert "“Budget net HT” as Total cost (total_cost)" in result.message


def test_credits_are_compared_by_their_size(load: Load, rows: Rows) -> None:
    result = load(HEADER.format(name="Net net HT") + "TV;TF1;01/09/2026;28/09/2026;-1 000;;-850\n")
    assert result.rows_loaded == 1, result.message
    assert rows("SELECT net_net_cost::DOUBLE FROM plan_line") == [(-850.0,)]
