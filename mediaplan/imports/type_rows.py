"""Types the rows of a file in one reading, and again only where casts did not do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from mediaplan.imports import formats as deciding
from mediaplan.imports import kept_lines, people, rejects
from mediaplan.imports.around import sure_period
from mediaplan.imports.cell_sql import Cells
from mediaplan.imports.corrections import Corrected
from mediaplan.imports.formats import Formats
from mediaplan.imports.identified import any_names_somebody
from mediaplan.imports.made import make_cells
from mediaplan.imports.mapping import Mapping, find_header
from mediaplan.imports.options import Options
from mediaplan.imports.own_stages import ask_won
from mediaplan.imports.placed import keep_lines
from mediaplan.imports.plan import Plan
from mediaplan.imports.reading import RawTable
from mediaplan.imports.signs import with_signs
from mediaplan.imports.sources import Source
from mediaplan.imports.summed import sum_of_the_rest
from mediaplan.imports.telephones import which_country, with_countries
from mediaplan.imports.truncation import begins_like, ends_within_a_line
from mediaplan.imports.typed import (
    Typed,
    addresses,
    any_bad,
    has_fraction,
    leaks,
    misread,
    open_questions,
    unreadable,
)
from mediaplan.imports.typing_sql import Typing
from mediaplan.imports.unreadable import hidden, not_kept
from mediaplan.warehouse import Transaction


def type_rows(
    tx: Transaction,
    database: Path,
    file: Path,
    raw: RawTable,
    *,
    decided: tuple[Source, Mapping, Plan],
    options: Options,
    name: str,
) -> Typed:
    """Type all rows of a file.

    Parameters
    ----------
    tx : Transaction
        Where to.
    database : Path
        The database file.
    file, raw : Path, RawTable
        The file.
    decided : tuple of Source, Mapping, Plan
        What it is.
    options : Options
        The person's decisions.
    name : str
        Prefix of the temporary tables.

    Returns
    -------
    Typed

    Notes
    -----
    The first rows decide how numbers and dates are written. Where casts alone read those, they
    type the whole file; a single cell they cannot read, and all values are looked at.
    """
    source, mapping, plan = decided
    cursor = tx.cursor
    staged = f"{name}_raw"
    raw.stage(cursor, staged, reach=tx.within_reach)
    around = [*raw.preamble, *(each.cells for each in raw.set_aside)]
    order = options.answer("date_order") or source.date_order
    staged, made, unclear = make_cells(cursor, staged, source, mapping, around=around, order=order)
    plan = with_signs(cursor, staged, replace(plan, notes=(*plan.notes, *made)), mapping, options)
    watched = {column: kind for column, kind in (source.personal or {}).items() if column in mapping.origins}
    decide = partial(
        _decide if isinstance(raw, Corrected) else deciding.decide,
        cursor,
        staged,
        plan,
        mapping,
        options,
        date_order=source.date_order,
        unclear=unclear,
        since_1904=raw.since_1904,
        period=sure_period(source, _beside(raw)),
    )
    how = decide(sample=True)
    looked_at_all = bool(how.questions) or not how.plain
    if looked_at_all:
        how = decide(sample=False)
    typed = Typed(tx, file, raw, source, mapping, plan, how, f"{name}_flat", f"{name}_bad", staged)
    typed.amounts = options.answer("order_amounts") or ""
    typed.accepted = options.answer("accept_bad_rows") == "yes"
    if how.questions:
        typed.questions = how.questions
        return typed
    hashed = {
        column for column, kind in watched.items() if kind != "auto" or addresses(typed, column, staged)
    }
    staged = typed.as_read = with_countries(cursor, staged, source, mapping, tuple(raw.header))
    work = _Work(typed, options, database, staged, hashed)
    typing = work.type_all()
    if unseen := {column for column in watched if column not in hashed and leaks(typed, column)}:
        work.hashed |= unseen
        typing = work.type_all()
    if any_names_somebody(typed):
        typed.keyed = True
        typing = work.type_all()
    if not looked_at_all and (misread(typed) or (not how.sure and has_fraction(typed))):
        typed.formats = decide(sample=False)
        if typed.formats.questions:
            typed.questions = typed.formats.questions
            return typed
        if typed.formats != how:
            typing = work.type_all()
    _set_bad_lines(typed, typing, staged)
    typed.count()
    typed.nobody = [*unreadable(typed, staged), *not_kept(typed, staged), *hidden(typed)]
    typed.questions = (
        *which_country(typed, staged),
        *ask_won(typed, options),
        *open_questions(typed),
    )
    return typed


def _decide(*args: Any, **kwargs: Any) -> Formats:
    """Decide how lines put right write numbers: beside the file's own way, in that of who wrote there."""
    how = deciding.decide(*args, **kwargs)
    return replace(how, numbers=replace(how.numbers, either=True))


def _beside(raw: RawTable) -> list[list[str]]:
    """Return the lines that say something of the table: above its header, below its rows."""
    return [*raw.preamble, *(each.cells for each in raw.set_aside if each.reason == "footer")]


