"""What is ranked on what it returned: not what was bought for awareness."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.locale import render
from mediaplan.metrics import METRICS
from mediaplan.model import Answer, Scope, text
from mediaplan.ui.roi.judging import judged, unranked


def answer(**aware: float | None) -> Answer:
    shares = pd.array([*aware.values()], "Float64")
    returned = dict.fromkeys(("roi", "roas_own", "roas"), 1.5)
    frame = pd.DataFrame({"channel": list(aware), "awareness_share": shares, **returned})
    return Answer(
        frame=frame,
        people=pd.Series(pd.NA, index=frame.index, dtype="Int64"),
        scope=Scope(),
        basis=text("made up"),
        as_of=date(2026, 6, 30),
        settings_version=1,
        data_version=1,
        withheld=pd.Series(False, index=frame.index),
    )


@pytest.mark.parametrize("name", ["roi", "roas_own", "roas"])
def test_what_is_mostly_bought_for_awareness_is_out_of_the_ranking_and_named(name: str) -> None:
    found = answer(tv=1.0, search=0.0, social=0.5, email=None, display=0.49)
    assert list(judged(found, METRICS[name]).frame["channel"]) == ["search", "email", "display"]
    said = unranked(found, "channel", METRICS[name])
    assert said is not None
    assert render(said, "en").endswith("shows elsewhere: TV, Paid social.")


def test_costs_are_ranked_whatever_they_were_for() -> None:
    found = answer(tv=1.0, search=0.0)
    assert len(judged(found, METRICS["full_cost"]).frame) == 2
    assert unranked(found, "channel", METRICS["full_cost"]) is None


def test_awareness_alone_is_shown_with_a_word_on_how_to_read_it() -> None:
    found = answer(tv=1.0)
    assert list(judged(found, METRICS["roi"]).frame["channel"]) == ["tv"]
    said = unranked(found, "channel", METRICS["roi"])
    assert said is not None
    assert "not to be judged by this" in render(said, "en")


def test_without_declared_roles_nothing_is_left_out() -> None:
    found = answer(tv=None, search=None)
    values: dict[str, Any] = {"by": "channel", "metric": METRICS["roi"]}
    assert len(judged(found, METRICS["roi"]).frame) == 2
    assert unranked(found, **values) is None


def test_a_ranking_is_not_emptied() -> None:
    found = answer(tv=1.0, store=None)
    found.frame.loc[1, "roi"] = None
    assert len(judged(found, METRICS["roi"]).frame) == 2
    said = unranked(found, "channel", METRICS["roi"])
    assert said is not None
    assert "not to be judged by this" in render(said, "en")
