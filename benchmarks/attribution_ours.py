"""What is timed of Mediaplan's own attribution, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import duckdb
import numpy as np
import pandas as pd
from ibis import _

from mediaplan.analysis.attribution import Rules, attribution
from mediaplan.analysis.attribution.asked import Asked, counted
from mediaplan.analysis.attribution.credit import Fitted
from mediaplan.analysis.attribution.markov import CONVERSION, NULL, START, Chain, credit, removals
from mediaplan.analysis.attribution.models import HEURISTICS
from mediaplan.model import Scope
from mediaplan.model.mart_outcomes import OUTCOME
from mediaplan.model.marts import CONTACT
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.marts.following import followed_asof

#: Every heuristic and Markov models of order 1 to 3, from the contacts; given the open warehouse.
ALL = "all"
#: A Markov model of order 1 of grouped paths; given a frame with ``path``, ``total_conversions`` and
#: ``total_null``, returns the credit by channel.
PATHS = "paths"
#: Credit of one model with bootstrap resamples; given the open warehouse and how many.
RESAMPLES = "resamples"

ORDERS = (1, 2, 3)
#: How often journeys on grouped paths go from one channel to the next.
STEPS = """
WITH path AS (
    SELECT string_split(path, ' > ') AS steps, total_conversions AS yes, total_null AS no FROM grouped
), move AS (
    SELECT unnest(list_zip(list_prepend('', steps), list_append(steps, NULL))) AS pair, yes, no FROM path
)
SELECT pair[1] AS origin, pair[2] AS target, sum(yes) AS yes, sum(yes + no) AS every FROM move GROUP BY ALL
"""


def everything(warehouse: Warehouse) -> dict[str, Any]:
    """Find the sale after each contact, as each import does, then fit every heuristic and Markov 1 to 3."""
    contacts = CONTACT.expr.select("subject_id", "occurred_at", "contact_id", "channel")
    outcomes = OUTCOME.expr.filter(OUTCOME.expr.kind == "sale")
    with warehouse.holding(followed_asof(contacts, outcomes)) as ask:
        ask(lambda t: t.agg(found=_.next_id.count()))
    asked = Asked.of(warehouse, Scope(), Rules.of(warehouse.settings), "channel")
    found, _people = counted(warehouse, asked, lambda _endings: ORDERS, [], game=False, apart=False)
    fitted = Fitted(found, resamples=0)
    made = {name: fitted.credit(name) for name in HEURISTICS}
    return made | {f"markov {order}": fitted.credit("markov", order) for order in ORDERS}


def of_paths(paths: pd.DataFrame) -> dict[str, float]:
    """Credit the channels of grouped paths by a Markov model of order 1."""
    with duckdb.connect() as connection:
        connection.register("grouped", paths)
        moves = connection.execute(STEPS).df()
    labels = sorted(set(moves["origin"]) - {""})
    place = {label: number for number, label in enumerate(labels)} | {"": START}
    ends = moves["target"].isna()
    source = moves["origin"].map(place).to_numpy(dtype=np.int64)
    inner = moves.loc[~ends]
    target = inner["target"].map(place).to_numpy(dtype=np.int64)
    last = moves.loc[ends]
    yes, every = last["yes"].to_numpy(dtype=float), last["every"].to_numpy(dtype=float)
    ending = source[ends.to_numpy()]
    chain = Chain(
        tuple((label,) for label in labels),
        np.concatenate([source[~ends.to_numpy()], ending, ending]),
        np.concatenate([target, np.full(len(last), CONVERSION), np.full(len(last), NULL)]),
    )
    weight = np.concatenate([inner["every"].to_numpy(dtype=float), yes, every - yes])
    found = credit(removals(chain, weight, weight, labels).effects, float(yes.sum()))
    return dict(zip(labels, found.tolist(), strict=True))


def resampled(warehouse: Warehouse, times: int) -> None:
    """Credit every channel by the recommended Markov model, with intervals."""
    attribution(warehouse, Scope(), "markov", resamples=times)


OURS: dict[str, Callable[..., Any]] = {ALL: everything, PATHS: of_paths, RESAMPLES: resampled}
