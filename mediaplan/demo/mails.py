"""The e-mails sent, as the tool that sent them tells of each: delivered, opened, clicked, refused."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from mediaplan.demo.customers import NEWSLETTER, WELCOME, real
from mediaplan.demo.parameters import DAYS, MAILING, Flags, Floats, Whole, day, dice
from mediaplan.demo.people import people

DAY = 24 * 60
#: Minute of the day at which messages leave.
SENT_AT = 9 * 60
OPENS, OPENS_BUYER, CLICKS, CLICKS_BUYER, APPLE = 0.27, 0.80, 0.08, 0.65, 0.22
COMPLAINS = 0.0004
#: Share of clickers who click twice.
TWICE = 0.2
#: A number that no day reaches, to sort by person and day at once.
WIDE = 10_000


@dataclass(frozen=True)
class Mails:
    """Every message; times are minutes from START, -1 where it did not happen.

    ``sale`` is the place of the sale that followed a click, -1 without.
    """

    day: Whole
    kind: Whole
    person: Whole
    bounced: Flags
    opened: Whole
    by_apple: Flags
    clicks: Whole
    left: Whole
    complained: Whole
    sale: Whole

    def campaign(self, place: int) -> str:
        """Return the name of a message's campaign."""
        return campaign(int(self.kind[place]), int(self.day[place]))


def campaign(kind: int, number: int) -> str:
    """Return the name of the campaign of a kind on a day."""
    date = day(number)
    if kind == NEWSLETTER:
        year, week, _ = date.isocalendar()
        return f"Newsletter S{week:02} {year}"
    return f"{'Bienvenue' if kind == WELCOME else 'Relance'} {date:%Y-%m}"


def minute(draw: np.random.Generator, number: Whole) -> Whole:
    """Return the minute of each sale: between 10 and 22 o'clock of its day."""
    return number * DAY + 600 + draw.integers(0, 720, len(number))


@cache
def sale_minutes() -> Whole:
    """Return when each sale of the real run happened, in minutes from START."""
    return minute(dice(7), real().day)


@cache
def mails() -> Mails:
    """Return what became of every message of the real run."""
    run, who, draw = real(), people(), dice(8)
    sent, kind, person = (
        np.concatenate(each) for each in (run.messages.day, run.messages.kind, run.messages.person)
    )
    bounced, leaves = (np.concatenate(each) for each in (run.messages.bounced, run.messages.left))
    count = len(sent)
    next_sale = _following(run.person, run.day, person, sent)
    buys = next_sale >= 0
    chance = draw.random((5, count))
    # A sale has one last click: the nearest message before it is the one that can have it.
    leads = buys & ~bounced & (chance[0] < OPENS_BUYER) & (chance[1] < CLICKS_BUYER)
    opens = leads | (~bounced & (chance[0] < np.where(buys, OPENS_BUYER, OPENS))) | leaves
    clicks = np.where(leads | (opens & (chance[1] < CLICKS)), 1 + (chance[2] < TWICE), 0)
    at = sent * DAY + SENT_AT
    later = at + 2 + draw.exponential(420.0, count).astype(np.int64).clip(0, 5 * DAY)
    before_sale = sale_minutes()[next_sale] - 5 - draw.integers(0, 20, count)
    opened = np.where(leads, np.maximum(before_sale, at + 2), later).clip(max=DAYS * DAY - 30)
    complains = ~bounced & ~leaves & (chance[3] < COMPLAINS)
    apple = (draw.random(len(who)) < APPLE)[person] & ~bounced
    return Mails(
        day=sent,
        kind=kind,
        person=person,
        bounced=bounced,
        opened=np.where(opens, opened, np.where(apple, at + 2, -1)),
        by_apple=apple,
        clicks=clicks,
        left=np.where(leaves, opened + 3, -1),
        complained=np.where(complains, at + 180, -1),
        sale=np.where(leads, next_sale, -1),
    )


def _following(buyer: Whole, bought: Whole, person: Whole, sent: Whole) -> Whole:
    """Return the place of each message's sale within the days that it works for, -1 without."""
    order = np.argsort(buyer * WIDE + bought, kind="stable")
    keys = (buyer * WIDE + bought)[order]
    place = np.searchsorted(keys, person * WIDE + sent).clip(max=len(keys) - 1)
    found = order[place]
    close = (buyer[found] == person) & (bought[found] >= sent) & (bought[found] < sent + MAILING.lasts)
    return np.where(close, found, -1)


def recent(person: Whole, number: Whole) -> Floats:
    """Return the recent messages of people on days: each counts less as it gets older."""
    sent = mails()
    got = ~sent.bounced
    by_person: dict[int, list[int]] = {}
    for each, when in zip(sent.person[got].tolist(), sent.day[got].tolist(), strict=True):
        by_person.setdefault(each, []).append(when)
    return np.array(
        [
            sum(np.exp(-(now - when) / MAILING.memory) for when in by_person.get(each, ()) if when <= now)
            for each, now in zip(person.tolist(), number.tolist(), strict=True)
        ],
        np.float64,
    )
