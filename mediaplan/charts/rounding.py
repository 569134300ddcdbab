"""Figures rounded side by side: two that differ are not shown as one, shares of a whole add up or say not."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import pandas as pd

from mediaplan.charts.look import DUST, SMALL_SHARE, Look
from mediaplan.locale import percent

#: Decimals added at most to tell two figures apart; closer ones are the same to a reader.
MORE = 2


def told_apart(values: Sequence[Any], write: Callable[[Any, int], str]) -> list[str]:
    """Write figures, with more decimals where two that differ would be shown as one.

    Parameters
    ----------
    values : sequence of number or None
        Shown together.
    write : callable
        Writes one, with so many decimals more than it would have alone.

    Returns
    -------
    list of str
    """
    shown = [write(value, 0) for value in values]
    for more in range(1, MORE + 1):
        alike: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(shown):
            if not _absent(values[place]):
                alike[word].append(place)
        for places in alike.values():
            ends = [float(values[place]) for place in places]
            if max(ends) - min(ends) > DUST * max(1.0, abs(max(ends)), abs(min(ends))):
                for place in places:
                    shown[place] = write(values[place], more)
    return shown


def shares_of(values: Sequence[Any], look: Look) -> list[str]:
    """Write shares of one whole with the same decimals, as many as tell them apart.

    Parameters
    ----------
    values : sequence of number or None
        From 0 to 1; nothing is written where there is none.
    look : Look
        Of the reader.

    Returns
    -------
    list of str
    """
    digits = _digits(values)
    return ["" if _absent(value) else percent(float(value), look.language, digits) for value in values]


def add_up(values: Sequence[Any]) -> bool:
    """Tell whether shares of one whole, as :func:`shares_of` writes them, still add up to it."""
    known = [float(value) for value in values if not _absent(value)]
    if abs(math.fsum(known) - 1) > 1e-6:  # noqa: PLR2004 - no whole, so nothing to add up to
        return True
    scale = 100 * 10 ** _digits(values)
    return bool(sum(round(value * scale) for value in known) == scale)


def _digits(values: Sequence[Any]) -> int:
    """Return how many decimals shares are written with: one where a share is small, else none.

    More, at most :data:`MORE`, where two that differ would be shown as one: all have them then, else what
    is written no longer adds up.
    """
    known = sorted(float(value) for value in values if not _absent(value))
    least = int(any(0 < abs(value) < SMALL_SHARE for value in known))
    for digits in range(least, least + MORE):
        if all(
            round(one * 100, digits) != round(next_one * 100, digits) or next_one - one <= DUST
            for one, next_one in pairwise(known)
        ):
            return digits
    return least + MORE


def _absent(value: Any) -> bool:
    """Tell whether a figure is not there."""
    return bool(pd.isna(value))
