"""What the page is asked: by what, for which outcome, how far back, in which measure; kept in the link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import streamlit as st

from mediaplan.analysis.attribution import BY, OUTCOMES
from mediaplan.charts import Measure
from mediaplan.model import N_, Answer, Text
from mediaplan.model.settings import LONGEST_LOOKBACK
from mediaplan.ui.attribution.words import ATTRIBUTED, CREDITED
from mediaplan.ui.context import Context
from mediaplan.ui.in_link import kept, key

SPLITS = {
    "channel": N_("By channel"),
    "campaign": N_("By campaign"),
    "role": N_("By role"),
    "stage": N_("By stage"),
}
UNITS = {"conversions": "count", "revenue": "money", "margin": "money"}


@dataclass(frozen=True)
class Choices:
    """What is asked.

    Parameters
    ----------
    by, outcome : str
        As :func:`mediaplan.analysis.attribution.compared` takes them.
    lookback : int
        Days.
    """

    by: str
    outcome: str
    lookback: int

    @property
    def told(self) -> dict[str, Any]:
        """What the questions are asked with."""
        return {"by": self.by, "outcome": self.outcome, "lookback": self.lookback}


def asked(ctx: Context) -> Choices:
    """Return what the link or the controls ask for; each choice is written into the link.

    Parameters
    ----------
    ctx : Context
        Of this run.
    """
    days = [str(each) for each in range(1, LONGEST_LOOKBACK + 1)]
    first = str(ctx.engine.settings.attribution_lookback)
    lookback = kept(ctx, "lookback", days, first, number=True)
    return Choices(kept(ctx, "by", BY, BY[0]), kept(ctx, "outcome", tuple(OUTCOMES), "sale"), int(lookback))


def controls(ctx: Context, choices: Choices, answer: Answer) -> Measure:
    """Show the controls in one row, and return the measure asked for.

    Parameters
    ----------
    ctx : Context
        Of this run.
    choices : Choices
        What is asked already.
    answer : Answer
        The whole: only measures of which it knows something are offered.
    """
    _, frame = ctx._, answer.frame
    there = [name for name in UNITS if name in frame and frame[name].notna().any()] or ["conversions"]
    names = {"conversions": CREDITED[choices.outcome], **ATTRIBUTED}
    measure = kept(ctx, "measure", tuple(UNITS), there[0])
    with st.container(key="attribution_view", horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.segmented_control(
            _("Split"),
            list(BY),
            format_func=lambda each: _(SPLITS[each]),
            key=key(ctx.page, "by"),
            required=True,
        )
        st.selectbox(
            _("Journeys lead to"),
            list(OUTCOMES),
            format_func=lambda each: _(OUTCOMES[each]),
            key=key(ctx.page, "outcome"),
            width=190,
        )
        if measure not in there:
            measure = st.session_state[key(ctx.page, "measure")] = there[0]
        st.selectbox(
            _("Credited in"),
            there,
            format_func=lambda each: ctx.say(Text(names[each])),
            key=key(ctx.page, "measure"),
            width=230,
        )
        st.number_input(
            _("Lookback (days)"),
            min_value=1,
            max_value=LONGEST_LOOKBACK,
            key=key(ctx.page, "lookback"),
            help=_("How far before its outcome a contact counts. It is kept in the link."),
            width=190,
        )
    return Measure(measure, names[measure], UNITS[measure], higher_is_better=True)
