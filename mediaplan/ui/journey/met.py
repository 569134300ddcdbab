"""What campaigns declare against whom their contacts really met, and where customers stand at the end."""

from __future__ import annotations

from dataclasses import replace

from mediaplan.analysis import journey
from mediaplan.charts import alt_text, crossing, crossing_alt, leaderboard
from mediaplan.model import text
from mediaplan.model.vocabulary import STAGES
from mediaplan.ui.ask import ask
from mediaplan.ui.context import Context
from mediaplan.ui.figure import figure, look
from mediaplan.ui.filters import choose
from mediaplan.ui.journey.measures import AFTER


def declared_and_met(ctx: Context) -> None:
    """Show the stage campaigns declare against the stage their contacts could win."""
    answer = ask(ctx, journey.declared_and_met)
    figure(
        ctx,
        answer,
        crossing(answer, look(ctx)),
        key="met",
        title=ctx._("Declared and met"),
        caption=text(
            "Rows: the stage the campaign declares. Columns: the stage of the customers it really met. "
            "Framed where both agree; marketing contacts only. Where nobody is known, what was met is "
            "undetermined."
        ),
        alt=crossing_alt(answer),
    )


def states(ctx: Context) -> None:
    """Show the customers in each state at the end of the period, against its first morning."""
    answer = ask(ctx, journey.states)
    compared = replace(answer, frame=answer.frame.rename(columns={"customers_first": f"{AFTER.name}_before"}))
    drawn = leaderboard(compared, look(ctx), by="state", measure=AFTER, chosen=ctx.scope.stages)
    picked = figure(
        ctx,
        answer,
        drawn,
        key="states",
        title=ctx._("Where customers stand at the end"),
        caption=text("Customers by the stage of their last sale; the line is where they stood at the start."),
        alt=alt_text(answer, AFTER, "state"),
        on_select=True,
    )
    if picked and picked.get("state") in STAGES:
        choose(ctx, "stage", str(picked["state"]))
