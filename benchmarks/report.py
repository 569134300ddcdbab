"""The figures as one table, each size beside the one ten times smaller."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import duckdb

MEGABYTE = 1_000_000
#: Process memory that no step may pass.
MOST_MEMORY = 4_000 * MEGABYTE


@dataclass(frozen=True)
class Figure:
    """One thing measured, beside its floor.

    Parameters
    ----------
    name : str
        What.
    ours, bare : sequence of float
        Seconds of each round; without floor, ``bare`` is empty.
    beside : str
        What the floor is.
    peak : int
        Most bytes held in memory; 0 where the step was not alone in its process.
    most : float, optional
        The goal: the highest ratio.
    growth : float, optional
        The goal: how many times longer at most for ten times the data.
    within : float, optional
        The goal: the most seconds.
    """

    name: str
    ours: Sequence[float]
    bare: Sequence[float] = ()
    beside: str = ""
    peak: int = 0
    most: float | None = None
    growth: float | None = None
    within: float | None = None

    @property
    def seconds(self) -> float:
        """The median of ours."""
        return median(self.ours)

    @property
    def ratio(self) -> float | None:
        """How many times the floor's median, None without floor."""
        return self.seconds / median(self.bare) if self.bare else None


def table(sizes: dict[str, list[Figure]]) -> str:
    """Return the report in Markdown.

    Parameters
    ----------
    sizes : dict of str to list of Figure
        Name of each size, the smallest first -> its figures, the same ones in the same order.

    Returns
    -------
    str
        One row a figure and size: seconds, the floor, the ratio, memory, growth, and whether the
        goals are met.
    """
    lines = [
        "| what | touchpoints | seconds (least to most) | floor | × floor | peak memory | growth | goal |",
        "|---|--:|--:|--:|--:|--:|--:|---|",
    ]
    names = list(sizes)
    count = len(sizes[names[0]])
    for place in range(count):
        before: Figure | None = None
        for name in names:
            figure = sizes[name][place]
            lines.append(_row(name, figure, before))
            before = figure
    floors = dict.fromkeys(
        figure.beside for figures in sizes.values() for figure in figures if figure.beside and figure.bare
    )
    return "\n".join([*lines, "", _memory(sizes), "Floors: " + "; ".join(floors) + ".", machine(), ""])


def _memory(sizes: dict[str, list[Figure]]) -> str:
    """Say which step held the most memory, and whether that is within the goal."""
    most, size = max(
        ((figure, size) for size, figures in sizes.items() for figure in figures),
        key=lambda each: each[0].peak,
    )
    held = f"Most memory: {most.peak / MEGABYTE:,.0f} MB ({most.name}, {size})"
    return f"{held}, {_met(most.peak <= MOST_MEMORY, f'under {MOST_MEMORY / MEGABYTE:,.0f} MB')}."


def _row(size: str, figure: Figure, before: Figure | None) -> str:
    grown = figure.seconds / before.seconds if before else None
    ratio = figure.ratio
    cells = [
        figure.name,
        size,
        f"{_seconds(figure.seconds)} ({_seconds(min(figure.ours))} to {_seconds(max(figure.ours))})",
        _seconds(median(figure.bare)) if figure.bare else "",
        f"{ratio:.2f}" if ratio is not None else "",
        f"{figure.peak / MEGABYTE:,.0f} MB" if figure.peak else "",
        f"× {grown:.2f}" if grown else "",
        "; ".join(_goals(figure, grown)),
    ]
    return "| " + " | ".join(cells) + " |"


def _goals(figure: Figure, grown: float | None) -> list[str]:
    """Say of each goal whether it is met."""
    said = []
    if figure.most is not None and figure.ratio is not None:
        said.append(_met(figure.ratio <= figure.most, f"at most {figure.most:g} times"))
    if figure.growth is not None and grown is not None:
        said.append(_met(grown < figure.growth, f"growth under {figure.growth:g}"))
    if figure.within is not None:
        said.append(_met(figure.seconds < figure.within, f"under {figure.within:g} s"))
    return said


def _met(met: bool, goal: str) -> str:
    return f"{goal}: {'met' if met else '**not met**'}"


def _seconds(seconds: float) -> str:
    if seconds < 0.1:  # noqa: PLR2004 - where milliseconds read better
        return f"{seconds * 1000:.1f} ms"
    return f"{seconds:.2f} s"


def machine() -> str:
    """Return what the figures were measured on."""
    memory = ""
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        memory = f", {os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 1e9:.0f} GB of memory"
    return (
        f"Measured on {os.cpu_count()} cores{memory}, {platform.system()}, "
        f"Python {platform.python_version()}, DuckDB {duckdb.__version__}."
    )
