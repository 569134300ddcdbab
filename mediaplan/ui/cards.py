"""Cards: a figure, its change against what, its curve and a line under it, all of one height."""

from __future__ import annotations

import math
from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from mediaplan.charts import Look, Measured
from mediaplan.locale import span
from mediaplan.metrics import METRICS
from mediaplan.model import N_, Compare, Text, text
from mediaplan.ui.context import Context
from mediaplan.ui.figure import look, written
from mediaplan.ui.filters import page_link

AGAINST = {Compare.PREVIOUS: N_("vs previous period"), Compare.YEAR: N_("vs year before"), Compare.NONE: ""}
WITHHELD = N_("Too few people to show")
LEAST = 215
WIDE, TALL = 240.0, 44.0
#: Of its height, the least a curve stands for: a smaller move is drawn no larger than it is.
LEAST_MOVE = 0.05
CSS = """<style>
[class*="st-key-card_"] { padding-top: .7rem; gap: .3rem; }
.mp-card { display: flex; flex-direction: column; line-height: 1.35; }
.mp-card .bar { height: 4px; border-radius: 2px; margin-bottom: .75rem; }
.mp-card .label { font-size: .93rem; }
.mp-card .value { font-size: 2.05rem; line-height: 1.25; font-variant-numeric: tabular-nums;
  white-space: nowrap; }
.mp-card .moved { display: flex; flex-wrap: wrap; gap: .25rem .55rem; align-items: center; font-size: .85rem;
  min-height: 1.65rem; }
.mp-card .pill { border-radius: 1rem; padding: .08rem .55rem; white-space: nowrap; font-weight: 500; }
.mp-card .curve { display: block; width: 100%; height: 44px; margin: .55rem 0 .45rem; }
.mp-card .foot { font-size: .87rem; }
/* Room for two lines on each, so that the buttons below stand in one row. */
[class*="st-key-card_stages"] .mp-card .foot { min-height: 2.7em; }
.mp-card[data-faded] :is(.bar, .curve) { opacity: .35; }
</style>"""


@dataclass(frozen=True)
class Card:
    """One figure.

    Parameters
    ----------
    label : str or Text
        Translated already where it is a string.
    value : number or None
        None is said to be withheld or unknown, never zero.
    measure : Measured
        A metric or another measure: gives unit and direction, and for metrics the definition.
    before : number, optional
        What it was in the period compared with.
    series : sequence of float or None, optional
        For the curve; None is a hole.
    evenly : bool
        Whether the curve is no measured one, but totals spread evenly over their days.
    colour : str, optional
        Of the bar and the curve.
    currency : str
        Of amounts.
    against : str or Text, optional
        What the change is against; what the scope says by default.
    foot : str or Text, optional
        A line under the curve.
    page : str, optional
        The page that says more.
    help : str, optional
        On hovering the label; a metric's own meaning by default.
    absent : str or Text, optional
        Why there is no value; too few people by default.
    below : callable, optional
        Shows what else stands in the card, under its line: a button.
    faded : bool
        Whether another card is what the page is filtered by.
    """

    label: str | Text
    value: Any
    measure: Measured
    before: Any = None
    series: Sequence[float | None] | None = None
    evenly: bool = False
    colour: str | None = None
    currency: str = ""
    against: str | Text | None = None
    foot: str | Text | None = None
    page: str | None = None
    help: str | None = None
    absent: str | Text | None = None
    below: Callable[[], None] | None = None
    faded: bool = False


def cards(ctx: Context, shown: Sequence[Card], *, key: str = "cards") -> None:
    """Show cards side by side; on a phone, one under another.

    Parameters
    ----------
    ctx : Context
        Of this run.
    shown : sequence of Card
        Usually four.
    key : str
        Once a page.
    """
    st.html(CSS)
    dress = look(ctx)
    with st.container(key=f"cards_{len(shown)}_{key}"):
        columns = _columns(len(shown))
    for place, (column, card) in enumerate(zip(columns, _reasons_once(shown), strict=True)):
        with column, st.container(border=True, height="stretch", key=f"card_{key}_{place}"):
            st.html(inside(ctx, card, dress))
            if card.page and card.page != ctx.page:
                page_link(ctx, card.page)
            if card.below:
                card.below()


def _reasons_once(shown: Sequence[Card]) -> list[Card]:
    """Return the cards, the reason of an absent figure told by the first that has it."""
    told: set[str | Text] = set()
    cards_told = []
    for card in shown:
        again = pd.isna(card.value) and card.absent in told
        if pd.isna(card.value) and card.absent is not None:
            told.add(card.absent)
        cards_told.append(replace(card, absent=text("For the same reason")) if again else card)
    return cards_told


def _columns(number: int) -> list[Any]:
    """Return as many places of one width and height."""
    grid = st.grid(number, min_column_width=LEAST, gap="small")
    with grid:
        return [st.container(height="stretch") for _place in range(number)]


