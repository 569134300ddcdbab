"""A click on a bar, a row or a stage filters; a second one takes the filter off."""

from __future__ import annotations

from typing import Any

import streamlit as st

from mediaplan.model import Scope
from mediaplan.model.scope import FILTERS
from mediaplan.ui import address, pages
from mediaplan.ui.context import Context


def toggled(scope: Scope, name: str, value: str) -> Scope:
    """Return a scope with one value more among its filters, or one less."""
    values: tuple[str, ...] = getattr(scope, FILTERS[name])
    kept = tuple(each for each in values if each != value)
    changed: dict[str, Any] = {FILTERS[name]: kept if value in values else (*values, value)}
    return address.changed(scope, **changed)


def choose(ctx: Context, name: str, value: str) -> None:
    """Filter by a value, or stop filtering by it, and show the page again.

    Parameters
    ----------
    ctx : Context
        Of this run.
    name : {"market", "segment", "channel", "campaign", "stage"}
        The filter.
    value : str
        The stored value, never its label.
    """
    address.change(toggled(ctx.scope, name, value))
    st.rerun()


def page_link(
    ctx: Context, page: str, label: str | None = None, *, icon: str | None = None, **changes: Any
) -> None:
    """Show a link to a page with this scope, or with some of it changed.

    Parameters
    ----------
    ctx : Context
        Of this run.
    page : str
        A name of :data:`mediaplan.ui.pages.PAGES`. Nothing is shown for a page not written yet.
    label : str, optional
        What the link says, translated; the page's title by default.
    icon : str, optional
        The page's by default.
    **changes
        Attributes of the scope: ``stages=("loyalty",)``.
    """
    if not pages.exists(page):
        return
    declared = pages.PAGES[page]
    st.page_link(
        pages.path(page),
        label=label or ctx._(declared.title),
        icon=icon or declared.icon,
        query_params=ctx.params(**changes),
    )
