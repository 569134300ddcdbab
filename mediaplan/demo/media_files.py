"""The exports of the platforms and the agency: Google Ads, Meta, affiliation, the media plan, campaigns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from mediaplan.demo.ads import shown
from mediaplan.demo.campaigns import CAMPAIGNS
from mediaplan.demo.files import french, grouped, long_day, put, short_day
from mediaplan.demo.parameters import END, START, day
from mediaplan.demo.plan import lines
from mediaplan.demo.platforms import Reported, reported

TYPES = {
    "SEA-MARQUE": "Réseau de Recherche",
    "SEA-GENERIQUE": "Réseau de Recherche",
    "PMAX-MAISON": "Performance Max",
    "DISPLAY-RECIBLAGE": "Réseau Display",
}
TARGETS = (
    ("Femmes RDA 25-59", "2150000"),
    ("Ensemble 25-59", "4350000"),
    ("Ensemble 15+", "7900000"),
)
RIVALS = (("Enseigne Atelier Nord", 1.9), ("Maisons du Lac", 1.2), ("Déco & Cie", 0.6))
RIVAL_MEDIA = (("tv", 52000.0), ("radio", 15000.0), ("outdoor", 21000.0))


def google(folder: Path) -> Path:
    """Write Google Ads' campaign report by day, in French, with its totals."""
    rows = [each for each in reported() if each.online.channel in {"search", "display"}]
    rows.sort(key=lambda each: each.day)
    header = [
        "Jour", "Campagne", "Type de campagne", "Code de la devise", "Coût", "Impr.", "Clics", "Conversions",
        "Valeur de conv.",
    ]  # fmt: skip

    def figures(some: Iterable[Reported]) -> list[str]:
        listed = list(some)
        return [
            "EUR",
            grouped(sum(each.spend for each in listed)),
            grouped(sum(each.impressions for each in listed), 0),
            grouped(sum(each.clicks for each in listed), 0),
            grouped(sum(each.conversions for each in listed)),
            grouped(sum(each.value for each in listed)),
        ]

    def total(name: str, kind: str = "") -> list[str]:
        chosen = (each for each in rows if not kind or TYPES[each.online.campaign] == kind)
        return [f"Total\u00a0: {name}", " --", " --", *figures(chosen)]

    kinds = dict.fromkeys(TYPES.values())
    return put(
        folder / "google_ads_campagnes.csv",
        header,
        (
            [day(each.day).isoformat(), each.online.name, TYPES[each.online.campaign], *figures([each])]
            for each in rows
        ),
        delimiter=",",
        above=["Rapport sur les campagnes", f"{long_day(START)} - {long_day(END)}"],
        below=[total("campagnes"), total("compte"), *(total(kind, kind) for kind in kinds)],
    )


def meta(folder: Path) -> list[Path]:
    """Write Meta's ads by day, in French, a file a year."""
    header = [
        "Début des rapports", "Fin des rapports", "Nom de la campagne", "Nom de l'ensemble de publicités",
        "Nom de la publicité", "Couverture", "Impressions", "Répétition", "Montant dépensé (EUR)",
        "Clics sur un lien", "Interactions avec la publication", "Achats", "Valeur de conversion des achats",
    ]  # fmt: skip
    every = list(shown())
    found = []
    for year in (2024, 2025):
        first, last = date(year, 10, 1), date(year + 1, 9, 30)
        rows = (
            [
                now, now, each.online.name, ad.group, ad.name, each.reach, each.impressions,
                round(each.impressions / max(each.reach, 1), 6), each.spend, each.clicks, each.engagements,
                each.conversions, each.value,
            ]
            for ad, each in every
            if first <= (now := day(each.day)) <= last
        )  # fmt: skip
        name = f"meta_ads_publicites_{year}-{year + 1}.csv"
        found.append(put(folder / name, header, rows, delimiter=",", mark=True))
    return found


