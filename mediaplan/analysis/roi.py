"""What came back for what was spent, and how the budget is shared over stages and roles."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from mediaplan.analysis.channels import with_family
from mediaplan.analysis.evenly import with_spread
from mediaplan.analysis.periods import grain
from mediaplan.analysis.shares import add_share, also_before, with_frame
from mediaplan.metrics import METRICS, figures
from mediaplan.model import Answer, Compare, Engine, Scope
from mediaplan.model.vocabulary import FAMILIES, NOT_DECLARED

FIGURES = (
    "spend",
    "fees",
    "full_cost",
    "revenue",
    "margin",
    "revenue_without_margin",
    "roi",
    "roas_own",
    "platform_revenue",
    "roas",
)
#: Who says so, beside the figures: reported, own or made of both.
KINDS = {name: str(METRICS[name].kind) for name in FIGURES}
LOYALTY = "loyalty"
AWARENESS = "awareness"
#: Share of the spend from which something was bought for awareness.
MOSTLY = 0.5


def total(engine: Engine, scope: Scope) -> Answer:
    """Answer with the figures of the whole scope, one row (a currency)."""
    return _labelled(figures(engine, scope, "total", FIGURES))


def by_channel(engine: Engine, scope: Scope) -> Answer:
    """Answer with what each channel returned.

    Returns
    -------
    Answer
        ``channel``, ``family``, :data:`FIGURES` (and ``_before``), ``spend_share`` and
        ``awareness_share``: how much of its spend is declared awareness, which is not ranked
        on what it returns. ``extra["kinds"]`` says of each figure who says so.
    """
    answer = figures(engine, scope, "channel", FIGURES)
    frame = add_share(with_family(answer.frame), "spend", "spend_share")
    return _labelled(with_frame(answer, _with_awareness(engine, scope, frame, "channel")))


def by_campaign(engine: Engine, scope: Scope) -> Answer:
    """Answer with what each campaign returned: ``campaign``, ``campaign_name``, else as by channel."""
    answer = figures(engine, scope, "campaign", FIGURES)
    frame = add_share(answer.frame, "spend", "spend_share")
    return _labelled(with_frame(answer, _with_awareness(engine, scope, frame, "campaign")))


def _with_awareness(engine: Engine, scope: Scope, frame: pd.DataFrame, by: str) -> pd.DataFrame:
    """Add how much of the spend of a channel or campaign is declared awareness."""
    roles = figures(engine, replace(scope, compare=Compare.NONE), by, ["spend"], then="role").frame
    keys = [by, *(["currency"] if "currency" in frame and "currency" in roles else [])]
    spend = roles.assign(aware=roles["spend"].where(roles["role"] == AWARENESS, 0.0))
    sums = spend.groupby(keys, dropna=False)[["spend", "aware"]].sum()
    shares = (sums["aware"] / sums["spend"]).where(sums["spend"] != 0).rename("awareness_share").reset_index()
    beside = frame[keys].merge(shares, on=keys, how="left")["awareness_share"]
    return frame.assign(awareness_share=pd.Series(beside.to_numpy(), index=frame.index, dtype="Float64"))


def for_awareness(frame: pd.DataFrame) -> pd.Series:
    """Tell which rows were bought mostly for awareness, and are not ranked on what they return.

    Parameters
    ----------
    frame : DataFrame
        Of :func:`by_channel` or :func:`by_campaign`.

    Returns
    -------
    Series of bool
    """
    if "awareness_share" not in frame:
        return pd.Series(False, index=frame.index)
    return (frame["awareness_share"].astype("Float64") >= MOSTLY).fillna(value=False).astype(bool)


def over_time(engine: Engine, scope: Scope) -> Answer:
    """Answer with costs and returns over time; ``extra["grain"]`` names the column of time.

    ``spread`` marks the cells whose costs are mostly totals spread evenly over their days.
    """
    by = grain(engine, scope)
    answer = with_spread(engine, scope, figures(engine, scope, by, FIGURES), by)
    return _labelled(with_frame(answer, answer.frame, grain=by))


def budget_by_stage(engine: Engine, scope: Scope) -> Answer:
    """Answer with the budget of each stage declared: ``spend``, ``fees``, ``full_cost``, ``spend_share``."""
    return _budget(engine, scope, "stage")


def budget_by_role(engine: Engine, scope: Scope) -> Answer:
    """Answer with the budget of each role declared: ``spend``, ``fees``, ``full_cost``, ``spend_share``."""
    return _budget(engine, scope, "role")


def _budget(engine: Engine, scope: Scope, by: str) -> Answer:
    """Answer with costs by what is declared."""
    answer = figures(engine, scope, by, ["spend", "fees", "full_cost"])
    return with_frame(answer, add_share(answer.frame, "spend", "spend_share"))


def loyalty_shares(engine: Engine, scope: Scope) -> Answer:
    """Answer with loyalty's share of each family's budget: digital, offline (traditional), CRM...

    Returns
    -------
    Answer
        ``family``, ``spend``, then for the stage and for the role: ``loyalty_stage_spend``,
        ``loyalty_stage_share``, ``stage_not_declared_share``, ``loyalty_role_spend``,
        ``loyalty_role_share``, ``role_not_declared_share``; each also ``_before``.
    """
    answers = {by: figures(engine, scope, "channel", ["spend"], then=by) for by in ("stage", "role")}
    parts = {by: _by_family(answer.frame, by) for by, answer in answers.items()}
    frame = parts["stage"].join(parts["role"].drop(columns=[c for c in parts["role"] if c in parts["stage"]]))
    frame = frame.reset_index()
    order = {name: place for place, name in enumerate(FAMILIES)}
    frame = frame.sort_values("family", key=lambda values: values.map(order)).reset_index(drop=True)
    first, second = answers.values()
    answer = replace(
        first,
        people=pd.Series(pd.NA, index=frame.index, dtype="Int64"),
        withheld=pd.Series(False, index=frame.index, dtype=bool),
    )
    return with_frame(answer, frame, second)


def _by_family(frame: pd.DataFrame, by: str) -> pd.DataFrame:
    """Add spend up by family: all of it, what is declared loyalty, and the share of what is not."""
    frame = with_family(frame)
    keys = ["family", *(["currency"] if "currency" in frame else [])]
    made = pd.DataFrame()
    for suffix in also_before(frame, "spend"):
        spend = frame[f"spend{suffix}"].fillna(0.0).astype(float)
        sums = (
            frame.assign(
                spend=spend,
                loyal=spend.where(frame[by] == LOYALTY, 0.0),
                unsaid=spend.where(frame[by] == NOT_DECLARED, 0.0),
            )
            .groupby(keys, dropna=False)[["spend", "loyal", "unsaid"]]
            .sum()
        )
        there = sums["spend"].where(sums["spend"] != 0)
        made = made.reindex(sums.index) if made.empty else made
        made[f"spend{suffix}"] = sums["spend"]
        made[f"loyalty_{by}_spend{suffix}"] = sums["loyal"]
        made[f"loyalty_{by}_share{suffix}"] = sums["loyal"] / there
        made[f"{by}_not_declared_share{suffix}"] = sums["unsaid"] / there
    return made


def _labelled(answer: Answer) -> Answer:
    """Say of each figure who says so."""
    return replace(answer, extra=answer.extra | {"kinds": KINDS})
