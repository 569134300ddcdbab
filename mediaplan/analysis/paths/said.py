"""What the reader must know of paths: why there are none, and what delays rest on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import ibis
import pandas as pd
from ibis import _

from mediaplan.analysis.attribution.asked import Asked
from mediaplan.model import N_, Answer, Ask, Text, text, texts
from mediaplan.warehouse.marts.outcomes import LAST_SECOND, midnights

DAY = LAST_SECOND + 1
#: Shows that are delays.
TIMED = ("delays", "curve")
NO_CONTACT = N_(
    "No journey of a known customer ends in this period and scope. It takes marketing contacts that name "
    "their customer: import recipients of the e-mail tool, visits or calls, or take a longer period."
)
NOT_MET = N_(
    "No journey of this period and scope met the channels and campaigns filtered on: take more of them, or a "
    "longer period."
)
#: There are journeys, and none converted.
NONE_LED = {
    "sale": N_(
        "No journey of this period and scope led to a sale: take a longer period or lookback, or import the "
        "orders of the customers who had the contacts."
    ),
    "lead": N_(
        "No journey of this period and scope led to a lead: take a longer period or lookback, or import "
        "leads that name their customer."
    ),
    "quote": N_(
        "No journey of this period and scope led to a quote: take a longer period or lookback, or import "
        "quotes that name their customer."
    ),
    "retention": N_(
        "No journey led to a sale whose customer came back {after} to {until} days later. Only sales count "
        "that are {until} days older than the last day of the period, or of the data where that is earlier."
    ),
}


def why_nothing(ask: Ask, asked: Asked, found: Mapping[str, pd.DataFrame]) -> dict[str, list[Text]]:
    """Say of each show that has nothing why.

    Parameters
    ----------
    ask : callable
        Asks the table of steps.
    asked : Asked
        The question.
    found : mapping of str to DataFrame
        The shows.

    Returns
    -------
    dict
        Show -> notes.
    """
    without = {show for show, frame in found.items() if nothing(frame)}
    why = [_why(asked, any_journey=bool(ask(_journeys)["journeys"].iloc[0]))] if without else []
    return {show: why if show in without else [] for show in found}


def untimed(ask: Ask, asked: Asked, found: Mapping[str, pd.DataFrame]) -> int:
    """Count the outcomes that are told by their day alone, where delays are shown.

    Parameters
    ----------
    ask, asked, found
        As for :func:`why_nothing`.
    """
    if not any(show in TIMED and not nothing(frame) for show, frame in found.items()):
        return 0
    return int(ask(lambda steps: _untimed(steps, asked))["conversions"].iloc[0])


def timed(answer: Answer, many: int) -> Answer:
    """Return an answer of delays that says how many count to the end of a day.

    Parameters
    ----------
    answer : Answer
        A show of :data:`TIMED`.
    many : int
        Of :func:`untimed`: said only where something is shown.
    """
    if not many or answer.withheld.all():
        return answer
    told = texts(
        "{n} conversion has no time of day: its delays count to the end of its day.",
        "{n} conversions have no time of day: their delays count to the end of their day.",
        many,
    )
    return replace(answer, notes=(*answer.notes, told))


def of_lengths(answer: Answer, asked: Asked) -> Answer:
    """Return an answer of lengths that says why long journeys convert less: theirs are of two kinds.

    Parameters
    ----------
    answer : Answer
        The show ``lengths``.
    asked : Asked
        The question.
    """
    if answer.frame.empty or answer.withheld.all():
        return answer
    told = text(
        "Journeys that led to something hold the contacts of the {lookback} days before it; the others go "
        "on as long as no {lookback} days pass without contact. So long ones convert less often than the "
        "number of contacts alone would make them: this is no reason to make fewer.",
        lookback=asked.rules.lookback,
    )
    return replace(answer, notes=(*answer.notes, told))


def also(answer: Answer, notes: Sequence[Text]) -> Answer:
    """Return an answer that says more of the sales of its scope, where they may be told.

    Parameters
    ----------
    answer : Answer
        Of a show: its ``total`` is None where they may not.
    notes : sequence of Text
        What is said.
    """
    return replace(answer, notes=(*answer.notes, *notes)) if answer.extra["total"] else answer


def nothing(frame: pd.DataFrame) -> bool:
    """Tell whether a show counts nothing.

    Parameters
    ----------
    frame : DataFrame
        With ``journeys``, or ``conversions``.
    """
    counts = "journeys" if "journeys" in frame else "conversions"
    return frame.empty or not frame[counts].sum()


def _why(asked: Asked, *, any_journey: bool) -> Text:
    """Say why there is nothing: no contact, none with what is filtered on, or none that led to it."""
    narrow = asked.scope.channels or asked.scope.campaigns
    # Of customers kept, journeys that are too young are none: that says more than that there is none
    if any_journey or (asked.rules.outcome == "retention" and not narrow):
        after = asked.rules.kept_after
        return text(NONE_LED[asked.rules.outcome], after=after, until=2 * after)
    lacking = NOT_MET if narrow else NO_CONTACT
    return text(lacking)


def _journeys(steps: ibis.Table) -> ibis.Table:
    """Count journeys."""
    return steps.filter(steps.ends, ~steps.skipped).agg(journeys=_.count())


def _untimed(steps: ibis.Table, asked: Asked) -> ibis.Table:
    """Count the outcomes that are told by their day alone: they count as of its last second."""
    zone = asked.question.settings.time_zone
    began = [each % DAY for each in midnights(zone)]
    led = steps.filter(steps.ends, ~steps.skipped, steps.converted)
    since = (led.until.epoch_seconds() - LAST_SECOND) % DAY
    return led.filter(since.isin(began)).agg(conversions=_.count())
