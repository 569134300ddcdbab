"""A report within a longer one is read for its days; the longer one gives what is left, and no more."""

from __future__ import annotations

from typing import Any

import pytest

from tests.metrics.memory import MemoryEngine, performance

Rows = list[dict[str, Any]]


def report(first: str, last: str, spend: float | None, **more: Any) -> dict[str, Any]:
    return performance(f"2026-{first}", f"2026-{last}", spend=spend, **more)


SEPTEMBER = report("09-01", "09-30", 10)
LONGER = report("09-01", "10-15", 30)
CASES: dict[str, tuple[Rows, dict[str, float]]] = {
    # name: (rows of performance, spend expected by month)
    "a month within a longer report": ([SEPTEMBER, LONGER], {"09": 10, "10": 20}),
    "two reports from the same day, and a longer one": (
        [report("09-01", "09-14", 4), SEPTEMBER, LONGER],
        {"09": 10, "10": 20},
    ),
    "in the middle of a longer report": (
        [report("09-11", "09-30", 10), LONGER],
        # 20 are left for 25 days: ten before and fifteen after
        {"09": 18, "10": 12},
    ),
    "two that overlap within a longer one": (
        # the later one is read where both are: 5 days of 1, then 10 days of 3; 10 left for 30 days
        [report("09-01", "09-10", 10), report("09-06", "09-15", 30), report("09-01", "10-15", 45)],
        {"09": 35 + 5, "10": 5},
    ),
    "a campaign of the same name is not within": (
        [SEPTEMBER, LONGER | {"campaign_id": "c2", "campaign": "c2"}],
        {"09": 30, "10": 10},
    ),
    "what comes to the whole replaces it": (
        [report("09-01", "09-30", 30), LONGER],
        {"09": 30},
    ),
    "what comes to more replaces it": ([report("09-01", "09-30", 31), LONGER], {"09": 31}),
    "what leaves no day for the rest gives way": (
        [SEPTEMBER, report("10-01", "10-15", 5), LONGER],
        {"09": 20, "10": 10},
    ),
    "a part of the devices gives way": (
        [SEPTEMBER | {"breakdown": "device=mobile"}, LONGER],
        {"09": 20, "10": 10},
    ),
    "devices within devices": (
        [
            report("09-01", "09-30", 6, breakdown="device=mobile"),
            report("09-01", "09-30", 4, breakdown="device=desktop"),
            report("09-01", "10-15", 20, breakdown="device=mobile"),
            report("09-01", "10-15", 10, breakdown="device=desktop"),
        ],
        {"09": 10, "10": 20},
    ),
    "a report that does not say its spend gives way": (
        [SEPTEMBER | {"spend": None, "impressions": 5}, LONGER],
        {"09": 20, "10": 10},
    ),
    "nothing spent is said too": ([SEPTEMBER | {"spend": 0}, LONGER], {"09": 0, "10": 30}),
    "a report without its account within one that names it": (
        [SEPTEMBER, LONGER | {"account": "ACME"}],
        {"09": 10, "10": 20},
    ),
    "two longer reports that leave the same days": (
        # 3 September is what either of the two leaves of 1 to 5 and 3 to 7 September: it is read once
        [
            report("09-01", "09-02", 2),
            report("09-04", "09-05", 2),
            report("09-06", "09-07", 2),
            report("09-01", "09-05", 7),
            report("09-03", "09-07", 9),
        ],
        {"09": 6 + 5},
    ),
}


@pytest.mark.parametrize(("rows", "expected"), CASES.values(), ids=CASES)
@pytest.mark.parametrize("turned", [False, True])
def test_what_is_within_is_read_and_the_rest_is_left(
    rows: Rows, expected: dict[str, float], *, turned: bool
) -> None:
    engine = MemoryEngine().fill("performance", reversed(rows) if turned else rows).refresh()
    found = engine.sql("SELECT strftime(day, '%m'), sum(spend) FROM mart_performance_day GROUP BY 1")
    assert {month: float(spend) for month, spend in found} == expected


def test_every_figure_adds_up_to_the_whole_to_the_last_cent() -> None:
    rows = [
        report("09-03", "09-05", 3.3333, impressions=7, clicks=1),
        report("09-01", "09-10", 10.0001, impressions=20, clicks=None, breakdown="device=mobile"),
        report("09-01", "09-10", 5.5555, impressions=11, clicks=None, breakdown="device=desktop"),
    ]
    engine = MemoryEngine().fill("performance", rows).refresh()
    found = engine.sql("SELECT sum(spend), sum(impressions), count(*) FROM mart_performance_day")
    assert [(float(spend), impressions, rows) for spend, impressions, rows in found] == [(15.5556, 31, 17)]


def test_what_the_inner_report_does_not_say_stays_even() -> None:
    rows = [SEPTEMBER | {"conversions": None}, LONGER | {"conversions": 45}]
    engine = MemoryEngine().fill("performance", rows).refresh()
    found = engine.sql("SELECT sum(conversions) FROM mart_performance_day WHERE day >= '2026-10-01'")
    assert found == [(pytest.approx(15),)]


def test_a_rest_is_never_less_than_nothing() -> None:
    rows = [SEPTEMBER | {"impressions": 900}, LONGER | {"impressions": 800}]
    engine = MemoryEngine().fill("performance", rows).refresh()
    found = engine.sql("SELECT sum(impressions), min(impressions) FROM mart_performance_day")
    assert found == [(900, 0)]


def test_one_day_that_is_left_is_not_spread() -> None:
    rows = [SEPTEMBER, report("09-01", "10-01", 12)]
    engine = MemoryEngine().fill("performance", rows).refresh()
    found = engine.sql("SELECT spend, spread FROM mart_performance_day WHERE day = '2026-10-01'")
    assert [(float(spend), spread) for spend, spread in found] == [(2.0, False)]
