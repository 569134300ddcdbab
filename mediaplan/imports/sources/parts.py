"""What a declaration says of a line and of a field: conditions, and the ways a field is filled."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

#: A column in a formula.
NAME = re.compile("[a-z_]+")


@dataclass(frozen=True)
class Condition:
    """What must hold of a line, for an emission or for one way to fill a field.

    Parameters
    ----------
    column : str
        Column that is looked at. Alone: it is filled.
    among, not_among : tuple of str
        Normalised cells it must, or must not, be one of.
    empty : bool
        It must say nothing.
    above : str
        Column whose number its own must be greater than; a number that is not there is no
        reason against the line.
    not_starting : tuple of str
        Normalised words its cell must not start with.
    others : tuple of str
        Columns of which one may be filled in its place.
    sign : str
        ``above`` or ``below``: its amount must lie above, or below, zero.
    """

    column: str
    among: tuple[str, ...] = ()
    not_among: tuple[str, ...] = ()
    empty: bool = False
    above: str = ""
    not_starting: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    sign: str = ""

    @property
    def against(self) -> bool:
        """Whether it only rules lines out, so that it holds in a file without the column."""
        return bool(self.not_among or self.empty or self.above or self.not_starting)

    @property
    def columns(self) -> tuple[str, ...]:
        """Columns it asks."""
        return tuple(name for name in (self.column, self.above, *self.others) if name)


def askable(conditions: Iterable[Condition], there: Collection[str]) -> tuple[Condition, ...] | None:
    """Return the conditions that a file can be asked.

    Parameters
    ----------
    conditions : iterable of Condition
        As declared.
    there : collection of str
        Columns the file has.

    Returns
    -------
    tuple of Condition, or None
        Those whose column is there. None where one can never hold; one that only rules lines
        out always holds in a file without its column.
    """
    found = []
    for each in conditions:
        if each.others:
            known = [name for name in (each.column, *each.others) if name in there]
            if not known:
                return None
            found.append(replace(each, column=known[0], others=tuple(known[1:])))
        elif each.column in there:
            found.append(each)
        elif not each.against:
            return None
    return tuple(found)


@dataclass(frozen=True)
class Part:
    """One way to fill a field; a field takes the first of its parts that gives a value.

    Parameters
    ----------
    column : str
        Column of the source whose cell is the value.
    values : tuple of (str, str)
        The cell, normalised, to the value it means; a cell that is not there gives nothing.
    join : tuple of str
        Columns whose cells, joined by ``separator``, are the value; nothing if one is empty. A
        piece that starts with ``=`` is a word of its own.
    formula : str
        Columns, ``+ - * /``, brackets: an amount computed from others. Nothing where the column
        named first is empty; any other that is empty is 0.
    filled : str
        Gives ``value`` where this column is not empty.
    value : str, optional
        The same value for all rows.
    end_of : str
        ``day``, ``week``, ``month`` or ``quarter``: the last day of the period that starts on
        the column's date.
    first_of : str
        The cell is a list with this mark between; the first of it is the value.
    read_as : str
        Of a number that may be a rate or an amount: ``percent`` is what lies up to 100 (a share of
        1, as spreadsheets keep percentages, times 100), ``amount`` what lies beyond, ``positive``
        the number without its sign. ``seconds`` is the length of a spot (``20"``, ``30 s``),
        ``marked_seconds`` one that is marked as such. ``nth_day`` is a number of days (0 is the
        first) after ``value``, which the report states.
    header : str
        The header of this column is the value, less the word ``after`` it starts with.
    after : str
        See ``header``.
    borne : tuple of str
        Columns of amounts: the first sign that one of them bears, as ``values`` says what it means.
        Made where a file's amounts bear several; never declared.
    without : str
        Only in files that lack this column.
    when : tuple of Condition
        Only on lines of which all hold.
    """

    column: str = ""
    values: tuple[tuple[str, str], ...] = ()
    join: tuple[str, ...] = ()
    separator: str = "/"
    filled: str = ""
    value: str | None = None
    end_of: str = ""
    formula: str = ""
    first_of: str = ""
    read_as: str = ""
    header: str = ""
    after: str = ""
    borne: tuple[str, ...] = ()
    without: str = ""
    when: tuple[Condition, ...] = ()

    @property
    def needs(self) -> tuple[str, ...]:
        """Columns this part cannot do without."""
        joined = (piece for piece in self.join if not piece.startswith("="))
        return tuple(name for name in (self.column, *joined, self.filled, self.header, *self.factors) if name)

    @property
    def factors(self) -> tuple[str, ...]:
        """Columns its formula computes with, in the order they are named."""
        return tuple(dict.fromkeys(NAME.findall(self.formula)))

    @property
    def typed(self) -> tuple[str, ...]:
        """Columns whose cells are read as the field's own type."""
        words = self.values or self.read_as.endswith("seconds") or self.read_as == "nth_day"
        return self.factors or ((self.column,) if self.column and not words else ())
