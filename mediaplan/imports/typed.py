"""A file's lines once they are typed, and what they show: misreadings, addresses, open questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mediaplan.imports import formats as deciding
from mediaplan.imports.formats import Formats
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.people import names_a_person
from mediaplan.imports.placed import Lines
from mediaplan.imports.plan import Plan
from mediaplan.imports.questions import Question, ask_all_the_same, ask_currency
from mediaplan.imports.reading import RawTable, SetAside
from mediaplan.imports.shapes import people_by_shape
from mediaplan.imports.sources import Source
from mediaplan.imports.values.cells import filled
from mediaplan.model import Text, Type, text, texts
from mediaplan.warehouse import Transaction, quote
from mediaplan.warehouse.quarantine import from_json

#: From this share of bad rows on, someone is asked before the good ones are loaded.
TOO_MANY_BAD = 0.2
PREVIEW_ROWS = 10
LONGEST_SHOWN = 500  # characters of a text in them: a cell may hold megabytes


@dataclass
class Typed:
    """A file's lines, typed, in a temporary table.

    Parameters
    ----------
    tx : Transaction
        Where the table is.
    file, raw : Path, RawTable
        The file.
    source, mapping, plan, formats
        What was decided about it.
    flat, bad : str
        View of the lines; table of what is wrong with those that do not fit.
    as_read, written : str
        View of the cells of all lines as written; table of those of the lines that do not fit.
    read, skipped, quarantined, idle : int
        Lines; left out on demand; not fitting; giving no row.
    repeated, older : int
        Lines left out because another one is the same, or says how an order stands now.
    cut : int
        Line in the middle of which the file ends; 0 where it ends with a line.
    amounts : str
        What someone said of amounts that are the same on all lines of an order: ``order`` or ``line``.
    accepted : bool
        Whether someone said that the good rows shall be loaded whatever the others are.
    questions : tuple of Question
        What must be decided before loading.
    lines : Lines, optional
        The table under the view, once there is one.
    people : dict of str to str
        Column -> table of the hashes of the addresses or numbers in it.
    keyed : bool
        Whether an identifier is somebody's address or number, and is hashed.
    nobody : sequence of Text
        What is said of lines taken in without an address that is none.
    totals : list of SetAside
        Lines that only their figures show to be totals; they give no row.
    """

    tx: Transaction
    file: Path
    raw: RawTable
    source: Source
    mapping: Mapping
    plan: Plan
    formats: Formats
    flat: str
    bad: str
    as_read: str
    written: str = ""
    read: int = 0
    skipped: int = 0
    quarantined: int = 0
    idle: int = 0
    repeated: int = 0
    older: int = 0
    cut: int = 0
    amounts: str = ""
    accepted: bool = False
    questions: tuple[Question, ...] = ()
    lines: Lines | None = None
    people: dict[str, str] = field(default_factory=dict)
    keyed: bool = False
    nobody: Sequence[Text] = ()
    totals: list[SetAside] = field(default_factory=list)

    def mark_bad(self, lines: str) -> None:
        """Say that lines do not fit.

        Parameters
        ----------
        lines : str
            SELECT of their numbers.
        """
        if self.lines is None:
            raise RuntimeError("lines are marked once they are typed")
        self.tx.cursor.execute(
            f"UPDATE {self.lines.table} SET bad = TRUE WHERE {self.lines.line} IN ({lines})"
        )

    @property
    def broken(self) -> str:
        """Table of the lines that are no whole ones; ``moved`` where cells are too many."""
        return f"{self.bad}_broken"

    @property
    def notes(self) -> tuple[Text, ...]:
        """What reading the file brought to light; of one that was cut off, that is said instead."""
        return () if self.cut else self.raw.notes

    def staged(self, table: str) -> str:
        """Return the name of the rows to load into a table."""
        return f"{self.flat}_{table}"

    def count(self) -> None:
        """Count the lines by what becomes of them."""
        self.read, self.skipped, self.quarantined, self.idle = self.tx.cursor.execute(
            f"SELECT count(*), count(*) FILTER (skipped), count(*) FILTER (bad AND NOT skipped),"
            f" count(*) FILTER (idle AND NOT bad AND NOT skipped) FROM {self.flat}"
        ).fetchall()[0]

    def preview(self) -> tuple[tuple[str, ...], tuple[tuple[Any, ...], ...]]:
        """Return names and values of the first good rows, of the columns the file fills; no text whole."""
        row = self.plan.rows[0]
        there = [column for column in row.table.columns if column.name in row.columns]
        names = [column.name for column in there]
        columns = ", ".join(
            f"left({quote(f'e0_{column.name}')}, {LONGEST_SHOWN})"
            if column.type is Type.TEXT
            else quote(f"e0_{column.name}")
            for column in there
        )
        rows = self.tx.cursor.execute(
            f"SELECT {columns} FROM {self.flat} WHERE NOT skipped AND NOT bad AND e0_on"
            f" ORDER BY line LIMIT {PREVIEW_ROWS}"
        ).fetchall()
        return tuple(names), tuple(rows)


def unreadable(typed: Typed, staged: str) -> list[Text]:
    """Say in how many good lines the address or number of a person is none.

    Parameters
    ----------
    typed : Typed
        The file, counted.
    staged : str
        Table of its cells as written.

    Returns
    -------
    list of Text
        One for each column; the lines were taken in without it.
    """
    said = []
    for column, table in typed.people.items():
        kind = (typed.source.personal or {}).get(column, "auto")
        if kind == "auto":
            continue  # what is no address there is a name of its own
        origin = typed.mapping.origins[column]
        lines = typed.tx.cursor.execute(
            f"SELECT count(*) FROM {table} JOIN {staged} ON raw = c{origin.cells[0]} JOIN {typed.flat}"
            f" USING (line) WHERE {table}.{kind} IS NULL AND NOT skipped AND NOT bad"
        ).fetchall()[0][0]
        if lines:
            what = text("e-mail address") if kind == "email" else text("telephone number")
            said.append(
                texts(
                    "In {n} line, “{header}” is no {what}: the line was taken in without it.",
                    "In {n} lines, “{header}” is no {what}: the lines were taken in without it.",
                    lines,
                    header=origin.written,
                    what=what,
                )
            )
    return said


def addresses(typed: Typed, column: str, staged: str) -> bool:
    """Say whether the first rows hold addresses, numbers or names where identifiers are expected."""
    if typed.source.table.name == "identity" and column == "value":
        return True
    cell = filled(f"c{typed.mapping.origins[column].cells[0]}", words=True)
    first = f"SELECT {cell} AS x FROM {staged} LIMIT {deciding.SAMPLE}"
    one = f"SELECT 1 FROM ({first}) WHERE {names_a_person('x')} LIMIT 1"
    return bool(typed.tx.cursor.execute(one).fetchall()) or people_by_shape(
        typed.tx.cursor, f"SELECT DISTINCT x FROM ({first}) WHERE x IS NOT NULL"
    )


def leaks(typed: Typed, column: str) -> bool:
    """Say whether a column that seemed to hold identifiers holds an address or a number somewhere."""
    tests = [
        names_a_person(quote(f"e{number}_{name}"))
        for number, row in enumerate(typed.plan.rows)
        for name, parts in row.fields.items()
        if any(column in part.needs for part in parts) and row.table.by_name[name].type is Type.TEXT
    ]
    if not tests:
        return False
    return bool(
        typed.tx.cursor.execute(f"SELECT 1 FROM {typed.flat} WHERE {' OR '.join(tests)} LIMIT 1").fetchall()
    )


def misread(typed: Typed) -> bool:
    """Say whether a cell did not fit."""
    return bool(
        typed.tx.cursor.execute(
            f"SELECT 1 FROM {typed.flat} WHERE bad_cells AND NOT skipped LIMIT 1"
        ).fetchall()
    )


def has_fraction(typed: Typed) -> bool:
    """Say whether a number has decimals, so that the mark before them was taken on trust."""
    tests = [
        f"{quote(f'e{number}_{name}')} <> trunc({quote(f'e{number}_{name}')})"
        for number, row in enumerate(typed.plan.rows)
        for name, parts in row.fields.items()
        if row.table.by_name[name].type in {Type.NUMBER, Type.MONEY} and any(part.typed for part in parts)
    ]
    if not tests:
        return False
    return bool(
        typed.tx.cursor.execute(f"SELECT 1 FROM {typed.flat} WHERE {' OR '.join(tests)} LIMIT 1").fetchall()
    )


def any_bad(typed: Typed) -> bool:
    """Say whether a line does not fit."""
    return bool(typed.tx.cursor.execute(f"SELECT 1 FROM {typed.flat} WHERE bad LIMIT 1").fetchall())


def open_questions(typed: Typed) -> tuple[Question, ...]:
    """Return what the typed rows leave to decide: the currency of amounts, a file cut off, many bad rows."""
    found = []
    for number in typed.plan.unstated:
        row = typed.plan.rows[number]
        amounts = [name for name in row.fields if row.table.by_name[name].type is Type.MONEY]
        # Nothing is nothing in any currency: tools write 0 where they know of no sale.
        there = " OR ".join(f"{quote(f'e{number}_{name}')} <> 0" for name in amounts)
        if typed.tx.cursor.execute(
            f"SELECT 1 FROM {typed.flat} WHERE NOT skipped AND e{number}_on AND ({there})"
            f" AND coalesce(e{number}_currency, '') = '' LIMIT 1"
        ).fetchall():
            found.append(ask_currency(row.coins))
    rows = typed.read - typed.skipped
    if typed.cut and not typed.accepted:
        found.append(ask_all_the_same(cut_off(typed.file.name, typed.cut)))
    elif typed.quarantined > TOO_MANY_BAD * rows and not typed.accepted and not found:
        # Once the currency is known, other rows may not fit
        found.append(ask_all_the_same(_many_bad(typed, rows)))
    return tuple(dict.fromkeys(found))


def cut_off(file: str, line: int) -> Text:
    """Say that a file ends before it should."""
    return text(
        "{file} ends in the middle of line {line}: it was cut off on its way here, and more may be "
        "missing. Export or download it again.",
        file=file,
        line=line,
    )


def _many_bad(typed: Typed, rows: int) -> Text:
    """Say that many rows are bad, with one of them for example."""
    line, column, value, reason = typed.tx.cursor.execute(
        f"SELECT line, column_name, value, reason::VARCHAR FROM {typed.bad} ORDER BY line LIMIT 1"
    ).fetchall()[0]
    example = text("line {line}", line=line)
    if column:
        example = text(
            "line {line}, column “{column}”, value “{value}”", line=line, column=column, value=value or ""
        )
    return texts(
        "{n} of {rows} rows does not fit, for example {example}. {reason} Most often a column was taken for "
        "another one.",
        "{n} of {rows} rows do not fit, for example {example}. {reason} Most often a column was taken for "
        "another one.",
        typed.quarantined,
        rows=rows,
        example=example,
        reason=from_json(reason),
    )
