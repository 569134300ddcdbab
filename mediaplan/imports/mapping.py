"""Which column of the file is which column of the source: said, matched, or only suggested."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from mediaplan.imports.headers import called, looks_french, normalise, split_currency
from mediaplan.imports.masks import check_kept
from mediaplan.imports.options import Options
from mediaplan.imports.sources import Source
from mediaplan.imports.sources.lending import fills, meanings
from mediaplan.imports.which_row import ids, likely, only_ids, says_which
from mediaplan.imports.worded import worded
from mediaplan.model import MediaplanError, text

#: Likeness from which a header is suggested for a column. Never a token-set ratio: that takes
#: "Cost / conv." for spend.
ALIKE = 85
LANGUAGES = {"en", "fr"}
#: They write numbers and days as French does: a comma before decimals, the day before the month.
AS_FRENCH = {"fr", "de", "es", "it", "pt"}


@dataclass(frozen=True)
class Origin:
    """Where a column's cells come from.

    Parameters
    ----------
    column : str
        Column of the source.
    cells : tuple of int
        Positions in the file; two for a product.
    headers : tuple of str
        As written in the file.
    currency : str, optional
        Code in the header's "(EUR)".
    cut_from : int, optional
        The file's column that the cells are cut from, where they are not the file's own.
    """

    column: str
    cells: tuple[int, ...]
    headers: tuple[str, ...]
    currency: str | None = None
    cut_from: int | None = None

    @property
    def stand(self) -> tuple[int, ...]:
        """Where in the file it stands."""
        return self.cells if self.cut_from is None else (self.cut_from,)

    @property
    def written(self) -> str:
        """The origin as a person writes it."""
        return " * ".join(self.headers)


@dataclass(frozen=True)
class Suggestion:
    """A header that is like what a column is called, for a person to confirm."""

    column: str
    header: str
    likeness: float


@dataclass(frozen=True)
class Mapping:
    """What was found in a header.

    Parameters
    ----------
    origins : dict of str to Origin
        By column of the source.
    suggestions : tuple of Suggestion
        For columns without an origin; the likeliest first.
    unused : tuple of str
        Headers that nothing was read from.
    language : str
        ``en`` or ``fr`` (also for what writes numbers and days like it) where the matched headers
        tell, else empty.
    likely_order : str
        ``dmy`` where the header makes it likely that days are written before months, else empty.
    """

    origins: dict[str, Origin]
    suggestions: tuple[Suggestion, ...] = ()
    unused: tuple[str, ...] = ()
    language: str = ""
    likely_order: str = ""

    @property
    def written(self) -> dict[str, str]:
        """Column to header, as shown and kept."""
        return {column: origin.written for column, origin in self.origins.items()}


def map_columns(source: Source, header: Sequence[str], options: Options) -> Mapping:
    """Match the columns of a source with the header of a file.

    Parameters
    ----------
    source : Source
        What the file was recognised as.
    header : sequence of str
        The file's header as written.
    options : Options
        Explicit mappings win over matches; a field that has a constant is not looked for.

    Returns
    -------
    Mapping
        Exact normalised aliases are mapped, headers of a likeness of 85 or more suggested.

    Raises
    ------
    MediaplanError
        A header or field that was said does not exist.
    """
    plain = [called(cell) for cell in header]
    origins: dict[str, Origin] = {}
    languages: Counter[str] = Counter()
    for column, aliases in source.columns.items():
        if column in options.mapping or column in options.fixed:
            continue
        for alias in aliases:
            wanted = called(alias.text)
            if alias.sure and wanted in plain:
                at = plain.index(wanted)
                origins[column] = Origin(column, (at,), (header[at],), split_currency(header[at])[1])
                languages["fr" if alias.language in AS_FRENCH else alias.language] += 1
                break
    for column, written in options.mapping.items():
        _known_field(source, column)
        if not written:  # a person said that it is not in this file
            continue
        origins[column] = said(column, written, header)
        check_kept(source, column, origins[column].headers)
    _match_starts(source, header, plain, origins, options)
    _cut_in_two(source, len(header), origins, options)
    used = {cell for origin in origins.values() for cell in origin.stand}
    free = [at for at, cell in enumerate(plain) if at not in used and cell]
    settled = {*origins, *options.fixed, *options.mapping}
    language = max(LANGUAGES, key=lambda each: languages[each]) if _tells(languages) else ""
    # Names that nobody has seen in an export tell no language, and say what is likely all the same
    french = language == "fr" or (not language and looks_french(header))
    return Mapping(
        origins=origins,
        suggestions=_suggest(source, header, plain, free, settled),
        unused=tuple(header[at] for at in free),
        language=language,
        likely_order="dmy" if french else "",
    )


def _match_starts(
    source: Source, header: Sequence[str], plain: list[str], origins: dict[str, Origin], options: Options
) -> None:
    """Match the aliases that are only the start of a header ("GRP *"), each with one that is free."""
    for column, aliases in source.columns.items():
        if column in origins or column in options.fixed:
            continue
        taken = {cell for origin in origins.values() for cell in origin.stand}
        starts = tuple(called(alias.text[:-1]) + " " for alias in aliases if alias.text.endswith("*"))
        free = (at for at, cell in enumerate(plain) if at not in taken and starts and cell.startswith(starts))
        if (at := next(free, None)) is not None:
            origins[column] = Origin(column, (at,), (header[at],), split_currency(header[at])[1])


def _cut_in_two(source: Source, width: int, origins: dict[str, Origin], options: Options) -> None:
    """Let a first and a last day be cut from one column, where the file has no other for the last."""
    for first, last in (source.ranges or {}).items():
        whole = origins.get(first)
        other = origins.get(last)
        if whole is None or (other and other.cells != whole.cells) or {first, last} & set(options.fixed):
            continue
        for name in (first, last):
            origins[name] = Origin(name, (width,), whole.headers, cut_from=whole.cells[0])
            width += 1


def said(column: str, written: str, header: Sequence[str]) -> Origin:
    """Return the origin a person said: a header, or the product of two.

    Parameters
    ----------
    column : str
        Column it is for.
    written : str
        ``Header`` or ``A * B``; a header that itself holds an asterisk is found first.
    header : sequence of str
        The file's header.

    Returns
    -------
    Origin

    Raises
    ------
    MediaplanError
        A header that the file does not have.
    """
    at = find_header(written, header)
    if at is not None:
        return Origin(column, (at,), (header[at],), split_currency(header[at])[1])
    factors = [factor.strip() for factor in written.split("*")]
    found = [find_header(factor, header) for factor in factors]
    missing = [factor for factor, position in zip(factors, found, strict=True) if position is None]
    if missing or len(factors) != 2:  # noqa: PLR2004 - a product has two factors
        raise no_such_header(missing[0] if missing else written, header)
    cells = tuple(position for position in found if position is not None)
    return Origin(column, cells, tuple(header[cell] for cell in cells))


def find_header(written: str, header: Sequence[str]) -> int | None:
    """Return the position of a header as a person wrote it: exactly, else but for case and accents."""
    if written in header:
        return list(header).index(written)
    wanted = normalise(written)
    plain = [normalise(cell) for cell in header]
    return plain.index(wanted) if wanted and wanted in plain else None


def no_such_header(written: str, header: Sequence[str]) -> MediaplanError:
    """Return the error for a header the file does not have."""
    return MediaplanError(
        text(
            "The file has no column “{header}”. Its columns are: {headers}.",
            header=written,
            headers=", ".join(cell for cell in header if cell.strip()),
        )
    )


def _known_field(source: Source, column: str) -> None:
    """Refuse a field that neither the source nor its tables have."""
    fields = [each.name for table in source.tables.values() for each in table.fields]
    if column not in source.columns and column not in fields:
        raise MediaplanError(
            text(
                "There is no field “{field}” in {table}. The fields are: {fields}.",
                field=column,
                table=", ".join(source.tables),
                fields=", ".join(dict.fromkeys(fields)),
            )
        )


def _tells(languages: Counter[str]) -> bool:
    """Say whether the headers matched are of one language more than of the other."""
    return languages["en"] != languages["fr"]


def _suggest(
    source: Source, header: Sequence[str], plain: list[str], free: list[int], taken: set[str]
) -> tuple[Suggestion, ...]:
    """Return, for columns still without an origin, the free header most like what they are called."""
    found = []
    table = source.table.name
    known, which, never_else = meanings(table), ids(source), only_ids(source)
    for column, aliases in source.columns.items():
        if column in taken:
            continue
        names = {called(alias.text) for alias in aliases} | {called(column)}
        ours = fills(source, column, table) | {column}
        likeness = [
            (max(fuzz.ratio(plain[at], name) for name in names), at)
            for at in free
            # What is known to be another column is not like this one, whatever its letters; a name is no ID
            if plain[at] in names
            or (
                ours & known.get(plain[at], ours)
                and (column in which if says_which(header[at]) else column not in never_else)
            )
        ]
        best, at = max(likeness, default=(0.0, -1))
        if best >= ALIKE:
            found.append(Suggestion(column, header[at], round(best, 1)))
    there = {each.column for each in found}
    left = [header[at] for at in free if header[at] not in {each.header for each in found}]
    ahead = set(source.columns) - taken - there
    more = [*worded(source, taken | there, left), *([] if source.template else likely(source, ahead, left))]
    found += [Suggestion(*each, ALIKE) for each in more]
    return tuple(sorted(found, key=lambda each: -each.likeness))
