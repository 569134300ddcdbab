"""How journeys spread over days or over numbers of contacts: columns, in panels above one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import XAt, YAt
from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import COUNT, Measure, flagged, floats
from mediaplan.charts.rounding import shares_of
from mediaplan.charts.spread import width_of
from mediaplan.locale import number, percent
from mediaplan.locale.formats import NOTHING
from mediaplan.model import N_, Answer

#: Pixels: a panel, its title and the figures over its columns, and the axis under them all.
PANEL, ABOVE, AXIS = 144, 46, 44
#: Of a place, a column's width; and how many days are named on the axis.
WIDE, NAMED = 0.74, 5
#: The last day of the axis, to which a step of "so many days or more" reaches; and how faint such a step is.
LAST_DAY, FAINT = 30, 0.45
FROM_FIRST, FROM_LAST = N_("From the first contact"), N_("From the last contact")
DAY, DAYS_AFTER = N_("Day"), N_("Days until the conversion")
PART, SO_FAR = N_("Share of conversions"), N_("Up to this day")
EACH_DAY = N_("Of it, a day on average")
CONTACTS, JOURNEYS = N_("Number of contacts"), N_("Journeys")
CONVERSIONS, RATE = N_("Conversions"), N_("Conversion rate")
OR_MORE, SPAN = N_("{number}+"), N_("{low}–{high}")


@dataclass(frozen=True)
class Panel:
    """One figure over all places.

    Parameters
    ----------
    title : str
        In the reader's language.
    field : str
        Column of what the columns are high by.
    said : str
        Column of what is written over them.
    tips : sequence of tuple
        Further columns of a tooltip, and what they are.
    every : bool
        Whether each column is written where there is room; else the highest alone.
    """

    title: str
    field: str
    said: str
    tips: Sequence[tuple[str, str]]
    every: bool = True


def delay_curve(answer: Answer, look: Look) -> alt.LayerChart | None:
    """Draw on which day after the first contact, and after the last, conversions come.

    Parameters
    ----------
    answer : Answer
        ``days`` (0, 1, ...), ``days_to`` (the last day of a step of several), ``beyond`` (that day or
        later), ``from_first_share`` and ``from_last_share`` (of all conversions).
    look : Look
        Of the reader.

    Returns
    -------
    LayerChart or None
        None without a share. Both panels have one scale; a day without a share has no column, and
        the days after it no sum. A step of several days is as wide as they are and as high as one of
        them on average, so that its surface is its share. One that is open-ended is no day, however much
        of it there is: it reaches to the end of the axis, is faint, and is never the highest.
    """
    frame = in_order(answer.frame, "days")
    few = len(frame) <= 2 * NAMED
    panels = [
        Panel(look.say(title), field, f"{field}_said", [(f"{field}_sum", look.say(SO_FAR))], every=few)
        for title, field in ((FROM_FIRST, "from_first_share"), (FROM_LAST, "from_last_share"))
        if field in frame.columns and frame[field].notna().any()
    ]
    if not panels:
        return None
    data = _places(frame, look, "days")
    data["open"] = flagged(frame, "beyond").to_numpy()
    data["till"] = data["till"].mask(data["open"], data["place"].clip(lower=_last_day(answer)))
    many = data["till"] - data["place"] + 1
    if (many > 1).any():
        panels = [
            replace(each, tips=[(f"{each.field}_each", look.say(EACH_DAY)), *each.tips]) for each in panels
        ]
    for panel in panels:
        share = floats(frame[panel.field]).reset_index(drop=True)
        data[panel.field] = share / many
        data[f"{panel.field}_each"] = [
            NOTHING if beyond else look.share(value)
            for value, beyond in zip(share / many, data["open"], strict=True)
        ]
        data[panel.said] = [look.share(value) for value in share]
        data[f"{panel.field}_sum"] = [
            NOTHING if pd.isna(value) else percent(min(value, 1.0), look.language, 0)
            for value in share.cumsum(skipna=False)
        ]
    highest = float(data[[panel.field for panel in panels]].max().max())
    return _panels(data, look, panels, axis=DAYS_AFTER, place=DAY, top=highest, measured=PART)


def lengths(answer: Answer, look: Look) -> alt.LayerChart | None:
    """Draw conversions, and the rate, by how many contacts came before.

    Parameters
    ----------
    answer : Answer
        ``contacts`` (1, 2, ...), ``beyond`` (so many or more), ``journeys``, ``conversions``,
        ``rate``.
    look : Look
        Of the reader.

    Returns
    -------
    LayerChart or None
        None without conversions. A figure that is not known has no column.
    """
    frame = in_order(answer.frame, "contacts")
    if "conversions" not in frame.columns or not frame["conversions"].notna().any():
        return None
    data = _places(frame, look, "contacts").assign(open=False)
    counted = {name: Measure(name, "", COUNT) for name in ("conversions", "journeys")}
    for name, measure in counted.items():
        data[name] = floats(frame[name]).to_numpy()
        data[f"{name}_said"] = [look.write(value, measure) for value in frame[name]]
    data["rate"] = floats(frame["rate"]).to_numpy()
    data["rate_said"] = shares_of(list(frame["rate"]), look)
    beside = [("journeys_said", look.say(JOURNEYS))]
    panels = [
        Panel(
            look.say(CONVERSIONS), "conversions", "conversions_said", [("rate_said", look.say(RATE)), *beside]
        )
    ]
    if data["rate"].notna().any():
        others = [("conversions_said", look.say(CONVERSIONS)), *beside]
        panels.append(Panel(look.say(RATE), "rate", "rate_said", others))
    return _panels(data, look, panels, axis=CONTACTS, place=CONTACTS)


def in_order(frame: pd.DataFrame, field: str) -> pd.DataFrame:
    """Return the rows from the smallest number to the largest."""
    return frame.sort_values(field, kind="stable") if field in frame.columns else frame.iloc[:0]


def _last_day(answer: Answer) -> int:
    """Return the day to which the axis goes: no conversion comes later than contacts count."""
    return min(LAST_DAY, int(answer.extra.get("lookback", LAST_DAY)))


def _places(frame: pd.DataFrame, look: Look, field: str) -> pd.DataFrame:
    """Return the places from left to right, how far each reaches, and what they are called."""
    values = [int(value) for value in frame[field]]
    ends = frame[f"{field}_to"] if f"{field}_to" in frame else frame[field]
    till = [start if pd.isna(end) else int(end) for start, end in zip(values, ends, strict=True)]
    beyond = flagged(frame, "beyond")
    return pd.DataFrame(
        {
            "place": values,
            "till": till,
            "word": [_word(look, *ends) for ends in zip(values, till, beyond, strict=True)],
        }
    )


def _word(look: Look, start: int, end: int, beyond: bool) -> str:
    """Return what a place is called: a number, several of them, or that and all above."""
    low, high = number(start, look.language), number(end, look.language)
    if beyond:
        return look.say(OR_MORE).format(number=low)
    return low if start == end else look.say(SPAN).format(low=low, high=high)


def _panels(
    data: pd.DataFrame,
    look: Look,
    panels: Sequence[Panel],
    *,
    axis: str,
    place: str,
    top: float | None = None,
    measured: str = "",
) -> alt.LayerChart:
    """Draw panels above one another over the same places, in one drawing that follows its width."""
    first, last = int(data["place"].min()), int(data["till"].max())
    many = last - first + 1
    x_scale = alt.Scale(domain=[first - 0.5, last + 0.5], nice=False, zero=False)
    height = PANEL * len(panels)
    y_scale = alt.Scale(domain=[0, height], range=[0, height], nice=False)
    x = alt.X("left:Q", scale=x_scale, axis=None)
    layers: list[alt.Chart] = []
    for at, panel in enumerate(panels):
        base = PANEL * (at + 1)
        known = data.dropna(subset=panel.field)
        highest = top if top is not None else float(known[panel.field].max())
        tall = known[panel.field] / (highest or 1.0) * (PANEL - ABOVE)
        drawn = known.assign(
            left=known["place"] - WIDE / 2,
            right=known["till"] + WIDE / 2,
            middle=(known["place"] + known["till"]) / 2,
            start=known["place"] - 0.5,
            end=known["till"] + 0.5,
            up=base - tall,
            base=float(base),
            roof=float(base - PANEL + 24),
            peak=known[panel.field] == known[panel.field].mask(known["open"]).max(),
            room=[width_of(word, 11) for word in known[panel.said]],
        )
        drawn["peak"] &= ~drawn["open"]
        drawn["peak"] &= ~drawn["peak"].cumsum().gt(1)  # of equal ones the first
        tips = [
            alt.Tooltip("word:N", title=look.say(place)),
            alt.Tooltip(f"{panel.said}:N", title=look.say(measured) or panel.title),
            *[alt.Tooltip(f"{field}:N", title=title) for field, title in panel.tips],
        ]
        y = alt.Y("up:Q", scale=y_scale, axis=None)
        chart = alt.Chart(drawn)
        wide = f"width / {many} * (datum.till - datum.place + 1)"
        room = f"{wide} >= datum.room" if panel.every else "false"
        layers += [
            alt.Chart(pd.DataFrame({"word": [panel.title]}))
            .mark_text(align="left", baseline="top", fontWeight=600, color=look.paper("text"))
            .encode(x=XAt(0), y=YAt(base - PANEL + (10 if at else 2)), text=alt.Text("word:N")),
            alt.Chart(pd.DataFrame({"place": [first - 0.5], "end": [last + 0.5]}))
            .mark_rule(color=look.paper("line"))
            .encode(x=alt.X("place:Q", scale=x_scale, axis=None), x2=alt.X2("end"), y=YAt(base)),
            chart.mark_bar(cornerRadiusTopLeft=2, cornerRadiusTopRight=2, color=look.paper("accent")).encode(
                x=x,
                x2=alt.X2("right"),
                y=y,
                y2=alt.Y2("base"),
                opacity=alt.condition("datum.open", alt.value(FAINT), alt.value(1)),
                tooltip=tips,
            ),
            chart.mark_text(
                fontSize=11,
                baseline="bottom",
                dy=-3,
                color=look.paper("text"),
                align={"expr": _side(first, last)},
            ).encode(
                x=alt.X("middle:Q", scale=x_scale, axis=None),
                y=y,
                text=alt.condition(f"datum.peak || {room}", alt.Text(f"{panel.said}:N"), alt.value("")),
            ),
            chart.mark_bar(opacity=0).encode(  # a small column is found as easily as a tall one
                x=alt.X("start:Q", scale=x_scale, axis=None),
                x2=alt.X2("end"),
                y=alt.Y("roof:Q", scale=y_scale, axis=None),
                y2=alt.Y2("base"),
                tooltip=tips,
            ),
        ]
    layers += _under(data, look, x_scale, height, axis)
    return dressed(layers, look, height=height + AXIS)


def _side(first: int, last: int) -> str:
    """Return how a figure is aligned over its column: those at the ends stay inside on a phone."""
    many = last - first + 1
    edge = f"width / {many} < datum.room"
    return f"{edge} && datum.place == {first} ? 'left' : {edge} && datum.till == {last} ? 'right' : 'center'"


def _under(data: pd.DataFrame, look: Look, x_scale: alt.Scale, height: int, axis: str) -> list[alt.Chart]:
    """Write under the panels what the places are, and what they count."""
    ink = look.paper("muted")
    first, last = int(data["place"].min()), int(data["till"].max())
    many = last - first + 1
    named = data.assign(middle=(data["place"] + data["till"]) / 2)[["middle", "word"]]
    if many > 2 * NAMED:  # few of many days are named, whichever stand together, and always the last
        step = -(-many // NAMED) // 5 * 5 or NAMED
        until = float(named["middle"].iloc[-1])
        before = range(first, int(data["place"].iloc[-1]))
        days = [day for day in before if not day % step and until - day > step / 2]
        few = pd.DataFrame({"middle": days, "word": [number(day, look.language) for day in days]})
        named = pd.concat([few, named.tail(1)])
    return [
        alt.Chart(named)
        .mark_text(fontSize=11, baseline="top", color=ink)
        .encode(x=alt.X("middle:Q", scale=x_scale, axis=None), y=YAt(height + 6), text=alt.Text("word:N")),
        alt.Chart(pd.DataFrame({"word": [look.say(axis)]}))
        .mark_text(fontSize=11, baseline="top", align="center", color=ink)
        .encode(x=XAt(alt.expr("width / 2")), y=YAt(height + 24), text=alt.Text("word:N")),
    ]
