"""What is never kept of people: known by its shape among words, or by the header it stands under."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediaplan.imports.headers import called
from mediaplan.imports.sources import Source
from mediaplan.imports.sources.templates import names_people
from mediaplan.imports.values.cells import literal
from mediaplan.model import Column, MediaplanError, Table, Type, text

#: Text in which people write what they like.
FREE_TEXT = ("comment", "motive")
#: What no part of an address holds; written so that DuckDB's patterns and Python's read it alike.
OUTSIDE = '\\s\xa0\u202f\u2007@<>()\\[\\]",;:/«»“”'
LABEL = rf"[^{OUTSIDE}'’.!?&=#%*|{{}}…]"
#: An address, alone or among words, in any script: it becomes a hash, or is made unreadable.
DOMAIN = rf"@(?:{LABEL}+\.)+[^{OUTSIDE}'’.!?&=#%*|{{}}…0-9]{LABEL}+"
ADDRESS = rf"[^{OUTSIDE}'][^{OUTSIDE}]*{DOMAIN}"
#: The same for Python, which tries each place anew: what stands before the @ has 64 characters at most.
SHORT_ADDRESS = re.compile(rf"[^{OUTSIDE}'][^{OUTSIDE}]{{0,63}}{DOMAIN}")
SPACE = "[ \xa0\u202f\u2007]"
BETWEEN = "[ \xa0\u202f\u2007().\\-/]"
#: A number that says itself that it is one, by its + or 00; five pairs that one mark sets apart, as no
#: date and time are.
INTERNATIONAL = rf"(?:\+{BETWEEN}{{0,2}}|\b00{BETWEEN}?)[1-9](?:{BETWEEN}{{0,3}}[0-9]){{8,13}}\b"
PAIRS = "|".join(rf"(?:{mark}[0-9]{{2}}){{4}}" for mark in (SPACE, r"\.", "-", "/"))
NATIONAL = rf"\b0[1-9](?:{PAIRS})\b"
#: A cell that is nothing but ten figures, set apart by one mark or by none.
WHOLE = "|".join(rf"^ *0[1-9](?:{mark}?[0-9]){{8}} *$" for mark in (SPACE, r"\.", "-", "/"))
#: In free text also ten figures in a row, and as Britons and Americans set them apart.
BARE = (
    rf"\b0[1-9](?:[0-9]{{8}}|{PAIRS})\b|\b0[1-9][0-9]{{1,3}} [0-9]{{3,4}} ?[0-9]{{3,4}}\b"
    r"|(?:\([0-9]{3}\) ?|\b[0-9]{3}[-.])[0-9]{3}[-.][0-9]{4}\b"
)
BYTE = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
HEX = r"[0-9A-Fa-f]{1,4}"
IP = (
    rf"\b(?:{BYTE}\.){{3}}{BYTE}\b|\b(?:{HEX}:){{7}}{HEX}\b"
    rf"|\b(?:(?:{HEX}:){{2,6}}|[0-9A-Fa-f]{{3,4}}:)(?::{HEX}){{1,6}}\b"
)
#: A number in the name of a file or of a column.
NAMED = rf"{INTERNATIONAL}|{NATIONAL}|\b0[1-9][0-9]{{8}}\b"
#: What ends the name of a file, and is no part of an address in it.
ENDING = re.compile(r"(?:\.(?:csv|tsv|txt|xls[xmb]?|ods|zip|gz|json|html?))+$", re.IGNORECASE)
#: What stands in the place of an address, a number, an IP address.
MARKS = ("[@]", "[tel]", "[IP]")
#: Headers, normalised, of what is never kept of a person.
NEVER_KEPT = frozenset(
    called(each)
    for each in (
        "First name", "Firstname", "Last name", "Lastname", "Surname", "Full name", "Customer name",
        "Contact name", "Prénom", "Nom de famille", "Nom complet", "Prénom Nom", "Nom Prénom",
        "Nom et prénom", "Prénom et nom", "Nom du client", "Nom client", "IP", "IP address", "Adresse IP",
        "Last IP", "Dernière IP", "Signup IP", "Optin IP", "Confirm IP",
    )
)  # fmt: skip
#: Headers of names where a customer is expected; elsewhere they may be those of a campaign.
NAMES_CUSTOMERS = frozenset(
    called(each) for each in ("Nom", "Name", "Nom du contact", "Demandeur", "Nom du demandeur", "Requester")
)


def masked(cell: str, *, free: bool) -> str:
    """Return the SQL of a text in which addresses, telephone numbers and IP addresses are made unreadable.

    Parameters
    ----------
    cell : str
        SQL of the text.
    free : bool
        Text in which people write what they like: ten figures among words are a telephone number there;
        elsewhere they are only if the cell is nothing else.
    """
    numbers = [INTERNATIONAL, WHOLE, BARE if free else NATIONAL]
    hidden = cell
    # A number first: four of its pairs, with dots between them, are an IP address too
    for pattern, mark in zip((ADDRESS, "|".join(numbers), IP), MARKS, strict=True):
        hidden = f"regexp_replace({hidden}, {literal(pattern)}, {literal(mark)}, 'g')"
    # Most words have neither, and no pattern has to be looked for in them
    return f"(CASE WHEN regexp_matches({cell}, '[@:0-9]') THEN {hidden} ELSE {cell} END)"


def masked_name(name: str) -> str:
    """Return the name of a file or of a column, addresses and telephone numbers in it made unreadable."""
    found = ENDING.search(name)
    end = found.group() if found else ""
    bare = name.removesuffix(end)
    hidden = SHORT_ADDRESS.sub(MARKS[0], bare) if "@" in bare else bare
    # To a pattern an underscore is a letter; in the name of a file it stands for a space
    spaced = hidden.replace("_", "\u2007")
    shown = re.sub(NAMED, MARKS[1], spaced)
    return (hidden if shown == spaced else shown.replace("\u2007", "_")) + end


def may_hold_a_person(table: Table, column: Column) -> bool:
    """Say whether a text of a table may hold the address or number of somebody, if a person says so."""
    return names_people(table) and _written_freely(column) and not _tells_apart(column)


def may_hold_an_address(table: Table, column: Column) -> bool:
    """Say whether a text of what is no list of people may hold an address all the same: a campaign's name."""
    return table.name == "performance" and _written_freely(column) and not _tells_apart(column)


