"""What days of orders come to, with and without a time of day, as told plainly with the zones of Python."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediaplan.model import Settings
from mediaplan.warehouse.marts.outcomes import sales
from tests.warehouse.marts.by_hand import compiled, filled

#: The clocks of Paris change on 30 March and 26 October 2025, those of Lord Howe on 6 April and 5 October.
DAYS = [
    date(2025, month, day) for month, day in ((3, 29), (3, 30), (3, 31), (4, 6), (10, 5), (10, 26), (10, 27))
]
#: Whole hours among them, at which another clock of the zone has its midnight.
TIMES = (
    st.none() | st.sampled_from([time(1), time(2), time(23, 30)]) | st.times(time(0, 0, 1), time(23, 59, 58))
)
ORDERS = st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(DAYS), TIMES), min_size=1, max_size=10)


@pytest.mark.parametrize("zone", ["Europe/Paris", "Australia/Lord_Howe", "UTC"])
@settings(deadline=None, max_examples=40)
@given(orders=ORDERS)
def test_a_day_is_until_its_first_order_of_a_known_time_else_until_its_end(
    zone: str, orders: list[tuple[str, date, time | None]]
) -> None:
    told, local = Settings(time_zone=zone), ZoneInfo(zone)

    def utc(day: date, at: time) -> datetime:
        return datetime.combine(day, at, local).astimezone(UTC).replace(tzinfo=None, microsecond=0)

    engine = filled(
        mart_sale=[
            {
                "conversion_id": f"o{n}",
                "subject_id": who,
                "kind": "order",
                "sale": 1,
                "day": day,
                "occurred_at": utc(day, at or time()),
            }
            for n, (who, day, at) in enumerate(orders)
        ]
    )
    expected: dict[tuple[str, date], list[tuple[datetime, bool]]] = defaultdict(list)
    for who, day, at in orders:
        end = utc(day + timedelta(1), time()) - timedelta(seconds=1)
        expected[who, day].append((utc(day, at), True) if at else (end, False))
    found = engine.connection.execute(
        f"SELECT subject_id, day, until, timed FROM ({compiled(sales, told)})"
    ).fetchall()
    assert {(who, day): (until, timed) for who, day, until, timed in found} == {
        key: min(each) for key, each in expected.items()
    }
