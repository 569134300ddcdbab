"""What stands beside credit: each channel's spend from the first day its contacts are known, by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from mediaplan.analysis.attribution import attribution
from mediaplan.locale import render
from mediaplan.model import Answer, Scope
from tests.analysis.journeys_told import START, bought, told, touch

#: Hours from the first of January to the tenth of March.
MARCH = (date(2026, 3, 10) - START.date()).days * 24
QUARTER = Scope(date(2026, 1, 1), date(2026, 3, 31))


def spend(channel: str, day: date, amount: int) -> dict[str, Any]:
    """Return what the campaign of a channel cost on a day."""
    return {
        "source": "plan", "level": "campaign", "channel": channel, "campaign_id": channel, "currency": "EUR",
        "period_start": day, "period_end": day, "spend": amount,
    }  # fmt: skip


@pytest.fixture
def shop() -> Any:
    """Return a shop: e-mail known from 1 January, search from 10 March, each of which led to a sale.

    E-mail costs 10 and search 100 on the 15th of each of three months; TV, which shows no contact, 7.
    """
    contacts = [
        touch(0, "email", campaign_id="email"),
        touch(MARCH, "search", "bob", campaign_id="search"),
    ]
    costs = {"email": 10, "search": 100, "tv": 7}
    return told(
        contacts,
        [bought(5), bought(MARCH + 5, "bob")],
        until=date(2026, 3, 31),
        performance=[spend(name, date(2026, n, 15), cost) for name, cost in costs.items() for n in (1, 2, 3)],
        campaign=[
            {"campaign_id": name, "campaign": name, "stage": "acquisition", "role": "conversion"}
            for name in costs
        ],
    ).refresh()


def rows(answer: Answer, by: str, figure: str = "spend") -> dict[str, float]:
    """Return a figure of each row."""
    return dict(zip(answer.frame[by], answer.frame[figure].astype(float), strict=True))


def said(answer: Answer, lang: str = "en") -> str:
    """Return the notes."""
    return " ".join(render(note, lang) for note in answer.notes)


@pytest.mark.parametrize("by", ["channel", "campaign"])
@pytest.mark.parametrize("scope", [QUARTER, Scope()])
def test_each_channel_s_spend_counts_from_its_own_first_contact(shop: Any, scope: Scope, by: str) -> None:
    answer = attribution(shop, scope, "linear", by=by)
    # E-mail of three months; search of March alone, for the one sale that it led to
    assert rows(answer, by) == {"email": 30, "search": 100}
    assert rows(answer, by, "cost_per_conversion") == {"email": 30, "search": 100}


@pytest.mark.parametrize("by", ["role", "stage"])
def test_a_role_has_what_its_channels_spent_since_each_is_known(shop: Any, by: str) -> None:
    answer = attribution(shop, QUARTER, "linear", by=by)
    assert list(rows(answer, by).values()) == [130]
    assert "counts from the first day on which its contacts are known: Paid search (10 March 2026)." in said(
        answer
    )


def test_which_channels_are_known_later_is_said_of_them_alone(shop: Any) -> None:
    quarter = said(attribution(shop, QUARTER, "linear"))
    assert "on which its contacts are known: Paid search (10 March 2026)." in quarter
    ever = said(attribution(shop, Scope(), "linear"))
    assert "contacts are known: E-mail (1 January 2026), Paid search (10 March 2026)." in ever
    late = Scope(date(2026, 3, 11), date(2026, 3, 31))
    shop.fill("touchpoint", [{"touchpoint_id": "later"} | touch(MARCH + 48, "search", "bob")])
    assert "first day on which" not in said(attribution(shop.refresh(), late, "linear"))


def test_in_french(shop: Any) -> None:
    assert "10 mars 2026" in said(attribution(shop, QUARTER, "linear"), "fr")


def test_of_many_channels_the_rule_alone_is_said() -> None:
    names = ["email", "search", "social", "display", "sms", "affiliate"]
    contacts = [touch(n, name, name) for n, name in enumerate(names)]
    days = [START.date() + timedelta(n) for n in (0, 1)]
    costs = [spend(name, day, 1) for name in names for day in days]
    engine = told(contacts, [bought(9, name) for name in names], performance=costs).refresh()
    answer = attribution(engine, Scope(), "linear")
    assert "The spend of each channel counts from the first day" in said(answer)
    assert "(1 January" not in said(answer)


@pytest.mark.parametrize(("without", "said"), [(2, True), (1, False)], ids=["two of ten", "one of ten"])
def test_costs_beside_a_part_of_what_was_sold_are_said_to_be_too_high(without: int, said: bool) -> None:
    visits = [touch(1, "search", f"c{n}", campaign_id="search") for n in range(10 - without)]
    sales = [bought(30, f"c{n}") for n in range(10)]
    costs = [spend("search", date(2026, 1, 1), 100)]
    engine = told(
        visits, sales, performance=costs, campaign=[{"campaign_id": "search", "campaign": "search"}]
    )
    notes = " ".join(map(str, attribution(engine.refresh(), Scope(), "linear", resamples=0).notes))
    assert ("costs are too high" in notes) is said
