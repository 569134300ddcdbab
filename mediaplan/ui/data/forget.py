"""One person forgotten, for who may edit: found, told what goes, and only then erased."""

from __future__ import annotations

import streamlit as st

from mediaplan.imports.forget import Forgotten, forget
from mediaplan.model import MediaplanError, Text
from mediaplan.ui.access import require_edit
from mediaplan.ui.context import Context
from mediaplan.ui.plain import plain

WRITTEN, DONE = "data_forget_written", "data_forgotten"
#: Whom someone asked to forget, until it is confirmed or left.
ASKED = "data_forget_asked"


def show(ctx: Context) -> None:
    """Show the place to forget a person, and ask before it is done."""
    _ = ctx._
    if DONE in st.session_state:
        done: tuple[Text, ...] = st.session_state.pop(DONE)
        st.success(_lines(ctx, done), icon=":material/person_remove:")
    with st.expander(_("Forget a person"), icon=":material/person_remove:", key="data_forget"):
        st.caption(
            plain(
                _(
                    "Erases one person everywhere, what earlier imports said included. You see what goes "
                    "before anything does."
                )
            )
        )
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.text_input(
                _("Customer identifier, e-mail address or telephone number"), key=WRITTEN, autocomplete="off"
            )
            st.button(_("Find the person"), key="data_forget_find", on_click=_asked)
    if wanted := st.session_state.get(ASKED):
        _ask(ctx, wanted)


def _asked() -> None:
    st.session_state[ASKED] = st.session_state.get(WRITTEN, "").strip()


def _leave() -> None:
    """Forget that someone was to be forgotten, and the name that was typed."""
    st.session_state.pop(ASKED, None)
    st.session_state[WRITTEN] = ""


def _ask(ctx: Context, wanted: str) -> None:
    """Say what would be erased, and ask."""
    found = _done(ctx, wanted, dry_run=True)
    if found is None:
        return
    if not found.erased:
        st.info(_lines(ctx, found.sentences), icon=":material/person_off:")
        st.session_state.pop(ASKED, None)
        return

    @st.dialog(ctx._("Erase this person?"), icon=":material/person_remove:", on_dismiss=_leave)
    def confirm() -> None:
        st.markdown(_lines(ctx, (found.whom, *found.sentences) if found.whom else found.sentences))
        with st.container(horizontal=True):
            if st.button(ctx._("Erase for good"), type="primary", key="data_forget_yes"):
                done = _done(ctx, wanted)
                if done is not None:
                    st.session_state[DONE] = done.sentences
                    st.session_state.pop(ASKED, None)
                    st.rerun()
            if st.button(ctx._("Erase nothing"), key="data_forget_no", on_click=_leave):
                st.rerun()

    confirm()


def _done(ctx: Context, wanted: str, *, dry_run: bool = False) -> Forgotten | None:
    """Forget, or say why not."""
    try:
        require_edit()
        return forget(ctx.engine, wanted, dry_run=dry_run)
    except MediaplanError as error:
        st.error(plain(ctx.say(error.message)), icon=":material/error:")
        st.session_state.pop(ASKED, None)
        return None


def _lines(ctx: Context, sentences: tuple[Text, ...]) -> str:
    """Return sentences as Markdown, each on its line."""
    return "  \n".join(plain(ctx.say(each)) for each in sentences)
