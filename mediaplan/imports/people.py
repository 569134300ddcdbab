"""Addresses and numbers of people become keyed hashes before anything is stored."""

from __future__ import annotations

import hashlib
import hmac
import os
import re
from pathlib import Path

import duckdb

from mediaplan.imports.masks import ADDRESS, ip_address
from mediaplan.imports.shapes import mobile, most, person
from mediaplan.imports.values.cells import filled, literal
from mediaplan.imports.values.countries import begins
from mediaplan.model import TABLES, MediaplanError, text
from mediaplan.warehouse import Transaction, quote
from mediaplan.warehouse.marts.people import NAMING
from mediaplan.warehouse.schema import version_table

KEY_BYTES = 32
#: Hexadecimal digits kept of a hash: 128 bits, beyond any chance of two people sharing one.
DIGITS = 32
BLOCK = 64
#: Fewest digits of a telephone number.
SHORTEST_PHONE = 6
#: Kinds of identity that are telephone numbers, in small letters: all are kept as the first.
PHONE_KINDS = ("phone", "mobile", "sms", "tel", "telephone", "téléphone", "portable")
BETWEEN = r"[\s\x{a0}\x{202f}\x{2007}().\-/]*"
#: A number that says itself that it is one: by its +, or by 00 and enough digits to be no
#: customer's number with zeros before it.
INTERNATIONAL = (
    rf"{BETWEEN}(\+{BETWEEN}[0-9]({BETWEEN}[0-9]){{5,14}}|00{BETWEEN}[1-9]({BETWEEN}[0-9]){{8,14}}){BETWEEN}"
)
#: A number as it is dialled at home, told from an identifier by how its figures are set apart: in pairs
#: by one mark, or in any groups by spaces.
APART = "|".join(
    (
        *(rf"0[1-9](?:{mark}[0-9]{{2}}){{4}}" for mark in (r"\.", "-", "/")),
        r"0[1-9][0-9]{0,3}(?:[ \x{a0}\x{202f}\x{2007}][0-9]{2,6}){1,4}",
    )
)
FEWEST_AT_HOME, MOST_AT_HOME = 9, 11
#: An address or number that was made unreadable already, in a file of ours.
UNREADABLE = rf"(email|phone):[0-9a-f]{{{DIGITS}}}"
#: What is hashed to recognise a key: nobody's address or number.
WHICH_KEY = "the key of this database"
NO_ADDRESS = text(
    "There is an @ in it, but no single e-mail address that could be made out. Write the address alone."
)
NO_NUMBER = text("This is no telephone number.")


def key_file(database: Path) -> Path:
    """Return where the key of a database's hashes lies: beside it, to be backed up with it."""
    return database.with_name(database.name + ".key")


def secret(tx: Transaction, database: Path) -> bytes:
    """Return the key of a database's hashes, making it at the first need.

    Parameters
    ----------
    tx : Transaction
        To see whether hashes made with a key are there already, and which key it was.
    database : Path
        The database file.

    Returns
    -------
    bytes

    Raises
    ------
    MediaplanError
        The key is gone, or another one, while the data holds hashes made with it: a new one
        would silently make every known person a stranger, and lose a refusal.
    """
    path = key_file(database)
    key = known_key(tx, database)
    known = tx.cursor.execute("SELECT person_key FROM mediaplan_meta").fetchall()[0][0]
    if key is None or known != hashed(WHICH_KEY, key):
        known = None
    if key is None:
        key = os.urandom(KEY_BYTES)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(key.hex())
    if known is None:
        tx.cursor.execute("UPDATE mediaplan_meta SET person_key = ?", [hashed(WHICH_KEY, key)])
    return key


def known_key(tx: Transaction, database: Path) -> bytes | None:
    """Return the key of a database's hashes; None where there is none, and none is needed.

    Raises
    ------
    MediaplanError
        As of :func:`secret`.
    """
    path = key_file(database)
    key = _kept(path)
    known = tx.cursor.execute("SELECT person_key FROM mediaplan_meta").fetchall()[0][0]
    if (key is None or known not in {None, hashed(WHICH_KEY, key)}) and _holds_hashes(tx):
        raise _broken_key(path)
    return key


