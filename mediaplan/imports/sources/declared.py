"""What a source declares: how it is recognised, its columns, and the rows its lines become."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from mediaplan.imports.headers import called
from mediaplan.imports.sources.parts import Condition, Part
from mediaplan.model import Table


@dataclass(frozen=True)
class Alias:
    """One way a column is called in a header.

    Parameters
    ----------
    text : str
        The header as exports write it.
    language : str
        ``en``, ``fr``, ... or ``any`` where the languages agree.
    sure : bool
        An alias that is not sure is only ever suggested, never matched silently. One that ends in
        `` *`` is every header that starts so: the first that nothing else took.
    """

    text: str
    language: str = "any"
    sure: bool = True


@dataclass(frozen=True)
class Emit:
    """One row that a line of the file becomes; a line may become several, in several tables.

    Parameters
    ----------
    table : Table
        Table of the row.
    fields : dict of str to tuple of Part
        How each field is filled.
    when : tuple of Condition
        All must hold, else the line gives no such row.
    levels : tuple of (str, str)
        For performance: level and the column that shows it, finest first.
    breakdown : tuple of str
        Columns that split a row further; present ones make ``device=Mobile``.
    fill : tuple of str
        Fields that only one line of a row has, most often the first; the others take it from there.
    once : tuple of str
        Amounts of the whole row: lines of one key that have them repeat them, so the last one counts.
    named : bool
        A line that does not name what its level is about is a total, and gives no row.
    coins : tuple of str
        Columns that say the amounts again with the sign of their currency.
    """

    table: Table
    fields: dict[str, tuple[Part, ...]]
    when: tuple[Condition, ...] = ()
    levels: tuple[tuple[str, str], ...] = ()
    breakdown: tuple[str, ...] = ()
    fill: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    named: bool = False
    coins: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refusal:
    """A report of a source that is no use here, and the sentence that says what would be.

    It is one that ``has`` any of these columns (where some are given) and that has no column
    of any of the ``without`` (where some are given).
    """

    note: str
    has: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    def fits(self, there: Collection[str]) -> bool:
        """Say whether a file with these columns is such a report."""
        return (not self.has or bool(set(self.has) & set(there))) and not set(self.without) & set(there)


@dataclass(frozen=True)
class Beside:
    """Which table of an export of several is kept, and what is said of the others.

    Parameters
    ----------
    column : str
        Column that the table which is kept has.
    note : str
        What is said of one that has not.
    """

    column: str
    note: str


@dataclass(frozen=True)
class Span:
    """How a source says which days a row covers, where its rows give the first of them only.

    Parameters
    ----------
    column : str
        Column of that first day.
    unit : pattern, optional
        Normalised line around the table whose group says how long each row is.
    covers : pattern, optional
        Normalised line that states the days the report covers.
    """

    column: str
    unit: re.Pattern[str] | None = None
    covers: re.Pattern[str] | None = None


@dataclass(frozen=True)
class Told:
    """Headers that may mean ``column`` or another one ``instead``.

    It is the other where the amounts are ``above`` those of a third column. The headers are
    normalised; the ``note`` says so to the person.
    """

    column: str
    headers: tuple[str, ...]
    above: str
    instead: str
    note: str


@dataclass(frozen=True)
class Source:
    """A tool whose exports are understood.

    Parameters
    ----------
    name, label
        In the database, and on screen.
    columns : dict of str to tuple of Alias
        Every column that is understood, and how headers call it.
    required : tuple of tuple of str
        The header must have one column of each group for the file to be recognised.
    signature : tuple of str
        Normalised headers that tell this source from others: one must be there, or a line of
        ``preamble``. Empty when ``required`` says enough.
    preamble : tuple of pattern
        Normalised lines above the header that this source writes.
    personal : dict of str to str
        Columns that hold an address or a number: ``email``, ``phone``, or ``auto`` (an address
        by its shape).
    coded : tuple of str
        Columns of telephone numbers that always begin with the code of a country, with + or without.
    space : str
        Where its own numbers mean something, and nowhere else: 1001 is kept as ``hubspot:1001``.
    own : tuple of str
        Columns of such numbers. Under another header than those declared, a person said that they
        are others: the company's.
    emits : tuple of Emit
        The rows each line becomes; the first is what the file is mainly about.
    totals : dict of str to tuple of str
        Level to the normalised first cells of its total row.
    time_zone : str
        Zone of its times that state none; empty for the setting's.
    date_order : str
        How it writes day and month in figures, where the values do not tell: ``dmy`` or ``mdy``.
    stated : dict of str to pattern
        Fields that a line above the header gives: what the pattern's group finds.
    down : dict of str to tuple of str
        Columns whose empty cells say what a line above says, as merged cells do once they are
        text; each only among the lines that agree in the columns given with it.
    needs : tuple of str
        Fields that are asked for where the file has none of them, though their table could do without.
    worded : dict of str to pattern
        By column, what its header says in words of each form's own (normalised): asked about.
    nothing : tuple of (words, columns)
        Normalised words that say, in those columns, that there is no figure (yet).
    ranges : dict of str to str
        Column of a first day to that of a last one: in files without the latter, the first holds
        both ("du 01/09 au 28/09", "S36").
    numbered : dict of str to tuple of str
        A key's part that files lack, and the fields of the first row it is made of, with a number
        behind where several lines agree in them.
    span : Span, optional
        Where rows say on which day they start, not on which they end.
    refuse : tuple of Refusal
        Reports of it that hold nothing this product keeps.
    says : tuple of Refusal
        What is said of files that have a column, which the sentence names, and lack others.
    told : tuple of Told
        Headers that mean one column or another, which the rows tell.
    beside : Beside, optional
        Where an export is several tables of the same figures: which of them is kept.
    unseen : bool
        No real export was at hand when its headers were declared: a person confirms how they are
        read before anything is loaded.
    note : str
        What is kept of it and what is not, in a sentence or two.
    exports : str
        Which of its exports are understood, in a few words.
    template : bool
        Made from a table's declaration.
    """

    name: str
    label: str
    columns: dict[str, tuple[Alias, ...]]
    emits: tuple[Emit, ...]
    required: tuple[tuple[str, ...], ...] = ()
    signature: tuple[str, ...] = ()
    preamble: tuple[re.Pattern[str], ...] = ()
    personal: dict[str, str] | None = None
    coded: tuple[str, ...] = ()
    space: str = ""
    own: tuple[str, ...] = ()
    totals: dict[str, tuple[str, ...]] | None = None
    time_zone: str = ""
    date_order: str = ""
    stated: dict[str, re.Pattern[str]] | None = None
    down: dict[str, tuple[str, ...]] | None = None
    needs: tuple[str, ...] = ()
    worded: dict[str, re.Pattern[str]] | None = None
    nothing: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    ranges: dict[str, str] | None = None
    numbered: dict[str, tuple[str, ...]] | None = None
    span: Span | None = None
    refuse: tuple[Refusal, ...] = ()
    says: tuple[Refusal, ...] = ()
    told: tuple[Told, ...] = ()
    beside: Beside | None = None
    unseen: bool = False
    note: str = ""
    exports: str = ""
    template: bool = False

    @property
    def phones(self) -> tuple[str, ...]:
        """The columns that hold telephone numbers and nothing else."""
        return tuple(column for column, kind in (self.personal or {}).items() if kind == "phone")

    def in_space(self, column: str, header: str) -> str:
        """Return the space that the numbers of a column are in; empty where they are anybody's."""
        if column not in self.own:
            return ""
        return self.space if called(header) in {called(each.text) for each in self.columns[column]} else ""

    @property
    def permissions(self) -> frozenset[str]:
        """The columns that say who agreed to be written to, or refused; not those that say who that is."""
        named = {"status", "recorded_at"}
        consents = [emit for emit in self.emits if emit.table.name == "consent"]
        asked = {each.column for emit in consents for each in emit.when}
        parts = (part for emit in consents for name in named for part in emit.fields.get(name, ()))
        return frozenset(asked | {need for part in parts for need in part.needs}) - set(self.personal or {})

    @property
    def keeps_nothing(self) -> bool:
        """Whether every report of it is refused: it is known only to say so."""
        return any(not (each.has or each.without) for each in self.refuse)

    @property
    def table(self) -> Table:
        """The table the file is mainly about."""
        return self.emits[0].table

    @cached_property
    def tables(self) -> dict[str, Table]:
        """Every table its lines become rows of."""
        return {emit.table.name: emit.table for emit in self.emits}
