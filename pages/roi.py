"""ROI: what was spent, what came back, for which channel and campaign, and whose budget it was."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis import roi, sentences
from mediaplan.model import N_, text
from mediaplan.ui.ask import ask
from mediaplan.ui.context import context
from mediaplan.ui.currencies import alone, in_currency, in_words, looked_at
from mediaplan.ui.empty import empty
from mediaplan.ui.filters import page_link
from mediaplan.ui.heading import heading
from mediaplan.ui.roi.budget import budget
from mediaplan.ui.roi.returns import by_channel_or_campaign, choose_view, compared, details, over_time
from mediaplan.ui.roi.total_cards import total_cards

ctx = context()
total = ask(ctx, roi.total)
currency = looked_at(ctx, total)
total, ranked = in_currency(total, currency), in_currency(ask(ctx, roi.by_channel), currency)
said = sentences.roi(alone(total), alone(ranked))
heading(ctx, ctx._("Return on investment"), in_words(currency, said))

if total.frame.empty or total.frame.dropna(how="all", axis="columns").empty:
    empty(
        ctx,
        text("Here: what was spent, what came back, and the return of each channel and campaign."),
        [
            N_("exports of the ad platforms"),
            N_("the agency's plan"),
            N_("orders with their margin"),
        ],
    )
else:
    times = in_currency(ask(ctx, roi.over_time), currency)
    total_cards(ctx, total, times)
    by, metric = choose_view(ctx, total, ranked)
    split = by_channel_or_campaign(ctx, by, currency)
    compared(ctx, split, by, metric)
    details(ctx, split, by)
    over_time(ctx, times, metric)
    budget(ctx, currency)
    with st.container(key="onward", horizontal=True, gap="small", vertical_alignment="center"):
        st.caption(ctx._("What to look at next"), width="content")
        page_link(ctx, "channels", ctx._("Every channel side by side"))
        page_link(ctx, "journey", ctx._("Who acts at which stage"))
