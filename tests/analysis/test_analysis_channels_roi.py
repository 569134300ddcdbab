"""Channels side by side and what they return, on figures worked by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.analysis import channels, roi, sentences
from mediaplan.locale import render
from mediaplan.model import Answer, MediaplanError, Scope, Settings
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import message, order

AS_OF = date(2026, 6, 30)
RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=1)
TV = {
    "plan_id": "p",
    "version": "1",
    "line_id": "1",
    "campaign_id": "tv1",
    "channel": "tv",
    "currency": "EUR",
    "starts_on": "2026-05-01",
    "ends_on": "2026-05-10",
    "net_net_cost": 500,
    "fees": 50,
    "stage": "loyalty",
    "role": "awareness",
}
SPEND = [
    performance("2026-05-01", spend=100, impressions=1000, clicks=50, conversions=3, conversion_value=300),
    performance(
        "2026-05-01", channel="social", campaign_id="s1", ad="", spend=100, impressions=2000, engagements=100
    ),
    performance(
        "2026-05-01", channel="display", campaign_id="d1", spend=200, impressions=5000, engagements=50
    ),
]
CAMPAIGNS = [
    {"campaign_id": "c1", "campaign": "Brand", "stage": "acquisition", "role": "conversion"},
    {"campaign_id": "s1", "stage": "loyalty", "role": "loyalty"},
]
ORDERS = [
    order("2026-05-02", "a", 500, campaign_id="c1"),
    order("2026-05-03", "b", 100, channel="social", campaign_id="s1"),
    order("2026-05-03", "c", 100, channel="store"),
]


def shop(**tables: list[dict[str, Any]]) -> MemoryEngine:
    made = MemoryEngine(RULES, AS_OF)
    for table, content in tables.items():
        made.fill(table, content)
    return made.refresh()


@pytest.fixture(scope="module")
def engine() -> MemoryEngine:
    return shop(
        performance=SPEND,
        campaign=CAMPAIGNS,
        conversion=ORDERS,
        plan_line=[TV],
        touchpoint=[
            message("2026-05-01", "a", creative_id="red"),
            message("2026-05-02", "b", creative_id="blue"),
        ],
    )


def rows(answer: Answer, *columns: str) -> list[tuple[Any, ...]]:
    frame = answer.frame[list(columns)].astype(object)
    return [tuple(None if pd.isna(v) else v for v in row) for row in frame.itertuples(index=False, name=None)]


def test_every_channel_side_by_side(engine: MemoryEngine) -> None:
    answer = channels.channels(engine, Scope())
    found = rows(answer, "channel", "family", "spend", "sales", "new_customers", "contacts")
    assert found == [
        ("tv", "offline", 500, None, None, None),
        ("display", "digital", 200, None, None, None),
        ("search", "digital", 100, 1, 1, None),
        ("social", "digital", 100, 1, 1, None),
        ("email", "crm", None, None, None, 2),
        ("store", "own", None, 1, 1, None),
    ]
    assert answer.frame["spend_share"].sum() == pytest.approx(1)
    assert rows(answer, "new_customers_share")[2] == (pytest.approx(1 / 3),)


def test_a_figure_over_time(engine: MemoryEngine) -> None:
    scope = Scope(date(2026, 5, 1), date(2026, 5, 3))
    answer = channels.trend(engine, scope, "revenue")
    assert answer.extra["grain"] == "day"
    assert [(c, str(d.date()), r) for c, d, r in rows(answer, "channel", "day", "revenue")] == [
        ("search", "2026-05-02", 500),
        ("social", "2026-05-03", 100),
        ("store", "2026-05-03", 100),
    ]
    with pytest.raises(MediaplanError, match="luck"):
        channels.trend(engine, scope, "luck")


def test_into_a_channel_and_a_campaign(engine: MemoryEngine) -> None:
    assert rows(
        channels.campaigns(engine, Scope(), "search"), "campaign", "campaign_name", "spend", "sales"
    ) == [("c1", "Brand", 100, 1)]
    assert rows(channels.creatives(engine, Scope(), "news"), "creative", "contacted_customers") == [
        ("blue", 1),
        ("red", 1),
    ]


def test_socials_engagement_against_the_others(engine: MemoryEngine) -> None:
    answer = channels.engagement(engine, Scope())
    assert rows(answer, "channel", "engagement_rate") == [("social", 0.05), ("display", 0.01)]
    assert (answer.extra["social_rate"], answer.extra["others_rate"]) == (0.05, 0.01)


def test_what_each_channel_returned(engine: MemoryEngine) -> None:
    answer = roi.by_channel(engine, Scope())
    assert rows(answer, "channel", "full_cost", "margin", "roi", "roas_own", "roas", "awareness_share") == [
        ("tv", 550, None, None, None, None, 1.0),
        ("display", 200, None, None, None, None, 0.0),
        ("search", 100, 200, 1.0, 5, 3, 0.0),
        ("social", 100, 40, pytest.approx(-0.6), 1, None, 0.0),
        ("store", None, 40, None, None, None, None),
    ]
    assert answer.extra["kinds"] == {
        "spend": "reported", "fees": "reported", "full_cost": "reported", "revenue": "own", "margin": "own",
        "revenue_without_margin": "own", "roi": "mixed", "roas_own": "mixed",
        "platform_revenue": "reported", "roas": "reported",
    }  # fmt: skip
    assert rows(roi.by_campaign(engine, Scope()), "campaign", "roi")[2] == ("c1", 1.0)


def test_returns_over_time_and_in_all(engine: MemoryEngine) -> None:
    answer = roi.over_time(engine, Scope())
    assert answer.extra["grain"] == "week"
    assert answer.frame["full_cost"].sum() == 950
    assert rows(roi.total(engine, Scope()), "full_cost", "margin", "roi") == [(950, 280, (280 - 950) / 950)]


def test_the_budget_by_stage_and_role(engine: MemoryEngine) -> None:
    assert rows(roi.budget_by_stage(engine, Scope()), "stage", "spend", "fees", "spend_share") == [
        ("acquisition", 100, 0, pytest.approx(1 / 9)),
        ("loyalty", 600, 50, pytest.approx(6 / 9)),
        ("not_declared", 200, 0, pytest.approx(2 / 9)),
    ]
    assert rows(roi.budget_by_role(engine, Scope()), "role", "spend") == [
        ("awareness", 500),
        ("conversion", 100),
        ("loyalty", 100),
        ("not_declared", 200),
    ]


def test_loyaltys_share_of_digital_and_of_traditional_budget(engine: MemoryEngine) -> None:
    answer = roi.loyalty_shares(engine, Scope())
    assert rows(
        answer, "family", "spend", "loyalty_stage_share", "loyalty_role_share", "stage_not_declared_share"
    ) == [
        ("offline", 500, 1.0, 0.0, 0.0),
        ("digital", 400, 0.25, 0.25, 0.5),
    ]


def sentence(made: MemoryEngine, page: str) -> str:
    if page == "channels":
        return render(sentences.channels(channels.channels(made, Scope())), "en")
    return render(sentences.roi(roi.total(made, Scope()), roi.by_channel(made, Scope())), "en")


NO_MARGIN = [order("2026-05-02", "a", 500, margin=None)]
SENTENCES = {
    "search brings as many as social, and is first": (
        {"performance": SPEND, "conversion": ORDERS},
        "channels",
        "Paid search brought 33% of new customers for 25% of spend.",
    ),
    "no spend": (
        {"conversion": ORDERS},
        "channels",
        "Paid search brought 33% of new customers; no spend is known for it.",
    ),
    "no sales": (
        {"performance": SPEND},
        "channels",
        "Display took 50% of spend: €200.00. No sale is recorded for a channel.",
    ),
    "nothing": ({}, "channels", "No figures for channels in this period and scope: import what they report."),
    "a return": (
        {"performance": SPEND, "conversion": ORDERS, "campaign": CAMPAIGNS},
        "roi",
        (
            "€400.00 of cost against €280.00 of margin: a return of −30%. Paid search returns most: 100%. "
            "14% of the margin comes from channels without a known cost."  # 40 of the store in 280
        ),
    ),
    "no margin": (
        {"performance": SPEND, "conversion": NO_MARGIN},
        "roi",
        (
            "€400.00 spent: own revenue is 1.25 for each unit of spend. Without margin there is no ROI. "
            "Paid search returns most: 5."
        ),
    ),
    "a margin known for nearly all": (
        {"performance": SPEND, "conversion": [*ORDERS, order("2026-05-04", "d", 20, margin=None)]},
        "roi",
        (
            "€400.00 of cost against €280.00 of margin: a return of −30%. "
            "2.8% of revenue has no known margin. "  # 20 in 720
            "Paid search returns most: 100%. "
            "14% of the margin comes from channels without a known cost."
        ),
    ),
    "a margin known for a part": (
        {"performance": SPEND, "conversion": [*ORDERS, order("2026-05-04", "d", 300, margin=None)]},
        "roi",
        (
            "€400.00 spent: own revenue is 2.5 for each unit of spend. 30% of revenue has no known margin: "
            "too much for an ROI. Paid search returns most: 8. "
            "10% of revenue comes from channels without a known cost."  # 100 of the store in 1,000
        ),
    ),
    "no sales of our own": (
        {"performance": SPEND},
        "roi",
        "€400.00 spent: the platform claims 3 of revenue for each unit of spend; no own sales are known.",
    ),
    "no cost": (
        {"conversion": ORDERS},
        "roi",
        "No cost is known in this period and scope: import what channels report, or the plan.",
    ),
    "two currencies": (
        {"performance": SPEND, "conversion": [order("2026-05-02", "a", currency="USD")]},
        "roi",
        "Amounts are in several currencies: set a base currency to see one return.",
    ),
}


@pytest.mark.parametrize(("tables", "page", "expected"), SENTENCES.values(), ids=SENTENCES)
def test_the_sentence(tables: dict[str, Any], page: str, expected: str) -> None:
    assert sentence(shop(**tables), page) == expected


def test_the_only_channel_is_not_said_to_bring_all() -> None:
    made = shop(performance=SPEND, conversion=ORDERS)
    only = sentences.channels(channels.channels(made, Scope(channels=("search",))))
    assert render(only, "en") == "Paid search brought 1 new customer for €100.00 spent."
    assert "100" in render(only, "fr").replace("\u202f", "")
    assert "%" not in render(only, "fr")


def test_awareness_is_not_ranked_on_what_it_returns() -> None:
    brand = [{"campaign_id": "c1", "role": "awareness"}]
    made = shop(performance=SPEND, conversion=ORDERS, campaign=brand)
    assert "returns most" not in sentence(made, "roi"), "search is bought for awareness, social lost money"


def test_a_channel_of_ones_own_is_called_as_it_is_written() -> None:
    made = shop(conversion=[order("2026-05-02", "a", channel="{kiosk}")])
    assert sentence(made, "channels") == "{kiosk} brought 1 new customer; no spend is known for it."


@pytest.mark.parametrize(
    "question",
    [channels.channels, channels.engagement, roi.total, roi.by_channel, roi.by_campaign, roi.over_time,
     roi.budget_by_stage, roi.budget_by_role, roi.loyalty_shares],
)  # fmt: skip
def test_an_empty_database_gives_no_rows_and_says_so(question: Any) -> None:
    answer = question(MemoryEngine().refresh(), Scope())
    assert answer.frame.empty
    assert answer.notes
