"""What two choices would tell, one less the other, neither of them shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pandas as pd
import pytest

from mediaplan.analysis import channels, journey, roi
from mediaplan.metrics import METRICS, figures
from mediaplan.metrics.crowds import OF_MESSAGES
from mediaplan.model import Answer, Compare, Scope, Settings
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import customer, message, order

RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=10)
SPRING = Scope(date(2026, 4, 1), date(2026, 6, 30))
PEOPLE = {"a": 50, "b": 3, "c": 60}
#: The split by segment hides b, and a with it.
SHOWN = {
    "a": False, "b": False, "c": True, "ab": True, "ac": False, "bc": False, "abc": True,
}  # fmt: skip
SAID = {
    "segment": "this choice of segments, compared with others, would give away",
    "market": "this choice of markets, compared with others, would give away",
    "channel": "this choice of channels, compared with others, would give away",
    "campaign": "this choice of campaigns, compared with others, would give away",
}


class Counting(MemoryEngine):
    """An engine that knows how often it was asked."""

    asked = 0

    def query(self, *question: Any) -> pd.DataFrame:
        """Count and answer."""
        self.asked += 1
        return super().query(*question)


@cache
def shop(dimension: str) -> Counting:
    """Return a shop whose people are parted by one dimension into 50, 3 and 60."""
    made = Counting(RULES, date(2026, 6, 30))
    made.fill("campaign", [{"campaign_id": name, "stage": "loyalty"} for name in PEOPLE])
    for group, number in PEOPLE.items():
        for name in (f"{group}{n}" for n in range(number)):
            being = {dimension: group} if dimension in ("segment", "market") else {}
            reached = {"channel": "email", "campaign_id": "news"}
            if dimension in ("channel", "campaign"):
                reached["channel" if dimension == "channel" else "campaign_id"] = group
            made.fill("customer", [customer(name, created_day="2025-11-15", **being)])
            made.fill("touchpoint", [message("2026-04-02", name, **reached)])
            made.fill("conversion", [order(day, name, **reached) for day in ("2026-02-01", "2026-05-01")])
    made.fill("performance", [performance("2026-05-01", campaign_id=name, spend=100) for name in PEOPLE])
    return made.refresh()


def chosen(dimension: str, groups: str, **also: Any) -> Scope:
    return replace(SPRING, **{f"{dimension}s": tuple(groups)}, **also)


def speaks(answer: Answer, *names: str) -> bool:
    """Whether any figure about people is there; messages are those to every segment, whichever is chosen."""
    about = {name for name, metric in METRICS.items() if metric.personal} - OF_MESSAGES
    personal = [n for n in answer.frame if n in names or n in about]
    return bool(answer.frame[personal].notna().any(axis=None))


@pytest.mark.parametrize(
    ("dimension", "groups"),
    [*(("segment", groups) for groups in SHOWN)]
    + [(dimension, groups) for dimension in SAID if dimension != "segment" for groups in ("c", "ac")],
)
def test_a_choice_is_shown_if_it_has_all_that_its_split_hides_or_nothing(dimension: str, groups: str) -> None:
    answer = figures(shop(dimension), chosen(dimension, groups), None, ["sales", "revenue"])
    number = sum(PEOPLE[group] for group in groups)
    assert list(answer.frame["sales"].dropna()) == ([number] if SHOWN[groups] else [])
    assert speaks(answer) == SHOWN[groups]
    said = [str(note) for note in answer.notes if SAID[dimension] in str(note)]
    assert len(said) == (not SHOWN[groups])
    assert not any(mark in note for note in said for mark in "0123456789"), "no count is named"


ANSWERS: dict[str, tuple[Callable[[MemoryEngine, Scope], Answer], tuple[str, ...]]] = {
    "by channel": (lambda e, s: figures(e, s, "channel"), ()),
    "by day": (lambda e, s: figures(e, s, "day"), ()),
    "by segment": (lambda e, s: figures(e, s, "segment"), ()),
    "by stage and month": (lambda e, s: figures(e, s, "stage", then="month"), ()),
    "stages": (journey.stages, ("customers",)),
    "states": (journey.states, ("customers_first", "customers_last")),
    "flows": (journey.flows, ("customers",)),
    "declared and met": (journey.declared_and_met, ("contacts", "share")),
    "trend of stages": (journey.trend, ()),
    "actors": (journey.actors, ("sales_share", "margin_share")),
    "channels": (channels.channels, ("sales_share",)),
    "inside a channel": (lambda e, s: channels.campaigns(e, s, "email"), ()),
    "inside a campaign": (lambda e, s: channels.creatives(e, s, "news"), ()),
    "return": (roi.total, ()),
    "return of channels": (roi.by_channel, ()),
    "return over time": (roi.over_time, ()),
}


@pytest.mark.parametrize("groups", ["ac", "c"])
@pytest.mark.parametrize("name", ANSWERS)
def test_every_answer_of_a_scope_holds_its_filters_against_their_split(name: str, groups: str) -> None:
    ask, figures_too = ANSWERS[name]
    answer = ask(shop("segment"), chosen("segment", groups))
    assert speaks(answer, *figures_too) == SHOWN[groups]
    assert any(SAID["segment"] in str(note) for note in answer.notes) != SHOWN[groups]


def test_costs_are_shown_whatever_is_chosen() -> None:
    answer = figures(shop("campaign"), chosen("campaign", "ac"), "campaign", ["spend"])
    assert list(answer.frame["spend"]) == [100, 100]
    assert not answer.withheld.any()


def test_few_who_are_in_no_group_at_all_are_everybody_else_of_all_groups() -> None:
    made = MemoryEngine(RULES, date(2026, 6, 30))
    for group, number in {"a": 50, "": 3, "c": 60}.items():
        for name in (f"{group}{n}" for n in range(number)):
            made.fill("customer", [customer(name, segment=group or None)])
            made.fill("conversion", [order("2026-05-01", name)])
    made.refresh()
    assert speaks(figures(made, Scope(), None, ["sales"]))
    assert not speaks(figures(made, Scope(segments=("a", "c")), None, ["sales"]))
    assert speaks(figures(made, Scope(segments=("c",)), None, ["sales"]))


def test_the_other_filters_are_kept() -> None:
    """Of those met by e-mail, three are silver: gold and e-mail would tell of them."""
    made = MemoryEngine(RULES, date(2026, 6, 30))
    for segment, channel, number in (("gold", "email", 40), ("silver", "email", 3), ("silver", "sms", 40)):
        for name in (f"{segment}{channel}{n}" for n in range(number)):
            made.fill("customer", [customer(name, segment=segment)])
            made.fill("touchpoint", [message("2026-05-01", name, channel=channel)])
            made.fill("conversion", [order("2026-05-01", name, channel=channel)])
    made.refresh()
    gold = Scope(segments=("gold",))
    assert speaks(figures(made, gold, None, ["sales"]))
    assert not speaks(figures(made, replace(gold, channels=("email",)), None, ["sales"]))
    assert speaks(figures(made, Scope(channels=("email",)), None, ["sales"]))


def test_who_was_few_only_before_counts_beside_a_comparison() -> None:
    made = MemoryEngine(RULES, date(2026, 6, 30))
    for channel, now, before in (("a", 20, 20), ("b", 30, 3), ("c", 40, 40)):
        for day, number in (("2026-05-01", now), ("2026-04-10", before)):
            made.fill("conversion", [order(day, f"{channel}{n}", channel=channel) for n in range(number)])
    made.refresh()
    may = Scope(date(2026, 5, 1), date(2026, 5, 31), channels=("a", "c"))
    assert speaks(figures(made, may, None, ["sales"]))
    beside = replace(may, compare=Compare.PREVIOUS, same_weekdays=False)
    assert not speaks(figures(made, beside, None, ["sales"]))


@pytest.mark.parametrize(
    ("scope", "names", "more"),
    [
        (SPRING, ["sales"], 0),
        (chosen("segment", "c"), ["spend"], 0),
        (replace(SPRING, stages=("loyalty",)), ["sales"], 0),
        (chosen("market", "a"), ["sales"], 1),
        (chosen("segment", "ab", markets=("FR",)), ["sales"], 2),
    ],
)
def test_only_filters_cost_a_question_each(
    scope: Scope, names: list[str], more: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Counting(replace(RULES, privacy_threshold=1), date(2026, 6, 30))
    made.fill("customer", [customer(f"{g}{n}", segment=g) for g in "abc" for n in range(20)])
    made.fill("customer", [customer(f"m{n}", market="a", segment="c") for n in range(20)])
    made.fill("conversion", [order("2026-05-01", f"{g}{n}") for g in "abcm" for n in range(20)])
    made.refresh()

    def count() -> int:
        before = made.asked
        figures(made, scope, None, names)
        return made.asked - before

    whole = count()
    monkeypatch.setattr("mediaplan.metrics.cuts.to_widen", lambda *_: [])
    assert whole - count() == more