@dataclass
class _Work:
    """What typing a file again, differently, needs."""

    typed: Typed
    options: Options
    database: Path
    staged: str
    hashed: set[str]

    def type_all(self) -> Typing:
        """Make the table of typed lines."""
        typed, cursor = self.typed, self.typed.tx.cursor
        zone = typed.tx.settings.time_zone
        cells = Cells(
            typed.mapping,
            typed.formats,
            typed.source,
            self.options.answer("time_zone") or typed.source.time_zone or zone,
            zone,
            people=self._people(),
        )
        if typed.keyed:
            key = people.secret(typed.tx, self.database)
            people.set_key(cursor, key, self.options.answer("phone_country") or "")
        typing = Typing(typed.plan, cells, self._patterns(), keyed=typed.keyed)
        query = typing.query(self.staged)
        for variable, value in typing.variables.items():
            cursor.execute(f"SET VARIABLE {variable} = ?", [value])
        columns = [*typing.columns(), "bad_cells"]
        typed.lines = keep_lines(cursor, typed.flat, query, columns, typed.raw.lines, same=typing.same)
        return typing

    def _people(self) -> dict[str, str]:
        """Make the tables of hashed people, one a column."""
        tables = {}
        for number, column in enumerate(sorted(self.hashed)):
            table = tables[column] = f"{self.typed.flat}_people_{number}"
            people.make_people(
                self.typed.tx.cursor,
                table,
                self.staged,
                f"c{self.typed.mapping.origins[column].cells[0]}",
                key=people.secret(self.typed.tx, self.database),
                country=self.options.answer("phone_country") or "",
                # An identity says itself of what kind it is
                bare=not (self.typed.source.table.name == "identity" and column == "value"),
            )
        self.typed.people = tables
        return tables

    def _patterns(self) -> tuple[tuple[int, str], ...]:
        """Return the cells whose pattern leaves a row out, with the variables of the patterns."""
        found = []
        for number, (written, pattern) in enumerate(self.options.skip):
            cell = find_header(written, self.typed.raw.header)
            variable = f"mediaplan_skip_{number}" if pattern else ""
            if variable:
                self.typed.tx.cursor.execute(f"SET VARIABLE {variable} = ?", [pattern])
            if cell is not None:
                found.append((cell, variable))
        return tuple(found)


def _set_bad_lines(typed: Typed, typing: Typing, staged: str) -> None:
    """Collect what is wrong with the lines that do not fit, broken ones included."""
    cursor, raw = typed.tx.cursor, typed.raw
    typed.cut = _cut_line(typed, staged)
    total = sum_of_the_rest(typed, staged)
    broken = {rejects.OVERLONG: list(raw.overlong), rejects.CUT_OFF: [typed.cut] if typed.cut else []}
    cursor.execute(
        f"CREATE OR REPLACE TEMP TABLE {typed.broken} AS SELECT unnest(?::BIGINT[]) AS line, TRUE AS moved"
        " UNION ALL SELECT unnest(?::BIGINT[]), FALSE",
        [*broken.values()],
    )
    if any(broken.values()):
        typed.mark_bad(f"SELECT line FROM {typed.broken}")
    if total:
        typed.mark_bad(f"SELECT {total[0]}")
    if not any_bad(typed):
        rejects.collect(cursor, "", (), typed.bad)
        return
    # Those lines alone are read again, unless what others hold is filled in.
    alone = kept_lines.hold(typed)
    source = staged if any(row.emit.fill for row in typed.plan.rows) else alone
    rejects.collect(cursor, typing.query(source), [*typing.cells.checks, *typing.checks], typed.bad)
    for reason, moved in ((rejects.OVERLONG, "moved"), (rejects.CUT_OFF, "NOT moved")):
        where = f"SELECT line FROM {typed.broken} WHERE {moved}"
        lines = f"SELECT line FROM {typed.flat} WHERE NOT skipped AND line IN ({where})"
        rejects.add_lines(cursor, typed.bad, lines, reason)
    if total:
        rejects.add_lines(cursor, typed.bad, f"SELECT {total[0]} AS line", total[1])


def _cut_line(typed: Typed, staged: str) -> int:
    """Return the line in the middle of which the file ends, 0 where it does not.

    A last line that was set aside is a footer, and those often have no end, unless it looks like
    the start of one more row.
    """
    raw = typed.raw
    if not ends_within_a_line(raw.path or typed.file, raw.delimiter, len(raw.header), raw.encoding):
        return 0
    line, first = typed.tx.cursor.execute(f"SELECT max(line), arg_max(c0, line) FROM {staged}").fetchall()[0]
    last = max(raw.set_aside, key=lambda each: each.line, default=None)
    if last is not None and last.reason == "table":
        return 0  # the file ends in another of its tables
    if last is None or last.line < line:
        return int(line)
    return last.line if begins_like(last.cells[0], first or "") else 0
