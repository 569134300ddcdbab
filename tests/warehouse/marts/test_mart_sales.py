"""Every sale has one stage: the rules, row by row, then against the rules written plainly."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.model import Settings
from mediaplan.model.marts import SALE, SALE_DAY
from mediaplan.warehouse.marts.sale_days import sale_day
from mediaplan.warehouse.marts.sales import sale
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.journeys import (
    NOBODY,
    Person,
    Row,
    base,
    empty,
    journeys,
    on,
    order,
    rows_of,
    stages,
)

ACQ, ACT, LOY, REA, UND = "acquisition", "activation", "loyalty", "reactivation", "undetermined"


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
MEMORY = MemoryEngine()


@pytest.fixture
def engine() -> MemoryEngine:
    """Return an engine without rows."""
    MEMORY.connection.execute("UPDATE batch SET imported_day = NULL")
    return empty(MEMORY)


def stages_of(engine: MemoryEngine, customer: str) -> list[str]:
    """Return the stage of each sale of a customer, in the order of their names."""
    return [
        stage
        for (stage,) in engine.sql(
            f"SELECT stage FROM mart_sale WHERE subject_id = '{customer}' ORDER BY conversion_id"
        )
    ]


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


TAUS: dict[str, tuple[Settings, Row | None, list[Row], list[str]]] = {
    # name: (settings, customer base, orders, stages)
    "not set: no silence is too long": (Settings(), None, [order(10), order(2000)], [ACQ, ACT]),
    "not set: nothing is certain of older customers": (
        Settings(),
        base("x", -90, -50),
        [order(2000)],
        [UND],
    ),
    "the segment's own, longer": (
        Settings(inactive_after=30, inactive_after_by_segment=(("vip", 60),)),
        base("x", 0, segment="vip"),
        [order(10), order(70), order(131)],
        [ACQ, ACT, REA],
    ),
    "the segment's own, where there is no other": (
        Settings(inactive_after_by_segment=(("vip", 60),)),
        base("x", 0, segment="vip"),
        [order(10), order(71)],
        [ACQ, REA],
    ),
    "another segment has the general one": (
        Settings(inactive_after=30, inactive_after_by_segment=(("vip", 60),)),
        base("x", 0, segment="plain"),
        [order(10), order(41)],
        [ACQ, REA],
    ),
    "the category that starts the silence, before the segment": (
        Settings(
            inactive_after=30,
            inactive_after_by_segment=(("vip", 60),),
            inactive_after_by_category=(("sofa", 300), ("milk", 7)),
        ),
        base("x", 0, segment="vip"),
        [order(10, category="milk"), order(18, category="sofa"), order(318, category="book"), order(378)],
        [ACQ, REA, LOY, LOY],
    ),
    "the largest of a day's categories": (
        Settings(inactive_after=30, inactive_after_by_category=(("sofa", 300), ("milk", 7))),
        None,
        [order(10, category="milk"), order(10, category="sofa"), order(310)],
        [ACQ, ACQ, ACT],
    ),
    "an order not held has the segment's": (
        Settings(inactive_after=30, inactive_after_by_segment=(("vip", 60),)),
        base("x", 0, 5, segment="vip"),
        [order(65)],
        [ACT],
    ),
    "no sale is missing: who is older has bought nothing before": (
        Settings(inactive_after=30, all_sales_held=True),
        base("x", -90),
        [order(10), order(60), order(70)],
        [ACQ, REA, LOY],
    ),
    "no sale is missing, but the base knows of an earlier one": (
        Settings(inactive_after=30, all_sales_held=True),
        base("x", -90, -5),
        [order(10), order(20)],
        [ACT, LOY],
    ),
    "silence since the data's start has the segment's": (
        Settings(inactive_after=30, inactive_after_by_segment=(("vip", 60),)),
        base("x", -90, -50, segment="vip"),
        [order(60)],
        [UND],
    ),
}


@pytest.mark.parametrize(("kept", "customer", "rows", "expected"), TAUS.values(), ids=TAUS)
def test_silence_has_its_own_length(
    engine: MemoryEngine, kept: Settings, customer: Row | None, rows: list[Row], expected: list[str]
) -> None:
    orders = [NOBODY, *(row | {"customer_id": "x"} for row in rows)]
    journeys(engine, kept, conversion=orders, customer=[customer] if customer else [])
    assert stages_of(engine, "x") == expected


BY_EVENT = Settings(inactive_after=30, activation_by_event=True)
# name: (customer base, orders and events; stage and sale of each row expected, in order of day)
EVENTS: dict[str, tuple[Row | None, list[Row], list[tuple[str, int]]]] = {
    "between the first and the second": (
        None,
        [order(10), order(15, kind="event"), order(20)],
        [(ACQ, 1), (ACT, 0), (LOY, 1)],
    ),
    "without a second": (None, [order(10), order(15, kind="event")], [(ACQ, 1), (ACT, 0)]),
    "the first event only": (
        None,
        [order(10), order(14, kind="event"), order(15, kind="event")],
        [(ACQ, 1), (ACT, 0)],
    ),
    "after exactly τ": (None, [order(10), order(40, kind="event")], [(ACQ, 1), (ACT, 0)]),
    "after τ and a day": (None, [order(10), order(41, kind="event")], [(ACQ, 1)]),
    "on the day of the acquisition": (None, [order(10), order(10, kind="event")], [(ACQ, 1)]),
    "before it": (None, [order(10), order(9, kind="event")], [(ACQ, 1)]),
    "on the day of the second": (
        None,
        [order(10), order(20), order(20, kind="event")],
        [(ACQ, 1), (ACT, 1)],
    ),
    "after the second": (
        None,
        [order(10), order(20), order(25, kind="event")],
        [(ACQ, 1), (ACT, 1)],
    ),
    "a silence is as long as before": (
        None,
        [order(10), order(35, kind="event"), order(45)],
        [(ACQ, 1), (ACT, 0), (REA, 1)],
    ),
    "not confirmed": (None, [order(10), order(15, kind="event", status="open")], [(ACQ, 1)]),
    "of a customer whose acquisition is not held": (
        base("x", -1),
        [order(10), order(15, kind="event"), order(20)],
        [(UND, 1), (UND, 1)],
    ),
}


@pytest.mark.parametrize(("customer", "rows", "expected"), EVENTS.values(), ids=EVENTS)
def test_an_event_can_stand_for_activation(
    engine: MemoryEngine, customer: Row | None, rows: list[Row], expected: list[tuple[str, int]]
) -> None:
    orders = [NOBODY, *(row | {"customer_id": "x"} for row in rows)]
    journeys(engine, BY_EVENT, conversion=orders, customer=[customer] if customer else [])
    found = engine.sql("SELECT stage, sale FROM mart_sale WHERE subject_id = 'x' ORDER BY day")
    assert found == expected
    assert engine.sql("SELECT count(revenue), count(margin) FROM mart_sale WHERE kind = 'event'") == [(0, 0)]


def test_an_event_stands_for_nothing_unless_the_settings_say_so(engine: MemoryEngine) -> None:
    rows = [order(10, customer_id="x"), order(15, customer_id="x", kind="event"), order(20, customer_id="x")]
    journeys(engine, conversion=rows)
    assert stages_of(engine, "x") == [ACQ, ACT]


@pytest.mark.parametrize(
    ("written", "ours"),
    [("77", "ours"), ("Brand FR", "ours"), ("other", "other"), ("", None), (None, None)],
)
def test_campaigns_of_orders_are_ours_where_a_match_knows_them(
    engine: MemoryEngine, written: str | None, ours: str | None
) -> None:
    match = [{"pattern": "77", "campaign_id": "ours"}, {"pattern": "Brand*", "campaign_id": "ours"}]
    journeys(engine, conversion=[order(0, campaign_id=written)], campaign_match=match)
    assert engine.sql("SELECT campaign_id, revenue FROM mart_sale") == [(ours, Decimal(10))]


def test_amounts_are_in_the_base_currency_at_the_rate_of_the_day(engine: MemoryEngine) -> None:
    rows = [
        order(9, revenue=100, margin=40, refund=10, discount=5, quantity=3, currency="USD"),
        order(10, revenue=100, currency="USD"),
        order(10, revenue=100, currency="GBP"),
        order(10, revenue=100),
    ]
    rates = [{"day": on(0), "currency": "USD", "rate_to_base": 0.9}]
    rates += [{"day": on(10), "currency": "USD", "rate_to_base": 0.8}]
    kept = Settings(inactive_after=30, base_currency="EUR")
    journeys(engine, kept, conversion=rows, fx_rate=rates)
    assert engine.sql(
        "SELECT currency, revenue, margin, refund, discount, quantity FROM mart_sale ORDER BY conversion_id"
    ) == [
        ("EUR", Decimal(90), Decimal(36), Decimal(9), Decimal("4.5"), 3.0),
        ("EUR", Decimal(80), None, None, None, None),
        ("GBP", Decimal(100), None, None, None, None),
        ("EUR", Decimal(100), None, None, None, None),
    ]


def test_sales_by_day_add_up(engine: MemoryEngine) -> None:
    rows = [
        order(10, 9, customer_id="a", revenue=10, refund=1),
        order(10, 10, customer_id="a", revenue=20),
        order(10, 11, customer_id="a", revenue=40, channel="search"),
        order(10, customer_id="b", revenue=80),
        order(10, revenue=160),
        order(12, customer_id="a", kind="event", revenue=None),
    ]
    journeys(engine, BY_EVENT, conversion=rows)
    assert engine.sql(
        "SELECT day, channel, stage, orders, sales, events, people, revenue, refund FROM mart_sale_day "
        "ORDER BY day, channel, stage"
    ) == [
        (on(10), "search", ACQ, 1, 0, 0, 1, Decimal(40), None),
        (on(10), "store", ACQ, 3, 2, 0, 2, Decimal(110), Decimal(1)),
        (on(10), "store", UND, 1, 1, 0, 1, Decimal(160), None),  # nobody known is somebody
        (on(12), "store", ACT, 0, 0, 1, 0, None, None),
    ]


DAYS = st.integers(0, 60)
MAYBE = st.none() | st.integers(-40, 60)
PEOPLE = st.lists(
    st.builds(
        Person,
        orders=st.lists(st.tuples(DAYS, st.sampled_from([None, "milk", "sofa"])), max_size=6).map(tuple),
        events=st.lists(DAYS, max_size=2).map(tuple),
        in_base=st.booleans(),
        created=MAYBE,
        first=MAYBE,
        segment=st.sampled_from([None, "vip"]),
    ),
    min_size=1,
    max_size=8,
)
KEPT = st.sampled_from(
    [
        Settings(),
        Settings(inactive_after=10),
        BY_EVENT,
        Settings(inactive_after=10, all_sales_held=True),
        Settings(
            inactive_after=10,
            activation_by_event=True,
            inactive_after_by_segment=(("vip", 20),),
            inactive_after_by_category=(("milk", 4), ("sofa", 30)),
        ),
    ]
)
MANY = settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])


@MANY
@given(people=PEOPLE, kept=KEPT)
def test_stages_are_those_of_the_rules_and_add_up(people: list[Person], kept: Settings) -> None:
    engine = empty(MEMORY)
    engine.connection.execute("UPDATE batch SET imported_day = NULL")
    named = [(f"c{number}", person) for number, person in enumerate(people)]
    tables = rows_of(named)
    tables["conversion"] = [order(0), *tables["conversion"]]
    journeys(engine, kept, **tables)

    found = {
        (subject, day, stage)
        for subject, day, stage in engine.sql("SELECT subject_id, day, stage FROM mart_sale WHERE sale = 1")
        if subject
    }
    assert found == {
        (name, on(day), stage) for name, person in named for day, stage in stages(person, kept).items()
    }
    sales = engine.sql("SELECT coalesce(sum(sale), 0) FROM mart_sale WHERE subject_id IS NOT NULL")[0][0]
    assert sales == sum(len(person.days) for person in people)
    assert engine.sql("SELECT stage, sum(sale) FROM mart_sale GROUP BY 1 ORDER BY 1") == engine.sql(
        "SELECT stage, sum(sales) FROM mart_sale_day GROUP BY 1 ORDER BY 1"
    )
    acquired = engine.sql(
        "SELECT max(n) FROM (SELECT count(DISTINCT day) AS n FROM mart_sale "
        "WHERE stage = 'acquisition' AND subject_id IS NOT NULL GROUP BY subject_id)"
    )
    assert acquired[0][0] in (None, 1)
    assert engine.sql("SELECT count(*), count(DISTINCT conversion_id) FROM mart_sale WHERE sale = 1") == [
        (sales + 1, sales + 1)
    ]
    assert date(2025, 1, 1) == engine.sql("SELECT min(day) FROM mart_sale")[0][0]
