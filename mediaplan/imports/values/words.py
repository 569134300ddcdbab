"""Words with a fixed meaning: choices, channels, yes and no, in English and French."""

from __future__ import annotations

from collections.abc import Mapping

from mediaplan.imports.headers import normalise
from mediaplan.imports.values.cells import among, folded, literal
from mediaplan.model import Column

YES = ("yes", "true", "1", "oui", "vrai", "y", "o", "x")
NO = ("no", "false", "0", "non", "faux", "n")

#: What else a channel is called. "mail" alone is the letter, as the vocabulary says.
CHANNEL_WORDS = {
    "tv": ("television", "tele", "tv lineaire", "linear tv", "ctv", "tv segmentee", "tv adressee"),
    "radio": ("radios", "radio nationale", "radio locale"),
    "outdoor": (
        "ooh",
        "dooh",
        "affichage",
        "affichage exterieur",
        "affichage digital",
        "mobilier urbain",
        "pub exterieure",
        "publicite exterieure",
        "out of home",
        "outdoor advertising",
    ),
    "press": (
        "presse",
        "presse quotidienne",
        "presse magazine",
        "presse quotidienne regionale",
        "presse regionale",
        "presse nationale",
        "magazine",
        "magazines",
        "pqr",
        "pqn",
        "phr",
        "print",
        "newspapers",
    ),
    "cinema": ("cine",),
    "display": ("programmatique", "display programmatique", "programmatic", "bannieres", "banners"),
    "search": ("sea", "paid search", "recherche", "recherche payante", "liens sponsorises", "google ads"),
    "seo": ("referencement naturel", "organic search", "recherche organique"),
    "video": ("online video", "olv", "video en ligne", "vol"),
    "social": ("paid social", "social ads", "reseaux sociaux", "social media"),
    "retail_media": ("retail media",),
    "affiliate": ("affiliation", "affiliates"),
    "email": ("e-mail", "e-mailing", "emailing", "courriel", "newsletter"),
    "sms": ("texto",),
    "push": ("push notification", "notification push"),
    "mail": ("courrier", "direct mail", "marketing direct", "publipostage"),
    "phone": ("telephone", "tel", "call center", "telemarketing"),
    "store": ("magasin", "boutique", "point de vente", "in store"),
    "organic": ("organique",),
    "event": ("evenement", "events", "salon"),
}
#: What else a choice is called, by the choice; used in every column that has it.
CHOICE_WORDS = {
    "account": ("compte",),
    "campaign": ("campagne", "campaigns"),
    "ad_group": ("ad group", "adset", "ad set", "groupe d'annonces", "ensemble de publicites"),
    "ad": ("annonce", "publicite", "ads"),
    "sent": ("envoye", "envoi", "send"),
    "delivered": ("delivre", "livre", "remis", "delivery"),
    "view": ("vue",),
    "open": ("ouvert", "ouverture", "opened", "en cours", "pending", "en attente"),
    "click": ("clic", "clicked"),
    "visit": ("visite", "session"),
    "reply": ("reponse",),
    "call": ("appel",),
    "event": ("evenement",),
    "transactional": ("transactionnel", "transactionnelle"),
    "relational": ("relationnel", "relationnelle", "relationship"),
    "order": ("commande", "achat", "vente", "purchase", "sale"),
    "subscription": ("abonnement", "signature"),
    "quote": ("devis",),
    "lead": ("piste", "prospect"),
    "confirmed": ("confirme", "confirmee", "paid", "payee", "paye", "completed", "won", "gagne"),
    "cancelled": ("canceled", "annule", "annulee", "void", "voided"),
    "lost": ("perdu", "perdue"),
    "complaint": ("reclamation", "plainte"),
    "request": ("demande", "question"),
    "support": ("assistance",),
    "opted_in": ("opt-in", "opt in", "optin", "subscribed", "abonne", "inscrit", *YES),
    "opted_out": ("opt-out", "opt out", "optout", "unsubscribed", "desabonne", "desinscrit", *NO),
    "acquisition": ("conquete",),
    "loyalty": ("fidelisation", "fidelite", "retention"),
    "reactivation": ("reactiver", "win-back", "winback"),
    "awareness": ("notoriete",),
    "consideration": (),
    "actual": ("reel",),
    "gross": ("brut",),
    "estimated": ("estime",),
    "discount": ("remise",),
    "fee": ("frais", "honoraires"),
    "surcharge": ("majoration",),
    "insertion": ("insertions",),
    "flat": ("forfait",),
    "cpp": ("cpgrp", "cost per grp", "cout grp"),
    "draft": ("brouillon",),
    "negotiating": ("en negociation",),
    "booked": ("reserve", "achete"),
    "live": ("en ligne", "en diffusion"),
    "done": ("termine", "finished"),
    "business": ("affaires",),
}
CURRENCY_SIGNS = {"€": "EUR", "£": "GBP", "euro": "EUR", "euros": "EUR"}


