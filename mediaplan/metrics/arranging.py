"""How figures are laid out: rows in order, periods side by side, what is not over marked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pandas as pd

from mediaplan.metrics.dimensions import Dimension, cell, moved
from mediaplan.metrics.metric import Metric, Unit
from mediaplan.model import Period, Scope


def beside(past: pd.DataFrame, dimensions: Sequence[Dimension], before: Period, now: Period) -> pd.DataFrame:
    """Move the days, weeks or months of a period onto those they are compared with.

    Parameters
    ----------
    past : DataFrame
        Figures of the period before.
    dimensions : sequence of Dimension
        Those of its columns that are dimensions.
    before, now : Period
        The two periods.

    Returns
    -------
    DataFrame
        Without what has no place in the period now.
    """
    for dimension in dimensions:
        if dimension.time:
            places = moved(dimension.name, list(past[dimension.name]), before, now)
            column = pd.Series(places, index=past.index, dtype=past.dtypes[dimension.name])
            past = past.assign(**{dimension.name: column})
            cells = past[dimension.name].map(lambda value, name=dimension.name: cell(name, value))
            inside = [bool(c.start <= now.end and c.end >= now.start) for c in cells]
            # A mask with a type: an empty list would be taken for no columns.
            past = past.loc[pd.Series(inside, index=past.index, dtype=bool)]
    return past


def arranged(
    frame: pd.DataFrame,
    scope: Scope,
    dimensions: Sequence[Dimension],
    metrics: Sequence[Metric],
    last: date | None,
) -> pd.DataFrame:
    """Order rows and columns, give counts whole numbers, mark what is not over.

    Parameters
    ----------
    frame : DataFrame
        Figures.
    scope : Scope
        The period asked for.
    dimensions : sequence of Dimension
        How they are split.
    metrics : sequence of Metric
        What they are; the first one gives the order where dimensions have none.
    last : date or None
        The last day that is over and asked for.

    Returns
    -------
    DataFrame
    """
    counts = [name for m in metrics if m.unit is Unit.COUNT for name in (m.name, f"{m.name}_before")]
    frame = frame.astype({name: "Int64" for name in counts if name in frame})
    frame = ordered(frame, dimensions, metrics)
    keys: list[str] = []
    for dimension in dimensions:
        keys += [name for name in (dimension.name, f"{dimension.name}_name") if name in frame]
    keys += [name for name in ("currency",) if name in frame]
    for dimension in dimensions:
        if dimension.time:
            frame["provisional"] = [
                _open(cell(dimension.name, value), scope, last) for value in frame[dimension.name]
            ]
            keys.append("provisional")
    figures = [name for m in metrics for name in (m.name, f"{m.name}_before") if name in frame]
    return frame[[*keys, *figures]]


def ordered(frame: pd.DataFrame, dimensions: Sequence[Dimension], metrics: Sequence[Metric]) -> pd.DataFrame:
    """Sort rows: by the dimension's own order, by time, else by the first figure, largest first.

    Parameters
    ----------
    frame : DataFrame
        With the dimensions as columns, and the first metric.
    dimensions, metrics
        As for :func:`arranged`.

    Returns
    -------
    DataFrame
        Rows without the figure last, by name.
    """
    orders: dict[str, bool] = {}
    for position, dimension in enumerate(dimensions):
        values = frame[dimension.name]
        place = f"place_{position}"
        if dimension.order:
            places = {value: number for number, value in enumerate(dimension.order)}
            frame = frame.assign(**{place: values.map(places)})
            orders[place] = True
        elif not dimension.time and metrics:
            whole = frame[metrics[0].name].astype("Float64").groupby(values, dropna=False)
            frame = frame.assign(**{place: whole.transform(lambda each: each.sum(min_count=1))})
            orders[place] = False
        orders[dimension.name] = True
    if "currency" in frame:
        orders["currency"] = True
    return frame.sort_values(
        list(orders), ascending=list(orders.values()), kind="stable", na_position="last"
    ).reset_index(drop=True)


def _open(days: Period, scope: Scope, last: date | None) -> bool:
    """Whether a cell lacks days: cut by the period asked for, or not over yet."""
    cut = bool((scope.start and days.start < scope.start) or (scope.end and days.end > scope.end))
    return cut or last is None or days.end > last
