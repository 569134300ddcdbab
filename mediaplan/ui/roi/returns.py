"""What came back by channel, by campaign and over time, each figure with who says so."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis import roi
from mediaplan.charts import against_alt, alt_text, leaderboard, scatter, trend
from mediaplan.metrics import METRICS, Metric
from mediaplan.metrics.said import CLAIMS_APART
from mediaplan.model import N_, Answer, Text, text
from mediaplan.ui.ask import ask
from mediaplan.ui.context import Context
from mediaplan.ui.currencies import in_currency
from mediaplan.ui.figure import figure, look, spread_over
from mediaplan.ui.filters import choose
from mediaplan.ui.roi.judging import RETURNS, judged, returnless, unranked
from mediaplan.ui.roi.kinds import labelled, labels
from mediaplan.ui.table import table

BY = {"channel": N_("By channel"), "campaign": N_("By campaign")}
TITLES = {"channel": N_("Costs and returns by channel"), "campaign": N_("Costs and returns by campaign")}
OFFERED = ("roi", "roas_own", "roas", "full_cost", "spend", "revenue", "margin", "platform_revenue")
COLUMNS = (
    "full_cost",
    "margin",
    "revenue_without_margin",
    "roi",
    "spend",
    "revenue",
    "roas_own",
    "platform_revenue",
    "roas",
)
#: Read before the figure: what a missing one means.
MISSING = {
    "roi": N_("Only where both margin and cost are known."),
    "roas_own": N_("Only where both own revenue and spend are known."),
    "roas": N_("As each platform counts its own sales; platforms claim the same ones, so never add them."),
}


def choose_view(ctx: Context, total: Answer, ranked: Answer) -> tuple[str, Metric]:
    """Offer channels or campaigns, and the figure they are compared on.

    Parameters
    ----------
    ctx : Context
        Of this run.
    total, ranked : Answer
        Of the whole scope, and by channel: only figures that one of them has are offered.

    Returns
    -------
    tuple of str and Metric
    """
    there = [name for name in OFFERED if _known(total, name) or _known(ranked, name)] or ["spend"]
    with st.container(key="roi_view", horizontal=True, vertical_alignment="bottom", gap="medium"):
        by = st.segmented_control(
            ctx._("Split"),
            list(BY),
            default="channel",
            format_func=lambda each: ctx._(BY[each]),
            key="roi_by",
            required=True,
        )
        if st.session_state.get("roi_metric") not in there:
            st.session_state["roi_metric"] = there[0]
        name = st.selectbox(
            ctx._("Figure compared"),
            there,
            format_func=lambda each: ctx.say(labelled(METRICS[each])),
            key="roi_metric",
            width=340,
        )
    return str(by), METRICS[str(name)]


def compared(ctx: Context, answer: Answer, by: str, metric: Metric) -> None:
    """Show channels or campaigns in the order of the figure, beside what each costs and returns.

    Parameters
    ----------
    ctx, answer, by, metric
        As for :func:`ranking`. Where no return is known, the ranking has the whole width.
    """
    returned = _returned(answer, metric)
    if returned is None:
        ranking(ctx, answer, by, metric)
        return
    left, right = st.columns([1.12, 1])
    with left:
        ranking(ctx, answer, by, metric)
    with right:
        against(ctx, answer, by, returned)


def ranking(ctx: Context, answer: Answer, by: str, metric: Metric) -> None:
    """Show channels or campaigns in the order of the figure; a click filters.

    Parameters
    ----------
    ctx : Context
        Of this run.
    answer : Answer
        By channel or by campaign, in one currency.
    by : {"channel", "campaign"}
        Which.
    metric : Metric
        The figure.
    """
    said = text(
        "{meaning} {missing}", meaning=Text(metric.meaning), missing=Text(MISSING.get(metric.name, ""))
    )
    for more in (unranked(answer, by, metric), returnless(answer, by, metric)):
        if more:
            said = text("{first} {second}", first=said, second=more)
    answer = judged(answer, metric)
    picked = figure(
        ctx,
        answer,
        leaderboard(answer, look(ctx), by=by, measure=metric, chosen=_chosen(ctx, by)),
        key="ranking",
        title=labelled(metric),
        caption=said,
        alt=alt_text(answer, metric, by),
        on_select=True,
        labels=labels(ctx, roi.FIGURES),
    )
    if picked and picked.get(by):
        choose(ctx, by, str(picked[by]))


def _returned(answer: Answer, metric: Metric) -> Metric | None:
    """Return the return that costs are set against: the figure compared, else the first that is known."""
    names = [name for name in dict.fromkeys((metric.name, *RETURNS)) if name in RETURNS]
    return next((METRICS[name] for name in names if _known(answer, name)), None)


def _known(answer: Answer, name: str) -> bool:
    """Tell whether an answer says something of a figure."""
    return name in answer.frame and bool(answer.frame[name].notna().any())


def against(ctx: Context, answer: Answer, by: str, returned: Metric) -> None:
    """Show what each costs against what it returns.

    Parameters
    ----------
    ctx, answer, by
        As for :func:`ranking`.
    returned : Metric
        What they are set against.
    """
    answer = judged(answer, returned)
    picked = figure(
        ctx,
        answer,
        scatter(answer, look(ctx), x=METRICS["full_cost"], y=returned, by=by),
        key="against",
        title=text("Cost against return"),
        caption=text(
            "Right: costs more. High: returns more. What stands high on the left may bear more budget, "
            "what stands low on the right may bear less."
        ),
        alt=against_alt(answer, METRICS["full_cost"], returned, by),
        on_select=True,
        labels=labels(ctx, roi.FIGURES),
    )
    if picked and picked.get(by):
        choose(ctx, by, str(picked[by]))


def over_time(ctx: Context, answer: Answer, metric: Metric) -> None:
    """Show the figure over time.

    Parameters
    ----------
    ctx, metric
        As for :func:`ranking`.
    answer : Answer
        Of :func:`mediaplan.analysis.roi.over_time`, in one currency.
    """
    said = text("Dashed where a week or month is not whole.")
    if ctx.scope.before():
        said = text("{first} Thin line: the period compared with.", first=said)
    figure(
        ctx,
        answer,
        trend(answer, look(ctx), measure=metric),
        key="over_time",
        title=text("{figure} over time", figure=labelled(metric)),
        caption=spread_over(said, answer, metric),
        alt=alt_text(answer, metric, str(answer.extra["grain"])),
        labels=labels(ctx, roi.FIGURES),
        elsewhere=() if metric.per_platform else (CLAIMS_APART,),
    )


def details(ctx: Context, answer: Answer, by: str) -> None:
    """Show every figure in a table; a click on a row filters.

    Parameters
    ----------
    ctx, answer, by
        As for :func:`ranking`.
    """
    first = "campaign_name" if by == "campaign" else "channel"
    names = [name for name in COLUMNS if name in answer.frame and answer.frame[name].notna().any()]
    picked = table(
        ctx,
        answer,
        key=f"returns_{by}",
        columns=[first, *names],
        labels=labels(ctx, roi.FIGURES),
        all_in_files=True,
        select=True,
        title=ctx._(TITLES[by]),
    )
    if picked and picked.get(by):
        choose(ctx, by, str(picked[by]))


def by_channel_or_campaign(ctx: Context, by: str, currency: str | None) -> Answer:
    """Return the answer split as asked."""
    function = roi.by_channel if by == "channel" else roi.by_campaign
    return in_currency(ask(ctx, function), currency)


def _chosen(ctx: Context, by: str) -> tuple[str, ...]:
    """Return what the page is filtered by."""
    return ctx.scope.channels if by == "channel" else ctx.scope.campaigns
