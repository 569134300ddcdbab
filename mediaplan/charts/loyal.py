"""How much of each family's budget is declared loyalty, how much something else, how much nothing."""

from __future__ import annotations

import altair as alt
import pandas as pd

from mediaplan.charts.fixed import XAt, YAt
from mediaplan.charts.look import Look, dressed
from mediaplan.charts.measure import MONEY, RATIO, Measure, currency_of, rows_of
from mediaplan.charts.parts import Written, bar_end, clickable, columns_right, head, quiet_axis
from mediaplan.charts.spread import width_of
from mediaplan.model import N_, Answer

ROW = 30
KEY = "key"
LOYAL, REST, UNSAID = N_("Loyalty"), N_("Other"), N_("Not declared")
SHARE, BUDGET = N_("Share of budget"), N_("Budget")
SPEND = Measure("spend", N_("Spend"), MONEY)
COLUMNS = (Written("loyal", 52, 600, "text"), Written("brief", 84, spare=1))


def loyalty_bars(
    answer: Answer, look: Look, *, kind: str = "stage", currency: str | None = None
) -> alt.LayerChart | None:
    """Draw a bar a family, from nothing to its whole budget.

    Parameters
    ----------
    answer : Answer
        ``family``, ``spend``, ``loyalty_<kind>_share`` and ``<kind>_not_declared_share``.
    look : Look
        Of the reader.
    kind : {"stage", "role"}
        What is declared.
    currency : str, optional
        The one drawn, where there are several.

    Returns
    -------
    LayerChart or None
        None without shares. What declares nothing is an empty frame after the rest: nobody knows.
    """
    column = f"loyalty_{kind}_share"
    rows = rows_of(answer, Measure(column, SHARE, RATIO), currency)
    if rows.empty:
        return None
    parts = [
        (LOYAL, look.colour(kind, "loyalty")),
        (REST, look.paper("before")),
        (UNSAID, look.paper("paper")),
    ]
    data = _parts(rows, look, kind, parts, currency_of(answer, rows))
    names = dict(zip(data["row"], data["called"], strict=True))
    y = alt.Y(
        "row:O",
        scale=alt.Scale(domain=[KEY, *names], paddingInner=0, paddingOuter=0),
        axis=quiet_axis({KEY: "", **names}),
    )
    scale = alt.Scale(domain=[0, 1], range=[0, bar_end(COLUMNS)], nice=False)
    bars = (
        alt.Chart(data)
        .mark_bar(height={"band": 0.55}, stroke=look.paper("muted"), strokeWidth=1)
        .encode(
            x=alt.X("start:Q", scale=scale, axis=None),
            x2=alt.X2("end"),
            y=y,
            color=alt.Color("colour:N", scale=None),
            tooltip=[
                alt.Tooltip("called:N", title=head(look, "family")),
                alt.Tooltip("part:N", title=head(look, kind)),
                alt.Tooltip("said:N", title=look.say(SHARE)),
                alt.Tooltip("budget:N", title=look.say(BUDGET)),
            ],
        )
        .add_params(clickable("family"))
    )
    once = alt.Chart(data.drop_duplicates("row")).encode(y=y)
    layers = [bars, *columns_right(once, look, COLUMNS), *_key(look, parts)]
    return dressed(layers, look, height=ROW * (len(names) + 1))


def _parts(
    rows: pd.DataFrame, look: Look, kind: str, parts: list[tuple[str, str]], currency: str
) -> pd.DataFrame:
    """Return the parts of each family's bar, every word of them written."""
    found = []
    for at, row in enumerate(rows.to_dict("records")):
        loyal, unsaid = row[f"loyalty_{kind}_share"], row[f"{kind}_not_declared_share"]
        nothing = 0.0 if pd.isna(unsaid) else float(unsaid)
        sizes = (float(loyal), max(1 - float(loyal) - nothing, 0.0), nothing)
        start = 0.0
        for (called, colour), size in zip(parts, sizes, strict=True):
            found.append(
                {
                    "row": f"r{at}",
                    "family": str(row["family"]),
                    "called": look.label("family", row["family"]),
                    "part": look.say(called),
                    "start": start,
                    "end": start + size,
                    "said": look.share(size),
                    "colour": colour,
                    "budget": look.write(row["spend"], SPEND, currency),
                    "loyal": look.share(loyal),
                    "brief": look.write(row["spend"], SPEND, currency, short=True),
                }
            )
            start += size
    return pd.DataFrame(found)


def _key(look: Look, parts: list[tuple[str, str]]) -> list[alt.Chart]:
    """Write over the bars what their parts are, each beside its colour."""
    layers, at = [], 0.0
    for called, colour in parts:
        word = look.say(called)
        place = {"y": YAt(ROW / 2)}
        one = alt.Chart(pd.DataFrame({"word": [word]}))
        square = one.mark_point(
            shape="square",
            filled=True,
            size=90,
            opacity=1,
            color=colour,
            stroke=look.paper("muted"),
            strokeWidth=1,
        )
        layers.append(square.encode(x=XAt(at + 5), **place))
        ink = look.paper("muted")
        words = one.mark_text(align="left", baseline="middle", color=ink, fontSize=11)
        layers.append(words.encode(x=XAt(at + 14), text=alt.Text("word:N"), **place))
        at += width_of(word, 11) + 28
    return layers
