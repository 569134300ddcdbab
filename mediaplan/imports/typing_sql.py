"""The SQL that turns a staged file into typed rows, with what is wrong with each line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from mediaplan.imports import consents
from mediaplan.imports.across_lines import across_lines
from mediaplan.imports.cell_sql import Cells, Check
from mediaplan.imports.conditions import holds
from mediaplan.imports.constants import constant, constant_time
from mediaplan.imports.identified import identified
from mediaplan.imports.masks import (
    FREE_TEXT,
    identifies,
    masked,
    may_hold_a_person,
    may_hold_an_address,
    without_addresses,
)
from mediaplan.imports.people import DIGITS, NO_ADDRESS, NO_NUMBER, PHONE_KINDS, no_address
from mediaplan.imports.plan import Plan, Row
from mediaplan.imports.row_checks import row_checks
from mediaplan.imports.signs import borne
from mediaplan.imports.sources import Part
from mediaplan.imports.sources.parts import NAME
from mediaplan.imports.values import dates, numbers, words
from mediaplan.imports.values.cells import among, filled, in_one_form, literal
from mediaplan.model import Column, Table, Type
from mediaplan.warehouse import quote
from mediaplan.warehouse.schema import SQL_TYPES

PHONE = PHONE_KINDS[0]
#: What an address or number that was said by hand begins with, once it is unreadable.
MADE = re.compile(rf"(email|phone):(?=[0-9a-f]{{{DIGITS}}}$)")


@dataclass
class Typing:
    """The rows of a file as SQL, built up field by field.

    Parameters
    ----------
    plan : Plan
        What each field is made of.
    cells : Cells
        The file's columns, as SQL.
    skip : tuple of (int, str)
        Cell and the variable that holds its shell pattern, for rows left out.
    keyed : bool
        Whether an identifier may be somebody's address or number, which is then hashed.
    variables : dict of str to str
        Filled on the way: values that all rows have. They reach the SQL as variables, never as
        text, since a person may have written them.
    checks : list of Check
        Filled on the way: what can be wrong with a row.
    same : dict of str to str
        Filled on the way: the columns that hold the same in every row, with the SQL of what they
        hold. Written out for each row they would be most of what a file takes in memory.
    """

    plan: Plan
    cells: Cells
    skip: tuple[tuple[int, str], ...] = ()
    keyed: bool = False
    variables: dict[str, str] = field(default_factory=dict)
    checks: list[Check] = field(default_factory=list)
    same: dict[str, str] = field(default_factory=dict)
    _around: tuple[str, str] | None = None

    def query(self, raw: str) -> str:
        """Return the SELECT of one row a line.

        Parameters
        ----------
        raw : str
            Name of the staged file, or a SELECT of some of its lines in brackets.

        Returns
        -------
        str
            ``line``, ``skipped``, ``bad``, ``idle`` (gives no row), for each emission ``e0_on`` and
            ``e0_<column>``, and the cells as written under ``x0``, ``x1``, ... for the quarantine.
        """
        before, after = self._around = self._around or self._built()
        return f"{before}{raw}{after}"

    def _built(self) -> tuple[str, str]:
        """Return the SELECT before and after what it selects from."""
        emitted: dict[str, str] = {}
        for number, row in enumerate(self.plan.rows):
            emitted[f"e{number}_on"] = holds(row.when, self.cells)
            fields = self._fields(number, row)
            if row.table.name == "identity" and self.cells.source.template:
                # One that leads to itself leads nowhere, and would replace one that leads further
                kind, value, customer = (
                    fields[f"e{number}_{name}"] for name in ("kind", "value", "customer_id")
                )
                emitted[f"e{number}_on"] += f" AND coalesce({customer} <> {kind} || ':' || {value}, TRUE)"
            emitted |= fields
        filled_in = across_lines(self.plan, self.cells.source)
        shared = _shared(self.plan) - set(filled_in)
        self.same = {name: sql for name, sql in emitted.items() if name in shared}
        found = [each for at, row in enumerate(self.plan.rows) for each in row_checks(at, row, self.cells)]
        self.checks += {(each.condition, each.column): each for each in found}.values()  # said once a cell
        bad_cells = _any(check.condition for check in self.cells.checks)
        idle = " AND ".join(f"NOT e{number}_on" for number in range(len(self.plan.rows)))
        left_out = _any(
            f"c{cell} GLOB getvariable({literal(pattern)})" if pattern else f"{filled(f'c{cell}')} IS NULL"
            for cell, pattern in self.skip
        )
        wrong = _any(["bad_cells", *(check.condition for check in self.checks)])
        replaced = ", ".join(f"{sql} AS {quote(name)}" for name, sql in filled_in.items())
        layers = [
            f"SELECT *{_aliased(self.cells.as_typed)}",
            f"SELECT *, coalesce({bad_cells}, FALSE) AS bad_cells{_aliased(emitted)}",
            *([f"SELECT * REPLACE ({replaced})"] if replaced else []),
            f"SELECT *, coalesce({wrong}, FALSE) AS bad, {idle} AS idle",
        ]
        written = f"coalesce({left_out}, FALSE) AS skipped{_aliased(self.cells.as_written)}"
        before, after = (
            f"SELECT line, {written} FROM ",
            "".join(
                f" LEFT JOIN {table} ON {table}.raw = c{self.cells.mapping.origins[column].cells[0]}"
                for column, table in self.cells.people.items()
            ),
        )
        for layer in layers:
            before, after = f"{layer} FROM ({before}", f"{after})"
        return before, after

    def columns(self) -> list[str]:
        """Return the columns of :meth:`query` that loading needs, beside the line and :attr:`same`."""
        named = (
            f"e{number}_{column.name}"
            for number, row in enumerate(self.plan.rows)
            for column in row.table.columns
        )
        on = (f"e{number}_on" for number in range(len(self.plan.rows)))
        return ["skipped", "bad", "idle", *on, *(name for name in named if name not in self.same)]

    def _fields(self, number: int, row: Row) -> dict[str, str]:
        """Return the SQL of every column of a row's table."""
        found: dict[str, str] = {}
        for column in row.table.columns:
            sql = f"NULL::{SQL_TYPES[column.type]}"
            if column.day_of:
                if column.day_of in row.fields:
                    time = row.table.by_name[column.day_of]
                    sql = self._first(row, time, day=True)
            elif column.name == "breakdown" and row.breakdown:
                sql = self._breakdown(row.breakdown)
            elif column.name in row.fields:
                identity_kind = row.table.name == "identity" and column.name == "kind"
                sql = self._kind(row) if identity_kind else self._first(row, column)
                sql = self._unreadable(row.table, column, sql)
            if column.key and column.type is Type.TEXT and column.name != row.table.own_key:
                sql = f"coalesce({sql}, '')"
            found[f"e{number}_{column.name}"] = sql
        if row.table.name == "consent":
            at, day, status = (f"e{number}_{name}" for name in ("recorded_at", "recorded_day", "status"))
            found[at], found[day] = consents.dated(
                row, found[at], found[day], found[status], self.cells.local_zone
            )
        return found

    def _unreadable(self, table: Table, column: Column, sql: str) -> str:
        """Return the SQL of a field with nobody readable in it."""
        if may_hold_a_person(table, column):
            return masked(sql, free=column.name in FREE_TEXT)
        if may_hold_an_address(table, column):
            return without_addresses(sql)
        return identified(sql) if self.keyed and identifies(table, column) else sql

    def _first(self, row: Row, column: Column, *, day: bool = False) -> str:
        """Return the SQL of the first part that gives a value."""
        parts = [self._part(row, column, part, day=day) for part in row.fields[column.name]]
        type_ = Type.DATE if day else column.type
        value = parts[0] if len(parts) == 1 else f"coalesce({', '.join(parts)})"
        return f"CAST({value} AS {SQL_TYPES[type_]})"

    def _part(self, row: Row, column: Column, part: Part, *, day: bool) -> str:
        """Return the SQL of one way to fill a field, on the lines it is for."""
        value = self._value(row, column, part, day=day)
        return f"(CASE WHEN {holds(part.when, self.cells)} THEN {value} END)" if part.when else value

    def _value(self, row: Row, column: Column, part: Part, *, day: bool) -> str:
        """Return the SQL of what a part gives."""
        if part.borne:
            return f"coalesce({', '.join(self._coin(each, part) for each in part.borne)}, NULL)"
        if part.join or part.formula:
            return self._joined(part) if part.join else self._computed(column, part)
        if part.filled:
            there = self.cells.cell(part.filled)
            return f"(CASE WHEN {there} IS NOT NULL THEN {self._constant(column, part)} END)"
        if not part.column:
            return self._constant(column, part, day=day)
        return self._cell(row, column, part, day=day)

    def _coin(self, column: str, part: Part) -> str:
        """Return the SQL of the currency that an amount bears."""
        return words.looked_up(borne(self.cells.cell(column)), dict(part.values))

    def _cell(self, row: Row, column: Column, part: Part, *, day: bool) -> str:
        """Return the SQL of what the cell of one column gives."""
        if part.values:
            return words.meaning(self.cells.cell(part.column), part.values)
        if row.table.name == "identity" and column.name == "value" and part.column in self.cells.people:
            return self._identified(part.column, row)
        if part.read_as.endswith("seconds"):
            return numbers.seconds(self.cells.cell(part.column), marked=part.read_as != "seconds")
        if part.read_as == "nth_day":
            after = self.cells.typed(part.column, replace(column, type=Type.COUNT))
            return f"CAST({self._constant(column, part)} + CAST({after} AS INT) AS DATE)"
        if part.read_as:
            number = self.cells.typed(part.column, replace(column, type=Type.NUMBER))
            return numbers.read_as(number, part.read_as)
        typed = self.cells.typed(part.column, column)
        if part.first_of:
            typed = f"trim(split_part({typed}, {literal(part.first_of)}, 1))"
        if part.end_of:
            typed = dates.end_of(typed, part.end_of)
        return f"{typed}_day" if day else typed

    def _constant(self, column: Column, part: Part, *, day: bool = False) -> str:
        """Return the SQL of a value that all rows have; a variable, since a person may have written it."""
        value = constant(column, part.value or "")
        if column.type is Type.TIME:
            utc, local = constant_time(value, self.cells.zone, self.cells.local_zone)
            value = local if day else utc
        name = f"mediaplan_{len(self.variables)}"
        # An identity has the kind beside it
        self.variables[name] = MADE.sub("", value) if column.name == "value" else value
        type_ = SQL_TYPES[Type.DATE if day else column.type]
        return f"CAST(getvariable({literal(name)}) AS {type_})"

    def _breakdown(self, columns: tuple[str, ...]) -> str:
        """Return the SQL of "device=Mobile;network=Search"."""
        each = (f"{literal(name + '=')} || {in_one_form(self.cells.cell(name))}" for name in columns)
        return f"concat_ws(';', {', '.join(each)})"

    def _joined(self, part: Part) -> str:
        """Return the SQL of pieces put together; nothing where an address stands in one, as in a name."""
        words = (
            literal(each[1:]) if each.startswith("=") else no_address(self.cells.stored(each))
            for each in part.join
        )
        return f"({f' || {literal(part.separator)} || '.join(words)})"

    def _computed(self, column: Column, part: Part) -> str:
        """Return the SQL of a formula; what cannot be computed (a division by 0) gives nothing."""
        cells = {name: self.cells.typed(name, column) for name in part.factors}
        sql = NAME.sub(lambda name: f"coalesce(CAST({cells[name.group()]} AS DOUBLE), 0)", part.formula)
        first = cells[part.factors[0]]
        return f"(CASE WHEN {first} IS NOT NULL THEN TRY_CAST({sql} AS {SQL_TYPES[column.type]}) END)"

    def _identified(self, column: str, row: Row) -> str:
        """Return the SQL of an identity's value: hashed where its kind, or its shape, says so."""
        declared = (self.cells.source.personal or {}).get(column, "auto")
        if declared != "auto":
            return self.cells.hashed(column, declared)
        cell, phone = self.cells.cell(column), self.cells.hashed(column, "phone")
        others = f"{self.cells.hashed(column, 'email')}, {self.cells.hashed(column, 'number')}"
        number, rest = f"{self._kind(row)} = {literal(PHONE)}", no_address(cell)
        header = self.cells.mapping.origins[column].written
        for condition, known, reason in (
            (number, phone, NO_NUMBER),
            (f"NOT ({number})", f"coalesce({others})", NO_ADDRESS),
        ):
            wrong = f"({condition} AND {known} IS NULL AND contains({cell}, '@'))"
            self.cells.checks.append(Check(wrong, header, "NULL", reason))
        return f"(CASE WHEN {number} THEN coalesce({phone}, {rest}) ELSE coalesce({others}, {rest}) END)"

    def _kind(self, row: Row) -> str:
        """Return the SQL of an identity's kind: one word for all telephone numbers."""
        kind = self._first(row, row.table.by_name["kind"])
        return f"(CASE WHEN {among(f'lower({kind})', PHONE_KINDS)} THEN {literal(PHONE)} ELSE {kind} END)"


def _shared(plan: Plan) -> set[str]:
    """Return the columns that hold the same in every row: nothing, or what was said of all."""
    return {
        f"e{number}_{column.name}"
        for number, row in enumerate(plan.rows)
        for column in row.table.columns
        if not (column.name == "breakdown" and row.breakdown)
        and not (row.table.name == "consent" and (column.day_of or column.name) == "recorded_at")
        and all(part == Part(value=part.value) for part in row.fields.get(column.day_of or column.name, ()))
    }


def _any(conditions: Iterable[str]) -> str:
    joined = " OR ".join(conditions)
    return f"({joined or 'FALSE'})"


def _aliased(columns: dict[str, str]) -> str:
    return "".join(f", {sql} AS {quote(name)}" for name, sql in columns.items())
