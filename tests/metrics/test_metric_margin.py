"""Margin that only part of the orders give: never taken for zero, and said how much is not known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.locale import render
from mediaplan.metrics import METRICS, figures
from mediaplan.metrics.margins import MOST_UNKNOWN
from mediaplan.model import Answer, Compare, Scope, Settings
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import order

AS_OF = date(2026, 6, 30)
RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=1)
MAY = Scope(date(2026, 5, 1), date(2026, 5, 31))
LEFT_OUT = "Margin leaves out"
NO_ROI = "No return on investment is given where"
#: 10 orders of 100 with a margin of 40; of 3 it is not known.
TEN = [
    order(f"2026-05-{day:02}", f"c{day}", 100, **({"margin": None} if day in {2, 5, 9} else {}))
    for day in range(1, 11)
]


def shop(orders: list[dict[str, Any]], settings: Settings = RULES) -> MemoryEngine:
    made = MemoryEngine(settings, AS_OF).fill("conversion", orders)
    made.fill("campaign", [{"campaign_id": "c1", "stage": "acquisition"}])
    spent = [performance("2026-05-01", spend=100), performance("2026-05-01", channel="social", spend=50)]
    return made.fill("performance", spent).refresh()


def rows(answer: Answer) -> list[dict[str, Any]]:
    found = answer.frame.astype(object)
    return [{k: None if pd.isna(v) else v for k, v in row.items()} for row in found.to_dict("records")]


def said(answer: Answer, start: str, language: str = "en") -> list[str]:
    return [told for note in answer.notes if (told := render(note, language)).startswith(start)]


def known(orders: int, without: int) -> list[dict[str, Any]]:
    """Return orders of 100 with a margin of 40, the last ones without."""
    made = [order(f"2026-05-{1 + n % 28:02}", f"k{n}", 100) for n in range(orders)]
    return [*made[: orders - without], *({**each, "margin": None} for each in made[orders - without :])]


def test_three_of_ten_orders_without_margin() -> None:
    answer = figures(shop(TEN), MAY, None, ["revenue", "margin", "revenue_without_margin", "roi", "roas_own"])
    assert rows(answer) == [
        # 7 x 40; the margin of 300 of 1,000 is not known, so what is left of it is not either
        {"revenue": 1000, "margin": 280, "revenue_without_margin": 300, "roi": None, "roas_own": 1000 / 150}
    ]
    assert said(answer, LEFT_OUT) == [
        "Margin leaves out 30% of revenue: the orders it comes from do not give theirs."
    ]
    assert said(answer, NO_ROI) == [
        "No return on investment is given where more than 5% of revenue has no known margin."
    ]
    assert not said(answer, "No return on investment: it needs")


@pytest.mark.parametrize(
    ("without", "roi", "share"),
    [
        (0, (800 - 150) / 150, None),
        (1, (760 - 150) / 150, "5%"),  # 100 of 2,000: not above the limit
        (2, None, "10%"),
        (20, None, "100%"),
    ],
)
def test_a_return_is_given_up_to_a_stated_share(without: int, roi: float | None, share: str | None) -> None:
    answer = figures(shop(known(20, without)), MAY, None, ["roi"])
    assert rows(answer) == [{"roi": None if roi is None else pytest.approx(roi)}]
    assert [f" {share} of revenue" in told for told in said(answer, LEFT_OUT)] == [True] * bool(share)


def test_the_limit_is_stated_in_the_glossary() -> None:
    assert f"more than {MOST_UNKNOWN:.0%} of revenue" in METRICS["roi"].meaning


def test_each_channel_by_its_own_share() -> None:
    social = [
        order("2026-05-03", "s1", 200, channel="social"),
        order("2026-05-03", "s2", 100, channel="social"),
    ]
    store = [order("2026-05-03", "b1", 50, channel="store", margin=None)]
    answer = figures(
        shop([*TEN, *social, *store]), MAY, "channel", ["margin", "roi", "revenue_without_margin"]
    )
    assert {row.pop("channel"): row for row in rows(answer)} == {
        "search": {"margin": 280, "roi": None, "revenue_without_margin": 300},
        "social": {"margin": 120, "roi": pytest.approx((120 - 50) / 50), "revenue_without_margin": None},
        "store": {"margin": None, "roi": None, "revenue_without_margin": 50},
    }
    # 350 of 1,350, of all rows together
    assert " 26% of revenue" in said(answer, LEFT_OUT)[0]
    assert said(answer, NO_ROI)


@pytest.mark.parametrize("by", [None, "channel", "campaign", "stage", "day", "month", "market", "segment"])
@pytest.mark.parametrize("names", [["margin"], ["roi"], None])
def test_it_is_said_once_whatever_margin_is_split_by(by: str | None, names: list[str] | None) -> None:
    answer = figures(shop(TEN), MAY, by, names)
    if names == ["roi"] and by == "segment":
        return  # costs know no segment: nothing is asked
    assert len(said(answer, LEFT_OUT)) == 1
    assert ("revenue_without_margin" in answer.frame) == (names is None)
    assert ("revenue" in answer.frame) == (names is None)


@pytest.mark.parametrize("names", [["revenue"], ["sales", "roas_own"], ["spend"]])
def test_it_is_not_said_of_other_figures(names: list[str]) -> None:
    assert not said(figures(shop(TEN), MAY, None, names), LEFT_OUT)


def test_the_period_compared_with_has_a_share_of_its_own() -> None:
    april = [order("2026-04-10", "a1", 300), order("2026-04-11", "a2", 100, margin=None)]
    scope = Scope(MAY.start, MAY.end, Compare.PREVIOUS, same_weekdays=False)
    answer = figures(shop([*known(10, 0), *april]), scope, None, ["margin", "roi"])
    assert rows(answer)[0]["margin_before"] == 120
    assert rows(answer)[0]["roi_before"] is None
    assert said(answer, NO_ROI)
    assert said(answer, LEFT_OUT) == [
        (
            "Margin leaves out 25% of revenue of the period compared with: the orders it comes from do not "
            "give theirs."
        )
    ]


def test_each_currency_has_its_own_share() -> None:
    dollars = [order("2026-05-05", "u1", 80, currency="USD"), order("2026-05-06", "u2", 20, currency="USD")]
    dollars[1]["margin"] = None
    answer = figures(shop([*TEN, *dollars]), MAY, "channel", ["margin"])
    assert [" 30% of revenue in EUR" in told for told in said(answer, LEFT_OUT)] == [True, False]
    assert " 20% of revenue in USD" in said(answer, LEFT_OUT)[1]


def test_a_share_too_small_to_be_written_is_said_to_be_small() -> None:
    answer = figures(
        shop([order("2026-05-01", "x", 100000), order("2026-05-02", "y", 1, margin=None)]),
        MAY,
        None,
        ["margin"],
    )
    assert " less than 0.1% of revenue" in said(answer, LEFT_OUT)[0]


def test_it_does_not_speak_of_too_few() -> None:
    answer = figures(shop(TEN[:3], Settings(inactive_after=90, privacy_threshold=10)), MAY, None, ["margin"])
    assert rows(answer) == [{"margin": None}]
    assert not said(answer, LEFT_OUT)


def test_it_is_written_as_the_reader_writes_shares() -> None:
    answer = figures(shop(TEN), MAY, None, ["margin"])
    assert "30\u202f%" in said(answer, "La marge laisse de côté", "fr")[0]
