"""Which source and table a file is, from its header and the lines above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mediaplan.imports.headers import called, normalise
from mediaplan.imports.options import Options
from mediaplan.imports.sources import SOURCES, Source, labels, template_source
from mediaplan.imports.sources.templates import PEOPLE, names_people
from mediaplan.model import TABLES, MediaplanError, text

#: A template is recognised from this many of its own column names on.
ENOUGH = 2


@dataclass(frozen=True)
class Recognised:
    """What a file is, or what it is closest to.

    Parameters
    ----------
    source : Source, optional
        None where nothing known fits.
    closest : tuple of (str, int)
        Tables by how many of their columns the header names; the closest first.
    like : tuple of Source
        Tools whose exports name most of these columns, though not surely enough.
    """

    source: Source | None
    closest: tuple[tuple[str, int], ...] = ()
    like: tuple[Source, ...] = ()


def recognise(header: Sequence[str], preamble: Sequence[Sequence[str]], options: Options) -> Recognised:
    """Find the source of a file.

    Parameters
    ----------
    header : sequence of str
        The file's header as written.
    preamble : sequence of rows
        What stands above it.
    options : Options
        A source or table that was said is taken; the header then only has to be mapped.

    Returns
    -------
    Recognised

    Raises
    ------
    MediaplanError
        The source that was said is not known, or does not fill the table that was said.

    Notes
    -----
    A source fits when its required columns are there, and one of its signature headers or
    preamble lines. Among those that fit the one that understands most columns is taken. A
    template fits when every header is a column of its table and none that it needs is missing.

    Where nothing fits, the names that only memory gives are looked at too. What is recognised by
    them is read only once a person confirmed its columns; who says ``confirm=no`` says that it is
    something else.
    """
    if options.source and options.source not in {"template", *SOURCES}:
        raise MediaplanError(
            text(
                "The source “{source}” is not known. The sources are: {sources}.",
                source=options.source,
                sources=", ".join(["template", *SOURCES]),
            )
        )
    if options.source in SOURCES:
        chosen = SOURCES[options.source]
        if options.table and options.table not in chosen.tables:
            raise MediaplanError(
                text(
                    "{source} exports do not fill the table {table}, but: {tables}.",
                    source=text(chosen.label),
                    table=options.table,
                    tables=", ".join(chosen.tables),
                )
            )
        names = {called(cell) for cell in header if cell.strip()}
        present, wider = _present(chosen, names), _unproven(chosen)
        told = _all_there(chosen, present | options.mapped) or _present(wider, names) == present
        return Recognised(chosen if told or options.answer("confirm") == "no" else wider)
    names = {called(cell) for cell in header if cell.strip()}
    lines = [normalise(cell) for row in preamble for cell in row]
    fits = [] if options.source else [source for source in SOURCES.values() if _fits(source, names, lines)]
    if options.table:
        # Who says which table it is wants something of it, whatever the source is known for.
        fits = [each for each in fits if each.table.name == options.table and not _refused(each, names)]
    if exact := _template(names, options):
        return Recognised(template_source(exact))
    if fits:
        return Recognised(max(fits, key=lambda source: _understood(source, names)))
    if guess := _guessed(names, lines, options):
        return Recognised(guess)
    if options.table:
        return Recognised(template_source(options.table))
    return Recognised(None, _closest(names), _like(names))


def _guessed(names: set[str], lines: list[str], options: Options) -> Source | None:
    """Return the one source that fits by names of columns that were never seen in a real file."""
    if options.source or options.answer("confirm") == "no":
        return None
    fits = [
        each
        for source in SOURCES.values()
        if (source.signature or source.preamble) and _fits(each := _unproven(source), names, lines)
    ]
    if options.table:
        fits = [each for each in fits if each.table.name == options.table and not _refused(each, names)]
    ranked = sorted(fits, key=lambda source: -_understood(source, names))
    if len(ranked) > 1 and _understood(ranked[0], names) == _understood(ranked[1], names):
        return None  # as much like one as like the other
    return ranked[0] if ranked else None


def _unproven(source: Source) -> Source:
    """Return a source with every name of its columns taken, which a person confirms before any is read."""
    columns = {
        name: tuple(replace(each, sure=True) for each in known) for name, known in source.columns.items()
    }
    return replace(source, columns=columns, unseen=True)


def _like(names: set[str]) -> tuple[Source, ...]:
    """Return the tools that know most of these columns, if they know at least a third of them."""
    counts = {
        name: _understood(source, names) for name, source in SOURCES.items() if not source.keeps_nothing
    }
    most = max(counts.values())
    if most < ENOUGH or 3 * most < len(names):
        return ()
    return tuple(SOURCES[name] for name, count in counts.items() if count == most)


def _fits(source: Source, names: set[str], lines: list[str]) -> bool:
    """Say whether a header has what a source needs, and what tells it from others."""
    told = (
        not (source.signature or source.preamble)
        or bool({called(each) for each in source.signature} & names)
        or any(pattern.search(line) for pattern in source.preamble for line in lines)
    )
    return told and _all_there(source, _present(source, names))


def _all_there(source: Source, present: set[str]) -> bool:
    """Say whether the columns that a source cannot do without are among those that are there."""
    return all(present & set(group) for group in source.required)


def _present(source: Source, names: set[str]) -> set[str]:
    """Return the columns of a source that a header surely names."""
    return {
        column
        for column, aliases in source.columns.items()
        if any(alias.sure and called(alias.text) in names for alias in aliases)
    }


def _refused(source: Source, names: set[str]) -> bool:
    """Say whether a header is of a report that the source keeps nothing of."""
    present = _present(source, names)
    return any(report.fits(present) for report in source.refuse)


def _understood(source: Source, names: set[str]) -> int:
    """Count the headers a source understands."""
    return len({called(alias.text) for aliases in source.columns.values() for alias in aliases} & names)


def _template(names: set[str], options: Options) -> str | None:
    """Return the table whose own template this header is."""
    fitting = []
    for table in TABLES.values():
        fields = {called(column.name) for column in table.fields}
        beside = {called(alias.text) for aliases in PEOPLE.values() for alias in aliases}
        known = fields | (beside if names_people(table) else set())
        needed = {column.name for column in table.fields if column.required}
        needed = {called(name) for name in needed - set(options.fixed) - options.mapped}
        if len(names & fields) >= ENOUGH and names <= known and needed <= names:
            fitting.append((len(fields), table.name))
    if options.table:
        return options.table if any(name == options.table for _, name in fitting) else None
    return min(fitting)[1] if fitting else None


def _closest(names: set[str]) -> tuple[tuple[str, int], ...]:
    """Return the tables whose columns, or whose sources' headers, are named most."""
    counts = {
        table.name: len(
            names
            & {
                *(called(column.name) for column in table.fields),
                *(called(alias.text) for each in labels(table.name).values() for alias in each),
            }
        )
        for table in TABLES.values()
    }
    own = dict(counts)
    for source in SOURCES.values():
        name = source.table.name
        counts[name] = max(counts[name], _understood(source, names))
    # Of tables that are as close, first the one that has the columns itself
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], -own[pair[0]]))
    return tuple(pair for pair in ranked[:3] if pair[1])
