"""All journeys as cards: what they know of, how many convert, after how many contacts and how long."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from mediaplan.charts import Measure
from mediaplan.model import N_, Answer, Text, text, texts
from mediaplan.ui.cards import Card, cards
from mediaplan.ui.columns import MEASURES
from mediaplan.ui.context import Context
from mediaplan.ui.figure import notes
from mediaplan.ui.present import present

NOTHING_LED = text("No journey of this period and scope led to one.")
FEW_CONVERTED = text("Too few people converted")
FIRST = Measure("from_first_median", N_("Time from the first contact"), "days")
LAST = Measure("from_last_median", N_("Time from the last contact"), "days")
EACH = Measure("contacts_per_conversion", N_("Contacts per conversion"), "number")
KNOWN = Measure("with_contact_share", N_("With a known contact"), "ratio")
MEANING = {
    "with_contact_share": N_(
        "Of all conversions of the period, those with a known contact in the days before. Paths and delays "
        "say nothing of the others."
    ),
    "rate": N_(
        "Conversions, of all journeys that end in the period, open ones among them. A journey is the "
        "contacts of one customer in a row, up to a conversion or to a silence as long as the lookback."
    ),
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
    withheld, told = bool(total.withheld.any()), total.extra.get("total")
    # What one converter did is not told, though there are conversions
    why = FEW_CONVERTED if present(row.get("conversions")) else NOTHING_LED
    shown = [
        Card(
            label=Text(measure.label),
            value=present(row.get(measure.name)),
            measure=measure,
            before=present(past.get(measure.name)),
            foot=_foot(measure.name, row, told or {}),
            help=ctx._(MEANING[measure.name]),
            absent=None if withheld or (measure is KNOWN and told is None) else why,
        )
        for measure in (KNOWN, MEASURES["rate"], EACH, FIRST, LAST)
    ]
    cards(ctx, shown, key="paths")
    if before is not None and before.frame.empty:  # why nothing is compared
        notes(ctx, before)


def _only(answer: Answer | None) -> pd.Series:
    """Return the one row there is, or nothing."""
    there = answer is not None and len(answer.frame)
    return answer.frame.iloc[0] if answer is not None and there else pd.Series(dtype=object)


def _foot(name: str, row: pd.Series, told: Mapping[str, Any]) -> Text | None:
    """Say what a figure rests on."""
    if name == KNOWN.name:
        return _of_all(told) if told else None
    led, whole = present(row.get("conversions")), present(row.get("journeys"))
    if led is None or whole is None:
        return None
    if name == "rate":
        return text(
            "{conversions} of {journeys} journeys, {open_share} of them still open",
            conversions=int(led),
            journeys=int(whole),
            open_share=present(row.get("open_share")),
        )
    return _of_led(name, row, int(led)) if led and present(row.get(name)) is not None else None


def _of_all(told: Mapping[str, Any]) -> Text:
    """Say of how many conversions a share has a contact, and how many met what is filtered on."""
    if "conversions_met" not in told:
        return texts("of {n} conversion", "of {n} conversions", told["conversions"])
    return text(
        "{met} of {n} with a contact of what is filtered on",
        n=told["conversions"],
        met=told["conversions_met"],
    )


def _of_led(name: str, row: pd.Series, led: int) -> Text:
    """Say what a figure of journeys that led to something rests on."""
    if name == "contacts_per_conversion":
        low, high = present(row.get("contacts_q1")), present(row.get("contacts_q3"))
        return text("the middle half: {low} to {high}", low=low, high=high)
    return texts("median of {n} conversion", "median of {n} conversions", led)
