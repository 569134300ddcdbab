"""Ticks of axes: few round values, written in our own words."""

from __future__ import annotations

import math
from collections.abc import Sequence

TICKS = 4


def ticks(low: float, high: float, count: int = TICKS) -> list[float]:
    """Return round values from the first at or under ``low`` to the last at or under ``high``.

    Parameters
    ----------
    low, high : float
        Ends of the scale.
    count : int
        About how many steps.

    Returns
    -------
    list of float
        Steps of 1, 2 or 5 times a power of ten.
    """
    if not high > low:
        return [low]
    rough = (high - low) / count
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * each for each in (1, 2, 5, 10) if power * each >= rough * 0.999)
    first = math.floor(low / step + 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(each * step, 10) for each in range(first, last + 1)]


def labelled(values: Sequence[float], words: Sequence[str]) -> str:
    """Return the Vega expression that writes an axis' ticks in our own words."""
    pairs = "".join(
        f"abs(datum.value - ({value!r})) < 1e-9 ? {quoted(word)} : "
        for value, word in zip(values, words, strict=True)
    )
    return f"{pairs}''"


def quoted(word: str) -> str:
    """Return a word as a string of the Vega expression language."""
    plain = word.replace("\\", "\\\\").replace("'", "\\'").replace("\n", " ").replace("\r", " ")
    return f"'{plain}'"
