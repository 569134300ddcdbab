"""Leaderboards: sorted bars with value, share and change beside each."""

from __future__ import annotations

from collections.abc import Collection

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import X2At, XAt
from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import Measured, currency_of, floats, rows_of
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
#: Widths of the columns of text right of the bars, in pixels.
VALUE, SHARE, CHANGE = 84, 50, 74
SHARE_OF = N_("Share")
BEFORE = N_("Before")
CHANGED = N_("Change")


def leaderboard(
    answer: Answer,
    look: Look,
    *,
    by: str,
    measure: Measured,
    share: str | None = None,
    limit: int = 12,
    chosen: Collection[str] = (),
    currency: str | None = None,
) -> alt.LayerChart | None:
    """Draw values of a dimension as bars, the largest first.

    Parameters
    ----------
    answer : Answer
        One row a value of ``by``.
    look : Look
        Of the reader.
    by : str
        Column of the dimension; ``<by>_name`` is what its values are called, where there.
    measure : Measured
        What the bars are long by. With ``<measure>_before`` each row has a tick where it stood
        before, and its change with arrow, sign and colour.
    share : str, optional
        Column of a share from 0 to 1, written beside.
    limit : int
        Bars at most; the rest is in the table.
    chosen : collection of str
        Values filtered on: the others fade.
    currency : str, optional
        The one drawn, where there are several.

    Returns
    -------
    LayerChart or None
        None where there is nothing to draw. Rows without the figure are not drawn.
    """
    rows = rows_of(answer, measure, currency)
    if rows.empty:
        return None
    data = _data(rows, look, measure, by=by, share=share, currency=currency_of(answer, rows))
    data = data.sort_values("now", ascending=False, kind="stable").head(limit)
    compared = f"{measure.name}_before" in rows.columns
    shared = share is not None and share in rows.columns
    columns = [Written("value", VALUE, 600, "text")]
    columns += [Written("share", SHARE, spare=1)] * shared
    columns += [Written("change", CHANGE, ink="", spare=2)] * compared
    low = min(0.0, data["now"].min(), data["before"].min() if compared else 0.0)
    high = max(0.0, data["now"].max(), data["before"].max() if compared else 0.0)
    scale = alt.Scale(domain=[low, high if high > low else low + 1], range=[0, bar_end(columns)], nice=False)
    place = alt.Y(
        "row:O", sort=list(data["row"]), axis=quiet_axis(dict(zip(data["row"], data["called"], strict=True)))
    )
    tips = [
        alt.Tooltip("called:N", title=head(look, by)),
        alt.Tooltip("exact:N", title=look.say(measure.label)),
    ]
    tips += [alt.Tooltip("share:N", title=look.say(SHARE_OF))] * shared
    if compared:
        tips += [
            alt.Tooltip("was:N", title=look.say(BEFORE)),
            alt.Tooltip("change:N", title=look.say(CHANGED)),
        ]
    base = alt.Chart(data).encode(y=place)
    layers: list[alt.Chart] = [
        base.mark_bar(opacity=0, height={"band": 1}).encode(  # a click anywhere in the row
            x=XAt(0), x2=X2At(alt.expr("width")), tooltip=tips
        ),
        base.mark_bar(cornerRadius=3, height={"band": 0.58})
        .encode(
            x=alt.X("now:Q", scale=scale, axis=None),
            color=alt.Color("colour:N", scale=None),
            opacity=faded(by, chosen),
            tooltip=tips,
        )
        .add_params(clickable(by)),
    ]
    if compared:
        layers.append(
            base.transform_filter("isValid(datum.before)")
            .mark_tick(thickness=2, height={"band": 0.82}, color=look.paper("tick"), opacity=0.75)
            .encode(x=alt.X("before:Q", scale=scale, axis=None), tooltip=tips)
        )
    layers += columns_right(base, look, columns)
    return dressed(layers, look, height=max(ROW * len(data), 2 * ROW))


def _data(
    rows: pd.DataFrame, look: Look, measure: Measured, *, by: str, share: str | None, currency: str
) -> pd.DataFrame:
    """Return what is drawn, every word of it written."""
    past = rows.get(f"{measure.name}_before", pd.Series(None, index=rows.index, dtype="Float64"))
    changes = [look.change(now, was, measure) for now, was in zip(rows[measure.name], past, strict=True)]
    return pd.DataFrame(
        {
            by: [None if pd.isna(value) else str(value) for value in rows[by]],
            "row": [str(number) for number in range(len(rows))],
            "called": names_of(rows, look, by),
            "now": floats(rows[measure.name]),
            "before": floats(past),
            "colour": [
                look.colour(by, value) if by != "campaign" else look.paper("accent") for value in rows[by]
            ],
            "value": told_apart(
                list(rows[measure.name]),
                lambda value, more: look.write(value, measure, currency, short=True, more=more),
            ),
            "exact": [look.write(value, measure, currency) for value in rows[measure.name]],
            "was": [look.write(value, measure, currency) for value in past],
            "share": shares_of(list(rows[share]), look) if share in rows.columns else "",
            "change": [written for written, _tone in changes],
            "tone": [look.paper(tone) for _written, tone in changes],
        }
    )