def synonyms(column: Column) -> dict[str, str]:
    """Return every word a column's choices are known by, normalised, and the choice it means.

    Parameters
    ----------
    column : Column
        A column with choices.

    Returns
    -------
    dict of str to str
        The choices themselves included.
    """
    words = CHANNEL_WORDS if column.name.endswith("channel") else CHOICE_WORDS
    found = {word: choice for choice in column.choices for word in words.get(choice, ())}
    for choice in column.choices:
        found[normalise(choice)] = choice
        found[normalise(choice.replace("_", " "))] = choice
    return found


def canonical(column: Column, written: str) -> str | None:
    """Return the choice a person's word means, the word itself for an open column, else None."""
    known = synonyms(column).get(normalise(written))
    return known if known or not column.open else written.strip()


def choice(cell: str, column: Column) -> str:
    """Return the SQL that reads a choice: NULL where it is none, unless the column is open.

    Parameters
    ----------
    cell : str
        SQL of the cell, NULL where empty.
    column : Column
        A column with choices.
    """
    found = looked_up(folded(cell), synonyms(column))
    other = f"coalesce({found}, {cell})" if column.open else found
    # The canonical word is the common case: it is not folded.
    exact = among(cell, column.choices)
    return f"(CASE WHEN {exact} THEN {cell} WHEN {cell} IS NOT NULL THEN {other} END)"


def looked_up(word: str, meanings: Mapping[str, str]) -> str:
    """Return the SQL of what a word means, NULL where it is not known.

    A map, not a CASE: its operand is written once, so DuckDB computes it only for the rows
    that come here.
    """
    pairs = ", ".join(f"{literal(known)}: {literal(meant)}" for known, meant in meanings.items())
    return f"(MAP {{{pairs}}})[{word}]"


def flag(cell: str) -> str:
    """Return the SQL that reads yes or no, NULL where it is neither."""
    word = folded(cell)
    return f"(CASE WHEN {among(word, YES)} THEN TRUE WHEN {among(word, NO)} THEN FALSE END)"


def meaning(cell: str, values: tuple[tuple[str, str], ...]) -> str:
    """Return the SQL of what a cell means by a source's own list, NULL where it is not there.

    Behind a word tools write in brackets where it is from ("Closed Won (Sales Pipeline)").
    """
    word, known = folded(cell), dict(values)
    behind = f"(CASE WHEN ends_with({cell}, ')') THEN {looked_up(bare(word), known)} END)"
    return f"coalesce({looked_up(word, known)}, {behind})"


def bare(word: str) -> str:
    """Return the SQL of a word without what stands in brackets behind it."""
    return f"regexp_replace({word}, ' ?[(][^()]*[)]$', '')"


def currency(cell: str) -> str:
    """Return the SQL that reads a currency code, NULL where it is none."""
    sign = looked_up(f"lower({cell})", CURRENCY_SIGNS)
    return f"(CASE WHEN regexp_full_match({cell}, '[A-Za-z]{{3}}') THEN upper({cell}) ELSE {sign} END)"
