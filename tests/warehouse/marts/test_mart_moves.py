"""Changes of state, and what each day adds to each state: from runs of days written by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mediaplan.model.marts import MOVE, STATE_DAY
from mediaplan.warehouse.marts.moves import move, state_day
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.by_hand import filled, make

LAST = "9999-12-31"
#: ann: a prospect, then three stages. bob: of a company of two, known since his first sale.
STATES = [
    {"subject_id": "ann", "state": "prospect", "from_day": "2025-01-01", "to_day": "2025-01-10"},
    {"subject_id": "ann", "state": "acquisition", "from_day": "2025-01-11", "to_day": "2025-03-01"},
    {"subject_id": "ann", "state": "inactive", "from_day": "2025-03-02", "to_day": LAST},
    {"subject_id": "account:bob", "state": "acquisition", "from_day": "2025-01-11", "to_day": LAST},
    {"subject_id": "nobody we know", "state": "acquisition", "from_day": "2025-01-11", "to_day": LAST},
]
PEOPLE = [
    {"person_id": "ann", "subject_id": "ann", "market": "FR", "segment": "gold"},
    {"person_id": "bob", "subject_id": "account:bob", "market": "FR", "segment": "silver"},
    {"person_id": "bea", "subject_id": "account:bob", "market": "BE", "segment": None},
]


@pytest.fixture(scope="module")
def engine() -> MemoryEngine:
    engine = filled(mart_state=STATES, mart_customer=PEOPLE)
    return make(make(engine, "mart_move", move), "mart_state_day", state_day)


@pytest.mark.parametrize(("made", "declared"), [(move, MOVE), (state_day, STATE_DAY)])
def test_the_marts_have_exactly_the_columns_they_are_declared_with(made: Any, declared: Any) -> None:
    found = {name: str(kind) for name, kind in made().schema().items()}
    assert list(found.items()) == list(declared.schema.items())


def test_each_run_of_days_is_a_move_that_knows_the_run_before(engine: MemoryEngine) -> None:
    found = engine.sql(
        "SELECT state_from, since::VARCHAR, day::VARCHAR, state_to, until::VARCHAR FROM mart_move "
        "WHERE subject_id = 'ann' ORDER BY day"
    )
    assert found == [
        (None, None, "2025-01-01", "prospect", "2025-01-10"),
        ("prospect", "2025-01-01", "2025-01-11", "acquisition", "2025-03-01"),
        ("acquisition", "2025-01-11", "2025-03-02", "inactive", LAST),
    ]


def test_a_company_is_in_the_least_market_and_segment_of_its_persons(engine: MemoryEngine) -> None:
    found = engine.sql("SELECT DISTINCT subject_id, market, segment FROM mart_move ORDER BY 1")
    assert found == [
        ("account:bob", "BE", "silver"),
        ("ann", "FR", "gold"),
        ("nobody we know", None, None),
    ]


def test_a_day_adds_who_came_and_takes_who_left(engine: MemoryEngine) -> None:
    found = engine.sql("SELECT day, state, sum(change)::INT FROM mart_state_day GROUP BY ALL ORDER BY ALL")
    assert found == [
        (date(2025, 1, 1), "prospect", 1),
        (date(2025, 1, 11), "acquisition", 3),
        (date(2025, 1, 11), "prospect", -1),
        (date(2025, 3, 2), "acquisition", -1),
        (date(2025, 3, 2), "inactive", 1),
    ]
