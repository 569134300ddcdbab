"""What is true of the made-up company by decree: its customers' habits, its calendar, its mailings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

SEED = 20_261_001
#: Exports tell of the days START to END; customers came from FOUNDED on.
START, END = date(2024, 10, 1), date(2026, 9, 30)
DAYS = (END - START).days + 1
PAST = 730
#: First day with e-mails, counted from START: 1 January 2026.
MAIL_FROM = (date(2026, 1, 1) - START).days
#: Silence in days from which the company's mailings and retargeting treat a customer as silent.
SILENT = 180
#: Silence in days that the truth's stages are told with: what Mediaplan proposes from this data.
TAU = 390
MARKETS = ("France", "Belgique")
FRANCE_SHARE = 0.84
PAST_A_DAY = 5.5
PROSPECTS = 1200
#: Expected share of money paid back, of all revenue.
REFUNDED, REFUND_SHARES = 0.05, (0.3, 1.0)


@dataclass(frozen=True)
class Segment:
    """Customers with one rhythm.

    Parameters
    ----------
    name : str
        As the CRM calls them.
    r, alpha : float
        Purchases a day of one customer: Gamma(r, rate alpha).
    a, b : float
        Chance to leave for good after each repeat purchase: Beta(a, b).
    basket : float
        Mean amount of a purchase, EUR excluding tax.
    margin : float
        Share of the amount.
    store : float
        Share of repeat purchases made in a store.
    """

    name: str
    r: float
    alpha: float
    a: float
    b: float
    basket: float
    margin: float
    store: float


SEGMENTS = (
    Segment("Familles", 0.85, 135.0, 1.3, 4.2, 72.0, 0.45, 0.45),
    Segment("Urbains", 0.75, 150.0, 1.5, 3.8, 58.0, 0.47, 0.25),
    Segment("Seniors", 0.90, 155.0, 1.2, 5.0, 84.0, 0.44, 0.60),
    Segment("Pros", 1.20, 95.0, 1.2, 6.5, 165.0, 0.38, 0.30),
)
#: Amounts of one customer: Gamma(P, rate nu), nu: Gamma(Q, rate v), v so that the mean is the basket.
P, Q = 4.0, 5.0


@dataclass(frozen=True)
class Cause:
    """What made a customer come, and who comes for it.

    Parameters
    ----------
    name : str
        ``base``, or the channels without any of which the customer would not have come.
    channels : tuple of str
        Those channels.
    expected : float
        New customers expected over the two years with the media plan as it is; 0 for the
        interaction, which follows from the others.
    rate, basket : float
        Multiply the segment's rate of purchase (alpha is divided by it) and mean basket.
    segments : tuple of float
        Shares of the segments.
    """

    name: str
    channels: tuple[str, ...]
    expected: float
    rate: float
    basket: float
    segments: tuple[float, float, float, float]


CAUSES = (
    Cause("base", (), 8100, 1.00, 1.00, (0.40, 0.28, 0.22, 0.10)),
    Cause("tv", ("tv",), 1450, 1.05, 1.00, (0.45, 0.15, 0.35, 0.05)),
    Cause("radio", ("radio",), 460, 0.90, 0.97, (0.50, 0.15, 0.25, 0.10)),
    Cause("outdoor", ("outdoor",), 360, 0.95, 1.00, (0.35, 0.45, 0.15, 0.05)),
    Cause("search", ("search",), 2300, 1.10, 1.05, (0.35, 0.30, 0.17, 0.18)),
    Cause("social", ("social",), 1500, 0.75, 0.85, (0.35, 0.53, 0.08, 0.04)),
    Cause("display", ("display",), 120, 0.80, 0.90, (0.40, 0.35, 0.17, 0.08)),
    Cause("affiliate", ("affiliate",), 380, 0.55, 0.80, (0.42, 0.43, 0.10, 0.05)),
    Cause("tv+search", ("tv", "search"), 0, 1.05, 1.02, (0.40, 0.22, 0.30, 0.08)),
)
#: TV makes search bring this share more where TV is at its fullest.
TV_LIFTS_SEARCH = 0.45


@dataclass(frozen=True)
class Response:
    """How a channel works.

    Parameters
    ----------
    carry : float
        Adstock: what is left of yesterday's pressure today.
    half : float
        Adstocked EUR a day at which half of the greatest effect is reached.
    everyone, silent : float
        Share added to the rate of purchase of all customers, and further of those silent for
        longer than SILENT, at the greatest effect.
    """

    carry: float
    half: float
    everyone: float = 0.0
    silent: float = 0.0


RESPONSES = {
    "tv": Response(0.86, 700.0, everyone=0.06),
    "radio": Response(0.75, 500.0, everyone=0.05),
    "outdoor": Response(0.80, 500.0, everyone=0.03),
    "search": Response(0.20, 180.0),
    "social": Response(0.50, 130.0, everyone=0.02, silent=0.12),
    "display": Response(0.45, 35.0, silent=0.25),
    "affiliate": Response(0.10, 60.0),
}
CHANNELS = (*RESPONSES, "email")


@dataclass(frozen=True)
class Mailing:
    """E-mails: who gets them and what they do."""

    consent: float = 0.44
    holdout: float = 0.10
    #: Weekly chance of the newsletter, by class of pressure drawn at random, and their shares.
    weekly: tuple[float, float, float] = (0.05, 0.14, 0.42)
    classes: tuple[float, float, float] = (0.40, 0.40, 0.20)
    #: Monthly chance of a win-back mail for the inactive.
    winback: float = 0.5
    welcome_after: int = 3
    #: Added to the rate of purchase on the day of the message (newsletter, welcome, win-back), ...
    effect: tuple[float, float, float] = (1.6, 2.0, 2.4)
    #: ... what is left of it each day later, and for how many days it lasts.
    carry: float = 0.8
    lasts: int = 7
    #: Each recent message takes this share of the next one's effect, up to ...
    fatigue: float = 0.12
    tired: float = 0.6
    #: What "recent" decays with, in days.
    memory: float = 28.0
    #: Chance to unsubscribe at a message, and for each recent message more.
    unsubscribe: tuple[float, float] = (0.002, 0.0025)
    bounce: float = 0.008
    #: Points of a recommendation score lost for each recent message.
    nps: float = 0.15


MAILING = Mailing()
KINDS = ("newsletter", "welcome", "winback")
MONTHS = (1.10, 0.86, 0.95, 1.0, 1.0, 1.05, 1.0, 0.76, 1.08, 1.05, 1.20, 1.12)
WEEKDAYS = (0.88, 0.90, 1.0, 0.98, 1.05, 1.40, 0.79)


def day(number: int) -> date:
    """Return the day that is so many after START."""
    return START + timedelta(int(number))


def season() -> Floats:
    """Return how much more or less is bought on each day of the past and the period; 1 on average."""
    days = [day(number) for number in range(-PAST, DAYS)]
    raw: Floats = np.array([MONTHS[each.month - 1] * WEEKDAYS[each.weekday()] for each in days])
    average = float(raw[PAST:].mean())
    return raw / average


def dice(*purpose: int) -> np.random.Generator:
    """Return the random numbers of one purpose: the same at every run, whatever else is drawn."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence((SEED, *purpose))))
