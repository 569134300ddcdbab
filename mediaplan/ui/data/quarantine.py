"""The lines an import left out, as a file that is corrected and dropped again."""

from __future__ import annotations

import csv
import io

import streamlit as st

from mediaplan.export import harmless, separator
from mediaplan.imports.to_correct import lines_to_correct
from mediaplan.model import text
from mediaplan.ui.context import Context
from mediaplan.warehouse import quarantined

HOW = text(
    "Correct the cells in this file, save it and drop it on Import: its lines then count as if they had been "
    "right at once. Leave the first two columns as they are."
)


def download(ctx: Context, batch_id: int, *, where: str, correctable: bool = True) -> None:
    """Offer the quarantine of a batch as CSV, made only when it is asked for.

    Parameters
    ----------
    ctx : Context
        Of this run.
    batch_id : int
        The batch.
    where : str
        On the page, for the key of the button.
    correctable : bool
        Whether its lines were kept whole, so that they can come back corrected.
    """
    st.download_button(
        ctx._("Lines to correct (CSV)") if correctable else ctx._("Quarantine (CSV)"),
        data=lambda: as_csv(ctx, batch_id),
        file_name=f"quarantine-{batch_id}.csv",
        mime="text/csv",
        on_click="ignore",
        icon=":material/download:",
        type="tertiary",
        key=f"data_quarantine_{where}_{batch_id}",
        help=ctx.say(HOW) if correctable else None,
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
        UTF-8 with a mark, which spreadsheets need to read accents. The whole lines, to be put
        right; of an older import, which kept none, the cells that do not fit.
    """
    _ = ctx._
    written = io.StringIO()
    rows = csv.writer(written, delimiter=separator(ctx.language))
    lines = lines_to_correct(ctx.engine, batch_id, ctx.say)
    if lines is not None:
        rows.writerows(lines)
        return written.getvalue().encode("utf-8-sig")
    rows.writerow([_("Line"), _("Column"), _("Value"), _("Reason")])
    for line, column, value, reason in quarantined(ctx.engine, batch_id).itertuples(index=False, name=None):
        rows.writerow([line, *(harmless(str(cell or "")) for cell in (column, value, ctx.say(reason)))])
    return written.getvalue().encode("utf-8-sig")
