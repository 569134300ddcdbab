"""The channels together: what they cost, whom they brought, what came of it."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from mediaplan.analysis import channels
from mediaplan.analysis.sentences import MANY, undetermined
from mediaplan.charts import evenly, series
from mediaplan.metrics import METRICS, figures
from mediaplan.model import Compare, Text, text
from mediaplan.ui.ask import ask
from mediaplan.ui.cards import Card, cards
from mediaplan.ui.context import Context
from mediaplan.ui.currencies import in_currency
from mediaplan.ui.plain import plain
from mediaplan.ui.present import present

#: Each card's figure, and why it may be absent.
FIGURES = {
    "spend": text("No channel reports its spend."),
    "revenue": text("No orders in this period and scope."),
    "new_customers": text("No orders in this period and scope."),
    "contacts": text("No contacts in this period and scope."),
}


def total_cards(ctx: Context, currency: str | None) -> None:
    """Show four figures of all channels of the scope together, and why few customers may be new.

    Parameters
    ----------
    ctx : Context
        Of this run.
    currency : str or None
        The one looked at, where there are several.
    """
    total = in_currency(ask(ctx, figures, "total", list(FIGURES)), currency)
    now = replace(ctx.scope, compare=Compare.NONE)
    over_time = in_currency(ask(ctx, channels.over_time, tuple(FIGURES), scope=now), currency)
    row = total.frame.iloc[0] if len(total.frame) else pd.Series(dtype=object)
    shown = []
    for name, reason in FIGURES.items():
        metric = METRICS[name]
        withheld = bool(total.withheld.any()) and metric.personal
        shown.append(
            Card(
                label=Text(metric.label),
                value=present(row.get(name)),
                measure=metric,
                before=present(row.get(f"{name}_before")),
                series=series(over_time, name),
                evenly=evenly(over_time, name),
                currency=str(total.extra.get("currency", "")),
                absent=None if withheld else reason,
            )
        )
    cards(ctx, shown, key="channels")
    stages = ask(ctx, figures, "stage", ["sales", "active_customers"], scope=now)
    # 0 new customers may be all of them, where no stage is known of their sales
    if said := undetermined(stages.frame.rename(columns={"active_customers": "customers"}), MANY):
        st.caption(plain(ctx.say(said)))
