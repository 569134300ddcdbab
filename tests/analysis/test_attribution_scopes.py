"""What is asked for: periods, stages, markets, channels, outcomes, companies, currencies."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mediaplan.analysis.attribution import attribution, compared, outside
from mediaplan.model import Scope, Settings
from tests.analysis.journeys_told import SEEN, bought, told, touch

DAY = 24
STAGES = ("acquisition", "activation", "loyalty", "reactivation")
TAU = Settings(privacy_threshold=1, inactive_after=30, all_sales_held=True)
#: Ann: first sale, second, third, then back after a long silence; a contact of its own before each.
LIFE = {
    "acquisition": (touch(1 * DAY, "search"), bought(2 * DAY + 1)),
    "activation": (touch(10 * DAY, "email"), bought(11 * DAY + 1)),
    "loyalty": (touch(20 * DAY, "sms"), bought(21 * DAY + 1)),
    "reactivation": (touch(80 * DAY, "social"), bought(81 * DAY + 1)),
}


def given(answer: Any, by: str = "channel", what: str = "conversions") -> dict[str, float]:
    """Return what each row is credited with, of those that have something."""
    frame = answer.frame.dropna(subset=what)
    return {name: float(value) for name, value in zip(frame[by], frame[what], strict=True) if value}


def test_each_stage_credits_its_own_sales_and_all_add_up() -> None:
    engine = told(*zip(*LIFE.values(), strict=True), settings=TAU)
    expected = {"acquisition": "search", "activation": "email", "loyalty": "sms", "reactivation": "social"}
    for stage, channel in expected.items():
        assert given(attribution(engine, Scope(stages=(stage,)), "linear")) == {channel: 1}
    assert given(attribution(engine, Scope(), "linear")) == dict.fromkeys(expected.values(), 1)


def test_journeys_that_led_to_nothing_belong_to_the_stage_they_could_win() -> None:
    contacts = [*(row[0] for row in LIFE.values()), touch(40 * DAY, "push"), touch(5 * DAY, "search", "bob")]
    engine = told(contacts, [row[1] for row in LIFE.values()], settings=TAU)
    journeys = {
        stage: attribution(engine, Scope(stages=(stage,)), "linear").extra["total"]["journeys"]
        for stage in STAGES
    }
    # Bob's never led to anything, nor did Ann's on day 40, when she was loyal
    assert journeys == {"acquisition": 2, "activation": 1, "loyalty": 2, "reactivation": 1}


@pytest.mark.parametrize(
    ("scope", "credited", "journeys"),
    [
        (Scope(date(2026, 1, 1), date(2026, 1, 5)), {"search": 1}, 1),
        (Scope(date(2026, 1, 6), date(2026, 1, 31)), {"email": 1, "sms": 1}, 3),
        (Scope(date(2026, 2, 1), date(2026, 3, 1)), {}, 1),
    ],
)
def test_sales_belong_to_a_period_by_their_day_and_other_journeys_by_their_last_contact(
    scope: Scope, credited: dict[str, float], journeys: int
) -> None:
    contacts = [*(row[0] for row in LIFE.values()), touch(40 * DAY, "push"), touch(5 * DAY, "search", "bob")]
    engine = told(contacts, [row[1] for row in LIFE.values()], settings=TAU)
    answer = attribution(engine, scope, "linear")
    assert given(answer) == credited
    assert answer.extra["total"]["journeys"] == journeys


def test_contacts_reach_back_before_the_period() -> None:
    engine = told([touch(0, "search"), touch(20 * DAY, "email")], [bought(21 * DAY)])
    assert given(attribution(engine, Scope(date(2026, 1, 20), date(2026, 1, 31)), "linear")) == {
        "search": 0.5,
        "email": 0.5,
    }


def test_channels_choose_rows_and_not_contacts() -> None:
    engine = told([touch(0, "search"), touch(1, "email")], [bought(5)])
    whole = attribution(engine, Scope(), "markov", order=1)
    one = attribution(engine, Scope(channels=("email",)), "markov", order=1)
    assert given(one) == {"email": given(whole)["email"]}
    assert one.extra["total"] == whole.extra["total"]


def test_markets_and_segments_are_those_of_the_customer() -> None:
    people = [
        {"customer_id": "ann", "market": "France", "segment": "gold"},
        {"customer_id": "bob", "market": "Belgique", "segment": "new"},
    ]
    engine = told(
        [touch(0, "search"), touch(0, "email", "bob"), touch(0, "sms", "bob")],
        [bought(5), bought(5, "bob")],
        customer=people,
    )
    assert given(attribution(engine, Scope(markets=("France",)), "linear")) == {"search": 1}
    assert given(attribution(engine, Scope(segments=("new",)), "linear")) == {"email": 0.5, "sms": 0.5}


@pytest.mark.parametrize(("outcome", "credited"), [("sale", "sms"), ("lead", "search"), ("quote", "email")])
def test_leads_and_quotes_are_outcomes_of_their_own(outcome: str, credited: str) -> None:
    engine = told(
        [touch(0, "search"), touch(10, "email"), touch(20, "sms")],
        [
            bought(5, kind="lead", status="open", revenue=None),
            bought(15, kind="quote", status="lost"),
            bought(25),
        ],
    )
    last = attribution(engine, Scope(), "last", outcome=outcome)
    assert given(last) == {credited: 1}
    linear = given(attribution(engine, Scope(), "linear", outcome=outcome))
    before = ("search", "email", "sms")[: ("lead", "quote", "sale").index(outcome) + 1]
    assert linear == pytest.approx(dict.fromkeys(before, 1 / len(before)))


def test_a_cancelled_lead_is_none() -> None:
    engine = told([touch(0, "search")], [bought(5, kind="lead", status="cancelled")])
    assert attribution(engine, Scope(), "last", outcome="lead").extra["total"]["conversions"] == 0


@pytest.mark.parametrize(
    ("again", "kept"),
    [(89, False), (90, True), (180, True), (181, False)],
    ids=["too soon", "", "", "too late"],
)
def test_a_customer_is_kept_who_buys_again_in_the_days_that_say_so(again: int, kept: bool) -> None:
    engine = told([touch(0, "search")], [bought(5), bought(again * DAY + 9)], until=date(2026, 12, 31))
    answer = attribution(engine, Scope(), "last", outcome="retention")
    assert given(answer) == ({"search": 1} if kept else {})
    assert answer.extra["total"]["journeys"] == 1


def test_a_sale_that_was_not_seen_for_long_enough_says_nothing_of_who_was_kept() -> None:
    engine = told([touch(0, "search")], [bought(5), bought(90 * DAY + 9)], until=date(2026, 5, 1))
    assert attribution(engine, Scope(), "last", outcome="retention").extra["total"]["journeys"] == 0


@pytest.mark.parametrize(("last", "journeys"), [(date(2026, 7, 4), 2), (date(2026, 7, 5), 1)])
def test_a_journey_too_young_to_keep_a_customer_is_none_of_those_that_did_not(
    last: date, journeys: int
) -> None:
    """What began 180 days before the last day could still have shown it; what is younger could not."""
    visits = [touch(0, "search"), touch((last - date(2026, 1, 1)).days * DAY, "email", "zoe")]
    engine = told(visits, [bought(5), bought(90 * DAY + 9)], until=date(2026, 12, 31))
    answer = attribution(engine, Scope(), "last", outcome="retention")
    assert given(answer) == {"search": 1}
    assert answer.extra["total"]["journeys"] == journeys


def test_journeys_are_those_of_the_company_where_there_is_one() -> None:
    company = [{"customer_id": name, "account_id": "ACME"} for name in ("ann", "bob")]
    engine = told([touch(0, "event"), touch(1, "email", "bob")], [bought(400 * DAY, "bob")], customer=company)
    assert given(attribution(engine, Scope(), "linear", lookback=540)) == {"event": 0.5, "email": 0.5}
    apart = told([touch(0, "event"), touch(1, "email", "bob")], [bought(400 * DAY, "bob")])
    assert given(attribution(apart, Scope(), "linear", lookback=540)) == {"email": 1}


def test_two_names_of_one_person_are_one_journey() -> None:
    tie = {"kind": "email", "value": "x", "customer_id": "ann"}
    engine = told([touch(0, "search", "email:x"), touch(1, "social")], [bought(5)], identity=[tie])
    assert given(attribution(engine, Scope(), "linear")) == {"search": 0.5, "social": 0.5}


def test_amounts_in_several_currencies_are_never_added_up() -> None:
    engine = told(
        [touch(0, "search"), touch(1, "email"), touch(0, "search", "bob")],
        [bought(5), bought(5, "bob", currency="USD", revenue=70, margin=None)],
    )
    for model in ("linear", "markov", "shapley"):
        frame = attribution(engine, Scope(), model, order=1, resamples=3).frame
        sums = frame.groupby("currency")[["conversions", "revenue"]].sum()
        assert sums.loc["EUR"].tolist() == pytest.approx([1, 100])
        assert sums.loc["USD"].tolist() == pytest.approx([1, 70])
        # No order in dollars gives a margin: that is not a margin of nothing
        assert frame.loc[frame["currency"] == "USD", "margin"].isna().all(), model
        assert frame.loc[frame["currency"] == "EUR", "margin"].sum() == pytest.approx(40)
    frame = compared(engine, Scope(), resamples=0).frame
    dollars = frame.loc[frame["currency"] == "USD"].set_index("channel")
    assert dollars.loc["search", "linear"] == 1
    assert dollars["margin"].isna().all()


def test_two_currencies_on_one_day_leave_the_sale_and_not_its_amount() -> None:
    engine = told([touch(0, "search")], [bought(5), bought(6, currency="USD")])
    frame = attribution(engine, Scope(), "last").frame
    assert frame["conversions"].sum() == 1
    assert frame["revenue"].fillna(0).sum() == 0


def test_roles_and_declared_stages_are_those_of_the_campaign() -> None:
    campaigns = [{"campaign_id": "tease", "campaign": "Tease", "stage": "acquisition", "role": "awareness"}]
    contacts = [touch(0, "social", campaign_id="tease"), touch(1, "email", campaign_id="news")]
    engine = told(contacts, [bought(5)], campaign=campaigns)
    roles = attribution(engine, Scope(), "linear", by="role")
    assert given(roles, "role") == {"awareness": 0.5, "not_declared": 0.5}
    stages = attribution(engine, Scope(), "linear", by="stage")
    assert given(stages, "stage") == {"acquisition": 0.5, "not_declared": 0.5}


def test_what_was_spent_without_a_contact_stands_beside_and_is_not_given_zero() -> None:
    spent = [
        {"source": "plan", "level": "campaign", "channel": channel, "campaign_id": channel, "currency": "EUR",
         "period_start": date(2026, 1, 1), "period_end": date(2026, 1, 1), "spend": spend}
        for channel, spend in (("tv", 900), ("search", 50), ("display", 30))
    ]  # fmt: skip
    engine = told([touch(0, "search")], [bought(5)], settings=SEEN, performance=spent)
    engine.refresh()
    answer = attribution(engine, Scope(), "linear")
    assert "tv" not in set(answer.frame["channel"])
    row = answer.frame.iloc[0]
    assert (row["spend"], row["cost_per_conversion"], row["roas_attributed"]) == (50, 50, 2)
    beside = outside(engine, Scope(), answer.extra["labels"])
    assert beside.frame[["channel", "spend"]].to_numpy().tolist() == [["tv", 900], ["display", 30]]
    assert "not credited" in str(beside.notes[0])
    assert [each["channel"] for each in answer.extra["outside"]] == ["tv", "display"]
