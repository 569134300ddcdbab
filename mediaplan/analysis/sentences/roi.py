"""What the page of returns opens with."""

from __future__ import annotations

import pandas as pd

from mediaplan.analysis.roi import for_awareness
from mediaplan.analysis.sentences.parts import added_up, called, joined, largest, value
from mediaplan.metrics.margins import unknown_share, written
from mediaplan.model import N_, Answer, Money, Text, text

#: A smaller share is not worth a sentence.
WORTH_SAYING = 0.005


def roi(total: Answer, by_channel: Answer) -> Text:
    """Say what came back for what was spent.

    Parameters
    ----------
    total, by_channel : Answer
        Of :func:`mediaplan.analysis.roi.total` and :func:`~mediaplan.analysis.roi.by_channel`.

    Returns
    -------
    Text
        The return, then the channel that returned most of those not bought for awareness, then how
        much of it no channel's cost stands behind.
    """
    if len(total.frame) > 1:
        return text("Amounts are in several currencies: set a base currency to see one return.")
    row = total.frame.iloc[0] if len(total.frame) else pd.Series(dtype=object)
    cost, currency = value(row, "full_cost"), str(total.extra.get("currency", ""))
    if not cost:
        return text("No cost is known in this period and scope: import what channels report, or the plan.")
    amount = Money(cost, currency)
    # what a return on spend is for each unit of: without fees
    spent = Money(value(row, "spend") or cost, currency)
    rate, own, claimed = (value(row, name) for name in ("roi", "roas_own", "roas"))
    unknown = unknown_share(value(row, "revenue_without_margin"), value(row, "revenue"))
    if rate is not None:
        said = text(
            "{amount} of cost against {margin} of margin: a return of {return_rate}.",
            amount=amount,
            margin=Money(value(row, "margin"), currency),
            return_rate=rate,
        )
        if unknown:
            said = joined([said, text("{unknown} of revenue has no known margin.", unknown=written(unknown))])
    elif own is not None and unknown and value(row, "margin") is not None:
        said = text(
            "{amount} spent: own revenue is {times} for each unit of spend. {unknown} of revenue has no "
            "known margin: too much for an ROI.",
            amount=spent,
            times=own,
            unknown=written(unknown),
        )
    elif own is not None:
        said = text(
            "{amount} spent: own revenue is {times} for each unit of spend. Without margin there is no ROI.",
            amount=spent,
            times=own,
        )
    elif claimed is not None:
        said = text(
            "{amount} spent: the platform claims {times} of revenue for each unit of spend; no own sales "
            "are known.",
            amount=spent,
            times=claimed,
        )
    else:
        return text("{amount} of cost; no own sales are known to set against it.", amount=amount)
    said = joined([said, *_leader(by_channel.frame, "roi" if rate is not None else "roas_own")])
    return joined([said, *_without_cost(by_channel.frame, "margin" if rate is not None else "revenue")])


def _leader(frame: pd.DataFrame, name: str) -> list[Text]:
    """Say which channel returned most; nothing where one alone could."""
    ranked = frame.loc[~for_awareness(frame)]
    best = largest(ranked.loc[ranked["channel"].notna()], name)
    if best is None or len(ranked) < 2:  # noqa: PLR2004 - one alone is no ranking
        return []
    if name == "roi":
        channel = called(best["channel"])
        return [text("{channel} returns most: {return_rate}.", channel=channel, return_rate=best[name])]
    return [text("{channel} returns most: {times}.", channel=called(best["channel"]), times=best[name])]


def _without_cost(frame: pd.DataFrame, name: str) -> list[Text]:
    """Say how much of the whole no channel's cost stands behind: why it returns more than any channel."""
    whole = added_up(frame, name)
    free = added_up(frame.loc[~(frame["full_cost"].astype("Float64") > 0).fillna(value=False)], name)
    if not whole or not free or whole < 0 or not WORTH_SAYING < free / whole < 1:
        return []
    said = {
        "margin": N_("{free_share} of the margin comes from channels without a known cost."),
        "revenue": N_("{free_share} of revenue comes from channels without a known cost."),
    }
    return [text(said[name], free_share=free / whole)]