def _kept(path: Path) -> bytes | None:
    """Return the key in a file, None where there is no file."""
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise _broken_key(path) from error
    if len(key) != KEY_BYTES:
        raise _broken_key(path)
    return key


def _holds_hashes(tx: Transaction) -> bool:
    """Say whether any table names a person by a hash, what batches replaced included."""
    tests = []
    for name in NAMING:
        hash_of = "starts_with(customer_id, 'email:') OR starts_with(customer_id, 'phone:')"
        if name == "identity":
            hash_of += " OR kind IN ('email', 'phone')"
        tests += [
            f"SELECT 1 FROM {quote(table)} WHERE {hash_of}" for table in (name, version_table(TABLES[name]))
        ]
    return bool(tx.cursor.execute(f"{' UNION ALL '.join(tests)} LIMIT 1").fetchall())


def normal_email(written: str) -> str:
    """Return an address as it is hashed: without spaces and capitals."""
    return re.sub(r"^mailto:", "", written.strip().lower())


def normal_phone(written: str, country: str = "") -> str:
    """Return a number as it is hashed.

    Parameters
    ----------
    written : str
        As in the file.
    country : str
        Calling code that replaces a leading 0 (``33``); without it a national number stays one.

    Returns
    -------
    str
        Digits, with ``+`` before a number that is international.
    """
    digits = re.sub(r"[^0-9+]", "", written.replace("(0)", ""))
    digits = re.sub(r"^00", "+", digits)
    return re.sub(r"^0", begins(country), digits) if country else digits


def hashed(normal: str, key: bytes) -> str:
    """Return the keyed hash of a normalised address or number (HMAC-SHA256, 128 bits, hex)."""
    return hmac.new(key, normal.encode(), hashlib.sha256).hexdigest()[:DIGITS]


def make_people(
    cursor: duckdb.DuckDBPyConnection,
    name: str,
    raw: str,
    cell: str,
    *,
    key: bytes,
    country: str,
    bare: bool = True,
) -> None:
    """Make a temporary table of the distinct addresses and numbers of a column, hashed.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    name : str
        Name of the table: ``raw`` (the cell as written), ``email`` and ``phone`` (its hash as
        the one and the other; NULL where it cannot be that), ``number`` (its hash as a number
        where it is written as none but one, or most of the column are mobile numbers),
        ``national`` (whether a number in it lacks its country), ``ip`` (whether it is an IP
        address), ``named`` (whether it is a person's name, as most of the column are).
    raw, cell : str
        Staged table, and SQL of the cell in it.
    key : bytes
        The key.
    country : str
        Calling code of national numbers.
    bare : bool, optional
        Whether many mobile numbers with nothing between their figures are telephone numbers.

    Notes
    -----
    HMAC by its definition (RFC 2104), H(K⊕opad, H(K⊕ipad, m)), because DuckDB has SHA-256 but
    no HMAC: a million addresses need not pass through Python.
    """
    set_key(cursor, key, country)
    email = f"nullif(regexp_extract(lower(x), {literal(ADDRESS)}), '')"
    figures, phone = digits("x"), phone_of("x")
    several = f"{most('mobile')} AND count(*) FILTER (mobile) OVER () > 1" if bare else "FALSE"
    number = f"CASE WHEN {international('x')} OR {set_apart('x')} OR {several} THEN phone END"
    try:
        cursor.execute(
            f"CREATE OR REPLACE TEMP TABLE {name} AS "
            f"SELECT raw, {_known('email')} AS email, {_known('phone')} AS phone,"
            f" {_known('phone', number)} AS number, {'FALSE' if country else national('x')} AS national,"
            f" {ip_address('x')} AS ip, {most('person')} AS named FROM ("
            f"SELECT raw, x, regexp_full_match(x, {literal(UNREADABLE)}) AS known,"
            f" {mobile('x')} AS mobile, {person('x')} AS person,"
            f" CASE WHEN length(x) - length(replace(x, '@', '')) = 1 THEN {hmac_of(email)} END AS email,"
            f" CASE WHEN NOT contains(x, '@') AND length({figures}) >= {SHORTEST_PHONE}"
            f" THEN {hmac_of(phone)} END AS phone"
            f" FROM (SELECT DISTINCT {cell} AS raw, {filled(cell, words=True)} AS x FROM {raw})"
            f" WHERE x IS NOT NULL)"
        )
    finally:
        for variable in ("inner", "outer", "country"):
            cursor.execute(f"RESET VARIABLE mediaplan_{variable}")


