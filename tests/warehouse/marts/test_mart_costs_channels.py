"""Plan lines whose medium is none of our channels: what their campaign spends is not counted twice."""

from __future__ import annotations

from typing import Any

import pytest

from tests.warehouse.marts.spending import Rows, costs, line, spent

SEARCH = spent("2025-01-01", 100, channel="search")
SOCIAL = spent("2025-01-01", 40, channel="social")
TV = spent("2025-01-01", 7)
CASES: dict[str, tuple[Rows, Rows, dict[str, float]]] = {
    # name: (lines of the plan, what channels report, spend expected by basis)
    "Digital, beside what a digital channel reports": (
        [line(channel="Digital", invoiced=300)],
        [SEARCH],
        {"reported": 100},
    ),
    "Digital, beside two": ([line(channel="digital", invoiced=300)], [SEARCH, SOCIAL], {"reported": 140}),
    "Digital, beside TV only": (
        [line(channel="Digital", invoiced=300)],
        [TV],
        {"reported": 7, "invoiced": 300},
    ),
    "a medium that we do not know": ([line(channel="Meta", invoiced=300)], [SOCIAL], {"reported": 40}),
    "another campaign": (
        [line(channel="Digital", invoiced=300, campaign_id="summer")],
        [SEARCH],
        {"reported": 100, "invoiced": 300},
    ),
    "Digital for what no other line names": (
        [line("a", channel="search", invoiced=90), line("b", channel="Digital", invoiced=300)],
        [SEARCH],
        {"reported": 100, "invoiced": 300},
    ),
    "what is unknown beside Digital stays": (
        [line("a", channel="Sponsoring", invoiced=50), line("b", channel="Digital", invoiced=300)],
        [SEARCH, SOCIAL],
        {"reported": 140, "invoiced": 50},
    ),
    "without a channel, beside a line that names it": (
        [line("a", channel="search", invoiced=90), line("b", channel=None, invoiced=300)],
        [SEARCH],
        {"reported": 100, "invoiced": 300},
    ),
    "another digital channel than the one that reports": (
        [line(channel="display", invoiced=300)],
        [SEARCH],
        {"reported": 100},
    ),
    "another digital channel, beside two": (
        [line(channel="display", invoiced=300)],
        [SEARCH, SOCIAL],
        {"reported": 140},
    ),
    "a digital channel for what no other line names": (
        [line("a", channel="search", invoiced=90), line("b", channel="display", invoiced=300)],
        [SEARCH],
        {"reported": 100, "invoiced": 300},
    ),
    "a digital channel stays beside Digital": (
        [line("a", channel="display", invoiced=50), line("b", channel="Digital", invoiced=300)],
        [SEARCH],
        {"reported": 100, "invoiced": 50},
    ),
    "a digital channel stays beside a medium that we do not know": (
        [line("a", channel="display", invoiced=50), line("b", channel="Google", invoiced=300)],
        [SEARCH],
        {"reported": 100, "invoiced": 50},
    ),
    "TV is no digital channel": (
        [line("a", invoiced=50), line("b", channel="display", invoiced=300)],
        [SEARCH],
        {"reported": 100, "invoiced": 50},
    ),
    "nor is what TV reports": (
        [line(channel="display", invoiced=300)],
        [TV],
        {"reported": 7, "invoiced": 300},
    ),
    "another digital channel of another campaign": (
        [line(channel="display", invoiced=300, campaign_id="summer")],
        [SEARCH],
        {"reported": 100, "invoiced": 300},
    ),
    "a channel written alike on both sides": (
        [line(channel="Podcast", invoiced=300)],
        [spent("2025-01-01", 20, channel="Podcast")],
        {"reported": 20},
    ),
}


@pytest.mark.parametrize(("lines", "reports", "expected"), CASES.values(), ids=CASES)
def test_what_a_campaign_spends_is_counted_once(
    lines: Rows, reports: Rows, expected: dict[str, float]
) -> None:
    found = costs(plan_line=lines, performance_day=reports).sql(
        "SELECT basis, sum(spend) FROM mart_cost_day WHERE spend > 0 GROUP BY 1"
    )
    assert {basis: float(spend) for basis, spend in found} == expected


WEEK = line(channel="display", invoiced=700, fees=35, starts_on="2025-01-01", ends_on="2025-01-07")
Found = list[tuple[str, str, float, float, int]]
FEES: dict[str, tuple[dict[str, Any], Rows, Found]] = {
    # name: (line of the plan, what channels report, channel, basis, spend, fees and days expected)
    "all its days are reported": (
        WEEK,
        [spent("2025-01-01", 100, channel="search"), spent("2025-01-07", 200, channel="search")],
        [("search", "planned", 0, 35, 7), ("search", "reported", 300, 0, 2)],
    ),
    # five days are known of, for 5 x 5 of fees; two are the plan's, for 2 x 100 and 2 x 5 of fees
    "the last two days are not reported yet": (
        WEEK,
        [spent("2025-01-05", 300, channel="search")],
        [
            ("display", "invoiced", 200, 10, 2),
            ("search", "planned", 0, 25, 5),
            ("search", "reported", 300, 0, 1),
        ],
    ),
    "two other channels: where most was spent": (
        WEEK,
        [spent("2025-01-07", 100, channel="search"), spent("2025-01-07", 40, channel="social")],
        [
            ("search", "planned", 0, 35, 7),
            ("search", "reported", 100, 0, 1),
            ("social", "reported", 40, 0, 1),
        ],
    ),
    "its own channel, however little that spent": (
        WEEK,
        [spent("2025-01-07", 100, channel="search"), spent("2025-01-07", 40, channel="display")],
        [
            ("display", "planned", 0, 35, 7),
            ("display", "reported", 40, 0, 1),
            ("search", "reported", 100, 0, 1),
        ],
    ),
    "Digital is where its campaign reports": (
        WEEK | {"channel": "Digital"},
        [spent("2025-01-07", 100, channel="search")],
        [("search", "planned", 0, 35, 7), ("search", "reported", 100, 0, 1)],
    ),
    "a report that names no channel": (
        WEEK | {"channel": "Google"},
        [spent("2025-01-07", 100, channel=None)],
        [("Google", "planned", 0, 35, 7), ("", "reported", 100, 0, 1)],
    ),
}


@pytest.mark.parametrize(("planned", "reports", "expected"), FEES.values(), ids=FEES)
def test_fees_stand_under_the_channel_that_reports(
    planned: dict[str, Any], reports: Rows, expected: Found
) -> None:
    found = costs(plan_line=[planned], performance_day=reports).sql(
        "SELECT coalesce(channel, ''), basis, sum(spend), sum(fees), count(*) FROM mart_cost_day "
        "GROUP BY 1, 2 ORDER BY 1, 2"
    )
    assert [(c, basis, float(spend), float(fees), n) for c, basis, spend, fees, n in found] == sorted(
        expected
    )
