"""What figures can be split by, and how each dimension is read from a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import ibis
import pandas as pd

from mediaplan.model import N_, Period
from mediaplan.model.vocabulary import NOT_DECLARED, ROLES, STAGES, UNDETERMINED

MONTHS = 12
SUNDAY = 6


@dataclass(frozen=True)
class Dimension:
    """One way to split figures.

    Parameters
    ----------
    name, label : str
        Its name, and what people read.
    value : callable
        Its value of a row of facts.
    names : str, optional
        Column of the facts that holds what the value is called.
    order : tuple of str
        The order of its values, where they have one of their own.
    time : bool
        Whether its values follow one another in time.
    """

    name: str
    label: str
    value: Callable[[ibis.Table], ibis.Value]
    names: str | None = None
    order: tuple[str, ...] = ()
    time: bool = False


def _column(name: str) -> Callable[[ibis.Table], ibis.Value]:
    """Read a column; an absent value is NULL and keeps its row."""
    return lambda rows: rows[name].nullif("")


def _declared(name: str) -> Callable[[ibis.Table], ibis.Value]:
    """Read something declared, or say that it is not."""
    return lambda rows: rows[name].nullif("").fill_null(NOT_DECLARED)


def _creative(rows: ibis.Table) -> ibis.Value:
    """Read what was shown: the creative of a contact, the ad of an export."""
    return rows["creative_id" if "creative_id" in rows.columns else "ad"].nullif("")


DIMENSIONS: dict[str, Dimension] = {
    dimension.name: dimension
    for dimension in (
        Dimension("channel", N_("Channel"), _column("channel")),
        Dimension("campaign", N_("Campaign"), _column("campaign_id"), names="campaign"),
        Dimension("creative", N_("Creative"), _creative),
        Dimension("market", N_("Market"), _column("market")),
        Dimension("segment", N_("Segment"), _column("segment")),
        Dimension("stage", N_("Stage"), _declared("stage"), order=(*STAGES, UNDETERMINED, NOT_DECLARED)),
        Dimension("role", N_("Role"), _declared("role"), order=(*ROLES, NOT_DECLARED)),
        Dimension("source", N_("Source"), _column("source")),
        Dimension("day", N_("Day"), lambda rows: rows.day, time=True),
        Dimension("week", N_("Week"), lambda rows: rows.day.truncate("W").cast("date"), time=True),
        Dimension("month", N_("Month"), lambda rows: rows.day.strftime("%Y-%m"), time=True),
        Dimension("total", N_("Total"), lambda _rows: ibis.literal("total")),
    )
}


def cell(by: str, value: object) -> Period:
    """Return the days that one value of a time dimension covers.

    Parameters
    ----------
    by : {"day", "week", "month"}
        The dimension.
    value : date, Timestamp or str
        A day, a Monday, or a month as ``2025-01``.
    """
    if by == "month":
        year, month = (int(part) for part in str(value).split("-"))
        following = date(year + month // MONTHS, month % MONTHS + 1, 1)
        return Period(date(year, month, 1), following - timedelta(1))
    start = pd.Timestamp(value).date()  # type: ignore[arg-type]
    return Period(start, start + timedelta(SUNDAY if by == "week" else 0))


def moved(by: str, values: Sequence[object], before: Period, now: Period) -> list[object]:
    """Say which cell of a period each cell of the period it is compared with stands beside.

    Parameters
    ----------
    by : {"day", "week", "month"}
        The dimension.
    values : sequence
        Cells of the period before.
    before, now : Period
        The two periods: the first cell stands beside the first, and so on.

    Returns
    -------
    list
        Cells of the period now.
    """
    if by == "month":
        months = (now.start.year - before.start.year) * MONTHS + now.start.month - before.start.month
        found: list[object] = []
        for value in values:
            start = cell(by, value).start
            index = start.year * MONTHS + start.month - 1 + months
            found.append(f"{index // MONTHS:04d}-{index % MONTHS + 1:02d}")
        return found
    shift = now.start - before.start
    if by == "week":
        shift += timedelta(before.start.weekday() - now.start.weekday())
    return [pd.Timestamp(value) + shift for value in values]  # type: ignore[arg-type]
