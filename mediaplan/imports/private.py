"""Which columns people are looked for in, and what was said by hand of them, unreadable as cells are."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from mediaplan.imports.identified import identified, names_somebody
from mediaplan.imports.masks import (
    identifies,
    masked,
    masked_name,
    may_hold_a_person,
    may_hold_an_address,
    not_kept,
    without_addresses,
)
from mediaplan.imports.options import Options
from mediaplan.imports.people import NO_ADDRESS, PHONE_KINDS, make_people, names_a_person, secret, set_key
from mediaplan.imports.shapes import person
from mediaplan.imports.sources import Source
from mediaplan.model import Column, MediaplanError, Table, Type, text
from mediaplan.warehouse import Transaction

#: Fields that say who somebody is.
WHO = ("customer_id", "value")
#: An address, or a number with its country, in a pattern of rows to leave out.
PERSON = re.compile(r"[^\s@*?\[\]]+@[^\s@]+|\+\d[\d\s().-]{6,}\d")
SAID = "mediaplan_by_hand"


def with_people(source: Source, options: Options) -> Source:
    """Return the source, watching every column that a person's identifier is read from."""
    personal = dict(source.personal or {})
    for emit in source.emits:
        for part in emit.fields.get("customer_id", ()):
            if part.column:
                personal.setdefault(part.column, "auto")
    if "customer_id" in options.mapped:
        personal.setdefault("customer_id", "auto")
    return replace(source, personal=personal)


def without_names(options: Options) -> Options:
    """Return what was said of columns, an address in a header unreadable: so it is in the file's own."""
    mapping = {field: masked_name(header) for field, header in options.mapping.items()}
    return replace(
        options, mapping=mapping, skip=tuple((masked_name(header), each) for header, each in options.skip)
    )


def by_hand(tx: Transaction, database: Path, source: Source, options: Options) -> Options:
    """Return what was said of a file, nobody readable in it.

    Parameters
    ----------
    tx : Transaction
        Where the file is worked on.
    database : Path
        The database file, beside which the key lies.
    source : Source
        What the file is.
    options : Options
        What was said. An identifier that was made unreadable before stays as it is.

    Returns
    -------
    Options

    Raises
    ------
    MediaplanError
        A name or an IP address is said to be a customer, or an address that is none.
    """
    changed = dict(options.constants)
    fields = [(table, column) for table in source.tables.values() for column in table.fields]
    for table, column in fields:
        if column.name not in options.fixed or column.type is not Type.TEXT:
            continue
        value = options.fixed[column.name].strip()
        if column.name in WHO:
            changed[column.name] = _known(tx, database, column.name, value, options)
        elif shown := _shown(tx, database, (table, column), value, options):
            query = f"SELECT {shown} FROM (SELECT ?::VARCHAR AS said)"
            ((changed[column.name],),) = tx.cursor.execute(query, [value]).fetchall()
    return replace(options, constants=changed)


def _shown(tx: Transaction, database: Path, field: tuple[Table, Column], value: str, options: Options) -> str:
    """Return the SQL of what is kept of a text that was said by hand; nothing where that is all of it."""
    table, column = field
    if may_hold_a_person(table, column):
        return masked("said", free=True)
    if may_hold_an_address(table, column):
        return without_addresses("said")
    query = f"SELECT {names_somebody('said')} FROM (SELECT ?::VARCHAR AS said)"
    if not identifies(table, column) or not tx.cursor.execute(query, [value]).fetchall()[0][0]:
        return ""
    set_key(tx.cursor, secret(tx, database), options.answer("phone_country") or "")
    return identified("said")


def _known(tx: Transaction, database: Path, name: str, value: str, options: Options) -> str:
    """Return how somebody is known who is said by hand: ``email:<hash>``."""
    number = name == "value" and (options.answer("kind") or "").lower() in PHONE_KINDS
    tx.cursor.execute(f"CREATE OR REPLACE TEMP TABLE {SAID} AS SELECT ?::VARCHAR AS x", [value])
    watched = f"SELECT {names_a_person('x')} OR ({person('x')} AND {name == 'customer_id'}) FROM {SAID}"
    if not number and not tx.cursor.execute(watched).fetchall()[0][0]:
        return value
    country, key = options.answer("phone_country") or "", secret(tx, database)
    people = f"{SAID}_people"
    make_people(tx.cursor, people, SAID, "x", key=key, country=country)
    email, phone, abroad, national, ip, named = tx.cursor.execute(
        f"SELECT email, phone, number, national, ip, named FROM {people}"
    ).fetchall()[0]
    for made in (SAID, people):
        tx.cursor.execute(f"DROP TABLE {made}")
    if ip or (named and name == "customer_id"):
        raise not_kept(name)
    if email:
        return f"email:{email}"
    if "@" in value:
        raise MediaplanError(NO_ADDRESS)
    if (known := phone if number else abroad) is None:
        return value
    if national:
        raise MediaplanError(
            text(
                "“{field}” is a telephone number without the code of its country. Write it with the code, as "
                "+33 6 12 34 56 78.",
                field=name,
            )
        )
    return f"phone:{known}"
