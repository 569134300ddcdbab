"""Small answers of credit and paths, worked by hand, for the tests of their charts."""

from __future__ import annotations

import pandas as pd

from mediaplan.charts import Measure
from mediaplan.model import N_, Answer
from tests.charts.drawn import answer

CREDIT = Measure("conversions", N_("Conversions"), "count", True)
MARGIN = Measure("margin", N_("Margin"), "money", True)


def credited() -> Answer:
    """Five channels: one below nothing, one of few conversions, one without interval, one withheld."""
    columns = ["channel", *(f"conversions{end}" for end in ("", "_low", "_high", "_least", "_most")), "thin"]
    rows = [
        ("search", 412.34, 380.1, 440.9, 300.0, 610.6, False),
        ("email", 215.6, 190.0, 240.0, 210.0, 330.0, False),
        ("podcast", 12.26, 4.0, 22.0, 2.0, 31.0, True),
        ("display", -18.4, -30.0, -6.0, -40.0, 55.0, False),
        ("social", 90.0, None, None, 60.0, 120.0, False),
        ("tv", None, None, None, None, None, False),
    ]
    return answer(pd.DataFrame(rows, columns=columns))


def stepped() -> Answer:
    """One hundred journeys, followed for three steps."""
    rows = [
        (1, "search", "email", 30),
        (1, "search", ":conversion", 10),
        (1, "search", ":none", 20),
        (1, "display", "search", 15),
        (1, "display", ":none", 15),
        (1, "email", ":others", 6),
        (1, "email", ":conversion", 4),
        (2, "email", ":conversion", 18),
        (2, "email", ":none", 12),
        (2, "search", "email", 9),
        (2, "search", ":conversion", 6),
        (2, ":others", ":none", 6),
        (3, "email", ":more", 5),
        (3, "email", ":conversion", 4),
        (3, "email", ":none", None),
    ]
    return answer(pd.DataFrame(rows, columns=["step", "step_from", "step_to", "journeys"]))


def delayed() -> Answer:
    """Three channels: one in days, one in hours, one withheld."""
    rows = [
        ("search", 300, 2.0, 6.3, 14.0, 0.125, 0.75, 3.0),
        ("display", 40, 5.0, 12.0, 21.0, 3.0, 8.5, 16.0),
        ("tv", None, None, None, None, None, None, None),
    ]
    ends = [f"from_{since}_{part}" for since in ("first", "last") for part in ("q1", "median", "q3")]
    return answer(pd.DataFrame(rows, columns=["channel", "conversions", *ends]))


def by_day() -> Answer:
    """Shares of conversions over 31 days: half on day 0, one hundredth each on the others, the rest after."""
    first = [0.2] + [0.02] * 29 + [0.22]
    last = [0.5] + [0.01] * 29 + [0.21]
    days = list(range(31))
    return answer(
        pd.DataFrame(
            {
                "days": days,
                "beyond": [day == 30 for day in days],
                "from_first_share": first,
                "from_last_share": last,
            }
        )
    )


def by_day_but_few() -> Answer:
    """Shares of conversions over 27 steps: the days 0 to 25, of which 2 and 3 are one, and 26 or later."""
    days = [day for day in range(27) if day != 3]
    return answer(
        pd.DataFrame(
            {
                "days": days,
                "days_to": pd.array([3 if day == 2 else day for day in days[:-1]] + [None], dtype="Int64"),
                "beyond": [day == 26 for day in days],
                "from_last_share": [1 / 26] * 26,
            }
        )
    )


def by_steps() -> Answer:
    """Shares of conversions over steps: day 0, days 1 to 4, day 5, and 6 or later."""
    return answer(
        pd.DataFrame(
            {
                "days": [0, 1, 5, 6],
                "days_to": pd.array([0, 4, 5, None], dtype="Int64"),
                "beyond": [False, False, False, True],
                "from_first_share": [0.1, 0.4, 0.2, 0.3],
                "from_last_share": [0.3, 0.4, 0.2, 0.1],
            }
        )
    )


def by_length() -> Answer:
    """Ten lengths: a thousand journeys less with each contact, one rate withheld."""
    contacts = list(range(1, 11))
    journeys = [11000 - 1000 * each for each in contacts]
    rates = [0.01 * each for each in contacts]
    converted = [round(each * rate) for each, rate in zip(journeys, rates, strict=True)]
    return answer(
        pd.DataFrame(
            {
                "contacts": contacts,
                "beyond": [each == 10 for each in contacts],
                "journeys": journeys,
                "conversions": converted,
                "rate": [*rates[:8], None, rates[9]],
            }
        )
    )


def followed() -> Answer:
    """Two channels and what follows each, one cell withheld."""
    rows = [
        ("search", "search", 0.25, 50),
        ("search", "email", 0.25, 50),
        ("search", ":conversion", 0.4, 80),
        ("search", ":none", 0.1, 20),
        ("email", "search", None, None),
        ("email", ":conversion", 0.15, 15),
        ("email", ":none", 0.75, 75),
    ]
    return answer(pd.DataFrame(rows, columns=["channel_from", "channel_to", "share", "journeys"]))
