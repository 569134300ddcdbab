"""Every channel beside the others on one figure, now and over time; social's engagement against theirs."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from mediaplan.analysis import channels
from mediaplan.analysis.sentences import called
from mediaplan.charts import alt_text, curves_alt, leaderboard, multiples
from mediaplan.metrics import METRICS, Kind, Metric
from mediaplan.metrics.behind import ONE_BY_ONE
from mediaplan.metrics.crowds import OF_MESSAGES
from mediaplan.model import N_, Answer, Scope, Text, text
from mediaplan.ui.ask import ask
from mediaplan.ui.context import Context
from mediaplan.ui.currencies import in_currency
from mediaplan.ui.figure import figure, look, rounded, spread_over
from mediaplan.ui.filters import choose
from mediaplan.ui.plain import plain

SHARES = {"spend": "spend_share", "sales": "sales_share", "new_customers": "new_customers_share"}
KINDS = {
    Kind.REPORTED: N_("As channels report it, or as the plan states it."),
    Kind.OWN: N_("The company's own figure, by the channel each order records."),
    Kind.MIXED: N_("Own sales against the costs reported or planned."),
}


def compared(scope: Scope) -> Scope:
    """Return the scope whose channels are compared: every one, so that the one chosen has company."""
    inside = len(scope.channels) == 1
    return replace(scope, channels=(), campaigns=() if inside else scope.campaigns)


def chosen(ctx: Context, whole: Answer) -> Answer:
    """Return the channels of the page's own scope.

    Parameters
    ----------
    ctx : Context
        Of this run.
    whole : Answer
        Of the scope compared: its rows serve wherever only channels are chosen.

    Returns
    -------
    Answer
    """
    scope = ctx.scope
    if scope.campaigns != whole.scope.campaigns:
        return ask(ctx, channels.channels)
    if not scope.channels:
        return whole
    return replace(whole.only(whole.frame["channel"].isin(scope.channels)), scope=scope)


def ranking(ctx: Context, answer: Answer, metric: Metric) -> None:
    """Show channels in the order of a figure; a click filters by one.

    Parameters
    ----------
    ctx : Context
        Of this run.
    answer : Answer
        Of :func:`mediaplan.analysis.channels.channels`, every channel of the scope, in one currency.
    metric : Metric
        The figure.
    """
    drawn = leaderboard(
        answer,
        look(ctx),
        by="channel",
        measure=metric,
        share=SHARES.get(metric.name),
        chosen=ctx.scope.channels,
    )
    picked = figure(
        ctx,
        answer,
        drawn,
        key="ranking",
        title=text("{figure} by channel", figure=Text(metric.label)),
        caption=rounded(_caption(ctx, metric), answer.frame.get(SHARES.get(metric.name, ""), ())),
        alt=alt_text(answer, metric, "channel"),
        on_select=True,
        # Said of every figure asked at once; it is about those of messages
        elsewhere=() if metric.name in OF_MESSAGES else (ONE_BY_ONE,),
    )
    if picked and picked.get("channel"):
        choose(ctx, "channel", str(picked["channel"]))


def _caption(ctx: Context, metric: Metric) -> Text:
    """Say what the figure means, who says so, and what a click does."""
    said = text("{meaning} {kind}", meaning=Text(metric.meaning), kind=Text(KINDS.get(metric.kind, "")))
    if ctx.scope.before():
        said = text("{first} The line is where the channel stood before.", first=said)
    if ctx.scope.channels:
        return text("{first} The channels chosen stand out from the rest.", first=said)
    return text("{first} Click a bar to filter the page.", first=said)


def over_time(ctx: Context, metric: Metric, whole: Scope, currency: str | None) -> None:
    """Show the figure of each channel over time, a curve each.

    Parameters
    ----------
    ctx : Context
        Of this run.
    metric : Metric
        The figure.
    whole : Scope
        The page's, with every channel.
    currency : str or None
        The one looked at, where there are several.
    """
    title = text("{figure} over time", figure=Text(metric.label))
    if not {"channel", "week"} <= metric.dimensions:
        with st.container(border=True, height="stretch"):
            st.markdown(f"#### {ctx.say(title)}")
            st.caption(ctx._("This figure is counted on the last day of the period only: it has no curve."))
        return
    answer = in_currency(ask(ctx, channels.trend, metric.name, scope=whole), currency)
    picked = figure(
        ctx,
        answer,
        multiples(answer, look(ctx), measure=metric, chosen=ctx.scope.channels),
        key="over_time",
        title=title,
        caption=spread_over(
            text(
                "Each curve from nothing to its own peak: compare shapes, not heights. Dashed where a "
                "period is not over."
            ),
            answer,
            metric,
        ),
        alt=curves_alt(answer, metric, "channel", str(answer.extra["grain"])),
        on_select=True,
    )
    if picked and picked.get("channel"):
        choose(ctx, "channel", str(picked["channel"]))


def engagement(ctx: Context, whole: Answer) -> None:
    """Show how often what was seen was reacted to, social against the others.

    Parameters
    ----------
    ctx : Context
        Of this run.
    whole : Answer
        Of :func:`mediaplan.analysis.channels.channels`, every channel of the scope.
    """
    answer = channels.engaged(whole)
    if answer.frame.empty:
        return
    social, others = answer.extra["social_rate"], answer.extra["others_rate"]
    metric = METRICS["engagement_rate"]
    if social is not None and others is not None:
        caption = text(
            "Paid social: {social_rate} of impressions led to a reaction, against {others_rate} elsewhere. "
            "Each network counts reactions its own way.",
            social_rate=social,
            others_rate=others,
        )
    else:
        caption = text(
            "Only channels that report engagements can be compared. Each counts reactions its own way."
        )
    if len(answer.frame) == 1:
        alone = answer.frame.iloc[0]
        said = text(
            "{channel}: {engagement_rate} of impressions led to a reaction. No other channel reports any to "
            "compare it with.",
            channel=called(str(alone["channel"])),
            engagement_rate=float(alone["engagement_rate"]),
        )
        st.caption(plain(ctx.say(said)))
        return
    figure(
        ctx,
        answer,
        leaderboard(answer, look(ctx), by="channel", measure=metric, chosen=ctx.scope.channels),
        key="engagement",
        title=ctx._("Engagement of social against the others"),
        caption=caption,
        alt=alt_text(answer, metric, "channel"),
    )
