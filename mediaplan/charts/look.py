"""How every chart looks to its reader: language, theme, colours, words and figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

import altair as alt
import pandas as pd
from babel import dates

from mediaplan.charts import palette
from mediaplan.charts.measure import COUNT, DAYS, MONEY, RATIO, Measured
from mediaplan.locale import LANGUAGES, compact, duration, money, number, percent, span, translator
from mediaplan.locale.formats import MINUS, NOTHING, locale
from mediaplan.model import N_
from mediaplan.model.vocabulary import (
    CHANNEL_LABELS,
    FAMILY_LABELS,
    LINK_LABELS,
    ROLE_LABELS,
    STAGE_LABELS,
    STEP_LABELS,
)

#: The app's own font comes first; a picture made elsewhere falls back on what is there.
FONT = "Source Sans, Source Sans Pro, Liberation Sans, DejaVu Sans, sans-serif"
#: From here on, axes and labels are written short.
LONG = 1_000_000
THOUSANDS = 10_000
LARGE, SMALL_SHARE = 100, 0.1
#: What adding up floats may be out by.
DUST = 1e-9
LABELS = {
    "channel": CHANNEL_LABELS,
    "acquisition_channel": CHANNEL_LABELS,
    "stage": STAGE_LABELS,
    "declared": STAGE_LABELS,
    "met": STAGE_LABELS,
    "state": STAGE_LABELS,
    "state_from": STAGE_LABELS,
    "state_to": STAGE_LABELS,
    "role": ROLE_LABELS,
    "family": FAMILY_LABELS,
    **dict.fromkeys(("step_from", "step_to", "channel_from", "channel_to"), CHANNEL_LABELS | STEP_LABELS),
    **dict.fromkeys(("campaign_from", "campaign_to"), STEP_LABELS),
    **dict.fromkeys(("link_from", "link_to"), LINK_LABELS),
}
UNKNOWN = N_("Unknown")
NEW = N_("New")
POINTS = N_("pt")


@dataclass(frozen=True)
class Look:
    """What a chart needs to know of its reader.

    Parameters
    ----------
    language : str
        A code of :data:`mediaplan.locale.LANGUAGES`.
    dark : bool
        Whether the theme is dark.
    codes : frozenset of str
        Currencies written by their code (:func:`mediaplan.locale.formats.alike`).
    """

    language: str = "en"
    dark: bool = False
    codes: frozenset[str] = frozenset()

    def say(self, message: str) -> str:
        """Translate an English source."""
        return translator(self.language).gettext(message) if message else ""

    def paper(self, name: str) -> str:
        """Return a colour of the page: ``text``, ``muted``, ``line``, ``good``, ``bad`` ..."""
        return palette.paper(name, dark=self.dark)

    def colour(self, dimension: str, value: Any) -> str:
        """Return the one colour a value of a dimension has everywhere."""
        return palette.colour(dimension, "" if pd.isna(value) else str(value), dark=self.dark)

    def label(self, dimension: str, value: Any) -> str:
        """Return what a value is called: translated where it is our word, as written else."""
        if value is None or pd.isna(value) or value == "":
            return self.say(UNKNOWN)
        if dimension.startswith("state") and value == "new":
            return self.say(NEW)
        if dimension in {"day", "week", "month"}:
            return self.time(dimension, value)
        words = LABELS.get(dimension, {})
        return self.say(words[value]) if value in words else str(value)

    def write(
        self, value: Any, measure: Measured, currency: str = "", *, short: bool = False, more: int = 0
    ) -> str:
        """Write a figure in its unit.

        Parameters
        ----------
        value : number or None
            Absent figures are a dash.
        measure : Measured
            Gives the unit.
        currency : str
            Of amounts.
        short : bool
            For a label in a chart: no cents from 100 on, compact from a million on.
        more : int
            Decimals beyond those, to tell it from another; none is left out then.
        """
        if value is None or pd.isna(value):
            return NOTHING
        return self._figure(float(value), measure, currency, short=short, more=more)

    def _figure(self, figure: float, measure: Measured, currency: str, *, short: bool, more: int) -> str:
        """Write a figure that is there."""
        unit = str(measure.unit)
        if unit == RATIO:
            digits = 1 if abs(figure) < SMALL_SHARE and figure else 0
            return percent(figure, self.language, digits + more)
        short = short and not more
        if short and abs(figure) >= LONG:
            return compact(figure, self.language, currency if unit == MONEY else "", self.codes)
        if unit == MONEY:
            cents = 0 if short and abs(figure) >= LARGE else None
            return money(figure, currency, self.language, cents, self.codes)
        if unit == COUNT and figure.is_integer():
            return number(int(figure), self.language)
        if unit == DAYS:
            return duration(figure, self.language, more)
        return number(figure, self.language, more if abs(figure) >= LARGE else 2 + more if more else None)

    def axis(self, value: float, measure: Measured, currency: str = "") -> str:
        """Write a round value on an axis, as short as it can be."""
        unit = str(measure.unit)
        if unit == RATIO:
            return percent(value, self.language, 0 if float(value * 100).is_integer() else 1)
        if abs(value) >= THOUSANDS:
            return compact(value, self.language, currency if unit == MONEY else "", self.codes).replace(
                ".0", ""
            )
        if unit == DAYS and value:
            return duration(value, self.language)
        digits = 0 if float(value).is_integer() else None
        if unit == MONEY:
            return money(value, currency, self.language, digits, self.codes)
        return number(value, self.language, digits)

    def change(self, now: Any, before: Any, measure: Measured) -> tuple[str, str]:
        """Write a change with its arrow and sign, and say whether it is good.

        Parameters
        ----------
        now, before : number or None
            The figure in both periods.
        measure : Measured
            A rate changes by points, any other figure by a share of what it was.

        Returns
        -------
        tuple of str
            ``"▲ +12%"`` and ``good``, ``bad`` or ``muted`` (a name of the paper's colours);
            empty and ``muted`` where it cannot be said.
        """
        if now is None or before is None or pd.isna(now) or pd.isna(before):
            return "", "muted"
        gained = float(now) - float(before)
        if str(measure.unit) == RATIO:
            figure = round(gained * 100, 1)
            written = f"{number(abs(figure), self.language)}\u202f{self.say(POINTS)}"
        elif not float(before):
            return "", "muted"
        else:
            part = gained / abs(float(before))
            digits = 1 if abs(part) < SMALL_SHARE else 0
            figure = round(part, 2 + digits)
            written = percent(abs(figure), self.language, digits if figure else 0)
        if not figure:
            return f"{'=' if abs(gained) <= DUST * abs(float(now)) else '≈'} {written}", "muted"
        arrow, sign = ("▲", "+") if figure > 0 else ("▼", MINUS)
        better = measure.higher_is_better
        tone = "muted" if better is None else "good" if (figure > 0) == better else "bad"
        return f"{arrow} {sign}{written}", tone

    def share(self, value: Any) -> str:
        """Write a share from 0 to 1; nothing where there is none."""
        if value is None or pd.isna(value):
            return ""
        return percent(float(value), self.language, 1 if 0 < abs(float(value)) < SMALL_SHARE else 0)

    def time(self, grain: str, value: Any, *, short: bool = False) -> str:
        """Write a day, a week (by its Monday) or a month (``2026-03``)."""
        where = locale(self.language)
        if grain == "month":
            start = date.fromisoformat(f"{str(value)[:7]}-01")
            return str(dates.format_skeleton("yMMM", start, locale=where))
        start = pd.Timestamp(value).date()
        written = str(dates.format_skeleton("MMMd" if short else "yMMMd", start, locale=where))
        return written if short or grain == "day" else self.say("week of {day}").format(day=written)

    def span(self, start: date | None, end: date | None) -> str:
        """Write a period."""
        return span(start, end, self.language)


def dressed(
    layers: Sequence[alt.Chart], look: Look, *, height: int, own_scales: bool = False
) -> alt.LayerChart:
    """Lay drawings over one another in the house's plain dress, which nothing around it changes.

    Parameters
    ----------
    layers : sequence of Chart
        The lowest first.
    look : Look
        Of the reader.
    height : int
        In pixels, of the drawing.
    own_scales : bool
        Whether each layer keeps its own scale across, rather than sharing one.

    Returns
    -------
    LayerChart
        Transparent, and as wide as its place.
    """
    layered = cast("alt.LayerChart", alt.layer(*layers))
    settings = {"resolve": alt.Resolve(scale=alt.ScaleResolveMap(x="independent"))} if own_scales else {}
    dressed_chart: alt.LayerChart = layered.properties(
        width="container",
        height=height,
        background="transparent",
        padding={"left": 2, "right": 6, "top": 4, "bottom": 2},
        usermeta={"mediaplan": {"dark": look.dark, "language": look.language}},
        config=_config(look),
        **settings,
    )
    return dressed_chart


def _config(look: Look) -> alt.Config:
    """Return the house's plain dress: no clutter, our fonts and colours."""
    muted = look.paper("muted")
    return alt.Config(
        font=FONT,
        locale=d3_locale(look.language),
        view=alt.ViewConfig(stroke=None),
        mark=alt.MarkConfig(aria=False),  # the chart as a whole is described; its points would drown that
        text=alt.MarkConfig(font=FONT, fontSize=12, color=look.paper("text")),
        axis=alt.AxisConfig(
            aria=False,
            grid=False,
            domain=False,
            ticks=False,
            labelColor=muted,
            titleColor=muted,
            labelFontSize=12,
            titleFontSize=12,
            titleFontWeight="normal",
            labelPadding=6,
            gridColor=look.paper("line"),
        ),
    )


def d3_locale(language: str) -> alt.Locale:
    """Return how Vega itself writes numbers, wherever a chart lets it: as the rest does."""
    if language not in LANGUAGES or language == "en":
        return alt.Locale(
            number=alt.NumberLocale(decimal=".", thousands=",", grouping=[3], currency=["€", ""])
        )
    return alt.Locale(
        number=alt.NumberLocale(
            decimal=",", thousands="\u202f", grouping=[3], currency=["", "\u202f€"], percent="\u202f%"
        )
    )
