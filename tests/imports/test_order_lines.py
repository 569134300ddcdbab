"""Several lines of one order: items add up, one that comes twice does not, the newest says how it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.correcting import put, save, take, to_correct

HEADER = "conversion_id,occurred_at,customer_id,kind,status,revenue,currency\n"


@pytest.fixture
def orders(warehouse: Warehouse, write: Callable[..., Path]) -> Callable[..., tuple[Result, list[tuple]]]:
    """Return a function that imports a text, and gives its result and the orders there are then."""

    def imported(content: str, **more: object) -> tuple[Result, list[tuple]]:
        (result,) = import_files(warehouse, [write(content, "orders.csv")], Options(**more))  # type: ignore[arg-type]
        assert result.accounted == result.rows_read
        with warehouse.write() as tx:
            tx.discard()
            return result, tx.cursor.execute(
                "SELECT conversion_id, day, status, revenue FROM conversion ORDER BY 1"
            ).fetchall()

    return imported


def test_a_line_that_comes_twice_is_read_once(orders: Callable[..., tuple[Result, list[tuple]]]) -> None:
    result, found = orders(HEADER + 2 * "O1,2026-06-01,C1,order,confirmed,100,EUR\n")
    assert found == [("O1", date(2026, 6, 1), "confirmed", Decimal(100))]
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (2, 1, 1)
    assert result.loaded_totals["revenue"] == Decimal(100)
    assert "1 row is the same as another in all its cells: it was read once." in result.message
    assert "held nothing to load" not in result.message


def test_items_of_an_order_add_up(orders: Callable[..., tuple[Result, list[tuple]]]) -> None:
    """Two products of the same price are two items; only one that is the same in all cells is not."""
    result, found = orders(
        "conversion_id,occurred_at,customer_id,status,revenue,currency,Product\n"
        "O1,2026-06-01,C1,confirmed,100,EUR,Sofa\n"
        "O1,2026-06-01,C1,confirmed,100,EUR,Bed\n"
        "O1,2026-06-01,C1,confirmed,20,EUR,Lamp\n"
        "O1,2026-06-01,C1,confirmed,20,EUR,Lamp\n",
        table="conversion",
    )
    assert found == [("O1", date(2026, 6, 1), "confirmed", Decimal(220))]
    assert (result.rows_loaded, result.rows_set_aside) == (3, 1)


def test_equal_items_that_the_file_prices_one_by_one_are_two(
    orders: Callable[..., tuple[Result, list[tuple]]],
) -> None:
    result, found = orders(
        "No,Day,Item,Quantity,Price\n" + 2 * "O1,2026-06-01,Lamp,2,10\n",
        table="conversion",
        mapping={"conversion_id": "No", "occurred_at": "Day", "revenue": "Quantity * Price"},
        constants={"currency": "EUR"},
    )
    assert found == [("O1", date(2026, 6, 1), "confirmed", Decimal(40))]
    assert (result.rows_loaded, result.rows_set_aside) == (2, 0)


def test_the_newest_line_says_how_an_order_stands(orders: Callable[..., tuple[Result, list[tuple]]]) -> None:
    result, found = orders(
        HEADER
        + "O2,2026-06-02,C1,order,cancelled,50,EUR\nO2,2026-06-01,C1,order,confirmed,50,EUR\n"
        + "O3,2026-06-01,C1,order,open,70,EUR\nO3,2026-06-03,C1,order,confirmed,60,EUR\n"
    )
    assert found == [
        ("O2", date(2026, 6, 2), "cancelled", Decimal(50)),
        ("O3", date(2026, 6, 3), "confirmed", Decimal(60)),
    ]
    assert (result.rows_loaded, result.rows_set_aside) == (2, 2)
    assert "2 rows say how an order stood before another row of it: the newest one counts." in result.message


def test_lines_that_disagree_at_the_same_time_are_left_to_a_person(
    orders: Callable[..., tuple[Result, list[tuple]]], warehouse: Warehouse
) -> None:
    others = "".join(f"P{n},2026-06-01,C1,order,confirmed,10,EUR\n" for n in range(9))
    result, found = orders(
        HEADER + "O2,2026-06-01,C1,order,confirmed,50,EUR\nO2,2026-06-01,C1,order,cancelled,50,EUR\n" + others
    )
    assert [number for number, *_ in found] == [f"P{n}" for n in range(9)]
    assert (result.rows_loaded, result.rows_quarantined) == (9, 2)
    with warehouse.write() as tx:
        tx.discard()
        reasons = tx.cursor.execute("SELECT DISTINCT CAST(reason AS VARCHAR) FROM quarantine").fetchall()
    assert len(reasons) == 1
    assert "say different things of it at the same time" in reasons[0][0]


def test_items_of_one_order_may_be_on_their_way(
    orders: Callable[..., tuple[Result, list[tuple]]],
) -> None:
    """Different amounts, none of them cancelled: items, of which the last says how the order stands."""
    _, found = orders(
        HEADER + "O2,2026-06-01,C1,order,open,50,EUR\nO2,2026-06-01,C1,order,confirmed,30,EUR\n"
    )
    assert found == [("O2", date(2026, 6, 1), "confirmed", Decimal(80))]


def test_money_taken_back_is_no_newer_order(orders: Callable[..., tuple[Result, list[tuple]]]) -> None:
    others = "".join(f"P{n},2026-06-01,C1,order,confirmed,10,EUR\n" for n in range(5))
    result, found = orders(
        HEADER
        + "O2,2026-06-01,C1,order,confirmed,50,EUR\nO2,2026-06-14,C1,order,cancelled,-20,EUR\n"
        + others
    )
    assert found[0] == ("O2", date(2026, 6, 1), "confirmed", Decimal(50))
    assert (result.rows_loaded, result.rows_quarantined) == (6, 1)


def test_a_deal_that_comes_twice_has_its_amount_once(
    orders: Callable[..., tuple[Result, list[tuple]]],
) -> None:
    header = "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Contact\n"
    deal = "9001,Big,Closed Won,1200.50,Bob,2026-05-01 10:00,2026-01-01 09:00,"
    result, found = orders(header + f"{deal}A\n{deal}B\n{deal}B\n", constants={"currency": "EUR"})
    assert [row[1:] for row in found] == [(date(2026, 5, 1), "confirmed", Decimal("1200.5"))]
    assert (result.rows_loaded, result.rows_set_aside) == (2, 1)
    assert result.loaded_totals["revenue"] == Decimal("1200.5")
    assert "what it repeats was read once" in result.message


def test_a_deal_told_again_counts_as_it_was_told_last(
    orders: Callable[..., tuple[Result, list[tuple]]],
) -> None:
    """The newest line stands above the older one here, as exports sorted by date have it."""
    _, found = orders(
        "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date\n"
        "1,Big,Closed Won,900,Bob,2026-05-01 10:00,2026-01-01 09:00\n"
        "1,Big,Proposal,1200,Bob,2026-06-01 10:00,2026-01-01 09:00\n",
        constants={"currency": "EUR", "won": "none"},
    )
    assert [row[1:] for row in found] == [(date(2026, 5, 1), "confirmed", Decimal(900))]


def test_many_that_disagree_are_asked_about(orders: Callable[..., tuple[Result, list[tuple]]]) -> None:
    lines = [
        f"P{n},2026-06-01,C1,order,{how},10,EUR\n" for n in range(4) for how in ("confirmed", "cancelled")
    ]
    result, found = orders(HEADER + "".join(lines) + "P9,2026-06-01,C1,order,confirmed,10,EUR\n")
    assert (result.status, found) == ("needs_mapping", [])
    assert [question.name for question in result.questions] == ["accept_bad_rows"]


def test_it_is_said_how_many_orders_the_rows_are_and_which_count(
    orders: Callable[..., tuple[Result, list[tuple]]],
) -> None:
    result, _ = orders(
        HEADER
        + "O1,2026-06-01,C1,order,confirmed,100,EUR\nO1,2026-06-01,C1,order,confirmed,20,EUR\n"
        + "O2,2026-06-01,C1,order,cancelled,50,EUR\nO3,2026-06-01,C1,order,open,70,EUR\n"
    )
    assert (
        "4 rows, 3 orders: 1 confirmed (120.00 EUR), 1 in progress (70.00 EUR), 1 cancelled (50.00 EUR). "
        "Only confirmed ones count as sales." in result.message
    )


def test_nothing_is_said_where_each_row_is_a_confirmed_order(
    orders: Callable[..., tuple[Result, list[tuple]]],
) -> None:
    result, _ = orders(HEADER + "O1,2026-06-01,C1,order,confirmed,100,EUR\n")
    assert "1 order" not in result.message


REPEATED = (
    "conversion_id,occurred_at,customer_id,status,revenue,currency,Product\n"
    "O1,2026-06-01,C1,confirmed,100,EUR,Sofa\nO1,2026-06-01,C1,confirmed,100,EUR,Lamp\n"
    "O2,2026-06-01,C1,confirmed,30,EUR,Lamp\nO2,2026-06-01,C1,confirmed,30,EUR,Bowl\n"
    "O3,2026-06-01,C1,confirmed,10,EUR,Bowl\n"
)


@pytest.mark.parametrize(("said", "revenue"), [("order", [100, 30, 10]), ("line", [200, 60, 10])])
def test_an_amount_that_all_lines_of_an_order_share_is_asked_about(
    orders: Callable[..., tuple[Result, list[tuple]]], said: str, revenue: list[int]
) -> None:
    result, found = orders(REPEATED, table="conversion")
    assert (result.status, found) == ("needs_mapping", [])
    (question,) = result.questions
    assert (question.name, question.choices) == ("order_amounts", ("order", "line"))
    assert "(on the 2 of O1, for example)" in str(question.sentence)
    result, found = orders(REPEATED, table="conversion", constants={"order_amounts": said})
    assert [row[3] for row in found] == revenue
    assert result.loaded_totals["revenue"] == sum(revenue)


def test_a_deal_put_right_has_its_amount_once(
    warehouse: Warehouse, write: Callable[..., Path], tmp_path: Path
) -> None:
    header = "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Contact\n"
    deal = "9001,Big,Closed Won,1200.50,Bob,{day} 10:00,2026-01-01 09:00,{who}\n"
    lines = deal.format(day="2026-05-01", who="A") + deal.format(day="nobody knows", who="B")
    first = take(warehouse, write(header + lines, "deals.csv"), currency="EUR", accept_bad_rows="yes")
    assert (first.rows_loaded, first.rows_quarantined) == (1, 1)
    rows = to_correct(warehouse)
    put(rows, "Close Date", "2026-05-01 10:00")
    assert take(warehouse, save(rows, tmp_path / "right.csv")).rows_quarantined == 0
    found = warehouse.sql("SELECT revenue::DOUBLE AS revenue FROM conversion")
    assert list(found["revenue"]) == [1200.5]
