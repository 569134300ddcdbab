"""What is read where exports overlap: levels, breakdowns, markets, weeks beside days."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.metrics.memory import MemoryEngine, performance

Rows = list[dict[str, Any]]
D1, D2, D3, D7 = "2025-03-03", "2025-03-04", "2025-03-05", "2025-03-09"
WEEK = ("2025-03-03", "2025-03-09")
DAYS = [f"2025-03-{day:02d}" for day in range(3, 10)]


def day(when: str, spend: float | None, level: str = "campaign", **more: Any) -> dict[str, Any]:
    return performance(when, spend=spend, level=level, **more)


def week(spend: float | None, level: str = "campaign", **more: Any) -> dict[str, Any]:
    return performance(*WEEK, spend=spend, level=level, **more)


def daily(spends: list[float], level: str = "campaign", **more: Any) -> Rows:
    return [day(when, spend, level, **more) for when, spend in zip(DAYS, spends, strict=False)]


CASES: dict[str, tuple[Rows, dict[str, float]]] = {
    # name: (rows of performance, spend expected by "day level" or by what the case looks at)
    "ads that make up the campaign are read": (
        [day(D1, 100), day(D1, 60, "ad", ad="a"), day(D1, 40, "ad", ad="b")],
        {f"{D1} ad": 100},
    ),
    "ads that reach 99.5 % are complete": (
        [day(D1, 1000), day(D1, 995, "ad", ad="a")],
        {f"{D1} ad": 995},
    ),
    "ads that reach less are not": (
        [day(D1, 1000), day(D1, 994.9, "ad", ad="a")],
        {f"{D1} campaign": 1000},
    ),
    "a finer level that misses a campaign is incomplete": (
        [day(D1, 100), day(D1, 50, campaign_id="c2"), day(D1, 100, "ad", ad="a")],
        {f"{D1} campaign": 150},
    ),
    "each day on its own": (
        [day(D1, 100), day(D1, 100, "ad", ad="a"), day(D2, 100), day(D2, 30, "ad", ad="a")],
        {f"{D1} ad": 100, f"{D2} campaign": 100},
    ),
    "three levels, the middle one complete": (
        [
            day(D1, 100, "account", campaign_id=""),
            day(D1, 100, "ad_group", ad_group="g"),
            day(D1, 80, "ad", ad_group="g", ad="a"),
        ],
        {f"{D1} ad_group": 100},
    ),
    "another account keeps its own level": (
        [day(D1, 100, account="x"), day(D1, 70, "ad", ad="a", account="y")],
        {f"{D1} campaign": 100, f"{D1} ad": 70},
    ),
    "another source keeps its own level": (
        [day(D1, 100), day(D1, 70, "ad", ad="a", source="other")],
        {f"{D1} campaign": 100, f"{D1} ad": 70},
    ),
    "without a source, channels do not compete": (
        [
            day(D1, 1000, source="", channel="tv"),
            day(D1, 10, "ad", ad="a", source="", channel="email"),
        ],
        {f"{D1} campaign": 1000, f"{D1} ad": 10},
    ),
    "a campaign's week beside its ads by day: one level for the whole week": (
        [week(70), *daily([5, 15, 10, 10, 10, 10, 10], "ad", ad="a")],
        {f"{when} ad": spend for when, spend in zip(DAYS, [5, 15, 10, 10, 10, 10, 10], strict=True)},
    ),
    "a campaign's week beside ads of three days only": (
        [week(70), *daily([5, 15, 10], "ad", ad="a")],
        {f"{when} campaign": 10 for when in DAYS},
    ),
    "devices beside the unsplit row are not added": (
        [day(D1, 100), day(D1, 60, breakdown="device=mobile"), day(D1, 40, breakdown="device=desktop")],
        {f"{D1} campaign": 100},
    ),
    "the unsplit row is preferred even to devices that come to more": (
        [day(D1, 100), day(D1, 70, breakdown="device=mobile"), day(D1, 40, breakdown="device=desktop")],
        {f"{D1} campaign": 100},
    ),
    "devices alone are added up": (
        [day(D1, 60, breakdown="device=mobile"), day(D1, 40, breakdown="device=desktop")],
        {f"{D1} campaign": 100},
    ),
    "two kinds of breakdown are never added": (
        [
            day(D1, 60, breakdown="device=mobile"),
            day(D1, 40, breakdown="device=desktop"),
            day(D1, 30, breakdown="region=Bretagne"),
            day(D1, 69, breakdown="region=Loire; Atlantique, sud"),
        ],
        {f"{D1} campaign": 100},
    ),
    "a kind and the same kind crossed with another are two kinds": (
        [
            day(D1, 100, breakdown="device=mobile"),
            day(D1, 55, breakdown="device=mobile;region=Bretagne"),
            day(D1, 44, breakdown="device=mobile;region=Loire"),
        ],
        {f"{D1} campaign": 100},
    ),
    "one campaign split, another not": (
        [day(D1, 100), day(D1, 30, campaign_id="c2", breakdown="device=mobile")],
        {f"{D1} campaign": 130},
    ),
    "markets that come to the total are read, not added to it": (
        [day(D1, 100), day(D1, 60, market="FR"), day(D1, 40, market="BE")],
        {f"{D1} campaign": 100},
    ),
    "markets that do not reach the total give way to it": (
        [day(D1, 100), day(D1, 60, market="FR")],
        {f"{D1} campaign": 100},
    ),
    "what no market could be given to is added to the markets": (
        [day(D1, 5), day(D1, 60, market="FR"), day(D1, 40, market="BE")],
        {f"{D1} campaign": 105},
    ),
    "days that reach the week are read": (
        [week(70), *daily([0, 20, 10, 10, 10, 10, 10])],
        {f"{when} campaign": s for when, s in zip(DAYS, [0, 20, 10, 10, 10, 10, 10], strict=True)},
    ),
    "days without delivery have no row, the week is still reached": (
        [week(70), day(D1, 30), day(D3, 40)],
        {f"{D1} campaign": 30, f"{D3} campaign": 40},
    ),
    "days that do not reach the week are read, and the rest is spread over the others": (
        [week(70), *daily([20, 20])],
        {f"{when} campaign": 20 if when < D3 else 6 for when in DAYS},
    ),
    "seven days that do not reach the week give way to it": (
        [week(70), *daily([5, 5, 5, 5, 5, 5, 5])],
        {f"{when} campaign": 10 for when in DAYS},
    ),
    "a month, its weeks, and days of one week": (
        [
            performance("2025-02-03", "2025-03-02", spend=280),
            *(performance(f"2025-02-{d:02d}", f"2025-02-{d + 6:02d}", spend=70) for d in (3, 10, 17)),
            performance("2025-02-24", "2025-03-02", spend=70),
            performance("2025-02-03", spend=70),
        ],
        {
            "2025-02-03 campaign": 70,
            **{f"2025-02-{d:02d} campaign": 10 for d in range(10, 29)},
            "2025-03-01 campaign": 10,
            "2025-03-02 campaign": 10,
        },
    ),
    "two exports whose periods overlap say a day once: the later one": (
        [
            performance("2025-03-01", "2025-03-04", spend=40),
            performance("2025-03-03", "2025-03-06", spend=80),
        ],
        {
            "2025-03-01 campaign": 10,
            "2025-03-02 campaign": 10,
            **{f"2025-03-0{d} campaign": 20 for d in (3, 4, 5, 6)},
        },
    ),
    "a campaign that a single level names is read there": (
        [
            day(D1, 850, campaign_id="1", campaign="X"),
            day(D1, 400, "ad", ad="a", campaign_id="2", campaign="M"),
        ],
        {f"{D1} campaign": 850, f"{D1} ad": 400},
    ),
    "each campaign at the finest level that is complete": (
        [
            *(day(D1, 100, campaign_id=name, campaign=name) for name in ("X", "M")),
            day(D1, 100, "ad", ad="a", campaign_id="X", campaign="X"),
            day(D1, 60, "ad", ad="b", campaign_id="M", campaign="M"),
        ],
        {f"{D1} campaign": 100, f"{D1} ad": 100},
    ),
    "campaigns of several levels beside their account": (
        [
            day(D1, 1250, "account", campaign_id=""),
            day(D1, 850, campaign_id="1", campaign="X"),
            day(D1, 400, "ad", ad="a", campaign_id="2", campaign="M"),
        ],
        {f"{D1} campaign": 850, f"{D1} ad": 400},
    ),
    "campaigns that miss a part of their account": (
        [
            day(D1, 1300, "account", campaign_id=""),
            day(D1, 850, campaign_id="1", campaign="X"),
            day(D1, 400, "ad", ad="a", campaign_id="2", campaign="M"),
        ],
        {f"{D1} account": 1300},
    ),
    "a campaign called otherwise, where levels come to the same": (
        [
            day(D1, 100, campaign_id="X", campaign="X"),
            day(D1, 100, "ad", ad="a", campaign_id="X FR", campaign="X FR"),
        ],
        {f"{D1} ad": 100},
    ),
    "an account left unsaid is no other account, whatever the level": (
        [day(D1, 100), day(D1, 100, "ad", ad="a", account="x")],
        {f"{D1} ad": 100},
    ),
    "a campaign known by its name is no other than the one with an identifier": (
        [day(D1, 100, campaign_id="c", campaign="c"), day(D1, 100, campaign_id="1", campaign="c")],
        {f"{D1} campaign": 100},
    ),
    "another name is another campaign": (
        [day(D1, 100, campaign_id="c", campaign="c"), day(D1, 100, campaign_id="1", campaign="d")],
        {f"{D1} campaign": 200},
    ),
    "without spend, impressions decide": (
        [
            day(D1, None, impressions=1000),
            day(D1, None, "ad", ad="a", impressions=500),
        ],
        {f"{D1} campaign": None},
    ),
    "without spend or impressions, messages sent decide": (
        [day(D1, None, sent=1000), day(D1, None, "ad", ad="a", sent=1000)],
        {f"{D1} ad": None},
    ),
    "a spend of nothing on both sides says nothing": (
        [day(D1, 0, impressions=1000), day(D1, 0, "ad", ad="a", impressions=10)],
        {f"{D1} campaign": 0},
    ),
}


@pytest.mark.parametrize(("rows", "expected"), CASES.values(), ids=CASES)
def test_each_day_is_read_once(rows: Rows, expected: dict[str, float | None]) -> None:
    engine = MemoryEngine().fill("performance", rows).refresh()
    found = engine.sql(
        "SELECT day || ' ' || level, sum(spend) FROM mart_performance_day GROUP BY 1 ORDER BY 1"
    )
    assert dict(found) == {
        name: None if spend is None else Decimal(str(spend)) for name, spend in sorted(expected.items())
    }


@pytest.mark.parametrize(("rows", "expected"), CASES.values(), ids=CASES)
def test_the_order_of_the_rows_changes_nothing(rows: Rows, expected: dict[str, float | None]) -> None:
    engine = MemoryEngine().fill("performance", reversed(rows)).refresh()
    found = engine.sql("SELECT day || ' ' || level, sum(spend) FROM mart_performance_day GROUP BY 1")
    assert {name: spend and float(spend) for name, spend in found} == expected
