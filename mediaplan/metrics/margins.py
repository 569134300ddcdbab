"""How much of revenue has no known margin: margin leaves it out, and a return may not be given."""

from __future__ import annotations

import ibis
import pandas as pd

from mediaplan.metrics.metric import ratio
from mediaplan.model import Text, text

#: The share of revenue without a known margin up to which a return is given.
MOST_UNKNOWN = 0.05
#: The least share that is written with its figure.
LEAST = 0.001


def roi(
    margin: ibis.NumericValue,
    cost: ibis.NumericValue,
    revenue: ibis.NumericValue,
    without: ibis.NumericValue,
) -> ibis.FloatingValue:
    """Return what is left of margin for each unit of cost: nothing where too much margin is unknown."""
    made = ratio(margin.cast("float64") - cost.cast("float64"), cost)
    unknown, whole = (each.cast("float64").fill_null(0).abs() for each in (without, revenue))
    return ibis.ifelse(unknown > whole * MOST_UNKNOWN, ibis.null("float64"), made)


def unknown_share(without: float | None, revenue: float | None) -> float:
    """Return the share of revenue whose margin is not known.

    Parameters
    ----------
    without, revenue : float or None
        Revenue of orders that give no margin, and of all orders.

    Returns
    -------
    float
        0 where every order gives its margin, or there is none.
    """
    if without is None or revenue is None or pd.isna(without) or pd.isna(revenue) or revenue <= 0:
        return 0.0
    return max(0.0, float(without) / float(revenue))


def written(share: float) -> Text:
    """Return a share above 0 as it stands in a sentence: never as none at all."""
    if share < LEAST / 2:
        return text("less than {least_share}", least_share=LEAST)
    return Text("{unknown_share}", None, (("unknown_share", share),))
