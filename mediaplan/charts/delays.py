"""How long before a conversion its contacts were: a dot at the median, a bar over the middle half."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import X2At, XAt
from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import DAYS, Measure, floats, rows_of
from mediaplan.charts.palette import mixed
from mediaplan.charts.parts import (
    Written,
    bar_end,
    clickable,
    colours_of,
    columns_right,
    faded,
    head,
    names_of,
    quiet_axis,
)
from mediaplan.charts.rounding import told_apart
from mediaplan.charts.ruled import (
    BAR,
    DOT,
    INSET,
    KEY,
    LEFT_OUT,
    LIMIT,
    ROW,
    UNDER,
    Said,
    dots,
    key,
    largest,
    left_out,
    rules,
)
from mediaplan.charts.spread import width_of
from mediaplan.locale.formats import NOTHING
from mediaplan.model import N_, Answer

Since = Literal["first", "last"]
CONVERSIONS = Measure("conversions", N_("Conversions"))
MEDIAN, HALF = N_("Median"), N_("Middle half")
BETWEEN = N_("{low} to {high}")
#: Of a row's colour in the bar.
PALE = 0.42


def delays(
    answer: Answer,
    look: Look,
    *,
    by: str = "channel",
    since: Since = "last",
    chosen: Collection[str] = (),
    limit: int = LIMIT,
) -> alt.LayerChart | None:
    """Draw the time between contact and conversion a row.

    Parameters
    ----------
    answer : Answer
        One row a value of ``by``, drawn in the answer's order: ``conversions``, and in days
        ``from_<since>_q1``, ``_median`` and ``_q3``.
    look : Look
        Of the reader.
    by : str
        The dimension.
    since : {"first", "last"}
        From which contact the time is counted.
    chosen : collection of str
        Values filtered on: the others fade.
    limit : int
        Rows at most, those with most conversions; the drawing says how many are left out.

    Returns
    -------
    LayerChart or None
        None without a median. Rows without one are not drawn. A click gives ``by``.
    """
    measure = Measure(f"from_{since}_median", MEDIAN, DAYS)
    known = rows_of(answer, measure)
    if known.empty:
        return None
    rows = largest(known, "conversions", limit)
    data = _data(rows, look, measure, by=by, since=since)
    high = float(data[["now", "low", "high"]].max().max()) or 1.0
    columns = [Written("value", int(max(map(width_of, data["value"]))) + 14, 600, "text")]
    end = bar_end(columns)
    scale = alt.Scale(domain=[0, high], range=[INSET, end], nice=False)
    names = dict(zip(data["row"], data["called"], strict=True))
    bottom = KEY + ROW * len(data)
    y = alt.Y(
        "row:O",
        scale=alt.Scale(domain=list(names), range=[KEY, bottom], paddingInner=0, paddingOuter=0),
        axis=quiet_axis(names),
    )
    tips = [
        alt.Tooltip("called:N", title=head(look, by)),
        alt.Tooltip("exact:N", title=look.say(MEDIAN)),
        alt.Tooltip("half:N", title=look.say(HALF)),
        alt.Tooltip("count:N", title=look.say(CONVERSIONS.label)),
    ]
    base = alt.Chart(data).encode(y=y)
    ink, ground = look.paper("muted"), look.paper("paper")
    meant = [
        Said(DOT, look.say(MEDIAN), ink, size=90),
        Said(BAR, look.say(HALF), mixed(ground, ink, PALE)),
    ]
    layers = [
        *rules(look, measure, scale, (0.0, high), end["expr"], top=KEY, bottom=bottom),
        base.mark_bar(opacity=0, height={"band": 1}).encode(  # a click anywhere in the row
            x=XAt(0), x2=X2At(alt.expr("width")), tooltip=tips
        ),
        base.transform_filter("isValid(datum.low) && isValid(datum.high)")
        .mark_bar(height={"band": 0.3}, cornerRadius=3)
        .encode(
            x=alt.X("low:Q", scale=scale, axis=None),
            x2=alt.X2("high"),
            color=alt.Color("pale:N", scale=None),
            opacity=faded(by, chosen),
            tooltip=tips,
        )
        .add_params(clickable(by)),
        dots(base, by, chosen).encode(x=alt.X("now:Q", scale=scale, axis=None), tooltip=tips),
        *columns_right(base, look, columns),
        *key(look, meant, list(names.values())),
        *left_out(look, len(known) - len(rows), list(names.values()), bottom + UNDER),
    ]
    return dressed(layers, look, height=bottom + UNDER + LEFT_OUT * (len(known) > len(rows)))


def _data(rows: pd.DataFrame, look: Look, measure: Measure, *, by: str, since: Since) -> pd.DataFrame:
    """Return what is drawn, every word of it written."""
    low, high = (floats(rows[f"from_{since}_{end}"]) for end in ("q1", "q3"))
    colours = colours_of(rows, look, by)
    ground = look.paper("paper")
    return pd.DataFrame(
        {
            by: [None if pd.isna(value) else str(value) for value in rows[by]],
            "row": [f"r{at}" for at in range(len(rows))],
            "called": names_of(rows, look, by),
            "now": floats(rows[measure.name]).to_numpy(),
            "low": low.to_numpy(),
            "high": high.to_numpy(),
            "colour": colours,
            "fill": colours,
            "pale": [mixed(ground, colour, PALE) for colour in colours],
            "value": told_apart(
                list(rows[measure.name]), lambda value, more: look.write(value, measure, more=more)
            ),
            "exact": [look.write(value, measure) for value in rows[measure.name]],
            "half": [
                NOTHING
                if pd.isna(one) or pd.isna(other)
                else look.say(BETWEEN).format(low=look.write(one, measure), high=look.write(other, measure))
                for one, other in zip(low, high, strict=True)
            ],
            "count": [look.write(value, CONVERSIONS) for value in rows["conversions"]],
        }
    )
