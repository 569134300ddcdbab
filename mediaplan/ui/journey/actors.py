"""Who acts at which stage: what each channel takes of a stage's budget, and brings of its sales."""

from __future__ import annotations

from mediaplan.analysis import journey
from mediaplan.charts import stage_channels, stages_alt
from mediaplan.model import text
from mediaplan.ui.ask import ask
from mediaplan.ui.context import Context
from mediaplan.ui.currencies import in_currency
from mediaplan.ui.figure import figure, look
from mediaplan.ui.filters import choose
from mediaplan.ui.journey.measures import SALES_SHARE, SPEND_SHARE


def actors(ctx: Context, currency: str | None) -> None:
    """Show channels by stage; a click filters by a channel.

    Parameters
    ----------
    ctx : Context
        Of this run.
    currency : str or None
        The one looked at, where there are several.
    """
    answer = in_currency(ask(ctx, journey.actors), currency)
    picked = figure(
        ctx,
        answer,
        stage_channels(answer, look(ctx), chosen=ctx.scope.channels),
        key="actors",
        title=ctx._("Who acts at which stage"),
        caption=text(
            "Share of the stage's budget (bar) and of the sales recorded in it (line), by channel. Line "
            "right of the bar: the channel brings more there than it costs."
        ),
        alt=stages_alt(answer, SPEND_SHARE, SALES_SHARE),
        on_select=True,
        labels={each.name: ctx._(each.label) for each in (SPEND_SHARE, SALES_SHARE)},
    )
    if picked and picked.get("channel"):
        choose(ctx, "channel", str(picked["channel"]))
