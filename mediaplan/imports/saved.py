"""Saved mappings: what a person decided of a file, kept for the next one with the same columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import duckdb

from mediaplan.imports.headers import normalise
from mediaplan.imports.mapping import find_header
from mediaplan.imports.masks import masked_name
from mediaplan.model import MediaplanError, text
from mediaplan.warehouse import Warehouse

KEPT = "SELECT mapping_id, saved_at, file, header::VARCHAR, decided::VARCHAR FROM saved_mapping"


@dataclass(frozen=True)
class Saved:
    """What was decided of a file, for those with the same columns.

    Parameters
    ----------
    file : str
        The file it was decided for.
    header : tuple of str
        Its columns, as written.
    table, source : str
        What the file was taken as.
    mapping, constants, skip
        As in :class:`~mediaplan.imports.Options`, without what holds for that file alone.
    asked : tuple of str
        Fields that were given one value for that file alone: each next file is asked for its own.
    found : mapping of str to str
        Answers that nobody gave: the values of the file showed them.
    number : int
        The number it is known by; 0 where it is not kept yet.
    saved_at : datetime, optional
        When, in UTC.
    """

    file: str
    header: tuple[str, ...]
    table: str
    source: str
    mapping: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    skip: tuple[tuple[str, str], ...] = ()
    asked: tuple[str, ...] = ()
    number: int = 0
    saved_at: datetime | None = None
    found: Mapping[str, str] = field(default_factory=dict)

    @property
    def decided(self) -> dict[str, object]:
        """The decisions, as JSON can hold them; the same for the same."""
        return {
            "table": self.table,
            "source": self.source,
            "map": dict(sorted(self.mapping.items())),
            "set": dict(sorted(self.constants.items())),
            "skip": [list(pair) for pair in self.skip],
            "ask": sorted(self.asked),
            **({"found": dict(sorted(self.found.items()))} if self.found else {}),
        }

    @property
    def answers(self) -> dict[str, str]:
        """Every value and answer, whoever gave it."""
        return {**self.found, **self.constants}

    def gone(self, header: Sequence[str]) -> list[str]:
        """Return the columns it reads that another header does not have."""
        read = [each for written in self.mapping.values() if written for each in self._factors(written)]
        read += [written for written, _ in self.skip]
        return [each for each in dict.fromkeys(read) if find_header(each, header) is None]

    def _factors(self, written: str) -> list[str]:
        """Return the columns of a mapping: one, or the two of a product."""
        if find_header(written, self.header) is not None:
            return [written]
        return [factor.strip() for factor in written.split("*")]

    def day(self, zone: str) -> date | None:
        """Return the local day it was decided on."""
        return self.saved_at.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).date() if self.saved_at else None


def normalised(header: Iterable[str]) -> str:
    """Return what a header is known by: its columns in their order, but for case, accents and spaces.

    Notes
    -----
    The order counts, because two columns may have one name and the first of them is read. A
    currency in a header counts too: the same report in dollars is another file.
    """
    names = [normalise(cell) for cell in header]
    while names and not names[-1]:
        names.pop()
    return json.dumps(names, ensure_ascii=False)


def kept(cursor: duckdb.DuckDBPyConnection, header: Iterable[str] | None = None) -> list[Saved]:
    """Return saved mappings, the newest first.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection to the database.
    header : iterable of str, optional
        Only that of files with these columns.
    """
    known = None if header is None else normalised(header)
    rows = cursor.execute(
        f"{KEPT} WHERE normalised = coalesce(?, normalised) ORDER BY saved_at DESC, mapping_id DESC", [known]
    ).fetchall()
    return [_read(*row) for row in rows]


def keep(cursor: duckdb.DuckDBPyConnection, saved: Saved) -> Saved | None:
    """Keep a mapping in the place of the one for the same columns, if there is one.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection inside a transaction.
    saved : Saved
        The mapping.

    Returns
    -------
    Saved or None
        The one that was there. Where it says the same it stays as it was.
    """
    before = next(iter(kept(cursor, saved.header)), None)
    if before and before.decided == saved.decided:
        return before
    known = normalised(saved.header)
    cursor.execute("DELETE FROM saved_mapping WHERE normalised = ?", [known])
    ((last,),) = cursor.execute("SELECT coalesce(max(mapping_id), 0) FROM saved_mapping").fetchall()
    cursor.execute(
        "INSERT INTO saved_mapping VALUES (?, ?, ?, ?, ?, ?)",
        [
            before.number if before else last + 1,
            datetime.now(UTC).replace(tzinfo=None),
            masked_name(saved.file),
            json.dumps(saved.header, ensure_ascii=False),
            known,
            json.dumps(saved.decided, ensure_ascii=False),
        ],
    )
    return before


def numbered(cursor: duckdb.DuckDBPyConnection, number: int) -> Saved:
    """Return the saved mapping of a number.

    Raises
    ------
    MediaplanError
        There is none.
    """
    found = next((each for each in kept(cursor) if each.number == number), None)
    if found is None:
        raise _no_such_mapping(number)
    return found


def saved_mappings(warehouse: Warehouse) -> list[Saved]:
    """Return every saved mapping of a database, the newest first."""
    rows = warehouse.sql(f"{KEPT} ORDER BY saved_at DESC, mapping_id DESC")
    return [
        _read(int(number), moment.to_pydatetime(), file, header, decided)
        for number, moment, file, header, decided in rows.itertuples(index=False, name=None)
    ]


def forget_mapping(warehouse: Warehouse, number: int) -> None:
    """Forget a saved mapping; what was imported with it stays.

    Raises
    ------
    MediaplanError
        There is no such mapping.
    """
    with warehouse.write() as tx:
        numbered(tx.cursor, number)
        tx.cursor.execute("DELETE FROM saved_mapping WHERE mapping_id = ?", [number])


def _read(number: int, saved_at: datetime, file: str, header: str, decided: str) -> Saved:
    """Return a mapping as it was kept."""
    told = json.loads(decided)
    return Saved(
        file=file,
        header=tuple(json.loads(header)),
        table=told["table"],
        source=told["source"],
        mapping=told["map"],
        constants=told["set"],
        skip=tuple((column, pattern) for column, pattern in told["skip"]),
        asked=tuple(told["ask"]),
        found=told.get("found", {}),
        number=number,
        saved_at=saved_at,
    )


def _no_such_mapping(number: int) -> MediaplanError:
    return MediaplanError(
        text(
            "There is no saved mapping number {mapping}. The command “mappings” lists them all.",
            mapping=number,
        )
    )
