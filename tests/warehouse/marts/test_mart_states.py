"""The state of each customer on each day: runs of days worked by hand."""

from __future__ import annotations

from datetime import date

from mediaplan.model import Settings
from mediaplan.model.marts import STATE
from mediaplan.warehouse.marts.states import state as states_mart
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.journeys import BY_EVENT, NOBODY, START, Row, base, journeys, on, order

EVER = date(9999, 12, 31)
Run = tuple[str, int, int | None]

# First sale held on day 0, τ 30 days. Runs: state, first day, last day (None: it lasts).
RUNS: dict[str, tuple[Row | None, list[Row], list[Run]]] = {
    "of nobody in the base, nothing before the first sale": (
        None,
        [order(10)],
        [("acquisition", 11, 40), ("inactive", 41, None)],
    ),
    "a prospect who never bought": (base("x", 5), [], [("prospect", 6, None)]),
    "in the base without a day, who never bought": (base("x"), [], []),
    "a prospect until the day of the first sale": (
        base("x", 5),
        [order(10)],
        [("prospect", 6, 10), ("acquisition", 11, 40), ("inactive", 41, None)],
    ),
    "entered on the day of the first sale": (
        base("x", 10),
        [order(10)],
        [("acquisition", 11, 40), ("inactive", 41, None)],
    ),
    "entered the base after the first sale": (
        base("x", 12),
        [order(10)],
        [("acquisition", 11, 40), ("inactive", 41, None)],
    ),
    "the second within τ, the third too": (
        None,
        [order(10), order(20), order(30)],
        [
            ("acquisition", 11, 20),
            ("activation", 21, 30),
            ("loyalty", 31, 60),
            ("inactive", 61, None),
        ],
    ),
    "the second on the last day of τ": (
        None,
        [order(10), order(40)],
        [("acquisition", 11, 40), ("activation", 41, 70), ("inactive", 71, None)],
    ),
    "inactive on the day of the reactivation": (
        None,
        [order(10), order(41)],
        [("acquisition", 11, 40), ("inactive", 41, 41), ("reactivation", 42, 71), ("inactive", 72, None)],
    ),
    "loyal through several sales is one run": (
        None,
        [order(day) for day in (10, 20, 30, 40, 50)],
        [
            ("acquisition", 11, 20),
            ("activation", 21, 30),
            ("loyalty", 31, 80),
            ("inactive", 81, None),
        ],
    ),
    "reactivated, loyal, silent, reactivated": (
        None,
        [order(day) for day in (10, 50, 60, 120)],
        [
            ("acquisition", 11, 40),
            ("inactive", 41, 50),
            ("reactivation", 51, 60),
            ("loyalty", 61, 90),
            ("inactive", 91, 120),
            ("reactivation", 121, 150),
            ("inactive", 151, None),
        ],
    ),
    "first order before the data: undetermined until τ after its start": (
        base("x", -90, -50),
        [],
        [("prospect", -89, -50), ("undetermined", -49, 30), ("inactive", 31, None)],
    ),
    "the same, entered the base after ordering": (
        base("x", -20, -50),
        [order(50)],
        [("undetermined", -49, 30), ("inactive", 31, 50), ("reactivation", 51, 80), ("inactive", 81, None)],
    ),
    "the same, a sale before τ is over": (
        base("x", -20, -50),
        [order(10), order(20)],
        [("undetermined", -49, 20), ("loyalty", 21, 50), ("inactive", 51, None)],
    ),
    "older than the data, first order unknown: undetermined until a sale": (
        base("x", -20),
        [order(100)],
        [("undetermined", -19, 130), ("inactive", 131, None)],
    ),
    "the same without any": (base("x", -20), [], [("undetermined", -19, None)]),
    "an order not held counts": (
        base("x", 2, 5),
        [order(50)],
        [
            ("prospect", 3, 5),
            ("acquisition", 6, 35),
            ("inactive", 36, 50),
            ("reactivation", 51, 80),
            ("inactive", 81, None),
        ],
    ),
    "an order not held, and no other": (
        base("x", None, 5),
        [],
        [("acquisition", 6, 35), ("inactive", 36, None)],
    ),
    "the order that the base calls the first was cancelled": (
        base("x", 2, 5),
        [order(5, status="cancelled"), order(50)],
        [("prospect", 3, 50), ("acquisition", 51, 80), ("inactive", 81, None)],
    ),
    "the same, and no other": (
        base("x", 2, 5),
        [order(5, status="cancelled")],
        [("prospect", 3, None)],
    ),
    "a first order said to be later than the sale held": (
        base("x", 2, 15),
        [order(10)],
        [("prospect", 3, 10), ("acquisition", 11, 40), ("inactive", 41, None)],
    ),
}


