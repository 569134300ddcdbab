"""Headers that say which row it is (an ID, a number, a reference), and the columns they may be."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from mediaplan.imports.headers import called
from mediaplan.imports.sources import Source
from mediaplan.model import Type

WORD = re.compile(r"n°|#|\w+")
#: "OrderID", "CampaignId": where the capitals are gone, "paid" would end so too.
IN_CAPITALS = re.compile(r"(?<=[a-z])I[Dd]s?$")
#: What such a header starts with ("N° de commande"), and what it ends with ("Order number").
FIRST = {"id", "ids", "identifiant", "identifiants", "n°", "no", "num", "numero", "code", "ref", "reference"}
LAST = FIRST | {"#", "identifier", "number"}
#: Words that say nothing of what it is the number of.
BETWEEN = {"a", "au", "d", "de", "des", "du", "en", "l", "la", "le", "les", "of", "record", "the", "unique"}
#: Numbers of what no row is about.
OF_NO_ROW = {
    "agent", "article", "barre", "barres", "country", "coupon", "currency", "device", "devise", "ean", "fax",
    "fiscal", "iban", "insee", "invoice", "item", "langue", "language", "line", "lineitem", "mobile", "owner",
    "paiement", "parent", "payment", "pays", "phone", "portable", "postal", "postale", "produit", "product",
    "promo", "promotion", "proprietaire", "province", "region", "siren", "siret", "sku", "state", "tax",
    "telephone", "tva", "vat", "vendeur", "version", "zip",
}  # fmt: skip
#: Fields that say whose a row is, or which, beside those that its table knows it by.
FIELDS = {"account_id", "campaign_id", "customer_id", "opportunity_id"}
STEM = 5


def says_which(header: str) -> bool:
    """Say whether a header is the name of an ID.

    Parameters
    ----------
    header : str
        As written in the file.

    Examples
    --------
    >>> says_which("N° de commande"), says_which("CampaignId"), says_which("Order date")
    (True, True, False)
    """
    words = _words(header)
    return bool(words) and (words[0] in FIRST or words[-1] in LAST)


def ids(source: Source) -> frozenset[str]:
    """Return the columns of a source that say which a row is, or whose, and are called so."""
    people = source.personal or {}
    named = {
        column
        for column, aliases in source.columns.items()
        if people.get(column, "auto") == "auto" and any(says_which(alias.text) for alias in aliases)
    }
    return frozenset(named & _telling(source))


def only_ids(source: Source) -> frozenset[str]:
    """Return those of them that are never called otherwise: what is like them by its letters is a name."""
    return frozenset(
        column
        for column in ids(source)
        if all(says_which(alias.text) or alias.text == column for alias in source.columns[column])
    )


def likely(source: Source, wanted: Collection[str], header: Sequence[str]) -> list[tuple[str, str]]:
    """Return which header may be which ID, where none of the names of a column is in a file.

    Parameters
    ----------
    source : Source
        What the file is.
    wanted : collection of str
        Columns that were not found.
    header : sequence of str
        Headers that are free.

    Returns
    -------
    list of (str, str)
        Column and header, each once; the surest first.
    """
    missing = ids(source) & set(wanted)
    free = [cell for cell in header if says_which(cell)]
    ranked = sorted(
        ((_likeness(source, column, cell), column, cell) for column in missing for cell in free),
        key=lambda each: (-each[0], free.index(each[2]), each[1]),
    )
    found: dict[str, str] = {}
    for likeness, column, cell in ranked:
        if likeness and column not in found and cell not in found.values():
            found[column] = cell
    return list(found.items())


def _likeness(source: Source, column: str, header: str) -> int:
    """Return how surely a header is the ID that a column holds; 0 where it is another one.

    An ID of nothing that is known may be that of the row, whatever people call an order; it is no
    campaign's: reports of advertising have numbers of all kinds.
    """
    said, own = _things(header), _spoken_of(source, {column})
    if any(_same(word, each) for word in said for each in own):
        return 4 if all(any(_same(word, each) for each in own) for word in said) else 3
    if not _of_its_row(source, column):
        return 0
    others = _spoken_of(source, set(source.columns) - {column}) | OF_NO_ROW
    if any(_same(word, each) for word in said for each in others):
        return 0
    return 1 if said else 2


def _telling(source: Source) -> set[str]:
    """Return the columns that a row's key, or whose it is, is made from."""
    found = set()
    for emit in source.emits:
        found |= {column for _, column in emit.levels}
        for name, parts in emit.fields.items():
            if name in FIELDS or (name in emit.table.key and emit.table.by_name[name].type is Type.TEXT):
                found |= {need for part in parts for need in part.needs}
    return found


def _of_its_row(source: Source, column: str) -> bool:
    """Say whether a column is the number of the row itself, in the file's main table."""
    emit = source.emits[0]
    own = emit.table.own_key or ("customer_id" if emit.table.key == ("customer_id",) else "")
    return any(column in part.needs for part in emit.fields.get(own, ()))


@lru_cache(maxsize=10_000)
def _words(header: str) -> tuple[str, ...]:
    return tuple(WORD.findall(called(IN_CAPITALS.sub(" id", header))))


def _things(header: str) -> set[str]:
    """Return the words of a header that say what it is the number of."""
    return set(_words(header)) - LAST - BETWEEN


def _spoken_of(source: Source, columns: Collection[str]) -> set[str]:
    """Return the words of what columns are called."""
    return {word for name in columns for alias in source.columns[name] for word in _things(alias.text)}


def _same(one: str, other: str) -> bool:
    """Say whether two words mean one thing: alike but for their ends, as French and English ones are."""
    return one == other or (min(len(one), len(other)) >= STEM and one[:STEM] == other[:STEM])
