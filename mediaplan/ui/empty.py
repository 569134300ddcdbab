"""A place whose data is not there: what would be here, where there is some, and which export brings it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from mediaplan.model import Text, text
from mediaplan.model.scope import FILTERS
from mediaplan.ui import address, pages
from mediaplan.ui.context import Context
from mediaplan.ui.offered import offered
from mediaplan.ui.plain import plain


def empty(ctx: Context, what: Text, exports: Sequence[str] = (), *, key: str = "empty") -> None:
    """Say what would be here.

    Parameters
    ----------
    ctx : Context
        Of this run.
    what : Text
        What would be here, in a sentence.
    exports : sequence of str
        Messages (English source) naming the exports that bring it.
    key : str
        Distinguishes several on one page.
    """
    with st.container(border=True, key=f"{key}_box", horizontal_alignment="center", gap="small"):
        st.markdown(":material/inbox:", text_alignment="center")
        st.markdown(f"**{plain(ctx.say(what))}**", text_alignment="center")
        if exports:
            brought = " · ".join(plain(ctx._(each)) for each in exports)
            st.caption(f"{plain(ctx._('Brought by:'))} {brought}", text_alignment="center")
        with st.container(horizontal=True, horizontal_alignment="center"):
            if exports:
                _elsewhere(ctx, key)
            if ctx.edit and pages.exists("data"):
                asked = st.button(ctx._("Import"), icon=":material/upload_file:", key=f"{key}_import")
                if asked:
                    st.switch_page(pages.path("data"))


def _elsewhere(ctx: Context, key: str) -> None:
    """Say where there is data, if it is the period or the filters that leave nothing, and lead there."""
    there, scope = offered(ctx.engine), ctx.scope
    if there.first is None or there.as_of is None:
        return
    filtered = any(getattr(scope, attribute) for attribute in FILTERS.values())
    outside = bool(scope.period and (scope.period.start > there.first or scope.period.end < there.as_of))
    if not (filtered or outside):
        return
    said = text("The data goes from {first} to {last}.", first=there.first, last=there.as_of)
    st.caption(plain(ctx.say(said)), text_alignment="center")
    whole = {"start": there.first, "end": max(there.first, there.as_of)}
    if outside:
        st.button(
            ctx._("Show all of it"),
            icon=":material/date_range:",
            key=f"{key}_all",
            on_click=_change,
            kwargs=whole,
        )
    if filtered:
        st.button(
            ctx._("Take the filters off"),
            icon=":material/filter_alt_off:",
            key=f"{key}_unfiltered",
            on_click=_change,
            kwargs=dict.fromkeys(FILTERS.values(), ()),
        )


def _change(**changes: object) -> None:
    """Change some of the scope in force."""
    address.change(address.changed(st.session_state[address.SCOPE], **changes))
