"""All journeys as cards: how many, how many convert, after how many contacts and how long."""

from __future__ import annotations

import pandas as pd

from mediaplan.charts import Measure
from mediaplan.model import N_, Answer, Text, text, texts
from mediaplan.ui.cards import Card, cards
from mediaplan.ui.columns import MEASURES
from mediaplan.ui.context import Context
from mediaplan.ui.present import present

NOTHING_LED = text("No journey of this period and scope led to one.")
FIRST = Measure("from_first_median", N_("Time from the first contact"), "days")
LAST = Measure("from_last_median", N_("Time from the last contact"), "days")
EACH = Measure("contacts_per_conversion", N_("Contacts per conversion"), "number")
MEANING = {
    "journeys": N_(
        "Contacts of one customer in a row, up to a conversion or to a silence as long as the lookback."
    ),
    "rate": N_("Conversions, of all journeys that end in the period, open ones among them."),
    "contacts_per_conversion": N_("Contacts in the journeys that led to a conversion, on average."),
    "from_first_median": N_("Half of the conversions come sooner after the first contact of their journey."),
    "from_last_median": N_("Half of the conversions come sooner after the last contact of their journey."),
}


def total_cards(ctx: Context, total: Answer, before: Answer | None) -> None:
    """Show what is true of all journeys.

    Parameters
    ----------
    ctx : Context
        Of this run.
    total : Answer
        The show ``total`` of :func:`mediaplan.analysis.paths.explored`.
    before : Answer, optional
        The same of the period compared with.
    """
    row, past = _only(total), _only(before)
    withheld = bool(total.withheld.any())
    shown = [
        Card(
            label=Text(measure.label),
            value=present(row.get(measure.name)),
            measure=measure,
            before=present(past.get(measure.name)),
            foot=_foot(measure.name, row),
            help=ctx._(MEANING[measure.name]),
            absent=None if withheld else NOTHING_LED,
        )
        for measure in (MEASURES["journeys"], MEASURES["rate"], EACH, FIRST, LAST)
    ]
    cards(ctx, shown, key="paths")


def _only(answer: Answer | None) -> pd.Series:
    """Return the one row there is, or nothing."""
    there = answer is not None and len(answer.frame)
    return answer.frame.iloc[0] if answer is not None and there else pd.Series(dtype=object)


def _foot(name: str, row: pd.Series) -> Text | None:
    """Say what a figure rests on."""
    led, whole = present(row.get("conversions")), present(row.get("journeys"))
    if led is None or whole is None:
        return None
    if name == "journeys":
        return text("{open_share} of them still open", open_share=present(row.get("open_share")))
    if name == "rate":
        return text("{conversions} of {journeys} journeys", conversions=int(led), journeys=int(whole))
    if not led:
        return None
    if name == "contacts_per_conversion":
        low, high = present(row.get("contacts_q1")), present(row.get("contacts_q3"))
        return text("the middle half: {low} to {high}", low=low, high=high)
    return texts("median of {n} conversion", "median of {n} conversions", int(led))
