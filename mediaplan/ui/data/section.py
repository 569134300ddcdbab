"""One choice of a page that is kept in the address, so that a link opens it."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from mediaplan.ui.context import Context


def section(ctx: Context, names: Mapping[str, str], *, label: str, parameter: str = "section") -> str:
    """Show a choice among sections, and return the one chosen.

    Parameters
    ----------
    ctx : Context
        Of this run.
    names : mapping of str to str
        What stands in the address -> what people read, translated. The first is the default.
    label : str
        What is chosen, translated, for screen readers.
    parameter : str
        Name in the address.

    Returns
    -------
    str
        A name.

    Notes
    -----
    An address that is not the one written last is a link opened or a step back, and is followed;
    a control touched in this run goes before it. A name that does not exist is dropped.
    """
    key, written, touched = (f"{ctx.page}_{parameter}_{what}" for what in ("chosen", "written", "touched"))
    asked = st.query_params.get(parameter)
    followed = asked in names and asked != st.session_state.get(written)
    if (followed and not st.session_state.get(touched)) or st.session_state.get(key) not in names:
        st.session_state[key] = asked if asked in names else next(iter(names))
    st.session_state[touched] = False
    chosen = st.segmented_control(
        label,
        list(names),
        format_func=names.__getitem__,
        key=key,
        required=True,
        on_change=lambda: st.session_state.update({touched: True}),
        label_visibility="collapsed",
    )
    chosen = chosen or next(iter(names))
    st.session_state[written] = chosen
    if asked != chosen:
        st.query_params[parameter] = chosen
    return chosen
