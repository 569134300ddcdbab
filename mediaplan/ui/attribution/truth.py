"""On the demonstration alone: the models' credit beside what is true, which nobody's own data can say."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis.attribution import MODELS
from mediaplan.charts import Measure
from mediaplan.demo.beside import beside_truth
from mediaplan.model import Answer
from mediaplan.ui.ask import ask
from mediaplan.ui.context import Context
from mediaplan.ui.figure import look
from mediaplan.ui.plain import plain

SHARE = Measure("share", "", "ratio")


def truth(ctx: Context, recommended: str) -> None:
    """Offer the comparison; it is asked when it is opened.

    Parameters
    ----------
    ctx : Context
        Of this run.
    recommended : str
        The model shown first.
    """
    if not ctx.demo:
        return
    opened = st.popover(
        ctx._("Help: how far is each model from the truth?"),
        icon=":material/science:",
        type="tertiary",
        key="attribution_truth",
        on_change="rerun",
    )
    if opened.open:
        with opened:
            _told(ctx, ask(ctx, beside_truth), recommended)


def _told(ctx: Context, answer: Answer, recommended: str) -> None:
    """Say what is true, what the recommended model says, and how much credit each model misplaces."""
    dress, _ = look(ctx), ctx._
    st.markdown(f"**{plain(_('The demonstration is simulated: its truth is known'))}**")
    st.caption(
        plain(
            _(
                "True: first sales that would not have happened without the channel, over the whole history, "
                "shared among the channels that journeys can meet. Models see only contacts that are known, "
                "so none can be exact. On your own data nobody knows the truth: a test tells."
            )
        )
    )
    head = [_("Channel"), _("True share"), _(MODELS[recommended].label)]
    lines = [
        [
            dress.label("channel", row["channel"]),
            dress.write(row["true_share"], SHARE),
            dress.write(row[recommended], SHARE),
        ]
        for row in answer.frame.to_dict("records")
    ]
    far = [
        [_(MODELS[name].label), dress.write(share, SHARE)]
        for name, share in answer.extra["misplaced"].items()
    ]
    left, right = st.columns(2)
    with left:
        st.caption(plain(_("Share of first sales by channel:")))
        st.markdown(_grid(head, lines))
    with right:
        st.caption(plain(_("Share of credit that each model gives to the wrong channel:")))
        st.markdown(_grid([_("Model"), _("Credit misplaced")], far))
    st.caption(
        plain(
            _(
                "{model} stays recommended where it is not the nearest here: it learns from journeys that "
                "led to nothing, too, and one simulated company cannot choose a model. What is true is told "
                "of first sales alone, whatever the page is filtered by."
            ).format(model=_(MODELS[recommended].label))
        )
    )


def _grid(head: list[str], lines: list[list[str]]) -> str:
    """Return a small table; figures stand right."""
    rule = [":--", *["--:"] * (len(head) - 1)]
    rows = [[plain(each) for each in line] for line in (head, *lines)]
    return "\n".join(f"| {' | '.join(line)} |" for line in (rows[0], rule, *rows[1:]))
