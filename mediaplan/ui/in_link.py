"""What is chosen on a page and kept in its link: read before its control is shown, written back after."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from mediaplan.model import text
from mediaplan.ui.context import Context
from mediaplan.ui.plain import plain


def key(page: str, name: str) -> str:
    """Return the key of the control of a choice."""
    return f"{page}_{name}"


def kept(
    ctx: Context, name: str, there: Sequence[str], first: str, *, number: bool = False, strict: bool = True
) -> str:
    """Return a choice: by its control, else by the link, else the first; and put it into the link.

    Parameters
    ----------
    ctx : Context
        Of this run.
    name : str
        Of the parameter.
    there : sequence of str
        What can be chosen.
    first : str
        What is chosen by itself.
    number : bool
        Whether its control takes a number.
    strict : bool
        Whether a link that asks for what cannot be chosen is told so; not where another period has it.

    Notes
    -----
    A link that is not the one written last is one opened, or a step back: it goes before the control.
    """
    control = key(ctx.page, name)
    written = f"{control}_written"
    found = st.query_params.get(name)
    if found and found not in there and strict:
        said = text(
            "“{value}” is nothing to choose as “{name}”: it is left out of the link.", value=found, name=name
        )
        st.warning(plain(ctx.say(said)), icon=":material/link_off:")
    state = st.session_state.get(control)
    known = state is not None and str(state) in there
    if found in there and (found != st.session_state.get(written) or not known):
        state = found
    elif not known:
        state = first
    chosen = str(state)
    st.session_state[control] = int(chosen) if number else chosen
    st.session_state[written] = chosen
    if found != chosen:
        st.query_params[name] = chosen
    return chosen
