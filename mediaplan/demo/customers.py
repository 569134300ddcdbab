"""What the customers do, day by day: they buy, get e-mails, tire of them, leave; with any channel off."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

import numpy as np
import numpy.typing as npt

from mediaplan.demo.media import pressure
from mediaplan.demo.parameters import (
    CAUSES,
    DAYS,
    MAIL_FROM,
    MAILING,
    PAST,
    RESPONSES,
    SEGMENTS,
    SILENT,
    TAU,
    Flags,
    Floats,
    P,
    Whole,
    day,
    dice,
    season,
)
from mediaplan.demo.people import People, people

TUESDAY = 1
LONG_AGO = -(10**6)
Chances = npt.NDArray[np.float32]
NEWSLETTER, WELCOME, WINBACK = range(3)


@dataclass
class Messages:
    """E-mails sent: parallel lists of arrays, one entry a day and kind."""

    day: list[Whole] = field(default_factory=list)
    kind: list[Whole] = field(default_factory=list)
    person: list[Whole] = field(default_factory=list)
    bounced: list[Flags] = field(default_factory=list)
    left: list[Flags] = field(default_factory=list)


@dataclass(frozen=True)
class Run:
    """What happened in one run of the process.

    Parameters
    ----------
    day, person : array of int
        Of every sale from START on, in order of time.
    stage : array of int
        Of every sale: acquisition, activation, loyalty, reactivation (by TAU).
    revenue, margin : array
        EUR excluding tax, before refunds.
    lost : array of bool
        The customer left for good with this sale.
    messages : Messages
        E-mails.
    """

    day: Whole
    person: Whole
    stage: Whole
    revenue: Floats
    margin: Floats
    lost: Flags
    messages: Messages


class State:
    """Where every customer stands on a day."""

    def __init__(self, count: int) -> None:
        self.here = np.ones(count, np.bool_)
        self.last = np.full(count, LONG_AGO)
        self.bought = np.zeros(count, np.int64)
        self.recent = np.zeros(count)
        self.mailed = np.full(count, LONG_AGO)
        self.strength = np.zeros(count)
        self.subscribed = np.ones(count, np.bool_)


@cache
def chances() -> tuple[Chances, Chances, Chances]:
    """Return the random numbers of buying, of leaving and of amounts, by day and person.

    Notes
    -----
    They belong to the day and the person, not to the run: runs with and without a channel differ
    by the channel alone (common random numbers). Amounts are in units of the customer's mean.
    """
    size = (DAYS, len(people()))
    return (
        dice(4, 1).random(size, np.float32),
        dice(4, 2).random(size, np.float32),
        (dice(4, 3).standard_gamma(P, size, np.float32) / P).astype(np.float32),
    )


def lifts(off: frozenset[str]) -> tuple[Floats, Floats]:
    """Return the shares media add to the rate of purchase each day: of everyone, of the silent."""
    felt = pressure()
    on = {name: each for name, each in RESPONSES.items() if name not in off}
    everyone = sum((each.everyone * felt[name] for name, each in on.items()), np.zeros(DAYS))
    silent = sum((each.silent * felt[name] for name, each in on.items()), np.zeros(DAYS))
    return everyone, silent


def run(off: frozenset[str] = frozenset()) -> Run:
    """Run the process.

    Parameters
    ----------
    off : frozenset of str
        Channels that do nothing in this run.

    Returns
    -------
    Run
        Same random numbers whatever is off.
    """
    who = people()
    gone = np.array([bool(off & set(each.channels)) for each in CAUSES])[who.cause]
    state = _past(who)
    buying, leaving, amounts = chances()
    everyone, silent = lifts(off)
    rhythm = season()[PAST:]
    sent = Messages()
    found: list[tuple[Whole, Whole, Flags]] = []
    margins = np.array([each.margin for each in SEGMENTS])[who.segment]
    arrived = np.searchsorted(who.arrival, np.arange(DAYS), side="right")
    before = who.before
    for today in range(DAYS):
        if today >= MAIL_FROM and "email" not in off:
            _mail(who, state, today, gone, sent)
        now = int(arrived[today])
        last = state.last[:now]
        more = 1 + everyone[today] + silent[today] * (today - last > SILENT)
        age = today - state.mailed[:now]
        more += np.where(age < MAILING.lasts, state.strength[:now] * MAILING.carry ** age.clip(0, 30), 0.0)
        rate = who.rate[:now] * rhythm[today] * more
        buys = state.here[:now] & (buying[today, :now] < -np.expm1(-rate))
        first = slice(before if today == 0 else int(arrived[today - 1]), now)
        buys[first] = True
        buys &= ~gone[:now]
        leaves = leaving[today, :now] < who.leaving[:now]
        leaves[first] = False
        place = np.flatnonzero(buys)
        stage = _stage(state, place, today)
        state.here[:now] &= ~(buys & leaves)
        state.last[place] = today
        state.bought[place] += 1
        found.append((place, stage, leaves[place]))
    person = np.concatenate([each[0] for each in found])
    days = np.repeat(np.arange(DAYS), [len(each[0]) for each in found])
    revenue = np.maximum(np.round(who.basket[person] * amounts[days, person].astype(np.float64), 2), 1.0)
    return Run(
        day=days,
        person=person,
        stage=np.concatenate([each[1] for each in found]),
        revenue=revenue,
        margin=np.round(revenue * margins[person], 2),
        lost=np.concatenate([each[2] for each in found]),
        messages=sent,
    )


def _past(who: People) -> State:
    """Let those who came before START live until then, without media and e-mails."""
    state = State(len(who))
    rhythm = season()[:PAST]
    draw = dice(5)
    before = who.before
    for today in range(-PAST, 0):
        here = who.arrival[:before] <= today
        first = who.arrival[:before] == today
        chance, leave = draw.random(before), draw.random(before)
        buys = here & state.here[:before] & (chance < -np.expm1(-who.rate[:before] * rhythm[today + PAST]))
        state.here[:before] &= ~(buys & ~first & (leave < who.leaving[:before]))
        place = np.flatnonzero(buys | first)
        state.last[place] = today
        state.bought[place] += 1
    return state


def _stage(state: State, place: Whole, today: int) -> Whole:
    """Return the stage of sales: 0 acquisition, 1 activation, 2 loyalty, 3 reactivation."""
    silence = today - state.last[place]
    bought = state.bought[place]
    return np.where(bought == 0, 0, np.where(silence > TAU, 3, np.where(bought == 1, 1, 2)))


def _mail(who: People, state: State, today: int, gone: Flags, sent: Messages) -> None:
    """Send the messages of a day, and note what they do."""
    state.recent *= np.exp(-1 / MAILING.memory)
    date = day(today)
    draw = dice(6, today)
    count = len(who)
    reachable = who.consents & ~who.holdout & ~gone & state.subscribed & (who.created <= today)
    chosen = {WELCOME: reachable & (who.arrival == today - MAILING.welcome_after)}
    if date.weekday() == TUESDAY:
        chosen[NEWSLETTER] = reachable & (draw.random(count) < np.array(MAILING.weekly)[who.pressure])
    if date.day == 15:  # noqa: PLR2004 - the middle of the month
        inactive = (state.bought > 0) & (today - state.last > SILENT)
        chosen[WINBACK] = reachable & inactive & (draw.random(count) < MAILING.winback)
    taken = np.zeros(count, np.bool_)
    fate, patience = draw.random(count), draw.random(count)
    for kind, each in sorted(chosen.items()):
        place = np.flatnonzero(each & ~taken)
        taken[place] = True
        bounced = fate[place] < MAILING.bounce
        calm, annoyed = MAILING.unsubscribe
        left = ~bounced & (patience[place] < calm + annoyed * state.recent[place])
        got = place[~bounced]
        tired = np.minimum(MAILING.fatigue * state.recent[got], MAILING.tired)
        state.strength[got] = MAILING.effect[kind] * (1 - tired)
        state.mailed[got] = today
        state.recent[got] += 1
        state.subscribed[place[left]] = False
        sent.day.append(np.full(len(place), today))
        sent.kind.append(np.full(len(place), kind))
        sent.person.append(place)
        sent.bounced.append(bounced)
        sent.left.append(left)


@cache
def real() -> Run:
    """Return the run that the exports tell of: every channel on."""
    return run()
