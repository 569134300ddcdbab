"""Who moved from one state to another, as ribbons between the two days."""

from __future__ import annotations

from collections.abc import Collection

import altair as alt
import pandas as pd

from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import Measure, floats
from mediaplan.charts.parts import FADED, clickable
from mediaplan.charts.spread import width_of
from mediaplan.model import N_, Answer
from mediaplan.model.vocabulary import STATES, UNDETERMINED

ORDER = ("new", *STATES, UNDETERMINED)
CUSTOMERS = Measure("customers", N_("Customers"))
HEIGHT = 320
#: Between two states of a side, and a state's own width, as shares of the drawing.
GAP, NODE = 0.03, 0.018
STEPS = 32
#: Pixels a label needs: a state gets a place at least as tall, so that its label stands beside it.
LABEL = 20
FROM, TO = N_("From"), N_("To")
RIBBON, SOLID = 0.38, 1.0


def flows(
    answer: Answer, look: Look, *, chosen: Collection[str] = (), height: int = HEIGHT
) -> alt.LayerChart | None:
    """Draw movers between states; those who stayed would drown them.

    Parameters
    ----------
    answer : Answer
        ``state_from``, ``state_to``, ``customers``, ``moved``.
    look : Look
        Of the reader.
    chosen : collection of str
        Stages filtered on: ribbons that neither leave nor reach one fade.
    height : int
        In pixels.

    Returns
    -------
    LayerChart or None
        None where nobody moved. A click gives ``stage``: the state clicked, or the one that a
        ribbon leaves.
    """
    if answer.frame.empty or "moved" not in answer.frame.columns:
        return None
    movers = answer.frame.loc[answer.frame["moved"] & answer.frame["customers"].notna()]
    movers = movers.assign(customers=floats(movers["customers"]))
    movers = movers.loc[movers["customers"] > 0]
    if movers.empty:
        return None
    shapes, labels = _laid_out(movers, look, set(chosen), height)
    left, right = (
        max(width_of(word) for word in labels.loc[labels["side"] == side, "word"]) + 14 for side in (0, 1)
    )
    x = alt.X(
        "x:Q",
        axis=None,
        scale=alt.Scale(
            domain=[-NODE, 1 + NODE], range=[left, {"expr": f"width - {right:.0f}"}], nice=False, zero=False
        ),
    )
    y_scale = alt.Scale(domain=[1, 0], nice=False)
    y = alt.Y("y:Q", axis=None, scale=y_scale)
    ribbons = (
        alt.Chart(shapes)
        .mark_area()
        .encode(
            x=x,
            y=y,
            y2=alt.Y2("y2"),
            detail=alt.Detail("shape:N"),
            color=alt.Color("colour:N", scale=None),
            opacity=alt.Opacity("opacity:Q", scale=None),
            tooltip=[
                alt.Tooltip("from:N", title=look.say(FROM)),
                alt.Tooltip("to:N", title=look.say(TO)),
                alt.Tooltip("count:N", title=look.say(CUSTOMERS.label)),
            ],
        )
        .add_params(clickable("stage"))
    )
    layers: list[alt.Chart] = [ribbons]
    for side in (0, 1):
        words = alt.Chart(labels.loc[labels["side"] == side])
        at = alt.Y("y:Q", axis=None, scale=y_scale)
        name = words.mark_text(align="left" if side else "right", dx=7 if side else -7)
        layers.append(name.encode(x=x, y=at, text=alt.Text("word:N")))
    return dressed(layers, look, height=height)


def _laid_out(
    movers: pd.DataFrame, look: Look, chosen: set[str], height: int
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Place states and ribbons: the points of every shape, and the labels."""
    sides = ("state_from", "state_to")
    present = [[s for s in ORDER if s in set(movers[side])] for side in sides]
    sums_of = [movers.groupby(side)["customers"].sum() for side in sides]
    least = LABEL / height
    scale = min(_scale([float(value) for value in sums], least) for sums in sums_of)
    cursor: dict[tuple[int, str], float] = {}
    shapes: list[dict[str, object]] = []
    labels = []
    for number, side in enumerate(sides):
        sums = sums_of[number]
        slots = {state: max(float(sums[state]) * scale, least) for state in present[number]}
        top = (1 - sum(slots.values()) - GAP * (len(slots) - 1)) / 2
        for state, slot in slots.items():
            tall = float(sums[state]) * scale
            at = top + (slot - tall) / 2
            cursor[number, state] = at
            count = look.write(sums[state], CUSTOMERS)
            called = look.label("state", state)
            labels.append(
                {
                    "side": number,
                    "x": (-NODE, 1 + NODE)[number],
                    "y": at + tall / 2,
                    "word": f"{called} {count}",
                }
            )
            edge = {"stage": state, "shape": f"{side}/{state}", "y": at, "y2": at + tall, "count": count}
            told = {"from": called, "to": "–"} if number == 0 else {"from": "–", "to": called}
            dressing = {"colour": look.colour("state", state), "opacity": SOLID}
            start = (-NODE, 1.0)[number]
            shapes += [
                {**edge, **told, **dressing, "x": start},
                {**edge, **told, **dressing, "x": start + NODE},
            ]
            top += slot + GAP
    rows = [
        (str(row["state_from"]), str(row["state_to"]), float(row["customers"]))
        for row in movers.to_dict("records")
    ]
    leaves = {}
    for before, after, customers in sorted(rows, key=lambda row: (ORDER.index(row[0]), ORDER.index(row[1]))):
        leaves[before, after] = cursor[0, before]
        cursor[0, before] += customers * scale
    for before, after, customers in sorted(rows, key=lambda row: (ORDER.index(row[1]), ORDER.index(row[0]))):
        start, end = leaves[before, after], cursor[1, after]
        cursor[1, after] += customers * scale
        dim = bool(chosen) and not {before, after} & chosen
        drawn: dict[str, object] = {
            "stage": before,
            "shape": f"{before}>{after}",
            "from": look.label("state", before),
            "to": look.label("state", after),
            "count": look.write(customers, CUSTOMERS),
            "colour": look.colour("state", before),
            "opacity": RIBBON * (FADED if dim else 1),
        }
        shapes += [{**drawn, **point} for point in _curve(start, end, customers * scale)]
    return pd.DataFrame(shapes), pd.DataFrame(labels)


def _scale(sums: list[float], least: float) -> float:
    """Return what one customer measures, so that a side fits although no place is under ``least``.

    The small states are given their place first, and the others share what is left.
    """
    room = 1 - GAP * (len(sums) - 1)
    tall = sorted(sums)
    for small, value in enumerate(tall):
        scale = (room - small * least) / sum(tall[small:])
        if value * scale >= least:
            return max(scale, 0.0)
    return max(room / len(tall), 0.0) / tall[-1]


def _curve(start: float, end: float, thick: float) -> list[dict[str, float]]:
    """Return a ribbon's points: it leaves and arrives level."""
    points = []
    for step in range(STEPS + 1):
        x = step / STEPS
        y = start + (end - start) * x * x * (3 - 2 * x)
        points.append({"x": x, "y": y, "y2": y + thick})
    return points