def _known(kind: str, otherwise: str = "") -> str:
    """Return the SQL of a hash: the one that the cell is, where it is one already."""
    is_one = f"known AND starts_with(x, {literal(kind + ':')})"
    return f"CASE WHEN {is_one} THEN x[{len(kind) + 2}:] WHEN NOT known THEN {otherwise or kind} END"


def set_key(cursor: duckdb.DuckDBPyConnection, key: bytes, country: str) -> None:
    """Set what :func:`hmac_of` and :func:`phone_of` read: the key, and the code of national numbers."""
    padded = key.ljust(BLOCK, b"\0")
    cursor.execute("SET VARIABLE mediaplan_inner = ?", [bytes(byte ^ 0x36 for byte in padded)])
    cursor.execute("SET VARIABLE mediaplan_outer = ?", [bytes(byte ^ 0x5C for byte in padded)])
    cursor.execute("SET VARIABLE mediaplan_country = ?", [begins(country) if country else "0"])


def phone_of(cell: str) -> str:
    """Return the SQL of a number as it is hashed."""
    international = f"regexp_replace({digits(cell)}, '^00', '+')"
    return f"regexp_replace({international}, '^0', getvariable('mediaplan_country'))"


def hmac_of(message: str) -> str:
    """Return the SQL of the keyed hash of a text."""
    inner = f"unhex(sha256(getvariable('mediaplan_inner')::BLOB || encode({message})))"
    return f"left(sha256(getvariable('mediaplan_outer')::BLOB || {inner}), {DIGITS})"


def digits(cell: str) -> str:
    """Return the SQL of the figures of a text, and its +; a 0 in brackets is not dialled from abroad."""
    return f"regexp_replace(replace({cell}, '(0)', ''), '[^0-9+]', '', 'g')"


def national(cell: str) -> str:
    """Return the SQL of whether a text, if it is a telephone number, is written without its country."""
    one = f"length({digits(cell)}) >= {SHORTEST_PHONE} AND regexp_matches({digits(cell)}, '^0[1-9]')"
    return f"(NOT contains({cell}, '@') AND NOT regexp_full_match({cell}, {literal(UNREADABLE)}) AND {one})"


def international(cell: str) -> str:
    """Return the SQL of whether a text is a telephone number that cannot be another identifier."""
    return f"regexp_full_match({cell}, {literal(INTERNATIONAL)})"


def set_apart(cell: str) -> str:
    """Return the SQL of whether a text is a telephone number as people write it at home."""
    figures = f"length({digits(cell)}) BETWEEN {FEWEST_AT_HOME} AND {MOST_AT_HOME}"
    return f"(starts_with({cell}, '0') AND regexp_full_match({cell}, {literal(APART)}) AND {figures})"


def names_a_person(cell: str) -> str:
    """Return the SQL of whether a text may hold an address, or is a telephone number or an IP address."""
    number = f"{international(cell)} OR {set_apart(cell)}"
    return f"(contains({cell}, '@') OR {number} OR {ip_address(cell)})"


def no_address(cell: str) -> str:
    """Return the SQL of a text, NULL where it may hold an address."""
    return f"(CASE WHEN NOT contains({cell}, '@') THEN {cell} END)"


def _broken_key(path: Path) -> MediaplanError:
    return MediaplanError(
        text(
            "The key of the personal data, {file}, is missing, damaged or another one, and the database "
            "holds people known by it. Put it back from the backup.",
            file=str(path),
        )
    )
