"""Times and days in the zone they are of, and what is decided on all values of a column."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.imports.people import hashed, key_file
from mediaplan.warehouse import Warehouse
from tests.imports.loaded import TOUCH, rows


@pytest.mark.parametrize(
    ("zone", "cell", "utc", "day"),
    [
        ("UTC", "2026-07-01 00:30", "2026-07-01 00:30:00", "2026-07-01"),
        ("Europe/Paris", "2026-07-01 00:30", "2026-06-30 22:30:00", "2026-07-01"),
        ("Europe/Paris", "2026-07-01", "2026-06-30 22:00:00", "2026-07-01"),
        ("Europe/Paris", "2026-06-30T22:30:00Z", "2026-06-30 22:30:00", "2026-07-01"),
        ("Europe/Paris", "2026-01-15 12:00:00 -0700", "2026-01-15 19:00:00", "2026-01-15"),
        ("America/New_York", "2026-07-01T02:00:00Z", "2026-07-01 02:00:00", "2026-06-30"),
    ],
)
def test_times_are_utc_and_days_local(
    *, warehouse: Warehouse, write: Callable[..., Path], zone: str, cell: str, utc: str, day: str
) -> None:
    warehouse.change_settings(time_zone=zone)
    import_files(warehouse, [write(f"{TOUCH}t,{cell},7,email,,open,,,\n")])
    assert rows(warehouse, "SELECT occurred_at::VARCHAR, day::DATE::VARCHAR FROM touchpoint") == [(utc, day)]


def test_times_in_a_zone_that_was_said(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    import_files(
        warehouse,
        [write(f"{TOUCH}t,2026-07-01 00:30,7,email,,open,,,\n")],
        Options(constants={"time_zone": "Europe/Paris"}),
    )
    assert rows(warehouse, "SELECT occurred_at::VARCHAR, day::DATE::VARCHAR FROM touchpoint") == [
        ("2026-06-30 22:30:00", "2026-06-30")
    ]


@pytest.mark.parametrize(
    "written", ["2026-05-10", "10/05/2026", "10 mai 2026", "20260510", "2026-05-10 00:00"]
)
def test_a_day_without_a_time_is_that_day_in_any_zone(
    warehouse: Warehouse, write: Callable[..., Path], written: str
) -> None:
    # Midnight in Tokyo is the day before in UTC, where the company is; a day is not.
    import_files(
        warehouse,
        [write(f"{TOUCH}t,{written},7,email,,open,,,\n")],
        Options(constants={"time_zone": "Asia/Tokyo", "date_order": "dmy"}),
    )
    expected = (
        ("2026-05-09 15:00:00", "2026-05-09") if ":" in written else ("2026-05-10 00:00:00", "2026-05-10")
    )
    found = rows(warehouse, "SELECT occurred_at::VARCHAR, day::DATE::VARCHAR FROM touchpoint")
    assert found == [expected]


def test_plain_rows_first_do_not_hide_odd_ones_later(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    plain = "".join(f"t{n},2026-01-05 10:00:00,7,email,,open,,,\n" for n in range(6000))
    odd = 'u1,2026-01-06T10:00:00Z,7,email,,open,,,\nu2,"6 janv. 2026 11:00",a@b.fr,email,,open,,,\n'
    (result,) = import_files(warehouse, [write(TOUCH + plain + odd)])
    assert (result.rows_loaded, result.rows_quarantined) == (6002, 0), result.message
    key = bytes.fromhex(key_file(warehouse.path).read_text())
    assert rows(
        warehouse,
        "SELECT touchpoint_id, occurred_at::VARCHAR, customer_id FROM touchpoint"
        " WHERE day = '2026-01-06' ORDER BY 1",
    ) == [
        ("u1", "2026-01-06 10:00:00", "7"),
        ("u2", "2026-01-06 11:00:00", "email:" + hashed("a@b.fr", key)),
    ]


def test_decimal_mark_is_decided_on_all_values(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    head = "day,currency,rate_to_base\n"
    days = [date(2000, 1, 1) + timedelta(n) for n in range(5500)]
    whole = "".join(f"{day},USD,1\n" for day in days)
    (unclear,) = import_files(warehouse, [write(f"{head}{whole}2026-01-01,EUR,1.234\n")])
    assert [each.name for each in unclear.questions] == ["decimal"]
