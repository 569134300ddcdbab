"""Journeys of any kind: stages of sales and states of days are those of the rules written plainly."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mediaplan.model import Settings
from tests.warehouse.marts.journeys import (
    BY_EVENT,
    MEMORY,
    START,
    Person,
    empty,
    journeys,
    on,
    order,
    rows_of,
    stages,
    state,
)

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


@MANY
@example(people=[Person(orders=((0, None),), events=(30,))], kept=BY_EVENT, days=(0, 31))
@given(people=PEOPLE, kept=KEPT, days=st.tuples(st.integers(-50, 120), st.integers(-50, 120)))
def test_on_every_day_the_state_is_that_of_the_rules_and_flows_conserve(
    people: list[Person], kept: Settings, days: tuple[int, int]
) -> None:
    engine = empty(MEMORY)
    named = [(f"c{number}", person) for number, person in enumerate(people)]
    tables = rows_of(named)
    tables["conversion"] = [order(0), *tables["conversion"]]
    journeys(engine, kept, **tables)

    found = engine.sql(
        "SELECT subject_id, day::DATE, list(state) FROM mart_state "
        "JOIN range(DATE '2024-11-01', DATE '2025-06-01', INTERVAL 1 DAY) AS days(day) "
        "ON day BETWEEN from_day AND to_day GROUP BY ALL"
    )
    expected = {}
    for name, person in named:
        for day in range((date(2024, 11, 1) - START).days, (date(2025, 6, 1) - START).days):
            if told := state(person, kept, day, 0):
                expected[name, START + timedelta(day)] = [told]
    # exactly one state a day, from the first known one on: no overlap, no hole
    assert {(name, day): told for name, day, told in found} == expected
    assert engine.sql("SELECT count(*) FROM mart_state WHERE to_day < from_day") == [(0,)]
    assert engine.sql(
        "SELECT count(*) FROM (SELECT lead(from_day) OVER own AS following, to_day, state, "
        "lead(state) OVER own AS after FROM mart_state WINDOW own AS "
        "(PARTITION BY subject_id ORDER BY from_day)) "
        "WHERE coalesce(following, DATE '9999-12-31' + 1) <> to_day + 1 OR state = after"
    ) == [(0,)]

    first, last = min(days), max(days)
    flows = engine.sql(
        "SELECT coalesce(b.state, ''), coalesce(a.state, ''), count(*) FROM "
        f"(SELECT * FROM mart_state WHERE DATE '{on(first)}' BETWEEN from_day AND to_day) b FULL JOIN "
        f"(SELECT * FROM mart_state WHERE DATE '{on(last)}' BETWEEN from_day AND to_day) a "
        "USING (subject_id) GROUP BY ALL"
    )
    for side, day in ((0, first), (1, last)):
        for name in {row[side] for row in flows} - {""}:
            there = sum(state(person, kept, day, 0) == name for person in people)
            assert sum(row[2] for row in flows if row[side] == name) == there
    # nobody is ever lost: a customer in a state on one day is in one on every later day
    assert not [row for row in flows if row[0] and not row[1]]
