"""The attribution page calls one thing by one name, on its cards, in its charts and in its tables."""

from __future__ import annotations

import re

import pytest

from tests.app.visits import Visit, everything

PAGE = "attribution"


@pytest.mark.parametrize("by", ["channel", "role", "stage"])
def test_one_thing_has_one_name_in_french(served: Visit, by: str) -> None:
    app = served(PAGE, lang="fr", by=by)
    said = everything(app) + " ".join(chart.proto.alt for chart in app.get("vega_lite_chart"))
    said += " ".join(each.help for each in app.metric if each.help)
    assert re.search(r"points? de contact", said)
    assert not re.search(r"sollicitation|exposition|\bpistes?\b", said, re.IGNORECASE)
