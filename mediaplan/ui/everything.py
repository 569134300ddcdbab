"""All that a page shows, taken away in one go: a file for each chart and table, in one archive."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import streamlit as st

from mediaplan.export import about, csv, xlsx
from mediaplan.metrics.known import campaign_names
from mediaplan.ui.context import Context, Shown
from mediaplan.ui.download import file_name

KINDS = {"xlsx": xlsx, "csv": csv}


def export(ctx: Context) -> None:
    """Show what can be taken away, inside the scope bar's *Export*."""
    _ = ctx._
    if not ctx.tables:
        st.caption(_("There are no figures on this page to export."))
        return
    for kind, label in (
        ("xlsx", _("All tables of this page (Excel)")),
        ("csv", _("All tables of this page (CSV)")),
    ):
        st.download_button(
            label,
            data=_maker(ctx, kind),
            file_name=f"mediaplan-{ctx.page}.zip",
            mime="application/zip",
            key=f"export_{kind}",
            on_click="ignore",
            type="tertiary",
            icon=":material/table:",
        )
    st.caption(_("Each chart and table has its own menu, for its data and its picture alone."))


def _maker(ctx: Context, kind: str) -> Callable[[], bytes]:
    """Return what makes the archive, when it is asked for."""
    return lambda: archive(ctx, kind, ctx.tables)


def archive(ctx: Context, kind: str, tables: list[Shown]) -> bytes:
    """Return an archive with one file a table, each saying what it is.

    Parameters
    ----------
    ctx : Context
        Gives the link and the language.
    kind : {"xlsx", "csv"}
        Of the files.
    tables : list of Shown
        What goes in.

    Returns
    -------
    bytes
    """
    called = campaign_names(ctx.engine) if ctx.scope.campaigns else None
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as files:
        for place, shown in enumerate(tables, 1):
            said = about(shown.answer, shown.title, ctx.link, ctx.language, called)
            name = f"{place:02}-{file_name(shown.title, shown.answer)}.{kind}"
            files.writestr(name, KINDS[kind](shown.answer, shown.columns, said))
    return out.getvalue()
