"""Whose budget it was: by stage, by role, and loyalty's part of digital and of traditional media."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from mediaplan.analysis import roi
from mediaplan.charts import alt_text, loyalty_bars, shares
from mediaplan.charts.measure import Measure
from mediaplan.metrics import METRICS
from mediaplan.model import N_, Scope, text
from mediaplan.ui.ask import ask
from mediaplan.ui.context import Context
from mediaplan.ui.currencies import in_currency
from mediaplan.ui.figure import figure, look, rounded
from mediaplan.ui.filters import choose

LOYALTY = {
    "stage": Measure("loyalty_stage_share", N_("Share declared for the loyalty stage"), "ratio"),
    "role": Measure("loyalty_role_share", N_("Share declared for the loyalty role"), "ratio"),
}
CAPTIONS = {
    "stage": text("Share of spend, as the plan line or the campaign declares it."),
    "role": text("The same spend, by what it is meant to do."),
}


def budget(ctx: Context, currency: str | None) -> None:
    """Show the budget by what plan and campaigns declare.

    Parameters
    ----------
    ctx : Context
        Of this run.
    currency : str or None
        The one looked at, where there are several.
    """
    left, middle, right = st.columns(3)
    with left:
        _by(ctx, "stage", currency)
    with middle:
        _by(ctx, "role", currency)
    with right:
        _loyalty(ctx, currency)


def _by(ctx: Context, by: str, currency: str | None) -> None:
    """Show the budget by stage or by role."""
    spend = METRICS["spend"]
    function = roi.budget_by_stage if by == "stage" else roi.budget_by_role
    answer = in_currency(ask(ctx, function, scope=_every_stage(ctx)), currency)
    picked = figure(
        ctx,
        answer,
        shares(answer, look(ctx), by=by, measure=spend, chosen=ctx.scope.stages if by == "stage" else ()),
        key=f"budget_{by}",
        title=ctx._("Budget by stage") if by == "stage" else ctx._("Budget by role"),
        caption=rounded(CAPTIONS[by], answer.frame.get("spend_share", ())),
        alt=alt_text(answer, spend, by),
        on_select=by == "stage",
    )
    if picked and picked.get("stage"):
        choose(ctx, "stage", str(picked["stage"]))


def _loyalty(ctx: Context, currency: str | None) -> None:
    """Show loyalty's share of each family's budget."""
    answer = in_currency(ask(ctx, roi.loyalty_shares, scope=_every_stage(ctx)), currency)
    kind = "stage" if answer.frame.empty or answer.frame["loyalty_stage_share"].notna().any() else "role"
    figure(
        ctx,
        answer,
        loyalty_bars(answer, look(ctx), kind=kind),
        key="loyalty",
        title=ctx._("Share of the loyalty stage") if kind == "stage" else ctx._("Share of the loyalty role"),
        caption=text("Of digital, of traditional and of CRM budget, as declared."),
        alt=alt_text(answer, LOYALTY[kind], "family"),
    )


def _every_stage(ctx: Context) -> Scope:
    """Return the page's scope with every stage: a share is one of the whole budget."""
    return replace(ctx.scope, stages=())
