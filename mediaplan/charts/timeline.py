"""Figures over time made ready to draw: cells as places on a line, holes kept, ends known."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import Any

import pandas as pd

from mediaplan.charts.look import Look
from mediaplan.charts.measure import Measured, currency_of, floats, rows_of
from mediaplan.model import Answer

GRAINS = ("day", "week", "month")
#: From here on a curve as a whole is spread.
MOSTLY = 0.5
#: How a line is drawn: as measured, not over yet, or a longer total spread evenly over its days.
MEASURED, OPEN, EVEN = "measured", "open", "even"


def grain_of(answer: Answer, grain: str | None = None) -> str | None:
    """Return the column of time of an answer, None where it has none."""
    named = grain or answer.extra.get("grain")
    if named in answer.frame.columns:
        return str(named)
    return next((each for each in GRAINS if each in answer.frame.columns), None)


def place(grain: str, value: object) -> int:
    """Return where a cell stands: days since the calendar's start, which no time zone moves."""
    if grain == "month":
        return date.fromisoformat(f"{str(value)[:7]}-01").toordinal()
    return pd.Timestamp(value).date().toordinal()  # type: ignore[arg-type]


def timeline(
    answer: Answer, look: Look, measure: Measured, *, by: str | None, grain: str, currency: str | None = None
) -> pd.DataFrame:
    """Return one row a line and cell, in order, every word of it written.

    Parameters
    ----------
    answer : Answer
        Figures over time, withheld ones NA.
    look : Look
        Of the reader.
    measure : Measured
        What is drawn.
    by : str or None
        The dimension whose values are lines; None for one line.
    grain : str
        Column of time.
    currency : str, optional
        The one drawn, where there are several.

    Returns
    -------
    DataFrame
        ``line``, ``x``, ``when``, ``now``, ``was`` (NaN where nothing is known: a hole, never
        zero), ``open`` (provisional), ``spread`` (evenly, from a longer total), ``value``,
        ``before`` and ``change`` as written.
    """
    rows = rows_of(answer, None, currency)
    if measure.name not in rows.columns:
        return pd.DataFrame()
    amounts = currency_of(answer, rows)
    past = rows.get(f"{measure.name}_before", pd.Series(None, index=rows.index, dtype="Float64"))
    lines = pd.Series("", index=rows.index) if by is None else rows[by].astype(object).fillna("")
    opened = rows.get("provisional", pd.Series(False, index=rows.index)).fillna(value=False).astype(bool)
    evenly = rows["spread"] if measure.name in answer.extra.get("spread", ()) else opened & False
    changes = [look.change(now, was, measure)[0] for now, was in zip(rows[measure.name], past, strict=True)]
    data = pd.DataFrame(
        {
            "line": lines.astype(str),
            "x": [place(grain, value) for value in rows[grain]],
            "when": [look.time(grain, value) for value in rows[grain]],
            "short": [look.time(grain, value, short=True) for value in rows[grain]],
            "now": floats(rows[measure.name]),
            "was": floats(past),
            "open": opened,
            "spread": evenly.astype(bool),
            "value": [look.write(value, measure, amounts) for value in rows[measure.name]],
            "brief": [look.write(value, measure, amounts, short=True) for value in rows[measure.name]],
            "before": [look.write(value, measure, amounts) for value in past],
            "change": changes,
        }
    )
    return data.sort_values(["line", "x"], kind="stable").reset_index(drop=True)


def pieces(data: pd.DataFrame) -> pd.DataFrame:
    """Cut lines where a figure is missing, and where they become provisional or spread.

    Parameters
    ----------
    data : DataFrame
        Of :func:`timeline`.

    Returns
    -------
    DataFrame
        Its rows with ``piece`` (drawn as one stroke) and ``stroke``: :data:`MEASURED`,
        :data:`OPEN` or :data:`EVEN`; the cell where a stroke changes is in both.
    """
    found: list[dict[Hashable, Any]] = []
    for line, rows in data.groupby("line", sort=False):
        piece = 0
        previous: dict[Hashable, Any] | None = None
        stroke: str | None = None
        for row in rows.to_dict("records"):
            if pd.isna(row["now"]):
                previous = stroke = None
                continue
            if previous is None:
                piece += 1
            else:
                between = _stroke(row, previous)
                if stroke is None:
                    found[-1]["stroke"] = between
                elif stroke != between:
                    piece += 1
                    found.append({**previous, "piece": f"{line}/{piece}", "stroke": between})
                stroke = between
            found.append({**row, "piece": f"{line}/{piece}", "stroke": stroke or _stroke(row)})
            previous = row
    return pd.DataFrame(found, columns=[*data.columns, "piece", "stroke"])


def _stroke(*ends: dict[Hashable, Any]) -> str:
    """Return how a line is drawn between cells: a period that is not over tells most."""
    if any(end["open"] for end in ends):
        return OPEN
    return EVEN if any(end["spread"] for end in ends) else MEASURED


def evenly(answer: Answer, name: str) -> bool:
    """Tell whether a figure over time rests mostly on totals spread evenly over their days."""
    marked = answer.frame.get("spread")
    return marked is not None and name in answer.extra.get("spread", ()) and bool(marked.mean() > MOSTLY)


def series(
    answer: Answer, name: str, *, by: str | None = None, value: str | None = None
) -> list[float | None]:
    """Return a figure over time for a sparkline.

    Parameters
    ----------
    answer : Answer
        Figures over time.
    name : str
        Column of the figure.
    by, value : str, optional
        Only the rows where the dimension has this value.

    Returns
    -------
    list of float or None
        In order of time, whole cells only; None where it is not known.
    """
    grain = grain_of(answer)
    frame = answer.frame
    if grain is None or name not in frame.columns:
        return []
    rows = frame if by is None else frame.loc[frame[by] == value]
    if "provisional" in rows.columns:
        # a week cut by the period's ends would look like a fall that never was
        rows = rows.loc[~rows["provisional"].astype(bool)]
    rows = rows.sort_values(grain, kind="stable")
    return [None if pd.isna(each) else float(each) for each in rows[name]]
