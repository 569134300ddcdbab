"""How long a silence is too long, and what event stands for activation."""

from __future__ import annotations

import pytest

from mediaplan.model import Settings
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.journeys import (
    ACQ,
    ACT,
    BY_EVENT,
    LOY,
    NOBODY,
    REA,
    UND,
    Row,
    base,
    journeys,
    order,
    stages_of,
)

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
