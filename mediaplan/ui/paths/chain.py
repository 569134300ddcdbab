"""From lead to quote to signature: how many pass each link, how long it takes, what is met on the way."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis import paths
from mediaplan.model import N_
from mediaplan.ui.ask import ask
from mediaplan.ui.context import Context
from mediaplan.ui.paths.words import labels
from mediaplan.ui.plain import plain
from mediaplan.ui.table import table

LINKS = (
    "link_from", "link_to", "opportunities", "passed", "rate", "lost", "days_q1", "days_median", "days_q3",
)  # fmt: skip
MET = ("link_from", "link_to", "channel", "opportunities", "passed", "rate", "contacts", "credited")


def chain(ctx: Context) -> None:
    """Show the chain, where there are opportunities.

    Parameters
    ----------
    ctx : Context
        Of this run.
    """
    links = ask(ctx, paths.links)
    if links.frame.empty:
        return
    rates = labels(ctx, rate=N_("Pass rate"))
    with st.container(border=True, key="chain_box"):
        table(ctx, links, key="links", columns=LINKS, labels=rates, title=ctx._("From lead to signature"))
        st.caption(plain(ctx.say(links.basis)))
    met = ask(ctx, paths.met)
    if not met.frame.empty:
        with st.container(border=True, key="chain_met_box"):
            table(
                ctx, met, key="links_met", columns=MET, labels=rates,
                title=ctx._("What is met on the way to a signature"),
            )  # fmt: skip
