"""What the attribution page opens with, and what its rows add up to, worked by hand."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd
import pytest

from mediaplan.analysis import sentences
from mediaplan.analysis.credited import (
    Sums,
    chosen,
    in_one_currency,
    of_every_row,
    of_spend,
    picked,
    sums,
    with_effects,
)
from mediaplan.locale import render
from mediaplan.model import Answer, Compare, Scope
from tests.charts.drawn import answer

TOTAL = {
    "conversions": 500,
    "conversions_credited": 200,
    "conversions_without_contact": 300,
    "sales_of_nobody_known": 0,
    "journeys": 900,
}
DAYS: dict[str, Any] = {"lookback": 30, "kept_after": 90}
ROWS = {
    "channel": ["email", "search"],
    "conversions": [120.0, 80.0],
    "conversions_low": [100.0, 70.0],
    "conversions_high": [140.0, 90.0],
    "share": [0.6, 0.4],
    "conversions_least": [118.0, 30.25],
    "conversions_most": [125.0, 82.0],
    "disagreement": [0.035, 0.25875],
    "revenue": [6000.0, 4000.0],
    "margin": [600.0, 400.0],
    "spend": [None, 800.0],
}


def credited(total: dict[str, int] | None = None, **columns: list[Any]) -> Answer:
    """Return an answer; of a column that is given, this is the content."""
    return answer(pd.DataFrame({**ROWS, **columns}), total=TOTAL | (total or {}), **DAYS)


def added(found: Answer) -> Sums:
    """Return what rows add up to that are not all withheld."""
    told = sums(found)
    assert told is not None
    return told


def read(found: Answer, outcome: str = "sale", chosen: tuple[str, ...] = (), language: str = "en") -> str:
    return render(sentences.attribution(found, outcome, chosen), language)


def test_who_contributes_most_where_models_disagree_and_how_much_is_credited() -> None:
    # 120 of 200 are 60 %, 100 are 50 %, 140 are 70 %
    assert read(credited()) == (
        "E-mail contributes most: 60% of what is credited, under the recommended model, Markov "
        "(from 50% to 70%, 90% interval). Paid search is where the models disagree most: from 30.2 to 82. "
        "Credit is shared for 200 of 500 sales; before the rest, no contact is known."
    )


def test_the_channel_that_is_looked_at() -> None:
    said = read(credited(), chosen=("search",))
    assert said.startswith("Paid search contributes 40% of what is credited")
    assert "(from 35% to 45%, 90% interval)" in said


def test_an_interval_of_less_than_a_point_is_no_range() -> None:
    said = read(credited(conversions_low=[119.5, 70.0], conversions_high=[120.5, 90.0]))
    assert "give or take less than a point" in said


def test_without_intervals_none_is_said() -> None:
    said = read(credited(conversions_low=[None, None], conversions_high=[None, None]))
    assert "60% of what is credited, under the recommended model, Markov." in said


def test_the_same_is_named_once() -> None:
    said = read(credited(disagreement=[0.3, 0.1]))
    assert "That is also where the models disagree most: from 118 to 125." in said
    assert said.count("E-mail") == 1


def test_models_that_agree() -> None:
    assert "The models agree." in read(credited(disagreement=[0.001, 0.002]))


def test_all_are_credited() -> None:
    assert "Credit is shared for all there is: 200 sales." in read(
        credited({"conversions": 200, "conversions_without_contact": 0})
    )


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("outcome", ["sale", "lead", "quote", "retention"])
def test_nothing_to_credit(outcome: str, language: str) -> None:
    nothing = answer(pd.DataFrame(ROWS).iloc[:0], total=dict.fromkeys(TOTAL, 0), **DAYS)
    said = read(nothing, outcome, language=language)
    assert "%" not in said
    told = {"fr": "rien à attribuer", "en": "nothing to credit"}
    assert told[language] in said
    if outcome == "retention":  # seldom that nobody came back: too early to know
        longer = {"fr": "choisissez une période plus longue", "en": "choose a longer period"}
        assert longer[language] in said
        assert "180" in said


def test_no_contact_before_any() -> None:
    none = answer(
        pd.DataFrame(ROWS).iloc[:0],
        total=TOTAL | {"conversions_credited": 0, "conversions_without_contact": 500},
        **DAYS,
    )
    assert read(none, "lead") == (
        "Nothing can be credited: there is no contact of a known customer in the 30 days before 500 leads."
    )


@pytest.mark.parametrize("by", ["channel", "campaign", "role", "stage"])
def test_what_has_no_name_is_written_as_the_sentence_goes_on(by: str) -> None:
    rows = {by if name == "channel" else name: each for name, each in ROWS.items()} | {by: [None, "other"]}
    whole = answer(pd.DataFrame(rows), total=TOTAL, **DAYS)
    assert read(whole).startswith("What ")
    dollars = answer(pd.DataFrame(rows).assign(currency="USD"), total=TOTAL, **DAYS)
    assert read(dollars).startswith("what "), "the page has said the currency before it"
    assert "All contacts are of one: what " in read(answer(pd.DataFrame(rows).iloc[:1], total=TOTAL, **DAYS))
    french = read(answer(pd.DataFrame(rows).iloc[:1], total=TOTAL, **DAYS), language="fr")
    assert "(ce qui " in french


def test_one_alone_is_no_comparison() -> None:
    alone = answer(pd.DataFrame(ROWS).iloc[:1], total=TOTAL)
    assert read(alone).startswith("All contacts are of one: E-mail")


def test_too_few_people() -> None:
    hidden = credited(**{name: [None, None] for name in ROWS if name not in {"channel", "spend"}})
    assert read(hidden).startswith("Too few people to say who contributes most.")


def test_what_bears_no_name() -> None:
    frame = pd.DataFrame(ROWS).rename(columns={"channel": "campaign"}).assign(campaign=[None, "Marque <b>"])
    said = read(answer(frame, total=TOTAL))
    assert said.startswith("What bears no campaign contributes most: 60%")
    assert "Marque <b> is where the models disagree most" in said


def test_several_currencies_are_not_compared() -> None:
    assert "several currencies" in read(credited(currency=["EUR", "USD"]))


def test_one_currency_of_several_says_that_counts_are_of_all() -> None:
    said = read(credited(currency=["USD", "USD"]))
    assert said.endswith(
        "In all currencies together, credit is shared for 200 of 500 sales; before the rest, no contact is "
        "known."
    )
    assert added(credited(currency=["USD", "USD"])).credited == 200
    assert added(credited(currency=["USD", "USD"], conversions=[3.5, 1.5])).credited == 5
    none = credited(currency=["USD", "USD"], conversions=[0.0, 0.0], share=[None, None])
    assert read(none) == "none of what is credited is in this currency."
    assert added(none).credited == 0


def test_sums() -> None:
    found = added(credited())
    assert (found.conversions, found.credited, found.without_share) == (500, 200, 0.6)
    assert (found.revenue, found.margin) == (10000, 1000)
    assert found.spend == 800
    assert found.cost == 4, "800 spent, 200 credited: e-mail, which costs nothing here, too"


def test_nothing_is_added_up_where_a_row_is_withheld() -> None:
    found = added(credited(conversions=[120.0, None], revenue=[6000.0, None]))
    assert found.revenue is None
    assert found.cost is None
    assert found.credited == 200, "the total passed the gate on its own"


def test_in_one_currency_of_several_a_row_that_is_withheld_leaves_no_sum() -> None:
    # 120 would be too few: it is 120 and what is withheld
    found = added(credited(currency=["USD", "USD"], conversions=[120.0, None]))
    assert found.credited is None


def hidden(**extra: Any) -> Answer:
    """Return an answer whose every row is withheld."""
    columns = {name: [None, None] for name in ROWS if name not in {"channel", "spend"}}
    made = credited(**columns)
    made.withheld[:] = True
    made.extra.update(extra)
    return made


@pytest.mark.parametrize("total", [TOTAL, None, {}, dict.fromkeys(TOTAL)])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_where_every_row_is_withheld_no_total_is_told(total: dict[str, Any] | None, language: str) -> None:
    found = hidden(total=total)
    said = read(found, language=language)
    assert not re.search(r"\d", said), said
    assert said.startswith({"en": "Too few people", "fr": "Trop peu de personnes"}[language])
    assert said.count(".") == 1, "one sentence"
    assert sums(found) is None


def test_a_total_that_is_absent_is_withheld_though_there_are_no_rows() -> None:
    none = answer(pd.DataFrame(ROWS).iloc[:0])
    assert read(none).startswith("Too few people")
    assert sums(none) is None


def test_one_row_that_is_withheld_withholds_no_total() -> None:
    found = credited(share=[0.6, None])
    found.withheld.iloc[1] = True
    assert read(found).endswith(
        "Credit is shared for 200 of 500 sales; before the rest, no contact is known."
    )


def campaigns(**columns: list[Any]) -> Answer:
    """Return the campaigns of one channel: a part of all that is credited."""
    frame = pd.DataFrame({**ROWS, **columns}).rename(columns={"channel": "campaign"})
    return answer(frame, Scope(channels=("email",)), total=TOTAL)


def test_the_campaigns_of_a_channel_are_a_part_of_what_is_credited() -> None:
    found = campaigns(channel=["c1", "c2"], conversions=[12.0, 8.0], share=[0.06, 0.04])
    assert read(found).startswith("c1 contributes most of the campaigns shown: 6% of all that is credited"), (
        "not most of all"
    )
    assert read(found).endswith(
        "In all channels together, credit is shared for 200 of 500 sales; before the rest, no contact is "
        "known."
    )
    assert added(found).credited == 20
    one = found.only(found.frame["campaign"] == "c1")
    assert "All contacts are of one" not in read(one), "others are in journeys, not in the rows"
    none = found.only(found.frame["campaign"] == "c3")
    assert read(none) == "No campaign of the channels that are filtered on is in a journey that is credited."
    assert added(none).credited == 0


def test_without_any_there_is_no_share() -> None:
    found = added(answer(pd.DataFrame(ROWS).iloc[:0], total=dict.fromkeys(TOTAL, 0)))
    assert (found.without_share, found.revenue, found.spend, found.cost) == (None, None, None, None)


def test_rows_of_one_currency() -> None:
    both = credited(currency=["EUR", None])
    assert list(in_one_currency(both, "EUR").frame["channel"]) == ["email"]
    assert len(in_one_currency(both, None).frame) == 2


def test_every_row_is_compared_and_one_is_chosen() -> None:
    scope = Scope(compare=Compare.YEAR, channels=("search",), campaigns=("c1",))
    assert of_every_row(scope, "channel") == Scope(compare=Compare.NONE, campaigns=("c1",))
    assert of_every_row(scope, "role") == Scope(
        compare=Compare.NONE, channels=("search",), campaigns=("c1",)
    ), "the answer says that they choose nothing"
    assert of_spend(scope, "channel").campaigns == of_spend(scope, "role").channels == ()
    assert of_spend(scope, "campaign").channels == ("search",)
    assert picked(scope, "channel") == ("search",)
    assert picked(scope, "campaign") == ("c1",)
    assert picked(scope, "stage") == ()
    assert of_every_row(scope, "campaign") == Scope(compare=Compare.NONE, channels=("search",))
    assert list(chosen(credited(), scope, "channel").frame["channel"]) == ["search"]
    assert len(chosen(credited(), Scope(channels=("tv",)), "channel").frame) == 2, "none of them: all"
    assert len(chosen(credited(), scope, "role").frame) == 2


def test_effects_stand_beside_their_rows_and_not_beside_what_is_withheld() -> None:
    told = {"model": {"removal_effects": {"email": 0.5, "search": 0.25}}}
    made = credited()
    made.extra.update(told)
    made.withheld.iloc[1] = True
    found = with_effects(made).frame["removal_effect"]
    assert found.iloc[0] == 0.5
    assert pd.isna(found.iloc[1])
