"""Which groups are too small to be shown, and which others must be hidden with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import heappop, heappush
from typing import Any

import numpy as np
import numpy.typing as npt

Counts = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
#: A row or a column, and its number.
Line = tuple[str, int]
#: Ways in which the cells of a table add up: by row, and by column.
TABLE = 2


def hidden(counts: Counts, threshold: int, lines: Sequence[npt.NDArray[Any]] = ()) -> Flags:
    """Return which groups are hidden.

    Parameters
    ----------
    counts : array of groups × figures
        People behind each group, in each of the figures shown of it (now and before). Nobody (0)
        is no small group.
    threshold : int
        Fewest people shown.
    lines : sequence of arrays
        For each way in which groups add up to totals a reader may know: the total that each
        group is part of. A table has two, its rows and its columns.

    Returns
    -------
    array of bool
        Groups that are small in any figure, and with them the next smallest, until in each
        total either nothing is hidden or more than one group, of enough people together: else
        a small group could be had by subtraction. What is hidden in one total may need
        company in another, hence the repetition; where there is a choice, it is not one that
        is a whole total by itself, and is taken from totals that hide something already, so
        that a table loses four cells and not all. In a table that is not always enough, as an
        empty cell is known: see :func:`_closed`.
    """
    small = (counts > 0) & (counts < threshold)
    need = small.copy()
    away: Flags = np.asarray(need.any(axis=1))
    totals = [line == total for line in lines for total in dict.fromkeys(line.tolist())]
    changed = bool(away.any())
    while changed:
        changed = False
        for total in totals:
            for figure, people in enumerate(counts.T):
                inside = total & (people > 0)
                if not (inside & need[:, figure]).any():
                    continue
                company = inside & away
                # What keeps a group company must not be had by another total either
                changed |= bool((company & ~need[:, figure]).any())
                need[company, figure] = True
                if company.sum() > 1 and people[company].sum() >= threshold:
                    continue
                beside = np.flatnonzero(inside & ~away)
                if len(beside):
                    there = [each & (people > 0) for each in totals]
                    alone = sum(each.astype(int) for each in there if each.sum() == 1)
                    fresh = sum(each.astype(int) for each in there if not (each & away).any())
                    keys = (np.broadcast_to(key, away.shape)[beside] for key in (people, fresh, alone))
                    away[beside[np.lexsort(tuple(keys))[0]]] = changed = True
    return _closed(away, counts, threshold, lines) if len(lines) == TABLE else away


def _closed(away: Flags, counts: Counts, threshold: int, lines: Sequence[npt.NDArray[Any]]) -> Flags:
    """Hide more of a table until no small cell of it follows from all of its totals together.

    Notes
    -----
    A cell does not follow from the totals by row and by column if it lies on a closed way through
    hidden cells, along its row, then a column, and so on: what it gains the next one loses, and no
    total changes. So each small cell is given the way of the fewest people, along what is hidden
    already where there is such. It can gain no more than the fewest of those that lose, and lose
    no more than the fewest of those that gain: where both together are few, it is given another
    way, on which none that loses is few. Where there is no way at all, no table can hide it: the
    totals alone tell it.
    """
    rows, columns = (np.unique(line, return_inverse=True)[1].tolist() for line in lines)
    for people in counts.T:
        ways: dict[Line, list[tuple[int, Line]]] = defaultdict(list)
        wide: dict[Line, list[tuple[int, Line]]] = defaultdict(list)
        for cell in np.flatnonzero(people > 0).tolist():
            row, column = ("row", rows[cell]), ("column", columns[cell])
            for each in (ways, wide) if people[cell] >= threshold else (ways,):
                each[row].append((cell, column))
            for each in (ways, wide):
                each[column].append((cell, row))
        for cell in np.flatnonzero((people > 0) & (people < threshold)).tolist():
            ends = ("row", rows[cell]), ("column", columns[cell])
            way = _way(cell, *ends, ways, np.where(away, 0, people).tolist())
            away[way] = True
            if way and people[way[::2]].min() + people[[cell, *way[1::2]]].min() < threshold:
                away[_way(cell, *ends, wide, np.where(away, 0, people).tolist())] = True
    return away


def _way(
    cell: int, start: Line, end: Line, beside: Mapping[Line, Sequence[tuple[int, Line]]], cost: Sequence[int]
) -> list[int]:
    """Return the cells of the cheapest way from a cell's row to its column; none if there is none."""
    came: dict[Line, tuple[int, Line]] = {}
    ahead = [(0, 0, start, cell, start)]
    while ahead and end not in came:
        spent, steps, line, by, before = heappop(ahead)
        if line in came:
            continue
        came[line] = (by, before)
        for other, further in beside[line]:
            if other != cell and further not in came:
                heappush(ahead, (spent + cost[other], steps + 1, further, other, line))
    way = []
    while end in came and end != start:
        by, end = came[end]
        way.append(by)
    return way


def tells(counts: Counts, chosen: Flags, threshold: int) -> bool:
    """Return whether a choice of groups, beside all of them, tells of those that are hidden.

    Parameters
    ----------
    counts : array of groups × figures
        People behind each group, chosen or not.
    chosen : array of bool
        The groups that are chosen.
    threshold : int
        Fewest people shown.

    Returns
    -------
    bool
        True where some of the groups hidden are chosen and some are not. A choice of none of
        them, or of all, is a sum that says no more than those beside it. Any other is, less what
        is shown, a sum of few: two choices, one less the other, would give it.
    """
    away = hidden(counts, threshold, [np.zeros(len(counts), dtype=np.int64)])
    return bool((away & chosen).any() and (away & ~chosen).any())
