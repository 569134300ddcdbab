"""The figure channels are compared on: chosen on the page, kept in the link."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis.channels import FIGURES
from mediaplan.metrics import METRICS, Metric
from mediaplan.model import Answer, text
from mediaplan.ui.context import Context
from mediaplan.ui.plain import plain

#: In the link and in the session.
PARAMETER, KEY = "metric", "channels_metric"
DEFAULTS = ("spend", "sales", "contacts")
#: What is offered: all that channels are compared on; of engagements, their rate.
OFFERED = tuple(name for name in FIGURES if name != "engagements")


def offered(answer: Answer) -> list[str]:
    """Return the figures that at least one channel has."""
    frame = answer.frame
    return [name for name in OFFERED if name in frame and frame[name].notna().any()]


def choose_metric(ctx: Context, answer: Answer) -> Metric:
    """Offer the figures, and return the one asked for: by the control, else by the link.

    Parameters
    ----------
    ctx : Context
        Of this run.
    answer : Answer
        Of :func:`mediaplan.analysis.channels.channels`: only what it has is offered.

    Returns
    -------
    Metric
    """
    there = offered(answer) or [DEFAULTS[0]]
    asked = st.query_params.get(PARAMETER)
    if asked and asked not in OFFERED:
        said = text("There is no figure “{name}” for channels: it is left out of the link.", name=asked)
        st.warning(plain(ctx.say(said)), icon=":material/link_off:")
    first = next((name for name in DEFAULTS if name in there), there[0])
    if asked in there and asked != st.session_state.get(f"{KEY}_written"):
        st.session_state[KEY] = asked
    if st.session_state.get(KEY) not in there:
        st.session_state[KEY] = first
    chosen = str(
        st.selectbox(
            ctx._("Figure compared"),
            there,
            format_func=lambda name: ctx._(METRICS[name].label),
            key=KEY,
            help=ctx._("What the bars and the curves show. It is kept in the link."),
            width=360,
        )
    )
    st.session_state[f"{KEY}_written"] = chosen
    if asked != chosen:
        st.query_params[PARAMETER] = chosen
    return METRICS[chosen]
