"""A time of day, or a day alone: told apart from file to mart, on days of 23 or 25 hours too."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.marts.outcomes import beginnings, changed_days
from tests.imports.loaded import rows

PARIS = "Europe/Paris"
#: The clocks of Paris went from 2 to 3 on 30 March 2025, and from 3 to 2 on 26 October; those of New York on
#: 9 March and on 2 November. As written, in UTC until when a contact comes before, whether a time is known.
ORDERS = [
    (PARIS, "2025-07-01", "2025-07-01 21:59:59", False),
    (PARIS, "2025-07-01 01:00", "2025-06-30 23:00:00", True),
    (PARIS, "2025-07-01 02:00", "2025-07-01 00:00:00", True),
    (PARIS, "2025-07-01 23:59:59", "2025-07-01 21:59:59", True),
    (PARIS, "2025-01-15", "2025-01-15 22:59:59", False),
    (PARIS, "2025-01-15 01:00", "2025-01-15 00:00:00", True),
    (PARIS, "2025-03-30", "2025-03-30 21:59:59", False),
    (PARIS, "2025-03-30 01:00", "2025-03-30 00:00:00", True),
    (PARIS, "2025-03-30 03:00", "2025-03-30 01:00:00", True),
    (PARIS, "2025-03-31", "2025-03-31 21:59:59", False),
    (PARIS, "2025-03-31 01:00", "2025-03-30 23:00:00", True),
    (PARIS, "2025-10-26", "2025-10-26 22:59:59", False),
    (PARIS, "2025-10-26 01:00", "2025-10-25 23:00:00", True),
    (PARIS, "2025-10-27", "2025-10-27 22:59:59", False),
    (PARIS, "2025-10-27 01:00", "2025-10-27 00:00:00", True),
    ("America/New_York", "2025-07-01", "2025-07-02 03:59:59", False),
    ("America/New_York", "2025-07-01 01:00", "2025-07-01 05:00:00", True),
    ("America/New_York", "2025-03-09", "2025-03-10 03:59:59", False),
    ("America/New_York", "2025-11-02", "2025-11-03 04:59:59", False),
    ("UTC", "2025-07-01", "2025-07-01 23:59:59", False),
    ("UTC", "2025-07-01 01:00", "2025-07-01 01:00:00", True),
]


@pytest.mark.parametrize("zone", [PARIS, "America/New_York", "UTC"])
def test_a_time_of_day_is_no_day_without_one(tmp_path: Path, write: Callable[..., Path], zone: str) -> None:
    mine = [each[1:] for each in ORDERS if each[0] == zone]
    # Each of a customer of its own, since the orders of one customer's day are one
    lines = [f"{n},{written},c{n},order,confirmed,10,EUR" for n, (written, _, _) in enumerate(mine)]
    header = "conversion_id,occurred_at,customer_id,kind,status,revenue,currency"
    with closing(Warehouse.open(tmp_path / "shop.duckdb")) as warehouse:
        warehouse.change_settings(time_zone=zone)
        import_files(warehouse, [write("\n".join([header, *lines]) + "\n")])
        found = rows(warehouse, "SELECT outcome_id::INT, until::VARCHAR, timed FROM mart_outcome ORDER BY 1")
    assert found == [(n, until, timed) for n, (_, until, timed) in enumerate(mine)]


@pytest.mark.parametrize(
    "zone", [PARIS, "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kolkata"]
)
def test_a_local_day_begins_where_the_import_puts_a_day_without_a_time(
    warehouse: Warehouse, zone: str
) -> None:
    """Day for day from 2000 on, with the zones of the engine: Lord Howe's clocks change by half an hour."""
    ours = {
        first + timedelta(n): seconds
        for seconds, runs in beginnings(zone).items()
        for first, last in runs
        for n in range((last - first).days + 1)
    }
    theirs = rows(
        warehouse,
        f"""SELECT day::DATE, epoch(timezone('UTC', timezone('{zone}', day)) - day)::INT
        FROM range(TIMESTAMP '2000-01-01', TIMESTAMP '2036-01-01', INTERVAL 1 DAY) AS days(day)""",
    )
    assert {day: seconds for day, seconds in theirs if ours[day.date()] != seconds} == {}


def test_the_days_on_which_clocks_change_are_an_hour_shorter_or_longer() -> None:
    changed = changed_days(PARIS)
    assert set(changed) == {-3600, 3600}
    assert date(2025, 3, 30) in changed[-3600]
    assert date(2025, 10, 26) in changed[3600]
    assert [len(days) for days in changed.values()] == [51, 51]
    assert changed_days("UTC") == {}
