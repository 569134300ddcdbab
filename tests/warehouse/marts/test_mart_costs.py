"""The cost mart: the best source there is of what each day cost, and nothing lost on the way."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediaplan.model import Settings
from mediaplan.model.marts import COST_DAY
from mediaplan.warehouse.marts.costs import cost_day
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.by_hand import filled, make

Rows = list[dict[str, Any]]
D = Decimal


def line(line_id: str = "l1", **values: Any) -> dict[str, Any]:
    """Return a plan line: one day of TV of the campaign ``spring``, unless said otherwise."""
    plain = {"plan_id": "p", "line_id": line_id, "campaign_id": "spring", "channel": "tv", "currency": "EUR"}
    return plain | {"starts_on": "2025-01-01", "ends_on": "2025-01-01"} | values


def spent(day: str, spend: float | None, **values: Any) -> dict[str, Any]:
    """Return a row of ``mart_performance_day`` of that campaign and channel."""
    plain = {"campaign_id": "spring", "campaign": "Spring", "channel": "tv", "currency": "EUR"}
    return plain | {"day": day, "spend": spend} | values


def costs(base: str = "", **tables: Rows) -> MemoryEngine:
    names = {"performance_day": "mart_performance_day"}
    engine = filled(**{names.get(name, name): rows for name, rows in tables.items()})
    engine.settings = Settings(base_currency=base)
    return make(engine, "mart_cost_day", cost_day)


def test_the_mart_has_exactly_the_columns_it_is_declared_with() -> None:
    found = {name: str(kind) for name, kind in cost_day().schema().items()}
    assert list(found.items()) == list(COST_DAY.schema.items())
    in_base = {name: str(kind) for name, kind in cost_day(Settings(base_currency="EUR")).schema().items()}
    assert found == in_base


ALL = {
    "invoiced": 1,
    "committed": 2,
    "net_net_cost": 3,
    "net_cost": 4,
    "gross_cost": 5,
    "total_cost": 6,
    "fees": 0,
}
NOT_INVOICED = ALL | {"invoiced": None}
PLANNED = NOT_INVOICED | {"committed": None}
PRICES: dict[str, tuple[dict[str, Any], tuple[float, str]]] = {
    # name: (amounts of the line, cost and basis expected)
    "invoiced": (ALL, (1, "invoiced")),
    "else committed": (NOT_INVOICED, (2, "committed")),
    "0 is not invoiced yet": (ALL | {"invoiced": 0}, (2, "committed")),
    "else net-net": (PLANNED, (3, "planned")),
    "0 is not booked yet": (PLANNED | {"committed": 0}, (3, "planned")),
    "else net": (PLANNED | {"net_net_cost": None}, (4, "planned")),
    "else gross": (PLANNED | {"net_net_cost": None, "net_cost": None}, (5, "planned")),
    "else the total without its fees": ({"total_cost": 6, "fees": 2}, (4, "planned")),
}


@pytest.mark.parametrize(("amounts", "expected"), PRICES.values(), ids=PRICES)
def test_a_line_without_a_report_costs_the_surest_amount(
    amounts: dict[str, Any], expected: tuple[float, str]
) -> None:
    found = costs(plan_line=[line(**amounts)]).sql("SELECT spend, basis FROM mart_cost_day")
    assert found == [(D(expected[0]), expected[1])]


@pytest.mark.parametrize(
    ("status", "bought"),
    [
        ("draft", False),
        ("negotiating", False),
        ("booked", True),
        ("live", True),
        ("done", True),
        (None, True),
    ],
)
def test_what_is_not_bought_yet_costs_nothing(status: str | None, bought: bool) -> None:
    engine = costs(plan_line=[line(net_net_cost=100, fees=10, status=status)])
    assert engine.sql("SELECT count(*) FROM mart_cost_day") == [(int(bought),)]


def test_space_given_free_costs_its_fees_only() -> None:
    found = costs(plan_line=[line("a", gross_cost=1000, net_net_cost=0, fees=20), line("b", net_net_cost=0)])
    assert found.sql("SELECT spend, fees, basis FROM mart_cost_day") == [(D(0), D(20), "planned")]


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


SPRING = {"campaign_id": "spring", "campaign": "Our spring", "stage": "acquisition", "role": "awareness"}
DECLARATIONS: dict[str, tuple[dict[str, Rows], tuple[str | None, ...]]] = {
    # name: (tables, stage role market campaign)
    "nobody declares anything": ({"plan_line": [line(invoiced=1)]}, (None, None, None, "spring")),
    "the line declares": (
        {"plan_line": [line(invoiced=1, stage="loyalty", role="loyalty", market="FR")]},
        ("loyalty", "loyalty", "FR", "spring"),
    ),
    "the campaign declares": (
        {"plan_line": [line(invoiced=1)], "campaign": [SPRING]},
        ("acquisition", "awareness", None, "Our spring"),
    ),
    "the line before the campaign": (
        {"plan_line": [line(invoiced=1, stage="loyalty", market="FR")], "campaign": [SPRING]},
        ("loyalty", "awareness", "FR", "Our spring"),
    ),
    "a report bears what was declared of it": (
        {"performance_day": [spent("2025-01-01", 1, stage="activation", role="conversion", market="BE")]},
        ("activation", "conversion", "BE", "Spring"),
    ),
}


@pytest.mark.parametrize(("tables", "expected"), DECLARATIONS.values(), ids=DECLARATIONS)
def test_what_is_declared(tables: dict[str, Rows], expected: tuple[str | None, ...]) -> None:
    found = costs(**tables).sql("SELECT stage, role, market, campaign, spend FROM mart_cost_day")
    assert found == [(*expected, D(1))]


RATES = [
    {"day": "2025-01-01", "currency": "USD", "rate_to_base": 0.9},
    {"day": "2025-01-02", "currency": "USD", "rate_to_base": 0.8},
]


def test_each_day_of_a_line_is_converted_at_its_own_rate() -> None:
    rows = [line(ends_on="2025-01-02", currency="USD", committed=200, fees=20)]
    found = costs("EUR", plan_line=rows, fx_rate=RATES).sql(
        "SELECT spend, fees, currency FROM mart_cost_day ORDER BY day"
    )
    assert found == [(D(90), D(9), "EUR"), (D(80), D(8), "EUR")]


def test_amounts_without_a_rate_or_a_base_stay_as_they_are() -> None:
    query = "SELECT spend, currency FROM mart_cost_day ORDER BY 1"
    rows = [line("a", currency="GBP", committed=1), line("b", currency=None, committed=2)]
    assert costs("EUR", plan_line=rows, fx_rate=RATES).sql(query) == [(D(1), "GBP"), (D(2), None)]
    rows = [line(currency="USD", committed=1)]
    assert costs(plan_line=rows, fx_rate=RATES).sql(query) == [(D(1), "USD")]
