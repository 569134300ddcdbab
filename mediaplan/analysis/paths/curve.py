"""On which day after the first and after the last contact conversions come, in steps of enough people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import ibis
import pandas as pd
from ibis import _

from mediaplan.analysis.paths.delays import journeys
from mediaplan.model import Answer, Ask, text

#: Days that are told one by one; the last one is all that is longer.
DRAWN = 30
COLUMNS = ["days", "days_to", "from_first_share", "from_last_share", "beyond", "conversions", "people"]
SINCE = ("first", "last")


def curve(ask: Ask, threshold: int = 1) -> pd.DataFrame:
    """Return which share of outcomes comes how many days after the first and after the last contact.

    Parameters
    ----------
    ask : callable
        Asks the table of steps.
    threshold : int
        Fewest people shown.

    Returns
    -------
    DataFrame
        A row a step: ``days`` (its first day: 0, 1, …) and ``days_to`` (its last one, the same where
        enough people converted on it; NA where the last step is open-ended, which is ``beyond``),
        ``from_first_share``, ``from_last_share``, ``conversions`` (so long after the last contact),
        ``people`` (in all). Together they are every day from the first to the last.

    Notes
    -----
    Of a known number of conversions a share tells how many they are, and so does the difference of two
    sums. So days stand together, from day 0 on, until the conversions of each step are of so many
    people, or of nobody, counted from the first contact as from the last. What is left at the end is
    with the step before it, which is then open-ended: where it ended, it would tell of the one person
    who took longest. Empty days beside a step of several are with it: else the day on which it begins
    would be one on which few converted.
    """
    found, met = ask(_conversions), ask(_people)
    if found.empty:
        return pd.DataFrame(columns=COLUMNS)
    people = int(met.loc[met["since"] == "last", "people"].sum())
    wide = found.pivot_table(index="days", columns="since", values="conversions", fill_value=0)
    wide = wide.reindex(index=range(int(wide.index.max()) + 1), columns=[*SINCE], fill_value=0)
    steps, open_ended = stepped(wide, met, threshold)
    added = pd.DataFrame([wide.loc[start:end].sum() for start, end in steps])
    shares = added / wide.sum()
    beyond = pd.Series([False] * (len(steps) - 1) + [open_ended])
    return pd.DataFrame(
        {
            "days": [start for start, _end in steps],
            "days_to": pd.Series([end for _start, end in steps], dtype="Int64").mask(beyond),
            "from_first_share": shares["first"].to_numpy(),
            "from_last_share": shares["last"].to_numpy(),
            "beyond": beyond,
            "conversions": added["last"].to_numpy(dtype="int64"),
            "people": people,
        },
        columns=COLUMNS,
    )


def stepped(wide: pd.DataFrame, met: pd.DataFrame, threshold: int) -> tuple[list[tuple[int, int]], bool]:
    """Put days together until each step is of enough people.

    Parameters
    ----------
    wide : DataFrame
        Conversions: a row a day from 0 on, a column for each of :data:`SINCE`.
    met : DataFrame
        ``since``, ``days`` (a bit for each day on which somebody converted), ``people``.
    threshold : int
        Fewest people in a step that has any.

    Returns
    -------
    tuple of list and bool
        The first and the last day of each step, and whether the last step is open-ended.
    """
    of = {since: met.loc[met["since"] == since] for since in SINCE}

    def enough(start: int, end: int) -> bool:
        bits = (1 << (end + 1)) - (1 << start)
        return all(
            not wide.loc[start:end, since].sum()
            or rows.loc[(rows["days"] & bits) != 0, "people"].sum() >= threshold
            for since, rows in of.items()
        )

    steps: list[tuple[int, int]] = []
    start, last = 0, int(wide.index.max())
    for day in range(last + 1):
        if enough(start, day):
            steps.append((start, day))
            start = day + 1
    empty = {day for day in wide.index if not wide.loc[day].any()}
    if start > last:
        return _with_empty(steps, empty), last == DRAWN
    while steps and not enough(start, last):
        start, _end = steps.pop()
    return _with_empty([*steps, (start, last)], empty), True


def _with_empty(steps: Sequence[tuple[int, int]], empty: set[int]) -> list[tuple[int, int]]:
    """Put empty days with the step of several days after them, else with the one before them."""
    joined: list[tuple[int, int]] = []
    waiting: list[tuple[int, int]] = []
    for start, end in steps:
        if start == end and start in empty:
            waiting.append((start, end))
            continue
        if waiting and end > start:
            joined.append((waiting[0][0], end))
        elif waiting and joined and joined[-1][1] > joined[-1][0]:
            joined[-1] = (joined[-1][0], waiting[-1][1])
            joined.append((start, end))
        else:
            joined += [*waiting, (start, end)]
        waiting = []
    return joined


def with_steps_said(answer: Answer, threshold: int) -> Answer:
    """Return the curve that says why some of its days stand together.

    Parameters
    ----------
    answer : Answer
        Of :func:`curve`.
    threshold : int
        Fewest people shown.
    """
    frame = answer.frame
    if answer.withheld.any() or frame.empty:
        return answer
    several = (frame["days_to"] != frame["days"]).fillna(value=False) | (
        frame["beyond"] & (frame["days"] < DRAWN)
    )
    if not several.any():
        return answer
    said = text(
        "Days on which too few people converted stand with those beside them (smallest group: {threshold} "
        "people).",
        threshold=threshold,
    )
    return replace(answer, notes=(*answer.notes, said))


def _each(steps: ibis.Table) -> ibis.Table:
    """Return each journey that led to something twice, with its days from the first and from the last."""
    each = journeys(steps, "total")
    return ibis.union(
        *(
            each.select(
                "person_id",
                since=ibis.literal(name),
                days=ibis.least(each[name].floor(), DRAWN).cast("int64"),
            )
            for name in SINCE
        )
    )


def _conversions(steps: ibis.Table) -> ibis.Table:
    """Count conversions by their days."""
    return _each(steps).group_by("since", "days").agg(conversions=_.count())


def _people(steps: ibis.Table) -> ibis.Table:
    """Count people by the days on which they converted, a bit for each."""
    each = _each(steps)
    each = each.mutate(bit=ibis.literal(1, "int64") << each.days)
    whose = each.group_by("since", "person_id").agg(days=_.bit.bit_or())
    return whose.group_by("since", "days").agg(people=_.count())
