"""Campaigns as exports name them beside ours, and which of ours each of them probably is."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import ibis
import pandas as pd
from ibis import _
from rapidfuzz import fuzz

from mediaplan.imports.headers import normalise
from mediaplan.imports.mapping import ALIKE
from mediaplan.model import TABLES
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.marts.campaigns import NAMED, best_matches

#: A letter or digit with the accents that may follow it as characters of their own.
WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
#: A shorter name of ours is found inside too many names to mean anything.
TELLING = 4
#: Spend of a campaign by grain: grains tell the same money again, so the largest is shown.
GRAIN = ("source", "account", "campaign_id", "campaign", "currency", "level", "by_breakdown")
PERFORMANCE, CAMPAIGN, PLAN_LINE = TABLES["performance"], TABLES["campaign"], TABLES["plan_line"]


@dataclass(frozen=True)
class Exported:
    """One campaign as an export names it.

    Parameters
    ----------
    source, account, campaign_id, campaign : str
        As the export has them.
    channels : tuple of str
        Channels it was seen on.
    spend : Decimal, optional
        What was spent on it, at its largest grain; None without amounts or in several currencies.
    currency : str
        Of the spend.
    last_seen : date, optional
        Last day a report covers.
    tied : str
        Our campaign that it is, ``""`` for none.
    pattern : tuple of str, optional
        Source, account and pattern of the match that says so; None where the identifier is ours.
    """

    source: str
    account: str
    campaign_id: str
    campaign: str
    channels: tuple[str, ...] = ()
    spend: Decimal | None = None
    currency: str = ""
    last_seen: date | None = None
    tied: str = ""
    pattern: tuple[str, str, str] | None = None


@dataclass(frozen=True)
class Ours:
    """One of our campaigns; one that only a plan names has an identifier and nothing else."""

    campaign_id: str
    campaign: str
    stage: str
    role: str

    @property
    def called(self) -> str:
        """What people call it."""
        return self.campaign or self.campaign_id


@dataclass(frozen=True)
class Proposal:
    """Which of our campaigns an export's campaign probably is.

    Parameters
    ----------
    campaign_id : str
        Ours.
    pattern : str
        What to remember: the export's identifier, or its name with ``*`` around ours.
    reason : str
        ``identifier`` or ``name`` (the same but for case, accents and separators), ``pattern``
        (our name is part of theirs), ``alike``.
    score : float
        From 0 to 100.
    """

    campaign_id: str
    pattern: str
    reason: str
    score: float


def exported(warehouse: Warehouse) -> list[Exported]:
    """Return every campaign that exports name, by what was spent on it.

    Parameters
    ----------
    warehouse : Warehouse
        The database.

    Returns
    -------
    list of Exported
        The largest spend first.
    """
    named = PERFORMANCE.expr.mutate(campaign=_.campaign.fill_null("")).filter(
        (_.campaign_id != "") | (_.campaign != "")
    )
    by_grain = named.group_by(*GRAIN[:-1], by_breakdown=_.breakdown != "").agg(
        spend=_.spend.sum(), last_seen=_.period_end.max()
    )
    by_currency = by_grain.group_by(*NAMED, "currency").agg(spend=_.spend.max(), last_seen=_.last_seen.max())
    one_currency = (_.currency.min() == _.currency.max()).fill_null(True)
    told = by_currency.group_by(*NAMED).agg(
        spend=ibis.ifelse(one_currency, _.spend.max(), ibis.null("decimal(18, 4)")),
        currency=_.currency.max(),
        last_seen=_.last_seen.max(),
    )
    names = named.select(*NAMED).distinct()
    best = best_matches(names).select(*NAMED, "our_id", "match_source", "match_account", "pattern")
    matches = {row[:4]: (row[4] or "", row[5:]) for row in _rows(warehouse.query(best))}
    channels: dict[tuple[Any, ...], list[str]] = {}
    for row in _rows(warehouse.query(named.select(*NAMED, "channel").distinct())):
        channels.setdefault(row[:4], []).append(row[4])
    own = {campaign.campaign_id for campaign in our_campaigns(warehouse)}
    found = []
    for row in _rows(warehouse.query(told.select(*NAMED, "spend", "currency", "last_seen"))):
        key, (spend, currency, last_seen) = row[:4], row[4:]
        ours, pattern = matches.get(key, (key[2] if key[2] in own else "", None))
        found.append(
            Exported(
                source=key[0],
                account=key[1],
                campaign_id=key[2],
                campaign=key[3],
                channels=tuple(sorted(filter(None, channels[key]))),
                spend=spend,
                currency=currency or "",
                last_seen=last_seen and pd.Timestamp(last_seen).date(),
                tied=ours,
                pattern=pattern if ours else None,
            )
        )
    return sorted(found, key=lambda each: (-(each.spend or 0), each.source, each.campaign, each.campaign_id))


def our_campaigns(warehouse: Warehouse) -> list[Ours]:
    """Return our campaigns: those declared, and those that only a plan's lines name."""
    declared = CAMPAIGN.expr.select("campaign_id", "campaign", "stage", "role")
    planned = PLAN_LINE.expr.filter(_.campaign_id.fill_null("") != "").select("campaign_id").distinct()
    known = [Ours(*(each or "" for each in row)) for row in _rows(warehouse.query(declared))]
    names = {each.campaign_id for each in known}
    known += [Ours(row[0], "", "", "") for row in _rows(warehouse.query(planned)) if row[0] not in names]
    return sorted(known, key=lambda each: (normalise(each.called), each.campaign_id))


