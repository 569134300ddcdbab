"""How a whole is shared: one strip of all parts, then each part with its name, share and amount."""

from __future__ import annotations

from collections.abc import Collection

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import YAt
from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import RATIO, Measure, Measured, currency_of, floats, rows_of
from mediaplan.charts.parts import (
    Written,
    bar_end,
    clickable,
    columns_right,
    faded,
    head,
    names_of,
    quiet_axis,
)
from mediaplan.charts.rounding import shares_of, told_apart
from mediaplan.model import N_, Answer

ROW = 30
STRIP = "strip"
VALUE, SHARE, CHANGE = 84, 52, 78
SHARE_OF, BEFORE, CHANGED = N_("Share"), N_("Share before"), N_("Change")
PART = Measure("share", SHARE_OF, RATIO)


def shares(
    answer: Answer,
    look: Look,
    *,
    by: str,
    measure: Measured,
    share: str | None = None,
    chosen: Collection[str] = (),
    currency: str | None = None,
) -> alt.LayerChart | None:
    """Draw the parts of a whole, in the answer's own order.

    Parameters
    ----------
    answer : Answer
        One row a part.
    look : Look
        Of the reader.
    by : str
        Column of the parts.
    measure : Measured
        What is shared, written beside.
    share : str, optional
        Column of the shares; ``<measure>_share`` by default. With ``<share>_before`` each part
        has a tick where it stood, and its change in points.
    chosen : collection of str
        Values filtered on: the others fade.
    currency : str, optional
        The one drawn, where there are several.

    Returns
    -------
    LayerChart or None
        None without shares. Parts without one are not drawn.
    """
    column = share or f"{measure.name}_share"
    rows = rows_of(answer, Measure(column, SHARE_OF, RATIO), currency)
    if rows.empty:
        return None
    amounts = currency_of(answer, rows)
    past = rows.get(f"{column}_before", pd.Series(None, index=rows.index, dtype="Float64"))
    compared = bool(past.notna().any())
    changes = [look.change(now, was, PART) for now, was in zip(rows[column], past, strict=True)]
    data = pd.DataFrame(
        {
            by: rows[by].astype(object).fillna("").astype(str),
            "row": [f"r{at}" for at in range(len(rows))],
            "called": names_of(rows, look, by),
            "now": floats(rows[column]),
            "was": floats(past),
            "said": shares_of(list(rows[column]), look),
            "said_before": [each or "–" for each in shares_of(list(past), look)],
            "amount": told_apart(
                list(rows[measure.name]),
                lambda value, more: look.write(value, measure, amounts, short=True, more=more),
            ),
            "exact": [look.write(value, measure, amounts) for value in rows[measure.name]],
            "colour": [look.colour(by, value) for value in rows[by]],
            "change": [written for written, _tone in changes],
        }
    )
    data["end"] = data["now"].cumsum()
    data["start"] = data["end"] - data["now"]
    columns = [Written("said", SHARE, 600, "text"), Written("amount", VALUE, spare=1)]
    columns += [Written("change", CHANGE, spare=2)] * compared
    top = max(data["now"].max(), data["was"].max() if compared else 0.0) or 1.0
    strip = [STRIP] if len(data) > 1 else []  # of one part it would say nothing, and have no name
    y = alt.Y(
        "row:O",
        scale=alt.Scale(domain=[*strip, *data["row"]], paddingInner=0, paddingOuter=0),
        axis=quiet_axis({STRIP: "", **dict(zip(data["row"], data["called"], strict=True))}),
    )
    tips = [
        alt.Tooltip("called:N", title=head(look, by)),
        alt.Tooltip("exact:N", title=look.say(measure.label)),
        alt.Tooltip("said:N", title=look.say(SHARE_OF)),
    ]
    if compared:
        tips += [
            alt.Tooltip("said_before:N", title=look.say(BEFORE)),
            alt.Tooltip("change:N", title=look.say(CHANGED)),
        ]
    whole = alt.Scale(domain=[0, 1], range=[0, {"expr": "width"}], nice=False)
    part = alt.Scale(domain=[0, top], range=[0, bar_end(columns)], nice=False)
    tone = alt.Color("colour:N", scale=None)
    base = alt.Chart(data)
    layers: list[alt.Chart] = [
        *(
            [
                base.mark_bar(height=14, stroke=look.paper("paper"), strokeWidth=1).encode(
                    x=alt.X("start:Q", scale=whole, axis=None),
                    x2=alt.X2("end"),
                    y=YAt(ROW * 0.4),
                    color=tone,
                    opacity=faded(by, chosen),
                    tooltip=tips,
                )
            ]
            if strip
            else []
        ),
        base.mark_bar(cornerRadiusEnd=3, height={"band": 0.55})
        .encode(
            x=alt.X("now:Q", scale=part, axis=None), y=y, color=tone, opacity=faded(by, chosen), tooltip=tips
        )
        .add_params(clickable(by)),
    ]
    if compared:
        layers.append(
            base.transform_filter("isValid(datum.was)")
            .mark_tick(thickness=2, height={"band": 0.8}, color=look.paper("tick"), opacity=0.75)
            .encode(x=alt.X("was:Q", scale=part, axis=None), y=y, tooltip=tips)
        )
    layers += columns_right(base.encode(y=y), look, columns)
    return dressed(layers, look, height=ROW * (len(data) + len(strip)), own_scales=True)
