"""What the journey page opens with."""

from __future__ import annotations

from datetime import date

import pandas as pd

from mediaplan.analysis.sentences.parts import added_up, first, joined
from mediaplan.metrics.activation import COHORT
from mediaplan.model import Answer, Period, Text, text, texts
from mediaplan.model.vocabulary import STAGE_LABELS, STAGES, UNDETERMINED

#: A rate that moved by less is said to hold.
STEADY = 0.005
#: From this share on, sales without a stage change what the others say.
MANY = 0.05
#: A period of which less is held is not compared with; nor a rate of customers of fewer days than half.
WHOLE, HALF = 0.8, 0.5


def journey(stages: Answer) -> Text:
    """Say what happened in the journey.

    Parameters
    ----------
    stages : Answer
        Of :func:`mediaplan.analysis.journey.stages`.

    Returns
    -------
    Text
        New customers, the sales without a stage if they are many, then the activation rate, then the
        stage that earns most for its budget; each only where it is known.
    """
    frame = stages.frame
    if frame.empty or not added_up(frame, "sales"):
        withheld = bool(stages.withheld.any())
        return (
            text("Too few customers in this scope for figures about them: widen it.")
            if withheld
            else text("No sales in this period and scope: import orders, or widen the period.")
        )
    said = [_new_customers(frame, _short_of(stages)), _without_stage(frame), _activation(frame, stages)]
    if not stages.scope.stages:  # of a stage that is chosen, revenue is the whole
        said.append(_best_stage(frame))
    return joined([each for each in said if each is not None])


def _short_of(stages: Answer) -> date | None:
    """Return since when sales are held, where much of the period compared with was before."""
    before, since = stages.scope.before(), stages.extra.get("sales_since")
    if before is None or before.period is None or since is None or since <= before.period.start:
        return None
    held = (before.period.end - since).days + 1
    return since if held < WHOLE * before.period.days else None


def _new_customers(frame: pd.DataFrame, since: date | None) -> Text:
    """Say how many customers are new; against those before only where sales were held then."""
    rows = frame.loc[frame["stage"] == "acquisition"]
    n, before = added_up(rows, "sales"), added_up(rows, "sales_before")
    if rows.empty or rows["sales"].isna().all():
        sales = added_up(frame, "sales") or 0
        return texts("{n} sale.", "{n} sales.", int(sales))
    if not before or n is None:
        return texts("{n} new customer.", "{n} new customers.", int(n or 0))
    if since is not None:
        return texts(
            "{n} new customer. Sales are known since {since} only: there is no whole period to compare.",
            "{n} new customers. Sales are known since {since} only: there is no whole period to compare.",
            int(n),
            since=since,
        )
    change = n / before - 1
    if abs(change) < STEADY:
        return texts("{n} new customer, as many as before.", "{n} new customers, as many as before.", int(n))
    if change > 0:
        return texts(
            "{n} new customer, {change_share} more than before.",
            "{n} new customers, {change_share} more than before.",
            int(n),
            change_share=change,
        )
    return texts(
        "{n} new customer, {change_share} fewer than before.",
        "{n} new customers, {change_share} fewer than before.",
        int(n),
        change_share=-change,
    )


def _without_stage(frame: pd.DataFrame) -> Text | None:
    """Say how many sales have no stage, where that is more than a few: new customers may be among them."""
    whole, lost = (added_up(rows, "sales") for rows in (frame, frame.loc[frame["stage"] == UNDETERMINED]))
    if not whole or not lost or lost / whole < MANY:
        return None
    return text(
        "{lost_share} of sales have no stage, and new customers may be among them: the table says why.",
        lost_share=lost / whole,
    )


def undetermined(frame: pd.DataFrame, least: float = 0.0) -> Text | None:
    """Say how many sales have no stage; None where all have one, though some before had none.

    Parameters
    ----------
    frame : DataFrame
        ``sales`` and ``customers`` by ``stage``, as of :func:`mediaplan.analysis.journey.stages`.
    least : float
        Share of all sales from which on it is said.

    Returns
    -------
    Text or None
    """
    rows = frame.loc[frame["stage"] == UNDETERMINED]
    lost = int(rows["sales"].sum())
    if not lost or lost < least * float(frame["sales"].sum()):
        return None
    if rows["customers"].eq(0).all():
        return texts(
            "{n} sale is undetermined: no file names its customer.",
            "{n} sales are undetermined: no file names their customers.",
            lost,
        )
    return texts(
        "{n} sale is undetermined: its customer is older than the data, or not named. First order dates from "
        "the CRM place it, or the setting “All sales are imported” where none is missing.",
        "{n} sales are undetermined: their customers are older than the data, or not named. First order "
        "dates from the CRM place them, or the setting “All sales are imported” where none is missing.",
        lost,
    )


def _activation(frame: pd.DataFrame, stages: Answer) -> Text | None:
    """Say how many customers buy again, of those observed for long enough."""
    rows = frame.loc[frame["stage"] == "activation"]
    rate, before = first(rows, "activation_rate"), first(rows, "activation_rate_before")
    days, acquired = stages.extra.get("activation_window"), stages.extra.get(COHORT)
    if rate is None or days is None or acquired is None:
        return None
    if _days(stages.extra.get(f"{COHORT}_before")) < HALF * _days(acquired):
        before = None  # of the customers before, few are held
    said = {"rate": rate, "days": days, "acquired": Period(*acquired)}
    if before is None:
        return text("{rate} of the customers acquired {acquired} buy again within {days} days.", **said)
    if abs(rate - before) < STEADY:
        return text(
            "Activation holds: {rate} of the customers acquired {acquired} buy again within {days} days.",
            **said,
        )
    if rate > before:
        return text(
            "Activation gains ground: {rate} of the customers acquired {acquired} buy again within {days} "
            "days, against {before_rate}.",
            **said,
            before_rate=before,
        )
    return text(
        "Activation loses ground: {rate} of the customers acquired {acquired} buy again within {days} days, "
        "against {before_rate}.",
        **said,
        before_rate=before,
    )


def _days(cohort: tuple[date, date] | None) -> int:
    """Return how many days a cohort was acquired on."""
    return Period(*cohort).days if cohort else 0


def _best_stage(frame: pd.DataFrame) -> Text | None:
    """Say which stage's share of revenue is largest against its share of the budget."""
    rows = frame.loc[frame["stage"].isin(STAGES)]
    whole = added_up(frame, "revenue")
    if "currency" in frame or not whole or rows["share_of_budget"].isna().all():
        return None
    revenue = rows["revenue"].astype("Float64") / whole
    budget = rows["share_of_budget"].astype("Float64")
    factor = (revenue / budget).where((budget > 0) & (revenue > budget)).fillna(0).to_numpy(dtype=float)
    best = int(factor.argmax()) if len(factor) else 0
    if not factor.any():
        return None
    return text(
        "{stage} brings {revenue_share} of revenue and gets {budget_share} of the budget.",
        stage=text(STAGE_LABELS[str(rows["stage"].iloc[best])]),
        revenue_share=float(revenue.iloc[best]),
        budget_share=float(budget.iloc[best]),
    )
