"""What the exports of all tools call the fields of a table: for files of tools that nobody declared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from mediaplan.imports.headers import called
from mediaplan.imports.sources.declared import Alias, Emit, Source
from mediaplan.imports.sources.loader import load_sources
from mediaplan.imports.sources.parts import Part

#: What these are of, only the tool they come from says: in another file "Name" is a person's.
BARE = {"#", "id", "label", "name", "nom", "note", "tags", "title", "titre", "via"}


@cache
def lent(table: str) -> dict[str, tuple[Alias, ...]]:
    """Return what the sources of a table call its fields, where one header means the same to all of them.

    Parameters
    ----------
    table : str
        Name of the table.

    Returns
    -------
    dict of str to tuple of Alias
        By field. A header is lent to the fields that every source which knows it fills with it as
        it stands; what says little by itself ("Name") is not.
    """
    meant: dict[str, list[frozenset[str]]] = defaultdict(list)
    known: dict[str, Alias] = {}
    for source, column, alias in _aliases(table):
        name = called(alias.text)
        fields = (emit.fields.items() for emit in _emits(source, table))
        meant[name].append(
            frozenset(
                field
                for each in fields
                for field, parts in each
                if any(replace(part, when=()) == Part(column=column) for part in parts)
            )
        )
        if name not in known or (alias.sure and not known[name].sure):
            known[name] = alias
    found: dict[str, list[Alias]] = defaultdict(list)
    for name, each in meant.items():
        for field in frozenset.intersection(*each) if name not in BARE else ():
            found[field].append(known[name])
    return {field: tuple(aliases) for field, aliases in found.items()}


@cache
def meanings(table: str) -> dict[str, frozenset[str]]:
    """Return the fields that a header is read for in the sources of a table; none where it is only known.

    Parameters
    ----------
    table : str
        Name of the table.

    Returns
    -------
    dict of str to frozenset of str
        By header, as :func:`~mediaplan.imports.headers.called` gives it.
    """
    found: dict[str, frozenset[str]] = {}
    for source, column, alias in _aliases(table):
        name = called(alias.text)
        found[name] = found.get(name, frozenset()) | fills(source, column, table)
    return found


def fills(source: Source, column: str, table: str) -> frozenset[str]:
    """Return the fields of a table that a column of a source has a part in."""
    return frozenset(
        field
        for emit in _emits(source, table)
        for field, parts in emit.fields.items()
        if any(column in part.needs for part in parts)
    )


def _aliases(table: str) -> Iterator[tuple[Source, str, Alias]]:
    """Return every name of every column of the sources that are mainly about a table."""
    for source in load_sources().values():
        if source.table.name == table and not source.keeps_nothing:
            # A tool's own numbers are nobody else's: what they are called says nothing in another file
            known = ((column, each) for column, each in source.columns.items() if column not in source.own)
            for column, aliases in known:
                yield from ((source, column, each) for each in aliases if not each.text.endswith("*"))


def _emits(source: Source, table: str) -> list[Emit]:
    return [each for each in source.emits if each.table.name == table]
