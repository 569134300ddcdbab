"""The menu that gives what is shown as files, each made only when asked for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import altair as alt
import streamlit as st

from mediaplan.export import About, Column, about, csv, png, svg, xlsx
from mediaplan.metrics.known import campaign_names
from mediaplan.model import Answer
from mediaplan.ui.context import Context, Shown

SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LONGEST = 60


def downloads(
    ctx: Context,
    answer: Answer,
    columns: Sequence[Column],
    *,
    key: str,
    title: str,
    chart: alt.LayerChart | None = None,
) -> None:
    """Show the menu.

    Parameters
    ----------
    ctx : Context
        Of this run.
    answer : Answer
        Whose rows are given as CSV and XLSX.
    columns : sequence of Column
        Which columns, and what they are called.
    key : str
        Of the figure or table, once a page.
    title : str
        What the file is called, and says of itself.
    chart : LayerChart, optional
        Given as PNG and SVG.
    """
    _ = ctx._
    name = file_name(title, answer)
    ctx.tables.append(Shown(title, answer, columns))

    def said() -> About:
        called = campaign_names(ctx.engine) if answer.scope.campaigns else None
        return about(answer, title, ctx.link, ctx.language, called)

    with st.popover(_("Download"), icon=":material/download:", type="tertiary", key=f"{key}_menu", help=None):
        offers = [
            (_("Data (CSV)"), "csv", "text/csv", lambda: csv(answer, columns, said())),
            (_("Data (Excel)"), "xlsx", SHEET, lambda: xlsx(answer, columns, said())),
        ]
        if chart is not None:
            offers += [
                (_("Picture (PNG)"), "png", "image/png", lambda: png(chart, said())),
                (_("Picture (SVG)"), "svg", "image/svg+xml", lambda: svg(chart, said())),
            ]
        for label, kind, mime, make in offers:
            st.download_button(
                label,
                data=make,
                file_name=f"{name}.{kind}",
                mime=mime,
                key=f"{key}_{kind}",
                on_click="ignore",
                type="tertiary",
                icon=":material/table:" if kind in {"csv", "xlsx"} else ":material/image:",
                width="stretch",
            )


def file_name(title: str, answer: Answer) -> str:
    """Return a file's name: the title and the period, in letters every system takes."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:LONGEST].strip("-") or "mediaplan"
    days = [day.isoformat() for day in (answer.scope.start, answer.scope.end) if day]
    return "_".join([words, *days])
