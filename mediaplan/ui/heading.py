"""A page's name, small, and the sentence that answers its question, large."""

from __future__ import annotations

import streamlit as st

from mediaplan.model import Text
from mediaplan.ui.context import Context
from mediaplan.ui.plain import plain


def heading(ctx: Context, title: str, sentence: Text | None = None) -> None:
    """Show the page's name and its answer.

    Parameters
    ----------
    ctx : Context
        Of this run.
    title : str
        The page's name, translated.
    sentence : Text, optional
        The answer in plain words. Its first sentence stands out.
    """
    with st.container(key="heading", gap="xxsmall"):
        st.markdown(f"# {plain(title)}")
        if sentence is not None:
            first, stop, rest = ctx.say(sentence).partition(". ")
            st.markdown(f"**{plain(first + stop.strip())}** {plain(rest)}".strip())
