"""What the reader must know of attributed figures: what they rest on, and what is particular of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.attribution.credit import LEVEL, SEED, Credit
from mediaplan.analysis.attribution.models import MODELS
from mediaplan.analysis.attribution.reading import Reading
from mediaplan.analysis.attribution.shapley import MOST_PLAYERS
from mediaplan.analysis.attribution.spent import OUTSIDE
from mediaplan.model import N_, Compare, Text, text
from mediaplan.model.vocabulary import CHANNEL_LABELS

#: What is credited, by outcome.
BASIS = {
    "sale": N_("Sales of known customers, credited to the marketing contacts of the {lookback} days before."),
    "lead": N_("Leads, credited to the marketing contacts of the {lookback} days before."),
    "quote": N_("Quotes, credited to the marketing contacts of the {lookback} days before."),
    "retention": N_(
        "Sales whose customer bought again {after} to {until} days later, credited to the marketing contacts "
        "of the {lookback} days before the sale."
    ),
}


def basis(read: Reading) -> Text:
    """Say what the figures rest on."""
    rules = read.asked.rules
    return text(
        BASIS[rules.outcome],
        lookback=rules.lookback,
        after=rules.kept_after,
        until=2 * rules.kept_after,
    )


def parameters(read: Reading, model: str, resamples: int) -> dict[str, Any]:
    """Return what a model was told, ready for JSON."""
    rules = read.asked.rules
    own: Mapping[str, dict[str, Any]] = {
        "markov": {"order": read.order},
        "position": {"first": rules.first, "last": rules.last},
        "time_decay": {"half_life": rules.half_life},
    }
    return {
        "outcome": rules.outcome,
        "lookback": rules.lookback,
        "view_window": rules.view,
        "open_window": rules.open,
        "click_window": rules.click,
        "ignore_direct": rules.ignore_direct,
        **({"kept_after": rules.kept_after} if rules.outcome == "retention" else {}),
        **own.get(model, {}),
        "resamples": resamples,
        "level": LEVEL,
        "seed": SEED,
    }


def of_scope(asked: Asked) -> list[Text]:
    """Say which filters do not choose anything here, and which days are not over: nothing of anybody."""
    scope, notes = asked.scope, []
    if asked.by in {"role", "stage"} and (scope.channels or scope.campaigns):
        notes.append(text("Channels and campaigns choose no rows of this split: all are shown."))
    elif asked.by == "channel" and scope.campaigns:
        notes.append(text("Campaigns choose no rows by channel: all are shown. Ask by campaign."))
    if scope.compare is not Compare.NONE:
        notes.append(text("Credit is not compared with another period."))
    return [*notes, *of_journeys(asked)]


def of_journeys(asked: Asked) -> list[Text]:
    """Say what is true of a scope wherever journeys are shown, and tells of nobody.

    Parameters
    ----------
    asked : Asked
        The question.
    """
    scope, as_of, notes = asked.scope, asked.question.as_of, []
    if asked.rules.kind != "sale" and scope.stages:
        notes.append(text("Only sales have a stage: the filter of stages is left out."))
    if scope.end and as_of and scope.end > as_of:
        notes.append(
            text(
                "The period goes to {end}, the data to {as_of}: it is not over, and its figures are "
                "provisional.",
                end=scope.end,
                as_of=as_of,
            )
        )
    return notes


def unseen(beside: pd.DataFrame) -> list[Text]:
    """Say which spend no journey shows."""
    if beside.empty:
        return []
    by = str(beside.columns[0])
    names = [
        text(CHANNEL_LABELS[name]) if by == "channel" and name in CHANNEL_LABELS else name
        for name in beside[by]
    ]
    said = text("Spend that no journey shows: {names}.", names=list(dict.fromkeys(names)))
    return [said, OUTSIDE]


def of_model(credit: Credit, resamples: int) -> list[Text]:
    """Say what is particular of a model's figures."""
    return [*_negative(credit), *_without_intervals(credit, resamples)]


def of_models(read: Reading, given_by: Mapping[str, Credit], resamples: int) -> list[Text]:
    """Say what is particular of all models together."""
    notes = []
    labels = len(read.counted.labels)
    if "shapley" not in given_by:
        notes.append(
            text(
                "Shapley is left out: it takes {most} names at most, and there are {labels}.",
                most=MOST_PLAYERS,
                labels=labels,
            )
        )
    for each in given_by.values():
        notes += _negative(each)
    return [*notes, *_without_intervals(given_by["markov"], resamples)]


def _negative(credit: Credit) -> list[Text]:
    """Explain credit below nothing."""
    values = [each for name, each in credit.point.items() if name.startswith("conversions")]
    if not any((each < 0).any() for each in values):
        return []
    return [
        text(
            "{model} gives less than nothing where journeys that met a channel convert less often than those "
            "that met only the others; with few journeys that is often chance.",
            model=text(MODELS[credit.model].label),
        )
    ]


def _without_intervals(credit: Credit, resamples: int) -> list[Text]:
    """Say that there are too many names for intervals."""
    if not resamples or credit.low or not any(np.isfinite(each).any() for each in credit.point.values()):
        return []
    return [
        text(
            "With {labels} names there are no intervals: resampling them would take minutes. Ask by "
            "channel, or "
            "with fewer.",
            labels=len(credit.labels),
        )
    ]
