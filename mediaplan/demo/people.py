"""Who the customers are: why and when they came, their segment, their habits, their permissions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from mediaplan.demo.media import arrivals
from mediaplan.demo.parameters import (
    CAUSES,
    DAYS,
    FRANCE_SHARE,
    MAILING,
    PAST,
    PAST_A_DAY,
    PROSPECTS,
    SEGMENTS,
    Flags,
    Floats,
    P,
    Q,
    Whole,
    dice,
    season,
)

#: Day of arrival of somebody who never came.
NEVER = 10**6
OFFLINE = ("tv", "radio", "outdoor", "tv+search")
EARLY_SHARE, EARLIEST = 0.15, 45


@dataclass(frozen=True)
class People:
    """Everybody in the base, in the order in which they first bought; prospects last.

    Parameters
    ----------
    cause, segment, market : array of int
        Places in CAUSES, SEGMENTS and MARKETS.
    arrival : array of int
        Day of the first purchase, from START; NEVER for prospects.
    created : array of int
        Day on which they entered the base.
    rate, leaving, basket : array
        Purchases a day; chance to leave after a repeat purchase; mean amount in EUR.
    consents, holdout : array of bool
        Permission for e-mail; in the group that is never mailed.
    pressure : array of int
        Class of newsletter frequency.
    store : array of int
        Store of reference, 0 to 7.
    """

    cause: Whole
    segment: Whole
    market: Whole
    arrival: Whole
    created: Whole
    rate: Floats
    leaving: Floats
    basket: Floats
    consents: Flags
    holdout: Flags
    pressure: Whole
    store: Whole

    def __len__(self) -> int:
        """Return how many they are."""
        return len(self.cause)

    @property
    def before(self) -> int:
        """How many came before START: the first ones."""
        return int((self.arrival < 0).sum())


def _arrived() -> tuple[Whole, Whole]:
    """Draw the cause and day of every first purchase, sorted by day."""
    past = dice(2, 0).poisson(PAST_A_DAY * season()[:PAST])
    causes, days = [np.zeros(past.sum(), np.int64)], [np.repeat(np.arange(-PAST, 0), past)]
    expected = arrivals()
    for number, one in enumerate(CAUSES):
        counts = dice(2, 1 + number).poisson(expected[one.name])
        causes.append(np.full(counts.sum(), number, np.int64))
        days.append(np.repeat(np.arange(DAYS), counts))
    cause, day = np.concatenate(causes), np.concatenate(days)
    order = np.argsort(day, kind="stable")
    return cause[order], day[order]


@cache
def people() -> People:
    """Draw the customer base: the same at every run."""
    cause, arrival = _arrived()
    draw = dice(3)
    cause = np.concatenate([cause, np.zeros(PROSPECTS, np.int64)])
    entered = np.sort(draw.integers(0, DAYS, PROSPECTS))
    early = draw.random(len(arrival)) < EARLY_SHARE
    ahead = np.where(early, draw.integers(1, EARLIEST, len(arrival)), 0)
    # Who was there before START stays so: nobody's entry is moved across it.
    created = np.concatenate([np.where(arrival >= 0, np.maximum(arrival - ahead, 0), arrival), entered])
    arrival = np.concatenate([arrival, np.full(PROSPECTS, NEVER)])
    count = len(cause)
    shares = np.array([one.segments for one in CAUSES]).cumsum(axis=1)
    segment = (draw.random(count)[:, None] > shares[cause]).sum(axis=1).clip(0, len(SEGMENTS) - 1)
    r, alpha, a, b, basket = (
        np.array([getattr(each, name) for each in SEGMENTS])[segment]
        for name in ("r", "alpha", "a", "b", "basket")
    )
    faster = np.array([each.rate for each in CAUSES])[cause]
    dearer = np.array([each.basket for each in CAUSES])[cause]
    rate = draw.gamma(r) * faster / alpha
    nu = draw.gamma(Q, size=count) / (basket * dearer * (Q - 1) / P)
    offline = np.isin(np.array([one.name for one in CAUSES])[cause], OFFLINE)
    abroad = ~offline & (draw.random(count) >= FRANCE_SHARE)
    consents = draw.random(count) < MAILING.consent
    consents[arrival == NEVER] = True
    return People(
        cause=cause,
        segment=segment,
        market=abroad.astype(np.int64),
        arrival=arrival,
        created=created,
        rate=np.where(arrival == NEVER, 0.0, rate),
        leaving=draw.beta(a, b),
        basket=P / nu,
        consents=consents,
        holdout=draw.random(count) < MAILING.holdout,
        pressure=(draw.random(count)[:, None] > np.cumsum(MAILING.classes)).sum(axis=1).clip(0, 2),
        store=np.where(abroad, draw.integers(6, 8, count), draw.integers(0, 6, count)),
    )
