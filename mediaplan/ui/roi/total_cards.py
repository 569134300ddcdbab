"""What was spent and what came back, as cards; where a figure cannot be said, the reason is."""

from __future__ import annotations

import pandas as pd

from mediaplan.charts import evenly, series
from mediaplan.metrics import METRICS, Metric
from mediaplan.metrics.margins import MOST_UNKNOWN, unknown_share, written
from mediaplan.model import Answer, Money, Text, text
from mediaplan.ui.cards import Card, cards
from mediaplan.ui.context import Context
from mediaplan.ui.figure import look
from mediaplan.ui.present import present
from mediaplan.ui.roi.kinds import WORDS

#: Why a figure is absent.
NO_COST = text("No cost is known: import what channels report, or the plan.")
NO_ORDERS = text("No own orders in this period and scope.")
NO_MARGIN = text("The orders give no margin.")
NOT_ADDED = text("reported: never added up")
NO_CLAIM = text("no platform reports its own")


def total_cards(ctx: Context, total: Answer, over_time: Answer) -> None:
    """Show spend, full cost, revenue, margin, ROI and both ROAS.

    Parameters
    ----------
    ctx : Context
        Of this run.
    total : Answer
        Of :func:`mediaplan.analysis.roi.total`, in one currency.
    over_time : Answer
        Of :func:`mediaplan.analysis.roi.over_time`, in the same one.
    """
    row = total.frame.iloc[0] if len(total.frame) else pd.Series(dtype=object)
    withheld = bool(total.withheld.any())
    currency = str(total.extra.get("currency", ""))
    known = {name: present(row.get(name)) for name in ("spend", "full_cost", "revenue", "margin", "roi")}
    unknown = unknown_share(present(row.get("revenue_without_margin")), known["revenue"])
    reasons = {
        "spend": NO_COST,
        "full_cost": NO_COST,
        "revenue": NO_ORDERS,
        "margin": NO_ORDERS if known["revenue"] is None else NO_MARGIN,
        "roi": _why_no_return(known, "margin", _no_margin(known["margin"], unknown)),
        "roas_own": _why_no_return(known, "revenue", NO_ORDERS),
    }
    shown = []
    for name, reason in reasons.items():
        metric = METRICS[name]
        shown.append(
            Card(
                label=Text(metric.label),
                value=present(row.get(name)),
                measure=metric,
                before=present(row.get(f"{name}_before")),
                series=series(over_time, name),
                evenly=evenly(over_time, name),
                currency=currency,
                foot=_foot(ctx, metric, row, currency, unknown),
                absent=None if withheld and metric.personal else reason,
            )
        )
    cards(ctx, shown, key="roi")


def _foot(ctx: Context, metric: Metric, row: pd.Series, currency: str, unknown: float) -> Text:
    """Say who says so, and what stands beside: fees in the cost, what margin and return do not know."""
    kind = Text(WORDS[metric.kind])
    if metric.name == "full_cost" and present(row.get("fees")):
        beside = text("{fees} of it fees", fees=Money(present(row.get("fees")), currency))
    elif metric.name in {"margin", "roi"} and unknown and present(row.get(metric.name)) is not None:
        beside = text("without {unknown} of revenue", unknown=written(unknown))
    elif metric.name == "roas_own":
        claimed = present(row.get("roas"))
        if claimed is not None:
            beside = text(
                "reported by the platform: {figure}", figure=look(ctx).write(claimed, METRICS["roas"])
            )
        else:
            beside = NOT_ADDED if present(row.get("spend")) is not None else NO_CLAIM
    else:
        return kind
    return text("{first} · {second}", first=kind, second=beside)


def _no_margin(margin: float | None, share: float) -> Text:
    """Say that no margin is known, or too little of it."""
    if margin is None or share <= MOST_UNKNOWN:
        return NO_MARGIN
    return text(
        "The margin of {unknown} of revenue is not known: more than {limit_share}.",
        unknown=written(share),
        limit_share=MOST_UNKNOWN,
    )


def _why_no_return(known: dict[str, float | None], needed: str, reason: Text) -> Text:
    """Say which side of a return is missing."""
    if known["spend" if needed == "revenue" else "full_cost"] is None:
        return NO_COST
    return NO_ORDERS if known["revenue"] is None else reason
