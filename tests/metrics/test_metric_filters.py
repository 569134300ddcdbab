"""The scope of a question: what is filtered, and what is said where a filter means nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mediaplan.metrics import figures
from mediaplan.model import Scope
from tests.metrics.answered import notes, rows
from tests.metrics.reported import SEARCH, SEARCH_2, TV, engine

JANUARY = {"start": date(2025, 1, 1), "end": date(2025, 1, 31)}
FILTERS: dict[str, tuple[dict[str, Any], float]] = {
    "nothing": ({}, 5400),
    "period": (JANUARY, 5100),
    "from": ({"start": date(2025, 1, 2)}, 5300),
    "to": ({"end": date(2025, 1, 1)}, 100),
    "channel": ({"channels": ("tv",)}, 5000),
    "campaign by identifier": ({"campaigns": ("c1",)}, 400),
    "campaign by name": ({"campaigns": ("Spot",)}, 5000),
    "market": ({"markets": ("BE",)}, 5000),
    "stage": ({"stages": ("loyalty",)}, 400),
    "stage not declared": ({"stages": ("not_declared",)}, 5000),
    "two at once": ({"channels": ("search",), **JANUARY}, 100),
}


@pytest.mark.parametrize(("scope", "spend"), FILTERS.values(), ids=FILTERS)
def test_the_scope_filters(scope: dict[str, Any], spend: float) -> None:
    television = TV | {"market": "BE", "campaign": "Spot"}
    made = engine(SEARCH, SEARCH_2, television, campaign=[{"campaign_id": "c1", "stage": "loyalty"}])
    assert rows(figures(made, Scope(**scope), None, ["spend"])) == [{"spend": spend}]


@pytest.mark.parametrize("attribute", ["markets", "segments", "channels", "campaigns", "stages"])
def test_a_value_that_no_longer_exists_is_named_and_dropped(attribute: str) -> None:
    answer = figures(engine(SEARCH), Scope(**{attribute: ("gone",)}), None, ["spend"])
    assert "“gone”" in notes(answer)
    assert getattr(answer.scope, attribute) == ()
    assert rows(answer) == [{"spend": 100}]


def test_a_known_channel_without_data_stays_in_the_scope() -> None:
    answer = figures(engine(SEARCH), Scope(channels=("radio",)), None, ["spend"])
    assert (rows(answer), answer.scope.channels) == ([], ("radio",))
    assert "No figures" in notes(answer)


def test_segments_say_nothing_of_platform_figures() -> None:
    made = engine(SEARCH, customer=[{"customer_id": "1", "segment": "gold"}])
    answer = figures(made, Scope(segments=("gold",)), None, ["spend"])
    assert rows(answer) == [{"spend": 100}]
    assert "Segments do not apply" in notes(answer)
    by_segment = figures(made, Scope(), "segment", ["spend", "clicks"])
    assert (rows(by_segment), "None of these figures can be split by segment" in notes(by_segment)) == (
        [],
        True,
    )
