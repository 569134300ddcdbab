"""What a person may say with a file: what it asks for, nothing, or whatever comes to mind."""

from __future__ import annotations

from random import Random

from mediaplan.imports import SOURCES, Options
from mediaplan.model import TABLES, Column, MediaplanError, Table, Type
from tests.imports.fuzz.cells import ODD, Rows, header_of
from tests.imports.fuzz.seeds import Seed

#: Answers about the file as a whole, right or wrong.
WHOLE: dict[str, tuple[str, ...]] = {
    "date_order": ("dmy", "mdy"),
    "decimal": (".", ","),
    "accept_bad_rows": ("yes", "no"),
    "order_amounts": ("order", "line"),
    "row_period": ("day", "week", "month", "whole"),
    "time_zone": ("Europe/Paris", "UTC", "Pacific/Kiritimati", "Mars", "../x"),
    "won": ("none", "Signed; open", ";", "'", "{x}"),
    "phone_country": ("33", "1", "0", "x"),
    "encoding": (
        "utf-8",
        "cp1252",
        "utf-16",
        "latin-1",
        "utf-7",
        "unicode_escape",
        "idna",
        "rot13",
        "nothing",
    ),
    "sheet": ("Data", "Cover", "nowhere", ""),
    "part": ("1", "2", "0", "99", "x", "٢", "9" * 30),
}
#: Values of one field in all rows, right or wrong.
VALUES: dict[Type, tuple[str, ...]] = {
    Type.TEXT: (
        "Shop",
        "a\nb",
        "'; DROP",
        "{x}",
        "a@b.fr",
        "campaign",
        "search",
        "order",
        "open",
        "nps",
        "\u200b",
    ),
    Type.COUNT: ("1", "1", "0", "-3", "1.5", "1e18", "1E+400", "x"),
    Type.NUMBER: ("1", "2.5", "1e300", "1E+400", "NaN", "٣"),
    Type.MONEY: ("1", "2.50", "-1", "1e20", "0.00001", "1,50", "Infinity"),
    Type.DATE: (
        "2026-06-01",
        "2026-06-30",
        "2026-02-30",
        "0001-01-01",
        "9999-12-31",
        "01/06/2026",
        "2026-W23-1",
    ),
    Type.TIME: (
        "2026-06-01 10:00",
        "2026-06-01T10:00:00+14:00",
        "0001-01-01",
        "9999-12-31T23:59:59-14:00",
        "soon",
    ),
    Type.FLAG: ("yes", "no"),
}
PATTERNS = ("", "*", "C*", "?*", "[", "[a-z]*", "[!0-9]", "%", "\\", "0", "*" * 30, "*a*e*i*o*u*" * 4)


def make_options(rng: Random, seed: Seed, rows: Rows) -> Options:
    """Choose what a person says with a file.

    Parameters
    ----------
    rng : Random
        Chance.
    seed : Seed
        What the file was made of; most often what it asks for is answered.
    rows : list of list of str
        Its cells; headers are chosen among them.

    Returns
    -------
    Options
    """
    said = dict(seed.answers) if rng.random() < 0.85 else {}
    if rng.random() < 0.6:
        said["accept_bad_rows"] = "yes"
    for name in rng.sample(list(WHOLE), rng.choice((0, 0, 0, 1, 2))):
        said[name] = rng.choice(WHOLE[name])
    header = rows[header_of(rows)] if rows else []
    table = source = None
    mapping: dict[str, str] = {}
    if header and rng.random() < 0.2:
        table = rng.choice(list(TABLES))
        mapping, constants = _decided(rng, TABLES[table], header)
        said = {name: value for name, value in said.items() if name in WHOLE} | constants
    elif rng.random() < 0.05:
        source = rng.choice(list(SOURCES))
    elif header and rng.random() < 0.1:
        mapping[rng.choice(TABLES["performance"].fields).name] = _header(rng, header)
    elif rng.random() < 0.1:
        column = rng.choice(TABLES["performance"].fields)
        said[column.name] = _value(rng, column)
    skip = (
        ((rng.choice(header), rng.choice((*PATTERNS, rng.choice(ODD)))),)
        if header and rng.random() < 0.1
        else ()
    )
    try:
        return Options(table, source, mapping, said, skip)
    except MediaplanError:
        return Options(table, source, mapping, dict(seed.answers), skip)


def _decided(rng: Random, table: Table, header: list[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Say of what a table needs, and of some more, which column it is or which value it has."""
    mapping, constants = {}, {}
    for column in table.fields:
        chance = rng.random()
        if column.required and chance < 0.6:
            constants[column.name] = _value(rng, column, likely=chance < 0.5)
        elif chance < (0.95 if column.required else 0.25):
            mapping[column.name] = _header(rng, header)
        elif chance > 0.97:
            constants[column.name] = _value(rng, column)
    if "currency" in table.by_name and "currency" not in mapping:
        constants["currency"] = "EUR"
    return mapping, constants


def _header(rng: Random, header: list[str]) -> str:
    one, other = rng.choice(header), rng.choice(header)
    return one if rng.random() < 0.85 else f"{one} * {other}"


def _value(rng: Random, column: Column, *, likely: bool = False) -> str:
    """Choose a value, maybe one that the column can hold."""
    known = column.choices or VALUES[column.type]
    return known[0] if likely else rng.choice((*known, rng.choice(VALUES[column.type])))
