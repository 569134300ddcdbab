"""Journey: where customers are, what each stage costs and brings, and who acts in it."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from mediaplan.analysis import journey, sentences
from mediaplan.model import N_, text
from mediaplan.ui.ask import ask
from mediaplan.ui.context import context
from mediaplan.ui.currencies import alone, in_currency, in_words, looked_at
from mediaplan.ui.empty import empty
from mediaplan.ui.heading import heading
from mediaplan.ui.journey.actors import actors
from mediaplan.ui.journey.earned import earned
from mediaplan.ui.journey.met import declared_and_met, states
from mediaplan.ui.journey.movers import movers
from mediaplan.ui.journey.onward import onward
from mediaplan.ui.journey.stage_cards import stage_cards

ctx = context()
every = replace(ctx.scope, stages=())  # the cards stay, so that another stage can be chosen
stages = ask(ctx, journey.stages)
currency = looked_at(ctx, stages)
stages = in_currency(stages, currency)
heading(ctx, ctx._("Customer journey"), in_words(currency, sentences.journey(alone(stages))))
whole = in_currency(ask(ctx, journey.stages, scope=every), currency)

if whole.frame.empty:
    empty(
        ctx,
        text("Here: the four stages of your customers, what is spent for each and what it brings."),
        [N_("orders from the shop or the CRM"), N_("the customer base"), N_("exports of the ad platforms")],
    )
else:
    stage_cards(ctx, whole, in_currency(ask(ctx, journey.trend, scope=every), currency))
    left, right = st.columns([1.12, 1])
    with left:
        movers(ctx)
    with right:
        actors(ctx, currency)
    earned(ctx, stages)
    left, right = st.columns([1.12, 1])
    with left:
        declared_and_met(ctx)
    with right:
        states(ctx)
    onward(ctx, whole)