def said_pattern(named: Exported) -> str:
    """Return what tells an export's campaign from all others: its identifier, else its name."""
    return named.campaign_id or named.campaign


def propose(named: Exported, ours: Collection[Ours]) -> Proposal | None:
    """Say which of our campaigns an export's campaign probably is.

    Parameters
    ----------
    named : Exported
        As the export names it.
    ours : collection of Ours
        Our campaigns.

    Returns
    -------
    Proposal or None
        The surest: the same identifier, the same name, our name within theirs (the longest of
        ours), then a likeness of 85 or more. None where two of ours are equally good: that is
        for a person to decide.
    """
    exact = said_pattern(named)
    theirs = {_plain(named.campaign_id), _plain(named.campaign)} - {""}
    for reason, name in (("identifier", "campaign_id"), ("name", "campaign")):
        same = [each for each in ours if _plain(getattr(each, name)) in theirs]
        if same:
            return Proposal(same[0].campaign_id, exact, reason, 100.0) if len(same) == 1 else None
    within = [
        (len(_plain(each.called)), pattern, each)
        for each in ours
        if (pattern := _pattern(named.campaign, each.called))
    ]
    if within:
        longest = max(length for length, _, _ in within)
        best = [(pattern, each) for length, pattern, each in within if length == longest]
        return Proposal(best[0][1].campaign_id, best[0][0], "pattern", 100.0) if len(best) == 1 else None
    alike = sorted(
        ((round(fuzz.ratio(_plain(each.called), _plain(named.campaign)), 1), each) for each in ours),
        key=lambda pair: -pair[0],
    )
    if not named.campaign or not alike or alike[0][0] < ALIKE:
        return None
    if len(alike) > 1 and alike[1][0] == alike[0][0]:
        return None
    return Proposal(alike[0][1].campaign_id, exact, "alike", alike[0][0])


def _plain(name: str) -> str:
    """Return a name's words, without case, accents and what stands between them."""
    return " ".join(normalise(word) for word in WORD.findall(name))


def _pattern(theirs: str, ours: str) -> str | None:
    """Return a pattern for names that hold ours, written as the export writes it."""
    wanted = _plain(ours).split()
    if len("".join(wanted)) < TELLING:
        return None
    words = list(WORD.finditer(theirs))
    plain = [normalise(word.group()) for word in words]
    for at in range(len(words) - len(wanted) + 1):
        if plain[at : at + len(wanted)] == wanted:
            start, end = words[at].start(), words[at + len(wanted) - 1].end()
            before, after = theirs[:start].strip(), theirs[end:].strip()
            return ("*" if before else "") + theirs[start:end] + ("*" if after else "")
    return None


def _rows(frame: pd.DataFrame) -> list[tuple[Any, ...]]:
    """Return a frame's rows as tuples, with None where nothing is."""
    plain = frame.astype(object)
    return list(plain.where(plain.notna(), None).itertuples(index=False, name=None))
