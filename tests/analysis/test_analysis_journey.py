"""The journey of a shop of a few customers, followed by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.analysis import journey, sentences
from mediaplan.locale import render
from mediaplan.metrics import figures
from mediaplan.model import Answer, Compare, Scope, Settings
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import customer, message, order

AS_OF = date(2026, 6, 30)
RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=1)
#: ann: first in January, second in January, back in May after a silence. bea: March, April, June.
#: cid: June. eve: in the base, no sale yet. fay: came with her first order in June.
ORDERS = [
    order("2026-01-10", "ann", 100),
    order("2026-01-30", "ann", 50),
    order("2026-05-20", "ann", 30),
    order("2026-03-01", "bea", 200),
    order("2026-04-10", "bea", 60, channel="store"),
    order("2026-06-10", "bea", 70, channel="store"),
    order("2026-06-10", "cid", 80),
    order("2026-06-11", "fay", 10, channel="store"),
]
PEOPLE = [
    customer("ann", created_day="2026-01-10"),
    customer("bea", created_day="2026-03-01"),
    customer("cid", created_day="2026-03-05"),
    customer("eve", created_day="2026-02-01", segment="silver"),
    customer("fay", created_day="2026-06-11", segment="silver"),
]
SPEND = [
    performance("2026-05-05", spend=60),
    performance("2026-05-05", spend=30, campaign_id="c2", channel="social"),
    performance("2026-05-05", spend=10, campaign_id="c3", channel="display"),
]
CAMPAIGNS = [
    {"campaign_id": "c1", "stage": "acquisition"},
    {"campaign_id": "c2", "stage": "loyalty"},
    {"campaign_id": "news", "stage": "loyalty"},
]
MAILS = [
    message("2026-04-15", "ann"),  # loyalty met: after her second sale, before 90 days
    message("2026-05-05", "ann"),  # inactive: reactivation
    message("2026-04-15", "bea"),  # after her second: loyalty
    message("2026-04-15", "cid"),  # a prospect: acquisition
    message("2026-04-15", "eve"),  # a prospect
    message("2026-04-15", "eve", campaign_id="other"),
    message("2026-04-15", "eve", purpose="service"),
]
SPRING = Scope(date(2026, 4, 1), date(2026, 6, 30))


@pytest.fixture(scope="module")
def engine() -> MemoryEngine:
    made = MemoryEngine(RULES, AS_OF)
    tables = {
        "customer": PEOPLE, "conversion": ORDERS, "performance": SPEND, "campaign": CAMPAIGNS,
        "touchpoint": MAILS,
    }  # fmt: skip
    for table, content in tables.items():
        made.fill(table, content)
    return made.refresh()


def rows(answer: Answer, *columns: str) -> list[tuple[Any, ...]]:
    frame = answer.frame[list(columns)].astype(object)
    return [tuple(None if pd.isna(v) else v for v in row) for row in frame.itertuples(index=False, name=None)]


def test_stages_side_by_side(engine: MemoryEngine) -> None:
    answer = journey.stages(engine, SPRING)
    assert rows(answer, "stage", "sales", "customers", "revenue", "spend", "share_of_budget") == [
        ("acquisition", 2, 2, 90, 60, 0.6),
        ("activation", 1, 1, 60, None, None),
        ("loyalty", 1, 1, 70, 30, 0.3),
        ("reactivation", 1, 1, 30, None, None),
    ]
    assert rows(answer, "cac", "activation_rate", "repeat_rate", "reactivation_rate") == [
        (30, None, None, None),
        (None, None, None, None),  # nobody's 30 days end in spring: bea's on 31 March, cid's in July
        (None, None, 0.5, None),  # ann and bea of four
        (None, None, None, None),  # nobody was inactive on 1 April
    ]
    assert answer.extra["not_declared_share"] == pytest.approx(0.1)
    assert any("10%" in note for note in map(rendered, answer.notes))


def rendered(note: Any) -> str:
    return render(note, "en")


def test_rates_of_the_stages(engine: MemoryEngine) -> None:
    answer = journey.stages(engine, Scope(date(2026, 5, 1), date(2026, 6, 30)))
    (found,) = answer.frame.loc[answer.frame["stage"] == "reactivation", "reactivation_rate"]
    assert found == 1.0
    first = journey.stages(engine, Scope(date(2026, 1, 1), date(2026, 3, 31)))
    (found,) = first.frame.loc[first.frame["stage"] == "activation", "activation_rate"]
    assert found == 0.5, "on 31 March bea is observed for exactly 30 days, and has not come back"


def test_the_activation_rate_says_whose_it_is(engine: MemoryEngine) -> None:
    scope = Scope(date(2026, 3, 1), date(2026, 3, 31), Compare.PREVIOUS, same_weekdays=False)
    answer = journey.stages(engine, scope)
    (row,) = rows(
        replace(answer, frame=answer.frame.loc[answer.frame["stage"] == "activation"]),
        "activation_rate",
        "activation_rate_before",
    )
    assert row == (0, 1)  # bea, whose 30 days ended in March; ann, whose did in February
    assert answer.extra["activation_cohort"] == (date(2026, 1, 30), date(2026, 3, 1))
    assert answer.extra["activation_cohort_before"] == (date(2026, 1, 10), date(2026, 1, 29))
    assert (
        "Activation loses ground: 0% of the customers acquired 30 Jan – 1 Mar 2026 buy again within 30 days, "
        "against 100%."
    ) in rendered(sentences.journey(answer))
    assert any(
        "acquired from 30 January 2026 to 1 March 2026" in note for note in map(rendered, answer.notes)
    )
    assert any("from 10 January 2026 to 29 January 2026" in note for note in map(rendered, answer.notes))


def test_stages_beside_those_before(engine: MemoryEngine) -> None:
    scope = Scope(date(2026, 4, 1), date(2026, 6, 30), Compare.PREVIOUS, same_weekdays=False)
    answer = journey.stages(engine, scope)
    assert rows(answer, "stage", "sales", "sales_before") == [
        ("acquisition", 2, 2),
        ("activation", 1, 1),
        ("loyalty", 1, 0),
        ("reactivation", 1, 0),
    ]


@pytest.mark.parametrize(
    "scope",
    [
        {},
        {"channels": ("store",)},
        {"segments": ("silver",)},
        {"start": date(2026, 6, 1)},
        {"markets": ("FR",)},
    ],
)
def test_sales_by_stage_add_up_to_all_sales(engine: MemoryEngine, scope: dict[str, Any]) -> None:
    whole = figures(engine, Scope(**scope), None, ["sales", "revenue"]).frame.iloc[0]
    frame = journey.stages(engine, Scope(**scope)).frame
    assert (frame["sales"].sum(), frame["revenue"].sum()) == (whole["sales"], whole["revenue"])


def test_a_stage_chosen_is_the_only_row_and_its_share_is_of_the_whole_budget(engine: MemoryEngine) -> None:
    answer = journey.stages(engine, Scope(SPRING.start, SPRING.end, stages=("acquisition",)))
    assert rows(answer, "stage", "share_of_budget", "cac") == [("acquisition", 0.6, 30)]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({"channels": ("search",)}, 60),  # 60 for cid, who first bought there
        ({"campaigns": ("c1",)}, None),  # no order names it
        ({"channels": ("store",)}, None),  # nothing was spent there
        ({"channels": ("search", "store")}, 30),
    ],
)
def test_of_channels_or_campaigns_the_cac_is_the_paid_one(
    engine: MemoryEngine, chosen: dict[str, Any], expected: float | None
) -> None:
    answer = journey.stages(engine, replace(SPRING, **chosen))
    found = {row[0]: row[1:] for row in rows(answer, "stage", "cac", "cac_paid")}
    assert found.pop("acquisition", (None, None)) == (None, expected)
    assert set(found.values()) <= {(None, None)}
    assert any("not given for some channels or campaigns" in note for note in map(rendered, answer.notes))


def test_of_a_segment_within_a_channel_there_is_no_cac(engine: MemoryEngine) -> None:
    answer = journey.stages(engine, replace(SPRING, channels=("search",), segments=("gold",)))
    assert "cac_paid" not in answer.frame
    assert answer.frame["cac"].isna().all()


def test_curves_have_every_cell(engine: MemoryEngine) -> None:
    answer = journey.trend(engine, SPRING)
    assert answer.extra["grain"] == "week"
    by_stage = answer.frame.groupby("stage", sort=False)["sales"].agg(["sum", "size"])
    assert by_stage["sum"].to_dict() == {"acquisition": 2, "activation": 1, "loyalty": 1, "reactivation": 1}
    assert set(by_stage["size"]) == {14}
    assert journey.trend(engine, Scope()).extra["grain"] == "week"
    assert len(answer.people) == len(answer.frame) == len(answer.withheld)


def test_states_on_two_mornings(engine: MemoryEngine) -> None:
    answer = journey.states(engine, SPRING)
    assert rows(answer, "state", "customers_first", "customers_last") == [
        ("prospect", 2, 1),  # cid and eve; then eve
        ("acquisition", 1, 2),  # bea; then cid and fay
        ("activation", 1, 0),  # ann
        ("loyalty", 0, 1),  # bea
        ("reactivation", 0, 1),  # ann
    ]


def test_flows_between_two_mornings(engine: MemoryEngine) -> None:
    assert rows(journey.flows(engine, SPRING), "state_from", "state_to", "customers", "moved") == [
        ("new", "acquisition", 1, True),
        ("prospect", "prospect", 1, False),
        ("prospect", "acquisition", 1, True),
        ("acquisition", "loyalty", 1, True),
        ("activation", "reactivation", 1, True),
    ]
    gold = journey.flows(engine, Scope(SPRING.start, SPRING.end, segments=("silver",), channels=("store",)))
    assert rows(gold, "state_from", "state_to", "customers") == [
        ("new", "acquisition", 1),
        ("prospect", "prospect", 1),
    ]
    assert any("do not filter states" in str(note) for note in gold.notes)


def test_flows_end_in_the_states_there_are(engine: MemoryEngine) -> None:
    by_end = journey.flows(engine, SPRING).frame.groupby("state_to")["customers"].sum().to_dict()
    states = journey.states(engine, SPRING).frame
    assert by_end == {s: n for s, n in zip(states["state"], states["customers_last"], strict=True) if n}


def test_whom_campaigns_of_a_stage_really_met(engine: MemoryEngine) -> None:
    assert rows(journey.declared_and_met(engine, SPRING), "declared", "met", "contacts", "share") == [
        ("loyalty", "acquisition", 2, 0.4),
        ("loyalty", "loyalty", 2, 0.4),
        ("loyalty", "reactivation", 1, 0.2),
        ("not_declared", "acquisition", 1, 1.0),
    ]


def test_who_acts_in_a_stage(engine: MemoryEngine) -> None:
    found = rows(journey.actors(engine, SPRING), "stage", "channel", "spend_share", "sales_share", "contacts")
    assert [row for row in found if row[0] == "acquisition"] == [
        ("acquisition", "search", 1.0, 0.5, None),
        ("acquisition", "email", None, None, 3),
        ("acquisition", "store", None, 0.5, None),
    ]


def test_the_sentence(engine: MemoryEngine) -> None:
    scope = Scope(date(2026, 5, 1), date(2026, 6, 30), Compare.PREVIOUS, same_weekdays=False)
    assert rendered(sentences.journey(journey.stages(engine, scope))) == (
        "2 new customers, 100% more than before. Loyalty brings 37% of revenue and gets 30% of the budget."
    )


def test_a_stage_that_is_chosen_is_not_said_to_bring_all(engine: MemoryEngine) -> None:
    scope = Scope(date(2026, 5, 1), date(2026, 6, 30), stages=("loyalty",))
    said = rendered(sentences.journey(journey.stages(engine, scope)))
    assert "sale" in said
    assert "%" not in said


@pytest.mark.parametrize(
    "question",
    [journey.stages, journey.trend, journey.states, journey.flows, journey.declared_and_met, journey.actors],
)
def test_an_empty_database_gives_no_rows_and_says_so(question: Any) -> None:
    answer = question(MemoryEngine().refresh(), SPRING)
    assert answer.frame.empty
    assert answer.notes


def test_a_small_company_keeps_its_customers_to_itself() -> None:
    made = MemoryEngine(Settings(inactive_after=90, activation_window=30), AS_OF)
    made.fill("customer", PEOPLE).fill("conversion", ORDERS).fill("touchpoint", MAILS).refresh()
    for question, column in (
        (journey.stages, "sales"), (journey.states, "customers_last"), (journey.flows, "customers"),
        (journey.declared_and_met, "contacts"), (journey.actors, "sales"),
    ):  # fmt: skip
        assert question(made, SPRING).frame[column].isna().all(), question.__name__
    assert "Too few" in str(sentences.journey(journey.stages(made, SPRING)))
