"""Two figures against each other: one point a campaign or channel, the largest ones named."""

from __future__ import annotations

from typing import Literal

import altair as alt
import pandas as pd

from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import Measured, currency_of, floats, rows_of
from mediaplan.charts.parts import clickable, cut, head, names_of
from mediaplan.charts.spread import width_of
from mediaplan.charts.ticks import labelled, ticks
from mediaplan.model import Answer

HEIGHT = 300
#: Names are kept apart as on the narrowest drawing, so they are on every one.
NARROWEST, LINE = 300, 16
NAMED = 8
#: Where a name stands beside its point: how it is aligned, and moved by how many pixels.
SIDES: dict[str, tuple[Literal["left", "center", "right"], int, int]] = {
    "after": ("left", 9, 0),
    "before": ("right", -9, 0),
    "over": ("center", 0, -14),
    "under": ("center", 0, 14),
}


def scatter(
    answer: Answer,
    look: Look,
    *,
    x: Measured,
    y: Measured,
    by: str = "campaign",
    named: int = NAMED,
    currency: str | None = None,
) -> alt.LayerChart | None:
    """Draw one point for each value of a dimension.

    Parameters
    ----------
    answer : Answer
        One row a value.
    look : Look
        Of the reader.
    x, y : Measured
        The two figures, for example full cost and return on investment.
    by : str
        The dimension.
    named : int
        Points named at most, those that stand out first, none over another.
    currency : str, optional
        The one drawn, where there are several.

    Returns
    -------
    LayerChart or None
        None where no value has both figures.
    """
    rows = rows_of(answer, x, currency)
    rows = rows.loc[rows[y.name].notna()] if y.name in rows.columns else rows.iloc[:0]
    if rows.empty:
        return None
    amounts = currency_of(answer, rows)
    data = pd.DataFrame(
        {
            by: rows[by].astype(object).fillna("").astype(str),
            "called": names_of(rows, look, by),
            "across": floats(rows[x.name]),
            "up": floats(rows[y.name]),
            "x_said": [look.write(value, x, amounts) for value in rows[x.name]],
            "y_said": [look.write(value, y, amounts) for value in rows[y.name]],
            "colour": [look.colour("channel", value) for value in rows["channel"]]
            if "channel" in rows.columns
            else look.paper("accent"),
        }
    )
    left, right = min(0.0, data["across"].min()), max(0.0, data["across"].max()) or 1.0
    low, high = min(0.0, data["up"].min()), max(0.0, data["up"].max())
    high = high if high > low else low + 1
    span = high - low
    x_scale = alt.Scale(domain=[left, right * 1.05], nice=False)
    y_scale = alt.Scale(domain=[low - 0.06 * span, high + 0.1 * span], nice=False)
    across = alt.X("across:Q", scale=x_scale, axis=_axis(look, x, left, right, amounts))
    up = alt.Y("up:Q", scale=y_scale, axis=_axis(look, y, low, high, amounts))
    tips = [
        alt.Tooltip("called:N", title=head(look, by)),
        alt.Tooltip("x_said:N", title=look.say(x.label)),
        alt.Tooltip("y_said:N", title=look.say(y.label)),
    ]
    zero = (
        alt.Chart(pd.DataFrame({"up": [0.0]}))
        .mark_rule(color=look.paper("muted"), strokeWidth=1.2)
        .encode(y=up)
    )
    dots = (
        alt.Chart(data)
        .mark_circle(size=90, opacity=0.85, stroke=look.paper("paper"), strokeWidth=1)
        .encode(x=across, y=up, color=alt.Color("colour:N", scale=None), tooltip=tips)
        .add_params(clickable(by))
    )
    layers: list[alt.Chart] = [zero, dots]
    words = _named(data, named, (left, right * 1.05), (low - 0.06 * span, high + 0.1 * span))
    for side, (align, dx, dy) in SIDES.items():
        mine = words.loc[words["side"] == side]
        if len(mine):
            layers.append(
                alt.Chart(mine)
                .mark_text(
                    align=align, dx=dx, dy=dy, baseline="middle", fontSize=11, color=look.paper("text")
                )
                .encode(x=across, y=up, text=alt.Text("word:N"))
            )
    return dressed(layers, look, height=HEIGHT)


def _axis(look: Look, measure: Measured, low: float, high: float, currency: str) -> alt.Axis:
    """Return an axis with few round values, named."""
    values = ticks(low, high)
    return alt.Axis(
        title=look.say(measure.label),
        values=values,
        labelExpr=labelled(values, [look.axis(at, measure, currency) for at in values]),
        grid=True,
        labelOverlap="greedy",
        titlePadding=8,
    )


def _named(
    data: pd.DataFrame, named: int, wide: tuple[float, float], tall: tuple[float, float]
) -> pd.DataFrame:
    """Choose the names that are written: none runs over another, a point or the edge."""
    taken: list[tuple[float, float, float, float]] = []
    points = []
    stands_out = data["across"] / data["across"].abs().max() + data["up"].abs() / (
        data["up"].abs().max() or 1.0
    )
    order = stands_out.sort_values(ascending=False, kind="stable").index
    for row in data.loc[order].to_dict("records"):
        px = (row["across"] - wide[0]) / (wide[1] - wide[0]) * NARROWEST
        py = (1 - (row["up"] - tall[0]) / (tall[1] - tall[0])) * (HEIGHT - 40)
        points.append((px, py, row))
        taken.append((px - 5, py - 5, px + 5, py + 5))
    found: list[dict[str, object]] = []
    for px, py, row in points:
        if len(found) == named:
            break
        word = cut(row["called"], 20)
        long = width_of(word, 11)
        for side, (start, middle) in {
            "after": (px + 7, py),
            "before": (px - 7 - long, py),
            "over": (px - long / 2, py - 14),
            "under": (px - long / 2, py + 14),
        }.items():
            box = (start, middle - LINE / 2, start + long, middle + LINE / 2)
            inside = box[0] >= 0 and box[2] <= NARROWEST
            if inside and not any(_over(box, other) for other in taken):
                taken.append(box)
                found.append({**row, "word": word, "side": side})
                break
    return pd.DataFrame(found, columns=[*data.columns, "word", "side"])


def _over(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    """Tell whether two boxes share a place."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
