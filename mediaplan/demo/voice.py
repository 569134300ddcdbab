"""What customers say: recommendation and satisfaction surveys, tickets of the service desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

from mediaplan.demo.customers import real
from mediaplan.demo.mails import DAY, recent, sale_minutes
from mediaplan.demo.parameters import DAYS, MAILING, START, Floats, Whole, dice
from mediaplan.demo.people import people

WAVES = (date(2025, 3, 18), date(2025, 9, 16), date(2026, 3, 17), date(2026, 9, 15))
ASKED, ANSWERS, ANSWERS_LOST = 1400, 0.33, 0.18
#: Mean recommendation by segment, before pressure; what leaving and a complaint take from it.
NPS_MEAN, NPS_SPREAD, NPS_LOST, NPS_COMPLAINT = (8.5, 8.0, 8.8, 8.1), 1.9, 1.1, 1.8
CSAT_SHARE, CSAT_ANSWERS = 0.07, 0.30
COMPLAINTS, COMPLAINTS_LOST, REQUESTS, SUPPORTS = 0.025, 0.075, 0.03, 0.015
MOTIVES = {
    "complaint": ("Retard de livraison", "Produit abîmé", "Remboursement", "Erreur de commande"),
    "request": ("Disponibilité", "Facture", "Modification de commande"),
    "support": ("Montage", "Compte client"),
}
SEVERITIES = ("faible", "moyenne", "élevée")
COMMENTS = {
    "good": ("Très bel accueil en magasin.", "Produits de qualité, livraison rapide.", "Je recommande."),
    "fair": ("Bien dans l'ensemble.", "Choix un peu limité."),
    "bad": ("Livraison en retard.", "Trop d'e-mails.", "Produit reçu abîmé.", "Service client injoignable."),
}


@dataclass(frozen=True)
class Case:
    """One ticket; minutes from START, -1 where it did not happen yet."""

    person: int
    kind: str
    motive: str
    severity: str
    channel: str
    opened: int
    replied: int
    closed: int
    outcome: str


@dataclass(frozen=True)
class Answer:
    """One invitation, and its answer if there was one (``score`` -1 without)."""

    person: int
    kind: str
    trigger: str
    invited: int
    answered: int
    score: int
    comment: str


def cases() -> list[Case]:
    """Return the tickets, in order of opening."""
    run, draw = real(), dice(10)
    luck = draw.random((len(run.day), 7))
    wait = draw.exponential((420.0, 2600.0), (len(run.day), 2)).astype(np.int64)
    complaint = np.where(run.lost, COMPLAINTS_LOST, COMPLAINTS)
    kinds = np.where(
        luck[:, 0] < complaint,
        "complaint",
        np.where(
            luck[:, 0] < complaint + REQUESTS,
            "request",
            np.where(luck[:, 0] < complaint + REQUESTS + SUPPORTS, "support", ""),
        ),
    )
    found = []
    for place in np.flatnonzero(kinds != "").tolist():
        kind, chance = str(kinds[place]), luck[place]
        opened = int(sale_minutes()[place]) + int(chance[1] * 9 * DAY) + 60
        replied = opened + 15 + int(wait[place, 0])
        closed = replied + 30 + int(wait[place, 1])
        if opened >= DAYS * DAY:
            continue
        motives = MOTIVES[kind]
        found.append(
            Case(
                person=int(run.person[place]),
                kind=kind,
                motive=motives[min(int(chance[2] ** 1.4 * len(motives)), len(motives) - 1)],
                severity=SEVERITIES[int(chance[3] ** 1.6 * 3)] if kind == "complaint" else "faible",
                channel=("email", "phone", "store")[int(chance[4] ** 1.3 * 3)],
                opened=opened,
                replied=replied if replied < DAYS * DAY else -1,
                closed=closed if closed < DAYS * DAY else -1,
                outcome=""
                if closed >= DAYS * DAY
                else ("geste commercial" if kind == "complaint" and chance[5] < 0.35 else "résolu"),  # noqa: PLR2004
            )
        )
    return sorted(found, key=lambda each: (each.opened, each.person))


def answers() -> list[Answer]:
    """Return the invitations to surveys with their answers, in order of invitation."""
    complained: dict[int, list[int]] = {}
    for case in cases():
        if case.kind == "complaint":
            complained.setdefault(case.person, []).append(case.opened)
    found = [*_waves(complained), *_after_sales(complained)]
    return sorted(found, key=lambda each: (each.invited, each.kind, each.person))


def _waves(complained: dict[int, list[int]]) -> Iterator[Answer]:
    """Ask some of the customers of the last year, twice a year, whether they recommend us."""
    run, who = real(), people()
    for number, wave in enumerate(WAVES):
        draw, now = dice(11, number), (wave - START).days
        year = (run.day < now) & (run.day > now - 365)
        known = np.unique(run.person[year])
        asked = np.sort(draw.choice(known, ASKED, replace=False))
        gone = np.isin(asked, run.person[run.lost & (run.day < now)])
        tired = recent(asked, np.full(ASKED, now))
        mean = np.array(NPS_MEAN)[who.segment[asked]] - MAILING.nps * tired - NPS_LOST * gone
        yield from _answered(
            draw, asked, np.where(gone, ANSWERS_LOST, ANSWERS), mean, now * DAY + 600, complained
        )


def _answered(  # noqa: PLR0917 - what a wave is
    draw: np.random.Generator,
    asked: Whole,
    willing: Floats,
    mean: Floats,
    invited: int,
    complained: dict[int, list[int]],
) -> Iterator[Answer]:
    """Say who answers a wave, and what."""
    luck = draw.random((len(asked), 4))
    noise = draw.normal(0.0, NPS_SPREAD, len(asked))
    answering = luck[:, 0] < willing
    for place, person in enumerate(asked.tolist()):
        hurt = any(invited - 180 * DAY < when < invited for when in complained.get(person, ()))
        score = round(min(max(mean[place] - NPS_COMPLAINT * hurt + noise[place], 0), 10))
        moment = invited + 30 + int(luck[place, 1] * 6 * DAY)
        if not answering[place] or moment >= DAYS * DAY:
            yield Answer(person, "nps", "relational", invited, -1, -1, "")
        else:
            remark = _remark(score, 9, 7, luck[place, 2], luck[place, 3])
            yield Answer(person, "nps", "relational", invited, moment, score, remark)


def _after_sales(complained: dict[int, list[int]]) -> Iterator[Answer]:
    """Ask after some sales whether the customer is satisfied."""
    run, draw = real(), dice(12)
    luck = draw.random((len(run.day), 5))
    noise = draw.normal(0.0, 0.8, len(run.day))
    for place in np.flatnonzero(luck[:, 0] < CSAT_SHARE).tolist():
        person, invited = int(run.person[place]), int(sale_minutes()[place]) + 4 * DAY
        if invited >= DAYS * DAY:
            continue
        hurt = any(invited - 15 * DAY < when < invited for when in complained.get(person, ()))
        score = round(min(max(4.4 - 0.4 * float(run.lost[place]) - 1.5 * hurt + noise[place], 1), 5))
        moment = invited + 30 + int(luck[place, 2] * 4 * DAY)
        if luck[place, 1] >= CSAT_ANSWERS or moment >= DAYS * DAY:
            yield Answer(person, "csat", "transactional", invited, -1, -1, "")
        else:
            remark = _remark(score, 4, 3, luck[place, 3], luck[place, 4])
            yield Answer(person, "csat", "transactional", invited, moment, score, remark)


def _remark(score: int, good: int, fair: int, chance: float, which: float) -> str:
    """Return what one in five writes beside the score."""
    if chance > 0.2:  # noqa: PLR2004 - one in five
        return ""
    said = COMMENTS["good" if score >= good else "fair" if score >= fair else "bad"]
    return said[int(which * len(said))]
