"""Which share of what happened has a contact at all: what journeys know of, and what they do not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

import ibis
import pandas as pd
from ibis import _

from mediaplan.analysis.attribution.asked import Asked, of_nobody, outcomes
from mediaplan.analysis.attribution.spent import seen
from mediaplan.metrics import figures
from mediaplan.model import Answer, Ask, Compare, Engine, Scope, Text, text, texts


@dataclass(frozen=True)
class Covered:
    """What there is in a scope, and what of it has a contact.

    Parameters
    ----------
    conversions : int
        There are in the scope, with contacts or without, whatever channels and campaigns are filtered on:
        those that the attribution page counts.
    led : int
        Of them, those that a journey led to.
    met : int or None
        Of those, the ones whose journey met the channels and campaigns filtered on; None without such a
        filter.
    of_nobody : int
        Sales without a known customer, which are not among the conversions.
    since : date or None
        The first day of which contacts are known, where conversions of the scope can have had earlier ones.
    """

    conversions: int
    led: int
    met: int | None
    of_nobody: int
    since: date | None = None

    @property
    def share(self) -> float | None:
        """The share that has a contact; None without any."""
        return self.led / self.conversions if self.conversions else None

    @property
    def mine(self) -> int:
        """How many the journeys that are shown led to."""
        return self.led if self.met is None else self.met

    def told(self) -> dict[str, int | float | date | None]:
        """Return the figures, ready for JSON."""
        met = {} if self.met is None else {"conversions_met": self.met}
        return {
            "conversions": self.conversions,
            "conversions_with_contact": self.led,
            "conversions_without_contact": self.conversions - self.led,
            "with_contact_share": self.share,
            **met,
            "sales_of_nobody_known": self.of_nobody,
            "contacts_since": self.since,
        }


def covered(engine: Engine, everything: Asked, ask: Ask) -> Covered | None:
    """Count what has a contact, where the sales of the scope may be told at all.

    Parameters
    ----------
    engine : Engine
        Answers.
    everything : Asked
        The question without the channels and campaigns that choose journeys.
    ask : callable
        Asks the table of steps of the page's own question.
    """
    scope, given = everything.question.scope, everything.question.given
    sales = figures(engine, replace(scope, compare=Compare.NONE), "total", ["sales"])
    if sales.withheld.any():
        return None
    there = engine.query(outcomes(everything), given)["conversions"].sum()
    mine = int(ask(_led)["conversions"].iloc[0])
    nobody = 0
    if everything.rules.kind == "sale" and not everything.narrow:
        nobody = int(engine.query(of_nobody(everything), given)["sales"].fillna(0).iloc[0])
    since = contacts_since(engine, everything)
    reach = timedelta(everything.rules.lookback)
    if since and scope.start and scope.start - reach >= since:
        since = None
    if everything.scope == scope:  # no channels and campaigns choose journeys
        return Covered(int(there), mine, None, nobody, since)
    led = int(engine.query(_led(everything.steps(engine)), given)["conversions"].iloc[0])
    return Covered(int(there), led, mine, nobody, since)


def contacts_since(engine: Engine, asked: Asked) -> date | None:
    """Return the first day of which contacts of known customers are there; None without any.

    Parameters
    ----------
    engine : Engine
        Answers.
    asked : Asked
        The question.
    """
    if asked.question.as_of is None:
        return None
    every = replace(asked.question, scope=Scope())
    first = engine.query(seen(), every.given)["first"].min()
    return None if pd.isna(first) else pd.Timestamp(first).date()


def said(answer: Answer) -> Text | None:
    """Say which share of conversions has a contact; None where it may not be told, or there is none.

    Parameters
    ----------
    answer : Answer
        Of :func:`mediaplan.analysis.paths.explored`.
    """
    total = answer.extra.get("total")
    if not total or not total["conversions"]:
        return None
    lookback = int(answer.extra["lookback"])
    there, led = total["conversions"], total["conversions_with_contact"]
    whole = (
        _all_or_none(there, led, lookback)
        if led in {0, there}
        else text(
            "{contact_share} of conversions ({n} of {whole}) have a known contact in the {lookback} days "
            "before; the others are in no journey.",
            contact_share=total["with_contact_share"],
            n=led,
            whole=there,
            lookback=lookback,
        )
    )
    if led and "conversions_met" in total:
        whole = text(
            "{first} With a contact of the channels and campaigns filtered on: {met}.",
            first=whole,
            met=total["conversions_met"],
        )
    if total["contacts_since"]:
        since = total["contacts_since"]
        whole = text(
            "{first} Contacts are known since {since}: earlier ones are lacking.", first=whole, since=since
        )
    if total["sales_of_nobody_known"]:
        whole = text(
            "{first} Sales without a known customer ({nobody}) are not counted: no contact can be tied to "
            "them.",
            first=whole,
            nobody=total["sales_of_nobody_known"],
        )
    return whole


def _all_or_none(there: int, led: int, lookback: int) -> Text:
    """Say that every conversion has a contact, or that none has."""
    if led:
        return texts(
            "The one conversion there is has a known contact in the {lookback} days before.",
            "All {n} conversions have a known contact in the {lookback} days before.",
            there,
            lookback=lookback,
        )
    return texts(
        "The one conversion there is has no known contact in the {lookback} days before: it is in no "
        "journey.",
        "None of the {n} conversions has a known contact in the {lookback} days before: they are in no "
        "journey.",
        there,
        lookback=lookback,
    )


def _led(steps: ibis.Table) -> ibis.Table:
    """Count the journeys that led to something."""
    ends = steps.filter(steps.ends, ~steps.skipped)
    return ends.agg(
        conversions=ends.converted.cast("int64").sum().fill_null(0).cast("int64"), journeys=_.count()
    )
