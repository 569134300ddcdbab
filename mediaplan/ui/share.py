"""Any view is a link: its address with every value of the scope resolved."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from mediaplan.ui import access, address, pages
from mediaplan.ui.context import Context


def link(
    params: Mapping[str, str | Sequence[str]],
    page: str,
    others: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> str:
    """Return the address of a view.

    Parameters
    ----------
    params : mapping of str to str, or sequence of str
        Of :func:`mediaplan.ui.address.params`: the reader's language too, so that who opens the
        link sees the same words.
    page : str
        A name of :data:`mediaplan.ui.pages.PAGES`.
    others : mapping of str to sequence of str
        Parameters of the page's own.

    Returns
    -------
    str
        Never with the editor's key.
    """
    here = urlsplit(os.environ.get(access.REACHED_AT) or st.context.url or "")
    folder = here.path.rstrip("/")
    for each in pages.PAGES.values():
        if each.url and folder.endswith(f"/{each.url}"):
            folder = folder.removesuffix(f"/{each.url}")
    query = urlencode({**params, **others}, doseq=True)
    return urlunsplit((here.scheme, here.netloc, f"{folder}/{pages.PAGES[page].url}", query, ""))


def share(ctx: Context) -> None:
    """Show the link to this very view, what the page itself put into the address included."""
    _ = ctx._
    st.markdown(_("Whoever opens this link sees this view: same page, dates, comparison and filters."))
    st.code(link(ctx.params(), ctx.page, address.others()), language=None, wrap_lines=True)
    if access.on_this_machine_only() and not os.environ.get(access.TOKEN):
        st.caption(_("It opens on this machine only. To share it, stop the app and run `make share`."))
    else:
        st.caption(_("It is for looking. Data can be changed only with the editing link."))
