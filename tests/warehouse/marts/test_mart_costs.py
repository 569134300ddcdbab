"""The cost mart: the best source there is of what each day cost, and nothing lost on the way."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediaplan.model import Settings
from mediaplan.model.marts import COST_DAY
from mediaplan.warehouse.marts.costs import cost_day
from tests.warehouse.marts.by_hand import make
from tests.warehouse.marts.spending import D, Rows, costs, line, spent


def test_the_mart_has_exactly_the_columns_it_is_declared_with() -> None:
    found = {name: str(kind) for name, kind in cost_day().schema().items()}
    assert list(found.items()) == list(COST_DAY.schema.items())
    in_base = {name: str(kind) for name, kind in cost_day(Settings(base_currency="EUR")).schema().items()}
    assert found == in_base


Found = tuple[str, Decimal, Decimal, str]
PLAN = line(invoiced=300, fees=30)
WINS: dict[str, tuple[dict[str, Rows], list[Found]]] = {
    # name: (tables, channel, spend, fees and basis expected)
    "a report alone": (
        {"performance_day": [spent("2025-01-01", 100)]},
        [("tv", D(100), D(0), "reported")],
    ),
    "a plan alone": ({"plan_line": [PLAN]}, [("tv", D(300), D(30), "invoiced")]),
    "a report wins, fees stay on top": (
        {"performance_day": [spent("2025-01-01", 100)], "plan_line": [PLAN]},
        [("tv", D(0), D(30), "planned"), ("tv", D(100), D(0), "reported")],
    ),
    "a report wins over every line of its campaign and channel that it meets": (
        {
            "performance_day": [spent("2025-01-01", 100)],
            "plan_line": [line("a", invoiced=300), line("b", gross_cost=50, starts_on="2024-12-01")],
        },
        [("tv", D(100), D(0), "reported")],
    ),
    "a report of January says nothing of a line in March": (
        {
            "performance_day": [spent("2025-01-01", 100)],
            "plan_line": [
                line("a", invoiced=300),
                line("b", invoiced=500, starts_on="2025-03-01", ends_on="2025-03-01"),
            ],
        },
        [("tv", D(100), D(0), "reported"), ("tv", D(500), D(0), "invoiced")],
    ),
    "after the last day its channel reports, a line costs what is planned": (
        {
            "performance_day": [spent("2025-01-01", 90), spent("2025-01-02", 110)],
            "plan_line": [line(committed=400, ends_on="2025-01-04")],
        },
        [
            ("tv", D(90), D(0), "reported"),
            ("tv", D(100), D(0), "committed"),
            ("tv", D(100), D(0), "committed"),
            ("tv", D(110), D(0), "reported"),
        ],
    ),
    "a day without spend, of a channel that reports on, cost nothing": (
        {
            "performance_day": [spent("2025-01-01", 90), spent("2025-01-04", 10, campaign_id="summer")],
            "plan_line": [line(committed=400, ends_on="2025-01-04")],
        },
        [("tv", D(10), D(0), "reported"), ("tv", D(90), D(0), "reported")],
    ),
    "not over another channel of it": (
        {"performance_day": [spent("2025-01-01", 100, channel="search")], "plan_line": [PLAN]},
        [("search", D(100), D(0), "reported"), ("tv", D(300), D(30), "invoiced")],
    ),
    "not over another campaign": (
        {"performance_day": [spent("2025-01-01", 100, campaign_id="summer")], "plan_line": [PLAN]},
        [("tv", D(100), D(0), "reported"), ("tv", D(300), D(30), "invoiced")],
    ),
    "a report of GRP without spend is no cost": (
        {"performance_day": [spent("2025-01-01", None, grp=12.5)], "plan_line": [PLAN]},
        [("tv", D(300), D(30), "invoiced")],
    ),
    "a report of nothing spent is no cost": (
        {"performance_day": [spent("2025-01-01", 0)], "plan_line": [PLAN]},
        [("tv", D(300), D(30), "invoiced")],
    ),
    "a line without a channel gives way to any channel": (
        {"performance_day": [spent("2025-01-01", 100)], "plan_line": [line(channel=None, invoiced=300)]},
        [("tv", D(100), D(0), "reported")],
    ),
    "a line without a campaign costs what it costs": (
        {"performance_day": [spent("2025-01-01", 100)], "plan_line": [line(campaign_id=None, invoiced=300)]},
        [("tv", D(100), D(0), "reported"), ("tv", D(300), D(0), "invoiced")],
    ),
    "unless a match ties it to one": (
        {
            "performance_day": [spent("2025-01-01", 100)],
            "plan_line": [line(campaign_id=None, invoiced=300)],
            "campaign_match": [
                {"pattern": "*", "campaign_id": "spring", "plan_id": "p", "line_id": "l1"},
                {"pattern": "x", "campaign_id": "spring", "plan_id": "p", "line_id": "l1"},
            ],
        },
        [("tv", D(100), D(0), "reported")],
    ),
    "only the latest version that a file has of a plan": (
        {
            "plan_line": [
                line(version="v2", invoiced=300, fees=30),
                line("dropped", version="v2", invoiced=300),
                line(version="v10", invoiced=500),
                line(version="v1", plan_id="other", invoiced=7),
            ]
        },
        [("tv", D(507), D(0), "invoiced")],
    ),
    "what one day of one campaign cost is one row": (
        {"plan_line": [line("a", invoiced=1), line("b", invoiced=2), line("c", committed=4)]},
        [("tv", D(3), D(0), "invoiced"), ("tv", D(4), D(0), "committed")],
    ),
}


@pytest.mark.parametrize(("tables", "expected"), WINS.values(), ids=WINS)
def test_reported_wins_over_planned(tables: dict[str, Rows], expected: list[Found]) -> None:
    found = costs(**tables).sql("SELECT channel, spend, fees, basis FROM mart_cost_day ORDER BY 1, 2")
    assert found == expected


def test_a_line_that_the_latest_plan_lacks_counts_until_it_is_retired() -> None:
    """Each file is a batch; the second version is cheaper for one line and lacks another."""
    rows = [
        line(version="v1", invoiced=300),
        line("dropped", version="v1", invoiced=40, channel="press"),
        line(version="v2", invoiced=200),
    ]
    engine = costs(plan_line=rows)
    engine.connection.execute("UPDATE plan_line SET batch_id = 2 WHERE version = 'v2'")
    found = make(engine, "mart_cost_day", cost_day).sql("SELECT channel, spend FROM mart_cost_day ORDER BY 1")
    assert found == [("press", D(40)), ("tv", D(200))]


def test_a_line_is_spread_evenly_over_its_days() -> None:
    rows = [line(ends_on="2025-01-03", net_net_cost=10, fees=1)]
    # 10/3 = 3.3333, 20/3 = 6.6667, 10; and 1/3 = 0.3333, 2/3 = 0.6667, 1
    assert costs(plan_line=rows).sql("SELECT day::VARCHAR, spend, fees FROM mart_cost_day ORDER BY day") == [
        ("2025-01-01", D("3.3333"), D("0.3333")),
        ("2025-01-02", D("3.3334"), D("0.3334")),
        ("2025-01-03", D("3.3333"), D("0.3333")),
    ]


def test_days_of_a_plan_to_come_are_there_for_a_question_to_leave_out() -> None:
    rows = [line(starts_on="2999-01-01", ends_on="2999-01-02", committed=10)]
    assert costs(plan_line=rows).sql("SELECT sum(spend) FROM mart_cost_day") == [(D(10),)]


def test_dates_turned_around_lose_no_money() -> None:
    rows = [line(starts_on="2025-01-05", ends_on="2025-01-01", committed=10)]
    assert costs(plan_line=rows).sql("SELECT day::VARCHAR, spend FROM mart_cost_day") == [
        ("2025-01-05", D(10))
    ]


@settings(deadline=None, max_examples=25)
@given(
    amounts=st.lists(
        st.tuples(st.decimals(0, 10**9, places=4), st.decimals(0, 10**7, places=4), st.integers(1, 400)),
        min_size=1,
        max_size=4,
    )
)
def test_what_lines_cost_is_conserved_exactly(amounts: list[tuple[Decimal, Decimal, int]]) -> None:
    start = date(2024, 1, 1)
    rows = [
        line(
            str(number),
            campaign_id=str(number),
            starts_on=str(start),
            ends_on=str(start + timedelta(length - 1)),
            net_cost=cost,
            fees=fees,
        )
        for number, (cost, fees, length) in enumerate(amounts)
    ]
    found = costs(plan_line=rows).sql(
        "SELECT campaign_id, sum(spend), sum(fees), count(*) FROM mart_cost_day GROUP BY 1 ORDER BY 1"
    )
    assert found == [
        (str(number), cost, fees, length)
        for number, (cost, fees, length) in enumerate(amounts)
        if cost or fees
    ]
