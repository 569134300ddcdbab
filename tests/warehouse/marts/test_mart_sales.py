"""Every sale has one stage: the rules, row by row."""

from __future__ import annotations

from typing import Any

import pytest

from mediaplan.model import Settings
from mediaplan.model.marts import SALE, SALE_DAY
from mediaplan.warehouse.marts.sale_days import sale_day
from mediaplan.warehouse.marts.sales import sale
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.journeys import (
    ACQ,
    ACT,
    LOY,
    NOBODY,
    REA,
    UND,
    Row,
    base,
    journeys,
    on,
    order,
    stages_of,
)


@pytest.mark.parametrize(("made", "declared"), [(sale, SALE), (sale_day, SALE_DAY)])
def test_the_mart_has_exactly_the_columns_it_is_declared_with(made: Any, declared: Any) -> None:
    for kept in (Settings(), Settings(activation_by_event=True, base_currency="EUR")):
        assert {name: str(kind) for name, kind in made(kept).schema().items()} == declared.schema


# The first sale held is on day 0 (of nobody known); τ is 30 days.
# name: (customer base, orders, stage of each order that is a sale, in the order of their names)
CASES: dict[str, tuple[Row | None, list[Row], list[str]]] = {
    "the first ever": (None, [order(10)], [ACQ]),
    "the first, of somebody in the base": (base("x", 5), [order(10)], [ACQ]),
    "entered the base on the first day held": (base("x", 0), [order(10)], [ACQ]),
    "in the base, nobody knows since when": (base("x"), [order(10)], [ACQ]),
    "the second within τ": (None, [order(10), order(20)], [ACQ, ACT]),
    "the second after exactly τ": (None, [order(10), order(40)], [ACQ, ACT]),
    "the second after τ and a day": (None, [order(10), order(41)], [ACQ, REA]),
    "the third": (None, [order(10), order(20), order(30)], [ACQ, ACT, LOY]),
    "the third after exactly τ": (None, [order(10), order(20), order(50)], [ACQ, ACT, LOY]),
    "the third after τ and a day": (None, [order(10), order(20), order(51)], [ACQ, ACT, REA]),
    "after a reactivation": (None, [order(10), order(50), order(60)], [ACQ, REA, LOY]),
    "reactivated twice": (None, [order(10), order(50), order(90)], [ACQ, REA, REA]),
    "two on one day are one sale": (None, [order(10), order(10, 13, channel="search")], [ACQ, ACQ]),
    "two on the second day": (None, [order(10), order(20), order(20)], [ACQ, ACT, ACT]),
    "a cancelled one is none": (None, [order(10, status="cancelled"), order(20)], [ACQ]),
    "an open one and a lost one are none": (
        None,
        [order(5, status="open"), order(6, status="lost"), order(20)],
        [ACQ],
    ),
    "a refund takes no sale away": (None, [order(10, refund=10), order(20)], [ACQ, ACT]),
    "a subscription is a sale": (None, [order(10), order(20, kind="subscription")], [ACQ, ACT]),
    "quote, lead and event are none": (
        None,
        [order(5, kind="quote"), order(6, kind="lead"), order(7, kind="event"), order(20)],
        [ACQ],
    ),
    "without kind and status, a confirmed order": (None, [order(10, kind=None, status=None)], [ACQ]),
    "first order before the data, silence seen of exactly τ": (base("x", -90, -50), [order(30)], [UND]),
    "first order before the data, silence seen of τ and a day": (base("x", -90, -50), [order(31)], [REA]),
    "first order before the data, then again": (
        base("x", -90, -50),
        [order(10), order(20), order(30)],
        [UND, LOY, LOY],
    ),
    "first order before the data, reactivated, then again": (
        base("x", -90, -50),
        [order(40), order(50)],
        [REA, LOY],
    ),
    "first order in the data's time that is not held": (base("x", 2, 5), [order(20)], [ACT]),
    "the same, after exactly τ": (base("x", 2, 5), [order(35)], [ACT]),
    "the same, after τ and a day": (base("x", 2, 5), [order(36)], [REA]),
    "the same, and the third": (base("x", 2, 5), [order(20), order(30)], [ACT, LOY]),
    "the same, on the first day held": (base("x", -5, 0), [order(20)], [ACT]),
    "the order that the base calls the first was cancelled": (
        base("x", 2, 5),
        [order(5, status="cancelled"), order(20), order(30)],
        [ACQ, ACT],
    ),
    "the same, still open": (base("x", 2, 5), [order(5, status="open"), order(20)], [ACQ]),
    "the same, of a customer older than the data": (
        base("x", -90, 5),
        [order(5, status="cancelled"), order(60)],
        [ACQ],
    ),
    "one of that day's orders was cancelled, one was not": (
        base("x", 2, 5),
        [order(5, status="cancelled"), order(5), order(20)],
        [ACQ, ACT],
    ),
    "a quote of that day that was lost says nothing of the order": (
        base("x", 2, 5),
        [order(5, kind="quote", status="lost"), order(20)],
        [ACT],
    ),
    "first order on the day of the sale": (base("x", -90, 10), [order(10), order(20)], [ACQ, ACT]),
    "first order after the sale": (base("x", -90, 15), [order(10)], [ACQ]),
    "older than the data, first order unknown": (base("x", -1), [order(10)], [UND]),
    "the same, the second and third": (base("x", -1), [order(10), order(20), order(30)], [UND, UND, LOY]),
    "the same, the second after τ": (base("x", -1), [order(10), order(41), order(50)], [UND, REA, LOY]),
    "the same, long after the data's start": (base("x", -1), [order(200)], [UND]),
}


