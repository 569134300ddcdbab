"""Which source and table a file is, from its header and the lines above it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mediaplan.imports.headers import called, normalise
from mediaplan.imports.options import Options
from mediaplan.imports.sources import SOURCES, Source, labels, template_source
from mediaplan.imports.sources.templates import PEOPLE, names_people
from mediaplan.model import TABLES, MediaplanError, text

#: A template is recognised from this many of its own column names on.
ENOUGH = 2
#: The column of what was paid: a header that has it is not read without it unless somebody says so.
SPEND = "spend"


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
    preamble lines. Among those that fit the one that understands most columns is taken, unless the
    header is as much, or more, like another tool's, or amounts spent would be left out: then a
    person says which tool it is of. A template fits when every header is a column of its table and
    none that it needs is missing.

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
    if exact := _template(names, options):
        return Recognised(template_source(exact))
    if not options.source:
        lines = [normalise(cell) for row in preamble for cell in row]
        if found := _by_header(names, lines, options):
            return found
    if options.table:
        return Recognised(template_source(options.table))
    return Recognised(None, _closest(names), _like(names))


def _by_header(names: set[str], lines: Sequence[str], options: Options) -> Recognised | None:
    """Return the tool whose header it is, or those it may be of; None where no tool fits."""
    best = _best(_fitting(SOURCES.values(), names, lines, options), names, lines)
    guesses = _guesses(names, lines, options)
    denied = options.answer("confirm") == "no"
    if best and (doubt := _doubts(best, guesses, names, options)):
        # Half of a header fits many a tool: what would be lost is a day, a group, the spend
        guesses = [each for each in guesses if _understood(each, names) > _understood(best[0], names)]
        if len(guesses) == 1 and not denied:
            return Recognised(guesses[0])
        return None if options.table else Recognised(None, (), doubt)
    if best:
        return Recognised(best[0])
    return Recognised(guesses[0]) if len(guesses) == 1 and not denied else None


def _fitting(
    sources: Iterable[Source], names: set[str], lines: Sequence[str], options: Options
) -> list[Source]:
    """Return the sources that fit a header."""
    fits = [each for each in sources if _fits(each, names, lines)]
    if options.table:
        # Who says which table it is wants something of it, whatever the source is known for.
        fits = [each for each in fits if each.table.name == options.table and not _refused(each, names)]
    return fits


def _best(fits: Sequence[Source], names: set[str], lines: Sequence[str]) -> list[Source]:
    """Return the sources that understand most of a header; of equals, those it tells apart most surely."""
    counts = {
        each.name: (_understood(each, names), len(_told(each, names)) + _announced(each, lines))
        for each in fits
    }
    return [each for each in fits if counts[each.name] == max(counts.values())]


def _doubts(
    best: Sequence[Source], guesses: Sequence[Source], names: set[str], options: Options
) -> tuple[Source, ...]:
    """Return the tools a header may be of, where it is not surely of the one; none where it is.

    It is not where another tool understands more of it by names that only memory gives, where
    several understand as much, and where it has amounts spent that would be left out.
    """
    first = best[0]
    more = [each for each in guesses if _understood(each, names) > _understood(first, names)]
    if more or len(best) > 1:
        return tuple(SOURCES[each.name] for each in (*more, *best))
    known = _present(_unproven(first), names) | set(options.mapping) | set(options.fixed)
    if SPEND not in first.columns or SPEND in known:
        return ()
    spent = [each for each in SOURCES.values() if SPEND in _present(_unproven(each), names)]
    return (first, *spent) if spent else ()


def _guesses(names: set[str], lines: Sequence[str], options: Options) -> list[Source]:
    """Return the sources that fit best by names of columns that were never seen in a real file."""
    told = (_unproven(each) for each in SOURCES.values() if each.signature or each.preamble)
    fits = _fitting(told, names, lines, options)
    most = max((_understood(each, names) for each in fits), default=0)
    return [each for each in fits if _understood(each, names) == most]


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


def _fits(source: Source, names: set[str], lines: Sequence[str]) -> bool:
    """Say whether a header has what a source needs, and what tells it from others."""
    told = (
        not (source.signature or source.preamble) or bool(_told(source, names)) or _announced(source, lines)
    )
    return told and _all_there(source, _present(source, names))


def _told(source: Source, names: set[str]) -> set[str]:
    """Return the headers that tell a source from others."""
    return {called(each) for each in source.signature} & names


def _announced(source: Source, lines: Sequence[str]) -> bool:
    """Say whether a line above the header is one that the source writes."""
    return any(pattern.search(line) for pattern in source.preamble for line in lines)


def _all_there(source: Source, present: set[str]) -> bool:
    """Say whether the columns that a source cannot do without are among those that are there."""
    return all(present & set(group) for group in source.required)


def _present(source: Source, names: set[str]) -> set[str]:
    """Return the columns of a source that a header surely names; of one to be confirmed, by its words too."""
    worded = (source.worded or {}) if source.unseen else {}
    return {
        column
        for column, aliases in source.columns.items()
        if any(alias.sure and called(alias.text) in names for alias in aliases)
        or (column in worded and any(worded[column].search(name) for name in names))
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
