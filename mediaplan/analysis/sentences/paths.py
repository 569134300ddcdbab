"""What the page of paths opens with."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from mediaplan.analysis.attribution.lacking import too_young
from mediaplan.analysis.sentences.parts import called, joined, value
from mediaplan.model import N_, Answer, Duration, Text, text, texts

#: Where no journey led to what was asked: whether others did is another question.
NONE_LED = {
    "lead": N_("No journey of this period and scope led to a lead."),
    "quote": N_("No journey of this period and scope led to a quote."),
    "retention": N_("No journey of this period and scope led to a sale known to have kept its customer."),
}
#: Steps of a path that a sentence names.
NAMED = 4


def paths(total: Answer, listed: Answer, names: Mapping[str, str] | None = None) -> Text:
    """Say how many contacts a conversion takes, how long, and by which path most go.

    Parameters
    ----------
    total, listed : Answer
        The shows ``total`` and ``paths`` of :func:`mediaplan.analysis.paths.explored`.
    names : mapping of str to str, optional
        What campaigns are called.

    Returns
    -------
    Text
        The medians, then the most frequent path with how many of its journeys convert, then which share of
        all conversions that is true of.
    """
    row = total.frame.iloc[0] if len(total.frame) else pd.Series(dtype=object)
    journeys, conversions = value(row, "journeys"), value(row, "conversions")
    if total.withheld.any():
        return text("Too few people stand behind the journeys of this period and scope to show them.")
    outcome = str(total.extra.get("outcome", ""))
    if not conversions and outcome in NONE_LED:
        wait = 2 * int(total.extra.get("kept_after", 0))
        young = too_young(total.scope, total.as_of, wait) if outcome == "retention" else None
        return young or text(NONE_LED[outcome])
    if not journeys:
        return text("No journey of a known customer ends in this period and scope.")
    if not conversions:
        return texts(
            "{n} journey ends in this period, and it does not convert.",
            "{n} journeys end in this period, and none of them converts.",
            int(journeys),
        )
    return joined([_middle(row), *_most_frequent(listed, names or {}), *_known(total)])


def _middle(row: pd.Series) -> Text:
    """Say what half of the conversions take, where enough people converted."""
    contacts = value(row, "contacts_median")
    if contacts is None:
        return text("Too few people converted to say after how many contacts and how long.")
    since = {name: Duration(value(row, f"from_{name}_median")) for name in ("first", "last")}
    if contacts.is_integer():
        return texts(
            "Half of the conversions take {n} contact at most; half come within {first} of the first one, "
            "and within {last} of the last.",
            "Half of the conversions take {n} contacts at most; half come within {first} of the first one, "
            "and within {last} of the last.",
            int(contacts),
            **since,
        )
    return text(
        "Half of the conversions take fewer than {contacts} contacts; half come within {first} of the first "
        "one, and within {last} of the last.",
        contacts=contacts,
        **since,
    )


def _most_frequent(listed: Answer, names: Mapping[str, str]) -> list[Text]:
    """Say which path most take; nothing where none is listed."""
    frame = listed.frame.loc[~listed.withheld]
    frame = frame.loc[frame["path"].notna() & frame["journeys"].notna()] if len(frame) else frame
    if frame.empty:
        return []
    row = frame.iloc[0]
    return [
        text(
            "The most frequent path is {path}: {journeys_share} of journeys, {rate} of which convert.",
            path=_written(row["path"], names, longer=bool(row["longer"])),
            journeys_share=value(row, "share"),
            rate=value(row, "rate"),
        )
    ]


def _known(total: Answer) -> list[Text]:
    """Say which share of conversions has a contact; nothing where it may not be told."""
    told = total.extra.get("total") or {}
    share = told.get("with_contact_share")
    if share is None:
        return []
    if "conversions_met" in told:
        return [
            text(
                "All this is of the {met_share} of conversions that met what is filtered on; {contact_share} "
                "have a known contact at all.",
                met_share=told["conversions_met"] / told["conversions"],
                contact_share=share,
            )
        ]
    if share == 1:
        return [text("Every conversion has a known contact before it.")]
    return [
        text(
            "All this is of the {contact_share} of conversions that have a known contact before them.",
            contact_share=share,
        )
    ]


def _written(path: tuple[str, ...], names: Mapping[str, str], *, longer: bool) -> Text | str:
    """Return a path with its arrows, a long one cut."""
    shown: list[Text | str] = [
        names.get(each) or (called(each) if each else text("Unknown")) for each in path[:NAMED]
    ]
    whole = shown[0]
    for each in [*shown[1:], *(["…"] if longer or len(path) > NAMED else [])]:
        whole = text("{first} → {second}", first=whole, second=each)
    return whole
