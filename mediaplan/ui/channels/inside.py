"""What is inside a channel: its campaigns, then the creatives of one, and the way back."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from mediaplan.analysis import channels
from mediaplan.charts import alt_text, leaderboard
from mediaplan.metrics import METRICS, Metric
from mediaplan.metrics.known import campaign_names
from mediaplan.model import Answer, Text, text
from mediaplan.model.vocabulary import CHANNEL_LABELS
from mediaplan.ui.ask import ask
from mediaplan.ui.channels.tables import known
from mediaplan.ui.context import Context
from mediaplan.ui.currencies import in_currency
from mediaplan.ui.figure import figure, look
from mediaplan.ui.filters import choose
from mediaplan.ui.table import table

CAMPAIGN_COLUMNS = (
    "campaign_name",
    "spend",
    "spend_share",
    "impressions",
    "clicks",
    "ctr",
    "cpc",
    "contacts",
    "sales",
    "revenue",
    "platform_conversions",
    "roas",
)


def inside(ctx: Context, metric: Metric, currency: str | None) -> None:
    """Show what is inside the channel filtered by, where it is one alone.

    Parameters
    ----------
    ctx : Context
        Of this run.
    metric : Metric
        The figure compared.
    currency : str or None
        The one looked at, where there are several.
    """
    if len(ctx.scope.channels) != 1:
        return
    (channel,) = ctx.scope.channels
    _way_back(ctx, channel)
    every = replace(ctx.scope, campaigns=())
    answer = in_currency(ask(ctx, channels.campaigns, channel, scope=every), currency)
    left, right = st.columns([1, 1.25])
    with left:
        _campaigns(ctx, answer, metric, channel)
    with right, st.container(border=True, height="stretch", key="campaigns_box"):
        picked = table(
            ctx,
            answer,
            key="campaigns_table",
            columns=known(answer, CAMPAIGN_COLUMNS),
            all_in_files=True,
            select=True,
            title=ctx.say(text("Campaigns of {channel}", channel=called(channel))),
        )
        if picked and picked.get("campaign"):
            choose(ctx, "campaign", str(picked["campaign"]))
    if len(ctx.scope.campaigns) == 1:
        _creatives(ctx, ctx.scope.campaigns[0], currency)


def _way_back(ctx: Context, channel: str) -> None:
    """Show where one is, and one step back."""
    with st.container(key="way_back", horizontal=True, vertical_alignment="center", gap="small"):
        if len(ctx.scope.campaigns) == 1:
            said = text("Back to {channel}", channel=called(channel))
            back = ("campaign", ctx.scope.campaigns[0])
        else:
            said, back = text("Back to all channels"), ("channel", channel)
        if st.button(ctx.say(said), key="back", icon=":material/arrow_back:", type="tertiary"):
            choose(ctx, *back)


def _campaigns(ctx: Context, answer: Answer, metric: Metric, channel: str) -> None:
    """Show the channel's campaigns in the order of the figure."""
    usable = metric.name in answer.frame and answer.frame[metric.name].notna().any()
    measure = metric if usable else METRICS["spend"]
    picked = figure(
        ctx,
        answer,
        leaderboard(answer, look(ctx), by="campaign", measure=measure, chosen=ctx.scope.campaigns),
        key="campaigns",
        title=text("{figure}: campaigns of {channel}", figure=Text(measure.label), channel=called(channel)),
        caption=text("Click a campaign to see what it showed."),
        alt=alt_text(answer, measure, "campaign"),
        on_select=True,
    )
    if picked and picked.get("campaign"):
        choose(ctx, "campaign", str(picked["campaign"]))


def _creatives(ctx: Context, campaign: str, currency: str | None) -> None:
    """Show what a campaign showed: ads of exports, creatives of contacts."""
    answer = in_currency(ask(ctx, channels.creatives, campaign), currency)
    name = campaign_names(ctx.engine).get(campaign, campaign)
    title = text("What {campaign} showed", campaign=name)
    if answer.frame.empty or answer.frame["creative"].isna().all():
        with st.container(border=True):
            st.markdown(f"#### {ctx._('Ads and creatives')}")
            st.caption(
                ctx._(
                    "No export names the ads of this campaign. Export at ad level to see each of them here."
                )
            )
        return
    measure = next(
        METRICS[each]
        for each in ("impressions", "clicks", "platform_spend", "contacted_customers")
        if answer.frame[each].notna().any()
    )
    left, right = st.columns([1, 1.25])
    with left:
        figure(
            ctx,
            answer,
            leaderboard(answer, look(ctx), by="creative", measure=measure),
            key="creatives",
            title=title,
            caption=text("{figure} by ad or creative.", figure=Text(measure.label)),
            alt=alt_text(answer, measure, "creative"),
        )
    with right, st.container(border=True, height="stretch", key="creatives_box"):
        columns = ("creative", *channels.CREATIVE_FIGURES)
        table(ctx, answer, key="creatives_table", columns=known(answer, columns), title=ctx.say(title))


def called(channel: str) -> Text | str:
    """Return what a channel is called."""
    label = CHANNEL_LABELS.get(channel)
    return Text(label) if label else channel
