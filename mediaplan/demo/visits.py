"""Visits of the site, as a web analytics tool with a user ID sees them: before purchases, and without one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

import numpy as np

from mediaplan.demo.customers import real
from mediaplan.demo.mails import DAY, sale_minutes
from mediaplan.demo.media import pressure
from mediaplan.demo.orders import Order, campaign, orders, pick
from mediaplan.demo.parameters import CAUSES, DAYS, PAST, SILENT, START, Flags, dice, season
from mediaplan.demo.people import people

#: First day with visits, counted from START: the web analytics tool keeps a year.
SINCE = (date(2025, 10, 1) - START).days
#: Share of people who accept measurement, of their visits that are seen, and of new customers who
#: come from a second device until the purchase: what they did there is a stranger's for good.
ACCEPTS, SEEN, UNTIED = 0.45, 0.70, 0.20
#: Share of online repeat purchases made on the site; the others are made in the app.
ON_SITE = 0.40
#: Share of store purchases that somebody prepares on the site: first ones that no click brought, repeats.
PREPARED, PREPARED_AGAIN = 0.35, 0.12
#: Visits by which new customers come, by what made them come: media without a link leave no click.
OFFLINE = {"direct": 0.35, "seo": 0.35, "search": 0.30}
ENTRANCE: dict[str, dict[str, float]] = {
    "base": {"seo": 0.45, "direct": 0.40, "search": 0.15},
    "tv": OFFLINE,
    "radio": OFFLINE,
    "outdoor": OFFLINE,
    "search": {"search": 1.0},
    "social": {"social": 1.0},
    "display": {"display": 1.0},
    "affiliate": {"affiliate": 1.0},
    "tv+search": {"search": 1.0},
}
#: Causes whose search is the brand's name, since they knew it already.
KNOWING = ("base", "tv", "radio", "outdoor")
#: By chance alone, display is clicked far less often than social, as the platforms report.
#: Chance and shares of a visit before that one, which brought nobody; of each further one after it;
#: of one that closes after the click that the shop recorded.
EARLIER, EARLIER_BY = 0.25, {"seo": 0.40, "direct": 0.29, "social": 0.25, "display": 0.06}
FURTHER, FURTHER_BY = 0.35, {"direct": 0.42, "seo": 0.27, "brand": 0.26, "display": 0.05}
CLOSED, CLOSED_BY = 0.55, {"direct": 0.45, "brand": 0.35, "seo": 0.20}
#: Chance and shares of a visit before a repeat purchase, of the recent and of the silent.
NUDGED = (0.30, {"direct": 0.50, "seo": 0.24, "social": 0.20, "display": 0.06})
WOKEN = (0.50, {"direct": 0.30, "seo": 0.20, "social": 0.35, "display": 0.15})
#: Visits of people of the base for nothing: expected number in the two years, and shares.
LOOKING, LOOKING_BY = 0.35, {"direct": 0.40, "seo": 0.30, "social": 0.15, "brand": 0.10, "display": 0.05}
#: People who never buy: how many are expected that accept measurement and first come since SINCE, by
#: what they come, chance and shares of each further visit, chance to be back long after.
STRANGERS = 11_000
STRANGERS_BY = {
    "social": 0.30,
    "search": 0.22,
    "seo": 0.17,
    "direct": 0.15,
    "display": 0.08,
    "affiliate": 0.08,
}
AGAIN, AGAIN_BY = 0.25, {"direct": 0.40, "seo": 0.27, "brand": 0.16, "social": 0.12, "display": 0.05}
BACK, BACK_AFTER, BACK_WITHIN = 0.08, 31, 90
#: Visits that are a click on something paid; and all that a link tells of.
PAID = ("search", "social", "display", "affiliate")
LINKED = (*PAID, "seo", "direct")
BRAND = "SEA Marque"
#: A visit and the next, or the purchase: within the hour, within the same day, else days as drawn.
SAME_HOUR, SAME_DAY, MEAN_DAYS, MOST_DAYS = 0.30, 0.45, 5.5, 25
#: Least minutes from a visit to a purchase elsewhere.
ON_THE_WAY = 60
#: Person of a path that is nobody's of the base; sale of a path that leads to none.
STRANGER, NO_SALE = -1, -1
#: Stages of sales in a run.
ACQUISITION, REACTIVATION = 0, 3


@dataclass(frozen=True)
class Visit:
    """One visit: minute from START, channel, and campaign as the platform calls it."""

    minute: int
    channel: str
    campaign: str


@dataclass(frozen=True)
class Path:
    """What is seen of what somebody did on the site before a purchase, or without one.

    Parameters
    ----------
    person : int
        Place in the base; STRANGER for somebody who is not in it.
    sale : int
        Place of the sale it leads to in the real run; NO_SALE without one.
    visits : tuple of Visit
        In order of time.
    untied : int
        How many of the first ones were made on a device on which nobody ever signed in.
    """

    person: int
    sale: int
    visits: tuple[Visit, ...]
    untied: int = 0


@cache
def measured() -> Flags:
    """Return who of the base accepts measurement."""
    return dice(30).random(len(people())) < ACCEPTS


def _before(draw: np.random.Generator, minute: int) -> int:
    """Return when somebody came who came back, or bought, at a time: 5 minutes to 25 days before."""
    chance = draw.random()
    if chance < SAME_HOUR:
        return minute - 5 - int(draw.random() * 50)
    if chance < SAME_DAY:
        return minute - 60 - int(draw.random() * 180)
    days = min(1 + int(draw.exponential(MEAN_DAYS)), MOST_DAYS)
    return (minute // DAY - days) * DAY + 480 + int(draw.random() * 900)


def _by(draw: np.random.Generator, shares: Mapping[str, float], day: int, *, first: bool) -> tuple[str, str]:
    """Draw the channel and campaign of a visit; somebody looking for the brand clicks its ad."""
    channel, chance = pick(shares, draw.random()), draw.random()
    if channel == "brand":
        return "search", BRAND
    named = campaign(channel, max(day, 0), chance, first=first) if channel in PAID else ""
    return (channel, named) if named or channel not in PAID else ("direct", "")


def _timed(
    draw: np.random.Generator, ways: list[tuple[str, str]], until: int, *, closing: bool
) -> tuple[Visit, ...]:
    """Give visits in order their times before a purchase, and return those that are seen.

    ``closing`` says that the last one ends with the purchase, some minutes later.
    """
    last = until - (3 if closing else ON_THE_WAY) - int(draw.random() * 38)
    times = sorted(_before(draw, last) for _ in range(len(ways) - closing)) + [last] * closing
    for place in range(len(times) - 1, 0, -1):
        times[place - 1] = min(times[place - 1], times[place] - 2)
    seen = draw.random(len(ways)) < SEEN
    return tuple(
        Visit(minute, *way)
        for minute, way, shown in zip(times, ways, seen, strict=True)
        if shown and minute >= SINCE * DAY
    )


def _first(draw: np.random.Generator, cause: str, order: Order) -> tuple[Visit, ...]:
    """Draw the visits before somebody's first purchase: what brought them, what came before and after."""
    day = order.minute // DAY
    if cause in KNOWING and order.store and draw.random() >= PREPARED:
        return ()
    brought = ENTRANCE[cause]
    if cause in KNOWING:
        brought = {"brand" if name == "search" else name: share for name, share in brought.items()}
    entrance = _by(draw, brought, day, first=True)
    if entrance[0] == order.channel:
        entrance = (order.channel, order.campaign)
    ways = [_by(draw, EARLIER_BY, day, first=True)] if draw.random() < EARLIER else []
    ways.append(entrance)
    while draw.random() < FURTHER:
        ways.append(_by(draw, FURTHER_BY, day, first=True))
    if order.store:
        return _timed(draw, ways, order.minute, closing=False)
    if order.channel not in LINKED:
        # A code heard on air: they come by themselves.
        ways.append(_by(draw, CLOSED_BY, day, first=True))
    elif order.channel != entrance[0]:
        ways.append((order.channel, order.campaign))
    elif draw.random() < CLOSED:
        ways.append(_by(draw, CLOSED_BY, day, first=True))
    return _timed(draw, ways, order.minute, closing=True)


