"""What may not be told, what does not add up, and what spend may not stand beside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from mediaplan.analysis.attribution import answers, attribution, compared
from mediaplan.analysis.attribution.counted import Counted
from mediaplan.analysis.attribution.credit import Credit, Fitted, conserved
from mediaplan.model import MediaplanError, Scope, Settings
from tests.analysis.journeys_told import bought, told, touch

TEN = Settings(privacy_threshold=10)


def many(count: int, channel: str, first: int = 0, **values: Any) -> list[Any]:
    """Return a contact each of so many customers."""
    return [touch(n % 20, channel, f"c{first + n}", **values) for n in range(count)]


def test_of_too_few_not_even_how_much_there_is_is_told() -> None:
    people = [{"customer_id": f"c{n}", "segment": "vip" if n < 3 else "all"} for n in range(40)]
    engine = told(many(40, "search"), [bought(30, f"c{n}") for n in range(20)], settings=TEN, customer=people)
    engine.refresh()
    for ask in (attribution, compared):
        answer = ask(engine, Scope(segments=("vip",)))
        assert answer.extra["total"] is None
        assert answer.extra["orders"] == []
        assert (
            answer.frame.drop(columns=["channel"], errors="ignore")
            .select_dtypes("number")
            .isna()
            .all(axis=None)
        )
        assert not any("journeys" in str(note) or "conversions" in str(note) for note in answer.notes)
    told_of = attribution(engine, Scope(segments=("vip",))).extra["model"]
    assert (told_of["conversion_probability"], told_of["open_journeys"]) == (None, None)
    assert told_of["removal_effects"] == {}


def test_credit_that_does_not_add_up_is_refused_aloud(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = told(many(30, "search"), [bought(30, f"c{n}") for n in range(12)])
    right = Fitted._heuristic

    def wrong(self: Fitted, model: str) -> Credit:
        found = right(self, model)
        return replace(found, point={name: each * 1.01 for name, each in found.point.items()})

    monkeypatch.setattr(Fitted, "_heuristic", wrong)
    with pytest.raises(MediaplanError, match="this is a defect"):
        attribution(engine, Scope(), "linear")
    with pytest.raises(MediaplanError, match="adds up to"):
        answers.compared(engine, Scope())


def test_what_is_lost_between_measures_is_seen() -> None:
    totals = pd.DataFrame(
        {"bucket": [1], "customers": [1], "led": [3], "conversions": [2.0], "revenue": [1.0]}
    )
    counts = Counted((), totals.assign(margin=np.nan), pd.DataFrame({"label": ["a"]}), pd.DataFrame())
    given = Credit("linear", ["a"], {"conversions": np.array([2.0]), "revenue": np.array([1.0])})
    assert conserved([given], counts) == [("linear", "conversions", 2.0, 3.0)]


def test_sales_in_a_third_currency_without_an_amount_are_credited_too() -> None:
    engine = told(
        [touch(0, "search", who) for who in ("ann", "bob", "cem")],
        [
            bought(5),
            bought(5, "bob", currency="USD"),
            bought(5, "cem", currency="GBP", revenue=None, margin=None),
        ],
    )
    answer = attribution(engine, Scope(), "linear", resamples=0)
    assert answer.frame["conversions"].sum() == 3
    assert answer.extra["total"]["conversions_without_contact"] == 0


SPENT = [
    {"source": "plan", "level": "campaign", "channel": channel, "campaign_id": channel, "currency": "EUR",
     "period_start": day, "period_end": day, "spend": spend}
    for channel, day, spend in (
        ("search", date(2025, 6, 1), 500), ("search", date(2026, 1, 1), 50), ("tv", date(2026, 1, 1), 900)
    )
]  # fmt: skip
DECLARED = [
    {"campaign_id": name, "campaign": name, "stage": "acquisition", "role": "conversion"}
    for name in ("search", "tv")
]


@pytest.fixture
def shop() -> Any:
    people = [{"customer_id": "ann", "segment": "gold"}, {"customer_id": "bob", "segment": "new"}]
    contacts = [touch(0, "search", campaign_id="search"), touch(0, "search", "bob", campaign_id="search")]
    engine = told(
        contacts, [bought(5), bought(5, "bob")], performance=SPENT, customer=people, campaign=DECLARED
    )
    engine.refresh()
    return engine


def test_spend_counts_from_the_day_contacts_are_known(shop: Any) -> None:
    answer = attribution(shop, Scope(), "linear")
    assert answer.frame["spend"].tolist() == [50]
    assert answer.frame["cost_per_conversion"].tolist() == [25]
    assert any("its contacts are known" in str(note) for note in answer.notes)


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        (Scope(segments=("gold",)), "not for these segments"),
        (Scope(stages=("acquisition",)), "that its campaign declares"),
    ],
)
def test_where_filters_choose_other_sales_than_spend_there_is_no_cost(
    shop: Any, scope: Scope, said: str
) -> None:
    answer = attribution(shop, scope, "linear")
    assert answer.frame[["spend", "cost_per_conversion", "roas_attributed"]].isna().all(axis=None)
    assert any(said in str(note) for note in answer.notes)


@pytest.mark.parametrize("by", ["role", "stage"])
def test_a_role_is_not_charged_with_what_no_journey_shows(shop: Any, by: str) -> None:
    answer = attribution(shop, Scope(), "linear", by=by)
    assert answer.frame["spend"].tolist() == [50]
    assert [each["channel"] for each in answer.extra["outside"]] == ["tv"]
    assert any("Spend that no journey shows" in str(note) for note in answer.notes)


@pytest.mark.parametrize(
    ("contacts", "said"),
    [
        ([], "Import contacts"),
        ([touch(0, "search", customer_id=""), touch(1, "email", customer_id="")], "none names a customer"),
        ([touch(0, "search", "zoe")], "call customers alike"),
        ([touch(0, "email", kind="open")], "1 open has no message beside it"),
    ],
)
def test_what_is_lacking_is_said(contacts: list[Any], said: str) -> None:
    answer = attribution(told(contacts, [bought(5)]), Scope(), "last")
    assert said in " ".join(map(str, answer.notes))


def test_filters_that_choose_nothing_are_named() -> None:
    contacts = [touch(0, "search", campaign_id="brand"), touch(1, "email", campaign_id="news")]
    engine = told(contacts, [bought(5)])
    by_channel = attribution(engine, Scope(campaigns=("news",)), "linear")
    assert any("Campaigns choose no rows by channel" in str(note) for note in by_channel.notes)
    by_role = attribution(engine, Scope(channels=("email",)), "linear", by="role")
    assert any("choose no rows of this split" in str(note) for note in by_role.notes)


def test_a_period_too_young_to_tell_who_was_kept_has_no_spend_and_is_no_error(shop: Any) -> None:
    scope = Scope(date(2026, 1, 1), date(2026, 1, 31))
    answer = attribution(shop, scope, "linear", outcome="retention")
    assert answer.frame["spend"].isna().all()
    assert any("The data ends on 2026-01-01, before it can be told" in str(note) for note in answer.notes)
