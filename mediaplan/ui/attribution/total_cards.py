"""How much is credited at all, how much is not, and what it earned and cost."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis.attribution import AVERAGES
from mediaplan.analysis.attribution.spent import without_spend
from mediaplan.analysis.credited import Sums, part
from mediaplan.charts import Measure
from mediaplan.model import Answer, Money, Text, text, texts
from mediaplan.ui.attribution.choices import Choices
from mediaplan.ui.attribution.words import ATTRIBUTED, COST, CREDITED
from mediaplan.ui.cards import Card, cards
from mediaplan.ui.context import Context
from mediaplan.ui.plain import plain

NO_SALES = text("Nothing to credit in this period and scope.")
NO_AMOUNTS = text("What is credited has no amounts.")
NO_SPEND = text("No spend is known of what is credited.")


def total_cards(ctx: Context, choices: Choices, answer: Answer, whole: Sums) -> None:
    """Show five figures of all that is credited together.

    Parameters
    ----------
    ctx : Context
        Of this run.
    choices : Choices
        What is asked.
    answer : Answer
        Every row, in one currency.
    whole : Sums
        What they add up to.
    """
    total, currency = answer.extra["total"], str(answer.extra.get("currency", ""))
    withheld = bool(answer.withheld.any())
    outcome = choices.outcome
    spent = (
        text("{amount} spent on what is credited", amount=Money(whole.spend, currency))
        if whole.spend is not None
        else None
    )
    shown = [
        Card(
            label=Text(CREDITED[outcome]),
            value=whole.credited if whole.conversions else None,
            measure=Measure("conversions", CREDITED[outcome]),
            absent=None if withheld else NO_SALES,
            foot=_of_all(answer, whole),
            help=ctx.say(answer.basis),
        ),
        Card(
            label=text("Without a known contact"),
            value=whole.without_share,
            measure=Measure("without", "", "ratio"),
            absent=NO_SALES,
            foot=text("{n}: credited to nobody", n=total["conversions_without_contact"]),
        ),
        Card(
            label=Text(ATTRIBUTED["revenue"]),
            value=whole.revenue,
            measure=Measure("credited_revenue", ATTRIBUTED["revenue"], "money"),
            currency=currency,
            absent=None if withheld and answer.frame["revenue"].notna().any() else NO_AMOUNTS,
            foot=_margin(whole, currency),
        ),
        Card(
            label=Text(COST[outcome]),
            value=whole.cost,
            measure=Measure("cost_per_conversion", COST[outcome], "money", higher_is_better=False),
            currency=currency,
            absent=None if withheld and spent else next(iter(without_spend(ctx.scope)), NO_SPEND),
            foot=spent,
            help=ctx.say(AVERAGES),
        ),
        Card(
            label=text("Journeys still open"),
            value=answer.extra.get("open_journeys"),
            measure=Measure("open", "", "ratio"),
            absent=NO_SALES,
            foot=texts(
                "of {n} journey: it counts as not converting",
                "of {n} journeys: they count as not converting",
                total["journeys"],
            ),
        ),
    ]
    cards(ctx, shown, key="attribution")
    if ctx.scope.channels and choices.by == "channel":
        st.caption(
            plain(ctx._("These figures are of all channels together; the filter chooses the rows below."))
        )
    if (
        ctx.scope.before()
    ):  # the models would be fitted once more, and their intervals are wider than most moves
        st.caption(plain(ctx._("Credit is of this period alone: it is not compared with another.")))


def _of_all(answer: Answer, whole: Sums) -> Text:
    """Say what the credited are a part of."""
    in_all = answer.extra["total"]["conversions_credited"]
    if "currency" in answer.frame:
        return text("in this currency; {n} in all", n=in_all)
    if part(answer):
        return text("for the campaigns shown; {n} in all", n=in_all)
    return text("of {n}: a contact is known before", n=whole.conversions)


def _margin(whole: Sums, currency: str) -> Text:
    """Say the margin beside the revenue, where it is known."""
    if whole.margin is None:
        return text("attributed by the recommended model")
    return text("attributed · margin {amount}", amount=Money(whole.margin, currency))
