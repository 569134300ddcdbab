"""Plan lines whose medium is none of our channels: what their campaign spends is not counted twice."""

from __future__ import annotations

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
