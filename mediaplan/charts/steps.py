"""The first steps of journeys as ribbons: where they begin, what comes next, where they end."""

from __future__ import annotations

from collections.abc import Collection

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import YAt
from mediaplan.charts.flows import FROM, GAP, RIBBON, SOLID, STEPS, TO
from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import Measure, floats
from mediaplan.charts.outcomes import called, channel_of, tone
from mediaplan.charts.parts import FADED, clickable, cut
from mediaplan.charts.spread import width_of
from mediaplan.locale import number
from mediaplan.locale.formats import NOTHING
from mediaplan.model import N_, Answer
from mediaplan.model.vocabulary import CONVERSION, MORE, NONE, OTHERS

JOURNEYS = Measure("journeys", N_("Journeys"))
STEP = N_("Step {number}")
LEAVES, REACHES = "step_from", "step_to"
HEIGHT, TOP = 380, 24
#: Of labels, and what of their estimated width they take in fact.
SIZE, TIGHT = 11, 0.94
#: A node's width in pixels, and what a label needs: height, and air beside it.
NODE, LABEL, AIR = 8, 16, 9
Node = tuple[int, str]


def first_steps(
    answer: Answer, look: Look, *, chosen: Collection[str] = (), height: int = HEIGHT
) -> alt.LayerChart | None:
    """Draw journeys from step to step.

    Parameters
    ----------
    answer : Answer
        ``step`` (1: from the first step to the second), ``step_from``, ``step_to`` (a channel, or
        a word of :data:`mediaplan.charts.outcomes.OUTCOMES`), ``journeys``.
    look : Look
        Of the reader.
    chosen : collection of str
        Channels filtered on: ribbons that neither leave nor reach one fade.
    height : int
        In pixels.

    Returns
    -------
    LayerChart or None
        None without journeys. A click gives ``channel``: the one clicked, or that a ribbon
        leaves; nothing for what is no channel. Nodes too small for a label have it in their
        tooltip; where the drawing is narrow, labels lose their figure before they go.
    """
    frame = answer.frame
    if frame.empty or not {"step", LEAVES, REACHES, "journeys"} <= set(frame.columns):
        return None
    rows = frame.assign(journeys=floats(frame["journeys"]))
    rows = rows.loc[rows["journeys"] > 0]
    if rows.empty:
        return None
    shapes, labels = _laid_out(rows, look, set(chosen), height)
    last = int(labels["column"].max())
    ends = labels.loc[labels["column"] == last]
    wide, narrow = (max(map(_wide, ends[field]), default=0.0) + AIR for field in ("full", "word"))
    # As much room for the last labels as they need in full where there is much, else for the names
    room = f"(width > {last * 150 + wide:.0f} ? {wide:.0f} : {narrow:.0f})"
    scale = alt.Scale(
        domain=[0, last], range=[0, {"expr": f"width - {room} - {NODE}"}], nice=False, zero=False
    )
    y_scale = alt.Scale(domain=[0, 1], range=[TOP, {"expr": "height"}], nice=False)
    x, y = alt.X("x:Q", axis=None, scale=scale), alt.Y("y:Q", axis=None, scale=y_scale)
    base = {"y": y, "y2": alt.Y2("y2"), "color": alt.Color("colour:N", scale=None), "tooltip": _tips(look)}
    ribbons = (
        # Bent where it is drawn: sent point by point, a few channels would be thousands of rows
        alt.Chart(shapes.loc[~shapes["node"]])
        .transform_calculate(point=f"sequence({STEPS + 1})")
        .transform_flatten(["point"])
        .transform_calculate(way=f"datum.point / {STEPS}")
        .transform_calculate(
            x="datum.step + datum.way",
            y="datum.leaves + (datum.reaches - datum.leaves) * datum.way * datum.way * (3 - 2 * datum.way)",
        )
        .transform_calculate(y2="datum.y + datum.thick")
        .mark_area(xOffset=NODE / 2)
        .encode(x=x, detail=alt.Detail("shape:N"), opacity=alt.Opacity("opacity:Q", scale=None), **base)
        .add_params(clickable("channel"))
    )
    nodes = alt.Chart(shapes.loc[shapes["node"]]).mark_rect(width=NODE, xOffset=NODE / 2).encode(x=x, **base)
    return dressed(
        [ribbons, nodes, *_labels(labels, look, (scale, y_scale), last, room), *_heads(look, scale, last)],
        look,
        height=height,
    )


def _tips(look: Look) -> list[alt.Tooltip]:
    """Return what a ribbon or a node says of itself."""
    return [
        alt.Tooltip("from:N", title=look.say(FROM)),
        alt.Tooltip("to:N", title=look.say(TO)),
        alt.Tooltip("count:N", title=look.say(JOURNEYS.label)),
    ]


