"""Who contributes what: the recommended model, how sure it is, how far the others are, what it cost."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis.attribution import AVERAGES, RANGES, outside
from mediaplan.analysis.credited import chosen, in_one_currency, of_spend, picked
from mediaplan.charts import Measure, credits_alt
from mediaplan.charts import credits as credits_drawn
from mediaplan.model import N_, Answer, Text, text
from mediaplan.ui.ask import ask
from mediaplan.ui.attribution.choices import Choices
from mediaplan.ui.attribution.words import labels
from mediaplan.ui.context import Context
from mediaplan.ui.figure import figure, look
from mediaplan.ui.filters import choose
from mediaplan.ui.plain import plain
from mediaplan.ui.table import table

#: Figure and dimension -> the chart's title.
TITLES = {
    "channel": N_("{figure} by channel"),
    "campaign": N_("{figure} by campaign"),
    "role": N_("{figure} by role of the campaign"),
    "stage": N_("{figure} by declared stage of the campaign"),
}
TABLES = {
    "channel": N_("Credit and cost by channel"),
    "campaign": N_("Credit and cost by campaign"),
    "role": N_("Credit and cost by role"),
    "stage": N_("Credit and cost by declared stage"),
}
#: What the page can be filtered by; the stage of a sale is another than the one a campaign declares.
FILTERED = ("channel", "campaign")
COLUMNS = (
    "conversions", "conversions_low", "conversions_high", "share", "disagreement", "revenue",
    "spend", "cost_per_conversion", "cost_per_conversion_low", "cost_per_conversion_high",
    "roas_attributed", "roas_attributed_low", "roas_attributed_high", "thin",
)  # fmt: skip


def compared(ctx: Context, choices: Choices, answer: Answer, measure: Measure, currency: str | None) -> None:
    """Show the chart of credit, and beside it what no journey can see.

    Parameters
    ----------
    ctx : Context
        Of this run.
    choices : Choices
        What is asked.
    answer : Answer
        Of :func:`mediaplan.analysis.attribution.compared`, every row, in one currency.
    measure : Measure
        What is credited.
    currency : str or None
        The one looked at, where there are several.
    """
    beside = unseen(ctx, choices, answer, currency)
    if beside.frame.empty:
        _chart(ctx, choices, answer, measure)
        return
    left, right = st.columns([1.75, 1])
    with left:
        _chart(ctx, choices, answer, measure)
    with right:
        unseen_card(ctx, choices, beside)


def unseen(ctx: Context, choices: Choices, answer: Answer, currency: str | None) -> Answer:
    """Return the spend that no journey can show.

    Parameters
    ----------
    ctx, choices, answer, currency
        As for :func:`compared`.
    """
    seen = tuple(answer.extra["labels"])
    scope = of_spend(answer.scope, choices.by)
    return in_one_currency(ask(ctx, outside, seen, by=choices.by, scope=scope), currency)


def unseen_card(ctx: Context, choices: Choices, beside: Answer) -> None:
    """Show it: it is never given nothing.

    Parameters
    ----------
    ctx, choices
        As for :func:`compared`.
    beside : Answer
        Of :func:`unseen`.
    """
    with st.container(border=True, height="stretch", key="outside_card"):
        table(
            ctx,
            beside,
            key="outside",
            # Of roles and declared stages, it is channels that no journey can show
            columns=[_first(choices.by if choices.by in beside.frame else "channel", beside), "spend"],
            all_in_files=True,
            title=ctx._("Beside: spend that no journey can show"),
        )


def _chart(ctx: Context, choices: Choices, answer: Answer, measure: Measure) -> None:
    """Draw credit, sorted by how far the models disagree; a click filters."""
    by, can_filter = choices.by, choices.by in FILTERED
    said = text(
        "Sorted by how far the models disagree: the wider the band, the more it depends on the model. The "
        "interval only says how far chance among customers goes, not whether a model is right."
    )
    if f"{measure.name}_least" not in answer.frame:
        said = text("Sorted by how far the models disagree on conversions.")
    if can_filter:
        said = text("{first} Click a row to filter the page.", first=said)
    clicked = figure(
        ctx,
        answer,
        credits_drawn(
            answer,
            look(ctx),
            measure=measure,
            by=by,
            chosen=picked(ctx.scope, by),
        ),
        key="credits",
        title=text(TITLES[by], figure=Text(measure.label)),
        caption=said,
        alt=credits_alt(answer, measure, by),
        on_select=can_filter,
        labels=labels(ctx, choices.outcome),
        elsewhere=(AVERAGES, RANGES),  # under the table, which has what they speak of
    )
    if clicked and clicked.get(by):
        choose(ctx, by, str(clicked[by]))


def details(ctx: Context, choices: Choices, answer: Answer, measure: Measure) -> None:
    """Show every figure in a table, and that credit adds up.

    Parameters
    ----------
    ctx, choices, answer, measure
        As for :func:`compared`. Of revenue and margin, the table has the one that is looked at.
    """
    mine = chosen(answer, ctx.scope, choices.by)
    frame = mine.frame
    amount = measure.name if measure.unit == "money" else "revenue"
    names = [amount if name == "revenue" else name for name in COLUMNS]
    names = [name for name in names if name in frame and frame[name].notna().any()]
    if "thin" in names and not frame["thin"].fillna(value=False).any():
        names.remove("thin")
    clicked = table(
        ctx,
        mine,
        key=f"credit_{choices.by}",
        columns=[_first(choices.by, mine), *names],
        labels=labels(ctx, choices.outcome),
        all_in_files=True,
        select=choices.by in FILTERED,
        title=ctx._(TABLES[choices.by]),
    )
    checked = text(
        "Checked: what each of the {models} models credits adds up to what there is to credit, {credited}.",
        models=len(answer.extra["models"]),
        credited=answer.extra["total"]["conversions_credited"],
    )
    st.caption(f":material/check: {plain(ctx.say(checked))}")
    if clicked and clicked.get(choices.by):
        choose(ctx, choices.by, str(clicked[choices.by]))


def _first(by: str, answer: Answer) -> str:
    """Return the column of names."""
    return "campaign_name" if by == "campaign" and "campaign_name" in answer.frame else by
