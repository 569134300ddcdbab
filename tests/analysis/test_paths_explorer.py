"""Paths, their first steps, lengths and what follows what, worked by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from mediaplan.analysis import paths
from mediaplan.analysis.paths import CONVERSION, MORE, NONE, OTHERS
from mediaplan.model import Answer, MediaplanError, Scope
from tests.analysis.path_stories import MARCH, march, opened, visit
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import message, order


def told(answer: Answer, keys: tuple[str, ...], *figures: str) -> dict[Any, Any]:
    """Return figures by the columns before them, None where there is none."""
    frame = answer.frame.astype(object).where(answer.frame.notna(), None)
    rows = frame.to_dict("records")
    return {
        (tuple(row[key] for key in keys) if len(keys) > 1 else row[keys[0]]): tuple(
            row[name] for name in figures
        )
        for row in rows
    }


def asked(engine: MemoryEngine, show: str, scope: Scope = MARCH, **others: Any) -> Answer:
    """Return one show."""
    return paths.explored(engine, scope, [show], **others)[show]


def test_repeats_are_one_step_and_a_conversion_begins_a_new_journey() -> None:
    found = told(asked(march(), "paths"), ("path",), "journeys", "conversions", "rate", "revenue")
    assert found == {
        ("email",): (2, 1, 0.5, 50.0),
        ("email", "search"): (1, 1, 1.0, 100.0),
        ("search",): (1, 0, 0.0, None),
    }


def test_repeats_are_kept_where_asked() -> None:
    found = told(asked(march(), "paths", collapse=False), ("path",), "journeys", "conversions", "share")
    assert found == {
        ("email",): (1, 0, 0.25),
        ("email", "email", "email"): (1, 1, 0.25),
        ("email", "search"): (1, 1, 0.25),
        ("search",): (1, 0, 0.25),
    }


def test_a_conversion_of_unknown_revenue_is_not_worth_nothing() -> None:
    engine = opened()
    engine.fill("touchpoint", [visit("2026-03-01", name) for name in "ab"])
    engine.fill("conversion", [order("2026-03-02", "a", 80), order("2026-03-02", "b") | {"revenue": None}])
    found = told(
        asked(engine.refresh(), "paths"), ("path",), "conversions", "revenue", "revenue_per_conversion"
    )
    assert found == {("search",): (2, 80.0, 80.0)}


def test_first_steps() -> None:
    steps = told(asked(march(), "steps"), ("step", "step_from", "step_to"), "journeys")
    assert steps == {
        (1, "email", "search"): (1,),
        (1, "email", CONVERSION): (1,),
        (1, "email", NONE): (1,),
        (1, "search", NONE): (1,),
        (2, "search", CONVERSION): (1,),
    }


def test_behind_the_third_step_are_further_ones_and_small_labels_are_together() -> None:
    engine = opened(customers="abcdefghijkl")
    for number, name in enumerate("abcdefghijkl"):
        engine.fill("touchpoint", [visit("2026-03-01", name, f"channel {number}")])
    engine.fill("touchpoint", [visit(f"2026-03-0{n}", "a", f"channel {n % 2}") for n in range(3, 7)])
    steps = told(asked(engine.refresh(), "steps"), ("step", "step_from", "step_to"), "journeys")
    assert steps[1, OTHERS, NONE] == (3,), "nine of twelve labels are named"
    assert [key[2] for key in steps if key[0] == 3] == [MORE]


def test_lengths() -> None:
    found = asked(march(), "lengths")
    assert told(found, ("contacts",), "journeys", "conversions", "rate", "share") == {
        1: (2, 0, 0.0, 0.0),
        2: (1, 1, 1.0, 0.5),
        3: (1, 1, 1.0, 0.5),
    }
    assert not found.frame["beyond"].any()


def test_what_follows_and_after_how_many_days() -> None:
    keys = ("channel_from", "channel_to")
    found = told(asked(march(), "following"), keys, "journeys", "share", "days")
    assert found == {
        ("email", "email"): (2, 0.4, 1.5),
        ("email", "search"): (1, 0.2, 2.0),
        ("email", CONVERSION): (1, 0.2, 1.125),
        ("email", NONE): (1, 0.2, None),
        ("search", CONVERSION): (1, 0.5, 2.125),
        ("search", NONE): (1, 0.5, None),
    }


def test_all_journeys_in_one_row() -> None:
    (row,) = asked(march(), "total").frame.to_dict("records")
    assert row == {
        "journeys": 4,
        "conversions": 2,
        "contacts_per_conversion": 2.5,
        "contacts_q1": 2.25,
        "contacts_median": 2.5,
        "contacts_q3": 2.75,
        "from_first_median": pytest.approx(4.125),
        "from_last_median": pytest.approx(1.625),
        "open_share": 0.5,  # the last day is 31 March: a's second and c's are not silent for 30 days yet
        "rate": 0.5,
        "conversions_in_all": 2,
        "with_contact_share": 1.0,
    }


def test_contacts_by_stage_of_the_sale() -> None:
    found = told(asked(march(), "stages"), ("stage",), "conversions", "contacts_per_conversion", "days")
    assert found == {"acquisition": (2, 2.5, 4.125)}


def test_a_path_longer_than_shown_is_told_apart_from_one_that_ends_there() -> None:
    engine = opened()
    for name, many in (("a", 8), ("b", 10)):
        engine.fill(
            "touchpoint", [visit(f"2026-03-{n + 1:02}", name, f"channel {n % 2}") for n in range(many)]
        )
    found = asked(engine.refresh(), "paths")
    eight = ("channel 0", "channel 1") * 4
    assert told(found, ("path", "longer"), "journeys") == {(eight, False): (1,), (eight, True): (1,)}


def test_a_channel_keeps_the_journeys_that_met_it_whole() -> None:
    found = told(asked(march(), "paths", replace(MARCH, channels=("search",))), ("path",), "journeys")
    assert found == {("email", "search"): (1,), ("search",): (1,)}


def test_paths_of_few_people_are_with_all_others() -> None:
    engine = opened(threshold=2)
    engine.fill("touchpoint", [message("2026-03-01", name) for name in "abcd"])
    engine.fill("touchpoint", [visit("2026-03-01", "e"), visit("2026-03-01", "f", "social")])
    engine.fill("conversion", [order("2026-03-02", "e", 30)])
    found = asked(engine.refresh(), "paths")
    assert told(found, ("path",), "journeys", "conversions", "revenue") == {
        ("email",): (4, 0, None),
        None: (2, 1, 30.0),
    }


def test_all_others_are_withheld_where_they_are_few() -> None:
    engine = opened(threshold=2)
    engine.fill("touchpoint", [message("2026-03-01", name) for name in "abcd"])
    engine.fill("touchpoint", [visit("2026-03-01", "e")])
    engine.fill("conversion", [order("2026-03-02", "e", 30)])
    found = asked(engine.refresh(), "paths").frame
    rest = found.loc[found["path"].isna()].iloc[0]
    assert pd.isna(rest["journeys"])
    assert pd.isna(rest["revenue"])
    assert found["journeys"].isna().all(), "it could be had from the whole and the one path shown"


def test_amounts_of_several_currencies_are_not_added() -> None:
    engine = opened()
    engine.fill("touchpoint", [visit("2026-03-01", name) for name in "abc"])
    engine.fill("conversion", [order("2026-03-02", "a", 100), order("2026-03-02", "b", 60)])
    engine.fill("conversion", [order("2026-03-02", "c", 700, currency="USD")])
    engine.refresh()
    figures = ("conversions", "revenue", "revenue_per_conversion")
    several = asked(engine, "paths")
    assert told(several, ("path",), *figures) == {("search",): (3, None, None)}
    assert any("several currencies" in str(note) for note in several.notes)
    euros = asked(engine, "paths", currency="EUR")
    assert told(euros, ("path",), *figures) == {("search",): (3, 160.0, 80.0)}
    assert euros.extra["currency"] == "EUR"


def test_no_journey_is_no_row_and_a_note() -> None:
    engine = opened().refresh()
    for show, answer in paths.explored(engine, MARCH).items():
        assert answer.frame.empty, show
        assert answer.notes, show


@pytest.mark.parametrize("wrong", [{"shows": ["ends"]}, {"by": "role"}, {"delays_by": "campaign"}])
def test_what_there_is_not_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(MediaplanError):
        paths.explored(opened().refresh(), MARCH, **wrong)
