"""Attribution: which contacts led to this, how sure that is, and how far it depends on the model."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis import attribution, sentences
from mediaplan.analysis.credited import in_one_currency, of_every_row, picked, sums
from mediaplan.ui.ask import ask
from mediaplan.ui.attribution.choices import asked, controls
from mediaplan.ui.attribution.lookback import longer
from mediaplan.ui.attribution.models import models
from mediaplan.ui.attribution.nothing import nothing_credited
from mediaplan.ui.attribution.side_by_side import compared, details
from mediaplan.ui.attribution.total_cards import total_cards
from mediaplan.ui.attribution.withheld import nothing_told
from mediaplan.ui.context import context
from mediaplan.ui.currencies import in_currency, in_words, looked_at
from mediaplan.ui.filters import page_link
from mediaplan.ui.heading import heading

ctx = context()
choices = asked(ctx)
scope = of_every_row(ctx.scope, choices.by)
answer = ask(ctx, attribution.compared, scope=scope, **choices.told)
currency = looked_at(ctx, answer)
answer = in_one_currency(in_currency(answer, currency), currency)
said = sentences.attribution(answer, choices.outcome, picked(ctx.scope, choices.by))
heading(ctx, ctx._("Attribution"), in_words(currency, said))

whole = sums(answer)
if whole is None:  # withheld, as the sentence says: no figure may tell
    nothing_told(ctx, choices, answer)
elif whole.credited == 0:
    nothing_credited(ctx, choices, answer, whole, said)
else:
    total_cards(ctx, choices, answer, whole)
    measure = controls(ctx, choices, answer)
    longer(ctx, answer)
    compared(ctx, choices, answer, measure, currency)
    details(ctx, choices, answer, measure)
    models(ctx, choices, answer, currency)
    with st.container(key="onward", horizontal=True, gap="small", vertical_alignment="center"):
        st.caption(ctx._("What to look at next"), width="content")
        page_link(ctx, "paths", ctx._("The journeys themselves"))
        page_link(ctx, "channels", ctx._("Every channel side by side"))
        page_link(ctx, "roi", ctx._("What each channel returned"))
