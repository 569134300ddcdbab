"""The registry of pages: what there is, where it lives and what it is called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from mediaplan.model import N_

FOLDER = Path(__file__).resolve().parent.parent.parent / "pages"


@dataclass(frozen=True)
class Page:
    """One page.

    Parameters
    ----------
    name : str
        Of its file in ``pages/``.
    url : str
        Its path in the address, ``""`` for the first.
    icon : str
        A Material symbol.
    title : str
        What people read, in English.
    """

    name: str
    url: str
    icon: str
    title: str

    @property
    def path(self) -> Path:
        """Its file."""
        return FOLDER / f"{self.name}.py"


PAGES = {
    page.name: page
    for page in (
        Page("journey", "", ":material/route:", N_("Journey")),
        Page("channels", "channels", ":material/compare_arrows:", N_("Channels")),
        Page("roi", "roi", ":material/payments:", N_("ROI")),
        Page("attribution", "attribution", ":material/account_tree:", N_("Attribution")),
        Page("paths", "paths", ":material/timeline:", N_("Paths")),
        Page("data", "data", ":material/database:", N_("Data")),
        Page("glossary", "glossary", ":material/menu_book:", N_("Glossary")),
    )
}


def exists(name: str) -> bool:
    """Tell whether a page has been written."""
    return name in PAGES and PAGES[name].path.is_file()


def path(name: str) -> str:
    """Return what ``st.switch_page`` and ``st.page_link`` take for a page."""
    return str(PAGES[name].path)


def lost(address: str, base: str = "") -> bool:
    """Tell whether an address leads to no page.

    Parameters
    ----------
    address : str
        The whole one, as the browser has it.
    base : str
        The path that the app is served under, if any.
    """
    last = urlsplit(address).path.strip("/").removeprefix(base.strip("/")).strip("/")
    return last not in {page.url for page in PAGES.values() if exists(page.name)}


def registered(translate: Callable[[str], str]) -> dict[str, StreamlitPage]:
    """Return the pages there are, for the router, by name."""
    found = [page for page in PAGES.values() if exists(page.name)]
    return {
        page.name: st.Page(
            page.path,
            title=translate(page.title),
            icon=page.icon,
            url_path=page.url or None,
            default=page is found[0],
        )
        for page in found
    }
