"""What was made unreadable of people in a file, said column by column."""

from __future__ import annotations

from mediaplan.imports.masks import MARKS, identifies, may_hold_a_person, may_hold_an_address
from mediaplan.imports.people import UNREADABLE
from mediaplan.imports.typed import Typed
from mediaplan.imports.values.cells import literal
from mediaplan.model import Text, texts
from mediaplan.warehouse import quote


def hidden(typed: Typed) -> list[Text]:
    """Say in how many good lines something of a person was made unreadable, or left out.

    Parameters
    ----------
    typed : Typed
        The file, counted.

    Returns
    -------
    list of Text
        One for each column of the file that held any.
    """
    said = []
    marks = " OR ".join(f"contains({{0}}, {literal(mark)})" for mark in MARKS)
    marks += f" OR regexp_full_match({{0}}, {literal(UNREADABLE.replace('{', '{{').replace('}', '}}'))})"
    for header, columns in _texts(typed).items():
        there = " OR ".join(marks.format(quote(column)) for column in columns)
        if lines := _lines(typed, f"{typed.flat} WHERE ({there})"):
            said.append(
                texts(
                    "In {n} line of “{header}” an address or number of a person was made unreadable.",
                    "In {n} lines of “{header}” addresses or numbers of people were made unreadable.",
                    lines,
                    header=header,
                )
            )
    return said


def not_kept(typed: Typed, staged: str) -> list[Text]:
    """Say in how many good lines a name or an IP address stands where a person should, which is left out.

    Parameters
    ----------
    typed : Typed
        The file, counted.
    staged : str
        Table of its cells as written.
    """
    said = []
    for column, table in typed.people.items():
        origin = typed.mapping.origins[column]
        joined = f"{table} JOIN {staged} ON raw = c{origin.cells[0]} JOIN {typed.flat} USING (line)"
        if lines := _lines(typed, f"{joined} WHERE {table}.ip"):
            said.append(
                texts(
                    "In {n} line of “{header}” there is an IP address, which is not kept: the line was taken "
                    "in without it.",
                    "In {n} lines of “{header}” there is an IP address, which is not kept: the lines were "
                    "taken in without it.",
                    lines,
                    header=origin.written,
                )
            )
        if lines := _lines(typed, f"{joined} WHERE {table}.named"):
            said.append(
                texts(
                    "In {n} line of “{header}” there is what looks like the name of a person, which is not "
                    "kept: the line was taken in without it. People are known by a customer number, an "
                    "e-mail address or a telephone number.",
                    "In {n} lines of “{header}” there is what looks like the name of a person, which is not "
                    "kept: the lines were taken in without it. People are known by a customer number, an "
                    "e-mail address or a telephone number.",
                    lines,
                    header=origin.written,
                )
            )
    return said


def _lines(typed: Typed, where: str) -> int:
    query = f"SELECT count(DISTINCT line) FROM {where} AND NOT skipped AND NOT bad"
    return int(typed.tx.cursor.execute(query).fetchall()[0][0])


def _texts(typed: Typed) -> dict[str, list[str]]:
    """Return the typed columns that may have been made unreadable, by the header they are read from."""
    found: dict[str, list[str]] = {}
    for number, row in enumerate(typed.plan.rows):
        for name, parts in row.fields.items():
            field = row.table.by_name[name]
            told = may_hold_a_person(row.table, field) or may_hold_an_address(row.table, field)
            if told or (typed.keyed and identifies(row.table, field)):
                for part in parts:
                    if part.column:
                        header = typed.mapping.origins[part.column].written
                        found.setdefault(header, []).append(f"e{number}_{name}")
    return found
