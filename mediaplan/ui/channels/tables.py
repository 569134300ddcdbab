"""Every channel in a table: the columns that suit what is looked at."""

from __future__ import annotations

import streamlit as st

from mediaplan.model import N_, Answer
from mediaplan.ui.context import Context
from mediaplan.ui.filters import choose
from mediaplan.ui.table import table

#: What is looked at -> its name and its columns; one without any figure is left out.
VIEWS = {
    "results": (
        N_("Costs and sales"),
        (
            "channel",
            "family",
            "spend",
            "spend_share",
            "sales",
            "revenue",
            "new_customers",
            "cac_paid",
            "roas_own",
            "platform_conversions",
        ),
    ),
    "media": (
        N_("Paid media"),
        (
            "channel",
            "family",
            "spend",
            "impressions",
            "cpm",
            "clicks",
            "ctr",
            "cpc",
            "engagements",
            "engagement_rate",
            "platform_conversions",
            "roas",
        ),
    ),
    "messages": (
        N_("Messages"),
        (
            "channel",
            "contactable_customers",
            "contacts",
            "delivered",
            "open_rate",
            "click_rate",
            "sales",
            "revenue",
        ),
    ),
    "all": (N_("All figures"), ()),
}
#: Columns of which at least one must be known for a view to be offered.
NEEDED = {"media": ("impressions", "clicks"), "messages": ("contacts", "delivered", "contactable_customers")}
KEY = "channels_view"


def side_by_side(ctx: Context, answer: Answer) -> None:
    """Show every channel; a click on a row filters by it.

    Parameters
    ----------
    ctx : Context
        Of this run.
    answer : Answer
        Of :func:`mediaplan.analysis.channels.channels`.
    """
    frame = answer.frame
    views = [view for view in VIEWS if view not in NEEDED or known(answer, NEEDED[view])]
    if st.session_state.get(KEY) not in views:
        st.session_state[KEY] = views[0]
    view = st.segmented_control(
        ctx._("Columns"),
        views,
        format_func=lambda each: ctx._(VIEWS[each][0]),
        key=KEY,
        required=True,
        label_visibility="collapsed",
    )
    names = known(answer, VIEWS[str(view)][1] or tuple(map(str, frame.columns)))
    picked = table(
        ctx,
        answer,
        key=f"channels_{view}",
        columns=[name for name in names if not name.endswith("_before")],
        all_in_files=True,
        select=True,
        title=ctx._("Channels side by side"),
    )
    if picked and picked.get("channel"):
        choose(ctx, "channel", str(picked["channel"]))


def known(answer: Answer, names: tuple[str, ...]) -> list[str]:
    """Return the columns that say something of at least one row."""
    frame = answer.frame
    return [name for name in names if name in frame and frame[name].notna().any()]
