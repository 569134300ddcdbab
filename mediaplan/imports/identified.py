"""An identifier that is somebody's address or number: unreadable, and still one of its own."""

from __future__ import annotations

from mediaplan.imports.masks import ADDRESS, identifies, ip_address, masked
from mediaplan.imports.people import UNREADABLE, hmac_of, international, phone_of, set_apart
from mediaplan.imports.typed import Typed
from mediaplan.imports.values.cells import literal
from mediaplan.warehouse import quote

#: What may stand before an identifier: the tool it is of.
SPACE = "^[a-z0-9_]+:"
#: An address and nothing else but its owner's name.
ALONE = rf"(?:[^@]*<|[^@\s]*:)?({ADDRESS})>?"
MOBILE = "0033[67][0-9]{8}"
#: Digits of a hash that tell apart what reads the same without the address in it.
FEW = 8


def identified(cell: str) -> str:
    """Return the SQL of an identifier with nobody readable in it; the key of the hashes is set.

    Parameters
    ----------
    cell : str
        SQL of the identifier.

    Notes
    -----
    What is an address or a number becomes its keyed hash, as a customer does. Of other words the
    address is left out, and a few digits of a hash of all of them stand behind.
    """
    bare = _bare(cell)
    address = f"regexp_extract(lower({cell}), {literal(f'^{ALONE}$')}, 1)"
    rest = f"{masked(cell, free=True)} || ' ' || left({hmac_of(f'lower({cell})')}, {FEW})"
    return (
        f"(CASE WHEN {names_somebody(cell)} THEN CASE"
        f" WHEN {address} <> '' THEN 'email:' || {hmac_of(address)}"
        f" WHEN contains({cell}, '@') OR {ip_address(cell)} THEN {rest}"
        f" WHEN regexp_full_match({bare}, {literal(UNREADABLE)}) THEN {bare}"
        f" ELSE 'phone:' || {hmac_of(phone_of(bare))} END ELSE {cell} END)"
    )


def names_somebody(cell: str) -> str:
    """Return the SQL of whether an identifier is, or holds, what :func:`identified` makes unreadable."""
    bare = _bare(cell)
    # Each pattern behind what costs little: most identifiers are none of these
    spaced = (
        f"({international(bare)} OR {set_apart(bare)} OR regexp_full_match({bare}, {literal(UNREADABLE)}))"
    )
    figures = f"{ip_address(cell)} OR (starts_with({cell}, '0') AND ({_parted(cell)}) AND {set_apart(cell)})"
    # Bare figures behind zeros are a number of the tool, padded, but for those of a French mobile
    bare_figures = f"regexp_full_match({cell}, '[0-9]+') AND NOT regexp_full_match({cell}, '{MOBILE}')"
    zeros = f"starts_with({cell}, '00') AND NOT ({bare_figures})"
    abroad = f"contains({cell}, '+') OR ({zeros})"
    ways = (
        (f"contains({cell}, '@')", f"regexp_matches({cell}, {literal(ADDRESS)})"),
        (abroad, international(cell)),
        (f"contains({cell}, ':')", f"({ip_address(cell)} OR ({bare} <> {cell} AND {spaced}))"),
        (f"{cell} >= '0' AND {cell} < ':'", f"({figures})"),
    )
    return f"({' OR '.join(f'(({first}) AND {then})' for first, then in ways)})"


def identifiers(typed: Typed) -> list[str]:
    """Return the typed columns of a file that are identifiers, less those of customers."""
    return [
        f"e{number}_{name}"
        for number, row in enumerate(typed.plan.rows)
        for name, parts in row.fields.items()
        if any(part.needs for part in parts) and identifies(row.table, row.table.by_name[name])
    ]


def any_names_somebody(typed: Typed) -> bool:
    """Say whether an identifier of a file is, or holds, an address or a number."""
    tests = [names_somebody(quote(name)) for name in identifiers(typed)]
    query = f"SELECT 1 FROM {typed.flat} WHERE {' OR '.join(tests)} LIMIT 1"
    return bool(tests) and bool(typed.tx.cursor.execute(query).fetchall())


def _bare(cell: str) -> str:
    return f"regexp_replace({cell}, {literal(SPACE)}, '')"


def _parted(cell: str) -> str:
    """Return the SQL of whether something may stand between figures: a mark, or a space of any kind."""
    return " OR ".join(
        [f"contains({cell}, {literal(mark)})" for mark in " .-/"] + [f"strlen({cell}) <> length({cell})"]
    )
