"""What chart tests share: small answers worked by hand, and a look inside a drawing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd

from mediaplan.charts import Look, Measure
from mediaplan.model import N_, Answer, Compare, Scope, text

SCOPE = Scope(date(2026, 7, 1), date(2026, 9, 30), Compare.PREVIOUS)
TODAY = date(2026, 9, 30)
SPEND = Measure("spend", N_("Spend"), "money", None)
REVENUE = Measure("revenue", N_("Revenue"), "money", True)
COST = Measure("full_cost", N_("Full cost"), "money", None)
ROI = Measure("roi", N_("ROI"), "ratio", True)
FR, EN, DARK = Look("fr"), Look("en"), Look("en", dark=True)


def answer(frame: pd.DataFrame, scope: Scope = SCOPE, **extra: Any) -> Answer:
    """Return an answer as if it had passed the gate."""
    return Answer(
        frame=frame,
        people=pd.Series(pd.NA, index=frame.index, dtype="Int64"),
        scope=scope,
        basis=text("Figures as each channel reports them, each day read once."),
        as_of=TODAY,
        settings_version=3,
        data_version=1,
        withheld=pd.Series(False, index=frame.index),
        notes=(),
        extra={"currency": "EUR"} | extra,
    )


def spends() -> Answer:
    """Four channels: one without figure, one that nobody declared."""
    return answer(
        pd.DataFrame(
            {
                "channel": ["search", "tv", "display", "podcast"],
                "spend": [1234.56, 8000.0, None, 765.5],
                "spend_before": [1000.0, 10000.0, 50.0, None],
                "spend_share": [0.12345, 0.8, None, 0.07655],
            }
        )
    )


def weeks() -> Answer:
    """Four weeks of two channels: a hole, and a last week that is not over."""
    days = pd.to_datetime(["2026-06-29", "2026-07-06", "2026-07-13", "2026-07-20"])
    return answer(
        pd.DataFrame(
            {
                "channel": ["tv"] * 4 + ["email"] * 4,
                "week": [*days, *days],
                "provisional": [False, False, False, True] * 2,
                "revenue": [100.0, 300.0, 200.0, 50.0, 10.0, None, 30.0, 5.0],
                "revenue_before": [90.0, 80.0, 70.0, 60.0, 9.0, 8.0, 7.0, 6.0],
            }
        ),
        grain="week",
    )


def flow() -> Answer:
    """Movers, and those who stayed."""
    rows = [
        ("new", "acquisition", 40, True),
        ("acquisition", "activation", 30, True),
        ("acquisition", "inactive", 50, True),
        ("loyalty", "loyalty", 900, False),
    ]
    return answer(pd.DataFrame(rows, columns=["state_from", "state_to", "customers", "moved"]))


def actors() -> Answer:
    """Two channels in two stages."""
    rows = [
        ("acquisition", "tv", 0.75, 0.5),
        ("acquisition", "email", 0.25, 0.5),
        ("loyalty", "tv", None, 0.1),
        ("loyalty", "email", 1.0, 0.9),
        ("undetermined", "tv", None, 1.0),
    ]
    return answer(pd.DataFrame(rows, columns=["stage", "channel", "spend_share", "sales_share"]))


def crossed() -> Answer:
    """Stages declared against those met, one cell withheld."""
    rows = [
        ("acquisition", "acquisition", 60, 0.6),
        ("acquisition", "loyalty", 40, 0.4),
        ("loyalty", "acquisition", 900, 0.9),
        ("loyalty", "loyalty", 100, 0.1),
        ("not_declared", "loyalty", None, None),
    ]
    return answer(pd.DataFrame(rows, columns=["declared", "met", "contacts", "share"]))


def budget() -> Answer:
    """Three stages that share a budget."""
    return answer(
        pd.DataFrame(
            {
                "stage": ["acquisition", "loyalty", "not_declared"],
                "spend": [500.0, 300.0, 200.0],
                "spend_share": [0.5, 0.3, 0.2],
                "spend_share_before": [0.4, 0.35, 0.25],
            }
        )
    )


def families() -> Answer:
    """Loyalty's share of two families."""
    return answer(
        pd.DataFrame(
            {
                "family": ["offline", "crm"],
                "spend": [1000.0, 200.0],
                "loyalty_stage_share": [0.05, 0.7],
                "stage_not_declared_share": [0.3, 0.0],
            }
        )
    )


def campaigns() -> Answer:
    """Three campaigns, one with a name that means something elsewhere."""
    return answer(
        pd.DataFrame(
            {
                "campaign": ["c1", "c2", "c3"],
                "campaign_name": ["Soldes", "[x](http://evil)", None],
                "full_cost": [1000.0, 500.0, 10.0],
                "roi": [0.5, -0.2, None],
            }
        )
    )


def rows_in(spec: dict[str, Any]) -> list[dict[str, Any]]:
    """Return every row a drawing holds."""
    return [row for rows in spec["datasets"].values() for row in rows]


def encodings(spec: Any) -> Iterator[dict[str, Any]]:
    """Return what each layer encodes."""
    if isinstance(spec, dict):
        if "encoding" in spec:
            yield spec["encoding"]
        for each in spec.values():
            yield from encodings(each)
    elif isinstance(spec, list):
        for each in spec:
            yield from encodings(each)


def tooltips(spec: dict[str, Any]) -> list[list[str]]:
    """Return the titles of each tooltip."""
    return [
        [one["title"] for one in each["tooltip"]]
        for each in encodings(spec)
        if isinstance(each.get("tooltip"), list)
    ]
