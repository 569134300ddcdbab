"""What the platforms report of their campaigns, conversions they claim included: more than is theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np

from mediaplan.demo.mails import DAY
from mediaplan.demo.media import ONLINE, Online, campaign_spend
from mediaplan.demo.orders import orders
from mediaplan.demo.parameters import DAYS, START, Floats, dice


@dataclass(frozen=True)
class Trade:
    """What money buys on a platform: cost of a thousand impressions, and clicks per impression."""

    cpm: float
    click_rate: float
    engaged: float = 0.0


TRADES = {
    "SEA-MARQUE": Trade(42.0, 0.115),
    "SEA-GENERIQUE": Trade(24.0, 0.036),
    "PMAX-MAISON": Trade(9.0, 0.017),
    "DISPLAY-RECIBLAGE": Trade(2.6, 0.0042),
    "META-PROSPECTION": Trade(6.2, 0.0105, 0.021),
    "META-RECIBLAGE": Trade(8.4, 0.0150, 0.019),
    "META-FIDELITE": Trade(7.1, 0.0125, 0.046),
    "AFFILIATION": Trade(12.0, 0.030),
}
#: Share of the orders recorded elsewhere that a platform also claims, by where they are recorded:
#: its cookie was there, or its ad on the screen.
ALSO_CLAIMED = {
    "search": {"direct": 0.40, "email": 0.30, "social": 0.15, "tv": 0.20},
    "display": {"direct": 0.10, "search": 0.10, "email": 0.10},
    "social": {"direct": 0.34, "search": 0.30, "email": 0.25, "store": 0.06},
    "affiliate": {"direct": 0.05, "search": 0.08},
}


@dataclass(frozen=True)
class Reported:
    """One day of one campaign as its platform reports it."""

    online: Online
    day: int
    spend: float
    impressions: int
    clicks: int
    engagements: int
    reach: int
    conversions: float
    value: float


@cache
def recorded() -> dict[str, tuple[Floats, Floats]]:
    """Return the orders and revenue recorded for each channel and each campaign, by day."""
    found: dict[str, tuple[Floats, Floats]] = {}
    for order in orders():
        if order.confirmed:
            for name in {order.channel, order.campaign} - {""}:
                count, revenue = found.setdefault(name, (np.zeros(DAYS), np.zeros(DAYS)))
                count[order.minute // DAY] += 1
                revenue[order.minute // DAY] += order.revenue
    return found


def reported() -> Iterator[Reported]:
    """Return the reports, campaign by campaign and day by day."""
    spent = campaign_spend()
    nothing = (np.zeros(DAYS), np.zeros(DAYS))
    whole = {
        channel: sum(spent[each.campaign] for each in ONLINE if each.channel == channel)
        for channel in ALSO_CLAIMED
    }
    for number, online in enumerate(ONLINE):
        spend, trade, draw = spent[online.campaign], TRADES[online.campaign], dice(13, number)
        impressions = np.round(spend / trade.cpm * 1000 * draw.uniform(0.88, 1.12, DAYS))
        clicks = np.round(impressions * trade.click_rate * draw.uniform(0.85, 1.15, DAYS))
        engaged = np.round(impressions * trade.engaged * draw.uniform(0.85, 1.15, DAYS))
        reach = np.round(impressions / draw.uniform(1.15, 1.5, DAYS))
        own, value = (each.copy() for each in recorded().get(online.name, nothing))
        share = spend / np.maximum(np.asarray(whole[online.channel]), 0.01)
        for other, part in ALSO_CLAIMED[online.channel].items():
            count, revenue = recorded().get(other, nothing)
            taken = part * share * draw.uniform(0.8, 1.2, DAYS)
            own += count * taken
            value += revenue * taken
        for day in range((online.since - START).days, DAYS):
            yield Reported(
                online=online,
                day=day,
                spend=float(spend[day]),
                impressions=int(impressions[day]),
                clicks=int(clicks[day]),
                engagements=int(engaged[day]),
                reach=int(reach[day]),
                conversions=round(float(own[day]), 2),
                value=round(float(value[day]), 2),
            )
