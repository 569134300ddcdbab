"""The SQL of single cells: as written, as typed, as a person's hash, each computed once."""

from __future__ import annotations

from dataclasses import dataclass, field

from mediaplan.imports.formats import NUMERIC, TEMPORAL, Formats
from mediaplan.imports.mapping import Mapping, Origin
from mediaplan.imports.masks import FREE_TEXT
from mediaplan.imports.people import NO_ADDRESS, NO_NUMBER, no_address
from mediaplan.imports.sources import Source
from mediaplan.imports.values import dates, numbers, words
from mediaplan.imports.values.cells import filled, folded, in_one_form, literal
from mediaplan.imports.values.dates import Dates
from mediaplan.model import Column, Text, Type, text

#: How a spreadsheet writes a long number: what it rounded away is lost.
ROUNDED = r"-?\d+([.,]\d+)?[Ee]\+\d{2,}"
WAS_ROUNDED = text(
    "A spreadsheet has rounded this number, so it says no more what it was. Export the file again, "
    "and import it before a spreadsheet opens it."
)


@dataclass(frozen=True)
class Check:
    """One thing that can be wrong with a line.

    Parameters
    ----------
    condition : str
        SQL that holds where it is.
    column : str
        Header, or field where the file has no such column.
    value : str
        SQL of the cell as written; ``NULL`` where it must not be kept.
    reason : Text
        What is wrong.
    """

    condition: str
    column: str
    value: str
    reason: Text


@dataclass
class Cells:
    """The columns of a file that are needed, under the names their SQL is found by.

    Parameters
    ----------
    mapping, formats, source
        Where the columns are, and how the file writes them.
    zone, local_zone : str
        Of times that state none; of local days.
    people : dict of str to str
        Column of the source to its temporary table of hashed people.
    as_written, as_typed : dict of str to str
        Filled as columns are asked for: alias to SQL, the second over the first.
    checks : list of Check
        What can be wrong with a cell.
    """

    mapping: Mapping
    formats: Formats
    source: Source
    zone: str
    local_zone: str
    people: dict[str, str] = field(default_factory=dict)
    as_written: dict[str, str] = field(default_factory=dict)
    as_typed: dict[str, str] = field(default_factory=dict)
    checks: list[Check] = field(default_factory=list)
    _names: dict[tuple[str, ...], str] = field(default_factory=dict)

    def cell(self, column: str, *, as_words: bool = True) -> str:
        """Return the alias of a cell as written, NULL where it says nothing."""
        origin = self.mapping.origins[column]
        parts = [filled(f"c{cell}", words=as_words) for cell in origin.cells]
        if column in self.people:
            table = self.people[column]
            kept = f"({table}.ip OR {table}.named) IS NOT TRUE"
            parts = [f"(CASE WHEN {kept} THEN {part} END)" for part in parts]
        sql = parts[0] if len(parts) == 1 else f"concat_ws(' * ', {', '.join(parts)})"
        name = self._names.setdefault(("cell", sql), f"x{len(self.as_written)}")
        self.as_written.setdefault(name, sql)
        return name

    def hashed(self, column: str, kind: str) -> str:
        """Return the alias of a person's hash."""
        sql = f"{self.people[column]}.{kind}"
        name = self._names.setdefault(("hash", sql), f"x{len(self.as_written)}")
        self.as_written.setdefault(name, sql)
        return name

    def stored(self, column: str) -> str:
        """Return the SQL of a cell as it may be stored: a person's address only as its hash."""
        if column not in self.people:
            return in_one_form(self.cell(column))
        kind = (self.source.personal or {}).get(column, "auto")
        if kind == "auto":
            known = ", ".join(self.hashed(column, how) for how in ("email", "number"))
            return f"coalesce({known}, {self.cell(column)})"
        return self.hashed(column, kind)

    def known(self, column: str) -> str:
        """Return the alias that is NULL where a cell says nothing: of a person, the hash."""
        kind = (self.source.personal or {}).get(column, "auto")
        return self.hashed(column, kind) if column in self.people and kind != "auto" else self.cell(column)

    def typed(self, column: str, target: Column) -> str:
        """Return the alias of a cell read as a field's type, and check that it can be."""
        personal = column in self.people
        origin = self.mapping.origins[column]
        cell = self.cell(column, as_words=target.type in {Type.TEXT, Type.FLAG})
        kind = target.name if target.choices or target.name == "currency" or personal else str(target.type)
        key = ("typed", column, kind)
        if key in self._names:
            return self._names[key]
        name = f"t{len(self.as_typed)}"
        self._names[key] = name
        sql, reason = self._read(origin, cell, target, name)
        self.as_typed[name] = sql
        if reason:
            value = "NULL" if personal else cell
            unread = f"{cell} IS NOT NULL AND {name} IS NULL"
            if target.type in NUMERIC and len(origin.cells) == 1:
                self.checks.append(
                    Check(f"({unread} AND {_rounded(cell)})", origin.written, value, WAS_ROUNDED)
                )
                unread += f" AND NOT {_rounded(cell)}"
            self.checks.append(Check(f"({unread})", origin.written, value, reason))
        return name

    def _read(self, origin: Origin, cell: str, target: Column, name: str) -> tuple[str, Text | None]:
        """Return the SQL that reads a cell as a type, and what to say where it cannot."""
        if target.type in NUMERIC:
            return self._number(origin, cell, target)
        if target.type in TEMPORAL:
            return self._moment(origin.column, cell, target, name)
        space = self.source.in_space(origin.column, origin.headers[0])
        if origin.column in self.people:
            return self._person(origin.column, target, space)
        return _word(cell, target, space)

    def _person(self, column: str, target: Column, space: str) -> tuple[str, Text | None]:
        """Return the SQL of how a person is known: ``email:<hash>`` in a customer's column."""
        declared = (self.source.personal or {}).get(column, "auto")
        kinds = {"email": "email", "phone": "number"} if declared == "auto" else {declared: declared}
        known = [
            f"{literal(kind + ':')} || {self.hashed(column, how)}"
            if target.name == "customer_id"
            else self.hashed(column, how)
            for kind, how in kinds.items()
        ]
        if declared == "auto":
            return f"coalesce({', '.join(known)}, {within(space, no_address(self.cell(column)))})", NO_ADDRESS
        if declared == "email":
            return known[0], text("This is no e-mail address.")
        return known[0], NO_NUMBER

    def _number(self, origin: Origin, cell: str, target: Column) -> tuple[str, Text]:
        """Return the SQL of a number, or of the product of two."""
        how = self.formats.numbers
        reason = text("This is no whole number.") if target.type is Type.COUNT else text("This is no number.")
        if len(origin.cells) == 1:
            return numbers.number(cell, target.type, how), reason
        left, right = (self._raw(filled(f"c{each}")) for each in origin.cells)
        return numbers.product(left, right, target.type, how), text("These two cannot be multiplied.")

    def _raw(self, sql: str) -> str:
        name = self._names.setdefault(("cell", sql), f"x{len(self.as_written)}")
        self.as_written.setdefault(name, sql)
        return name

    def _moment(self, column: str, cell: str, target: Column, name: str) -> tuple[str, Text]:
        """Return the SQL of a day, or of a time in UTC with its local day beside it."""
        how = self.formats.dates.get(column, Dates())
        fold = self._raw(folded(filled(f"c{self.mapping.origins[column].cells[0]}"))) if how.shapes else cell
        local, instant = dates.moment(cell, fold, how)
        zoned = "zoned" in how.shapes
        reason = text("This is no date that can be read.")
        if target.type is Type.DATE:
            day = f"CAST({local} AS DATE)"
            return (
                f"coalesce({day}, CAST(timezone({literal(self.local_zone)}, {instant}) AS DATE))"
                if zoned
                else day
            ), reason
        utc = to_utc(local, self.zone)
        day = f"CAST({local} AS DATE)"
        if self.zone != self.local_zone:
            # A day without a time is that day, wherever it was written
            dated = f"({local} = date_trunc('day', {local}) AND NOT regexp_matches({cell}, '[0-9][:h][0-9]'))"
            stated = f"timezone({literal(self.zone)}, {local})"
            shifted = f"CAST(timezone({literal(self.local_zone)}, {stated}) AS DATE)"
            day = f"(CASE WHEN {dated} THEN {day} ELSE {shifted} END)"
            utc = f"(CASE WHEN {dated} THEN {to_utc(local, self.local_zone)} ELSE {utc} END)"
        if zoned:
            utc = f"coalesce({utc}, timezone('UTC', {instant}))"
            day = f"coalesce({day}, CAST(timezone({literal(self.local_zone)}, {instant}) AS DATE))"
        self.as_typed[f"{name}_day"] = day
        return utc, reason


