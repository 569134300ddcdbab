"""The four stages as cards: customers now and before, their curve, the stage's own figure, its budget."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from functools import partial
from typing import Any

import streamlit as st

from mediaplan.charts import Look, Measure, series, shares_of
from mediaplan.metrics import METRICS
from mediaplan.metrics.activation import COHORT
from mediaplan.model import N_, Answer, Money, Period, Text, text, texts
from mediaplan.model.vocabulary import STAGE_LABELS, STAGES
from mediaplan.ui.cards import Card, cards
from mediaplan.ui.context import Context
from mediaplan.ui.figure import look
from mediaplan.ui.filters import choose
from mediaplan.ui.present import present

#: What a stage's customers are called, what they did, and the stage's own figure.
PEOPLE = {
    "acquisition": N_("new customers"),
    "activation": N_("second purchases"),
    "loyalty": N_("loyal customers"),
    "reactivation": N_("customers won back"),
}
MEANING = {
    "acquisition": N_("Customers whose first sale ever is in the period."),
    "activation": N_("Customers whose second sale is in the period, before they went silent."),
    "loyalty": N_("Customers with a third sale or a later one in the period, without silence before it."),
    "reactivation": N_("Customers who bought again in the period after going silent."),
}
OWN = {
    "acquisition": ("cac", N_("CAC {figure}")),
    "activation": ("activation_rate", N_("Activation {figure}")),
    "loyalty": ("repeat_rate", N_("Repeat {figure}")),
    "reactivation": ("reactivation_rate", N_("Reactivated {figure}")),
}
#: Of channels or campaigns that are chosen.
PAID_CAC = ("cac_paid", N_("Paid CAC {figure}"))
CUSTOMERS = Measure("customers", N_("Customers"), "count", higher_is_better=True)


def stage_cards(ctx: Context, stages: Answer, trend: Answer) -> None:
    """Show the stages; the button of one filters the page by it, or takes the filter off.

    Parameters
    ----------
    ctx : Context
        Of this run.
    stages : Answer
        Of :func:`mediaplan.analysis.journey.stages`, every stage, in one currency.
    trend : Answer
        Of :func:`mediaplan.analysis.journey.trend`, every stage.
    """
    dress = look(ctx)
    frame = stages.frame
    budgets = dict(zip(frame["stage"], shares_of(list(frame["share_of_budget"]), dress), strict=True))
    rows = {str(row["stage"]): row for row in stages.frame.drop_duplicates("stage").to_dict("records")}
    shown = []
    for stage in STAGES:
        row = rows.get(stage, {})
        shown.append(
            Card(
                label=f"{ctx._(STAGE_LABELS[stage])} · {ctx._(PEOPLE[stage])}",
                value=present(row.get("customers")),
                measure=CUSTOMERS,
                before=present(row.get("customers_before")),
                series=series(trend, "sales", by="stage", value=stage),
                colour=dress.colour("stage", stage),
                foot=_foot(stage, row, dress, budgets.get(stage, ""), stages),
                help=ctx._(MEANING[stage]),
                absent=None if stages.withheld.any() else text("No orders to tell."),
                below=partial(_button, ctx, stage),
                faded=bool(ctx.scope.stages) and stage not in ctx.scope.stages,
            )
        )
    cards(ctx, shown, key="stages")


def _foot(stage: str, row: Mapping[Hashable, Any], dress: Look, budget: str, stages: Answer) -> Text:
    """Say the stage's own figure, its sales and its share of the budget; each only where it is known."""
    currency, window = str(stages.extra.get("currency", "")), stages.extra.get("activation_window")
    acquired = stages.extra.get(COHORT)
    name, said = PAID_CAC if stage == "acquisition" and "cac_paid" in row else OWN[stage]
    parts = []
    if (own := present(row.get(name))) is not None:
        value = Money(own, currency) if stage == "acquisition" else dress.write(own, METRICS[name])
        parts.append(Text(said, None, (("figure", value),)))
        if stage == "activation" and acquired:
            parts.append(
                text(
                    "customers acquired {acquired}, each observed {days} days",
                    acquired=Period(*acquired),
                    days=window,
                )
            )
    elif stage == "activation" and window and present(row.get("customers")) is not None:
        parts.append(_no_rate(acquired, window))
    if (sales := present(row.get("sales"))) is not None and stage == "loyalty":
        parts.append(texts("{n} sale", "{n} sales", int(sales)))
    if budget:
        parts.append(text("{budget} of budget", budget=budget))
    if not parts:
        return text("No spend declared")
    whole = parts[0]
    for part in parts[1:]:
        whole = text("{first} · {second}", first=whole, second=part)
    return whole


def _no_rate(acquired: tuple[date, date] | None, window: int) -> Text:
    """Say why there is no activation rate."""
    if acquired is None:
        return text("Activation: the history is shorter than {days} days", days=window)
    return text("Activation: no customers acquired {acquired} to tell", acquired=Period(*acquired))


def _button(ctx: Context, stage: str) -> None:
    """Show what filters the page by a stage."""
    chosen = stage in ctx.scope.stages
    clicked = st.button(
        ctx._("Take the filter off") if chosen else ctx._("Filter by this stage"),
        key=f"stage_{stage}",
        type="tertiary",
        icon=":material/filter_alt_off:" if chosen else ":material/filter_alt:",
    )
    if clicked:
        choose(ctx, "stage", stage)
