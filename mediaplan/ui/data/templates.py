"""The empty file of each table: its header, ready to be filled."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from mediaplan.imports import template
from mediaplan.model import TABLES
from mediaplan.ui import pages
from mediaplan.ui.context import Context


def download(ctx: Context, table: str, *, where: str, label: str | None = None) -> None:
    """Offer the template of a table."""
    st.download_button(
        label or ctx._(TABLES[table].label),
        data=lambda: template(table).encode("utf-8-sig"),
        file_name=f"{table}.csv",
        mime="text/csv",
        on_click="ignore",
        icon=":material/download:",
        type="tertiary",
        key=f"data_template_{where}_{table}",
    )


def dictionary(ctx: Context) -> None:
    """Link to what each table holds."""
    if pages.exists("glossary"):
        st.page_link(
            pages.path("glossary"),
            label=ctx._("What each table holds: the data dictionary"),
            icon=":material/menu_book:",
            query_params={**ctx.params(), "section": "tables"},
        )


def downloads(ctx: Context, tables: Iterable[str] = TABLES) -> None:
    """Offer the templates of several tables, side by side."""
    with st.container(horizontal=True, gap="small", key="templates"):
        for table in tables:
            download(ctx, table, where="import")
