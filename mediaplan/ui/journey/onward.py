"""What to look at next: the stage that lost most, and the pages that say why."""

from __future__ import annotations

import streamlit as st

from mediaplan.model import Answer, text
from mediaplan.model.vocabulary import STAGE_LABELS, STAGES
from mediaplan.ui.context import Context
from mediaplan.ui.filters import page_link
from mediaplan.ui.plain import plain


def onward(ctx: Context, stages: Answer) -> None:
    """Show links that keep this scope.

    Parameters
    ----------
    ctx : Context
        Of this run.
    stages : Answer
        Of :func:`mediaplan.analysis.journey.stages`.
    """
    stage = weakest(stages)
    with st.container(key="onward", horizontal=True, gap="small", vertical_alignment="center"):
        st.caption(ctx._("What to look at next"), width="content")
        if stage:
            called = text(STAGE_LABELS[stage])
            page_link(
                ctx,
                "channels",
                plain(ctx.say(text("Channels at stage {stage}", stage=called))),
                stages=(stage,),
            )
        page_link(ctx, "channels", ctx._("Every channel side by side"))
        page_link(ctx, "roi", ctx._("What each channel returned"))


def weakest(stages: Answer) -> str | None:
    """Return the stage whose customers fell most against the period before, None where none fell."""
    frame = stages.frame
    if "customers_before" not in frame:
        return None
    rows = frame.loc[frame["stage"].isin(STAGES) & (frame["customers_before"].fillna(0) > 0)]
    change = (rows["customers"].astype("Float64") / rows["customers_before"] - 1).dropna()
    change = change.loc[change < 0]
    return str(rows["stage"].reindex(change.index).iloc[int(change.argmin())]) if len(change) else None
