"""What each channel is credited with: the recommended model, its interval, and where all models lie."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import X2At, XAt
from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import COUNT, Measured, currency_of, flagged, floats, rows_of
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
    BAND,
    DOT,
    INSET,
    INTERVAL,
    KEY,
    LEFT_OUT,
    LIMIT,
    ROOM,
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

RECOMMENDED = N_("Recommended model")
CREDIT_INTERVAL = N_("90% interval")
ALL_MODELS = N_("All models")
FEW = N_("Few conversions")
BETWEEN = N_("{low} to {high}")
YES = N_("Yes")
#: Of a row's colour in the band of all models.
PALE = 0.24
HUNDRED = 100


def credits(  # noqa: A001 - the field's own word; Python's is for its interactive prompt
    answer: Answer,
    look: Look,
    *,
    measure: Measured,
    by: str = "channel",
    chosen: Collection[str] = (),
    limit: int = LIMIT,
    currency: str | None = None,
) -> alt.LayerChart | None:
    """Draw credit a row: a dot, its interval, and behind them a band from one model to another.

    Parameters
    ----------
    answer : Answer
        One row a value of ``by``, drawn in the answer's order: ``<measure>`` (credit under the
        recommended model), ``<measure>_low`` and ``_high`` (90 % interval), ``<measure>_least``
        and ``_most`` (over all models), ``thin`` (few conversions).
    look : Look
        Of the reader.
    measure : Measured
        What is credited. It may be below nothing.
    by : str
        The dimension.
    chosen : collection of str
        Values filtered on: the others fade.
    limit : int
        Rows at most, those with the largest credit; the drawing says how many are left out.
    currency : str, optional
        The one drawn, where there are several.

    Returns
    -------
    LayerChart or None
        None without credit. Rows without it are not drawn. A click gives ``by``.
    """
    known = rows_of(answer, measure, currency)
    if known.empty:
        return None
    rows = largest(known, measure.name, limit)
    data = _data(rows, look, measure, by=by, currency=currency_of(answer, rows))
    drawn = data[["now", "low", "high", "least", "most"]]
    low, high = min(0.0, drawn.min().min()), max(0.0, drawn.max().max())
    high = high if high > low else low + 1
    columns = [
        Written("value", _wide(data["value"]), 600, "text"),
        Written("between", _wide(data["between"]), spare=1),
    ]
    end = bar_end(columns, ROOM)
    scale = alt.Scale(domain=[low, high], range=[INSET, end], nice=False, zero=False)
    names = dict(zip(data["row"], data["called"], strict=True))
    bottom = KEY + ROW * len(data)
    y = alt.Y(
        "row:O",
        scale=alt.Scale(domain=list(names), range=[KEY, bottom], paddingInner=0, paddingOuter=0),
        axis=quiet_axis(names),
    )
    thin = bool(data["thin"].any())
    tips = _tips(look, measure, by=by, thin=thin)
    base = alt.Chart(data).encode(y=y)
    shown = {"opacity": faded(by, chosen), "tooltip": tips}
    tone = alt.Color("colour:N", scale=None)

    def across(field: str) -> alt.X:
        return alt.X(f"{field}:Q", scale=scale, axis=None)

    sure = base.transform_filter("isValid(datum.low) && isValid(datum.high)")
    layers = [
        *rules(
            look,
            measure,
            scale,
            (low, high),
            end["expr"],
            top=KEY,
            bottom=bottom,
            currency=currency_of(answer, rows),
        ),
        base.mark_bar(opacity=0, height={"band": 1}).encode(  # a click anywhere in the row
            x=XAt(0), x2=X2At(alt.expr("width")), tooltip=tips
        ),
        base.transform_filter("isValid(datum.least) && isValid(datum.most)")
        .mark_bar(height={"band": 0.56}, cornerRadius=3)
        .encode(x=across("least"), x2=alt.X2("most"), color=alt.Color("pale:N", scale=None), **shown)
        .add_params(clickable(by)),
        sure.mark_rule(strokeWidth=2).encode(x=across("low"), x2=alt.X2("high"), color=tone, **shown),
        *(
            sure.mark_tick(thickness=2, height={"band": 0.38}).encode(x=across(end), color=tone, **shown)
            for end in ("low", "high")
        ),
        dots(base, by, chosen).encode(x=across("now"), tooltip=tips),
        *columns_right(base, look, columns, ROOM),
        *key(look, _key(look, thin=thin), list(names.values())),
        *left_out(look, len(known) - len(rows), list(names.values()), bottom + UNDER),
    ]
    return dressed(layers, look, height=bottom + UNDER + LEFT_OUT * (len(known) > len(rows)))


def brief(look: Look, value: Any, measure: Measured, currency: str = "", more: int = 0) -> str:
    """Write credit short: parts of a conversion are no more exact than the model is."""
    if pd.isna(value):
        return NOTHING
    if measure.unit == COUNT:
        return look.write(rounded(float(value), more), measure)
    return look.write(value, measure, currency, short=True, more=more)


def rounded(value: float, more: int = 0) -> float:
    """Return credit in conversions with the decimals that are worth reading: one, none from 100 on."""
    return round(value, (0 if abs(value) >= HUNDRED else 1) + more)


def _data(rows: pd.DataFrame, look: Look, measure: Measured, *, by: str, currency: str) -> pd.DataFrame:
    """Return what is drawn, every word of it written."""
    nothing = pd.Series(None, index=rows.index, dtype="Float64")
    parts = {
        end: floats(rows.get(f"{measure.name}_{end}", nothing)) for end in ("low", "high", "least", "most")
    }
    thin = flagged(rows, "thin")

    def between(one: str, other: str) -> list[str]:
        return [
            NOTHING
            if pd.isna(low) or pd.isna(high)
            else look.say(BETWEEN).format(
                low=brief(look, low, measure, currency), high=brief(look, high, measure, currency)
            )
            for low, high in zip(parts[one], parts[other], strict=True)
        ]

    colours = colours_of(rows, look, by)
    ground = look.paper("paper")
    return pd.DataFrame(
        {
            by: [None if pd.isna(value) else str(value) for value in rows[by]],
            "row": [f"r{at}" for at in range(len(rows))],
            "called": names_of(rows, look, by),
            "now": floats(rows[measure.name]).to_numpy(),
            **{end: values.to_numpy() for end, values in parts.items()},
            "colour": colours,
            "pale": [mixed(ground, colour, PALE) for colour in colours],
            "fill": [ground if few else colour for few, colour in zip(thin, colours, strict=True)],
            "thin": thin.to_numpy(),
            "few": [look.say(YES) if few else NOTHING for few in thin],
            "value": told_apart(
                list(rows[measure.name]), lambda value, more: brief(look, value, measure, currency, more)
            ),
            "exact": [look.write(value, measure, currency) for value in rows[measure.name]],
            "between": between("low", "high"),
            "range": between("least", "most"),
        }
    )


def _wide(words: Collection[str]) -> int:
    """Return the width of a column of such words."""
    return int(max(width_of(word) for word in words)) + 14


def _tips(look: Look, measure: Measured, *, by: str, thin: bool) -> list[alt.Tooltip]:
    """Return what a row says of itself."""
    tips = [
        alt.Tooltip("called:N", title=head(look, by)),
        alt.Tooltip("exact:N", title=look.say(measure.label)),
        alt.Tooltip("between:N", title=look.say(CREDIT_INTERVAL)),
        alt.Tooltip("range:N", title=look.say(ALL_MODELS)),
    ]
    return [*tips, *[alt.Tooltip("few:N", title=look.say(FEW))] * thin]


def _key(look: Look, *, thin: bool) -> list[Said]:
    """Return what the shapes mean."""
    ink, ground = look.paper("muted"), look.paper("paper")
    found = [
        Said(DOT, look.say(RECOMMENDED), ink, size=90),
        Said(INTERVAL, look.say(CREDIT_INTERVAL), "transparent", ink),
        Said(BAND, look.say(ALL_MODELS), mixed(ground, ink, PALE * 1.6)),
    ]
    return [*found, *[Said(DOT, look.say(FEW), ground, ink, size=80)] * thin]
