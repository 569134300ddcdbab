"""Journeys once more, plainly: one customer after the other, as the rules say them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from mediaplan.analysis.attribution import Rules
from tests.analysis.journeys_told import START

Row = dict[str, Any]
ACTED = {"click", "visit", "reply", "call", "event"}


@dataclass
class Journey:
    """The channels of a journey in order, hours before its end, and whether it led to a sale."""

    led: bool
    channels: list[str] = field(default_factory=list)
    before: list[float] = field(default_factory=list)
    last: Any = None


def journeys(contacts: Sequence[Row], sales: Sequence[Row], rules: Rules) -> list[Journey]:
    """Cut each customer's contacts into journeys.

    Parameters
    ----------
    contacts, sales : sequence of rows
        As in :mod:`tests.analysis.journeys_told`, times whole and no two sales of a customer on one day.
    rules : Rules
        What makes a journey.
    """
    found: list[Journey] = []
    for customer in sorted({row["customer_id"] for row in contacts}):
        mine = [(row["occurred_at"], n, row) for n, row in enumerate(contacts)
                if row["customer_id"] == customer]  # fmt: skip
        ends = sorted(row["occurred_at"] for row in sales if row["customer_id"] == customer)
        found += _of_one(sorted(mine, key=lambda each: each[:2]), ends, rules)
    return found


def _of_one(mine: list[tuple[Any, int, Row]], ends: list[Any], rules: Rules) -> list[Journey]:
    led: dict[Any, Journey] = {}
    lost: list[Journey] = []
    before: tuple[Any, Any] | None = None
    for at, row, clicked in _events(mine, ends):
        end = next((each for each in ends if each >= at), None)
        delay = None if end is None else end - at
        window = timedelta(days=rules.click if clicked or row["kind"] in ACTED else rules.view)
        won = delay is not None and delay <= window
        if not won and delay is not None and delay <= timedelta(days=rules.lookback):
            continue
        if won:
            journey = led.setdefault(end, Journey(led=True))
        else:
            silent = before is not None and at - before[0] > timedelta(days=rules.lookback)
            if before is None or before[1] != end or silent:
                lost.append(Journey(led=False))
            journey, before = lost[-1], (at, end)
        journey.channels.append(row["channel"])
        journey.before.append(0.0 if delay is None else delay / timedelta(hours=1))
        journey.last = at.date()
    return [*led.values(), *lost]


def _events(mine: list[tuple[Any, int, Row]], ends: list[Any]) -> list[tuple[Any, Row, bool]]:
    """Return when contacts stand: a message at its click, and before, too, where a sale came between."""
    found = []
    for at, number, row in mine:
        end = next((each for each in ends if each >= at), None)
        click = later(row, row["clicked"])["occurred_at"] if "clicked" in row else None
        if click is None or (end is not None and click > end):
            found.append((at, number, row, False))
        if click is not None:
            found.append((click, number, row, True))
    return [(at, row, clicked) for at, _number, row, clicked in sorted(found, key=lambda each: each[:2])]


def later(row: Row, days: int) -> Row:
    """Return the time and the day so many days after a contact."""
    at = row["occurred_at"] + timedelta(days=days)
    return {"occurred_at": at, "day": at.date()}


def credit(found: Sequence[Journey], rules: Rules) -> dict[str, dict[str, float]]:
    """Return what each model gives each channel."""
    given: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for journey in found:
        if not journey.led:
            continue
        every = list(range(len(journey.channels)))
        other = [place for place in every if journey.channels[place] != "direct"] or every
        counted = other if rules.ignore_direct else every
        shares = {
            "first": {every[0]: 1.0},
            "last": {every[-1]: 1.0},
            "last_non_direct": {other[-1]: 1.0},
            "linear": dict.fromkeys(counted, 1 / len(counted)),
            "position": _position(counted, rules),
            "time_decay": _decay(counted, journey, rules),
        }
        for model, parts in shares.items():
            for place, share in parts.items():
                given[model][journey.channels[place]] += share
    return {model: dict(each) for model, each in given.items()}


def _position(counted: list[int], rules: Rules) -> dict[int, float]:
    if len(counted) == 1:
        return {counted[0]: 1.0}
    if len(counted) == 2:
        ends = rules.first + rules.last
        return {counted[0]: rules.first / ends, counted[1]: rules.last / ends}
    between = (1 - rules.first - rules.last) / (len(counted) - 2)
    parts = dict.fromkeys(counted, between)
    return parts | {counted[0]: rules.first, counted[-1]: rules.last}


def _decay(counted: list[int], journey: Journey, rules: Rules) -> dict[int, float]:
    weights = {place: 0.5 ** (journey.before[place] / 24 / rules.half_life) for place in counted}
    whole = sum(weights.values())
    return {place: weight / whole for place, weight in weights.items()}


__all__ = ["START", "Journey", "credit", "journeys"]