def test_the_rules(engine: MemoryEngine) -> None:
    orders, customers = [NOBODY], []
    for number, (customer, rows, _) in enumerate(CASES.values()):
        orders += [row | {"customer_id": f"c{number}"} for row in rows]
        if customer:
            customers.append(customer | {"customer_id": f"c{number}"})
    journeys(engine, conversion=orders, customer=customers)

    found = {name: stages_of(engine, f"c{number}") for number, name in enumerate(CASES)}
    assert found == {name: expected for name, (_, _, expected) in CASES.items()}


def test_a_day_is_one_sale_of_its_first_order_and_all_its_orders_bear_the_stage(engine: MemoryEngine) -> None:
    rows = [
        order(20, 18, customer_id="a", conversion_id="1", channel="store"),
        order(20, 9, customer_id="a", conversion_id="3", channel="search"),
        order(20, 9, customer_id="a", conversion_id="2", channel="email"),
        order(5, customer_id="a", conversion_id="4"),
    ]
    journeys(engine, conversion=[NOBODY, *rows])
    assert engine.sql(
        "SELECT conversion_id, channel, stage, sale, sequence, previous_day FROM mart_sale "
        "WHERE subject_id = 'a' ORDER BY 1"
    ) == [
        ("1", "store", ACT, 0, 2, on(5)),
        ("2", "email", ACT, 1, 2, on(5)),
        ("3", "search", ACT, 0, 2, on(5)),
        ("4", "store", ACQ, 1, 1, None),
    ]


def test_the_sale_before_is_an_order_not_held_only_where_it_should_be_held(engine: MemoryEngine) -> None:
    journeys(
        engine,
        conversion=[NOBODY, *(order(20, customer_id=name) for name in ("held", "older"))],
        customer=[base("held", 0, 5), base("older", -90, -5)],
    )
    assert engine.sql(
        "SELECT subject_id, previous_day, sequence FROM mart_sale WHERE subject_id IS NOT NULL ORDER BY 1"
    ) == [("held", on(5), 1), ("older", None, 1)]


def test_in_b2b_an_order_that_anyone_of_the_company_cancelled_is_not_its_first(engine: MemoryEngine) -> None:
    journeys(
        engine,
        conversion=[
            NOBODY,
            order(5, account_id="acme", status="cancelled"),
            order(20, customer_id="bob"),
        ],
        customer=[base("ann", 2, 5, account_id="acme"), base("bob", 2, account_id="acme")],
    )
    assert stages_of(engine, "account:acme") == [ACQ]


def test_orders_of_nobody_known_are_each_a_sale_undetermined(engine: MemoryEngine) -> None:
    rows = [order(3), order(3), order(4, customer_id="")]
    journeys(engine, conversion=[NOBODY, *rows])
    assert engine.sql(
        "SELECT subject_id, person_id, stage, sequence, previous_day, count(*), sum(sale) FROM mart_sale "
        "GROUP BY ALL"
    ) == [(None, None, UND, None, None, 4, 4)]


def test_a_day_after_the_import_is_no_sale_and_moves_nothing(engine: MemoryEngine) -> None:
    engine.connection.execute("UPDATE batch SET imported_day = ?", [on(20)])
    rows = [order(20, customer_id="a"), order(21, customer_id="a"), order(15, customer_id="a")]
    journeys(engine, conversion=rows)
    assert engine.sql("SELECT day, stage FROM mart_sale ORDER BY day") == [(on(15), ACQ), (on(20), ACT)]


def test_in_b2b_the_company_has_the_stages(engine: MemoryEngine) -> None:
    journeys(
        engine,
        conversion=[
            NOBODY,
            order(10, customer_id="ann", conversion_id="a"),
            order(20, customer_id="bob", conversion_id="b"),
            order(30, account_id="acme", conversion_id="c"),
            order(30, customer_id="eve", conversion_id="d"),
        ],
        customer=[
            base("ann", 5, account_id="acme", market="FR"),
            base("bob", 5, account_id="acme", market="BE"),
        ],
    )
    assert engine.sql(
        "SELECT conversion_id, person_id, subject_id, stage, market FROM mart_sale "
        "WHERE subject_id IS NOT NULL ORDER BY 1"
    ) == [
        ("a", "ann", "account:acme", ACQ, "FR"),
        ("b", "bob", "account:acme", ACT, "BE"),
        ("c", None, "account:acme", LOY, None),
        ("d", "eve", "eve", ACQ, None),
    ]
