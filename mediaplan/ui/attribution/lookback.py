"""Where a longer lookback would find contacts of many more: it is said, and one click leads there."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis.attribution.reach import Longer
from mediaplan.model import Answer, text
from mediaplan.ui.context import Context
from mediaplan.ui.in_link import key
from mediaplan.ui.plain import plain


def longer(ctx: Context, answer: Answer) -> None:
    """Offer the lookback that the answer found; nothing where it found none.

    Parameters
    ----------
    ctx : Context
        Of this run.
    answer : Answer
        Of :func:`mediaplan.analysis.attribution.compared`.
    """
    found = answer.extra.get("longer_lookback")
    if not found:
        return
    offered = Longer(**found)
    said = ctx.say(offered.said)
    ctx.said.add(said)  # it is a note of the answer, too
    with st.container(key="longer_lookback", horizontal=True, gap="small", vertical_alignment="center"):
        st.caption(f":material/history: {plain(said)}", width="content")
        st.button(
            ctx.say(text("Look back {days} days", days=offered.days)),
            key="longer_lookback_take",
            on_click=_take,
            args=(ctx.page, offered.days),
        )


def _take(page: str, days: int) -> None:
    """Put the lookback into its control, from where it goes into the link."""
    st.session_state[key(page, "lookback")] = days
