"""The one gate: what speaks of too few people is withheld, and cannot be had by subtraction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import ibis
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.model import Answer, Cut, Scope, Settings, Text, text

BASIS = text("Sales of the period.")


@dataclass
class Fake:
    """An engine that answers nothing: an Answer only asks it for its versions and settings."""

    settings: Settings = field(default_factory=Settings)
    dialect: str = "duckdb"
    settings_version: int = 4
    data_version: int = 7
    as_of: date | None = date(2026, 9, 30)

    def query(self, expr: ibis.Expr) -> pd.DataFrame:
        """Refuse: making an Answer asks no question."""
        raise AssertionError(expr)


def answer(
    people: list[int | None],
    *,
    threshold: int = 10,
    additive: bool = True,
    widen: Sequence[Text] = (),
    **more: Any,
) -> Answer:
    frame = pd.DataFrame(
        {
            "channel": [f"c{row}" for row in range(len(people))],
            "spend": [100.0 + row for row in range(len(people))],
            "customers": [row + 1 for row in range(len(people))],
        }
    )
    engine = Fake(Settings(privacy_threshold=threshold))
    known = pd.Series(people, index=frame.index, dtype="Int64")
    cut = Cut(personal=["customers"], people=known, additive=additive, widen=widen)
    return Answer.of(engine, Scope(), frame, cuts=[cut], basis=BASIS, **more)


@pytest.mark.parametrize(
    ("people", "withheld", "why"),
    [
        ([10, 11], "", "the threshold itself is shown"),
        ([9, 8, 40], "01", "17 people are hidden: enough not to be told apart"),
        ([9, 40, 12], "02", "one alone could be had by subtraction: the next smallest goes with it"),
        ([9, 12, 12], "01", "of equals, the first"),
        ([1, 1, 40, 12], "013", "two are hidden, but of 2 people together"),
        ([2, 3, 4, 40], "0123", "9 people are hidden: not enough yet"),
        ([3, 3, 4, 40], "012", "10 people are hidden"),
        ([5, 40], "01", "there is only one to go with it"),
        ([5], "0", "nothing can go with it"),
        ([0, 40], "01", "what speaks of nobody known speaks of too few"),
        ([0, 9, 40], "01", "and of somebody"),
        ([0, None, 40], "02", "but what is not about people is"),
        ([None, 40], "", "figures about no known person are no small group"),
        ([None, 5, 40], "12", "and hide nobody"),
        ([None, 5], "1", "and hide nobody, even where nothing else can"),
        ([], "", "no rows"),
        ([None, None], "", "a platform's figures only"),
    ],
)
def test_small_groups_are_withheld(people: list[int | None], withheld: str, why: str) -> None:
    given_back = answer(people)
    assert [str(row) for row in range(len(people)) if given_back.withheld[row]] == list(withheld), why


@pytest.mark.parametrize(
    ("people", "withheld"), [([9, 40, 12], "0"), ([1, 1, 40], "01"), ([5, 40], "0"), ([10], "")]
)
def test_rows_that_do_not_add_up_hide_only_themselves(people: list[int | None], withheld: str) -> None:
    given_back = answer(people, additive=False)
    assert [str(row) for row in range(len(people)) if given_back.withheld[row]] == list(withheld)


def test_only_figures_about_people_are_emptied() -> None:
    given_back = answer([9, 40, 12])
    assert given_back.frame["spend"].tolist() == [100.0, 101.0, 102.0]
    assert given_back.frame["channel"].tolist() == ["c0", "c1", "c2"]
    assert given_back.frame["customers"].isna().tolist() == [True, False, True]
    assert given_back.frame["customers"][1] == 2
    assert given_back.people.isna().tolist() == [True, False, True]
    assert given_back.people[1] == 40


def test_what_is_withheld_is_said() -> None:
    note = text("Prices are gross.")
    given_back = answer([9, 40, 12], notes=[note])
    assert given_back.notes[0] == note
    assert str(given_back.notes[1]) == (
        "2 groups are too small to be shown: their figures about people are withheld "
        "(smallest group: 10 people)."
    )
    assert answer([9], threshold=10).notes[0].plural is not None
    assert str(answer([9]).notes[0]).startswith("1 group is too small to be shown")
    assert answer([10, 40]).notes == ()


def test_nobody_beside_somebody_is_no_small_group() -> None:
    frame = pd.DataFrame({"customers": [1, 2, 3]})
    people = pd.DataFrame({"now": [0, 40, 0], "before": [20, 0, 0]})
    given_back = Answer.of(Fake(), Scope(), frame, cuts=[Cut(["customers"], people)], basis=BASIS)
    assert given_back.withheld.tolist() == [True, True, True], "the third is nobody's on both sides"
    given_back = Answer.of(Fake(), Scope(), frame[:2], cuts=[Cut(["customers"], people[:2])], basis=BASIS)
    assert not given_back.withheld.any()


WIDEN = text("Choose more segments.")


def test_a_filter_to_widen_withholds_all_that_is_about_people() -> None:
    given_back = answer([90, None, 40], widen=[WIDEN])
    assert given_back.withheld.tolist() == [True, False, True]
    assert given_back.frame["customers"].isna().tolist() == [True, False, True]
    assert given_back.frame["spend"].notna().all()
    assert given_back.notes == (WIDEN,), "and nothing else is said of how many"
    assert answer([None, None], widen=[WIDEN]).notes == (), "where no figure is about people"


def test_figures_about_other_people_are_withheld_on_their_own() -> None:
    frame = pd.DataFrame({"sales": [1, 2, 3], "contacts": [4, 5, 6]})
    sold = Cut(["sales"], pd.Series([40, 50, 60]))
    met = Cut(["contacts"], pd.Series([3, 20, 30]))
    given_back = Answer.of(Fake(), Scope(), frame, cuts=[sold, met], basis=BASIS)
    assert given_back.frame["sales"].tolist() == [1, 2, 3]
    assert given_back.frame["contacts"].isna().tolist() == [True, True, False]
    assert given_back.withheld.tolist() == [True, True, False]
    assert given_back.people.isna().tolist() == [True, True, False]
    assert [str(note)[:8] for note in given_back.notes] == ["2 groups"]


def test_the_threshold_is_a_setting() -> None:
    assert answer([1, 40], threshold=1).withheld.tolist() == [False, False]
    assert answer([39, 40], threshold=40).withheld.tolist() == [True, True]


def test_figures_about_no_one_pass() -> None:
    frame = pd.DataFrame({"channel": ["tv"], "spend": [5.0]})
    given_back = Answer.of(Fake(), Scope(), frame, basis=BASIS)
    assert given_back.frame.equals(frame)
    assert given_back.people.isna().all()
    assert not given_back.withheld.any()


def test_rows_are_told_apart_by_place_not_by_label() -> None:
    frame = pd.DataFrame({"customers": [3, 2, 1, 9]}, index=[0, 1, 0, 1])
    people = pd.Series([50, 12, 9, 40], index=frame.index)
    given_back = Answer.of(Fake(), Scope(), frame, cuts=[Cut(["customers"], people)], basis=BASIS)
    assert given_back.withheld.tolist() == [False, True, True, False]
    assert given_back.frame["customers"].isna().tolist() == [False, True, True, False]


def test_an_answer_says_what_it_was_made_with() -> None:
    scope = Scope(date(2026, 7, 1), date(2026, 9, 30))
    frame = pd.DataFrame({"spend": [5.0]})
    given_back = Answer.of(Fake(), scope, frame, basis=BASIS, extra={"model": {"name": "linear"}})
    assert given_back.scope == scope
    assert given_back.basis == BASIS
    assert (given_back.as_of, given_back.settings_version, given_back.data_version) == (
        date(2026, 9, 30),
        4,
        7,
    )
    assert given_back.extra == {"model": {"name": "linear"}}


def test_the_frame_that_was_given_is_not_changed() -> None:
    frame = pd.DataFrame({"customers": [3, 2]})
    kept = frame.copy()
    people = pd.Series([5, 40])
    Answer.of(Fake(), Scope(), frame, cuts=[Cut(["customers"], people)], basis=BASIS)
    assert frame.equals(kept)
    assert people.tolist() == [5, 40]


@given(st.lists(st.one_of(st.none(), st.integers(0, 60)), max_size=12), st.integers(1, 30))
def test_subtraction_never_gives_a_small_group(people: list[int | None], threshold: int) -> None:
    given_back = answer(people, threshold=threshold)
    hidden = [
        max(count, 1)
        for count, withheld in zip(people, given_back.withheld, strict=True)
        if withheld and count is not None
    ]
    shown = [
        max(count, 1)
        for count, withheld in zip(people, given_back.withheld, strict=True)
        if not withheld and count is not None
    ]
    assert all(count >= threshold for count in shown)
    if hidden and shown:
        assert len(hidden) > 1
        assert sum(hidden) >= threshold