def identifies(table: Table, column: Column) -> bool:
    """Say whether two rows of a table are told apart by a text, which may be somebody's address."""
    watched = (names_people(table) or table.name == "performance") and column.name != "customer_id"
    return watched and _written_freely(column) and _tells_apart(column)


def _tells_apart(column: Column) -> bool:
    return column.key or column.name.endswith("_id")


def without_addresses(cell: str) -> str:
    """Return the SQL of a text in which addresses alone are made unreadable."""
    hidden = f"regexp_replace({cell}, {literal(ADDRESS)}, {literal(MARKS[0])}, 'g')"
    return f"(CASE WHEN contains({cell}, '@') THEN {hidden} ELSE {cell} END)"


def _written_freely(column: Column) -> bool:
    """Say whether a text is kept as it is written: of choices, where others are kept as well."""
    return column.type is Type.TEXT and (column.open or not column.choices)


def ip_address(cell: str) -> str:
    """Return the SQL of whether a text is an IP address."""
    # Looked for in two steps: a pattern for every cell would cost more than all else
    return f"((contains({cell}, '.') OR contains({cell}, ':')) AND regexp_full_match({cell}, {literal(IP)}))"


def check_kept(source: Source, column: str, headers: Sequence[str]) -> None:
    """Refuse to keep the names and IP addresses of people.

    Parameters
    ----------
    source : Source
        What the file is.
    column : str
        What they are to be read as.
    headers : sequence of str
        The columns a person said.

    Raises
    ------
    MediaplanError
        One of them is called what such a column is called.
    """
    if not any("customer_id" in table.by_name for table in source.tables.values()):
        return
    for header in headers:
        if called(header) in NEVER_KEPT or (column == "customer_id" and called(header) in NAMES_CUSTOMERS):
            raise not_kept(header)


def not_kept(header: str) -> MediaplanError:
    """Return the error for what says who somebody is by a name or an IP address."""
    return MediaplanError(
        text(
            "“{header}” holds names or IP addresses of people, and those are not kept. People are "
            "known by a customer number, an e-mail address or a telephone number.",
            header=header,
        )
    )
