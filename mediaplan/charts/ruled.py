"""Rows of marks over a scale of round values: its rules and words, the key above, what is left out below."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import XAt, Y2At, YAt
from mediaplan.charts.look import Look
from mediaplan.charts.measure import Measured, floats
from mediaplan.charts.parts import cut, faded
from mediaplan.charts.spread import width_of
from mediaplan.charts.ticks import ticks
from mediaplan.locale import render
from mediaplan.model import texts

#: Rows at most; the others are in the table, and the drawing says how many they are.
LIMIT = 15
ROW, KEY, UNDER, LEFT_OUT = 32, 38, 22, 20
#: Between the scale's start and the names, so that a dot at nothing is whole.
INSET = 7
STEPS = 4
#: What an interval needs to be read before it is also written beside.
ROOM = 190
#: Shapes of the key, in a square from -1 to 1.
BAND = "M-1,-0.55H1V0.55H-1Z"
INTERVAL = "M-1,-0.5V0.5M-1,0H1M1,-0.5V0.5"
BAR = "M-1,-0.3H1V0.3H-1Z"
DOT = "circle"


@dataclass(frozen=True)
class Said:
    """One entry of a key: a shape, what it means, how it is inked.

    Parameters
    ----------
    shape : str
        Of this module.
    word : str
        In the reader's language.
    fill, stroke : str
        Colours, ``transparent`` for none.
    size : int
        Of the shape.
    """

    shape: str
    word: str
    fill: str
    stroke: str = "transparent"
    size: int = 230


def largest(rows: pd.DataFrame, column: str, limit: int) -> pd.DataFrame:
    """Return the rows with the largest figures, in the order they came in."""
    size = floats(rows[column]).abs().sort_values(ascending=False, kind="stable")
    return rows.loc[rows.index.isin(size.index[:limit])]


def rules(
    look: Look,
    measure: Measured,
    scale: alt.Scale,
    ends: tuple[float, float],
    end: str,
    *,
    top: float,
    bottom: float,
    currency: str = "",
) -> list[alt.Chart]:
    """Draw the scale: a thin line at each round value, its words under the rows.

    Parameters
    ----------
    look : Look
        Of the reader.
    measure : Measured
        What is on the scale.
    scale : alt.Scale
        Of the places.
    ends : tuple of float
        Smallest and largest value drawn.
    end : str
        Vega expression of the pixels where the scale ends: words that would touch are left out
        between the first and the last.
    top, bottom : float
        Pixels where the rows begin and end.
    currency : str
        Of amounts.

    Returns
    -------
    list of Chart
        Where values run below nothing, the line at nothing is stronger than the others.
    """
    low, high = ends
    values = [at for at in ticks(low, high, STEPS) if low <= at <= high] or [0.0]
    data = pd.DataFrame(
        {
            "at": values,
            "word": [look.axis(at, measure, currency) for at in values],
            "ink": [look.paper("muted" if low < 0 and not at else "line") for at in values],
            "spare": [at not in {values[0], values[-1]} for at in values],
        }
    )
    longest = max((width_of(word, 11) for word in data["word"]), default=0.0) + 10
    step = (values[-1] - values[0]) / (high - low) / max(len(values) - 1, 1)
    crowded = f"datum.spare && ({end}) * {step:.4f} < {longest:.0f}"
    base = alt.Chart(data).encode(x=alt.X("at:Q", scale=scale, axis=None))
    return [
        base.mark_rule().encode(y=YAt(top), y2=Y2At(bottom), color=alt.Color("ink:N", scale=None)),
        base.mark_text(fontSize=11, baseline="top", align="center", color=look.paper("muted")).encode(
            y=YAt(bottom + 5),
            text=alt.Text("word:N"),
            opacity=alt.condition(crowded, alt.value(0), alt.value(1)),
        ),
    ]


def key(look: Look, said: Sequence[Said], names: Collection[str]) -> list[alt.Chart]:
    """Say above the rows what each shape is: in one line, or in two where the drawing is narrow.

    Parameters
    ----------
    look : Look
        Of the reader.
    said : sequence of Said
        In the order they are read.
    names : collection of str
        Of the rows: the key begins where they do, and has their room too.
    """
    start = -max(width_of(cut(name)) for name in names) * 0.85
    steps = [width_of(each.word, 11) + 38 for each in said]
    wide = [start + sum(steps[:at]) for at in range(len(said))]
    pairs = max((steps[at] for at in range(0, len(said), 2)), default=0.0)
    narrow = f"width < {start + sum(steps):.0f}"
    layers: list[alt.Chart] = []
    for at, each in enumerate(said):
        left = start + (pairs if at % 2 else 0.0)
        place = f"({narrow} ? {left:.0f} : {wide[at]:.0f})"
        y = YAt(alt.expr(f"{narrow} ? {9 + 16 * (at // 2)} : 17"))
        one = alt.Chart(pd.DataFrame({"word": [each.word]}))
        layers += [
            one.mark_point(
                shape=each.shape,
                size=each.size,
                fill=each.fill,
                stroke=each.stroke,
                strokeWidth=1.8,
                opacity=1,
            ).encode(x=XAt(alt.expr(f"{place} + 9")), y=y),
            one.mark_text(align="left", baseline="middle", fontSize=11, color=look.paper("muted")).encode(
                x=XAt(alt.expr(f"{place} + 22")), y=y, text=alt.Text("word:N")
            ),
        ]
    return layers


def left_out(look: Look, many: int, names: Collection[str], y: float) -> list[alt.Chart]:
    """Say under the drawing how many rows are not drawn; nothing where all are."""
    if not many:
        return []
    word = render(
        texts("{n} smaller one is in the table.", "{n} smaller ones are in the table.", many), look.language
    )
    start = -max(width_of(cut(name)) for name in names) * 0.85
    words = alt.Chart(pd.DataFrame({"word": [word]})).mark_text(
        align="left", baseline="top", fontSize=11, color=look.paper("muted")
    )
    return [words.encode(x=XAt(start), y=YAt(y), text=alt.Text("word:N"))]


def dots(base: alt.Chart, by: str, chosen: Collection[str]) -> alt.Chart:
    """Draw a dot a row, of its colour: full, or hollow where its ``fill`` is the paper's."""
    dot: alt.Chart = base.mark_point(shape="circle", size=70, strokeWidth=2.2).encode(
        fill=alt.Fill("fill:N", scale=None),
        stroke=alt.Stroke("colour:N", scale=None),
        opacity=faded(by, chosen),
    )
    return dot
