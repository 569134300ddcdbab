"""Any contacts and sales of a few customers: journeys and credit as told plainly, and all of it adds up."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.analysis.attribution import MODELS, Rules, compared
from mediaplan.analysis.attribution.asked import Asked
from mediaplan.model import Scope
from tests.analysis import journeys_plain as plain
from tests.analysis.journeys_told import bought, told, touch

DRAWN = settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
CHANNELS = ("search", "email", "social", "direct")
KINDS = ("click", "impression")
DAY = 24


def _contact(day: int, hour: int, channel: str, customer: str, *, kind: str, later: int) -> dict[str, Any]:
    """Return a contact; a message is clicked some days later."""
    said = {"kind": kind} if kind in KINDS else {"kind": "delivered", "clicked": later}
    return touch(day * DAY + hour, channel, customer, **said)


contacts = st.lists(
    st.builds(
        _contact,
        st.integers(0, 90),
        st.integers(1, 22),
        st.sampled_from(CHANNELS),
        st.sampled_from("abc"),
        kind=st.sampled_from((*KINDS, "message")),
        later=st.integers(0, 40),
    ),
    min_size=1,
    max_size=20,
).map(
    lambda rows: [
        each | {"message_id": f"m{n}"} if "clicked" in each else each for n, each in enumerate(rows)
    ]
)
sales = st.lists(
    st.builds(
        lambda day, customer: bought(day * DAY + 23, customer), st.integers(0, 90), st.sampled_from("abc")
    ),
    max_size=6,
    unique_by=lambda row: (row["customer_id"], row["day"]),
)
rules = st.builds(
    lambda lookback, view, click, direct: {
        "lookback": lookback,
        "view": min(view, lookback),
        "click": min(click, lookback),
        "ignore_direct": direct,
    },
    st.sampled_from((5, 30)),
    st.sampled_from((0, 2, 30)),
    st.sampled_from((3, 30)),
    st.booleans(),
)


@DRAWN
@given(contacts=contacts, sales=sales, asked=rules)
def test_credit_is_what_a_plain_reading_of_the_rules_gives(
    contacts: list[Any], sales: list[Any], asked: dict[str, Any]
) -> None:
    engine = told(_as_exported(contacts), sales)
    mine = Rules.of(engine.settings, **asked)
    expected = plain.journeys(contacts, sales, mine)
    credit = plain.credit(expected, mine)
    led = sum(journey.led for journey in expected)
    answer = compared(engine, Scope(), resamples=0, **asked)
    for model in ("first", "last", "last_non_direct", "linear", "position", "time_decay"):
        # Nothing to credit is nothing, not a credit of nothing
        given_by = dict(zip(answer.frame["channel"], answer.frame[model].fillna(0), strict=True))
        assert {name: value for name, value in given_by.items() if value} == pytest.approx(
            {name: value for name, value in credit.get(model, {}).items() if value}
        )
    assert answer.extra["total"]["journeys"] == len(expected)
    assert answer.extra["total"]["conversions_credited"] == led
    assert answer.extra["total"]["conversions"] == len(sales)
    for model in MODELS if led else ():
        assert answer.frame[model].sum() == pytest.approx(led)
    assert answer.frame["revenue"].sum() == pytest.approx(100 * led)
    assert answer.frame["margin"].sum() == pytest.approx(40 * led)
    still = sum(
        not journey.led and (engine.as_of - journey.last).days < mine.lookback for journey in expected
    )
    assert answer.extra["open_journeys"] == pytest.approx(still / len(expected) if expected else None)


@DRAWN
@given(contacts=contacts, sales=sales, asked=rules)
def test_journeys_have_their_contacts_in_order_and_counted(
    contacts: list[Any], sales: list[Any], asked: dict[str, Any]
) -> None:
    engine = told(_as_exported(contacts), sales)
    mine = Rules.of(engine.settings, **asked)
    asked_for = Asked.of(engine, Scope(), mine, "channel")
    with engine.holding(asked_for.steps(engine), asked_for.question.given) as ask:
        rows = ask(lambda steps: steps)
    rows = rows.sort_values(["subject_id", "journey", "position"])
    shown = rows.loc[~rows["skipped"].astype(bool)]
    found = Counter(tuple(each["label"]) for _key, each in shown.groupby(["subject_id", "journey"]))
    expected = plain.journeys(contacts, sales, mine)
    assert found == Counter(_counted(journey.channels, mine) for journey in expected)


def _as_exported(contacts: list[Any]) -> list[Any]:
    """Return the rows of contacts, a click of a message being one of its own."""
    rows = []
    for each in contacts:
        rows.append({name: value for name, value in each.items() if name != "clicked"})
        if "clicked" in each:
            rows.append(rows[-1] | {"kind": "click"} | plain.later(each, each["clicked"]))
    return rows


def _counted(channels: list[str], mine: Rules) -> tuple[str, ...]:
    """Return the channels that are not passed over."""
    other = [channel for channel in channels if channel != "direct"]
    return tuple(other if mine.ignore_direct and other else channels)