def to_utc(local: str, zone: str) -> str:
    """Return the SQL of a local time in UTC."""
    return local if zone == "UTC" else f"timezone('UTC', timezone({literal(zone)}, {local}))"


def _rounded(cell: str) -> str:
    """Return the SQL of whether a spreadsheet has rounded a number."""
    # Looked for in two steps: a pattern for every cell would cost more than all else
    marks = f"contains({cell}, 'E+') OR contains({cell}, 'e+')"
    return f"(({marks}) AND regexp_full_match({cell}, {literal(ROUNDED)}))"


def within(space: str, number: str) -> str:
    """Return the SQL of a number as its tool's own: ``hubspot:1001``."""
    return f"{literal(space + ':')} || {number}" if space else number


def _word(cell: str, target: Column, space: str) -> tuple[str, Text | None]:
    """Return the SQL that reads a word, and what to say where it is none of those that may be."""
    if target.type is Type.FLAG:
        return words.flag(cell), text("This is neither yes nor no.")
    if target.name == "currency":
        return words.currency(cell), text("This is no currency code. Three letters such as EUR are needed.")
    one = cell if target.name in FREE_TEXT else in_one_form(cell)
    if target.name.endswith("_id") or (target.key and not target.choices):
        return f"(CASE WHEN {_rounded(cell)} THEN NULL ELSE {within(space, one)} END)", WAS_ROUNDED
    if target.choices:
        reason = text("This is not one of: {choices}.", choices=", ".join(target.choices))
        return words.choice(one, target), None if target.open else reason
    return one, None
