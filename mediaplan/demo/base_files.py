"""The exports of the company's own tools: CRM, consents, orders, surveys, tickets, mailings, the site."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import numpy as np

from mediaplan.demo.files import french, moment, put, short_day
from mediaplan.demo.mails import DAY, SENT_AT, mails
from mediaplan.demo.orders import RECORDED, STORES, orders, pick
from mediaplan.demo.parameters import MARKETS, SEGMENTS, START, day, dice
from mediaplan.demo.people import NEVER, people
from mediaplan.demo.visits import PAID, STRANGER, Visit, paths
from mediaplan.demo.voice import answers, cases

REGIONS = ("Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté", "Grand Est", "Île-de-France", "Occitanie")
ABROAD = ("Bruxelles-Capitale", "Wallonie")
ADDRESS_SHARE, REFUSALS, SMS = 0.6, 0.12, 0.35
TIERS = ((6, "Or"), (3, "Argent"), (1, "Bronze"), (0, ""))
#: What marks the consents of the people who are never mailed.
HOLDOUT, CONSENT = "opt-in (groupe témoin)", "opt-in"
#: Rows that do not fit, on purpose: what quarantine is for.
BAD_ORDERS = tuple(
    line.split(";")
    for line in (
        "M900001;31/02/2026 11:20;ML10042;confirmée;48,90;;;21,10;1;Textile;;direct;",
        "M900002;12/03/2026 15:05;ML10107;confirmée;8O,50;;;35,20;2;Jardin;;direct;",
        "M900003;;ML10230;confirmée;65,00;;;29,00;1;Vaisselle;Lyon;store;",
    )
)
BAD_ANSWERS = (("N900001", "15/09/2026 10:00", "16/09/2026 08:12", "ML10311", "sondage", "", "9", "10", ""),)


@cache
def numbers() -> tuple[str, ...]:
    """Return the CRM's number of everybody: in order of entry."""
    rank = np.empty(len(people()), np.int64)
    rank[np.argsort(people().created, kind="stable")] = np.arange(len(people()))
    return tuple(f"ML{10_000 + each}" for each in rank.tolist())


@cache
def addresses() -> tuple[str, ...]:
    """Return everybody's invented address, on domains that can belong to nobody (RFC 2606)."""
    domains = np.where(people().market == 0, "example.fr", "example.com").tolist()
    codes = (dice(20).permutation(90_000)[: len(people())] + 10_000).tolist()
    return tuple(f"c{code}@{domain}" for code, domain in zip(codes, domains, strict=True))


def customers(folder: Path) -> Path:
    """Write the customer base as the CRM exports it."""
    who, draw = people(), dice(21)
    luck = draw.random((len(who), 4)).tolist()
    bought = np.bincount([each.person for each in orders() if each.confirmed], minlength=len(who)).tolist()
    first = {each.person: each for each in reversed(orders()) if each.confirmed}
    header = [
        "N° client", "E-mail", "Date de création", "Première commande", "Segment", "Niveau de fidélité",
        "Pays", "Région", "Magasin", "Canal d'acquisition", "Campagne d'acquisition",
    ]  # fmt: skip

    def row(person: int) -> list[str]:
        came, chance = int(who.arrival[person]), luck[person]
        if came == NEVER:
            channel, named = "", ""
        elif came < 0:
            channel, named = pick(RECORDED["base"], chance[0]), ""
        else:
            channel, named = first[person].channel, first[person].campaign
        if channel == "affiliate" and came < 0:
            channel = "direct"
        abroad = bool(who.market[person])
        regions = ABROAD if abroad else REGIONS
        return [
            numbers()[person],
            addresses()[person] if who.consents[person] or chance[1] < ADDRESS_SHARE else "",
            short_day(day(int(who.created[person]))),
            "" if came == NEVER else short_day(day(came)),
            SEGMENTS[int(who.segment[person])].name,
            next(name for least, name in TIERS if bought[person] >= least),
            MARKETS[int(who.market[person])],
            regions[int(chance[2] * len(regions))],
            STORES[int(who.store[person])],
            channel,
            named,
        ]

    in_order = np.argsort(who.created, kind="stable").tolist()
    return put(folder / "crm_clients.csv", header, (row(person) for person in in_order), mark=True)


def consents(folder: Path) -> Path:
    """Write permissions and refusals, the holdout group marked in their basis."""
    who = people()
    luck = dice(22).random((len(who), 2)).tolist()

    def rows() -> Iterator[list[str]]:
        for person in np.argsort(who.created, kind="stable").tolist():
            entered = short_day(day(int(who.created[person])))
            number, chance = numbers()[person], luck[person]
            if who.consents[person]:
                yield [number, "email", entered, "opt-in", HOLDOUT if who.holdout[person] else CONSENT]
                if chance[0] < SMS:
                    yield [number, "sms", entered, "opt-in", CONSENT]
            elif chance[1] < REFUSALS:
                yield [number, "email", entered, "opt-out", "opposition"]

    header = ["customer_id", "channel", "recorded_at", "status", "basis"]
    return put(folder / "consentements.csv", header, rows())