def affiliation(folder: Path) -> Path:
    """Write the affiliation network's days in Mediaplan's own template."""
    header = [
        "source", "level", "channel", "campaign_id", "campaign", "period_start", "period_end", "currency",
        "spend", "spend_basis", "impressions", "clicks", "conversions", "conversion_value",
    ]  # fmt: skip
    rows = (
        [
            "affiliation", "campaign", "affiliate", each.online.name, each.online.name, day(each.day),
            day(each.day), "EUR", each.spend, "actual", each.impressions, each.clicks, each.conversions,
            each.value,
        ]
        for each in reported()
        if each.online.channel == "affiliate"
    )  # fmt: skip
    return put(folder / "affiliation.csv", header, rows, delimiter=",")


def plan(folder: Path) -> Path:
    """Write the media plan as an agency does, in French."""
    header = [
        "Plan", "Version", "Ligne", "Campagne", "Média", "Support", "Régie", "Format", "Durée (s)", "Étape",
        "Rôle", "Segment", "Cible", "Pays", "Début", "Fin", "Unité d'achat", "Quantité", "Tarif brut (EUR)",
        "Remise %", "Net HT (EUR)", "Remise professionnelle %", "Net net HT (EUR)", "Frais d'agence (EUR)",
        "Budget total HT (EUR)", "Engagé (EUR)", "Facturé (EUR)", "Statut", "Responsable",
    ]  # fmt: skip
    listed = lines()

    rows = [
        [
            each.plan, "v1", each.number, each.campaign, each.media, each.vehicle, each.seller, each.format,
            str(each.seconds or ""), each.stage, each.role, each.segment, each.target, each.market,
            short_day(each.starts), short_day(each.ends), each.unit, french(each.quantity, empty=True),
            french(each.gross), french(each.discount, empty=True), french(each.net),
            french(each.professional, empty=True), french(each.net_net), french(each.fees, empty=True),
            french(each.net_net + each.fees), french(each.net_net),
            french(each.invoiced, empty=True), each.status, "Agence Boréal",
        ]
        for each in listed
    ]  # fmt: skip
    return put(
        folder / "plan_medias_agence.csv",
        header,
        rows,
        above=["Plan médias Maison Lisière", "Agence Boréal, montants hors taxes"],
    )


def campaigns(folder: Path) -> Path:
    """Write our campaigns, with what is declared of them."""
    header = [
        "campaign_id", "campaign", "objective", "stage", "role", "budget", "currency", "starts_on", "ends_on"
    ]  # fmt: skip
    spent: dict[str, list[float]] = {}
    dates: dict[str, list[date]] = {}
    for line in lines():
        spent.setdefault(line.campaign, []).append(line.net_net)
        dates.setdefault(line.campaign, []).extend((line.starts, line.ends))
    rows = (
        [
            each.identifier, each.name, each.objective, each.stage, each.role,
            french(sum(spent[each.identifier])), "EUR", short_day(min(dates[each.identifier])),
            short_day(max(dates[each.identifier])),
        ]
        for each in CAMPAIGNS
    )  # fmt: skip
    return put(folder / "campagnes.csv", header, rows)


def matches(folder: Path) -> Path:
    """Write what ties the platforms' campaigns to ours."""
    rows = ([source, "", pattern, each.identifier] for each in CAMPAIGNS for source, pattern in each.tied)
    return put(
        folder / "correspondances_campagnes.csv", ["source", "account", "pattern", "campaign_id"], rows
    )


def targets(folder: Path) -> Path:
    """Write the audiences media are bought for."""
    rows = ([name, universe, "Simulation", "01/01/2026"] for name, universe in TARGETS)
    return put(folder / "cibles_medias.csv", ["target", "universe", "source", "as_of"], rows)


def competitors(folder: Path) -> Path:
    """Write what competitors spent, gross, by quarter."""
    header = ["competitor", "channel", "period_start", "period_end", "spend", "currency", "basis"]
    quarters = [
        (date(year, first, 1), date(year, first + 2, last))
        for year in (2025, 2026)
        for first, last in ((1, 31), (4, 30), (7, 30), (10, 31))
        if (year, first) != (2026, 10)
    ]
    rows = (
        [rival, channel, first, last, french(size * spend * (0.85 + 0.1 * place)), "EUR", "brut"]
        for rival, size in RIVALS
        for channel, spend in RIVAL_MEDIA
        for place, (first, last) in enumerate(quarters)
    )  # fmt: skip
    return put(folder / "concurrents.csv", header, rows)