def inside(ctx: Context, card: Card, dress: Look) -> str:
    """Return a card's HTML; every text in it is escaped."""
    _ = ctx._
    muted = dress.paper("muted")
    declared = METRICS.get(card.measure.name)
    meaning = card.help or (_(declared.meaning) if declared else "")
    colour = card.colour or dress.paper("accent")
    parts = [f'<div class="bar" style="background:{colour}"></div>']
    title = f' title="{escape(meaning)}"' if meaning else ""
    parts.append(f'<div class="label"{title}>{escape(written(ctx, card.label))}</div>')
    figure = dress.write(card.value, card.measure, card.currency, short=True)
    parts.append(f'<div class="value">{escape(figure)}</div>')
    parts.append(f'<div class="moved">{_moved(ctx, card, dress)}</div>')
    if card.series is not None:
        parts.append(curve(card.series, colour, evenly=card.evenly, said=_told(ctx, card, dress)))
    if card.foot:
        parts.append(f'<div class="foot" style="color:{muted}">{escape(written(ctx, card.foot))}</div>')
    seen = f'style="color:{muted}" data-faded="1"' if card.faded else f'style="color:{dress.paper("text")}"'
    return f'<div class="mp-card" {seen}>{"".join(parts)}</div>'


def curve(series: Sequence[float | None], colour: str, *, evenly: bool = False, said: str = "") -> str:
    """Return the curve as a picture, the only form of SVG that HTML of a page may hold.

    Parameters
    ----------
    series, colour, evenly
        As for :func:`sparkline`.
    said : str
        What it says to those who do not see it.
    """
    drawing = sparkline(series, colour, evenly=evenly)
    coded = b64encode(drawing.encode()).decode()
    described = f'<img class="curve" alt="{escape(said)}" src="data:image/svg+xml;base64,{coded}">'
    return described if drawing else ""


def _told(ctx: Context, card: Card, dress: Look) -> str:
    """Say a curve in words: its lowest, its highest and its last figure."""
    known = [each for each in card.series or () if not pd.isna(each)]
    if not known:
        return ""
    low, high, last = (
        dress.write(each, card.measure, card.currency) for each in (min(known), max(known), known[-1])
    )
    return ctx.say(
        text("Over time: lowest {low}, highest {high}, last {last}", low=low, high=high, last=last)
    )


def _moved(ctx: Context, card: Card, dress: Look) -> str:
    """Return the change as a pill, and what it is against."""
    muted = dress.paper("muted")
    if pd.isna(card.value):
        why = ctx._(WITHHELD) if card.absent is None else written(ctx, card.absent)
        return f'<span style="color:{muted}">{escape(why)}</span>'
    change, tone = dress.change(card.value, card.before, card.measure)
    if not change:
        return ""
    tone = "muted" if card.faded else tone
    ground = dress.paper("neutral_soft" if tone == "muted" else f"{tone}_soft")
    against = ctx._(AGAINST[ctx.scope.compare]) if card.against is None else written(ctx, card.against)
    past = ctx.scope.before() if card.against is None else None
    when = f' title="{escape(span(past.start, past.end, ctx.language))}"' if past else ""
    return (
        f'<span class="pill" style="color:{dress.paper(tone)};background:{ground}">{escape(change)}</span>'
        f'<span style="color:{muted}"{when}>{escape(against)}</span>'
    )


def sparkline(series: Sequence[float | None], colour: str, *, evenly: bool = False) -> str:
    """Return a curve as SVG: from its lowest to its highest, holes left open.

    Parameters
    ----------
    series : sequence of float or None
        In order of time.
    colour : str
        ``#RRGGBB``.
    evenly : bool
        Whether it is dotted, because no day of it was measured.

    Returns
    -------
    str
        Empty where fewer than two figures are known. What moves by less than
        :data:`LEAST_MOVE` of itself looks as steady as it is.
    """
    known = [each for each in series if each is not None and not math.isnan(each)]
    if len(known) < 2:  # noqa: PLR2004 - a line has two ends
        return ""
    low, high = min(known), max(known)
    middle, height = (high + low) / 2, max(high - low, LEAST_MOVE * max(abs(high), abs(low))) or 1.0
    low = min(low, middle - height / 2)
    step = WIDE / max(len(series) - 1, 1)
    strokes: list[list[tuple[float, float]]] = [[]]
    for place, each in enumerate(series):
        if each is None or math.isnan(each):
            strokes.append([])
        else:
            strokes[-1].append((place * step, 3 + (1 - (each - low) / height) * (TALL - 6)))
    drawn = []
    for stroke in strokes:
        if len(stroke) > 1:
            points = " ".join(f"{x:.1f},{y:.1f}" for x, y in stroke)
            under = f"{stroke[0][0]:.1f},{TALL} {points} {stroke[-1][0]:.1f},{TALL}"
            if not evenly:
                drawn.append(f'<polygon points="{under}" fill="{colour}" fill-opacity="0.1"/>')
            dots = 'stroke-dasharray="0.1 5" stroke-linecap="round" ' if evenly else ""
            drawn.append(
                f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.8" {dots}'
                'stroke-linejoin="round" vector-effect="non-scaling-stroke"/>'
            )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE:.0f} {TALL:.0f}" '
        'preserveAspectRatio="none">'
        f"{''.join(drawn)}</svg>"
    )
