"""States and flows of any customers between any two days, against what SQL says of their runs of days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.analysis import journey
from mediaplan.model import Scope, Settings
from mediaplan.model.vocabulary import STATES
from mediaplan.warehouse.marts.moves import move, state_day
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.by_hand import filled, make

Rows = list[dict[str, Any]]
FIRST, FAR = date(2025, 1, 1), date(9999, 12, 31)
HISTORIES = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@st.composite
def runs(draw: st.DrawFn) -> Rows:
    """Draw a few customers, each in one state after the other, without hole, to the end of time."""
    rows: Rows = []
    for number in range(draw(st.integers(1, 4))):
        starts = sorted(draw(st.sets(st.integers(0, 12), min_size=1, max_size=6)))
        before = ""
        for start, following in zip(starts, [*starts[1:], None], strict=True):
            state = draw(st.sampled_from([each for each in STATES if each != before]))
            until = FAR if following is None else FIRST + timedelta(following - 1)
            rows.append(
                {"subject_id": f"c{number}", "state": state, "to_day": until}
                | {"from_day": FIRST + timedelta(start)}
            )
            before = state
    return rows


def asked_of(rows: Rows, days: tuple[int, int], **filters: tuple[str, ...]) -> tuple[MemoryEngine, Scope]:
    """Return an engine that holds customers of two segments, and the scope between two days."""
    people = [{"person_id": f"c{number}", "subject_id": f"c{number}", "segment": "ab"[number % 2]}
              for number in range(4)]  # fmt: skip
    engine = filled(mart_state=rows, mart_customer=people)
    engine.settings, engine.as_of = Settings(privacy_threshold=1), FIRST + timedelta(60)
    for name, mart in (("mart_move", move), ("mart_state_day", state_day)):
        make(engine, name, mart)
    return engine, Scope(FIRST + timedelta(min(days)), FIRST + timedelta(max(days)), **filters)


@HISTORIES
@given(rows=runs(), days=st.tuples(st.integers(0, 14), st.integers(0, 14)), segments=st.sets(st.just("a")))
def test_flows_and_states_are_those_of_the_runs(
    rows: Rows, days: tuple[int, int], segments: set[str]
) -> None:
    engine, scope = asked_of(rows, days, segments=tuple(segments))
    mine = (
        "SELECT subject_id FROM mart_customer WHERE segment = 'a'"
        if segments
        else "VALUES ('c0'), ('c1'), ('c2'), ('c3')"
    )
    assert scope.start
    assert scope.end
    there = "SELECT * FROM mart_state WHERE DATE '{}' BETWEEN from_day AND to_day AND subject_id IN ({})"
    before, after = (there.format(day, mine) for day in (scope.start, scope.end + timedelta(1)))
    flows = engine.sql(
        f"SELECT coalesce(b.state, 'new'), a.state, count(*) FROM ({after}) a LEFT JOIN ({before}) b "
        "USING (subject_id) GROUP BY ALL ORDER BY ALL"
    )
    states = engine.sql(
        "SELECT state, sum(n)::INT, sum(m)::INT FROM (SELECT state, 1 AS n, 0 AS m FROM "
        f"({before}) UNION ALL SELECT state, 0, 1 FROM ({after})) GROUP BY ALL ORDER BY ALL"
    )

    found = journey.flows(engine, scope).frame[["state_from", "state_to", "customers"]]
    assert sorted(found.itertuples(index=False, name=None)) == flows
    found = journey.states(engine, scope).frame[["state", "customers_first", "customers_last"]]
    assert sorted(found.itertuples(index=False, name=None)) == states
