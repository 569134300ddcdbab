"""The attribution page calls one thing by one name, on its cards, in its charts and in its tables."""

from __future__ import annotations

import re

import pytest

from tests.app.visits import Visit, everything

PAGE = "attribution"


@pytest.mark.parametrize("by", ["channel", "role", "stage"])
def test_spend_that_no_journey_can_show_has_the_name_of_its_channel(served: Visit, by: str) -> None:
    app = served(PAGE, by=by)
    (beside,) = [each.value for each in app.dataframe if "channel" in each.value and "spend" in each.value
                 and "conversions" not in each.value]  # fmt: skip
    assert "TV" in list(beside["channel"])


@pytest.mark.parametrize("by", ["channel", "role", "stage"])
def test_one_thing_has_one_name_in_french(served: Visit, by: str) -> None:
    app = served(PAGE, lang="fr", by=by)
    said = everything(app) + " ".join(chart.proto.alt for chart in app.get("vega_lite_chart"))
    said += " ".join(each.help for each in app.metric if each.help)
    assert re.search(r"points? de contact", said)
    assert not re.search(r"sollicitation|exposition|\bpistes?\b", said, re.IGNORECASE)


def test_spend_that_no_journey_can_show_stands_beside_nothing_too(served: Visit) -> None:
    app = served(PAGE, outcome="lead")
    (beside,) = [each.value for each in app.dataframe if "spend" in each.value]
    assert "TV" in list(beside["channel"])


def test_a_cost_that_is_left_out_says_why(served: Visit) -> None:
    """There is spend; it is that of everybody, not of these alone."""
    app = served(PAGE, segment="Familles")
    assert "No spend is known" not in everything(app)
    assert "Spend is for everyone reached" in everything(app)
