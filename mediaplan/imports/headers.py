"""Header cells compared the way people read them: no accents, no case, no odd spaces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from babel.numbers import is_currency

#: Characters of a cell that are compared; a header of megabytes is no other name than its beginning.
LONGEST = 10_000
#: "(EUR)", "(en EUR)", "(EUR HT)"; taxes included are no amount of ours.
CURRENCY_SUFFIX = re.compile(r"\s*\((?:en |in )?([A-Z]{3})(?: ?HT)?\)\s*$")
#: "Brut (€)", "Brut € HT", "Net HT en €", "Brut (€ HT)": signs that mean one currency; "k€" is another unit.
SIGN_SUFFIX = re.compile(
    r"\s*(?:\(\s*(?:en\s+)?|\ben\s+|(?<=\s))(€|£|euros?)(\s*HT)?\s*\)?\s*$", re.IGNORECASE
)
SIGNS = {"€": "EUR", "£": "GBP"}
FRENCH_LETTERS = re.compile(r"[éèêëàâçîïôùûœ]|\bn°", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")
#: No English word is among them.
FRENCH_WORDS = frozenset(
    {
        "du", "des", "les", "aux", "jour", "mois", "annee", "debut", "heure", "montant", "numero", "quantite",
        "nom", "prenom", "ville", "magasin", "boutique", "vente", "ventes", "commande", "commandes", "achat",
        "achats", "panier", "campagne", "campagnes", "depense", "depenses", "cout", "statut", "adresse",
        "telephone", "courriel", "naissance", "livraison", "facture", "paiement", "ouverture", "fermeture",
        "appel", "reponse",
    }
)  # fmt: skip
#: Characters of a header among which its currency is looked for.
AT_THE_END = 80
#: Also used in SQL, so that a cell and a header are normalised by one rule.
CURLY = {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00a0": " ", "\u202f": " ", "\u2007": " "}


def normalise(cell: str) -> str:
    """Return a header or a word as it is compared.

    Parameters
    ----------
    cell : str
        The cell as written.

    Returns
    -------
    str
        Without accents (NFKD), case folded, with straight apostrophes and single plain spaces.

    Examples
    --------
    >>> normalise("  Coût / conv. ")
    'cout / conv.'
    """
    cell = cell[:LONGEST]
    for odd, plain in CURLY.items():
        cell = cell.replace(odd, plain)
    decomposed = unicodedata.normalize("NFKD", cell)
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(bare.casefold().split())


def looks_french(header: Iterable[str]) -> bool:
    """Tell whether a header is written in French: no proof of anything, but a hint.

    Parameters
    ----------
    header : iterable of str
        The names of a table's columns as written.

    Returns
    -------
    bool
        True for accents that French has, and for words that English has not. Other languages that
        have them write the day first as well.
    """
    cells = [unicodedata.normalize("NFC", cell[:LONGEST]) for cell in header]
    return any(
        FRENCH_LETTERS.search(cell) or not FRENCH_WORDS.isdisjoint(WORD.findall(normalise(cell)))
        for cell in cells
    )


def called(header: str) -> str:
    """Return a header as it is compared with what a column is called.

    Parameters
    ----------
    header : str
        The header as written.

    Returns
    -------
    str
        Normalised, without its currency; an underscore, which data bases write for it, is a space.

    Examples
    --------
    >>> called("ID_CLIENT")
    'id client'
    """
    return _called(header) if len(header) < LONGEST else _called.__wrapped__(header)


@lru_cache(maxsize=10_000)
def _called(header: str) -> str:
    return " ".join(normalise(split_currency(header)[0]).replace("_", " ").split())


def split_currency(header: str) -> tuple[str, str | None]:
    """Return a header without its trailing "(EUR)" or "(€)", and the currency that was in it.

    Parameters
    ----------
    header : str
        The header as written.

    Returns
    -------
    tuple of str and str or None
        The rest of the header, and its code where there was one.

    Examples
    --------
    >>> split_currency("Brut (€ HT)")
    ('Brut HT', 'EUR')
    """
    for odd, plain in CURLY.items():
        header = header.replace(odd, plain)
    # A header of a hundred thousand blanks would be gone through once for each of them
    head, tail = header[:-AT_THE_END], header[-AT_THE_END:]
    if signed := SIGN_SUFFIX.search(tail):
        rest = head + tail[: signed.start()]
        return (f"{rest} HT" if signed[2] else rest), SIGNS.get(signed[1], "EUR")
    found = CURRENCY_SUFFIX.search(tail)
    if found is None or not is_currency(found.group(1)):
        return header, None  # "Site (DCM)" names no currency
    return head + tail[: found.start()], found.group(1)
