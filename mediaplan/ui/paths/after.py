"""What follows a contact: after which one what comes, and the same for one of them in a table."""

from __future__ import annotations

import streamlit as st

from mediaplan.charts import following, following_alt
from mediaplan.model import N_, Answer, text
from mediaplan.ui.context import Context
from mediaplan.ui.figure import figure, look
from mediaplan.ui.filters import choose
from mediaplan.ui.in_link import kept, key
from mediaplan.ui.paths.asking import called, stored
from mediaplan.ui.paths.choices import Choices
from mediaplan.ui.paths.words import labels
from mediaplan.ui.table import table


def after(ctx: Context, choices: Choices, answer: Answer, named: dict[str, str]) -> None:
    """Show what comes after each contact, and after the one chosen.

    Parameters
    ----------
    ctx : Context
        Of this run.
    choices : Choices
        What is asked.
    answer : Answer
        The show ``following``.
    named : dict
        What campaigns are called.
    """
    shown = called(answer, named)
    chosen = ctx.scope.channels if choices.by == "channel" else ctx.scope.campaigns
    left, right = st.columns([1.25, 1])
    with left:
        picked = figure(
            ctx,
            shown,
            following(shown, look(ctx), by=choices.by, chosen=[named.get(each, each) for each in chosen]),
            key="following",
            title=ctx._("What follows a contact"),
            caption=text("Of all contacts of a row, the share that each column comes next after."),
            alt=following_alt(shown, choices.by),
            on_select=True,
            labels=labels(ctx, share=N_("Share of what follows"), days=N_("Days until then, median")),
        )
        if picked and picked.get(choices.by):
            choose(ctx, choices.by, stored(str(picked[choices.by]), named))
    with right, st.container(border=True, height="stretch", key="after_box"):
        _of_one(ctx, choices, answer, named)


def _of_one(ctx: Context, choices: Choices, answer: Answer, named: dict[str, str]) -> None:
    """Show what comes after one contact."""
    before, dress = f"{choices.by}_from", look(ctx)
    there = list(dict.fromkeys(str(each) for each in answer.frame[before]))
    if not there:
        return
    one = kept(ctx, "after", there, there[0], strict=False)
    st.selectbox(
        ctx._("After a contact by"),
        there,
        format_func=lambda each: dress.label(choices.by, named.get(each, each)),
        key=key(ctx.page, "after"),
        help=ctx._("It is kept in the link."),
    )
    name = dress.label(choices.by, named.get(one, one))
    table(
        ctx,
        called(answer.only(answer.frame[before] == one), named),
        key="after",
        columns=[f"{choices.by}_to", "journeys", "share", "days"],
        labels=labels(
            ctx,
            **{f"{choices.by}_to": N_("Then")},
            journeys=N_("Times"),
            share=N_("Share of what follows"),
            days=N_("Days until then, median"),
        ),
        title=ctx.say(text("What follows: {contact}", contact=name)),
    )
