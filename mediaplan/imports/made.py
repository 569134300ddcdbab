"""Cells that a file implies: what merged ones said before they were text, two days written in one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import duckdb

from mediaplan.imports.headers import normalise
from mediaplan.imports.mapping import Mapping as Columns
from mediaplan.imports.ranges import Reader, years_in
from mediaplan.imports.sources import Source
from mediaplan.imports.values.cells import among, filled, folded, literal
from mediaplan.model import Text, texts

#: A subtotal's label is no value for the lines below it.
LABEL = r"^(?:grand |sous[- ]?|sub[- ]?)?tota(?:l|ls|ux)\b"


def make_cells(
    cursor: duckdb.DuckDBPyConnection,
    staged: str,
    source: Source,
    mapping: Columns,
    *,
    around: Sequence[Sequence[str]],
    order: str,
) -> tuple[str, tuple[Text, ...], tuple[str, ...]]:
    """Make the cells that a source's files imply.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection that holds the staged file.
    staged : str
        Its name.
    source : Source
        Which cells are said by the line above, and which columns may hold two days.
    mapping : Mapping
        Where the file's columns are.
    around : sequence of rows
        What stands above the header and below the rows: a year, for weeks that name none.
    order : str
        ``dmy`` or ``mdy``, for days whose figures can be read either way; empty where nobody said.

    Returns
    -------
    tuple of str, tuple of Text and tuple of str
        Name of the file with those cells, what to say of them, and the headers of columns whose
        days can be read in two ways.
    """
    at = {name: origin.stand[0] for name, origin in mapping.origins.items()}
    down: dict[int, list[int]] = {}
    for name, same in (source.down or {}).items():
        if name in at and at[name] not in down:  # one cell may hold both a first and a last day
            down[at[name]] = [at[each] for each in same if each in at]
    pairs = [
        (mapping.origins[first], mapping.origins[last])
        for first, last in (source.ranges or {}).items()
        if first in mapping.origins and mapping.origins[first].cut_from is not None
    ]
    words, columns_of_words = source.nothing
    wordy = sorted({at[name] for name in columns_of_words if name in at})
    if not down and not pairs and not wordy:
        return staged, (), ()
    carried, made = f"{staged}_carried", f"{staged}_made"
    said: tuple[Text, ...] = ()
    cursor.execute(
        f"CREATE OR REPLACE TEMP TABLE {carried} AS "
        f"{_carried(_without_words(staged, wordy, words), down, _asked(source, at))}"
    )
    taken = cursor.execute(f"SELECT count(*) FROM {carried} WHERE taken").fetchall()[0][0]
    if taken:
        said = (
            texts(
                "{n} line leaves cells empty that the line above fills, as merged cells do: it was read as "
                "if they were repeated.",
                "{n} lines leave cells empty that the line above fills, as merged cells do: they were read "
                "as if they were repeated.",
                taken,
            ),
        )
    columns, joins, unclear = [], [], []
    for number, (first, last) in enumerate(pairs):
        cell = f"c{first.cut_from}"
        found = cursor.execute(f"SELECT DISTINCT {cell} FROM {carried} WHERE {cell} IS NOT NULL").fetchall()
        written = [str(value) for (value,) in found]
        reader = _reader(written, first.headers[0], around, order)
        unclear += [first.headers[0]] if reader.order == "?" else []
        rows = _cut(written, reader)
        table = f"{staged}_range_{number}"
        cursor.execute(f"CREATE OR REPLACE TEMP TABLE {table} (raw VARCHAR, first VARCHAR, last VARCHAR)")
        if rows:
            cursor.executemany(f"INSERT INTO {table} VALUES (?, ?, ?)", rows)
        columns += [f"{table}.first AS c{first.cells[0]}", f"{table}.last AS c{last.cells[0]}"]
        joins.append(f"LEFT JOIN {table} ON {table}.raw = {carried}.{cell}")
    select = ", ".join([f"{carried}.* EXCLUDE (taken, labelled, says)", *columns])
    found_in = f"{carried} {' '.join(joins)}"
    cursor.execute(f"CREATE OR REPLACE TEMP TABLE {made} AS SELECT {select} FROM {found_in} ORDER BY line")
    return made, said, tuple(unclear)


def _without_words(staged: str, cells: Sequence[int], words: tuple[str, ...]) -> str:
    """Return what to select a file from whose words for no figure are empty cells."""
    if not cells:
        return staged
    empty = ", ".join(
        f"(CASE WHEN NOT {among(folded(f'c{cell}'), words)} THEN c{cell} END) AS c{cell}" for cell in cells
    )
    return f"(SELECT * REPLACE ({empty}) FROM {staged})"


def _asked(source: Source, at: Mapping[str, int]) -> list[list[int]]:
    """Return groups of cells, one of each of which must be filled for a line to be one that is loaded."""
    asked = (each.columns for each in source.emits[0].when if each.others)
    return [[at[name] for name in columns if name in at] for columns in asked]


def _carried(staged: str, down: Mapping[int, Sequence[int]], asked: Sequence[Sequence[int]]) -> str:
    """Return the SELECT of a file whose empty cells say what the line above says.

    A subtotal's line neither takes what is above it nor gives its label to those below; nor does a
    line take anything that is not loaded, as the title of a section or a note is not.
    """
    labels = [f"coalesce(regexp_matches({folded(f'c{cell}')}, {literal(LABEL)}), FALSE)" for cell in down]
    groups = [", ".join(filled(f"c{each}") for each in cells) for cells in asked if cells]
    says = [f"coalesce({group}) IS NOT NULL" for group in groups]
    inner = (
        f"SELECT *, FALSE AS taken, {' OR '.join(labels) or 'FALSE'} AS labelled, "
        f"{' AND '.join(says) or 'TRUE'} AS says FROM {staged}"
    )
    for cell, same in down.items():
        value = filled(f"c{cell}", words=True)
        group = ", ".join(["labelled", *(f"c{each}" for each in same)])
        above = f"last_value({value} IGNORE NULLS) OVER (PARTITION BY {group} ORDER BY line)"
        below = f"({value} IS NULL AND says AND NOT labelled AND {above} IS NOT NULL)"
        inner = (
            f"SELECT * REPLACE (CASE WHEN {below} THEN {above} ELSE c{cell} END AS c{cell},"
            f" taken OR {below} AS taken) FROM ({inner})"
        )
    return inner


def _reader(cells: Sequence[str], header: str, around: Sequence[Sequence[str]], order: str) -> Reader:
    """Return how the cells of a column of two days each are read."""
    lines = [cell for row in around for cell in row]
    return Reader.of(cells, order=order, years=years_in(cells) or years_in(lines), header=normalise(header))


def _cut(cells: Iterable[str], read: Reader) -> list[tuple[str, str, str]]:
    """Cut each cell into its first and its last day; one that cannot be read stays as it is."""
    rows: list[tuple[str, str, str]] = []
    for cell in cells:
        found: tuple[date, date] | None = read.days(cell)
        rows.append((cell, found[0].isoformat(), found[1].isoformat()) if found else (cell, cell, cell))
    return rows
