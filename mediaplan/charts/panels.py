"""Titles of panels drawn side by side in one drawing, small enough for a phone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import XAt, YAt
from mediaplan.charts.look import Look

Align = Literal["left", "center", "right"]
#: Narrower drawings write smaller, and titles in two lines.
NARROW = 330
WIDE_SIZE, NARROW_SIZE = 12, 10
STAGGER = 13


def heads(
    titles: Sequence[tuple[float, str]], look: Look, scale: alt.Scale, *, y: float, align: Align = "center"
) -> list[alt.Chart]:
    """Write the title of each panel at its place.

    Parameters
    ----------
    titles : sequence of tuple
        Place on the scale, and title; panels share the width.
    look : Look
        Of the reader.
    scale : alt.Scale
        Of the places.
    y : float
        Pixels from the top, of the middle of the titles.
    align : {"left", "center"}
        Of a title at its place.

    Returns
    -------
    list of Chart
        Where the drawing is narrow every second title stands lower, and none is cut: the last
        ends where the drawing ends.
    """
    data = pd.DataFrame(titles, columns=["at", "title"])
    last = len(data) - 1
    narrow, wide = f"width < {NARROW} ? 1 : 0", f"width < {NARROW} ? 0 : 1"
    at = alt.X("at:Q", scale=scale, axis=None)
    layers = [_titles(data, look, WIDE_SIZE, align, wide).encode(x=at, y=YAt(y))]
    for place in range(len(data)):
        lower = y + STAGGER / 2 * (1 if place % 2 else -1)
        one = _titles(data.iloc[[place]], look, NARROW_SIZE, "right" if place == last else align, narrow)
        x = at if place < last else XAt(alt.expr("width"))
        layers.append(one.encode(x=x, y=YAt(lower)))
    return layers


def _titles(data: pd.DataFrame, look: Look, size: int, align: Align, opacity: str) -> alt.Chart:
    """Return titles that are there or not, as the width wants."""
    titles: alt.Chart = (
        alt.Chart(data)
        .mark_text(
            align=align,
            baseline="middle",
            fontWeight=600,
            fontSize=size,
            color=look.paper("text"),
            opacity={"expr": opacity},
        )
        .encode(text=alt.Text("title:N"))
    )
    return titles
