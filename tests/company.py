"""A small made-up company, the same at every run: what page, browser and surface tests look at.

300 customers and one year and a half of orders, mailings and spend, written as Mediaplan's own
templates. Its figures are not worked by hand: tests compare surfaces with each other and with
hand-written SQL, never with these numbers.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path

FIRST, LAST = date(2025, 1, 1), date(2026, 6, 30)
SEGMENTS = ("Familles", "Urbains", "Seniors")
MARKETS = ("France", "Belgique")
#: Channel, campaign, stage, role, spend a day.
CAMPAIGNS = (
    ("search", "SEA Marque", "acquisition", "conversion", 40.0),
    ("social", "Social Découverte", "acquisition", "awareness", 30.0),
    ("display", "Display Relance", "reactivation", "consideration", 12.0),
    ("email", "Newsletter", "loyalty", "loyalty", 3.0),
    ("email", "Bienvenue", "activation", "conversion", 1.0),
    ("affiliate", "Affiliation", "", "", 6.0),
)
SALE_CHANNELS = ("search", "social", "email", "store", "direct")


def write(folder: Path) -> list[Path]:
    """Write the company's files.

    Parameters
    ----------
    folder : Path
        Where to.

    Returns
    -------
    list of Path
        The files, in an order that imports well.
    """
    dice = random.Random(7)  # noqa: S311 - a story, not a secret
    days = [FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1)]
    customers, orders, consents, contacts = [], [], [], []
    for number in range(300):
        identifier = f"C{number:04}"
        start = dice.choice(days[: len(days) - 20])
        channel = dice.choices(SALE_CHANNELS, (4, 3, 1, 2, 1))[0]
        customers.append(
            {
                "customer_id": identifier,
                "created_at": start,
                "segment": dice.choice(SEGMENTS),
                "market": dice.choices(MARKETS, (4, 1))[0],
                "acquisition_channel": channel,
            }
        )
        day: date = start + timedelta(dice.randrange(10))
        pace = dice.choice((25, 50, 120, 400))
        while day <= LAST:
            revenue = round(dice.uniform(20, 140), 2)
            orders.append(
                {
                    "conversion_id": f"O{len(orders):05}",
                    "occurred_at": datetime.combine(day, time(dice.randrange(8, 20), dice.randrange(60))),
                    "customer_id": identifier,
                    "kind": "order",
                    "status": "cancelled" if dice.random() < 0.03 else "confirmed",
                    "revenue": revenue,
                    "margin": round(revenue * 0.42, 2),
                    "quantity": dice.randrange(1, 5),
                    "currency": "EUR",
                    "channel": channel if day == start else dice.choices(SALE_CHANNELS, (2, 1, 4, 2, 2))[0],
                    "campaign_id": "",
                }
            )
            day += timedelta(max(1, round(dice.expovariate(1 / pace))))
        if dice.random() < 0.8:
            consents.append(
                {
                    "customer_id": identifier,
                    "channel": "email",
                    "recorded_at": datetime.combine(start, time(9)),
                    "status": "opted_in",
                    "basis": "consent",
                }
            )
            for sent in days[(start - FIRST).days :: 14]:
                kinds = ["delivered", *(["open"] if dice.random() < 0.4 else [])]
                kinds += ["click"] if kinds[-1] == "open" and dice.random() < 0.3 else []
                contacts += [
                    {
                        "touchpoint_id": f"{kind}-{identifier}-{sent}",
                        "occurred_at": datetime.combine(sent, time(10 + hour)),
                        "customer_id": identifier,
                        "channel": "email",
                        "campaign_id": "Bienvenue" if (sent - start).days < 60 else "Newsletter",
                        "kind": kind,
                        "message_id": f"{identifier}-{sent}",
                        "purpose": "marketing",
                    }
                    for hour, kind in enumerate(kinds)
                ]
    performance = []
    for day in days:
        for channel, campaign, _stage, _role, spend in CAMPAIGNS:
            cost = round(spend * dice.uniform(0.7, 1.3), 2)
            impressions = round(cost * dice.uniform(60, 140))
            clicks = round(impressions * dice.uniform(0.01, 0.03))
            performance.append(
                {
                    "source": "plan",
                    "level": "campaign",
                    "channel": channel,
                    "campaign_id": campaign,
                    "campaign": campaign,
                    "period_start": day,
                    "period_end": day,
                    "currency": "EUR",
                    "spend": cost,
                    "impressions": impressions,
                    "clicks": clicks,
                    "engagements": round(clicks * 1.6) if channel == "social" else "",
                    "conversions": round(clicks * 0.04, 2),
                    "conversion_value": round(clicks * 2.5, 2),
                }
            )
    campaigns = [
        {
            "campaign_id": campaign,
            "campaign": campaign,
            "stage": stage,
            "role": role,
            "currency": "EUR",
            "starts_on": FIRST,
            "ends_on": LAST,
        }
        for _, campaign, stage, role, _ in CAMPAIGNS
    ]
    plan = [
        {
            "plan_id": "P2026",
            "version": "1",
            "line_id": "TV1",
            "campaign_id": "TV Printemps",
            "channel": "tv",
            "vehicle": "TF1",
            "stage": "acquisition",
            "role": "awareness",
            "starts_on": date(2026, 4, 1),
            "ends_on": date(2026, 5, 15),
            "currency": "EUR",
            "net_net_cost": 9000,
            "fees": 900,
            "status": "done",
        }
    ]
    tables = {
        "customer": customers,
        "campaign": campaigns,
        "plan_line": plan,
        "conversion": orders,
        "consent": consents,
        "touchpoint": contacts,
        "performance": performance,
    }
    return [_file(folder / f"{name}.csv", rows) for name, rows in tables.items()]


def in_dollars(folder: Path) -> list[Path]:
    """Write what the company spent and earned in the United States, in June 2026: 7,000 USD, 30 x 100 USD."""
    spent = {
        "source": "usa",
        "level": "campaign",
        "channel": "search",
        "campaign_id": "US",
        "campaign": "Search US",
        "period_start": date(2026, 6, 1),
        "period_end": date(2026, 6, 1),
        "currency": "USD",
        "spend": 7000,
        "clicks": 10,
    }
    orders = [
        {
            "conversion_id": f"U{number}",
            "occurred_at": "2026-06-02T10:00:00",
            "customer_id": f"US{number}",
            "kind": "order",
            "status": "confirmed",
            "revenue": 100,
            "margin": 50,
            "currency": "USD",
            "channel": "search",
        }
        for number in range(30)
    ]
    return [_file(folder / "performance_usd.csv", [spent]), _file(folder / "conversion_usd.csv", orders)]


def more(folder: Path) -> list[Path]:
    """Write what else there is: two media declared loyalty, and permissions taken back.

    Two ads of an online video campaign, June 2026, as a tool reports them; a page in the press from
    25 March to 23 April 2026, as the plan has it; 60 customers who refuse e-mails on 20 May 2026, ten of
    whom allow them again on 10 June; 25 others who refuse them on 3 July, after the last day of sales.
    """
    dice = random.Random(11)  # noqa: S311 - a story, not a secret
    ads = []
    for day in (date(2026, 6, 1) + timedelta(n) for n in range(30)):
        for ad in ("Court", "Long"):
            impressions = dice.randrange(800, 1600)
            clicks = round(impressions * dice.uniform(0.004, 0.012))
            ads.append(
                {
                    "source": "video",
                    "level": "ad",
                    "channel": "video",
                    "campaign_id": "Vidéo Club",
                    "campaign": "Vidéo Club",
                    "ad_group": "Club",
                    "ad": ad,
                    "period_start": day,
                    "period_end": day,
                    "currency": "EUR",
                    "spend": round(impressions * 0.009, 2),
                    "impressions": impressions,
                    "clicks": clicks,
                    "conversions": round(clicks * 0.02, 2),
                    "conversion_value": round(clicks * 1.5, 2),
                }
            )
    campaign = {
        "campaign_id": "Vidéo Club",
        "campaign": "Vidéo Club",
        "stage": "loyalty",
        "role": "loyalty",
        "currency": "EUR",
    }
    line = {
        "plan_id": "P2026-Presse",
        "version": "1",
        "line_id": "PR1",
        "campaign_id": "Presse Club",
        "channel": "press",
        "stage": "loyalty",
        "role": "loyalty",
        "starts_on": date(2026, 3, 25),
        "ends_on": date(2026, 4, 23),
        "currency": "EUR",
        "net_net_cost": 3000,
        "fees": 150,
        "status": "done",
    }
    said = [(number, "opted_out", datetime(2026, 5, 20, 9)) for number in range(60)]  # noqa: DTZ001 - in a file
    said += [(number, "opted_in", datetime(2026, 6, 10, 9)) for number in range(10)]  # noqa: DTZ001 - in a file
    said += [(number, "opted_out", datetime(2026, 7, 3, 9)) for number in range(60, 85)]  # noqa: DTZ001 - in a file
    consents = [
        {
            "customer_id": f"C{number:04}",
            "channel": "email",
            "recorded_at": moment,
            "status": status,
            "basis": "consent",
        }
        for number, status, moment in said
    ]
    tables = {"campaign": [campaign], "plan_line": [line], "performance": ads, "consent": consents}
    return [_file(folder / f"{name}_more.csv", rows) for name, rows in tables.items()]


def _file(path: Path, rows: Iterable[Mapping[str, object]]) -> Path:
    """Write rows as CSV."""
    listed = list(rows)
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, list(listed[0]))
        writer.writeheader()
        writer.writerows(listed)
    return path
