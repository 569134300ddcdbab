"""The rows an import left out, as a file: where they stood, what they held, why."""

from __future__ import annotations

import csv
import io

import streamlit as st

from mediaplan.export import harmless
from mediaplan.ui.context import Context
from mediaplan.warehouse import quarantined


def download(ctx: Context, batch_id: int, *, where: str) -> None:
    """Offer the quarantine of a batch as CSV, made only when it is asked for."""
    st.download_button(
        ctx._("Quarantine (CSV)"),
        data=lambda: as_csv(ctx, batch_id),
        file_name=f"quarantine-{batch_id}.csv",
        mime="text/csv",
        on_click="ignore",
        icon=":material/download:",
        type="tertiary",
        key=f"data_quarantine_{where}_{batch_id}",
    )


def as_csv(ctx: Context, batch_id: int) -> bytes:
    """Return the quarantine of a batch, in the reader's language.

    Parameters
    ----------
    ctx : Context
        Of this run.
    batch_id : int
        The batch.

    Returns
    -------
    bytes
        UTF-8 with a mark, which spreadsheets need to read accents.
    """
    _ = ctx._
    written = io.StringIO()
    rows = csv.writer(written)
    rows.writerow([_("Line"), _("Column"), _("Value"), _("Reason")])
    for line, column, value, reason in quarantined(ctx.engine, batch_id).itertuples(index=False, name=None):
        rows.writerow([line, *(harmless(str(cell or "")) for cell in (column, value, ctx.say(reason)))])
    return written.getvalue().encode("utf-8-sig")
