"""Channels: every channel side by side, what it costs, reaches and brings; and what is inside one."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis import channels, sentences
from mediaplan.model import N_, text
from mediaplan.ui.ask import ask
from mediaplan.ui.channels.inside import inside
from mediaplan.ui.channels.metric import choose_metric
from mediaplan.ui.channels.side_by_side import chosen, compared, engagement, over_time, ranking
from mediaplan.ui.channels.tables import side_by_side
from mediaplan.ui.channels.total_cards import total_cards
from mediaplan.ui.context import context
from mediaplan.ui.currencies import alone, in_currency, in_words, looked_at
from mediaplan.ui.empty import empty
from mediaplan.ui.filters import page_link
from mediaplan.ui.heading import heading

ctx = context()
every = compared(ctx.scope)
whole = ask(ctx, channels.channels, scope=every)
currency = looked_at(ctx, whole)
whole = in_currency(whole, currency)
mine = in_currency(chosen(ctx, whole), currency)
heading(ctx, ctx._("Channels"), in_words(currency, sentences.channels(alone(mine))))

if whole.frame.empty:
    empty(
        ctx,
        text("Here: what each channel costs, reaches and brings, offline beside digital and CRM."),
        [
            N_("exports of the ad platforms"),
            N_("exports of the e-mail tool"),
            N_("the agency's plan"),
            N_("orders from the shop or the CRM"),
        ],
    )
else:
    total_cards(ctx, currency)
    metric = choose_metric(ctx, whole)
    left, right = st.columns([1.12, 1])
    with left:
        ranking(ctx, whole, metric)
    with right:
        over_time(ctx, metric, every, currency)
    inside(ctx, metric, currency)
    side_by_side(ctx, mine)
    engagement(ctx, whole)
    with st.container(key="onward", horizontal=True, gap="small", vertical_alignment="center"):
        st.caption(ctx._("What to look at next"), width="content")
        page_link(ctx, "roi", ctx._("What each channel returned"))
        page_link(ctx, "journey", ctx._("Who acts at which stage"))
