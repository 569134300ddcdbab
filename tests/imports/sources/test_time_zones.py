"""Whose clock a time is on: its own offset, the source's zone, else the setting's; and its local day."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows

ZENDESK = (
    "Id,Requester,Requester id,Status,Priority,Ticket type,Created at\n1,A,55,Solved,High,Question,{time}\n"
)
SHOPIFY = "Name,Financial Status,Currency,Subtotal,Created at,Lineitem quantity\n#1,paid,EUR,99.50,{time},1\n"
TYPEFORM = (
    "#,How likely are you to recommend us?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),"
    "Network ID,Tags\nr1,9,completed,{time},,{time},n,\n"
)


@pytest.mark.parametrize(
    ("content", "time", "asked", "utc", "day"),
    [
        # No zone: the setting's. Half past midnight in Paris in summer is half past ten the evening before.
        (ZENDESK, "2024-08-05 00:30", "service_case", "2024-08-04 22:30:00", "2024-08-05"),
        # An offset wins, and the day is the one in Paris.
        (ZENDESK, "2024-08-05T22:30:00Z", "service_case", "2024-08-05 22:30:00", "2024-08-06"),
        (SHOPIFY, "2026-05-12 12:54:07 -0700", "conversion", "2026-05-12 19:54:07", "2026-05-12"),
        (SHOPIFY, "2026-05-12 23:30:00 +0200", "conversion", "2026-05-12 21:30:00", "2026-05-12"),
        # The day the clocks go back: the same hour an hour later is another time.
        (SHOPIFY, "2026-10-25 02:30:00 +0200", "conversion", "2026-10-25 00:30:00", "2026-10-25"),
        (SHOPIFY, "2026-10-25 02:30:00 +0100", "conversion", "2026-10-25 01:30:00", "2026-10-25"),
    ],
)  # fmt: skip
def test_paris(
    load: Load,
    rows: Rows,
    warehouse: Warehouse,
    *,
    content: str,
    time: str,
    asked: str,
    utc: str,
    day: str,
) -> None:
    warehouse.change_settings(time_zone="Europe/Paris")
    result = load(content.format(time=time))
    assert result.status == "loaded", result.message
    column = "opened_at" if asked == "service_case" else "occurred_at"
    assert rows(f"SELECT {column}::VARCHAR, day::VARCHAR FROM {asked}") == [(utc, day)]


def test_a_source_that_writes_utc(warehouse: Warehouse, write: Callable[..., Path], rows: Rows) -> None:
    """Typeform says so in its headers: a quarter to eleven in the evening there is the next day in Paris."""
    warehouse.change_settings(time_zone="Europe/Paris")
    score = Options(mapping={"score": "How likely are you to recommend us?"})
    (result,) = import_files(warehouse, [write(TYPEFORM.format(time="2024-10-05 22:45:00"))], score)
    assert result.status == "loaded", result.message
    assert rows("SELECT occurred_at::VARCHAR, day::VARCHAR FROM survey_response") == [
        ("2024-10-05 22:45:00", "2024-10-06")
    ]


def test_the_days_of_a_property_stay_what_they_are(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    """GA4 gives days of the property's own zone, no times: they are not moved to another."""
    warehouse.change_settings(time_zone="Pacific/Auckland")
    result = load(
        "# Property: Shop\n# Start date: 20260901\n# End date: 20260902\n"
        "Date,Session default channel group,Key events,Total revenue\n"
        "20260901,Direct,3,0\n20260902,Direct,4,0\n"
    )
    assert result.status == "loaded", result.message
    assert rows("SELECT period_start::VARCHAR, conversions FROM performance ORDER BY 1") == [
        ("2026-09-01", 3.0),
        ("2026-09-02", 4.0),
    ]
