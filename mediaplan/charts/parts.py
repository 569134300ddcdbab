"""What several charts have in common: names of rows, quiet axes, clicks and what fades."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import Inked, Seen, XAt
from mediaplan.charts.look import Look
from mediaplan.charts.ticks import quoted
from mediaplan.model import N_

#: The selection that pages listen to.
PICK = "pick"
FADED = 0.3
LONGEST = 24
#: Between bars and text, and what a bar needs before spare columns are written.
AIR, ENOUGH = 8, 90
#: How many kinds of spare columns have gone.
STAGES = (0, 1, 2)
HEADS = {
    "channel": N_("Channel"),
    "campaign": N_("Campaign"),
    "creative": N_("Creative"),
    "market": N_("Market"),
    "segment": N_("Segment"),
    "stage": N_("Stage"),
    "role": N_("Role"),
    "family": N_("Family"),
    "day": N_("Day"),
    "week": N_("Week"),
    "month": N_("Month"),
}


def head(look: Look, by: str) -> str:
    """Return what a dimension is called."""
    return look.say(HEADS[by]) if by in HEADS else by


def names_of(rows: pd.DataFrame, look: Look, by: str) -> list[str]:
    """Return what rows are called: by their name where the answer has one, else by their value."""
    called = rows[by].astype(object)
    if f"{by}_name" in rows.columns:
        given = rows[f"{by}_name"].astype(object)
        called = given.where(given.notna(), called)
    return [look.label(by, value) for value in called]


def colours_of(rows: pd.DataFrame, look: Look, by: str) -> list[str]:
    """Return the colour of each row: its value's own, a campaign's that of its channel where it is known."""
    if by != "campaign":
        return [look.colour(by, value) for value in rows[by]]
    if "channel" not in rows.columns:
        return [look.paper("accent")] * len(rows)
    return [look.colour("channel", value) for value in rows["channel"]]


def cut(word: str, longest: int = LONGEST) -> str:
    """Return a name short enough for a row, its end left out; the tooltip has it whole."""
    return word if len(word) <= longest else word[: longest - 1].rstrip() + "…"


def quiet_axis(called: Mapping[str, str], longest: int = LONGEST) -> alt.Axis:
    """Return an axis of row names without lines; rows are known by number, so names may repeat."""
    words = {row: cut(word, longest) for row, word in called.items()}
    return alt.Axis(title=None, labelExpr=_looked_up(words), labelLimit=180, labelPadding=8)


def _looked_up(words: Mapping[str, str]) -> str:
    """Return the Vega expression that writes a row's name."""
    pairs = ", ".join(f"{quoted(row)}: {quoted(word)}" for row, word in words.items())
    return f"{{{pairs}}}[datum.value]"


@dataclass(frozen=True)
class Written:
    """A column of text right of bars.

    Parameters
    ----------
    field : str
        What is written.
    width : int
        In pixels.
    weight : int
        Of the font.
    ink : str
        A colour of the paper, or ``""`` where the field ``tone`` has each row's.
    spare : int
        Left out where the drawing is narrow: those with 1 first, then those with 2; 0 stays.
    """

    field: str
    width: int
    weight: Literal[400, 600] = 400
    ink: str = "muted"
    spare: int = 0


def bar_end(columns: Sequence[Written], enough: int = ENOUGH) -> dict[str, str]:
    """Return where the longest bar ends: what the columns leave of the width."""
    taken = [_width(columns, stage) + AIR for stage in STAGES]
    return {"expr": f"max(width - ({_by_room(columns, taken, enough)}), 24)"}


def columns_right(
    base: alt.Chart, look: Look, columns: Sequence[Written], enough: int = ENOUGH
) -> list[alt.Chart]:
    """Write columns of text that end at the right edge, spare ones only where there is room."""
    found = []
    for place, column in enumerate(columns):
        after = [_width(columns[place + 1 :], stage) for stage in STAGES]
        there = [int(_kept(column, stage)) for stage in STAGES]
        mark = base.mark_text(
            align="right",
            baseline="middle",
            fontWeight=column.weight,
            opacity={"expr": _by_room(columns, there, enough)} if column.spare else 1,
        ).encode(
            x=XAt(alt.expr(f"width - ({_by_room(columns, after, enough)})")),
            text=alt.Text(f"{column.field}:N"),
        )
        ink = Inked(look.paper(column.ink)) if column.ink else alt.Color("tone:N", scale=None)
        found.append(mark.encode(color=ink))
    return found


def _kept(column: Written, stage: int) -> bool:
    """Tell whether a column is still written when so many kinds of spare ones have gone."""
    return not column.spare or column.spare > stage


def _width(columns: Sequence[Written], stage: int) -> int:
    """Return what the columns still written take."""
    return sum(column.width for column in columns if _kept(column, stage))


def _by_room(columns: Sequence[Written], values: Sequence[int], enough: int) -> str:
    """Return the Vega expression of a value for each stage: a column goes before a bar is no bar."""
    wide = [_width(columns, stage) + AIR + enough for stage in STAGES[:-1]]
    said = str(values[-1])
    for least, value in reversed(list(zip(wide, values, strict=False))):
        said = f"width < {least} ? ({said}) : {value}"
    return said


def clickable(*fields: str) -> alt.Parameter:
    """Return the selection of one mark by a click."""
    return alt.selection_point(name=PICK, fields=list(fields), on="click", toggle=False, empty=True)


def faded(by: str, chosen: Collection[str]) -> Any:
    """Return the opacity of marks: the values filtered on stand out, all do where none is."""
    if not chosen:
        return Seen(1)
    listed = ", ".join(quoted(each) for each in chosen)
    return alt.condition(f"indexof([{listed}], datum[{quoted(by)}]) >= 0", alt.value(1), alt.value(FADED))
