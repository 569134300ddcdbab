"""Forgets one person, by whatever that person is known as."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from mediaplan.imports.masks import ADDRESS
from mediaplan.imports.people import (
    PHONE_KINDS,
    SHORTEST_PHONE,
    hashed,
    known_key,
    normal_email,
    normal_phone,
)
from mediaplan.imports.sources import SOURCES
from mediaplan.model import TABLES, MediaplanError, Text, text, texts
from mediaplan.warehouse import Transaction, Warehouse
from mediaplan.warehouse.erasing import QUARANTINE, Erased, erase, people
from mediaplan.warehouse.schema import version_table

#: Before an identifier that is meant as the files have it, whatever else it may look like.
AS_STORED = "customer:"
#: What may stand in a telephone number.
NUMBER = re.compile(r"[\d\s\xa0\u202f\u2007().+\-/]+")
NOBODY = text(
    "Nobody is known by that. Give a customer identifier as it is in your files, an e-mail address, or a "
    "telephone number with the code of its country, +33 6 12 34 56 78."
)


@dataclass(frozen=True)
class Forgotten:
    """What became of the wish to forget a person.

    Parameters
    ----------
    erased : tuple of Erased
        What was erased, a table each; nothing where nobody is known.
    sentences : tuple of Text
        The same in words.
    whom : Text, optional
        What the person is known by, to be sure that it is the right one.
    """

    erased: tuple[Erased, ...]
    sentences: tuple[Text, ...]
    whom: Text | None = None


def forget(warehouse: Warehouse, written: str, *, dry_run: bool = False) -> Forgotten:
    """Erase a person from a database, what earlier imports said included.

    Parameters
    ----------
    warehouse : Warehouse
        The database.
    written : str
        A customer identifier as files have it, an e-mail address, a telephone number, or any
        value of ``identity``; ``kind:value`` (``crm:1001``) where the same value means several,
        ``customer:1001`` for the identifier itself.
    dry_run : bool
        Say what would be erased, and erase nothing.

    Returns
    -------
    Forgotten

    Raises
    ------
    MediaplanError
        If several persons are meant, or the key of the hashes is lost; nothing is erased then. If
        the file could not be written anew: then the data is erased, but its bytes may remain.
    """
    wanted = written.strip()
    with warehouse.write() as tx:
        key, lost = _key(tx, warehouse.path)
        meant = _names(tx, wanted, key) if wanted else []
        found = people(tx.cursor, meant)
        if len(found) > 1:
            raise _several(found)
        names = {name for each in found.values() for name in each}

        def theirs(value: str) -> bool:
            return value.strip() == wanted or bool(names & set(_hashes(value, key)))

        # Who stands in quarantine alone is known to no table
        unknown = {name for name in meant if all(name.partition(":")[::2])} | {wanted}
        erased = erase(tx, names or unknown, theirs) if wanted else []
        if not erased and lost and _normal(wanted):
            raise lost
        if dry_run or not erased:
            tx.discard()
    if not erased:
        return Forgotten((), (NOBODY,))
    if not dry_run:
        warehouse.rewrite()
    return Forgotten(tuple(erased), _told(erased, dry_run=dry_run), _whom(names or {wanted}))


def _key(tx: Transaction, database: Path) -> tuple[bytes | None, MediaplanError | None]:
    """Return the key; where it is lost, why: who is known by a number of their own needs none."""
    try:
        return known_key(tx, database), None
    except MediaplanError as error:
        return None, error


def _names(tx: Transaction, written: str, key: bytes | None) -> list[str]:
    """Return every identifier that could be meant."""
    if written.startswith(AS_STORED):
        return [written.removeprefix(AS_STORED).strip()]
    kind, _, value = written.partition(":")
    value, kind = value.strip(), kind.strip()
    names = [written, f"{kind}:{value}", *_in_spaces(written), *_hashes(written, key)]
    if value and kind.lower() in {"email", *PHONE_KINDS}:
        names += _hashes(value, key)
    tables = " UNION ".join(
        f"SELECT kind, value FROM {table}" for table in ("identity", version_table(TABLES["identity"]))
    )
    ties = tx.cursor.execute(f"SELECT kind || ':' || value FROM ({tables}) WHERE value = ?", [written])
    return [*dict.fromkeys([*names, *(node for (node,) in ties.fetchall())])]


def _in_spaces(written: str) -> list[str]:
    """Return a number as each tool's own: people know it as the tool shows it."""
    return [f"{space}:{written}" for space in sorted({each.space for each in SOURCES.values()} - {""})]


def _hashes(written: str, key: bytes | None) -> list[str]:
    """Return the identifier that an address or a number becomes when it is imported."""
    return [f"{kind}:{hashed(normal, key)}" for kind, normal in _normal(written)] if key else []


def _normal(written: str) -> list[tuple[str, str]]:
    """Return what would be hashed of an address or a number, and what it is."""
    if written.count("@") == 1:
        address = re.search(ADDRESS, normal_email(written))
        return [("email", address.group())] if address else []
    number = normal_phone(written)
    return [("phone", number)] if NUMBER.fullmatch(written) and len(number) >= SHORTEST_PHONE else []


def _several(found: dict[str, set[str]]) -> MediaplanError:
    """Refuse to guess which of several persons is meant."""
    spelled = sorted(person if ":" in person else AS_STORED + person for person in found)
    return MediaplanError(
        text(
            "Several persons are meant by that: {people}. Nothing was erased. Say which one, as it is "
            "written here.",
            people=spelled,
        )
    )


def _whom(names: Collection[str]) -> Text:
    """Say what a person is known by; addresses and numbers are unreadable, and only counted."""
    hidden = {kind: sum(name.startswith(f"{kind}:") for name in names) for kind in ("email", "phone")}
    known: list[Text | str] = [*sorted(name for name in names if name.partition(":")[0] not in hidden)]
    if hidden["email"]:
        known.append(texts("{n} e-mail address", "{n} e-mail addresses", hidden["email"]))
    if hidden["phone"]:
        known.append(texts("{n} telephone number", "{n} telephone numbers", hidden["phone"]))
    return text("The person is known by: {names}.", names=known)


def _told(erased: Collection[Erased], *, dry_run: bool) -> tuple[Text, ...]:
    """Say what was erased, what stays, and what would bring it back."""
    removed = [
        texts("{table} ({n} row)", "{table} ({n} rows)", each.removed, table=label_of(each.table))
        for each in erased
        if each.removed
    ]
    first = text("To be erased: {what}.", what=removed) if dry_run else text("Erased: {what}.", what=removed)
    said = [first] if removed else []
    severed, archived = sum(each.severed for each in erased), sum(each.archived for each in erased)
    if severed:
        said.append(
            texts(
                "{n} sale stays in the figures, and belongs to nobody any more.",
                "{n} sales stay in the figures, and belong to nobody any more.",
                severed,
            )
        )
    if archived:
        said.append(
            texts(
                "{n} row that was kept to undo an import is erased or belongs to nobody as well.",
                "{n} rows that were kept to undo imports are erased or belong to nobody as well.",
                archived,
            )
        )
    return (
        *said,
        text(
            "Undoing an import does not bring this person back. A new export that still names the person "
            "does, and what the person had refused is then no longer known here. So remove the person from "
            "the tool as well."
        ),
    )


def label_of(table: str) -> Text:
    """Return what people call a table that something was erased from."""
    return text("Quarantine") if table == QUARANTINE else text(TABLES[table].label)
