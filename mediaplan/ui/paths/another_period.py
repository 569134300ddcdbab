"""One click to the period that tells, where sales are too young to say whether they kept their customer."""

from __future__ import annotations

from datetime import date

import streamlit as st

from mediaplan.locale import span
from mediaplan.model import Answer
from mediaplan.ui import address
from mediaplan.ui.context import Context
from mediaplan.ui.plain import plain


def another_period(ctx: Context, total: Answer) -> bool:
    """Offer the nearest period in which customers kept can be told.

    Parameters
    ----------
    ctx : Context
        Of this run.
    total : Answer
        A show of :func:`mediaplan.analysis.paths.explored`: its notes say why, and which period that is.

    Returns
    -------
    bool
        Whether there is one.
    """
    there = total.extra.get("period_that_tells")
    if not there:
        return False
    start, end = there["from"], there["to"]
    with st.container(border=True, key="another_period_box", horizontal_alignment="center", gap="small"):
        st.markdown(":material/history:", text_alignment="center")
        said = "  \n".join(plain(ctx.say(note)) for note in total.notes)
        st.markdown(said, text_alignment="center")
        st.button(
            ctx._("Show {period}").format(period=span(start, end, ctx.language)),
            icon=":material/date_range:",
            key="another_period",
            on_click=_take,
            args=(start, end),
        )
    return True


def _take(start: date, end: date) -> None:
    """Change the period of the scope in force."""
    address.change(address.changed(st.session_state[address.SCOPE], start=start, end=end))
