"""The media plan as the agency writes it: lines, vehicles, prices from the rate card down, fees."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from mediaplan.demo.campaigns import CAMPAIGNS
from mediaplan.demo.media import FLIGHTS, ONLINE, Flight
from mediaplan.demo.parameters import END, START


@dataclass(frozen=True)
class Vehicle:
    """Where a flight runs: name, sales house, format, seconds, target, buying unit, price of a unit."""

    name: str
    seller: str
    format: str
    seconds: int
    target: str
    unit: str
    price: float
    share: float


VEHICLES = {
    "tv": (
        Vehicle("Canal Régions", "Régie Horizon", "Spot", 20, "Femmes RDA 25-59", "Coût GRP", 96.0, 0.5),
        Vehicle("Télé Rhône-Alpes", "Alpes Publicité", "Spot", 20, "Ensemble 25-59", "Coût GRP", 61.0, 0.3),
        Vehicle("Chaîne Maison", "Régie Horizon", "Parrainage", 8, "Femmes RDA 25-59", "Coût GRP", 44.0, 0.2),
    ),
    "radio": (
        Vehicle("Radio Confluence", "Ondes Régie", "Spot", 30, "Ensemble 25-59", "Coût GRP", 21.0, 0.6),
        Vehicle("Est FM", "Ondes Régie", "Spot", 30, "Ensemble 25-59", "Coût GRP", 17.0, 0.4),
    ),
    "outdoor": (
        Vehicle("Abribus centre-ville", "Façades", "2 m²", 0, "Ensemble 15+", "Insertion", 62.0, 0.7),
        Vehicle("Écrans gares", "Façades", "Digital 10 s", 10, "Ensemble 15+", "Insertion", 180.0, 0.3),
    ),
}
MEDIA = {
    "tv": "Télévision",
    "radio": "Radio",
    "outdoor": "Affichage",
    "search": "SEA",
    "display": "Display",
    "social": "Réseaux sociaux",
    "affiliate": "Affiliation",
    "email": "E-mail",
}
FEES = {"tv": 0.07, "radio": 0.07, "outdoor": 0.07, "search": 0.08, "display": 0.10, "social": 0.09}
DISCOUNT, PROFESSIONAL = {"tv": 0.46, "radio": 0.52, "outdoor": 0.38}, 0.15
#: What e-mail costs a month: the tool and the making, by campaign.
EMAIL_MONTH = {"EMAIL-NEWSLETTER": 980.0, "EMAIL-BIENVENUE": 140.0, "EMAIL-RELANCE": 280.0}


#: What is bought for after the period: a plan has a future.
TO_COME = (
    Flight("tv", "TV-NOTORIETE", date(2026, 10, 12), date(2026, 11, 1), 24000.0),
    Flight("radio", "RADIO-PROXIMITE", date(2026, 11, 16), date(2026, 11, 29), 9200.0),
    Flight("outdoor", "AFFICHAGE-MAGASINS", date(2026, 10, 19), date(2026, 11, 1), 10400.0),
)


@dataclass(frozen=True)
class Line:
    """One line of the plan; amounts in EUR excluding tax."""

    plan: str
    number: str
    campaign: str
    media: str
    vehicle: str
    seller: str
    format: str
    seconds: int
    stage: str
    role: str
    segment: str
    target: str
    starts: date
    ends: date
    unit: str
    quantity: float
    gross: float
    discount: float
    net: float
    professional: float
    net_net: float
    fees: float
    status: str

    @property
    def market(self) -> str:
        """Where it runs: offline media in France alone, everything else wherever customers are."""
        return "France" if self.seller else ""

    @property
    def invoiced(self) -> float:
        """What the agency invoiced; platforms send their own bills, so nothing for those."""
        billed = self.seller or self.vehicle == "Brevo"
        return self.net_net if billed and self.status == "Terminé" else 0.0


def plan_of(first: date) -> str:
    """Return the plan that a first day belongs to: they run from October to September."""
    return f"PM-{first.year + (first.month >= 10)}"  # noqa: PLR2004 - October


def lines() -> list[Line]:
    """Return the plan's lines, in order of plan and date."""
    known = {each.identifier: each for each in CAMPAIGNS}
    found = [
        _bought(flight, vehicle) for flight in (*FLIGHTS, *TO_COME) for vehicle in VEHICLES[flight.channel]
    ]
    for online in ONLINE:
        for first, last in _halves(online.since):
            days = (last - first).days + 1
            net = round(online.daily * days * 0.98, 2)
            found.append(_simple(online.campaign, online.channel, online.name, (first, last), net))
    for campaign, cost in EMAIL_MONTH.items():
        for month in range(1, 10):
            last = date(2026, month + 1, 1) - timedelta(1)
            found.append(_simple(campaign, "email", "Brevo", (date(2026, month, 1), last), cost))
    found.sort(key=lambda line: (line.plan, line.starts, line.campaign, -line.net_net))
    numbers: dict[str, int] = {}
    for place, line in enumerate(found):
        numbers[line.plan] = numbers.get(line.plan, 0) + 1
        declared = known[line.campaign]
        found[place] = replace(
            line, number=f"L{numbers[line.plan]:03}", stage=declared.stage, role=declared.role
        )
    return found


def _halves(since: date) -> list[tuple[date, date]]:
    """Return the halves of the years of the plan from a day on."""
    found = []
    for year in (2024, 2025):
        for first, last in (
            (date(year, 10, 1), date(year + 1, 3, 31)),
            (date(year + 1, 4, 1), date(year + 1, 9, 30)),
        ):
            if last >= since:
                found.append((max(first, since, START), last))
    return found


def _bought(flight: Flight, vehicle: Vehicle) -> Line:
    """Return the line of a flight on a vehicle, priced from the rate card down."""
    net_net = round(flight.cost * vehicle.share, 2)
    net = round(net_net / (1 - PROFESSIONAL), 2)
    discount = DISCOUNT[flight.channel]
    return Line(
        plan=plan_of(flight.starts),
        number="",
        campaign=flight.campaign,
        media=MEDIA[flight.channel],
        vehicle=vehicle.name,
        seller=vehicle.seller,
        format=vehicle.format,
        seconds=vehicle.seconds,
        stage="",
        role="",
        segment="Familles" if vehicle.target.startswith("Femmes") else "",
        target=vehicle.target,
        starts=flight.starts,
        ends=flight.ends,
        unit=vehicle.unit,
        quantity=round(net_net / vehicle.price, 1),
        gross=round(net / (1 - discount), 2),
        discount=discount * 100,
        net=net,
        professional=PROFESSIONAL * 100,
        net_net=net_net,
        fees=round(net_net * FEES[flight.channel], 2),
        status="Terminé" if flight.ends <= END else "Réservé",
    )


def _simple(campaign: str, channel: str, vehicle: str, dates: tuple[date, date], net: float) -> Line:
    """Return a line that is bought at one price."""
    starts, ends = dates
    fees = round(net * FEES.get(channel, 0.0), 2)
    return Line(
        plan=plan_of(starts),
        number="",
        campaign=campaign,
        media=MEDIA[channel],
        vehicle=vehicle,
        seller="",
        format="",
        seconds=0,
        stage="",
        role="",
        segment="",
        target="",
        starts=starts,
        ends=ends,
        unit="Forfait" if channel in {"email", "affiliate"} else "CPM" if channel == "display" else "CPC",
        quantity=0.0,
        gross=net,
        discount=0.0,
        net=net,
        professional=0.0,
        net_net=net,
        fees=fees,
        status="Terminé",
    )
