"""How many people stand behind each group: what the privacy threshold is held against."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from mediaplan.metrics.counted import (
    ALL,
    buyers_behind,
    contacted_behind,
    counted_exactly,
    known_behind,
    narrow,
)
from mediaplan.metrics.crowds import EXPOSED, PARTING, Crowd
from mediaplan.metrics.groups import index_of, values_of
from mediaplan.metrics.question import Question
from mediaplan.model import Engine


def people_behind(
    engine: Engine, question: Question, by: Sequence[str], keys: pd.DataFrame, crowd: Crowd = EXPOSED
) -> pd.Series:
    """Count the people exposed behind each row.

    Parameters
    ----------
    engine : Engine
        Answers.
    question : Question
        Period and filters.
    by : sequence of str
        Dimensions of the rows.
    keys : DataFrame
        The rows' values of them.
    crowd : Crowd
        Whom the figures are about.

    Returns
    -------
    Series of Int64
        The most that is known to have been met: people contacted (on one day at least), clicks
        or messages delivered as platforms report them, customers of the market or segment
        whether they bought or not, buyers, an order of nobody known being one person. A lower
        bound, which is all a threshold needs, made exact where it is below the threshold. 0
        where nobody is known.
    """
    parts = tuple(name for name in by if name in crowd.parting) or (ALL,)
    asked = keys.assign(**{ALL: ALL})
    found = groups_behind(engine, question, parts, asked[list(parts)].drop_duplicates(), crowd)
    rows = index_of(asked, parts)
    return pd.Series(found.reindex(rows).to_numpy(), index=keys.index, dtype="Int64")


def by_what_reached(question: Question, by: Sequence[str]) -> bool:
    """Whether people are counted by what reached them, so that other days have other people.

    Parameters
    ----------
    question : Question
        Its filters.
    by : sequence of str
        Dimensions of the rows.

    Returns
    -------
    bool
        False where all the customers of a market or segment stand behind a row, whatever the days.
    """
    return narrow(question, tuple(name for name in by if name in PARTING) or (ALL,))


def groups_behind(
    engine: Engine,
    question: Question,
    parts: Sequence[str],
    groups: pd.DataFrame | None = None,
    crowd: Crowd = EXPOSED,
) -> pd.Series:
    """Count the people exposed behind groups, as :func:`people_behind` does.

    Parameters
    ----------
    engine : Engine
        Answers.
    question : Question
        Period and filters.
    parts : sequence of str
        Dimensions that part people.
    groups : DataFrame, optional
        Values of them; all groups of people somebody knows if None.
    crowd : Crowd
        Whom the figures are about.

    Returns
    -------
    Series
        By tuples of values, ``""`` where there is none.
    """
    parts = tuple(parts)
    counted = engine.query(known_behind(question.shape, parts, crowd), question.given)
    groups = (counted.loc[counted["known"] > 0] if groups is None else groups).reset_index(drop=True)
    nobody = _nobody(groups, parts)
    found = _most(nobody, counted, parts)
    contacted = _most(nobody, counted.assign(people=counted["contacted"]), parts)
    shape, threshold = question.shape, engine.settings.privacy_threshold
    small = (found < threshold).to_numpy()
    if small.any() and crowd is EXPOSED:
        bought = buyers_behind(shape, parts, values_of(groups[small], parts))
        found = _most(found, engine.query(bought, question.given), parts)
    small = ((found < threshold) & (contacted > 0)).to_numpy()
    if small.any() and counted_exactly(shape, parts, crowd):
        # Of those met, all are counted: a large stage of small days is no company for a small one
        some = values_of(groups[small], parts) if crowd is EXPOSED else None
        exact = contacted_behind(shape, parts, some, crowd)
        met = _most(found, engine.query(exact, question.given), parts)
        found = met.where(contacted > 0, found)
    return found


def _nobody(groups: pd.DataFrame, parts: Sequence[str]) -> pd.Series:
    """Return a count of nobody for each group."""
    return pd.Series(0, index=index_of(groups, parts), dtype="int64")


def _most(found: pd.Series, counted: pd.DataFrame, parts: Sequence[str]) -> pd.Series:
    """Return the larger of two counts, for the groups already there."""
    if counted.empty:
        return found
    other = pd.Series(counted["people"].fillna(0).to_numpy(dtype="int64"), index=index_of(counted, parts))
    beside = other.reindex(found.index).fillna(0).astype("int64")
    return found.where(found >= beside, beside)
