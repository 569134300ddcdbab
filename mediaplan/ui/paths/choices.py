"""What the page is asked: steps by what, to which outcome, how far back, repeats or not; kept in the link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import streamlit as st

from mediaplan.analysis.attribution import OUTCOMES
from mediaplan.analysis.paths import BY
from mediaplan.model import N_
from mediaplan.model.settings import LONGEST_LOOKBACK
from mediaplan.ui.context import Context
from mediaplan.ui.in_link import kept, key

STEPS = {"channel": N_("By channel"), "campaign": N_("By campaign")}
REPEATS = {"once": N_("Repeats as one"), "each": N_("Every one")}
DELAYS = {**STEPS, "segment": N_("By segment")}


@dataclass(frozen=True)
class Choices:
    """What is asked.

    Parameters
    ----------
    by : {"channel", "campaign"}
        What steps are.
    outcome : str
        What journeys lead to.
    lookback : int
        Days.
    collapse : bool
        Whether repeats are one step.
    delays_by : {"channel", "campaign", "segment"}
        What delays are split by.
    """

    by: str
    outcome: str
    lookback: int
    collapse: bool
    delays_by: str

    @property
    def rules(self) -> dict[str, Any]:
        """What makes a journey."""
        return {"outcome": self.outcome, "lookback": self.lookback}

    @property
    def told(self) -> dict[str, Any]:
        """What paths are asked with."""
        return {"by": self.by, "collapse": self.collapse, **self.rules}


def asked(ctx: Context) -> Choices:
    """Return what the link or the controls ask for.

    Parameters
    ----------
    ctx : Context
        Of this run.
    """
    days = [str(each) for each in range(1, LONGEST_LOOKBACK + 1)]
    by = kept(ctx, "steps", BY, BY[0])
    lookback = kept(ctx, "lookback", days, str(ctx.engine.settings.attribution_lookback), number=True)
    return Choices(
        by,
        kept(ctx, "outcome", tuple(OUTCOMES), "sale"),
        int(lookback),
        kept(ctx, "repeats", tuple(REPEATS), "once") == "once",
        kept(ctx, "delays", tuple(DELAYS), by),
    )


def controls(ctx: Context) -> None:
    """Show the controls of the whole page in one row.

    Parameters
    ----------
    ctx : Context
        Of this run; what is chosen already is in the session.
    """
    _ = ctx._
    with st.container(key="paths_view", horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.segmented_control(
            _("Steps"), list(STEPS), format_func=lambda each: _(STEPS[each]), key=key(ctx.page, "steps"),
            required=True,
        )  # fmt: skip
        st.segmented_control(
            _("Repeats"), list(REPEATS), format_func=lambda each: _(REPEATS[each]),
            key=key(ctx.page, "repeats"), required=True,
            help=_("Whether contacts of one channel in a row are one step. It is kept in the link."),
        )  # fmt: skip
        st.selectbox(
            _("Journeys lead to"), list(OUTCOMES), format_func=lambda each: _(OUTCOMES[each]),
            key=key(ctx.page, "outcome"), width=190,
        )  # fmt: skip
        st.number_input(
            _("Lookback (days)"), min_value=1, max_value=LONGEST_LOOKBACK, key=key(ctx.page, "lookback"),
            help=_("How far before its outcome a contact counts. It is kept in the link."), width=190,
        )  # fmt: skip


def delays_control(ctx: Context) -> None:
    """Show what delays are split by.

    Parameters
    ----------
    ctx : Context
        Of this run.
    """
    st.segmented_control(
        ctx._("Delays"), list(DELAYS), format_func=lambda each: ctx._(DELAYS[each]),
        key=key(ctx.page, "delays"), required=True,
    )  # fmt: skip
