"""The sentence that opens the page of paths."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediaplan.analysis import paths, sentences
from mediaplan.analysis.attribution import attribution
from mediaplan.locale import render
from mediaplan.model import Scope
from tests.analysis.path_stories import MARCH, march, opened, visit
from tests.metrics.shop import order

#: Of 90 days after a sale and as many more.
TOO_SHORT = (
    "This period ends on 31 March 2026, before it can be told whether its sales kept their customer: that "
    "takes 180 days."
)


def said(engine: Any, language: str = "en", **others: Any) -> str:
    """Return the sentence of March."""
    found = paths.explored(engine, MARCH, ["total", "paths"], **others)
    return render(sentences.paths(found["total"], found["paths"]), language)


def test_half_between_two_numbers_of_contacts() -> None:
    assert said(march()) == (
        "Half of the conversions take fewer than 2.5 contacts; half come within 4.1 days of the first one, "
        "and within 1.6 days of the last. The most frequent path is E-mail: 50% of journeys, 50% of which "
        "convert. Every conversion has a known contact before it."
    )


def test_it_says_of_which_share_of_conversions_it_is() -> None:
    engine = march()
    engine.fill("conversion", [order("2026-03-07", name) for name in "def"])  # after nothing that is known
    assert said(engine.refresh()).endswith(
        "All this is of the 40% of conversions that have a known contact before them."
    )
    # Of five sales a's alone met search
    found = paths.explored(engine, replace(MARCH, channels=("search",)), ["total", "paths"])
    assert render(sentences.paths(found["total"], found["paths"]), "en").endswith(
        "All this is of the 20% of conversions that met what is filtered on; 40% have a known contact at all."
    )


def test_a_path_is_written_with_arrows_and_a_long_one_is_cut() -> None:
    engine = opened()
    names = ("search", "social", "display", "email", "phone")
    engine.fill("touchpoint", [visit(f"2026-03-0{n + 1}", "a", name) for n, name in enumerate(names)])
    found = paths.explored(engine.refresh(), MARCH, ["paths", "total"])
    told = replace(found["total"], frame=found["total"].frame.assign(conversions=1, contacts_median=5.0))
    assert "is Paid search → Paid social → Display → E-mail → …: 100%" in render(
        sentences.paths(told, found["paths"]), "en"
    )


def test_where_nothing_converts_no_rate_is_told() -> None:
    engine = opened()
    engine.fill("touchpoint", [visit("2026-03-01", name) for name in "ab"])
    assert said(engine.refresh()) == "2 journeys end in this period, and none of them converts."


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        ("quote", "No journey of this period and scope led to a quote."),
        ("retention", TOO_SHORT),
    ],
)
def test_what_never_happened_is_said(outcome: str, sentence: str) -> None:
    assert said(march(), outcome=outcome) == sentence


def test_nothing_and_few() -> None:
    assert said(opened().refresh()) == "No journey of a known customer ends in this period and scope."
    assert said(march(threshold=10)).startswith("Too few people stand behind the journeys")


def test_in_french() -> None:
    assert said(march(), "fr").startswith(
        "La moitié des conversions demandent moins de 2,5 points de contact"
    )


@pytest.mark.parametrize(
    ("start", "end", "sentence"),
    [
        ("2026-03-01", "2026-03-20", "This period ends on 20 March 2026, before it can be told"),
        # The sale of 5 March is 20 days old on the 25th, and its customer never came back
        ("2026-03-01", "2026-03-25", "No journey of this period and scope led to a sale known to have kept"),
        ("2026-06-15", "2026-06-30", "This period ends on 30 June 2026, before it can be told"),
        ("2026-06-15", "2026-07-31", "The data ends on 30 June 2026, before it can be told"),
        (None, None, "No journey of this period and scope led to a sale known to have kept"),
    ],
)
def test_it_is_the_period_or_the_data_that_ends_too_soon_to_tell_who_was_kept(
    start: str | None, end: str | None, sentence: str
) -> None:
    scope = Scope(*(date.fromisoformat(day) if day else None for day in (start, end)))
    found = paths.explored(march(), scope, ["total", "paths"], outcome="retention", kept_after=10)
    assert render(sentences.paths(found["total"], found["paths"]), "en").startswith(sentence)
    credit = attribution(march(), scope, "last", outcome="retention", kept_after=10)
    first = "No sale of this period and scope is known to have kept" if sentence[:2] == "No" else sentence
    assert first in " ".join(render(note, "en") for note in credit.notes)
