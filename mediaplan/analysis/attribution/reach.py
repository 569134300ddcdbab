"""Whether a longer lookback would find a contact before many more outcomes, and which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import ibis
from ibis import _

from mediaplan.analysis.attribution.asked import Asked, follow
from mediaplan.analysis.attribution.contacts import contacts
from mediaplan.analysis.attribution.outcomes import those_asked_for
from mediaplan.analysis.attribution.reading import Reading
from mediaplan.analysis.attribution.rules import Rules
from mediaplan.model import Engine, Settings, Text, text
from mediaplan.warehouse.marts.following import Follow, followed

#: Lookbacks that are tried, in days; the longest is the longest there is.
TRIED = (60, 90, 180, 365, 540)
#: Share of outcomes without a contact from which on it is asked at all.
MANY = 0.2
#: A longer lookback is worth a word where it finds a contact before so many more of all outcomes ...
WORTH = 0.1
#: ... and it is the shortest that finds so much of what the longest would find. The longer it is, the more
#: contacts it finds by chance: most customers had some newsletter in a year and a half.
MOST = 0.75
WINDOWS = ("view", "open", "click")


@dataclass(frozen=True)
class Longer:
    """A lookback that would leave far fewer outcomes without a contact.

    Parameters
    ----------
    days : int
        The lookback.
    without_share : float
        Of all outcomes, those that would have no contact in it.
    now_share : float
        Those that have none in the lookback asked for.
    """

    days: int
    without_share: float
    now_share: float

    @property
    def said(self) -> Text:
        """What is said of it."""
        return text(
            "The lookback may be too short: with {days} days, {without_share} of conversions would be "
            "without a contact, instead of {now_share}.",
            **asdict(self),
        )

    @property
    def told(self) -> dict[str, Any]:
        """It, ready for JSON."""
        return asdict(self)


def longer(engine: Engine, read: Reading) -> Longer | None:
    """Return the lookback that would find contacts of many more outcomes; None where none would.

    Parameters
    ----------
    engine : Engine
        Answers. It is asked only where :data:`MANY` of the outcomes have no contact.
    read : Reading
        What was found.

    Notes
    -----
    That there was a contact does not mean that it led to anything: what is said is how many outcomes could
    be credited at all.
    """
    lookbacks = [days for days in TRIED if days > read.asked.rules.lookback]
    now = read.conversions - read.credited
    if not read.conversions or not lookbacks or now < MANY * read.conversions:
        return None
    rules = [rules_of(read.asked.rules, days, engine.settings) for days in lookbacks]
    rows = engine.query(found_within(read.asked, rules, follow=follow(engine)), read.asked.question.given)
    found = rows.set_index("days")["outcomes"]
    found = found.reindex(lookbacks, fill_value=0).cumsum() - read.credited
    best = next(days for days in lookbacks if found[days] >= MOST * found.iloc[-1])
    if found[best] < WORTH * read.conversions:
        return None
    return Longer(best, float(now - found[best]) / read.conversions, now / read.conversions)


def found_within(asked: Asked, tried: Sequence[Rules], *, follow: Follow = followed) -> ibis.Table:
    """Return how many outcomes of a question (``outcomes``) have a contact in a lookback (``days``).

    Parameters
    ----------
    asked : Asked
        The question.
    tried : sequence of Rules
        Those of each lookback. An outcome is counted in the shortest in which it has a contact.
    follow : callable
        As for :func:`~mediaplan.analysis.attribution.contacts.contacts`.
    """
    parts = []
    for rules in tried:
        rows = contacts(asked.question.shape, rules, "channel", follow=follow)
        parts.append(rows.filter(rows.won).select("next_id", days=ibis.literal(rules.lookback, "int64")))
    least = ibis.union(*parts).group_by("next_id").agg(days=_.days.min())
    theirs = those_asked_for(asked.question.shape, asked.rules)
    joined = theirs.join(least, theirs.told_id == least.next_id)
    return joined.group_by("days").agg(outcomes=_.count())


def rules_of(rules: Rules, days: int, settings: Settings) -> Rules:
    """Return rules with a longer lookback: a window shorter than it was stays, one as long may grow with it.

    It grows as far as the settings let it, and never shrinks: it may have been asked for this once.
    """
    own = {name: getattr(rules, name) for name in WINDOWS}
    for name in WINDOWS:
        if own[name] == rules.lookback:
            most = getattr(settings, f"{name}_window")
            own[name] = days if most is None else max(own[name], min(most, days))
    return Rules.of(settings, outcome=rules.outcome, lookback=days, kept_after=rules.kept_after, **own)
