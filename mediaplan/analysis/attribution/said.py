"""What the reader must know of attributed figures: what they rest on, what is not in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ibis
import numpy as np
import pandas as pd
from ibis import _

from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.attribution.contacts import DIRECT, MARKETING
from mediaplan.analysis.attribution.credit import LEVEL, SEED, Credit
from mediaplan.analysis.attribution.models import MODELS
from mediaplan.analysis.attribution.reading import Reading
from mediaplan.analysis.attribution.shapley import MOST_PLAYERS
from mediaplan.analysis.attribution.spent import OUTSIDE
from mediaplan.model import N_, TABLES, Compare, Engine, Text, text, texts
from mediaplan.model.marts import CONTACT_DAY
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
NOTHING = {
    "sale": N_("No sales of known customers in this period and scope: there is nothing to credit."),
    "lead": N_("No leads in this period and scope: there is nothing to credit."),
    "quote": N_("No quotes in this period and scope: there is nothing to credit."),
    "retention": N_(
        "No sales in this period and scope that were {until} days ago or longer and whose customer came "
        "back: "
        "there is nothing to credit."
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


def of_reading(engine: Engine, read: Reading) -> list[Text]:
    """Say what is not in the figures: outcomes without contacts or customers, journeys still open."""
    rules, notes = read.asked.rules, []
    if not read.conversions:
        notes.append(text(NOTHING[rules.outcome], until=2 * rules.kept_after))
    elif not read.credited:
        notes += [*_without_contact(read), *_why_none(engine, read)]
    elif read.credited < read.conversions:
        notes.append(
            text(
                "{missing_share} of conversions ({missing} of {n}) have no known contact in the {lookback} "
                "days before: they are credited to nobody.",
                missing_share=1 - read.credited / read.conversions,
                missing=read.conversions - read.credited,
                n=read.conversions,
                lookback=rules.lookback,
            )
        )
    if read.of_nobody:
        notes.append(
            texts(
                "{n} sale has no known customer: no contact can be tied to it.",
                "{n} sales have no known customer: no contact can be tied to them.",
                read.of_nobody,
            )
        )
    if read.open_share:
        notes.append(
            text(
                "{open_share} of journeys are still open: their last contact is less than {lookback} days "
                "old. They count as not converting.",
                open_share=read.open_share,
                lookback=rules.lookback,
            )
        )
    return [*notes, *_opens(engine), *_alike(read)]


def _without_contact(read: Reading) -> list[Text]:
    """Say that no outcome has a contact."""
    return [
        texts(
            "The one conversion there is has no contact of a known customer in the {lookback} days before: "
            "there is nothing to share out.",
            "None of the {n} conversions has a contact of a known customer in the {lookback} days before: "
            "there is nothing to share out.",
            read.conversions,
            lookback=read.asked.rules.lookback,
        )
    ]


def _why_none(engine: Engine, read: Reading) -> list[Text]:
    """Say what is lacking: contacts, customers in them, or customers who did something."""
    there = engine.query(contacts_there()).iloc[0]
    if not there["contacts"]:
        return [text("Import contacts (e-mail recipients, visits, calls) that name their customer.")]
    if not there["people"]:
        return [
            texts(
                "There is {n} contact, and it names no customer. Import contacts with the number or the "
                "address of their customer.",
                "There are {n} contacts, and none names a customer. Import contacts with the number or the "
                "address of their customer.",
                int(there["contacts"]),
            )
        ]
    if read.journeys:
        return [
            text(
                "Contacts are there, of other customers or at other times: do both files call customers "
                "alike, and is the lookback long enough?"
            )
        ]
    return []


def contacts_there() -> ibis.Table:
    """Count marketing contacts, and those that name somebody."""
    rows = CONTACT_DAY.expr
    rows = rows.filter(rows.purpose == MARKETING)
    return rows.agg(contacts=_.contacts.sum().fill_null(0), people=_.people.sum().fill_null(0))


def _opens(engine: Engine) -> list[Text]:
    """Say that there are opens of messages nobody knows of: they answer to no contact."""
    rows = TABLES["touchpoint"].expr
    alone = rows.filter(rows.kind == "open", rows.message_id.fill_null("") == "")
    count = int(engine.query(alone.agg(n=_.count()))["n"].iloc[0])
    if not count:
        return []
    return [
        texts(
            "{n} open has no message beside it, so it is in no journey: import whom the message was sent to, "
            "with its identifier.",
            "{n} opens have no message beside them, so they are in no journey: import whom the messages were "
            "sent to, with their identifier.",
            count,
        )
    ]


def of_filters(asked: Asked) -> list[Text]:
    """Say which filters do not choose anything here."""
    scope, notes = asked.scope, []
    if asked.by in {"role", "stage"} and (scope.channels or scope.campaigns):
        notes.append(text("Channels and campaigns choose no rows of this split: all are shown."))
    elif asked.by == "channel" and scope.campaigns:
        notes.append(text("Campaigns choose no rows by channel: all are shown. Ask by campaign."))
    if asked.rules.kind != "sale" and scope.stages:
        notes.append(text("Only sales have a stage: the filter of stages is left out."))
    if scope.compare is not Compare.NONE:
        notes.append(text("Credit is not compared with another period."))
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


def _alike(read: Reading) -> list[Text]:
    """Say that there is one label alone, which gets everything."""
    if read.credited and len(read.counted.labels) == 1:
        if read.counted.labels == [DIRECT]:
            return [text("All contacts are direct visits: nothing tells what led to them.")]
        return [text("All known contacts are of one kind: every model gives it everything.")]
    return []


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
