"""What happens at every visit, in order: language, database, scope, page, footer."""

from __future__ import annotations

import logging
from collections.abc import Callable

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from mediaplan.locale import LANGUAGES, render, translator
from mediaplan.locale.formats import alike
from mediaplan.model import MediaplanError
from mediaplan.ui import access, address, icon, opening, pages, scope_bar
from mediaplan.ui.context import Context, keep
from mediaplan.ui.everything import export
from mediaplan.ui.footer import footer
from mediaplan.ui.offered import offered
from mediaplan.ui.plain import plain
from mediaplan.ui.share import link, share
from mediaplan.ui.style import style
from mediaplan.warehouse import DatabaseHeldError

LOG = logging.getLogger(__name__)
Translate = Callable[[str], str]


def run() -> None:
    """Show the page asked for."""
    st.set_page_config(page_title="Mediaplan", page_icon=icon.PNG, layout="wide")
    access.enter()
    language = address.language()
    _ = translator(language).gettext
    style(_, lost=pages.lost(st.context.url or "", str(st.get_option("server.baseUrlPath"))))
    registered = pages.registered(_)
    page = st.navigation(list(registered.values()), position="top")
    st.set_page_config(page_title=f"{page.title} · Mediaplan")
    _languages(language, _)
    waiting = st.empty()
    try:
        found = opening.opened(
            lambda: waiting.info(_("The demonstration is being prepared, once: it takes a minute."))
        )
        waiting.empty()
    except MediaplanError as error:
        waiting.empty()
        _closed(error, language, _)
        return
    name = next((each for each, one in registered.items() if one is page), "")
    _show(found, page, name or next(iter(registered)), language)


def _show(found: opening.Opened, page: StreamlitPage, name: str, language: str) -> None:
    """Show the frame, and the page in it."""
    _ = translator(language).gettext
    there = offered(found.engine)
    codes = alike(there.currencies)
    read = address.adopt(found.engine, there)
    address.write(read, language)
    ctx = keep(
        Context(
            engine=found.engine,
            scope=read.scope,
            language=language,
            _=_,
            say=lambda sentence: render(sentence, language, codes),
            edit=access.can_edit(),
            dark=st.context.theme.type == "dark",
            demo=found.demo,
            link=link(address.params(read.scope, language, read.currency), name, address.others()),
            page=name,
            currency=read.currency,
            codes=codes,
        )
    )
    if found.demo:
        _banner(ctx, empty=found.empty)
    actions = scope_bar.show(read, there, language, _)
    if read.notes:
        st.warning("  \n".join(plain(ctx.say(note)) for note in read.notes), icon=":material/link_off:")
    with actions:
        sharing = st.popover(_("Share…"), icon=":material/share:", key="share")
        files = st.popover(_("Export"), icon=":material/download:", key="export")
    try:
        page.run()
    except MediaplanError as error:
        st.error(plain(ctx.say(error.message)), icon=":material/error:")
    with sharing:
        share(ctx)
    with files:
        export(ctx)
    footer(ctx)


def _languages(language: str, _: Translate) -> None:
    """Show the switch between languages."""

    def switched() -> None:
        if chosen := st.session_state["language_switch"]:
            address.speak(chosen)

    if st.session_state.get("language_switch") != language:
        st.session_state["language_switch"] = language
    with st.container(key="language"):
        st.segmented_control(
            _("Language"),
            [*reversed(LANGUAGES)],
            format_func=str.upper,
            key="language_switch",
            on_change=switched,
            required=True,
            label_visibility="collapsed",
        )
        # Who hears the page hears it in its own language; Streamlit declares English.
        st.html(
            f'<script>document.documentElement.lang = "{language}"</script>', unsafe_allow_javascript=True
        )


def _banner(ctx: Context, *, empty: bool) -> None:
    """Say that the data is not the reader's own, and where to bring theirs."""
    _ = ctx._
    with st.container(key="banner", border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(
            _("**There is no data yet.** Drop the exports you have: Mediaplan says what each one brings.")
            if empty
            else _("**This is demonstration data** of an invented retailer. Nothing of yours is in it.")
        )
        st.space("stretch")
        if ctx.edit and pages.exists("data"):
            asked = st.button(_("Import your own"), type="primary", icon=":material/upload_file:", key="own")
            if asked:
                st.switch_page(pages.path("data"))


def _closed(error: MediaplanError, language: str, _: Translate) -> None:
    """Say why there is nothing to show, and offer to try again."""
    LOG.warning("the database could not be opened: %s", error)
    with st.container(key="closed", border=True, gap="small"):
        held = isinstance(error, DatabaseHeldError)
        st.markdown(
            f"## {_('The database is open elsewhere') if held else _('The database could not be opened')}"
        )
        st.markdown(plain(render(error.message, language)))
        st.button(_("Try again"), icon=":material/refresh:", key="again")
