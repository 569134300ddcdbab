"""The last line of every page: how far the data goes, what it is made of, under which rules."""

from __future__ import annotations

from datetime import UTC
from zoneinfo import ZoneInfo

import pandas as pd
import streamlit as st

from mediaplan.model import Text, text, texts
from mediaplan.ui import pages
from mediaplan.ui.context import Context
from mediaplan.ui.kept import kept
from mediaplan.ui.plain import plain
from mediaplan.warehouse import Warehouse, history

RULES = ("inactive_after", "activation_window")


def footer(ctx: Context) -> None:
    """Show it."""
    with st.container(key="footer", horizontal=True, gap="small", vertical_alignment="center"):
        st.caption(" · ".join(plain(ctx.say(each)) for each in said(ctx.engine)), width="content")
        if pages.exists("data"):
            st.page_link(
                pages.path("data"),
                label=ctx._("Settings"),
                icon=":material/tune:",
                query_params={**ctx.params(), "section": "settings"},
            )


def said(engine: Warehouse) -> list[Text]:
    """Return what is said of a database.

    Parameters
    ----------
    engine : Warehouse
        It.

    Returns
    -------
    list of Text
        As-of date, imports, rules of the stages, version of the settings.
    """
    parts = [text("Data up to {as_of}", as_of=engine.as_of)] if engine.as_of else [text("No data yet")]
    exports, latest = kept(engine, "imports in force", lambda: _imports(engine))
    if exports and latest is not None:
        at = latest.replace(tzinfo=UTC).astimezone(ZoneInfo(engine.settings.time_zone)).replace(tzinfo=None)
        parts.append(
            texts("{n} export, imported on {at}", "{n} exports, the latest imported on {at}", exports, at=at)
        )
    parts.append(_rules(engine))
    parts.append(text("settings version {version}", version=engine.settings_version))
    return parts


def _rules(engine: Warehouse) -> Text:
    """Say where the stages end."""
    window, silence = engine.settings.activation_window, engine.settings.inactive_after
    if window is None or silence is None:
        return text("stages: their rules come with the first orders")
    if any(engine.origins.get(name) == "person" for name in RULES):
        return text(
            "stages: your rules (2nd purchase within {window} days, inactive after {silence} days)",
            window=window,
            silence=silence,
        )
    if any(engine.origins.get(name) == "data" for name in RULES):
        return text(
            "stages: rules drawn from your data (2nd purchase within {window} days, inactive after {silence} "
            "days)",
            window=window,
            silence=silence,
        )
    return text(
        "stages: default rules (2nd purchase within {window} days, inactive after {silence} days)",
        window=window,
        silence=silence,
    )


def _imports(engine: Warehouse) -> tuple[int, pd.Timestamp | None]:
    """Count the imports in force, and find the latest one's time."""
    found = history(engine)
    found = found[found["status"] == "active"]
    return len(found), None if found.empty else pd.Timestamp(found["imported_at"].max())
