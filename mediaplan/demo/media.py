"""What was spent each day on each channel, and what it does: adstock, saturation, new customers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from mediaplan.demo.parameters import (
    CAUSES,
    DAYS,
    PAST,
    RESPONSES,
    START,
    TV_LIFTS_SEARCH,
    Floats,
    dice,
    season,
)


@dataclass(frozen=True)
class Flight:
    """A campaign bought for some days.

    Parameters
    ----------
    channel, campaign : str
        Channel, and our identifier of the campaign.
    starts, ends : date
        First and last day.
    cost : float
        Net-net cost, EUR excluding tax.
    """

    channel: str
    campaign: str
    starts: date
    ends: date
    cost: float


FLIGHTS = (
    Flight("tv", "TV-NOTORIETE", date(2024, 10, 7), date(2024, 11, 3), 26000.0),
    Flight("tv", "TV-NOTORIETE", date(2025, 3, 10), date(2025, 3, 30), 21000.0),
    Flight("tv", "TV-NOTORIETE", date(2025, 9, 15), date(2025, 10, 12), 27000.0),
    Flight("tv", "TV-NOTORIETE", date(2026, 3, 9), date(2026, 3, 29), 20000.0),
    Flight("tv", "TV-NOTORIETE", date(2026, 9, 7), date(2026, 9, 27), 22000.0),
    Flight("radio", "RADIO-PROXIMITE", date(2024, 11, 18), date(2024, 12, 1), 8500.0),
    Flight("radio", "RADIO-PROXIMITE", date(2025, 5, 12), date(2025, 5, 25), 8000.0),
    Flight("radio", "RADIO-PROXIMITE", date(2025, 11, 17), date(2025, 11, 30), 9000.0),
    Flight("radio", "RADIO-PROXIMITE", date(2026, 5, 11), date(2026, 5, 24), 8500.0),
    Flight("radio", "RADIO-VENTES-CLIENTS", date(2025, 1, 6), date(2025, 1, 14), 4500.0),
    Flight("radio", "RADIO-VENTES-CLIENTS", date(2026, 1, 5), date(2026, 1, 13), 4800.0),
    Flight("radio", "RADIO-VENTES-CLIENTS", date(2026, 6, 22), date(2026, 6, 30), 4200.0),
    Flight("outdoor", "AFFICHAGE-MAGASINS", date(2025, 2, 3), date(2025, 2, 16), 9500.0),
    Flight("outdoor", "AFFICHAGE-MAGASINS", date(2025, 6, 2), date(2025, 6, 15), 9000.0),
    Flight("outdoor", "AFFICHAGE-MAGASINS", date(2025, 10, 20), date(2025, 11, 2), 10000.0),
    Flight("outdoor", "AFFICHAGE-MAGASINS", date(2026, 4, 13), date(2026, 4, 26), 9800.0),
)


@dataclass(frozen=True)
class Online:
    """A campaign that spends every day.

    Parameters
    ----------
    channel : str
        Its channel.
    campaign : str
        Our identifier.
    name : str
        As the platform calls it, the name in the links of its ads too.
    daily : float
        EUR excluding tax on an average day.
    since : date
        First day.
    """

    channel: str
    campaign: str
    name: str
    daily: float
    since: date = START


ONLINE = (
    Online("search", "SEA-MARQUE", "SEA Marque", 34.0),
    Online("search", "SEA-GENERIQUE", "SEA Générique Déco", 88.0),
    Online("search", "PMAX-MAISON", "PMax Maison et Jardin", 46.0, date(2025, 1, 15)),
    Online("display", "DISPLAY-RECIBLAGE", "Display Reciblage", 28.0),
    Online("social", "META-PROSPECTION", "Meta Prospection", 66.0),
    Online("social", "META-RECIBLAGE", "Meta Reciblage inactifs", 27.0),
    Online("social", "META-FIDELITE", "Meta Fidélité clients", 18.0, date(2025, 4, 1)),
    Online("affiliate", "AFFILIATION", "Affiliation bons plans", 42.0, date(2025, 2, 1)),
)


def campaign_spend() -> dict[str, Floats]:
    """Return what each campaign spends each day, by our identifier, in whole cents."""
    rhythm = season()[PAST:]
    spent: dict[str, Floats] = {}
    for number, online in enumerate(ONLINE):
        noise = dice(1, number).normal(1.0, 0.12, DAYS).clip(0.6, 1.4)
        running = np.arange(DAYS) >= (online.since - START).days
        spent[online.campaign] = np.round(online.daily * np.sqrt(rhythm) * noise * running, 2)
    for flight in FLIGHTS:
        first, last = (flight.starts - START).days, (flight.ends - START).days
        days = spent.setdefault(flight.campaign, np.zeros(DAYS))
        days[first : last + 1] += flight.cost / (last - first + 1)
    return spent


def channel_of() -> dict[str, str]:
    """Return the channel of each campaign."""
    return {each.campaign: each.channel for each in (*ONLINE, *FLIGHTS)}


def channel_spend() -> dict[str, Floats]:
    """Return what each channel spends each day; e-mail works by messages, not by money."""
    channels = channel_of()
    total = {name: np.zeros(DAYS) for name in RESPONSES}
    for campaign, days in campaign_spend().items():
        total[channels[campaign]] += days
    return total


def adstock(spend: Floats, carry: float) -> Floats:
    """Return what is felt of a spend: today's and what is left of the days before, in EUR a day.

    Parameters
    ----------
    spend : array
        By day.
    carry : float
        Share that is left a day later.

    Returns
    -------
    array
        ``(1 - carry) * sum(carry**k * spend[t - k])``: a steady spend is felt as it is.
    """
    felt = np.zeros_like(spend)
    left = 0.0
    for number, amount in enumerate(spend):
        left = carry * left + (1 - carry) * amount
        felt[number] = left
    return felt


def saturation(felt: Floats, half: float) -> Floats:
    """Return the share of the greatest effect that is reached, from 0 to 1: felt ÷ (felt + half)."""
    return felt / (felt + half)


def pressure() -> dict[str, Floats]:
    """Return the share of its greatest effect that each channel reaches each day."""
    spend = channel_spend()
    return {name: saturation(adstock(spend[name], each.carry), each.half) for name, each in RESPONSES.items()}


def arrivals() -> dict[str, Floats]:
    """Return how many new customers each cause is expected to bring each day."""
    rhythm = season()[PAST:]
    felt = pressure()
    growth = 1 + 0.10 * np.arange(DAYS) / DAYS
    expected: dict[str, Floats] = {}
    for cause in CAUSES:
        if cause.channels == ():
            shape = rhythm * growth
        elif len(cause.channels) == 1:
            shape = rhythm * felt[cause.channels[0]]
        else:
            expected[cause.name] = TV_LIFTS_SEARCH * felt["tv"] * expected["search"]
            continue
        expected[cause.name] = cause.expected * shape / shape.sum()
    return expected
