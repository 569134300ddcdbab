"""Whole lines in quarantine, so that they can be put right: nobody is readable in them.

A line is kept as the tables would hold it had it been right, and no more: cells of columns that
are not kept stay empty, an address is its keyed hash, free text has none in it.
"""

from __future__ import annotations

from collections.abc import Iterable

from mediaplan.imports.identified import identified
from mediaplan.imports.leftover import used_cells
from mediaplan.imports.masks import FREE_TEXT, identifies, masked, may_hold_a_person, may_hold_an_address
from mediaplan.imports.people import PHONE_KINDS, names_a_person
from mediaplan.imports.plan import Row
from mediaplan.imports.typed import Typed
from mediaplan.imports.values.cells import literal
from mediaplan.model import Type
from mediaplan.warehouse import quote


def hold(typed: Typed) -> str:
    """Make the table of the cells of bad lines, as written, and return its name.

    Parameters
    ----------
    typed : Typed
        The file, its bad lines marked.

    Notes
    -----
    The file is read once more for them. Where fields are filled in from the first line of a row,
    the cells are: a line put right comes back without that first one.
    """
    made = max((cell + 1 for origin in typed.mapping.origins.values() for cell in origin.cells), default=0)
    columns = range(max(made, len(typed.raw.header)))  # beyond the file's own are those cut from one of them
    filled = {
        f"c{cell}": f"first_value(c{cell} IGNORE NULLS) OVER (PARTITION BY {', '.join(key)} ORDER BY line)"
        for row in typed.plan.rows
        if (key := [f"c{cell}" for cell in sorted(_cells(typed, row, row.table.key))])
        for cell in sorted(_cells(typed, row, row.emit.fill) - _cells(typed, row, row.table.key))
    }
    cells = "".join(f", {_coalesced(f'c{at}', filled)}" for at in columns)
    typed.written = f"{typed.bad}_cells"
    typed.tx.cursor.execute(
        f"CREATE OR REPLACE TEMP TABLE {typed.written} AS"
        f" SELECT * FROM (SELECT line{cells} FROM {typed.as_read}) WHERE {does_not_fit(typed)}"
    )
    return typed.written


def does_not_fit(typed: Typed) -> str:
    """Return the SQL of whether a line, as read, is one that does not fit.

    Parameters
    ----------
    typed : Typed
        The file, its bad lines marked.

    Notes
    -----
    What is held in memory are the numbers of the lines that do not fit, or of those that do,
    whichever are fewer. Were they simply joined, it might be all of the file: DuckDB takes one for
    a few rows.
    """
    bad = "bad AND NOT skipped"
    ((few,),) = typed.tx.cursor.execute(
        f"SELECT count(*) FILTER ({bad}) <= count(*) / 2 FROM {typed.flat}"
    ).fetchall()
    among, lines = ("", bad) if few else ("NOT ", f"NOT ({bad})")
    return f"{among}coalesce(line IN (SELECT line FROM {typed.flat} WHERE {lines}), FALSE)"


def keep(typed: Typed, batch_id: int) -> None:
    """Keep the lines in quarantine under their batch.

    Parameters
    ----------
    typed : Typed
        The file, with all that is wrong with it collected.
    batch_id : int
        The batch.

    Notes
    -----
    In a line with more cells than the header nobody knows whose name is where: of a file with
    columns that are not kept, or of people, nothing of it is kept but its number. The last cell
    of a line that was cut off may be half an address, so nobody is recognised in that line.
    """
    written = typed.written or hold(typed)
    cursor = typed.tx.cursor
    ((held,),) = cursor.execute(f"SELECT count(*) FROM {written}").fetchall()
    if held < typed.quarantined:  # some turned out not to fit once keys were looked at
        later = (
            f"SELECT line FROM {typed.flat} WHERE bad AND NOT skipped"
            f" AND line NOT IN (SELECT line FROM {written})"
        )
        cursor.execute(f"INSERT INTO {written} BY NAME SELECT * FROM {typed.as_read} WHERE line IN ({later})")
    used, people = used_cells(typed), _people(typed)
    mixed = bool(people) or len(used) < len(typed.raw.header)
    plain, free, keys = _as_written(typed), _free(typed), _identifiers(typed)
    cells = []
    for at in range(len(typed.raw.header)):
        cell = f"w.c{at}"
        if at not in used:
            cells.append("NULL::VARCHAR")
        elif at in people:
            cells.append(f"CASE WHEN b.line IS NULL THEN {people[at]} END")
        elif at in keys and typed.keyed:
            cells.append(identified(cell))
        else:
            cells.append(cell if at in plain else masked(cell, free=at in free))
    listed = f"[{', '.join(cells)}]"
    if mixed:
        nothing = ", ".join(["NULL::VARCHAR"] * len(cells))
        listed = f"CASE WHEN b.moved THEN [{nothing}] ELSE {listed} END"
    joins = f" JOIN {typed.flat} f USING (line)" if people else ""
    joins += "".join(
        f" LEFT JOIN {table} ON {table}.raw = w.c{typed.mapping.origins[column].cells[0]}"
        for column, table in typed.people.items()
    )
    cursor.execute(
        f"INSERT INTO quarantine_line (batch_id, line, cells) SELECT {batch_id}, w.line, {listed}"
        f" FROM {written} w LEFT JOIN {typed.broken} b USING (line){joins}"
    )


