"""Small multiples: a curve for each value of a dimension, side by side, each with its peak written."""

from __future__ import annotations

from collections.abc import Collection

import altair as alt
import pandas as pd

from mediaplan.charts.lines import BEFORE, CHANGED, STATUS, dashes, status_of
from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import Measured, rows_of
from mediaplan.charts.parts import clickable, cut, faded, head
from mediaplan.charts.timeline import EVEN, grain_of, pieces, timeline
from mediaplan.model import N_, Answer

PANEL = 118
#: Of a panel's height: title above, air below.
ABOVE, BELOW = 0.34, 0.12
GAP = 0.12
PEAK = N_("peak {value}")


def multiples(
    answer: Answer,
    look: Look,
    *,
    measure: Measured,
    by: str = "channel",
    grain: str | None = None,
    columns: int = 3,
    limit: int = 9,
    chosen: Collection[str] = (),
    own_scale: bool = True,
    currency: str | None = None,
) -> alt.LayerChart | None:
    """Draw a small curve for each value of a dimension, the largest first.

    Parameters
    ----------
    answer : Answer
        Figures by ``by`` and time.
    look : Look
        Of the reader.
    measure : Measured
        What is drawn; ``<measure>_before`` is a thin grey line.
    by, grain : str
        The dimension, and the column of time.
    columns, limit : int
        Panels in a row, and at most.
    chosen : collection of str
        Values filtered on: the others fade.
    own_scale : bool
        Each panel from nothing to its own peak, which is written; else all to the highest.
    currency : str, optional
        The one drawn, where there are several.

    Returns
    -------
    LayerChart or None
        One drawing, so that it follows the width of its place; None without anything to draw.
    """
    time = grain_of(answer, grain)
    if time is None or rows_of(answer, measure, currency).empty:
        return None
    data = timeline(answer, look, measure, by=by, grain=time, currency=currency)
    sums = data.groupby("line")["now"].agg(lambda values: values.sum(min_count=1)).dropna()
    lines = list(sums.sort_values(ascending=False, kind="stable").index[:limit])
    data = data.loc[data["line"].isin(lines)].reset_index(drop=True)
    columns = min(columns, len(lines))
    data = _placed(data, lines, columns, own_scale=own_scale)
    data["called"] = [look.label(by, line) for line in data["line"]]
    data["colour"] = [look.colour(by, line) for line in data["line"]]
    data["status"] = status_of(data, look)
    data[by] = data["line"]
    panel_rows = -(-len(lines) // columns)
    x = alt.X("px:Q", axis=None, scale=alt.Scale(domain=[0, columns * (1 + GAP) - GAP], nice=False))
    y_scale = alt.Scale(domain=[panel_rows, 0], nice=False)
    y = alt.Y("py:Q", axis=None, scale=y_scale)
    tips = [
        alt.Tooltip("called:N", title=head(look, by)),
        alt.Tooltip("when:N", title=head(look, time)),
        alt.Tooltip("value:N", title=look.say(measure.label)),
    ]
    if data["was"].notna().any():
        tips += [
            alt.Tooltip("before:N", title=look.say(BEFORE)),
            alt.Tooltip("change:N", title=look.say(CHANGED)),
        ]
    if data[["open", "spread"]].any(axis=None):
        tips.append(alt.Tooltip("status:N", title=look.say(STATUS)))
    titles = _titles(data, look)
    strokes = pieces(data)
    tone = alt.Color("colour:N", scale=None)
    panels = alt.Chart(titles)
    layers = [
        panels.mark_rule(color=look.paper("line")).encode(
            x=x, x2=alt.X2("right"), y=alt.Y("base:Q", scale=y_scale, axis=None)
        ),
        alt.Chart(
            strokes.assign(depth=strokes["stroke"].map(lambda stroke: 0.05 if stroke == EVEN else 0.12))
        )
        .mark_area()
        .encode(
            x=x,
            y=y,
            y2=alt.Y2("base"),
            color=tone,
            detail=alt.Detail("piece:N"),
            opacity=alt.Opacity("depth:Q", scale=None),
        ),
        alt.Chart(data.dropna(subset="was"))
        .mark_line(strokeWidth=1.2, color=look.paper("before"))
        .encode(x=x, y=alt.Y("pw:Q", axis=None, scale=y_scale), detail=alt.Detail("line:N")),
        alt.Chart(strokes)
        .mark_line(strokeWidth=2, strokeJoin="round", strokeCap="round")
        .encode(
            x=x,
            y=y,
            detail=alt.Detail("piece:N"),
            color=tone,
            opacity=faded(by, chosen),
            strokeDash=dashes(),
        ),
        alt.Chart(_alone(data)).mark_circle(size=36).encode(x=x, y=y, color=tone, opacity=faded(by, chosen)),
        panels.mark_text(
            align="left", baseline="top", fontWeight=600, limit={"expr": f"width / {columns} - 4"}
        ).encode(x=x, y=alt.Y("top:Q", axis=None, scale=y_scale), text=alt.Text("title:N")),
        panels.mark_text(align="left", baseline="top", fontSize=11, color=look.paper("muted"), dy=16).encode(
            x=x, y=alt.Y("top:Q", axis=None, scale=y_scale), text=alt.Text("peak:N")
        ),
        alt.Chart(data.dropna(subset="now"))
        .mark_circle(size=220, opacity=0)
        .encode(x=x, y=y, tooltip=tips, color=tone)
        .add_params(clickable(by)),
    ]
    return dressed(layers, look, height=PANEL * panel_rows)


def _placed(data: pd.DataFrame, lines: list[str], columns: int, *, own_scale: bool) -> pd.DataFrame:
    """Give each cell its place in the panel of its line."""
    at = {line: divmod(number, columns) for number, line in enumerate(lines)}
    row = data["line"].map(lambda line: at[line][0])
    column = data["line"].map(lambda line: at[line][1])
    first, last = data["x"].min(), data["x"].max()
    peak = data[["now", "was"]].max(axis=1)
    lowest = data[["now", "was"]].min(axis=1).clip(upper=0)
    if own_scale:
        tops = peak.groupby(data["line"]).transform("max")
        lows = lowest.groupby(data["line"]).transform("min")
    else:
        tops, lows = pd.Series(peak.max(), index=data.index), pd.Series(lowest.min(), index=data.index)
    lows = lows.fillna(0.0)
    height = (tops - lows).where(tops > lows, 1.0)
    left = column * (1 + GAP)
    usable = 1 - ABOVE - BELOW
    return data.assign(
        px=left + (data["x"] - first) / max(last - first, 1),
        py=row + ABOVE + (1 - (data["now"] - lows) / height) * usable,
        pw=row + ABOVE + (1 - (data["was"] - lows) / height) * usable,
        base=row + ABOVE + (1 + lows / height) * usable,
        left=left,
        top=row + 0.04,
    )


def _alone(data: pd.DataFrame) -> pd.DataFrame:
    """Return the figures that have none before nor after them: no stroke leads to them."""
    now = data.sort_values("x").groupby("line")["now"]
    return data.loc[data["now"].notna() & now.shift().isna() & now.shift(-1).isna()]


def _titles(data: pd.DataFrame, look: Look) -> pd.DataFrame:
    """Return each panel's name, and its highest figure: the scale of its curve."""
    highest = data.loc[data.groupby("line", sort=False)["now"].idxmax()]
    return pd.DataFrame(
        {
            "px": highest["left"],
            "right": highest["left"] + 1,
            "top": highest["top"],
            "base": highest["base"],
            "title": [cut(called) for called in highest["called"]],
            "peak": [look.say(PEAK).format(value=value) for value in highest["brief"]],
        }
    )
