"""What a table is: its columns, what they mean, and how rows with one key meet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import ibis


class Type(StrEnum):
    """What a column holds, whatever engine stores it."""

    TEXT = "text"
    COUNT = "count"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    TIME = "time"
    FLAG = "flag"


IBIS_TYPES = {
    Type.TEXT: "string",
    Type.COUNT: "int64",
    Type.NUMBER: "float64",
    Type.MONEY: "decimal(18, 4)",
    Type.DATE: "date",
    Type.TIME: "timestamp",
    Type.FLAG: "boolean",
}


class Combine(StrEnum):
    """How equal keys inside one file become one row."""

    SUM = "sum"
    LAST = "last"
    FIRST = "first"
    MIN = "min"
    MAX = "max"
    #: Counted without repeats (reach): adding would count people twice, so nothing is kept
    #: when two rows meet.
    NEVER = "never"


@dataclass(frozen=True)
class Column:
    """One column of a table.

    Parameters
    ----------
    name, type
        Its name in the database and what it holds.
    label, meaning : str
        English source of what people read (marked with ``N_`` where declared).
    key : bool
        Part of the table's key. Key columns hold ``''``, never NULL, when absent.
    required : bool
        A row without it is quarantined.
    choices : tuple of str
        The only values allowed; empty when any is.
    combine : Combine
        How equal keys inside one file are combined.
    day_of : str, optional
        This column is the local day of that UTC time column, computed at load, never mapped.
    personal : str, optional
        ``"email"`` or ``"phone"``: replaced by a keyed hash on the way in.
    open : bool
        ``choices`` are the known values, others are kept as written.
    default : str
        What a row holds where no file said anything of this column; empty where that is nothing.
    """

    name: str
    type: Type
    label: str
    meaning: str
    key: bool = False
    required: bool = False
    choices: tuple[str, ...] = ()
    combine: Combine = Combine.LAST
    day_of: str | None = None
    personal: str | None = None
    open: bool = False
    default: str = ""


@dataclass(frozen=True)
class Table:
    """One declared table: DDL, import fields, template and data dictionary follow from it.

    Parameters
    ----------
    name, label, meaning, row
        Its name, what people read, what it is for, and what one row is.
    columns : tuple of Column
        In the order of the design; derived local days right behind their time.
    own_key : str, optional
        Key column that is made from the row's typed fields and its occurrence number when
        the file has none, so that importing twice is importing once.
    mart : bool
        Computed from other tables, never imported.
    main : tuple of tuple of str
        What little can be said without: one column of each group. Whoever imports a file that has
        none of a group is told so, and can import it all the same.
    """

    name: str
    label: str
    meaning: str
    row: str
    columns: tuple[Column, ...]
    own_key: str | None = None
    mart: bool = False
    main: tuple[tuple[str, ...], ...] = ()

    @cached_property
    def by_name(self) -> dict[str, Column]:
        """Columns by name."""
        return {column.name: column for column in self.columns}

    @cached_property
    def key(self) -> tuple[str, ...]:
        """Names of the key columns, in order."""
        return tuple(column.name for column in self.columns if column.key)

    @cached_property
    def fields(self) -> tuple[Column, ...]:
        """Columns a file can fill: all but the derived local days."""
        return tuple(column for column in self.columns if column.day_of is None)

    @cached_property
    def schema(self) -> dict[str, str]:
        """Ibis types by column name, without the batch."""
        return {column.name: IBIS_TYPES[column.type] for column in self.columns}

    @cached_property
    def expr(self) -> ibis.Table:
        """The unbound Ibis table that formulas are written over."""
        system = {} if self.mart else {"batch_id": "int64"}
        return ibis.table(self.schema | system, name=self.name)
