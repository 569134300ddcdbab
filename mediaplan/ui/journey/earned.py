"""What was spent for each stage, as declared, and what was earned in it."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis.sentences import undetermined
from mediaplan.model import Answer
from mediaplan.ui.context import Context
from mediaplan.ui.plain import plain
from mediaplan.ui.table import table

WITHOUT = "revenue_without_margin"
COLUMNS = ("stage", "sales", "customers", "revenue", "margin", WITHOUT, "spend", "share_of_budget")


def earned(ctx: Context, stages: Answer) -> None:
    """Show revenue, margin and declared spend of each stage, and what is not known of them.

    Parameters
    ----------
    ctx : Context
        Of this run.
    stages : Answer
        Of :func:`mediaplan.analysis.journey.stages`.
    """
    known = WITHOUT not in stages.frame or stages.frame[WITHOUT].isna().all()
    table(
        ctx,
        stages,
        key="earned",
        columns=[name for name in COLUMNS if not (known and name == WITHOUT)],
        all_in_files=True,
        title=ctx._("Spent and earned at each stage"),
    )
    if said := undetermined(stages.frame):
        st.caption(plain(ctx.say(said)))
