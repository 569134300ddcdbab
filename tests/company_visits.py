"""Visits that the made-up company's customers pay to its site: contacts of several channels before a sale."""

from __future__ import annotations

import csv
import random
from datetime import datetime, time, timedelta
from pathlib import Path

from tests.company import FIRST, LAST

#: By which channel they come, and how often.
CHANNELS = {"search": 4, "seo": 3, "social": 2, "display": 1, "direct": 3}
VISITS = 18


def visits(folder: Path) -> Path:
    """Write the visits of 300 customers, 18 each, at any time of the company's year and a half.

    Parameters
    ----------
    folder : Path
        Where to.

    Returns
    -------
    Path
        The file.
    """
    dice = random.Random(13)  # noqa: S311 - a story, not a secret
    days = (LAST - FIRST).days + 1
    path = folder / "touchpoint_visits.csv"
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow(["touchpoint_id", "occurred_at", "customer_id", "channel", "kind", "purpose"])
        for number in range(300):
            for place in range(VISITS):
                day = FIRST + timedelta(dice.randrange(days))
                at = datetime.combine(
                    day, time(dice.randrange(24), dice.randrange(60), dice.randrange(1, 60))
                )
                channel = dice.choices(list(CHANNELS), list(CHANNELS.values()))[0]
                writer.writerow([f"V{number}-{place}", at, f"C{number:04}", channel, "visit", "marketing"])
    return path
