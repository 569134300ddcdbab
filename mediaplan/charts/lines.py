"""Figures over time as lines: one or several, the part that is not over dashed, labelled where they end."""

from __future__ import annotations

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import Seen
from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import Measured, currency_of, rows_of
from mediaplan.charts.parts import clickable, cut, head
from mediaplan.charts.spread import apart, width_of
from mediaplan.charts.ticks import labelled, ticks
from mediaplan.charts.timeline import EVEN, MEASURED, OPEN, grain_of, pieces, timeline
from mediaplan.model import N_, Answer

HEIGHT = 240
LABEL_GAP = 17
CHANGED = N_("Change")
BEFORE = N_("Before")
STATUS = N_("Status")
PROVISIONAL = N_("Not over yet")
EVENLY = N_("A longer total, spread evenly over its days")
DASHES: dict[str, list[float]] = {MEASURED: [1, 0], OPEN: [5, 5], EVEN: [0.1, 4.5]}
DATES_AT_MOST = 7


def trend(
    answer: Answer,
    look: Look,
    *,
    measure: Measured,
    by: str | None = None,
    grain: str | None = None,
    limit: int = 6,
    currency: str | None = None,
) -> alt.LayerChart | None:
    """Draw a figure over time.

    Parameters
    ----------
    answer : Answer
        Figures by day, week or month, and by ``by`` where there are lines.
    look : Look
        Of the reader.
    measure : Measured
        What is drawn; ``<measure>_before`` is a thin grey line, where one line is drawn.
    by : str, optional
        The dimension whose values are lines.
    grain : str, optional
        Column of time; ``extra["grain"]`` by default.
    limit : int
        Lines at most, the largest.
    currency : str, optional
        The one drawn, where there are several.

    Returns
    -------
    LayerChart or None
        None where there is nothing to draw. A cell without figure is a hole in its line.
    """
    time = grain_of(answer, grain)
    if time is None or rows_of(answer, measure, currency).empty:
        return None
    data = timeline(answer, look, measure, by=by, grain=time, currency=currency)
    largest = data.groupby("line")["now"].sum().sort_values(ascending=False, kind="stable").index[:limit]
    data = data.loc[data["line"].isin(list(largest))].reset_index(drop=True)
    data["called"] = [look.label(by, line) if by else "" for line in data["line"]]
    data["colour"] = [look.colour(by, line) if by else look.paper("accent") for line in data["line"]]
    data["status"] = status_of(data, look)
    compared = by is None and bool(data["was"].notna().any())
    high = max(data["now"].max(), data["was"].max() if compared else data["now"].max(), 0.0)
    low = min(data["now"].min(), data["was"].min() if compared else data["now"].min(), 0.0)
    high = high if high > low else low + 1
    ends = _ends(data, look, low, high, compared=compared, named=by is not None)
    room = max(width_of(word) for word in ends["word"]) + 14
    x = alt.X(
        "x:Q",
        scale=alt.Scale(
            domain=[int(data["x"].min()), int(data["x"].max())],
            range=[4, {"expr": f"max(width - {room:.0f}, 60)"}],
            nice=False,
        ),
        axis=_dates(data),
    )
    y_scale = alt.Scale(domain=[low, high * 1.06 if high > 0 else high], nice=False)
    figures = _figures(look, measure, (low, high), currency_of(answer, rows_of(answer, measure, currency)))
    y = alt.Y("now:Q", scale=y_scale, axis=figures)
    told = bool(data[["open", "spread"]].any(axis=None))
    tips = _tips(look, by, time, measure, compared=compared, status=told)
    layers = []
    if compared:
        thin = alt.Chart(data.dropna(subset="was")).mark_line(strokeWidth=1.5, color=look.paper("before"))
        layers.append(thin.encode(x=x, y=alt.Y("was:Q", scale=y_scale, axis=figures)))
    strokes = alt.Chart(pieces(data)).mark_line(strokeWidth=2.4, strokeJoin="round", strokeCap="round")
    layers.append(
        strokes.encode(
            x=x,
            y=y,
            detail=alt.Detail("piece:N"),
            color=alt.Color("colour:N", scale=None),
            strokeDash=dashes(),
        )
    )
    dots = (
        alt.Chart(data.dropna(subset="now"))
        .mark_circle(size=36)
        .encode(
            x=x,
            y=y,
            color=alt.Color("colour:N", scale=None),
            tooltip=tips,
            opacity=Seen(_dots(data)),
        )
    )
    layers.append(dots.add_params(clickable("line")) if by else dots)
    around = (
        alt.Chart(data.dropna(subset="now")).mark_circle(size=500, opacity=0).encode(x=x, y=y, tooltip=tips)
    )
    layers.insert(0, around)
    words = alt.Chart(ends).mark_text(align="left", dx=8, baseline="middle")
    end = alt.Y("place:Q", scale=y_scale, axis=figures)
    layers.append(words.encode(x=x, y=end, text=alt.Text("word:N"), color=alt.Color("ink:N", scale=None)))
    return dressed(layers, look, height=HEIGHT)


