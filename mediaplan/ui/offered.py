"""What the data holds that a scope can be about: its days, and the values of each filter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

import ibis
import pandas as pd

from mediaplan.metrics.known import CAMPAIGN, CONTACTS, COST, FOUND_IN, PLATFORM, SALES, campaign_names
from mediaplan.model import Engine, Period
from mediaplan.model.scope import FILTERS
from mediaplan.model.vocabulary import CHANNEL_LABELS, CHANNELS, STAGE_LABELS, STAGES
from mediaplan.ui.kept import kept
from mediaplan.warehouse import Warehouse

#: Filter -> the values we have a word for. A campaign called “Push” is no word of ours.
WORDS = {"channel": CHANNEL_LABELS, "stage": STAGE_LABELS}


@dataclass(frozen=True)
class Offered:
    """What can be asked of the data.

    Parameters
    ----------
    first, as_of : date or None
        Its first and last day; None without data.
    values : dict of str to dict
        Filter -> stored value -> what it is called (in English where we have a word for it, else
        as the data has it). A filter without values is not there.
    currencies : tuple of str
        Those of amounts, the one that most days have first.
    days : frozenset of date
        Each day of a sale, a contact or a report.
    campaign_days : dict of str to Period
        Campaign -> from its first day to its last, as it declares them, else as they were met.
    """

    first: date | None
    as_of: date | None
    values: dict[str, dict[str, str]]
    currencies: tuple[str, ...] = ()
    days: frozenset[date] = frozenset()
    campaign_days: Mapping[str, Period] = field(default_factory=dict)

    def holds(self, period: Period) -> bool:
        """Tell whether the data has a day in a period: between its first and last there may be gaps."""
        return any(period.start <= day <= period.end for day in self.days)

    def called(self, name: str, value: str, translate: Callable[[str], str]) -> str:
        """Return what a value of a filter is called: our words translated, the data's as they are."""
        word = WORDS.get(name, {}).get(value)
        return translate(word) if word is not None else self.values.get(name, {}).get(value, value)


def offered(engine: Warehouse) -> Offered:
    """Return what can be asked of the data, kept until it changes."""
    return kept(engine, "offered", lambda: _offered(engine))


def _offered(engine: Warehouse) -> Offered:
    """Ask the data."""
    values = {
        "market": _found(engine, "markets"),
        "segment": _found(engine, "segments"),
        "channel": _channels(engine),
        "campaign": _campaigns(engine),
        "stage": {stage: STAGE_LABELS[stage] for stage in STAGES} if engine.as_of else {},
    }
    kept = {name: found for name, found in values.items() if found and name in FILTERS}
    days = _days(engine)
    return Offered(
        min(days, default=None), engine.as_of, kept, _currencies(engine), days, _campaign_days(engine)
    )


def _currencies(engine: Engine) -> tuple[str, ...]:
    """Return the currencies of what is spent and earned, the commonest first."""
    amounts = ibis.union(*(rows.select("currency") for rows in (COST, SALES, PLATFORM)))
    known = amounts.filter(amounts.currency.fill_null("") != "")
    found = engine.query(known.group_by("currency").agg(days=known.count()))
    return tuple(found.sort_values(["days", "currency"], ascending=[False, True])["currency"])


def _days(engine: Warehouse) -> frozenset[date]:
    """Return the days of a sale, a contact or a report."""
    days = [rows.select("day").distinct() for rows in (PLATFORM, SALES, CONTACTS)]
    found = engine.query(ibis.union(*days, distinct=True))["day"].dropna()
    return frozenset(pd.Timestamp(day).date() for day in found)


def _campaign_days(engine: Engine) -> dict[str, Period]:
    """Return the days of each campaign: those it declares, else those of its costs, reports and contacts."""
    declared = CAMPAIGN.filter(CAMPAIGN.starts_on <= CAMPAIGN.ends_on).select(
        "campaign_id", first="starts_on", last="ends_on", rank=ibis.literal(0)
    )
    met = ibis.union(*(rows.select("campaign_id", "day") for rows in (PLATFORM, COST, CONTACTS)))
    met = (
        met.filter(met.campaign_id.fill_null("") != "")
        .group_by("campaign_id")
        .agg(first=met.day.min(), last=met.day.max())
    )
    both = ibis.union(declared, met.mutate(rank=ibis.literal(1)))
    found = engine.query(both).sort_values("rank").drop_duplicates("campaign_id")
    days = (found[name].map(lambda day: pd.Timestamp(day).date()) for name in ("first", "last"))
    return dict(zip(found["campaign_id"].map(str), map(Period, *days), strict=True))


def _distinct(engine: Engine, columns: tuple[ibis.StringColumn, ...]) -> list[str]:
    """Return the values of columns, each once, in order."""
    tables = [column.name("value").as_table().distinct() for column in columns]
    found = engine.query(ibis.union(*tables, distinct=True))["value"].dropna()
    return sorted((str(value) for value in found if value), key=str.casefold)


def _found(engine: Engine, attribute: str) -> dict[str, str]:
    """Return values that are called as they are stored."""
    return {value: value for value in _distinct(engine, FOUND_IN[attribute])}


def _channels(engine: Engine) -> dict[str, str]:
    """Return the channels, family by family, those we do not know last."""
    order = {channel: place for place, channel in enumerate(CHANNELS)}
    found = sorted(_distinct(engine, FOUND_IN["channels"]), key=lambda each: order.get(each, len(order)))
    return {channel: CHANNEL_LABELS.get(channel, channel) for channel in found}


def _campaigns(engine: Engine) -> dict[str, str]:
    """Return campaigns by identifier, or by name where a report gives no identifier."""
    names = campaign_names(engine)
    identified = _distinct(engine, tuple(each for each in FOUND_IN["campaigns"] if "id" in each.get_name()))
    unidentified = [rows.filter(rows.campaign_id.fill_null("") == "").campaign for rows in (PLATFORM, COST)]
    found = {value: names.get(value, value) for value in identified}
    found |= {value: value for value in _distinct(engine, tuple(unidentified)) if value not in found}
    return dict(sorted(found.items(), key=lambda item: item[1].casefold()))
