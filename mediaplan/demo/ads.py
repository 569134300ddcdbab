"""What each ad of a campaign on Meta brought: parts of the campaign's figures, which add up to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from mediaplan.demo.parameters import END, START, Floats, day, dice
from mediaplan.demo.platforms import Reported, reported

CENTS = 100


@dataclass(frozen=True)
class Ad:
    """One ad, and how it does beside the others of its campaign.

    Parameters
    ----------
    group, name : str
        Its ad set, and what it is called.
    spend : float
        Its part of the campaign's spend; parts need not add up to anything.
    cost, clicks, engaged, sales : float
        What an impression of it costs, and how many clicks, engagements and purchases it brings,
        compared with an average ad's.
    since, until : date
        First and last day it was shown.
    """

    group: str
    name: str
    spend: float
    cost: float = 1.0
    clicks: float = 1.0
    engaged: float = 1.0
    sales: float = 1.0
    since: date = START
    until: date = END


ADS = {
    "META-PROSPECTION": (
        Ad("Intérêts déco", "Vidéo salon 15 s", 0.40, 1.15, 0.85, 1.70, 0.90),
        Ad("Intérêts déco", "Image canapé d’angle", 0.20, 0.90, 1.05, 0.55, 0.80, until=date(2025, 8, 31)),
        Ad("Intérêts déco", "Vidéo créateur : mon salon", 0.30, 1.05, 1.30, 1.60, 1.35, date(2025, 9, 1)),
        Ad("Audience similaire 1 %", "Carrousel nouveautés", 0.40, 0.95, 1.20, 0.70, 1.15),
    ),
    "META-RECIBLAGE": (
        Ad("Visiteurs 30 jours", "Carrousel produits vus", 0.65, 1.0, 1.10, 0.90, 1.15),
        Ad("Inactifs", "Image -15 % pour revenir", 0.35, 1.0, 0.80, 1.20, 0.70),
    ),
    "META-FIDELITE": (
        Ad("Clients 12 mois", "Vidéo entretien du bois", 0.45, 1.05, 0.70, 1.45, 0.75),
        Ad("Clients 12 mois", "Carrousel avant-premières", 0.55, 0.95, 1.25, 0.65, 1.20),
    ),
}


def shown() -> Iterator[tuple[Ad, Reported]]:
    """Return the reports of each ad, campaign by campaign and day by day.

    Yields
    ------
    tuple of Ad and Reported
        Figures of the ads of a campaign's day add up to the campaign's; people reached do not,
        since one person sees several ads.
    """
    draw = dice(14)
    for each in reported():
        if each.online.campaign not in ADS:
            continue
        now = day(each.day)
        ads = [ad for ad in ADS[each.online.campaign] if ad.since <= now <= ad.until]
        spend = np.array([ad.spend for ad in ads]) * draw.uniform(0.9, 1.1, len(ads))
        seen = spend / [ad.cost for ad in ads]
        sold = seen * [ad.sales for ad in ads]
        impressions = parts(each.impressions, seen)
        conversions = parts(round(each.conversions), sold)
        # A campaign that claims no whole purchase may claim a part of one's worth
        valued = parts(round(each.value * CENTS), conversions if sum(conversions) else sold)
        reached = [int(n) for n in np.array(impressions) * each.reach / max(each.impressions, 1)]
        figures = zip(
            ads,
            parts(round(each.spend * CENTS), spend),
            impressions,
            parts(each.clicks, seen * [ad.clicks for ad in ads]),
            parts(each.engagements, seen * [ad.engaged for ad in ads]),
            reached,
            conversions,
            valued,
            strict=True,
        )
        for ad, cents, seen_by, clicks, engaged, people, bought, worth in figures:
            yield (
                ad,
                replace(
                    each,
                    spend=cents / CENTS,
                    impressions=seen_by,
                    clicks=clicks,
                    engagements=engaged,
                    reach=people,
                    conversions=bought,
                    value=worth / CENTS,
                ),
            )


def parts(whole: int, weights: Floats | list[int]) -> list[int]:
    """Share a whole number out in proportion to weights, by largest remainder.

    Parameters
    ----------
    whole : int
        What is shared out.
    weights : array
        Not all 0.

    Returns
    -------
    list of int
        As many as weights; they add up to the whole.
    """
    exact = np.asarray(weights, dtype=float) / np.sum(weights) * whole
    found = np.floor(exact).astype(int)
    largest = np.argsort(found - exact, kind="stable")[: whole - int(found.sum())]
    found[largest] += 1
    return [int(each) for each in found]