def dashes() -> alt.StrokeDash:
    """Return how lines are dashed: not over yet, or dotted where no day was measured."""
    scale = alt.Scale(domain=list(DASHES), range=list(DASHES.values()))
    return alt.StrokeDash("stroke:N", scale=scale, legend=None)


def status_of(data: pd.DataFrame, look: Look) -> list[str]:
    """Return what a tooltip says of each cell: not over yet, or no day of it measured."""
    pairs = zip(data["open"], data["spread"], strict=True)
    return [look.say(PROVISIONAL) if opened else look.say(EVENLY) if even else "–" for opened, even in pairs]


def _dots(data: pd.DataFrame) -> float:
    """Show the points themselves only where they are few."""
    return 1.0 if data["x"].nunique() <= 16 else 0.0  # noqa: PLR2004 - as many as stand apart on a phone


def _ends(
    data: pd.DataFrame, look: Look, low: float, high: float, *, compared: bool, named: bool
) -> pd.DataFrame:
    """Return what stands at the end of each line, kept apart."""
    last = data.dropna(subset="now").groupby("line", sort=False).tail(1)
    ends = [
        {
            "x": row["x"],
            "place": row["now"],
            "word": cut(row["called"]) if named else row["brief"],
            "ink": look.paper("text"),
        }
        for row in last.to_dict("records")
    ]
    if compared:
        was = data.dropna(subset="was").tail(1).to_dict("records")[0]
        ends.append(
            {"x": was["x"], "place": was["was"], "word": look.say(BEFORE), "ink": look.paper("muted")}
        )
    right = data["x"].max()
    gap = LABEL_GAP * (high - low) / HEIGHT
    places = apart([end["place"] for end in ends], gap, low, high)
    return pd.DataFrame([{**end, "place": at, "x": right} for end, at in zip(ends, places, strict=True)])


def _dates(data: pd.DataFrame) -> alt.Axis:
    """Return the axis of time, its dates in the reader's words."""
    cells = data.drop_duplicates("x").sort_values("x")
    step = -(-len(cells) // DATES_AT_MOST)
    cells = cells.iloc[::step]
    return alt.Axis(
        title=None,
        values=[int(at) for at in cells["x"]],
        labelExpr=labelled([int(at) for at in cells["x"]], list(cells["short"])),
        labelOverlap="greedy",
        labelSeparation=10,
        labelFlush=True,  # the first stands clear of the figures' own axis
        labelBound=False,
    )


def _figures(look: Look, measure: Measured, ends: tuple[float, float], currency: str) -> alt.Axis:
    """Return the axis of the figure: few round values, thin lines."""
    low, high = ends
    values = [at for at in ticks(low, high) if at >= low]
    return alt.Axis(
        title=None,
        values=values,
        labelExpr=labelled(values, [look.axis(at, measure, currency) for at in values]),
        grid=True,
        labelOverlap=False,
    )


def _tips(
    look: Look, by: str | None, time: str, measure: Measured, *, compared: bool, status: bool
) -> list[alt.Tooltip]:
    """Return what a point says of itself."""
    tips = [alt.Tooltip("called:N", title=head(look, by))] if by else []
    tips += [
        alt.Tooltip("when:N", title=head(look, time)),
        alt.Tooltip("value:N", title=look.say(measure.label)),
    ]
    if compared:
        tips += [
            alt.Tooltip("before:N", title=look.say(BEFORE)),
            alt.Tooltip("change:N", title=look.say(CHANGED)),
        ]
    if status:
        tips.append(alt.Tooltip("status:N", title=look.say(STATUS)))
    return tips
