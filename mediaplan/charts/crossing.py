"""What campaigns declare against whom they met: a table whose cells are shaded by their share."""

from __future__ import annotations

import altair as alt
import pandas as pd

from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import Measure, floats
from mediaplan.charts.palette import contrast, mixed
from mediaplan.charts.panels import NARROW, heads
from mediaplan.charts.parts import clickable, quiet_axis
from mediaplan.charts.rounding import shares_of
from mediaplan.model import N_, Answer
from mediaplan.model.vocabulary import NOT_DECLARED, STAGES, UNDETERMINED

ROW = 46
TOP = "top"
ORDER = (*STAGES, UNDETERMINED, NOT_DECLARED)
CONTACTS = Measure("contacts", N_("Contacts"))
DECLARED, MET = N_("Declared stage"), N_("Met")
SHARE = N_("Share of the row")
#: Of the accent in the fullest cell.
DEEPEST = 0.85


def crossing(answer: Answer, look: Look) -> alt.LayerChart | None:
    """Draw contacts by declared stage (rows) and stage of whom they met (columns).

    Parameters
    ----------
    answer : Answer
        ``declared``, ``met``, ``contacts``, ``share`` (of the row).
    look : Look
        Of the reader.

    Returns
    -------
    LayerChart or None
        None without contacts. Cells where both agree are framed; a withheld cell is empty. A
        click gives ``declared`` and ``met``.
    """
    frame = answer.frame
    if frame.empty or not frame["share"].notna().any():
        return None
    rows = [each for each in ORDER if each in set(frame["declared"])]
    columns = [each for each in ORDER if each in set(frame["met"])]
    data = pd.DataFrame(
        {
            "declared": frame["declared"].astype(str),
            "met": frame["met"].astype(str),
            "share": floats(frame["share"]),
            "said": frame.groupby("declared", sort=False)["share"].transform(
                lambda row: shares_of(list(row), look)
            ),
            "count": [look.write(value, CONTACTS) for value in frame["contacts"]],
        }
    ).dropna(subset="share")
    data = data.assign(
        row=data["declared"],
        left=data["met"].map(columns.index) + 0.03,
        right=data["met"].map(columns.index) + 0.97,
        middle=data["met"].map(columns.index) + 0.5,
        declared_called=[look.label("declared", each) for each in data["declared"]],
        met_called=[look.label("met", each) for each in data["met"]],
        colour=[shade(look, share) for share in data["share"]],
    )
    data["ink"] = [ink(look, colour) for colour in data["colour"]]
    data["frame"] = [
        look.paper("text") if one == other else "transparent"
        for one, other in zip(data["declared"], data["met"], strict=True)
    ]
    scale = alt.Scale(domain=[0, len(columns)], range=[0, {"expr": "width"}], nice=False)
    names = {each: look.label("declared", each) for each in rows}
    y = alt.Y(
        "row:O", scale=alt.Scale(domain=[TOP, *rows], paddingInner=0.06), axis=quiet_axis({TOP: "", **names})
    )
    tips = [
        alt.Tooltip("declared_called:N", title=look.say(DECLARED)),
        alt.Tooltip("met_called:N", title=look.say(MET)),
        alt.Tooltip("count:N", title=look.say(CONTACTS.label)),
        alt.Tooltip("said:N", title=look.say(SHARE)),
    ]
    cells = alt.Chart(data)
    middle = alt.X("middle:Q", scale=scale, axis=None)
    written = {"y": y, "tooltip": tips, "color": alt.Color("ink:N", scale=None)}
    layers = [
        cells.mark_bar(cornerRadius=4, strokeWidth=1.5, height={"band": 1})
        .encode(
            x=alt.X("left:Q", scale=scale, axis=None),
            x2=alt.X2("right"),
            y=y,
            color=alt.Color("colour:N", scale=None),
            stroke=alt.Stroke("frame:N", scale=None),
            tooltip=tips,
        )
        .add_params(clickable("declared", "met")),
        cells.mark_text(fontWeight=600, dy=-7, fontSize=13).encode(
            x=middle, text=alt.Text("said:N"), **written
        ),
        cells.mark_text(fontSize={"expr": f"width < {NARROW} ? 10 : 11"}, dy=9).encode(
            x=middle, text=alt.Text("count:N"), **written
        ),
        *heads(
            [(at + 0.5, look.label("met", each)) for at, each in enumerate(columns)],
            look,
            scale,
            y=ROW * 0.5,
        ),
    ]
    return dressed(layers, look, height=ROW * (len(rows) + 1))


def shade(look: Look, share: float) -> str:
    """Return the accent, as strong as the share."""
    return mixed(look.paper("paper"), look.paper("accent"), 0.06 + DEEPEST * max(0.0, min(share, 1.0)))


def ink(look: Look, ground: str) -> str:
    """Return the colour of text that reads best on a ground."""
    return max((look.paper("text"), look.paper("paper")), key=lambda each: contrast(each, ground))
