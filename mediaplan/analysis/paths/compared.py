"""The journeys of the period compared with: only where the data holds that period."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

import pandas as pd
from ibis import _

from mediaplan.analysis.attribution import Rules
from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.paths.answers import explored
from mediaplan.analysis.paths.covered import contacts_since
from mediaplan.analysis.sentences.journey import WHOLE
from mediaplan.model import N_, Answer, Compare, Engine, Scope, Text, text
from mediaplan.model.mart_outcomes import OUTCOME

FIELDS = frozenset(each.name for each in fields(Rules))
#: What was not known yet in the period compared with, or not in all of it: what journeys are made of.
NONE_KNOWN = {
    "contact": N_(
        "Nothing is compared: there is no data of {period}, as contacts of customers are known since {since}."
    ),
    "sale": N_("Nothing is compared: there is no data of {period}, as sales are known since {since}."),
    "lead": N_("Nothing is compared: there is no data of {period}, as leads are known since {since}."),
    "quote": N_("Nothing is compared: there is no data of {period}, as quotes are known since {since}."),
}
PART_KNOWN = {
    "contact": N_(
        "Nothing is compared: of {period} the data holds a part only, as contacts of customers are known "
        "since {since} and count for {lookback} days."
    ),
    "sale": N_(
        "Nothing is compared: of {period} the data holds a part only, as sales are known since {since}."
    ),
    "lead": N_(
        "Nothing is compared: of {period} the data holds a part only, as leads are known since {since}."
    ),
    "quote": N_(
        "Nothing is compared: of {period} the data holds a part only, as quotes are known since {since}."
    ),
}


def compared(engine: Engine, scope: Scope, **asked: Any) -> Answer:
    """Answer with all journeys in one row, beside those of the period compared with.

    Parameters
    ----------
    engine, scope, **asked
        As for :func:`~mediaplan.analysis.paths.answers.explored`.

    Returns
    -------
    Answer
        The show ``total``; with a comparison that the data holds, each figure's ``_before``, too.
    """
    now = explored(engine, scope, ["total"], **asked)["total"]
    past = before(engine, scope, **asked)
    if past is not None:
        return beside(now, past)
    return now if scope.compare is Compare.NONE else replace(now, notes=(*now.notes, _never(scope)))


def before(engine: Engine, scope: Scope, **asked: Any) -> Answer | None:
    """Answer with all journeys of the period compared with.

    Parameters
    ----------
    engine, scope, **asked
        As for :func:`~mediaplan.analysis.paths.answers.explored`.

    Returns
    -------
    Answer or None
        The show ``total``; without a row where the data does not hold most of that period, or no journey
        of it, which its only note says. None without a comparison.

    Notes
    -----
    As much of it must be held as the journey page asks for (:data:`WHOLE`), and contacts of the days before
    it for as long as they count: journeys whose beginning is not known would seem to have grown since.
    """
    past = scope.before()
    if past is None:
        return None
    rules = Rules.of(engine.settings, **{name: each for name, each in asked.items() if name in FIELDS})
    lacking = _lacking(engine, scope, past, rules)
    found = None if lacking else explored(engine, past, ["total"], **asked)["total"]
    if found is not None and len(found.frame):
        if not found.withheld.any():
            return found
        lacking = text(
            "Nothing is compared: too few people stand behind the journeys of {period}.", period=past.period
        )
    lacking = lacking or text("Nothing is compared: no journey ends in {period}.", period=past.period)
    none = pd.DataFrame({"journeys": pd.Series(dtype="Int64")})
    return Answer.of(engine, past, none, basis=lacking, notes=[lacking])


def beside(now: Answer, past: Answer) -> Answer:
    """Return all journeys of a period with those of the one before beside them.

    Parameters
    ----------
    now, past : Answer
        The show ``total`` of each; without a row in the past its note is the reader's.
    """
    if past.frame.empty or now.frame.empty:
        return replace(now, notes=tuple(dict.fromkeys((*now.notes, *past.notes))))
    renamed = past.frame.add_suffix("_before").set_axis(now.frame.index)
    return replace(now, frame=pd.concat([now.frame, renamed.mask(now.withheld)], axis="columns"))


def _never(scope: Scope) -> Text:
    """Say why nothing can be compared with such a period."""
    return (
        text("The period is longer than a year, so the year before would overlap it: nothing is compared.")
        if scope.period
        else text("A comparison needs a period with a first and a last day: nothing is compared.")
    )


def _lacking(engine: Engine, scope: Scope, past: Scope, rules: Rules) -> Text | None:
    """Say what the data does not hold of the period compared with; None where it holds most of it."""
    period = past.period
    contacts = contacts_since(engine, Asked.of(engine, scope, rules, "channel"))
    rows = OUTCOME.expr.filter(OUTCOME.expr.kind == rules.kind)
    first = engine.query(rows.agg(since=_.day.min()))["since"].iloc[0]
    if period is None or contacts is None or pd.isna(first):
        return text("Nothing is compared: there is no data of {period}.", period=period)
    # What a sale had before it is known once contacts have been for as long as they count
    since = {"contact": contacts, rules.kind: pd.Timestamp(first).date()}
    whole = {**since, "contact": contacts + timedelta(rules.lookback)}
    name = max(whole, key=lambda each: whole[each])
    held = (period.end - max(whole[name], period.start)).days + 1
    if held >= WHOLE * period.days:
        return None
    said = NONE_KNOWN if since[name] > period.end else PART_KNOWN
    return text(said[name], period=period, since=since[name], lookback=rules.lookback)
