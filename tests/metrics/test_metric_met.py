"""Whom contacts met, in a stage or with a creative, is a group of people as a segment is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pandas as pd
import pytest

from mediaplan.analysis import channels, journey
from mediaplan.metrics import METRICS, figures
from mediaplan.metrics.crowds import OF_CONTACTS
from mediaplan.metrics.expressions import needed
from mediaplan.metrics.facts import CONTACTS
from mediaplan.metrics.people_facts import MET
from mediaplan.model import Answer, Compare, Scope, Settings
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, message, order

RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=10)
SPRING = Scope(date(2026, 4, 1), date(2026, 6, 30))
#: Orders before that make the stage a contact of the spring can win.
BEFORE = {"acquisition": (), "reactivation": ("2025-12-01",), "activation": ("2026-03-20",)}
MET_IN = {"acquisition": 30, "activation": 9, "reactivation": 20}
HIDDEN = {"activation", "reactivation"}


def shop(met: dict[str, int], **values: Any) -> MemoryEngine:
    """Return a shop whose messages met so many people in each stage, each of whom bought since."""
    made = MemoryEngine(RULES, date(2026, 6, 30))
    made.fill("conversion", [order("2025-11-01", None)])
    for stage, number in met.items():
        for name in (f"{stage}{n}" for n in range(number)):
            made.fill("customer", [customer(name, created_day="2025-11-15")])
            made.fill("conversion", [order(day, name) for day in (*BEFORE[stage], "2026-05-10")])
            sent = [message(day, name, **values) for day in ("2026-04-02", "2026-04-03")]
            made.fill("touchpoint", sent)
    return made.refresh()


@cache
def in_stages() -> MemoryEngine:
    return shop(MET_IN)


def shown(answer: Answer, figure: str) -> dict[str, int | None]:
    """Return a figure by the first column, None where it is withheld."""
    found = answer.frame.dropna(subset=answer.frame.columns[0])
    pairs = zip(found.iloc[:, 0], found[figure], strict=True)
    return {str(key): None if pd.isna(value) else int(value) for key, value in pairs}


def test_contacts_of_a_stage_are_whom_they_met_in_it() -> None:
    answer = figures(in_stages(), SPRING, "stage", ["contacts", "contacted_customers"])
    assert shown(answer, "contacted_customers") == {
        stage: None if stage in HIDDEN else number for stage, number in MET_IN.items()
    }
    assert shown(answer, "contacts") == {
        stage: None if stage in HIDDEN else 2 * number for stage, number in MET_IN.items()
    }
    assert "2 groups are too small" in str(answer.notes[-1])


def test_the_next_smallest_is_so_by_people_and_not_by_its_fullest_day() -> None:
    """Sixty met in acquisition, eleven a day, are more than the twenty met on one day."""
    made = shop({"activation": 3, "reactivation": 20})
    for n in range(60):
        made.fill("customer", [customer(f"new{n}", created_day="2025-11-15")])
        made.fill("touchpoint", [message(f"2026-04-{2 + n // 11:02}", f"new{n}")])
    answer = figures(made.refresh(), SPRING, "stage", ["contacts"])
    assert shown(answer, "contacts") == {"acquisition": 60, "activation": None, "reactivation": None}


def test_sales_of_a_stage_stay_a_cut_of_everybody_beside_them() -> None:
    answer = figures(in_stages(), SPRING, "stage", ["sales", "contacts"])
    assert shown(answer, "sales") == {"acquisition": 30, "activation": 9, "reactivation": 20}
    assert shown(answer, "contacts") == {"acquisition": 60, "activation": None, "reactivation": None}


def test_days_of_a_stage_are_shown_or_withheld_together() -> None:
    answer = figures(in_stages(), SPRING, "stage", ["contacts"], then="day")
    assert answer.frame["stage"].tolist() == ["acquisition"] * 2, "nor is it told which days they were"
    assert answer.frame["contacts"].tolist() == [30, 30]
    assert "2 groups are too small" in str(answer.notes[-1])


def test_who_acts_in_which_stage_says_who_sold_and_not_whom_few_contacts_met() -> None:
    frame = journey.actors(in_stages(), SPRING).frame
    assert frame.groupby("stage")["sales"].sum().to_dict() == MET_IN
    assert frame.groupby("stage")["contacts"].sum(min_count=1).dropna().to_dict() == {"acquisition": 60}


def test_totals_by_stage_do_not_tell_what_the_crossing_withholds() -> None:
    """Met in activation are 9, by one campaign that declares nothing: its column is its total."""
    crossing = journey.declared_and_met(in_stages(), SPRING).frame
    by_stage = figures(in_stages(), SPRING, "stage", ["contacts"])
    assert set(crossing.loc[crossing["contacts"].isna(), "met"]) == HIDDEN
    assert {stage for stage, value in shown(by_stage, "contacts").items() if value is None} == HIDDEN


@pytest.mark.parametrize(
    ("stages", "there"),
    [
        (("acquisition",), True),
        (("activation",), False),
        (("reactivation",), False),
        (("acquisition", "reactivation"), False),
        (("activation", "reactivation"), True),
        (("acquisition", "activation", "reactivation"), True),
    ],
)
@pytest.mark.parametrize("by", ["total", "day", "channel"])
def test_a_choice_of_stages_is_one_of_people_for_contacts(
    by: str, stages: tuple[str, ...], there: bool
) -> None:
    answer = figures(in_stages(), replace(SPRING, stages=stages), by, ["contacts", "sales"])
    assert answer.frame["contacts"].notna().any() == there
    number = 2 * sum(MET_IN[stage] for stage in stages)
    assert answer.frame["contacts"].sum() == (number if there else 0)
    if by != "channel":
        assert answer.frame["sales"].sum() == number / 2, "sales are what became of everybody"
    said = [str(note) for note in answer.notes if "choice of stages" in str(note)]
    assert bool(said) == (not there)


@pytest.mark.parametrize("stages", [("acquisition",), ("acquisition", "reactivation")])
def test_the_crossing_holds_its_stages_against_their_split(stages: tuple[str, ...]) -> None:
    answer = journey.declared_and_met(in_stages(), replace(SPRING, stages=stages))
    assert answer.frame["contacts"].notna().any() == (stages == ("acquisition",))


def showing(now: dict[str, int], before: dict[str, int]) -> MemoryEngine:
    """Return a shop whose creatives met so many people in May, and in April."""
    made = MemoryEngine(RULES, date(2026, 6, 30))
    for day, groups in (("2026-05-02", now), ("2026-04-02", before)):
        for group, number in groups.items():
            made.fill("touchpoint", [message(day, f"{group}{n}", creative_id=group) for n in range(number)])
    return made.refresh()


@pytest.mark.parametrize(
    ("counts", "away"),
    [
        ({"red": 40, "blue": 10, "green": 20}, set()),
        ({"red": 40, "blue": 9, "green": 20}, {"blue", "green"}),
        ({"red": 40, "blue": 1}, {"blue", "red"}),
    ],
)
def test_a_creative_is_whom_it_was_shown(counts: dict[str, int], away: set[str]) -> None:
    made = showing(counts, {})
    for answer in (
        figures(made, SPRING, "creative", ["contacted_customers"]),
        channels.creatives(made, SPRING, "news"),
    ):
        assert shown(answer, "contacted_customers") == {
            name: None if name in away else number for name, number in counts.items()
        }


def test_a_creative_that_met_few_before_is_withheld_beside_that() -> None:
    counts = {"red": 40, "blue": 30, "green": 20}
    made = showing(counts, counts | {"blue": 3})
    may = Scope(date(2026, 5, 1), date(2026, 5, 31), Compare.PREVIOUS, same_weekdays=False)
    answer = figures(made, may, "creative", ["contacted_customers"])
    assert set(answer.frame.loc[answer.withheld, "creative"]) == {"blue", "green"}
    assert (
        answer.frame.loc[answer.withheld, ["contacted_customers", "contacted_customers_before"]]
        .isna()
        .all(axis=None)
    )
    alone = figures(made, replace(may, compare=Compare.NONE), "creative", ["contacted_customers"])
    assert not alone.withheld.any()


def test_service_is_counted_apart_from_marketing() -> None:
    made = shop({"acquisition": 30, "reactivation": 20})
    made.fill("customer", [customer(f"more{n}", created_day="2025-11-15") for n in range(20)])
    made.fill("touchpoint", [message("2026-04-05", f"more{n}", purpose="service") for n in range(20)])
    made.fill("touchpoint", [message("2026-04-05", f"reactivation{n}", purpose="service") for n in range(3)])
    made.refresh()
    answer = figures(made, SPRING, "stage", ["contacts", "service_contacts"])
    assert shown(answer, "contacts") == {"acquisition": 60, "reactivation": 40}
    assert shown(answer, "service_contacts") == {"acquisition": None, "reactivation": None}


def test_every_figure_of_contacts_is_known_to_be_one() -> None:
    resting = {
        name
        for name, metric in METRICS.items()
        if metric.personal and {each.table for each in needed([metric]).values()} & {CONTACTS, MET}
    }
    assert resting == set(OF_CONTACTS)
