"""A chart as PNG and SVG, with its title, scope, as-of date and link inside the picture."""

from __future__ import annotations

import json
import re
from xml.sax.saxutils import escape

import altair as alt
import vl_convert

from mediaplan.charts.look import FONT
from mediaplan.charts.palette import paper
from mediaplan.charts.spread import width_of
from mediaplan.export.about import About

WIDTH, MARGIN, SCALE = 860, 28, 2
LINE = 18
VEGALITE = "6.1"
SIZE = re.compile(r'<svg[^>]*?\bwidth="([\d.]+)"[^>]*?\bheight="([\d.]+)"', re.DOTALL)


def svg(chart: alt.LayerChart, about: About) -> bytes:
    """Draw a chart as SVG.

    Parameters
    ----------
    chart : LayerChart
        Of :mod:`mediaplan.charts`.
    about : About
        What is written above and below it.

    Returns
    -------
    bytes
        Made on this machine alone: nothing is asked of any other.
    """
    return _picture(chart, about).encode()


def png(chart: alt.LayerChart, about: About) -> bytes:
    """Draw a chart as PNG, twice as fine as its size on a page, for slides.

    Parameters
    ----------
    chart, about
        As for :func:`svg`.

    Returns
    -------
    bytes
    """
    drawn: bytes = vl_convert.svg_to_png(_picture(chart, about), scale=SCALE)
    return drawn


def _picture(chart: alt.LayerChart, about: About) -> str:
    """Return the chart inside its frame of words."""
    spec = json.loads(chart.to_json())
    dark = bool(spec.get("usermeta", {}).get("mediaplan", {}).get("dark"))
    inner = WIDTH - 2 * MARGIN
    spec |= {"width": inner, "autosize": {"type": "fit-x", "contains": "padding"}}
    drawing: str = vl_convert.vegalite_to_svg(spec, vl_version=VEGALITE, allowed_base_urls=[])
    found = SIZE.search(drawing)
    width, height = (float(found.group(1)), float(found.group(2))) if found else (inner, spec["height"])
    drawing = drawing[drawing.index("<svg") :]
    words = {name: paper(name, dark=dark) for name in ("paper", "text", "muted", "line")}
    total = max(WIDTH, width + 2 * MARGIN)
    parts: list[str] = []
    y = float(MARGIN)
    for line in wrapped(about.title, total - 2 * MARGIN, 20):
        y += 20
        parts.append(_text(line, y, 20, words["text"], weight=600))
        y += 6
    for line in wrapped(about.scope, total - 2 * MARGIN, 13):
        y += LINE
        parts.append(_text(line, y, 13, words["muted"]))
    y += 14
    parts.append(drawing.replace("<svg", f'<svg x="{MARGIN}" y="{y:.1f}"', 1))
    y += height + 14
    parts.append(f'<line x1="{MARGIN}" x2="{total - MARGIN}" y1="{y}" y2="{y}" stroke="{words["line"]}"/>')
    y += 4
    for said in (*about.notes, about.as_of, about.link):
        for line in wrapped(said, total - 2 * MARGIN, 11):
            y += 15
            parts.append(_text(line, y, 11, words["muted"]))
    y += MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{total:.0f}" height="{y:.0f}" viewBox="0 0 {total:.0f} {y:.0f}">'
        f"<title>{escape(about.title)}</title>"
        f'<rect width="100%" height="100%" fill="{words["paper"]}"/>{"".join(parts)}</svg>'
    )


def _text(line: str, y: float, size: int, colour: str, *, weight: int = 400) -> str:
    """Return a line of text."""
    return (
        f'<text x="{MARGIN}" y="{y:.1f}" font-family="{FONT}" font-size="{size}" font-weight="{weight}" '
        f'fill="{colour}">{escape(_legal(line))}</text>'
    )


def _legal(line: str) -> str:
    """Leave out what XML does not allow."""
    return "".join(each for each in line if each.isprintable() or each.isspace())


def wrapped(line: str, width: float, size: int) -> list[str]:
    """Break a line where it would run over the width; a word longer than that is broken, too."""
    lines: list[str] = []
    current = ""
    for word in line.split():
        rest = word
        while width_of(rest, size) > width:
            fits = max(1, int(len(rest) * width / width_of(rest, size)))
            lines += [current] if current else []
            current = ""
            lines.append(rest[:fits])
            rest = rest[fits:]
        joined = f"{current} {rest}".strip()
        if width_of(joined, size) > width:
            lines.append(current)
            current = rest
        else:
            current = joined
    return [*lines, current] if current else lines
