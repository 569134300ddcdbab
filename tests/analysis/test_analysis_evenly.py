"""Curves that were never measured: totals of many days, and which cells of a curve rest on them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.analysis import channels, roi
from mediaplan.model import Scope, Settings
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import order

AS_OF = date(2026, 6, 30)
RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=1)
#: April to June 2026 has 13 weeks: drawn by week. March: by day. A year: by month.
QUARTER = Scope(date(2026, 4, 6), date(2026, 6, 28))
#: A day each week, told day by day.
DAILY = [performance(f"2026-05-{day:02d}", spend=10, impressions=100) for day in (4, 11, 18, 25)]
MONTH = {"channel": "display", "campaign_id": "d", "ad": "", "spend": 310, "impressions": 3100}
#: A month of display in one row.
MAY = performance("2026-05-01", "2026-05-31", **MONTH)
#: Ten days of television in the plan, and a week of it.
LINE: dict[str, Any] = {
    "plan_id": "p",
    "version": "1",
    "line_id": "1",
    "campaign_id": "tv1",
    "channel": "tv",
    "currency": "EUR",
    "starts_on": "2026-05-04",
    "ends_on": "2026-05-13",
    "net_net_cost": 500,
}


def shop(**tables: list[dict[str, Any]]) -> MemoryEngine:
    made = MemoryEngine(RULES, AS_OF)
    for table, content in tables.items():
        made.fill(table, content)
    return made.refresh()


def spread(frame: pd.DataFrame, channel: str) -> list[str]:
    """Return the first days of the cells of a channel that are said to be spread."""
    rows = frame.loc[(frame["channel"] == channel) & frame["spread"]]
    time = next(name for name in ("day", "week", "month") if name in frame)
    return [str(value)[:10] for value in rows[time]]


@pytest.mark.parametrize(
    ("scope", "rows", "lines", "expected"),
    [
        # by week: the month covers five weeks, four told days are no total
        (
            QUARTER,
            [*DAILY, MAY],
            [],
            {
                "display": ["2026-04-27", "2026-05-04", "2026-05-11", "2026-05-18", "2026-05-25"],
                "search": [],
            },
        ),
        # by month: a month's total is what a month was
        (Scope(date(2025, 7, 1), AS_OF), [*DAILY, MAY], [], {"display": [], "search": []}),
        # by day: what is told by day is measured, what is told by week is not
        (
            Scope(date(2026, 5, 1), date(2026, 5, 10)),
            [
                performance("2026-05-04", spend=10),
                performance("2026-05-05", "2026-05-06", channel="social", campaign_id="s", spend=20),
            ],
            [],
            {"search": [], "social": ["2026-05-05", "2026-05-06"]},
        ),
        # by week, a week's total is measured
        (
            QUARTER,
            [performance("2026-05-04", "2026-05-10", spend=70)],
            [],
            {"search": []},
        ),
        # ten days of a plan line touch two weeks; seven days are a week
        (QUARTER, DAILY, [LINE], {"tv": ["2026-05-04", "2026-05-11"], "search": []}),
        (QUARTER, DAILY, [LINE | {"ends_on": "2026-05-10"}], {"tv": []}),
    ],
)
def test_cells_that_rest_on_a_longer_total(
    scope: Scope, rows: list[dict[str, Any]], lines: list[dict[str, Any]], expected: dict[str, list[str]]
) -> None:
    engine = shop(performance=rows, plan_line=lines)
    frame = channels.trend(engine, scope, "spend").frame
    assert {channel: spread(frame, channel) for channel in expected} == expected


def test_together_a_cell_is_spread_where_most_of_its_spend_is() -> None:
    """Week of 4 May: 70 of display's 310 a month beside 10 of search; week of 27 April: 30 alone."""
    frame = channels.over_time(shop(performance=[*DAILY, MAY]), QUARTER, ("spend",)).frame
    assert list(frame.loc[frame["spread"], "week"].astype(str).str[:10]) == [
        "2026-04-27",
        "2026-05-04",
        "2026-05-11",
        "2026-05-18",
        "2026-05-25",
    ]
    dear = [row | {"spend": 1000} for row in DAILY]
    frame = channels.over_time(shop(performance=[*dear, MAY]), QUARTER, ("spend",)).frame
    assert list(frame.loc[frame["spread"], "week"].astype(str).str[:10]) == ["2026-04-27"]


def test_sales_are_never_spread_and_returns_on_spread_costs_are() -> None:
    engine = shop(performance=[MAY], conversion=[order("2026-05-05", "a", 500, channel="display")])
    answer = roi.over_time(engine, QUARTER)
    assert answer.frame["spread"].any()
    assert {"spend", "full_cost", "roas", "roi"} <= set(answer.extra["spread"])
    assert not {"revenue", "margin"} & set(answer.extra["spread"])
    assert not channels.trend(engine, QUARTER, "sales").frame["spread"].any()


def test_a_filter_looks_at_what_it_leaves() -> None:
    engine = shop(performance=[*DAILY, MAY])
    frame = roi.over_time(engine, Scope(QUARTER.start, QUARTER.end, channels=("search",))).frame
    assert not frame["spread"].any()
