"""What a journey is, one rule after the other, worked by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from mediaplan.analysis.attribution import Rules, attribution
from mediaplan.model import MediaplanError, Scope, Settings
from tests.analysis.journeys_told import SEEN, START, bought, told, touch

DAY = 24


def credit(engine: Any, model: str = "linear", scope: Scope | None = None, **asked: Any) -> dict[str, float]:
    """Return what a model gives each channel that it gives anything."""
    answer = attribution(engine, scope or Scope(), model, resamples=0, **asked)
    given = answer.frame.dropna(subset="conversions")
    return {
        name: value
        for name, value in zip(given["channel"], given["conversions"].astype(float), strict=True)
        if value
    }


def total(engine: Any, **asked: Any) -> dict[str, int]:
    """Return what there is and what of it is credited."""
    found: dict[str, int] = attribution(engine, Scope(), "last", resamples=0, **asked).extra["total"]
    return found


@pytest.mark.parametrize(
    ("contacts", "expected"),
    [
        pytest.param([touch(0, "search")], {"search": 1}, id="one contact has it all"),
        pytest.param([touch(0, "search"), touch(1, "search")], {"search": 1}, id="twice the same"),
        pytest.param([touch(0, "search"), touch(1, "email")], {"search": 0.5, "email": 0.5}, id="two share"),
        pytest.param([touch(10, "search")], {"search": 1}, id="at the very moment"),
        pytest.param([touch(10.1, "search")], {}, id="after it is too late"),
        pytest.param([touch(0, "search", "bob")], {}, id="somebody else's"),
        pytest.param([touch(0, "search", purpose="transactional")], {}, id="a transactional message is none"),
        pytest.param([touch(0, "search", customer="")], {}, id="nobody's"),
    ],
)
def test_who_led_to_a_sale(contacts: list[Any], expected: dict[str, float]) -> None:
    assert credit(told(contacts, [bought(10)])) == pytest.approx(expected)


def test_a_journey_is_cut_after_each_sale_and_later_contacts_begin_the_next() -> None:
    contacts = [touch(0, "search"), touch(30, "email"), touch(40, "social")]
    engine = told(contacts, [bought(20), bought(60)])
    assert credit(engine) == {"search": 1, "email": 0.5, "social": 0.5}
    assert credit(engine, "first") == {"search": 1, "email": 1}


def test_orders_of_one_day_are_one_sale_and_their_amounts_add_up() -> None:
    engine = told([touch(0, "search"), touch(12, "email")], [bought(10), bought(14, revenue=50, margin=10)])
    answer = attribution(engine, Scope(), "linear", resamples=0)
    assert answer.frame[["channel", "conversions", "revenue", "margin"]].to_numpy().tolist() == [
        ["search", 1, 150, 50],
        ["email", 0, 0, 0],
    ]


@pytest.mark.parametrize(
    ("lookback", "credited"),
    [(29, 0), (30, 1), (540, 1)],
    ids=["before it", "on its last moment", "18 months"],
)
def test_a_contact_reaches_ahead_the_lookback(lookback: int, credited: int) -> None:
    engine = told([touch(9, "search")], [bought(30 * DAY + 9)])
    assert sum(credit(engine, lookback=lookback).values()) == credited


def test_a_lookback_of_eighteen_months_finds_what_thirty_days_do_not() -> None:
    engine = told([touch(9, "event"), touch(539 * DAY, "email")], [bought(540 * DAY + 9)])
    assert credit(engine) == {"email": 1}
    assert credit(engine, lookback=540) == {"event": 0.5, "email": 0.5}


def test_an_order_whose_time_is_not_known_comes_at_the_end_of_its_day() -> None:
    midnight = bought(DAY)  # exports that give a day and no time
    assert credit(told([touch(DAY + 20, "search")], [midnight])) == {"search": 1}
    paris = Settings(privacy_threshold=1, time_zone="Europe/Paris")
    local = bought(DAY - 1, day=(START + timedelta(days=1)).date())
    assert credit(told([touch(DAY + 20, "search")], [local], settings=paris)) == {"search": 1}
    assert credit(told([touch(DAY + 20, "search")], [bought(DAY + 10)])) == {}


@pytest.mark.parametrize(
    ("contact", "window", "days", "credited"),
    [
        ({"kind": "impression"}, "view", 1, 0),
        ({"kind": "impression"}, "view", 2, 1),
        ({"kind": "impression"}, "click", 1, 1),
        ({"kind": "click"}, "click", 1, 0),
        ({"kind": "visit"}, "click", 1, 0),
        ({"kind": "call"}, "click", 1, 0),
        ({"kind": "click"}, "view", 1, 1),
    ],
)
def test_views_and_clicks_have_windows_of_their_own(
    contact: dict[str, str], window: str, days: int, credited: int
) -> None:
    engine = told([touch(9, "display", **contact)], [bought(2 * DAY + 9)])
    assert sum(credit(engine, **{window: days}).values()) == credited


@pytest.mark.parametrize(
    ("responses", "window", "credited"),
    [
        (["delivered"], "view", 0),
        (["delivered", "open"], "open", 0),
        (["delivered", "open"], "view", 1),
        (["delivered", "open", "click"], "open", 1),
        (["delivered", "open", "click"], "click", 0),
    ],
)
def test_a_message_has_the_window_of_what_was_done_with_it(
    responses: list[str], window: str, credited: int
) -> None:
    contacts = [touch(0, "email", kind=kind, message_id="m1") for kind in responses]
    engine = told(contacts, [bought(2 * DAY)])
    assert sum(credit(engine, **{window: 1}).values()) == credited


def test_what_is_out_of_its_own_window_is_no_journey_that_failed() -> None:
    contacts = [touch(0, "display", kind="impression"), touch(5 * DAY, "search")]
    engine = told(contacts, [bought(6 * DAY)])
    assert total(engine, view=1) == {
        "conversions": 1, "conversions_credited": 1, "conversions_without_contact": 0,
        "sales_of_nobody_known": 0, "journeys": 1,
    }  # fmt: skip


def test_journeys_without_a_sale_end_after_the_lookback_or_are_open() -> None:
    contacts = [touch(0, "search"), touch(20 * DAY, "email"), touch(51 * DAY, "social")]
    engine = told(contacts, [], until=(START + timedelta(days=60)).date())
    answer = attribution(engine, Scope(), "last", resamples=0)
    assert answer.extra["total"]["journeys"] == 2  # from search to email, then social after 31 days
    assert answer.extra["model"]["open_journeys"] == 0.5
    assert any("still open" in str(note) for note in answer.notes)


def test_a_contact_too_early_for_the_sale_is_a_journey_that_led_to_nothing() -> None:
    engine = told([touch(0, "search"), touch(40 * DAY, "email")], [bought(41 * DAY)])
    answer = attribution(engine, Scope(), "markov", order=1, resamples=0)
    assert answer.extra["total"]["journeys"] == 2
    assert answer.extra["model"]["conversion_probability"] == 0.5
    assert answer.extra["model"]["removal_effects"] == {"search": 0, "email": 1}


DIRECT = [touch(0, "search"), touch(1, "email"), touch(2, "direct")]


@pytest.mark.parametrize(
    ("model", "ignore", "expected"),
    [
        ("last", True, {"direct": 1}),
        ("last", False, {"direct": 1}),
        ("last_non_direct", True, {"email": 1}),
        ("last_non_direct", False, {"email": 1}),
        ("linear", True, {"search": 0.5, "email": 0.5}),
        ("linear", False, {"search": 1 / 3, "email": 1 / 3, "direct": 1 / 3}),
        ("position", True, {"search": 0.5, "email": 0.5}),
        ("position", False, {"search": 0.4, "email": 0.2, "direct": 0.4}),
        ("markov", True, {"search": 0.5, "email": 0.5}),
        ("shapley", True, {"search": 0.5, "email": 0.5}),
    ],
)
def test_direct_is_passed_over_unless_it_is_all_there_is(
    model: str, ignore: bool, expected: dict[str, float]
) -> None:
    engine = told(DIRECT, [bought(3)])
    assert credit(engine, model, ignore_direct=ignore) == pytest.approx(expected)
    assert credit(told([touch(0, "direct")], [bought(3)]), model, ignore_direct=ignore) == {"direct": 1}


@pytest.mark.parametrize(
    ("weights", "contacts", "expected"),
    [
        ((40, 40), 1, {"a": 1}),
        ((40, 40), 2, {"a": 0.5, "b": 0.5}),
        ((40, 40), 3, {"a": 0.4, "b": 0.2, "c": 0.4}),
        ((40, 40), 4, {"a": 0.4, "b": 0.1, "c": 0.1, "d": 0.4}),
        ((10, 30), 2, {"a": 0.25, "b": 0.75}),
        ((10, 30), 3, {"a": 0.1, "b": 0.6, "c": 0.3}),
        ((0, 0), 2, {"a": 0.5, "b": 0.5}),
        ((50, 50), 3, {"a": 0.5, "c": 0.5}),
    ],
)
def test_position_gives_the_ends_what_is_set(
    weights: tuple[int, int], contacts: int, expected: dict[str, float]
) -> None:
    first, last = weights
    rules = Settings(privacy_threshold=1, position_first=first, position_last=last)
    rows = [touch(hour, "abcd"[hour]) for hour in range(contacts)]
    assert credit(told(rows, [bought(9)], settings=rules), "position") == pytest.approx(expected)


def test_time_decay_is_the_published_case() -> None:
    """12,000 at day 38, contacts on days 0, 5, 12, 30 and 38, half-life 7: shared/reference/oracles.md."""
    rows = [touch(day * DAY + 9, channel) for day, channel in zip((0, 5, 12, 30, 38), "abcde", strict=True)]
    engine = told(rows, [bought(38 * DAY + 9, revenue=12_000)])
    answer = attribution(engine, Scope(), "time_decay", resamples=0, lookback=40, half_life=7)
    revenue = dict(zip(answer.frame["channel"], answer.frame["revenue"].astype(float), strict=True))
    # As printed they add up to 12,000.01: to the cent they cannot all be right
    printed = {"e": 7545.45, "d": 3417.05, "c": 574.87, "b": 287.44, "a": 175.20}
    assert revenue == pytest.approx(printed, abs=0.006)
    assert sum(revenue.values()) == pytest.approx(12_000)


@pytest.mark.parametrize(
    "asked",
    [
        {"lookback": 0}, {"lookback": 541}, {"outcome": "love"}, {"half_life": 0}, {"kept_after": 0},
        {"first": 0.7, "last": 0.4},
    ],
)  # fmt: skip
def test_rules_that_mean_nothing_are_refused_with_a_sentence(asked: dict[str, Any]) -> None:
    with pytest.raises(MediaplanError, match=r"\w+ .+\."):
        Rules.of(SEEN, **asked)


def test_the_last_day_asked_for_hides_what_came_after_it() -> None:
    engine = told([touch(0, "search")], [bought(10 * DAY)])
    answer = attribution(engine, Scope(end=date(2026, 1, 5)), "last", resamples=0)
    assert answer.extra["total"]["conversions"] == 0
    assert answer.extra["model"]["open_journeys"] == 1
    assert answer.as_of == date(2026, 1, 5)
