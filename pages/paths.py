"""Paths: how customers get there, by which contacts in which order, and how long it takes."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis import sentences
from mediaplan.model import N_, text
from mediaplan.ui.context import context
from mediaplan.ui.empty import empty
from mediaplan.ui.figure import notes
from mediaplan.ui.filters import page_link
from mediaplan.ui.heading import heading
from mediaplan.ui.paths.after import after
from mediaplan.ui.paths.another_period import another_period
from mediaplan.ui.paths.asking import before, explored, leads_to_nothing, names
from mediaplan.ui.paths.chain import chain
from mediaplan.ui.paths.choices import asked, controls
from mediaplan.ui.paths.listed import beginnings, frequent
from mediaplan.ui.paths.timing import by_stage, spread, times
from mediaplan.ui.paths.total_cards import total_cards

ctx = context()
choices = asked(ctx)
found, named = explored(ctx, choices), names(ctx, choices)
total, paths = found["total"], found["paths"]
heading(ctx, ctx._("Paths"), sentences.paths(total, paths, named))

if leads_to_nothing(total, choices):
    controls(ctx)
    if not another_period(ctx, total):
        empty(
            ctx,
            text("Here: by which contacts customers come to buy, in which order, and how long it takes."),
            [
                N_("recipients of the e-mail tool"),
                N_("site visits with a customer number"),
                N_("calls and other contacts that name a customer"),
                N_("orders from the shop or the CRM"),
                N_("leads of the CRM"),
                N_("quotes of the CRM"),
            ],
        )
        notes(ctx, total)
    chain(ctx)
elif total.withheld.any():
    controls(ctx)
    st.caption(ctx.say(total.basis))
    notes(ctx, total)
    chain(ctx)
else:
    total_cards(ctx, total, before(ctx, choices))
    controls(ctx)
    st.caption(ctx.say(total.basis))
    beginnings(ctx, choices, found["steps"], named)
    frequent(ctx, choices, paths, named)
    spread(ctx, found)
    times(ctx, choices, found["delays"])
    after(ctx, choices, found["following"], named)
    by_stage(ctx, found["stages"])
    chain(ctx)
    with st.container(key="onward", horizontal=True, gap="small", vertical_alignment="center"):
        st.caption(ctx._("What to look at next"), width="content")
        page_link(ctx, "attribution", ctx._("What each channel contributes"))
        page_link(ctx, "channels", ctx._("Every channel side by side"))
        page_link(ctx, "journey", ctx._("Who acts at which stage"))
