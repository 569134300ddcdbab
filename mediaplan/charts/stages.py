"""Who acts in which stage: what each channel takes of the stage's budget against what it brings there."""

from __future__ import annotations

from collections.abc import Collection

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import Y2At, YAt
from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import RATIO, Measure, currency_of, floats, rows_of
from mediaplan.charts.panels import NARROW, heads
from mediaplan.charts.parts import clickable, faded, head, quiet_axis
from mediaplan.charts.ticks import ticks
from mediaplan.model import N_, Answer
from mediaplan.model.vocabulary import STAGES

ROW = 31
GAP = 0.16
#: From here on a label of the scale ends where it stands, or it would meet the next panel's.
EDGE = 0.85
#: Rows kept for the stages' names, and for the scale.
TOP, BOTTOM = "top", "bottom"
LABELS = {
    "spend_share": N_("Share of the stage's budget"),
    "sales_share": N_("Share of the stage's sales"),
    "margin_share": N_("Share of the stage's margin"),
}
PART = Measure("share", N_("Share"), RATIO)


def stage_channels(
    answer: Answer,
    look: Look,
    *,
    bar: str = "spend_share",
    tick: str = "sales_share",
    limit: int = 8,
    chosen: Collection[str] = (),
    currency: str | None = None,
) -> alt.LayerChart | None:
    """Draw for each stage a bar (share of budget) and a tick (share of what it brings) a channel.

    Parameters
    ----------
    answer : Answer
        One row a stage and channel, with two shares within the stage.
    look : Look
        Of the reader.
    bar, tick : str
        Columns of the shares. A tick right of its bar: the channel gives more than it takes.
    limit : int
        Channels at most, those with the largest shares.
    chosen : collection of str
        Channels filtered on: the others fade.
    currency : str, optional
        The one drawn, where there are several.

    Returns
    -------
    LayerChart or None
        None without a share to draw. A click gives ``stage`` and ``channel``.
    """
    rows = rows_of(answer, None, currency or currency_of(answer) or None)
    rows = rows.loc[rows["stage"].isin(STAGES)] if "stage" in rows.columns else rows.iloc[:0]
    there = [name for name in (bar, tick) if name in rows.columns]
    if rows.empty or not there or not rows[there].notna().any(axis=None):
        return None
    data = pd.DataFrame(
        {"stage": rows["stage"].astype(str), "channel": rows["channel"].astype(object).fillna("")}
    )
    for name, field in ((bar, "bar"), (tick, "tick")):
        data[field] = floats(rows[name]) if name in rows.columns else float("nan")
        data[f"{field}_said"] = [look.share(value) or "–" for value in data[field]]
    weight = data[["bar", "tick"]].max(axis=1).groupby(data["channel"]).max().dropna()
    weight = weight.loc[weight > 0].sort_values(ascending=False, kind="stable")
    order = list(weight.index[:limit])
    data = data.loc[data["channel"].isin(order)]
    if data.empty:
        return None
    present = [stage for stage in STAGES if stage in set(data["stage"])]
    top = float(data[["bar", "tick"]].to_numpy(dtype=float, na_value=0.0).max())
    data = data.assign(
        row=data["channel"].map({channel: f"r{at}" for at, channel in enumerate(order)}),
        left=data["stage"].map(lambda stage: present.index(stage) * (1 + GAP)),
        called=[look.label("channel", channel) for channel in data["channel"]],
        stage_called=[look.label("stage", stage) for stage in data["stage"]],
        colour=[look.colour("stage", stage) for stage in data["stage"]],
    )
    data["edge"] = data["left"] + 1
    data["right"] = data["left"] + data["bar"] / top
    data["mark"] = data["left"] + data["tick"] / top
    return _drawn(data, look, order, present, top, bar=bar, tick=tick, chosen=chosen)


def _drawn(
    data: pd.DataFrame,
    look: Look,
    order: list[str],
    present: list[str],
    top: float,
    *,
    bar: str,
    tick: str,
    chosen: Collection[str],
) -> alt.LayerChart:
    """Draw panels as one drawing, so that it follows the width of its place."""
    wide = len(present) * (1 + GAP) - GAP
    x_scale = alt.Scale(domain=[0, wide], range=[0, {"expr": "width"}], nice=False)
    names = {f"r{at}": look.label("channel", channel) for at, channel in enumerate(order)}
    y = alt.Y(
        "row:O",
        scale=alt.Scale(domain=[TOP, *names, BOTTOM], paddingInner=0, paddingOuter=0),
        axis=quiet_axis({TOP: "", **names, BOTTOM: ""}),
    )
    tips = [
        alt.Tooltip("stage_called:N", title=head(look, "stage")),
        alt.Tooltip("called:N", title=head(look, "channel")),
        alt.Tooltip("bar_said:N", title=look.say(LABELS.get(bar, bar))),
        alt.Tooltip("tick_said:N", title=look.say(LABELS.get(tick, tick))),
    ]
    places = _scale(look, present, top)
    layers = [
        alt.Chart(places)
        .mark_rule(color=look.paper("line"))
        .encode(
            x=alt.X("at:Q", scale=x_scale, axis=None),
            y=YAt(ROW),
            y2=Y2At(ROW * (len(order) + 1)),
        ),
        alt.Chart(data)  # a click anywhere beside a bar is a click on it
        .mark_bar(opacity=0, height={"band": 1})
        .encode(x=alt.X("left:Q", scale=x_scale, axis=None), x2=alt.X2("edge"), y=y, tooltip=tips),
        alt.Chart(data.dropna(subset="bar"))
        .mark_bar(cornerRadiusEnd=3, height={"band": 0.44})
        .encode(
            x=alt.X("left:Q", scale=x_scale, axis=None),
            x2=alt.X2("right"),
            y=y,
            color=alt.Color("colour:N", scale=None),
            opacity=faded("channel", chosen),
            tooltip=tips,
        )
        .add_params(clickable("stage", "channel")),
        alt.Chart(data.dropna(subset="tick"))
        .mark_tick(thickness=3, height={"band": 0.66}, color=look.paper("tick"))
        .encode(
            x=alt.X("mark:Q", scale=x_scale, axis=None), y=y, opacity=faded("channel", chosen), tooltip=tips
        ),
        *heads(
            [(at * (1 + GAP), look.label("stage", stage)) for at, stage in enumerate(present)],
            look,
            x_scale,
            y=ROW * 0.45,
            align="left",
        ),
        alt.Chart(places)
        .mark_text(fontSize=11, color=look.paper("muted"), align={"expr": "datum.side"})
        .encode(
            x=alt.X("at:Q", scale=x_scale, axis=None),
            y=YAt(ROW * (len(order) + 1.5)),
            text=alt.Text("word:N"),
            opacity=alt.condition(f"datum.end < 2 && width < {NARROW}", alt.value(0), alt.value(1)),
        ),
    ]
    return dressed(layers, look, height=ROW * (len(order) + 2))


def _scale(look: Look, present: list[str], top: float) -> pd.DataFrame:
    """Return the round shares of every panel's scale: nothing, the middle, the last."""
    values = ticks(0, top, 2)
    return pd.DataFrame(
        [
            {
                "at": number * (1 + GAP) + value / top,
                "word": look.axis(value, PART),
                "side": "left" if not value else "right" if value > top * EDGE else "center",
                "end": 0 if not value else 2 if value == values[-1] else 1,
            }
            for number, _stage in enumerate(present)
            for value in values
        ]
    )
