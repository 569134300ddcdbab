"""Which share of conversions comes within so many days, where no two shares told leave few people between."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import reduce
from itertools import combinations, pairwise
from operator import add

import ibis
import pandas as pd
from ibis import _

from mediaplan.analysis.paths.curve import curve
from mediaplan.analysis.paths.delays import SHARES, WITHIN, journeys
from mediaplan.analysis.paths.ordered import written
from mediaplan.model import Answer, Ask, text

#: People by when they converted: a bit for each stretch of time between two edges.
Crowd = Mapping[int, int]
#: Days, and whether it is a share's: that very moment is before it. A step of the curve begins with its day.
Edge = tuple[int, bool]


def without_few(ask: Ask, found: pd.DataFrame, by: str, threshold: int) -> pd.DataFrame:
    """Leave out the shares within so many days that would tell of few people.

    Parameters
    ----------
    ask : callable
        Asks the table of steps.
    found : DataFrame
        Of :func:`mediaplan.analysis.paths.delays.delays`.
    by : str
        What it is split by.
    threshold : int
        Fewest people shown.

    Returns
    -------
    DataFrame
        A share is there where of each row nobody, or enough people, converted between it and the next one
        that is told, and before the first and after the last.

    Notes
    -----
    Of a known number of conversions the difference of two shares tells how many they are. One row alone is
    of everybody, and so is the curve: there the first day of each of its steps is told, too. Segments add up
    to that row: what is left out of one is left out of another, too, or it could be had by subtraction.
    """
    edges: list[Edge] = [(days, True) for days in WITHIN]
    if len(found) == 1:
        edges += [(int(day), False) for day in curve(ask, threshold)["days"] if day > 0]
    edges.sort()
    crowds = _crowds(ask, by, edges)
    of = [crowds[value] for value in written(found[by])]
    told = [_told(crowd, edges, threshold) for crowd in of]
    if by == "segment":
        _in_company(of, edges, threshold, told)
    frame = found.copy()
    for days, name in zip(WITHIN, SHARES, strict=True):
        frame[name] = frame[name].where(pd.Series([days in each for each in told], index=frame.index))
    return frame


def with_left_out_said(answer: Answer, threshold: int) -> Answer:
    """Return delays that say why some of their shares are lacking.

    Parameters
    ----------
    answer : Answer
        The show ``delays``, behind the gate.
    threshold : int
        Fewest people shown.
    """
    shown = answer.frame.loc[~answer.withheld]
    if not shown[[*SHARES]].isna().any(axis=None):
        return answer
    said = text(
        "A share within so many days is left out where it would tell of too few people (smallest group: "
        "{threshold} people).",
        threshold=threshold,
    )
    return replace(answer, notes=(*answer.notes, said))


def _crowds(ask: Ask, by: str, edges: Sequence[Edge]) -> dict[str, Crowd]:
    """Return the people of each row by the stretches of time in which they converted."""

    def asked(steps: ibis.Table) -> ibis.Table:
        each = journeys(steps, by)
        past = [(each["last"] > days if mine else each["last"] >= days).cast("int64") for days, mine in edges]
        each = each.mutate(bit=ibis.literal(1, "int64") << reduce(add, past))
        whose = each.group_by(by, "person_id").agg(when=_.bit.bit_or())
        return whose.group_by(by, "when").agg(people=_.count())

    found = ask(asked)
    return {
        str(value): dict(zip(rows["when"].astype(int), rows["people"].astype(int), strict=True))
        for value, rows in found.groupby(written(found[by]))
    }


def _told(crowd: Crowd, edges: Sequence[Edge], threshold: int) -> set[int]:
    """Return the days whose share is told: as many as leave nobody or enough people between two edges."""

    def enough(start: int, end: int) -> bool:
        bits = (1 << end) - (1 << start)
        many = sum(people for when, people in crowd.items() if when & bits)
        return not many or many >= threshold

    for fewer in range(len(WITHIN) + 1):
        for days in combinations(WITHIN, len(WITHIN) - fewer):
            known = [place + 1 for place, (day, mine) in enumerate(edges) if not mine or day in days]
            if all(enough(start, end) for start, end in pairwise([0, *known, len(edges) + 1])):
                return set(days)
    return set()


def _in_company(
    crowds: Sequence[Crowd], edges: Sequence[Edge], threshold: int, told: Sequence[set[int]]
) -> None:
    """Leave a share out of the next smallest rows, too, until those without it together tell of enough."""
    smallest = sorted(range(len(crowds)), key=lambda place: sum(crowds[place].values()))
    for days in WITHIN:
        for place in smallest:
            away = [crowd for crowd, each in zip(crowds, told, strict=True) if days not in each]
            together = reduce(add, map(Counter, away), Counter[int]())
            if not away or (len(away) > 1 and days in _told(together, edges, threshold)):
                break
            told[place].discard(days)
