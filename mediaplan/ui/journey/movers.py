"""Who moved from one stage to another, and who stayed."""

from __future__ import annotations

from datetime import timedelta

from mediaplan.analysis import journey
from mediaplan.charts import flows, flows_alt
from mediaplan.model import Answer, Text, text, texts
from mediaplan.model.vocabulary import STAGES
from mediaplan.ui.ask import ask
from mediaplan.ui.context import Context
from mediaplan.ui.figure import figure, look
from mediaplan.ui.filters import choose


def movers(ctx: Context) -> None:
    """Show the flows between the first morning and the last evening; a click filters by a stage.

    Parameters
    ----------
    ctx : Context
        Of this run.
    """
    answer = ask(ctx, journey.flows)
    picked = figure(
        ctx,
        answer,
        flows(answer, look(ctx), chosen=ctx.scope.stages),
        key="movers",
        title=ctx._("From one stage to another"),
        caption=_caption(answer),
        alt=flows_alt(answer),
        on_select=True,
    )
    if picked and picked.get("stage") in STAGES:
        choose(ctx, "stage", str(picked["stage"]))


def _caption(answer: Answer) -> Text:
    """Say between which days, and how many stayed where they were."""
    if answer.frame.empty:
        return text("Customers whose stage changed between the first morning and the last evening.")
    stayed = answer.frame.loc[~answer.frame["moved"].astype(bool), "customers"].fillna(0).sum()
    return texts(
        "Customers whose stage changed between the morning of {first} and the evening of {last}; "
        "{n} stayed in theirs. Click a stage to filter the page.",
        "Customers whose stage changed between the morning of {first} and the evening of {last}; "
        "{n} stayed in theirs. Click a stage to filter the page.",
        int(stayed),
        first=answer.extra["first_day"],
        last=answer.extra["last_day"] - timedelta(1),
    )
