"""What was spent for each stage, as declared, and what was earned in it."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from mediaplan.model import Answer, Text, texts
from mediaplan.model.vocabulary import UNDETERMINED
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


def undetermined(frame: pd.DataFrame) -> Text | None:
    """Say how many sales have no stage; None where all have one, though some before had none.

    Parameters
    ----------
    frame : DataFrame
        Of :func:`mediaplan.analysis.journey.stages`.

    Returns
    -------
    Text or None
    """
    rows = frame.loc[frame["stage"] == UNDETERMINED]
    lost = int(rows["sales"].sum())
    if not lost:
        return None
    if rows["customers"].eq(0).all():
        return texts(
            "{n} sale is undetermined: no file names its customer.",
            "{n} sales are undetermined: no file names their customers.",
            lost,
        )
    return texts(
        "{n} sale is undetermined: its customer is older than the data, or not named. First order dates from "
        "the CRM place it, or the setting “All sales are imported” where none is missing.",
        "{n} sales are undetermined: their customers are older than the data, or not named. First order "
        "dates from the CRM place them, or the setting “All sales are imported” where none is missing.",
        lost,
    )
