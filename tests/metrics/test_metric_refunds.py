"""Refunds: deducted from net revenue alone, and said wherever they are not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.locale import render
from mediaplan.metrics import METRICS, Kind, Unit, figures
from mediaplan.model import Answer, Compare, Scope, Settings
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import order

AS_OF = date(2026, 6, 30)
RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=1)
SAID = "not deducted"


def shop(*orders: dict[str, Any], settings: Settings = RULES) -> MemoryEngine:
    made = MemoryEngine(settings, AS_OF).fill("conversion", orders)
    made.fill("campaign", [{"campaign_id": "c1", "stage": "acquisition"}])
    return made.fill("performance", [performance("2026-05-01", spend=50)]).refresh()


def notes(answer: Answer) -> list[str]:
    return [str(note) for note in answer.notes if SAID in str(note)]


ORDERS = (
    order("2026-04-10", "zoe", 40, refund=40),
    order("2026-05-01", "ann", 100, refund=30),
    order("2026-05-02", "bea", 60, channel="store"),
    order("2026-05-03", "cid", 20, channel="store", refund=20),
    order("2026-05-04", "dan", 500, refund=500, status="cancelled"),
)
MAY = Scope(date(2026, 5, 1), date(2026, 5, 31))


def test_net_revenue_is_revenue_less_what_was_paid_back() -> None:
    frame = figures(shop(*ORDERS), MAY, "channel", ["revenue", "margin", "refund", "net_revenue"]).frame
    assert frame.set_index("channel").to_dict("index") == {
        # revenue and margin (40 %) are as the orders give them
        "search": {"revenue": 100, "margin": 40, "refund": 30, "net_revenue": 70},
        "store": {"revenue": 80, "margin": 32, "refund": 20, "net_revenue": 60},
    }


def test_without_refunds_it_is_the_revenue_and_without_sales_nothing() -> None:
    made = shop(order("2026-05-02", "bea", 60, channel="store"))
    frame = figures(made, MAY, "channel", ["spend", "net_revenue"]).frame.set_index("channel")
    assert frame["net_revenue"]["store"] == 60
    assert pd.isna(frame["net_revenue"]["search"])


def test_it_is_the_company_s_own_amount() -> None:
    metric = METRICS["net_revenue"]
    assert (metric.kind, metric.unit, metric.amounts, metric.personal) == (Kind.OWN, Unit.MONEY, True, True)
    assert metric.higher_is_better


@pytest.mark.parametrize("by", [None, "channel", "day", "stage", "market"])
@pytest.mark.parametrize("names", [["revenue"], ["margin"], ["roi"], ["roas_own"], ["average_basket"], None])
def test_what_was_refunded_and_is_not_deducted_is_said_once(by: str | None, names: list[str] | None) -> None:
    answer = figures(shop(*ORDERS), MAY, by, names)
    (note,) = notes(answer)
    assert note == (
        "Refunds of 50.00 EUR are not deducted from revenue and margin, nor from what is made of them: "
        "net revenue deducts them."
    )
    assert ("refund" in answer.frame) == (names is None)


@pytest.mark.parametrize("names", [["sales"], ["net_revenue"], ["refund"], ["spend", "new_customers"]])
def test_it_is_not_said_of_other_figures(names: list[str]) -> None:
    assert notes(figures(shop(*ORDERS), MAY, None, names)) == []


def test_nor_where_nothing_was_refunded() -> None:
    store = shop(order("2026-05-02", "bea", 60, channel="store"), order("2026-05-02", "ann", 60, refund=0))
    assert notes(figures(store, MAY, None, ["revenue"])) == []
    scope = Scope(date(2026, 5, 2), date(2026, 5, 2))
    assert notes(figures(shop(*ORDERS), scope, None, ["revenue"])) == []


def test_it_is_that_of_the_period_not_of_the_one_before() -> None:
    scope = Scope(date(2026, 5, 1), date(2026, 5, 31), Compare.PREVIOUS, same_weekdays=False)
    answer = figures(shop(*ORDERS), scope, "channel", ["revenue"])
    assert "50.00 EUR" in notes(answer)[0]
    assert list(answer.frame) == ["channel", "revenue", "revenue_before"]


def test_each_currency_has_its_own() -> None:
    made = shop(*ORDERS, order("2026-05-05", "eve", 90, currency="USD", refund=9))
    (said,) = notes(figures(made, MAY, "channel", ["revenue"]))
    assert "Refunds of 50.00 EUR, 9.00 USD are" in said


def test_what_few_were_refunded_is_not_said() -> None:
    """The note must not speak of whom the row does not."""
    made = shop(*ORDERS, settings=Settings(inactive_after=90, privacy_threshold=10))
    answer = figures(made, MAY, "channel", ["revenue"])
    assert answer.frame["revenue"].isna().all()
    assert notes(answer) == []


def test_it_is_written_as_the_reader_writes_amounts() -> None:
    answer = figures(shop(*ORDERS), MAY, None, ["revenue"])
    (said,) = (render(note, "fr") for note in answer.notes if SAID in str(note))
    assert "50,00" in said