def runs_of(engine: MemoryEngine, subject: str) -> list[Run]:
    """Return a customer's runs in days from the first sale held."""
    rows = engine.sql(
        f"SELECT state, from_day, to_day FROM mart_state WHERE subject_id = '{subject}' ORDER BY from_day"
    )
    return [
        (name, (first - START).days, None if last == EVER else (last - START).days)
        for name, first, last in rows
    ]


def test_the_mart_has_exactly_the_columns_it_is_declared_with() -> None:
    for kept in (Settings(), BY_EVENT):
        assert {name: str(kind) for name, kind in states_mart(kept).schema().items()} == STATE.schema


def test_the_runs(engine: MemoryEngine) -> None:
    orders, customers = [NOBODY], []
    for number, (customer, rows, _) in enumerate(RUNS.values()):
        orders += [row | {"customer_id": f"c{number}"} for row in rows]
        if customer:
            customers.append(customer | {"customer_id": f"c{number}"})
    journeys(engine, conversion=orders, customer=customers)

    found = {name: runs_of(engine, f"c{number}") for number, name in enumerate(RUNS)}
    assert found == {name: expected for name, (_, _, expected) in RUNS.items()}


def test_who_enters_on_a_day_is_not_there_that_morning(engine: MemoryEngine) -> None:
    """So a period that ends the evening before knows nothing of them, and they are new in the next."""
    journeys(engine, conversion=[NOBODY], customer=[base("x", 5)])
    there = "SELECT count(*) FROM mart_state WHERE DATE '{}' BETWEEN from_day AND to_day"
    assert engine.sql(there.format(on(5))) == [(0,)]
    assert engine.sql(there.format(on(6))) == [(1,)]


def test_without_a_limit_nobody_is_ever_inactive(engine: MemoryEngine) -> None:
    journeys(engine, Settings(), conversion=[order(0, customer_id="x"), order(900, customer_id="x")])
    assert runs_of(engine, "x") == [("acquisition", 1, 900), ("activation", 901, None)]


def test_an_event_that_stands_for_activation_does_not_break_the_silence(engine: MemoryEngine) -> None:
    rows = [order(0, customer_id="x"), order(10, customer_id="x", kind="event")]
    journeys(engine, BY_EVENT, conversion=rows)
    assert runs_of(engine, "x") == [("acquisition", 1, 10), ("activation", 11, 30), ("inactive", 31, None)]


def test_an_event_on_the_last_day_of_the_silence_activates_for_no_day(engine: MemoryEngine) -> None:
    """The history that hypothesis found: the day after it, the silence is over already."""
    rows = [order(0, customer_id="x"), order(30, customer_id="x", kind="event")]
    journeys(engine, BY_EVENT, conversion=rows)
    assert runs_of(engine, "x") == [("acquisition", 1, 30), ("inactive", 31, None)]


def test_where_no_sale_is_held_nobody_can_be_told_a_prospect(engine: MemoryEngine) -> None:
    journeys(engine, customer=[base("new", 5), base("old", 5, 10)])
    assert runs_of(engine, "new") == [("undetermined", 6, None)]
    assert runs_of(engine, "old") == [("prospect", 6, 10), ("undetermined", 11, None)]


def test_where_no_sale_is_missing_whoever_is_in_the_base_is_a_prospect(engine: MemoryEngine) -> None:
    kept = Settings(inactive_after=30, all_sales_held=True)
    journeys(engine, kept, conversion=[NOBODY], customer=[base("new", 5), base("old", -90)])
    assert runs_of(engine, "old") == [("prospect", -89, None)]


def test_where_no_sale_is_missing_and_there_is_none_all_are_prospects(engine: MemoryEngine) -> None:
    journeys(engine, Settings(all_sales_held=True), customer=[base("old", -90)])
    assert runs_of(engine, "old") == [("prospect", -89, None)]


def test_a_sale_has_the_stage_that_the_state_of_its_day_calls_for(engine: MemoryEngine) -> None:
    """From the two marts alone: what a customer was in on the day of a sale decides its stage."""
    orders, customers = [NOBODY], []
    for number, (customer, rows, _) in enumerate(RUNS.values()):
        orders += [row | {"customer_id": f"c{number}"} for row in rows]
        if customer:
            customers.append(customer | {"customer_id": f"c{number}"})
    journeys(engine, conversion=orders, customer=customers)
    calls = engine.sql(
        "SELECT DISTINCT coalesce(t.state, 'nothing'), s.stage FROM mart_sale s LEFT JOIN mart_state t "
        "ON s.subject_id = t.subject_id AND s.day BETWEEN t.from_day AND t.to_day "
        "WHERE s.subject_id IS NOT NULL ORDER BY 1, 2"
    )
    assert calls == [
        ("acquisition", "activation"),
        ("activation", "loyalty"),
        ("inactive", "reactivation"),
        ("loyalty", "loyalty"),
        ("nothing", "acquisition"),
        ("prospect", "acquisition"),
        ("reactivation", "loyalty"),
        ("undetermined", "loyalty"),
        ("undetermined", "undetermined"),
    ]
