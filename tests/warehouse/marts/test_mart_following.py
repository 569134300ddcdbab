"""The sale after each contact: as SQL that every engine has, as DuckDB's own, and as told plainly."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import ibis
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediaplan.model import Settings
from mediaplan.model.mart_outcomes import OUTCOME
from mediaplan.model.marts import CONTACT
from mediaplan.warehouse.marts import MARTS, OVERRIDES
from mediaplan.warehouse.marts.following import Follow, followed, followed_asof
from mediaplan.warehouse.marts.outcomes import midnights
from tests.warehouse.marts.by_hand import filled

START = datetime(2026, 1, 1)  # noqa: DTZ001 - UTC
Rows = list[dict[str, Any]]

contacts = st.lists(
    st.tuples(st.sampled_from(["ann", "bob", None]), st.integers(0, 20)), min_size=1, max_size=12
)
sales = st.lists(st.tuples(st.sampled_from(["ann", "bob"]), st.integers(0, 20)), max_size=8, unique=True)


def at(hour: int) -> datetime:
    return START + timedelta(hours=hour)


@settings(deadline=None, max_examples=40)
@given(contacts=contacts, sales=sales)
def test_both_ways_find_the_first_sale_at_the_time_or_after_it(
    contacts: list[tuple[str | None, int]], sales: list[tuple[str, int]]
) -> None:
    engine = filled(
        mart_contact=[
            {"contact_id": f"c{n}", "subject_id": who, "occurred_at": at(hour), "day": at(hour).date()}
            for n, (who, hour) in enumerate(contacts)
        ],
        mart_outcome=[
            {
                "outcome_id": f"s{n}",
                "kind": "sale",
                "subject_id": who,
                "until": at(hour),
                "timed": hour % 3 > 0,
                "day": at(hour).date(),
            }
            for n, (who, hour) in enumerate(sales)
        ],
    )
    expected = {}
    for n, (who, hour) in enumerate(contacts):
        later = sorted(
            (when, f"s{m}") for m, (whose, when) in enumerate(sales) if whose == who and when >= hour
        )
        first = later[0] if later else None
        moment = at(first[0]) if first else START
        expected[f"c{n}"] = (first[1], moment, moment.date(), first[0] % 3 > 0) if first else (None,) * 4
    for follow in (followed, followed_asof):
        assert _found(engine, follow) == expected


def _found(engine: Any, follow: Follow) -> dict[str, tuple[Any, ...]]:
    rows = follow(CONTACT.expr.select("contact_id", "subject_id", "occurred_at"), OUTCOME.expr)
    found = engine.sql(ibis.to_sql(rows, dialect="duckdb"))
    return {row[0]: row[3:] for row in found}


def test_what_duckdb_does_its_own_way_is_the_same_mart_by_name() -> None:
    assert set(OVERRIDES) <= set(MARTS)
    for name, make in OVERRIDES.items():
        assert make(Settings()).schema() == MARTS[name](Settings()).schema()
        assert "ASOF" in ibis.to_sql(make(Settings()), dialect="duckdb")


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("UTC", [0]),
        ("Europe/Paris", [-7200, -3600]),
        ("America/New_York", [14400, 18000]),
        ("Asia/Kolkata", [-19800]),
    ],
)
def test_a_local_day_begins_so_far_from_the_day_in_utc(zone: str, expected: list[int]) -> None:
    assert midnights(zone) == expected
