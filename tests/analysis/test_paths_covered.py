"""Which share of conversions has a contact at all, worked by hand, and as the attribution page has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediaplan.analysis import paths
from mediaplan.analysis.attribution import attribution
from mediaplan.locale import render
from mediaplan.model import Answer, Scope
from tests.analysis.path_stories import MARCH, march, opened, visit
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import order


def shop(threshold: int = 1) -> MemoryEngine:
    """Return the shop of March where ``d`` and ``e`` buy, too, and nobody knows after what; and somebody."""
    made = march(threshold)
    made.fill("conversion", [order("2026-03-07", "d"), order("2026-03-08", "e"), order("2026-03-09", None)])
    return made.refresh()


def total(engine: MemoryEngine, scope: Scope = MARCH, **others: Any) -> Answer:
    """Return all journeys in a row."""
    return paths.explored(engine, scope, ["total"], **others)["total"]


def test_two_of_four_sales_have_a_contact() -> None:
    answer = total(shop())
    assert answer.extra["total"]["conversions"] == 4
    assert answer.extra["total"]["conversions_with_contact"] == 2
    assert answer.extra["total"]["conversions_without_contact"] == 2
    assert answer.extra["total"]["with_contact_share"] == 0.5
    (row,) = answer.frame.to_dict("records")
    assert (row["conversions"], row["conversions_in_all"], row["with_contact_share"]) == (2, 4, 0.5)


@pytest.mark.parametrize("show", paths.SHOWS)
def test_every_show_rests_on_that_share(show: str) -> None:
    answer = paths.explored(shop(), MARCH, [show])[show]
    assert render(answer.basis, "en").endswith(
        "50% of conversions (2 of 4) have a known contact in the 30 days before; the others are in no "
        "journey. Contacts are known since 1 March 2026: earlier ones are lacking. "
        "Sales without a known customer (1) are not counted: no contact can be tied to them."
    )


def test_earlier_contacts_are_lacking_only_where_they_count() -> None:
    engine = shop()
    engine.fill("touchpoint", [visit("2026-01-30", "j")])  # 30 days before the first day of March
    assert total(engine.refresh()).extra["total"]["contacts_since"] is None
    assert total(engine, lookback=31).extra["total"]["contacts_since"] == date(2026, 1, 30)


@pytest.mark.parametrize(
    "scope",
    [
        MARCH,
        replace(MARCH, channels=("search",)),
        replace(MARCH, stages=("acquisition",)),
        Scope(date(2026, 3, 1), date(2026, 3, 6)),
        Scope(),
    ],
)
@pytest.mark.parametrize("outcome", ["sale", "lead", "retention"])
def test_attribution_says_the_same_of_the_same_scope(scope: Scope, outcome: str) -> None:
    engine = shop()
    mine = total(engine, scope, outcome=outcome).extra["total"]
    theirs = attribution(engine, scope, "linear", resamples=0, outcome=outcome).extra["total"]
    assert mine["conversions"] == theirs["conversions"]
    assert mine["conversions_with_contact"] == theirs["conversions_credited"]
    assert mine["conversions_without_contact"] == theirs["conversions_without_contact"]
    assert mine["sales_of_nobody_known"] == theirs["sales_of_nobody_known"]


def test_a_channel_chooses_journeys_and_not_what_has_a_contact() -> None:
    answer = total(shop(), replace(MARCH, channels=("search",)))
    told = answer.extra["total"]
    assert (told["conversions_with_contact"], told["conversions_met"]) == (2, 1)
    assert answer.frame["conversions"].tolist() == [1]
    assert "With a contact of the channels and campaigns filtered on: 1." in render(answer.basis, "en")


def test_sales_without_any_contact_are_counted() -> None:
    engine = opened()
    engine.fill("conversion", [order("2026-03-05", "a"), order("2026-03-06", "b")])
    answer = total(engine.refresh())
    assert answer.extra["total"]["with_contact_share"] == 0.0
    assert "None of the 2 conversions has a known contact" in render(answer.basis, "en")


def test_without_any_conversion_there_is_no_share() -> None:
    engine = opened()
    engine.fill("touchpoint", [visit("2026-03-05", "a")])
    answer = total(engine.refresh())
    assert answer.extra["total"]["with_contact_share"] is None
    assert answer.frame["with_contact_share"].isna().all()


def test_of_few_it_is_not_told() -> None:
    answer = total(shop(threshold=10))
    assert answer.extra["total"] is None
    assert answer.frame.isna().all(axis=None)
    assert "have a known contact" not in render(answer.basis, "en")
