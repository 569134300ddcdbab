"""How many contacts it takes and how long: lengths, stages of the sale, delays by channel or segment."""

from __future__ import annotations

import streamlit as st

from mediaplan.charts import (
    Measure,
    alt_text,
    delay_curve,
    delay_curve_alt,
    delays,
    delays_alt,
    leaderboard,
    lengths,
    lengths_alt,
)
from mediaplan.model import N_, Answer, Text, text
from mediaplan.ui.columns import MEASURES
from mediaplan.ui.context import Context
from mediaplan.ui.figure import figure, look
from mediaplan.ui.filters import choose
from mediaplan.ui.paths.choices import Choices, delays_control
from mediaplan.ui.paths.words import labels
from mediaplan.ui.table import table

TITLES = {
    "channel": N_("Delays by channel"),
    "campaign": N_("Delays by campaign"),
    "segment": N_("Delays by segment"),
}
#: Shown; the files have the quartiles too, which the charts draw.
COLUMNS = (
    "conversions",
    "from_first_median",
    "from_last_median",
    "within_1_share",
    "within_7_share",
    "within_30_share",
)
FROM_FIRST = Measure("days", N_("From the first contact, median"), "days")
CHOSEN = {"channel": "channels", "campaign": "campaigns", "segment": "segments"}


def spread(ctx: Context, found: dict[str, Answer]) -> None:
    """Show how many contacts journeys have, and on which day conversions come.

    Parameters
    ----------
    ctx : Context
        Of this run.
    found : dict
        The shows of :func:`mediaplan.analysis.paths.explored`.
    """
    left, right = st.columns(2)
    with left:
        answer = found["lengths"]
        figure(
            ctx,
            answer,
            lengths(answer, look(ctx)),
            key="lengths",
            title=ctx._("How many contacts"),
            caption=text("Conversions by the number of contacts before them, and how many journeys convert."),
            alt=lengths_alt(answer),
            labels=labels(ctx, share=N_("Share of conversions")),
        )
    with right:
        answer = found["curve"]
        figure(
            ctx,
            answer,
            delay_curve(answer, look(ctx)),
            key="curve",
            title=ctx._("On which day conversions come"),
            caption=text("Share of conversions by the days since the first and the last contact."),
            alt=delay_curve_alt(answer),
            labels=labels(ctx, days=N_("Day")),
        )


def by_stage(ctx: Context, answer: Answer) -> None:
    """Show how many contacts and days a conversion takes, by the stage of the sale; a click filters.

    Parameters
    ----------
    ctx : Context
        Of this run.
    answer : Answer
        The show ``stages``; without any stage nothing is shown.
    """
    if answer.frame.empty or answer.frame["stage"].isna().all():
        return
    left, right = st.columns(2)
    with left:
        _stages(
            ctx,
            answer,
            MEASURES["contacts_per_conversion"],
            key="stages",
            title=ctx._("Contacts per conversion by stage"),
            caption=text("On average, by the stage of the sale that came of them. Click a stage to filter."),
        )
    with right:
        _stages(
            ctx,
            answer,
            FROM_FIRST,
            key="stages_days",
            title=ctx._("Time from the first contact by stage"),
            caption=text("Half of the conversions come sooner."),
        )


def _stages(ctx: Context, answer: Answer, measure: Measure, *, key: str, title: str, caption: Text) -> None:
    """Show one figure by stage."""
    picked = figure(
        ctx,
        answer,
        leaderboard(answer, look(ctx), by="stage", measure=measure, chosen=ctx.scope.stages),
        key=key,
        title=title,
        caption=caption,
        alt=alt_text(answer, measure, "stage"),
        on_select=True,
        labels=labels(ctx, days=FROM_FIRST.label),
    )
    if picked and picked.get("stage"):
        choose(ctx, "stage", str(picked["stage"]))


def times(ctx: Context, choices: Choices, answer: Answer) -> None:
    """Show the delays from the first and from the last contact, and every figure of them.

    Parameters
    ----------
    ctx : Context
        Of this run.
    choices : Choices
        What is asked.
    answer : Answer
        The show ``delays``.
    """
    delays_control(ctx)
    left, right = st.columns(2)
    with left:
        _since(ctx, choices, answer, "first")
    with right:
        _since(ctx, choices, answer, "last")
    _table(ctx, choices, answer)


def _since(ctx: Context, choices: Choices, answer: Answer, since: str) -> None:
    """Show the delays since one contact; a click filters."""
    by = choices.delays_by
    first = since == "first"
    picked = figure(
        ctx,
        answer,
        delays(
            answer,
            look(ctx),
            by=by,
            since="first" if first else "last",
            chosen=getattr(ctx.scope, CHOSEN[by]),
        ),
        key=f"delays_{since}",
        title=ctx._("Since the first contact") if first else ctx._("Since the last contact"),
        caption=_caption(by, first=first),
        alt=delays_alt(answer, by, "first" if first else "last"),
        on_select=True,
        labels=labels(ctx),
    )
    if picked and picked.get(by):
        choose(ctx, by, str(picked[by]))


def _caption(by: str, *, first: bool) -> Text:
    """Say from which contact the time is counted."""
    if by == "segment":
        return (
            text("From the first contact of the journey to its conversion, by segment.")
            if first
            else text("From the last contact of the journey to its conversion, by segment.")
        )
    return (
        text("From the first contact of each in the journey to the conversion.")
        if first
        else text("From the last contact of each in the journey to the conversion.")
    )


def _table(ctx: Context, choices: Choices, answer: Answer) -> None:
    """Show every figure of the delays."""
    by = choices.delays_by
    head = "campaign_name" if by == "campaign" and "campaign_name" in answer.frame else by
    picked = table(
        ctx,
        answer,
        key=f"delays_{by}",
        columns=[head, *COLUMNS],
        labels=labels(ctx),
        all_in_files=True,
        select=True,
        title=ctx._(TITLES[by]),
    )
    if picked and picked.get(by):
        choose(ctx, by, str(picked[by]))