def _repeat(draw: np.random.Generator, order: Order, *, silent: bool) -> tuple[Visit, ...]:
    """Draw the visits before a repeat purchase; the click of an e-mail is in the mailing tool's export."""
    if draw.random() >= (PREPARED_AGAIN if order.store else ON_SITE):
        return ()
    chance, shares = WOKEN if silent else NUDGED
    day = order.minute // DAY
    ways = [_by(draw, shares, day, first=False)] if order.store or draw.random() < chance else []
    closing = order.channel in LINKED
    if closing:
        ways.append((order.channel, order.campaign))
    return _timed(draw, ways, order.minute, closing=closing)


def _buying() -> Iterator[Path]:
    """Draw the paths that lead to a sale since SINCE, of those who accept measurement."""
    run, who, draw = real(), people(), dice(31)
    booked: dict[tuple[int, int], Order] = {}
    for order in orders():
        if order.confirmed:
            booked.setdefault((order.person, order.minute // DAY), order)
    minutes = sale_minutes().tolist()
    last: dict[int, int] = {}
    for sale, (person, day, stage) in enumerate(
        zip(run.person.tolist(), run.day.tolist(), run.stage.tolist(), strict=True)
    ):
        before, last[person] = last.get(person, -DAY), minutes[sale]
        if day < SINCE or not measured()[person]:
            continue
        order = booked[person, day]
        if stage == ACQUISITION:
            visits = _first(draw, CAUSES[who.cause[person]].name, order)
            untied = len(visits) - 1 if draw.random() < UNTIED else 0
        else:
            silent = stage == REACTIVATION or (before >= 0 and day - before // DAY > SILENT)
            found = _repeat(draw, order, silent=silent)
            visits, untied = tuple(each for each in found if each.minute > before), 0
        yield Path(person, sale, visits, max(untied, 0))


def _looking() -> Iterator[Path]:
    """Draw visits of people of the base that lead to nothing."""
    who, draw = people(), dice(32)
    since = who.created.clip(SINCE)
    counts = draw.poisson(LOOKING * (DAYS - since) / DAYS)
    for person in np.flatnonzero(measured() & (counts > 0)).tolist():
        for _ in range(int(counts[person])):
            day = int(draw.integers(since[person], DAYS))
            way = _by(draw, LOOKING_BY, day, first=day <= int(who.arrival[person]))
            yield Path(person, NO_SALE, _timed(draw, [way], day * DAY + _hour(draw), closing=True))


def _hour(draw: np.random.Generator) -> int:
    """Return a minute of the day between 8 and 23 o'clock."""
    return 480 + int(draw.random() * 900)


def _strangers() -> Iterator[Path]:
    """Draw the visits of people who never buy: more of them where there is more advertising."""
    days, rhythm, felt, draw = np.arange(SINCE, DAYS), season()[PAST:], pressure(), dice(33)
    for channel, share in STRANGERS_BY.items():
        shape = (rhythm * (felt[channel] if channel in felt else 1 + felt["tv"]))[days]
        counts = draw.poisson(STRANGERS * share * shape / shape.sum())
        for start in np.repeat(days, counts).tolist():
            visits: list[Visit] = []
            day = start
            while day < DAYS:
                way = _by(draw, {channel: 1.0} if not visits else AGAIN_BY, day, first=True)
                visits.append(Visit(day * DAY + _hour(draw), *way))
                if draw.random() < BACK:
                    day += BACK_AFTER + int(draw.random() * BACK_WITHIN)
                elif draw.random() < AGAIN:
                    day += 1 + min(int(draw.exponential(MEAN_DAYS)), MOST_DAYS - 1)
                else:
                    break
            seen = draw.random(len(visits)) < SEEN
            kept = tuple(each for each, shown in zip(visits, seen, strict=True) if shown)
            yield Path(STRANGER, NO_SALE, kept)


@cache
def paths() -> tuple[Path, ...]:
    """Return every path of the days since SINCE, those included of which nothing is seen."""
    return (*_buying(), *_looking(), *_strangers())