def _cells(typed: Typed, row: Row, fields: Iterable[str]) -> set[int]:
    """Return the cells that some fields of a row are read from."""
    needs = (need for name in fields for part in row.fields.get(name, ()) for need in part.needs)
    return {cell for need in needs for cell in typed.mapping.origins[need].cells}


def _coalesced(cell: str, filled: dict[str, str]) -> str:
    return f"coalesce({cell}, {filled[cell]}) AS {cell}" if cell in filled else cell


def _as_written(typed: Typed) -> set[int]:
    """Return the cells that the tables hold as they are written."""
    found: set[int] = set()
    for row in typed.plan.rows:
        names = [*row.breakdown]
        for name, parts in row.fields.items():
            field = row.table.by_name[name]
            kept = field.type is Type.TEXT and (field.open or not field.choices)
            kept = kept and not (may_hold_a_person(row.table, field) or may_hold_an_address(row.table, field))
            for part in parts if kept else ():
                pieces = [piece for piece in part.join if not piece.startswith("=")]
                names += [*pieces, *([part.column] if part.column and not part.values else [])]
        found |= {cell for name in names for cell in typed.mapping.origins[name].stand}
    return found


def _identifiers(typed: Typed) -> set[int]:
    """Return the cells of identifiers, less those of customers."""
    rows = typed.plan.rows
    return {
        cell
        for row in rows
        for name in row.fields
        if identifies(row.table, row.table.by_name[name])
        for cell in _cells(typed, row, {name})
    }


def _free(typed: Typed) -> set[int]:
    """Return the cells in which people write what they like."""
    rows = typed.plan.rows
    return {cell for row in rows for cell in _cells(typed, row, set(FREE_TEXT) & set(row.fields))}


def _people(typed: Typed) -> dict[int, str]:
    """Return, by cell, the SQL of an identifier of people as it is kept: ``email:<hash>``."""
    found = {}
    for column, kind in (typed.source.personal or {}).items():
        if column not in typed.mapping.origins:
            continue
        at = typed.mapping.origins[column].cells[0]
        nobody = f"CASE WHEN NOT {names_a_person(f'w.c{at}')} THEN w.c{at} END"
        table = typed.people.get(column)
        if table is None:
            found[at] = nobody
            continue
        email, phone, number = (
            f"{literal(f'{said}:')} || {table}.{how}"
            for said, how in (("email", "email"), ("phone", "phone"), ("phone", "number"))
        )
        shown = {"email": email, "phone": phone}.get(kind)
        nobody = f"CASE WHEN {table}.named IS NOT TRUE THEN {nobody} END"
        one_of = [email, number, *_numbers(typed, column, phone), nobody]
        found[at] = shown or f"coalesce({', '.join(one_of)})"
    return found


def _numbers(typed: Typed, column: str, phone: str) -> list[str]:
    """Return the SQL of a number that is one because the line says so, in another cell."""
    return [
        f"CASE WHEN f.{quote(f'e{number}_kind')} = {literal(PHONE_KINDS[0])} THEN {phone} END"
        for number, row in enumerate(typed.plan.rows)
        if row.table.name == "identity"
        and any(column in part.needs for part in row.fields.get("value", ()))
        and "kind" in row.fields
    ]