def _labels(
    labels: pd.DataFrame, look: Look, scales: tuple[alt.Scale, alt.Scale], last: int, room: str
) -> list[alt.Chart]:
    """Write names right of their nodes: with figures, without, or not, as the room between steps wants."""
    scale, y_scale = scales
    between = f"((width - {room} - {NODE}) / {max(last, 1)} - {NODE + AIR})"
    known = labels.assign(
        room_full=[_wide(word) for word in labels["full"]],
        room_word=[_wide(word) for word in labels["word"]],
        end=labels["column"] == last,
    )
    # Figures stand beside all names of a step or beside none
    known["room_full"] = known.groupby("column")["room_full"].transform("max")
    full = f"(datum.end ? {room} >= datum.room_full + {AIR - 2} : {between} >= datum.room_full)"
    named = f"(datum.end || {between} >= datum.room_word)"
    layers = []
    for field, there in (("full", full), ("word", f"!{full} && {named}")):
        layers.append(
            alt.Chart(known.loc[known["tall"]])
            .mark_text(align="left", baseline="middle", fontSize=SIZE, dx=NODE + 4, color=look.paper("text"))
            .encode(
                x=alt.X("column:Q", axis=None, scale=scale),
                y=alt.Y("middle:Q", axis=None, scale=y_scale),
                # Left out rather than unseen: it would lie over the next step, and answer for it
                text=alt.condition(there, alt.Text(f"{field}:N"), alt.value("")),
                tooltip=_tips(look),
            )
        )
    return layers


def _wide(word: str) -> float:
    """Return the pixels a label takes."""
    return width_of(word, SIZE) * TIGHT


def _heads(look: Look, scale: alt.Scale, last: int) -> list[alt.Chart]:
    """Write the number of each step above it."""
    data = pd.DataFrame(
        {
            "column": list(range(last + 1)),
            "word": [look.say(STEP).format(number=number(at + 1, look.language)) for at in range(last + 1)],
        }
    )
    heads: alt.Chart = (
        alt.Chart(data)
        .mark_text(align="left", baseline="top", fontSize=11, color=look.paper("muted"))
        .encode(x=alt.X("column:Q", axis=None, scale=scale), y=YAt(2), text=alt.Text("word:N"))
    )
    return [heads]


def _laid_out(
    rows: pd.DataFrame, look: Look, chosen: set[str], height: int
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Place nodes and ribbons, and the labels."""
    links = [
        (int(row["step"]) - 1, str(row[LEAVES]), str(row[REACHES]), float(row["journeys"]))
        for row in rows.to_dict("records")
    ]
    out: dict[Node, float] = {}
    into: dict[Node, float] = {}
    for step, before, after, journeys in links:
        out[step, before] = out.get((step, before), 0.0) + journeys
        into[step + 1, after] = into.get((step + 1, after), 0.0) + journeys
    sizes = {node: max(out.get(node, 0.0), into.get(node, 0.0)) for node in {**out, **into}}
    order = _order(sizes)
    columns = range(max(column for column, _value in sizes) + 1)
    stacks = [sorted((n for n in sizes if n[0] == at), key=lambda n: order[n[1]]) for at in columns]
    gap = min(GAP, 0.5 / max(map(len, stacks)))
    scale = min(
        (1 - gap * (len(stack) - 1)) / sum(sizes[node] for node in stack) for stack in stacks if stack
    )
    tops: dict[Node, float] = {}
    shapes: list[dict[str, object]] = []
    labels = []
    for stack in stacks:
        top = 0.0
        for node in stack:
            tops[node] = top
            tall = sizes[node] * scale
            name, count = called(look, node[1]), look.write(sizes[node], JOURNEYS)
            placed = {"column": node[0], "middle": top + tall / 2}
            # The gap below makes up what a node lacks: two with labels never stand too close
            seen = (tall + gap) * (height - TOP) >= LABEL
            told = {"from": name, "to": NOTHING} if node in out else {"from": NOTHING, "to": name}
            same = {"count": count, "channel": channel_of(node[1])}
            written = {"word": cut(name), "full": f"{cut(name)} {count}", "tall": seen}
            labels.append({**placed, **written, **told, **same})
            dressing = {"colour": tone(look, node[1]), "opacity": SOLID, "node": True}
            edge = {"x": node[0], "y": top, "y2": top + tall}
            shapes.append({**edge, **told, **same, **dressing, "shape": f"{node[0]}/{node[1]}"})
            top += tall + gap
    leaves: dict[tuple[int, str, str], float] = {}
    cursor = dict(tops)
    for step, before, after, journeys in sorted(links, key=lambda link: (order[link[1]], order[link[2]])):
        leaves[step, before, after] = cursor[step, before]
        cursor[step, before] += journeys * scale
    cursor = dict(tops)
    for step, before, after, journeys in sorted(links, key=lambda link: (order[link[2]], order[link[1]])):
        start, end = leaves[step, before, after], cursor[step + 1, after]
        cursor[step + 1, after] += journeys * scale
        dim = bool(chosen) and not {before, after} & chosen
        ribbon: dict[str, object] = {
            "channel": channel_of(before),
            "shape": f"{step}:{before}>{after}",
            "from": called(look, before),
            "to": called(look, after),
            "count": look.write(journeys, JOURNEYS),
            "colour": tone(look, before),
            "opacity": RIBBON * (FADED if dim else 1),
            "node": False,
            "step": step,
            "leaves": start,
            "reaches": end,
            "thick": journeys * scale,
        }
        shapes.append(ribbon)
    return pd.DataFrame(shapes), pd.DataFrame(labels)


def _order(sizes: dict[Node, float]) -> dict[str, int]:
    """Return the order from top to bottom, the same at each step: conversions, channels by size, ends."""
    totals: dict[str, float] = {}
    for (_column, value), size in sizes.items():
        totals[value] = totals.get(value, 0.0) + size
    ends = {CONVERSION: 0, OTHERS: 2, MORE: 3, NONE: 4}
    ordered = sorted(totals, key=lambda value: (ends.get(value, 1), -totals[value], value))
    return {value: at for at, value in enumerate(ordered)}