def shop(folder: Path) -> Path:
    """Write the orders."""
    header = [
        "conversion_id", "occurred_at", "customer_id", "status", "revenue (EUR)", "discount (EUR)",
        "refund (EUR)", "margin (EUR)", "quantity", "category", "store", "channel", "campaign_id",
    ]  # fmt: skip

    def rows() -> Iterator[list[str]]:
        for place, each in enumerate(orders()):
            yield [
                f"M{100_000 + place}",
                moment(each.minute),
                numbers()[each.person],
                "confirmée" if each.confirmed else "annulée",
                french(each.revenue),
                french(each.discount, empty=True),
                french(each.refund, empty=True),
                french(each.margin),
                str(each.quantity),
                each.category,
                each.store,
                each.channel,
                each.campaign,
            ]

    return put(folder / "commandes.csv", header, rows(), below=BAD_ORDERS)


def surveys(folder: Path) -> Path:
    """Write invitations to surveys, and answers."""
    header = [
        "response_id", "invited_at", "occurred_at", "customer_id", "kind", "trigger", "score", "scale_max",
        "comment",
    ]  # fmt: skip
    rows = (
        [
            f"N{10_000 + place}",
            moment(each.invited),
            moment(each.answered),
            numbers()[each.person],
            each.kind.upper(),
            "relationnel" if each.trigger == "relational" else "transactionnel",
            str(each.score) if each.score >= 0 else "",
            "10" if each.kind == "nps" else "5",
            each.comment,
        ]
        for place, each in enumerate(answers())
    )
    return put(folder / "enquetes_satisfaction.csv", header, rows, below=BAD_ANSWERS)


def tickets(folder: Path) -> Path:
    """Write the tickets of the service desk."""
    header = [
        "case_id", "opened_at", "first_reply_at", "closed_at", "customer_id", "kind", "motive", "severity",
        "channel", "outcome",
    ]  # fmt: skip
    words = {"complaint": "réclamation", "request": "demande", "support": "assistance"}
    rows = (
        [
            f"T{10_000 + place}",
            moment(each.opened),
            moment(each.replied),
            moment(each.closed),
            numbers()[each.person],
            words[each.kind],
            each.motive,
            each.severity,
            each.channel,
            each.outcome,
        ]
        for place, each in enumerate(cases())
    )
    return put(folder / "tickets_service_client.csv", header, rows)


def mailings(folder: Path) -> list[Path]:
    """Write the recipients of the e-mails, a file a quarter."""
    sent = mails()
    named = [sent.campaign(place) for place in range(len(sent.day))]
    known: dict[str, int] = {}
    for name in named:
        known.setdefault(name, len(known) + 101)
    header = [
        "Campaign ID", "Campaign Name", "Email_ID", "Send_Date", "Delivered_Date", "Open_Date", "Total Opens",
        "Total Apple MPP Opens", "Unsubscribe_Date", "Hard_Bounce_Date", "Clicked_Links_Count",
        "Complaint_date",
    ]  # fmt: skip
    shape = "%d-%m-%Y %H:%M"

    def row(place: int) -> list[object]:
        at, bounced = int(sent.day[place]) * DAY + SENT_AT, bool(sent.bounced[place])
        opened, apple = int(sent.opened[place]), bool(sent.by_apple[place])
        by_person = opened >= 0 and opened != at + 2
        return [
            known[named[place]],
            named[place],
            addresses()[int(sent.person[place])],
            moment(at, shape),
            "" if bounced else moment(at + 1, shape),
            moment(opened, shape),
            int(apple) + int(by_person or (opened >= 0 and not apple)),
            int(apple),
            moment(int(sent.left[place]), shape),
            moment(at + 1, shape) if bounced else "",
            int(sent.clicks[place]),
            moment(int(sent.complained[place]), shape),
        ]

    found = []
    for quarter in (1, 2, 3):
        first, last = date(2026, 3 * quarter - 2, 1), date(2026, 3 * quarter + 1, 1)
        within = (sent.day >= (first - START).days) & (sent.day < (last - START).days)
        rows = (row(place) for place in np.flatnonzero(within).tolist())
        found.append(put(folder / f"brevo_destinataires_2026_t{quarter}.csv", header, rows))
    return found


def site(folder: Path) -> Path:
    """Write the visits of the site as its web analytics tool exports them raw, with its user ID."""
    header = ["occurred_at", "customer_id", "channel", "campaign_id", "kind"]
    codes = dice(34).permutation(900_000)[: len(paths())] + 100_000
    seen: list[tuple[Visit, str]] = []
    for path, code in zip(paths(), codes.tolist(), strict=True):
        known = f"web-{code}" if path.person == STRANGER else numbers()[path.person]
        for place, visit in enumerate(path.visits):
            seen.append((visit, f"web-{code}" if place < path.untied else known))
    seen.sort(key=lambda each: (each[0].minute, each[1]))
    rows = (
        [
            moment(visit.minute),
            number,
            visit.channel,
            visit.campaign,
            "clic" if visit.channel in PAID else "visite",
        ]
        for visit, number in seen
    )
    return put(folder / "visites_site.csv", header, rows)
