"""What the channels page opens with."""

from __future__ import annotations

import pandas as pd

from mediaplan.analysis.sentences.parts import called, joined, largest, value
from mediaplan.model import N_, Answer, Money, Text, text, texts


def channels(answer: Answer) -> Text:
    """Say which channel brings most, and what it costs.

    Parameters
    ----------
    answer : Answer
        Of :func:`mediaplan.analysis.channels.channels`.

    Returns
    -------
    Text
        About new customers, else sales, else spend; nothing is compared over currencies.
    """
    frame = answer.frame
    if frame.empty:
        return text("No figures for channels in this period and scope: import what they report.")
    if "currency" in frame:
        return text("Amounts are in several currencies: channels are shown for each.")
    named = frame.loc[frame["channel"].notna()]
    currency = str(answer.extra.get("currency", ""))
    found = (_alone(named.iloc[0], currency) if len(named) == 1 else None) or _leader(named)
    if found is not None:
        return found
    best = largest(named, "spend_share")
    if best is None:
        return text("No spend and no sales are recorded for channels in this period and scope.")
    return text(
        "{channel} took {spend_share} of spend: {amount}. No sale is recorded for a channel.",
        channel=called(best["channel"]),
        spend_share=float(best["spend_share"]),
        amount=Money(float(best["spend"]), currency),
    )


def _leader(named: pd.DataFrame) -> Text | None:
    """Say which channel brought most new customers, else most sales; nothing where none is known."""
    for column, with_spend, without in (
        (
            "new_customers_share",
            N_("{channel} brought {part_share} of new customers for {spend_share} of spend."),
            N_("{channel} brought {part_share} of new customers; no spend is known for it."),
        ),
        (
            "sales_share",
            N_("{channel} brought {part_share} of sales for {spend_share} of spend."),
            N_("{channel} brought {part_share} of sales; no spend is known for it."),
        ),
    ):
        best = largest(named, column)
        if best is not None:
            spend = value(best, "spend_share")
            said = {"channel": called(best["channel"]), "part_share": float(best[column])}
            if spend is not None:
                return text(with_spend, **said, spend_share=spend)
            return joined([text(without, **said), *_paid_leader(named, column)])
    return None


def _alone(row: pd.Series, currency: str) -> Text | None:
    """Say what the only channel there is brought, since its shares would all be 100 %."""
    channel, spend = called(row["channel"]), value(row, "spend")
    if new := value(row, "new_customers"):
        brought = texts("{n} new customer", "{n} new customers", round(new))
    elif sales := value(row, "sales"):
        brought = texts("{n} sale", "{n} sales", round(sales))
    else:
        return None
    if spend is None:
        return text(
            "{channel} brought {brought}; no spend is known for it.", channel=channel, brought=brought
        )
    amount = Money(spend, currency)
    return text(
        "{channel} brought {brought} for {amount} spent.", channel=channel, brought=brought, amount=amount
    )


#: What the channel that brought most of those paid for is said to have brought.
PAID_LEADER = {
    "new_customers_share": N_(
        "Of those paid for, {channel} brought most: {part_share} of new customers for {spend_share} of spend."
    ),
    "sales_share": N_(
        "Of those paid for, {channel} brought most: {part_share} of sales for {spend_share} of spend."
    ),
}


def _paid_leader(named: pd.DataFrame, column: str) -> list[Text]:
    """Say which channel brought most of those whose spend is known; nothing where none did."""
    if "spend_share" not in named:
        return []
    best = largest(named.loc[named["spend_share"].notna()], column)
    if best is None:
        return []
    said = text(
        PAID_LEADER[column],
        channel=called(best["channel"]),
        part_share=float(best[column]),
        spend_share=float(best["spend_share"]),
    )
    return [said]
