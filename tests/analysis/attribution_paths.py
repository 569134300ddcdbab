"""Paths cut into the states and steps of a chain, as the definition says, for tests."""

from __future__ import annotations

import csv
import gzip
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from mediaplan.analysis.attribution.markov import (
    CONVERSION,
    NULL,
    START,
    Chain,
    Floats,
    Removals,
    removals,
)


@dataclass(frozen=True)
class Journeys:
    """Journeys on one path: how many convert, how many do not, and what they bring."""

    path: tuple[str, ...]
    converting: float
    others: float = 0.0
    value: float = 0.0


def read(shared: Path) -> list[Journeys]:
    """Read the public example data."""
    with gzip.open(shared / "data/attribution/paths.csv.gz", "rt", encoding="utf-8") as lines:
        return [
            Journeys(
                tuple(row["path"].split(" > ")),
                float(row["total_conversions"]),
                float(row["total_null"]),
                float(row["total_conversion_value"]),
            )
            for row in csv.DictReader(lines)
        ]


def cut(journeys: Iterable[Journeys], order: int) -> tuple[Chain, Floats, Floats, Floats]:
    """Cut paths into the chain of an order: its steps, their weight, conversions and value."""
    number: dict[tuple[str, ...], int] = {}
    weight: Counter[tuple[int, int]] = Counter()
    value: Counter[tuple[int, int]] = Counter()
    for journey in journeys:
        path = journey.path
        windows = [path[i : i + order] for i in range(max(1, len(path) - order + 1))]
        states = [START, *(number.setdefault(window, len(number)) for window in windows)]
        for step in pairwise(states):
            weight[step] += journey.converting + journey.others
        if journey.converting:
            weight[states[-1], CONVERSION] += journey.converting
            value[states[-1], CONVERSION] += journey.value
        if journey.others:
            weight[states[-1], NULL] += journey.others
    steps = np.array(list(weight), dtype=np.int64).reshape(-1, 2)
    weights = np.array(list(weight.values()), dtype=np.float64)
    conversions = np.where(steps[:, 1] == CONVERSION, weights, 0.0)
    values = np.array([value[step] for step in weight], dtype=np.float64)
    return Chain(tuple(number), steps[:, 0], steps[:, 1]), weights, conversions, values


def solved(journeys: Iterable[Journeys], order: int, labels: Iterable[str]) -> Removals:
    """Remove each label from the chain of an order, the reward being conversions."""
    chain, weight, conversions, _ = cut(journeys, order)
    return removals(chain, weight, conversions, list(labels))


def changed(
    journeys: Iterable[Journeys], change: Callable[[tuple[str, ...]], tuple[str, ...]]
) -> list[Journeys]:
    """Change every path, such as collapsing repeats."""
    return [Journeys(change(j.path), j.converting, j.others, j.value) for j in journeys]
