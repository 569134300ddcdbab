"""What the shop's books record of the sales: orders with their channel, refunds, doubles, cancellations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from mediaplan.demo.customers import real
from mediaplan.demo.mails import DAY, mails, sale_minutes
from mediaplan.demo.parameters import CAUSES, REFUND_SHARES, REFUNDED, SEGMENTS, dice
from mediaplan.demo.people import people

#: How a first sale is recorded, by what really made the customer come: codes heard on air,
#: last clicks, and the till. Shares.
RECORDED: dict[str, dict[str, float]] = {
    "base": {"store": 0.42, "direct": 0.36, "search": 0.14, "social": 0.05, "affiliate": 0.03},
    "tv": {"tv": 0.30, "direct": 0.30, "search": 0.22, "store": 0.16, "social": 0.02},
    "radio": {"radio": 0.35, "store": 0.35, "direct": 0.20, "search": 0.10},
    "outdoor": {"outdoor": 0.15, "store": 0.50, "direct": 0.20, "search": 0.15},
    "search": {"search": 0.95, "direct": 0.05},
    "social": {"social": 0.60, "direct": 0.20, "search": 0.12, "store": 0.08},
    "display": {"display": 0.60, "direct": 0.25, "search": 0.15},
    "affiliate": {"affiliate": 0.95, "direct": 0.05},
    "tv+search": {"search": 0.90, "direct": 0.10},
}
REPEATED = {"direct": 0.46, "search": 0.32, "social": 0.12, "affiliate": 0.06, "display": 0.04}
CAMPAIGNS: dict[tuple[str, bool], dict[str, float]] = {
    ("search", True): {"SEA Générique Déco": 0.55, "PMax Maison et Jardin": 0.30, "SEA Marque": 0.15},
    ("search", False): {"SEA Marque": 0.60, "SEA Générique Déco": 0.25, "PMax Maison et Jardin": 0.15},
    ("social", True): {"Meta Prospection": 1.0},
    ("social", False): {"Meta Fidélité clients": 0.5, "Meta Reciblage inactifs": 0.5},
    ("affiliate", True): {"Affiliation bons plans": 1.0},
    ("display", True): {"Display Reciblage": 1.0},
    ("tv", True): {"TV-NOTORIETE": 1.0},
    ("radio", True): {"RADIO-PROXIMITE": 1.0},
    ("outdoor", True): {"AFFICHAGE-MAGASINS": 1.0},
}
#: First day, from START, of what did not run from the beginning; what is recorded instead.
NOT_BEFORE = {
    "PMax Maison et Jardin": (106, "SEA Générique Déco"),
    "Meta Fidélité clients": (182, "Meta Prospection"),
    "Affiliation bons plans": (123, ""),
}
AFFILIATES_FROM = 123
CATEGORIES = {
    "Textile": 0.28,
    "Vaisselle": 0.20,
    "Luminaires": 0.14,
    "Petit mobilier": 0.13,
    "Rangement": 0.15,
    "Jardin": 0.10,
}
STORES = ("Lyon", "Grenoble", "Dijon", "Strasbourg", "Clermont", "Annecy", "Bruxelles", "Liège")
DOUBLED, CANCELLED, DISCOUNTED = 0.025, 0.03, 0.22


@dataclass(frozen=True)
class Order:
    """One order; amounts in EUR excluding tax, minutes from START."""

    person: int
    minute: int
    confirmed: bool
    revenue: float
    discount: float
    refund: float
    margin: float
    quantity: int
    category: str
    store: str
    channel: str
    campaign: str


def pick(shares: Mapping[str, float], chance: float) -> str:
    """Return the name whose share of the whole a number from 0 to 1 falls into."""
    reached = 0.0
    for name, share in shares.items():
        reached += share
        if chance < reached:
            return name
    return name


def campaign(channel: str, number: int, chance: float, *, first: bool) -> str:
    """Return the campaign that an order's link or code names; empty for what has none."""
    shares = CAMPAIGNS.get((channel, first)) or CAMPAIGNS.get((channel, True))
    if not shares:
        return ""
    name = pick(shares, chance)
    since, instead = NOT_BEFORE.get(name, (0, ""))
    return name if number >= since else instead


@cache
def orders() -> tuple[Order, ...]:
    """Return every order of the period, in order of time."""
    run, who, sent = real(), people(), mails()
    draw = dice(9)
    count = len(run.day)
    chance = draw.random((count, 12)).tolist()
    more = draw.poisson(run.revenue / 38.0).tolist()
    clicked = {int(sale): place for place, sale in enumerate(sent.sale.tolist()) if sale >= 0}
    minutes = sale_minutes().tolist()
    stores, segments = who.store.tolist(), [SEGMENTS[each] for each in who.segment.tolist()]
    causes = [CAUSES[each].name for each in who.cause.tolist()]
    found: list[Order] = []
    for place, (person, number, stage, revenue) in enumerate(
        zip(run.person.tolist(), run.day.tolist(), run.stage.tolist(), run.revenue.tolist(), strict=True)
    ):
        luck, first = chance[place], stage == 0
        if first:
            channel = pick(RECORDED[causes[person]], luck[0])
        elif place in clicked:
            channel = "email"
        else:
            channel = "store" if luck[0] < segments[person].store else pick(REPEATED, luck[1])
        if channel == "affiliate" and number < AFFILIATES_FROM:
            channel = "direct"
        if channel == "email":
            named = sent.campaign(clicked[place])
        else:
            named = campaign(channel, number, luck[2], first=first)
        refund = 0.0
        if luck[3] < REFUNDED:
            low, high = REFUND_SHARES
            refund = round(revenue * (low + (high - low) * luck[4]), 2)
        rate = run.margin[place] / revenue
        whole = Order(
            person=person,
            minute=minutes[place],
            confirmed=True,
            revenue=revenue,
            discount=round(revenue / 9, 2) if luck[5] < DISCOUNTED else 0.0,
            refund=refund,
            margin=round(float(run.margin[place]) - refund * rate, 2),
            quantity=1 + more[place],
            category=pick(CATEGORIES, luck[6]),
            store=STORES[stores[person]] if channel == "store" else "",
            channel=channel,
            campaign=named,
        )
        found += _as_booked(whole, luck[7:])
    return tuple(sorted(found, key=lambda each: (each.minute, each.person)))


def _as_booked(whole: Order, luck: list[float]) -> list[Order]:
    """Return a sale as the shop books it: sometimes in two orders, sometimes after a cancelled one."""
    booked = [whole]
    if luck[0] < DOUBLED and whole.revenue > 40.0 and whole.refund == 0:  # noqa: PLR2004 - EUR
        share = 0.3 + 0.4 * luck[1]
        part, gain = round(whole.revenue * share, 2), round(whole.margin * share, 2)
        rest, profit = round(whole.revenue - part, 2), round(whole.margin - gain, 2)
        later = min(whole.minute + 25, (whole.minute // DAY + 1) * DAY - 1)
        booked = [
            replace(whole, revenue=part, margin=gain),
            replace(whole, minute=later, revenue=rest, margin=profit, discount=0.0, quantity=1),
        ]
    if luck[2] < CANCELLED:
        booked.append(
            replace(whole, minute=whole.minute - 12, confirmed=False, refund=0.0, channel=whole.channel)
        )
    return booked
