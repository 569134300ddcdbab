"""Labels kept apart: places moved as little as is needed."""

from __future__ import annotations

from collections.abc import Sequence


def apart(places: Sequence[float], least: float, low: float, high: float) -> list[float]:
    """Return places at least so far from each other, in the same order, between two ends.

    Parameters
    ----------
    places : sequence of float
        Where labels would stand.
    least : float
        Smallest distance; smaller where the ends leave no room for it.
    low, high : float
        The ends.

    Returns
    -------
    list of float
        In the order given. Those that would overlap stand around their middle.
    """
    if not places:
        return []
    order = sorted(range(len(places)), key=places.__getitem__)
    step = min(least, (high - low) / max(len(places) - 1, 1))
    groups: list[list[float]] = []  # each: sum of where its first would stand, how many
    for number, each in enumerate(order):
        groups.append([places[each] - number * step, 1])
        while len(groups) > 1 and groups[-2][0] / groups[-2][1] > groups[-1][0] / groups[-1][1]:
            total, many = groups.pop()
            groups[-1][0] += total
            groups[-1][1] += many
    found = [total / many for total, many in groups for _each in range(int(many))]
    room = high - low - (len(places) - 1) * step
    moved = {
        each: min(max(found[number], low), low + room) + number * step for number, each in enumerate(order)
    }
    return [moved[each] for each in range(len(places))]


def width_of(word: str, size: int = 12) -> float:
    """Return about how many pixels a word takes, rather too many than too few."""
    narrow = sum(character in " .,:;'’!|ijlft()\u202f" for character in word)
    return size * (0.58 * (len(word) - narrow) + 0.32 * narrow)
