"""What credit cost and returned, with the ends that its interval gives them, and what that does not say."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.analysis.attribution import AVERAGES, RANGES, Rules, attribution
from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.attribution.spent import with_spend
from mediaplan.model import Scope
from tests.analysis.journeys_told import bought, told, touch

#: 50 euros were spent on search.
SPENT = {
    "source": "plan", "level": "campaign", "channel": "search", "campaign_id": "s", "currency": "EUR",
    "period_start": date(2026, 1, 1), "period_end": date(2026, 1, 1), "spend": 50,
}  # fmt: skip
FIGURES = (
    "cost_per_conversion", "cost_per_conversion_low", "cost_per_conversion_high",
    "roas_attributed", "roas_attributed_low", "roas_attributed_high",
)  # fmt: skip
NOTHING = float("nan")


@pytest.fixture
def shop() -> Any:
    """Return an engine on which search was paid for, and led to sales of many customers."""
    names = [f"c{n}" for n in range(40)]
    contacts = [touch(n % 3, "search" if n % 4 else "email", who) for n, who in enumerate(names)]
    engine = told(contacts, [bought(9, who) for who in names[:25]], performance=[SPENT])
    engine.refresh()
    return engine


@pytest.mark.parametrize(
    ("conversions", "revenue", "expected"),
    [
        # 50 / 2; the most credited, 4, makes the least cost: 50 / 4; and 50 / 1; 200, 100 and 400 over 50
        ((2, 1, 4), (200, 100, 400), (25, 12.5, 50, 4, 2, 8)),
        # Nothing may have been brought: there is no most that it may have cost
        ((2, 0, 4), (200, 0, 400), (25, 12.5, None, 4, 0, 8)),
        ((2, -1, 4), (200, -100, 400), (25, 12.5, None, 4, -2, 8)),
        # Less than nothing is credited: no cost of it, but a return, which is negative
        ((-1, -2, 4), (-50, -100, 400), (None, None, None, -1, -2, 8)),
        # Without an interval there is none of what it cost
        ((2, NOTHING, NOTHING), (200, NOTHING, NOTHING), (25, None, None, 4, None, None)),
        # Without amounts nothing is returned
        ((2, 1, 4), (NOTHING, NOTHING, NOTHING), (25, 12.5, 50, None, None, None)),
    ],
)
def test_the_interval_of_credit_is_that_of_cost_and_return(
    shop: Any, conversions: Any, revenue: Any, expected: Any
) -> None:
    ends = ("", "_low", "_high")
    credit = {f"{name}{end}": [each] for name, three in (("conversions", conversions), ("revenue", revenue))
              for end, each in zip(ends, three, strict=True)}  # fmt: skip
    frame = pd.DataFrame({"channel": ["search"], **credit})
    found, _currency, _notes = with_spend(shop, Asked.of(shop, Scope(), Rules(), "channel"), frame)
    row = found.iloc[0]
    assert tuple(None if pd.isna(row[name]) else row[name] for name in FIGURES) == expected


def test_every_model_that_is_sure_of_credit_is_as_sure_of_cost(shop: Any) -> None:
    for model in ("linear", "markov"):
        rows = attribution(shop, Scope(), model).frame.set_index("channel")
        row = rows.loc["search"]
        assert 0 < row["conversions_low"] < row["conversions_high"]
        assert row["cost_per_conversion_low"] == pytest.approx(50 / row["conversions_high"])
        assert row["cost_per_conversion_high"] == pytest.approx(50 / row["conversions_low"])
        assert row["roas_attributed_low"] == pytest.approx(row["revenue_low"] / 50)
        assert row["roas_attributed_high"] == pytest.approx(row["revenue_high"] / 50)
        assert rows.loc["email", list(FIGURES)].isna().all(), "nothing was spent on it"


def test_beside_cost_and_return_it_is_said_that_they_are_averages(shop: Any) -> None:
    notes = attribution(shop, Scope(), "linear").notes
    assert AVERAGES in notes
    assert RANGES in notes
    without = attribution(shop, Scope(), "linear", resamples=0).notes
    assert AVERAGES in without
    assert RANGES not in without


def test_without_spend_neither_is_said() -> None:
    engine = told([touch(0, "search")], [bought(5)])
    engine.refresh()
    assert not {AVERAGES, RANGES} & set(attribution(engine, Scope(), "linear").notes)
