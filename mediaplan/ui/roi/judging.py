"""What is ranked on what it returned, and what is said of the rest: bought for awareness, or nameless."""

from __future__ import annotations

import pandas as pd

from mediaplan.analysis.roi import for_awareness
from mediaplan.analysis.sentences import called
from mediaplan.metrics import Metric
from mediaplan.model import Answer, Text, text, texts

RETURNS = ("roi", "roas_own", "roas")
#: Named at most, of those without a return.
NAMED = 5


def judged(answer: Answer, metric: Metric) -> Answer:
    """Return the answer without what is bought for awareness, where returns are ranked.

    Parameters
    ----------
    answer, metric
        As for :func:`mediaplan.ui.roi.returns.ranking`.

    Returns
    -------
    Answer
        All of it for figures that are no return, and where no other return is known.
    """
    rest = answer.only(~for_awareness(answer.frame))
    if metric.name not in RETURNS or metric.name not in rest.frame or rest.frame[metric.name].isna().all():
        return answer
    return rest


def unranked(answer: Answer, by: str, metric: Metric) -> Text | None:
    """Say what is bought for awareness, and so not ranked on what it returns; None where nothing is."""
    rows = answer.frame.loc[for_awareness(answer.frame)]
    if metric.name not in RETURNS or rows.empty:
        return None
    if len(judged(answer, metric).frame) == len(answer.frame):
        return text("Bought for awareness, it is not to be judged by this: what it does shows elsewhere.")
    return text(
        "Not ranked, because it is bought for awareness and what it does shows elsewhere: {names}.",
        names=_named(rows, by),
    )


def _named(rows: pd.DataFrame, by: str) -> list[Text | str]:
    """Return what channels or campaigns are called."""
    if by == "campaign":
        return [str(name) for name in rows["campaign_name"].fillna(rows[by]).dropna()]
    return [called(str(name)) for name in rows[by].dropna()]


def returnless(answer: Answer, by: str, metric: Metric) -> Text | None:
    """Say what was paid for and has no return, because nothing bears its name on the other side.

    Parameters
    ----------
    answer, by, metric
        As for :func:`mediaplan.ui.roi.returns.ranking`.

    Returns
    -------
    Text or None
        None where every cost has one, and for figures that are no return on costs.
    """
    if metric.name not in {"roi", "roas_own"} or "full_cost" not in answer.frame:
        return None
    frame = answer.frame.loc[~answer.withheld]
    rows = frame.loc[(frame["full_cost"].fillna(0) > 0) & frame["revenue"].isna() & frame[by].notna()]
    if rows.empty:
        return None
    if len(rows) > NAMED:
        return texts(
            "{n} has no return: no own order names it.",
            "{n} have no return: no own order names them.",
            len(rows),
        )
    return text("No return for {names}: no own order names them.", names=_named(rows, by))
