"""What follows a contact: a table whose cells are shaded by the share of what follows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import altair as alt
import pandas as pd

from mediaplan.charts.crossing import DEEPEST, ink
from mediaplan.charts.fixed import YAt
from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import Measure, floats
from mediaplan.charts.outcomes import OUTCOMES, called, tone
from mediaplan.charts.palette import mixed
from mediaplan.charts.panels import heads
from mediaplan.charts.parts import clickable, cut, faded, quiet_axis
from mediaplan.charts.ruled import LEFT_OUT, left_out
from mediaplan.charts.spread import width_of
from mediaplan.locale import number
from mediaplan.model import N_, Answer
from mediaplan.model.vocabulary import CONVERSION, NONE

ROW, LEVEL = 34, 24
#: Of the names of columns.
SIZE = 11
#: Columns whose names can stand in two lines on a phone, and the room for that.
FEW, STAGGERED = 5, 34
#: Channels at most, in rows and in columns.
LIMIT = 12
JOURNEYS = Measure("journeys", N_("Journeys"))
AFTER, FOLLOWS = N_("After"), N_("Comes")
SHARE = N_("Share of what follows")
#: Air in a cell, around what is written there.
AIR = 8
#: What the drawing's own edges take of its height.
EDGE = 6
#: A cell under nothing is still told from one that is not known.
FAINTEST = 0.05
#: What would be rounded to no per cent.
HALF = 0.005
#: The smallest share that is written.
LEAST = 0.001


def following(
    answer: Answer,
    look: Look,
    *,
    by: str = "channel",
    chosen: Collection[str] = (),
    limit: int = LIMIT,
) -> alt.LayerChart | None:
    """Draw what comes after each channel (rows): the next channel, a conversion, or nothing.

    Parameters
    ----------
    answer : Answer
        ``<by>_from``, ``<by>_to`` (a value, or a word of
        :data:`mediaplan.charts.outcomes.OUTCOMES`), ``share`` (of what follows), ``journeys``.
    look : Look
        Of the reader.
    by : str
        The dimension.
    chosen : collection of str
        Values filtered on: the other rows fade.
    limit : int
        Rows at most, those most journeys pass; the drawing says how many are left out. Columns
        are the same values, then others that they lead to, as many in all, then the ends.

    Returns
    -------
    LayerChart or None
        None without a share. A cell withheld is empty. A click gives ``by``: the row's value.
        Where cells are narrow their figure is written without its sign, and columns are named
        upright.
    """
    before, after = f"{by}_from", f"{by}_to"
    frame = answer.frame
    if frame.empty or "share" not in frame.columns or not frame["share"].notna().any():
        return None
    known = frame.assign(
        share=floats(frame["share"]),
        journeys=floats(frame["journeys"]),
        said=[_said(look, share) for share in frame["share"]],
    ).dropna(subset="share")
    sums = known.groupby(before)["journeys"].sum().sort_values(ascending=False, kind="stable")
    rows = [str(each) for each in sums.index[:limit]]
    reached = set(known.loc[known[before].isin(rows), after].astype(str))
    columns = [each for each in rows if each in reached]
    # What is reached, and of which itself too little is known for a row
    apart = sorted(each for each in reached if each not in rows and each not in OUTCOMES)
    columns += apart[: limit - len(columns)]
    columns += [each for each in OUTCOMES if each in reached]
    kept = known.loc[known[before].isin(rows) & known[after].isin(columns)]
    data = _cells(kept, look, before, after, columns).assign(**{by: list(kept[before].astype(str))})
    names = {each: called(look, each) for each in rows}
    titles = [called(look, each) for each in columns]
    return _drawn(
        data,
        look,
        by=by,
        names=names,
        titles=titles,
        chosen=chosen,
        others=len(sums) - len(rows),
    )


def _cells(kept: pd.DataFrame, look: Look, before: str, after: str, columns: list[str]) -> pd.DataFrame:
    """Return the cells, every word of them written."""
    places = [columns.index(str(each)) for each in kept[after]]
    ground = look.paper("paper")
    inks = {
        each: tone(look, each) if each in {CONVERSION, NONE} else look.paper("accent") for each in columns
    }
    colours = [
        mixed(ground, inks[str(each)], FAINTEST + DEEPEST * max(0.0, min(share, 1.0)))
        for each, share in zip(kept[after], kept["share"], strict=True)
    ]
    return pd.DataFrame(
        {
            "row": list(kept[before].astype(str)),
            "left": [at + 0.03 for at in places],
            "right": [at + 0.97 for at in places],
            "middle": [at + 0.5 for at in places],
            "said": list(kept["said"]),
            "brief": [_brief(look, share) for share in kept["share"]],
            "room": [width_of(word) + AIR for word in kept["said"]],
            "from": [called(look, each) for each in kept[before]],
            "to": [called(look, each) for each in kept[after]],
            "count": [look.write(value, JOURNEYS) for value in kept["journeys"]],
            "colour": colours,
            "ink": [ink(look, colour) for colour in colours],
        }
    )


def _said(look: Look, share: Any) -> str:
    """Write a share; what is rounded to nothing is not nothing."""
    return f"<{look.share(LEAST)}" if not pd.isna(share) and 0 < share < LEAST / 2 else look.share(share)


def _brief(look: Look, share: float) -> str:
    """Write a share in per cent without its sign, as the cells of a phone have room for."""
    return "<1" if 0 < share < HALF else number(round(share * 100), look.language)


def _drawn(
    data: pd.DataFrame,
    look: Look,
    *,
    by: str,
    names: dict[str, str],
    titles: Sequence[str],
    chosen: Collection[str],
    others: int,
) -> alt.LayerChart:
    """Draw cells under the names of their columns."""
    many = len(titles)
    words = [cut(title, 16) for title in titles]
    longest = max(map(width_of, words))
    # Upright names need their length above the cells; where they lie, the cells have that room
    few = many <= FEW
    top = STAGGERED if few else longest * 0.92 + AIR
    level = f"width / {many} >= {longest * SIZE / 12 + 4:.0f}"
    scale = alt.Scale(domain=[0, many], range=[0, {"expr": "width"}], nice=False)
    bottom = top + ROW * len(names)
    y = alt.Y(
        "row:O",
        scale=alt.Scale(
            domain=list(names),
            range=[top if few else {"expr": f"{level} ? {LEVEL} : {top:.0f}"}, bottom],
            paddingInner=0.06,
            paddingOuter=0,
        ),
        axis=quiet_axis(names),
    )
    tips = [
        alt.Tooltip("from:N", title=look.say(AFTER)),
        alt.Tooltip("to:N", title=look.say(FOLLOWS)),
        alt.Tooltip("said:N", title=look.say(SHARE)),
        alt.Tooltip("count:N", title=look.say(JOURNEYS.label)),
    ]
    cells = alt.Chart(data).encode(y=y)
    fits = f"width / {many} >= {data['room'].max():.0f}"
    middle = alt.X("middle:Q", scale=scale, axis=None)
    layers = [
        cells.mark_bar(cornerRadius=3, height={"band": 1})
        .encode(
            x=alt.X("left:Q", scale=scale, axis=None),
            x2=alt.X2("right"),
            color=alt.Color("colour:N", scale=None),
            opacity=faded(by, chosen),
            tooltip=tips,
        )
        .add_params(clickable(by)),
        *(  # left out rather than unseen: it would lie over the next cell, and answer for it
            cells.mark_text(fontSize=size).encode(
                x=middle,
                text=alt.condition(there, alt.Text(f"{field}:N"), alt.value("")),
                color=alt.Color("ink:N", scale=None),
                tooltip=tips,
            )
            for field, size, there in (("said", 12, fits), ("brief", 10, f"!({fits})"))
        ),
        *(
            heads([(at + 0.5, title) for at, title in enumerate(titles)], look, scale, y=STAGGERED * 0.5)
            if few
            else _titles(words, look, scale, level, top)
        ),
        *left_out(look, others, list(names.values()), bottom + 4),
    ]
    return dressed(layers, look, height=int(bottom) + EDGE + LEFT_OUT * bool(others))


def _titles(words: Sequence[str], look: Look, scale: alt.Scale, fits: str, top: float) -> list[alt.Chart]:
    """Name the columns: level where there is room, else upright."""
    data = pd.DataFrame({"middle": [at + 0.5 for at in range(len(words))], "word": list(words)})
    base, muted = alt.Chart(data), look.paper("muted")
    x = alt.X("middle:Q", scale=scale, axis=None)

    def there(when: str) -> Any:
        return alt.condition(when, alt.Text("word:N"), alt.value(""))  # unseen, they would still need room

    return [
        base.mark_text(baseline="middle", fontSize=SIZE, color=muted).encode(
            x=x, y=YAt(LEVEL / 2), text=there(fits)
        ),
        base.mark_text(angle=270, align="left", baseline="middle", color=muted).encode(
            x=x, y=YAt(top - AIR + 2), text=there(f"!({fits})")
        ),
    ]
