"""What was decided of a file before is taken up again for one with the same columns, and said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import duckdb

from mediaplan.imports.around import currency_around
from mediaplan.imports.headers import normalise
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.options import Options
from mediaplan.imports.questions import Question, quoted
from mediaplan.imports.saved import Saved, kept, numbered
from mediaplan.imports.sources import Source
from mediaplan.model import MediaplanError, Text, text

#: Share of columns that two headers have in common, from which one is worth a word about the other.
ALIKE = 0.5


@dataclass(frozen=True)
class Recall:
    """The decisions a file is read with: those of the person, over those of an earlier file.

    Parameters
    ----------
    options : Options
        All of them.
    said : Options
        Those of the person, about this file.
    saved : Saved, optional
        The earlier ones that were taken up.
    near : Saved, optional
        Of a file with nearly the same columns: only offered.
    gone : tuple of str
        The columns that those read and this file lacks: then they cannot even be offered.
    """

    options: Options
    said: Options
    saved: Saved | None = None
    near: Saved | None = None
    gone: tuple[str, ...] = ()

    @property
    def took(self) -> bool:
        """Whether something was taken up that the person did not say anew of this file."""
        used, said = self.options, self.said
        other = used.skip != said.skip or bool(set(used.mapping) - set(said.mapping))
        return self.saved is not None and (other or bool(used.recalled) or not (said.table or said.source))

    def questions(self, source: Source, mapping: Mapping) -> tuple[Question, ...]:
        """Ask for what an earlier file was given by hand, and what may be another this time."""
        fields = {column.name: column for table in source.tables.values() for column in table.fields}
        return tuple(
            _ask_again(text(fields[name].label), name)
            for name in (self.saved.asked if self.saved else ())
            if name in fields and name not in self.options.constants and name not in mapping.origins
        )


def recall(
    cursor: duckdb.DuckDBPyConnection, header: Sequence[str], lines: Sequence[Sequence[str]], said: Options
) -> Recall:
    """Take up what was decided of the last file with these columns.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection to the database.
    header : sequence of str
        The file's columns, as written.
    lines : sequence of rows
        What stands around its table: a currency stated there goes before a saved one.
    said : Options
        What the person says of this file; it goes before what was saved. With ``saved=no``
        nothing is taken up, with ``saved=3`` the mapping of that number.

    Returns
    -------
    Recall

    Raises
    ------
    MediaplanError
        The saved mapping that was asked for does not exist, or reads columns this file lacks.
    """
    wanted = said.answer("saved")
    said = replace(said, constants={name: each for name, each in said.constants.items() if name != "saved"})
    if wanted == "no":
        return Recall(said, said)
    saved = numbered(cursor, int(wanted)) if wanted else next(iter(kept(cursor, header)), None)
    if saved is None:
        near = _nearest(kept(cursor), header)
        return Recall(said, said, near=near, gone=tuple(near.gone(header)) if near else ())
    if gone := saved.gone(header):
        raise MediaplanError(_gone(saved, gone))
    if said.table not in {None, saved.table} or said.source not in {None, saved.source}:
        return Recall(said, said)
    return Recall(_together(saved, said, lines), said, saved)


def told(saved: Saved, zone: str) -> Text:
    """Say that a file was read as was decided of an earlier one."""
    return text("Read as decided on {day} for {file}.", day=saved.day(zone), file=saved.file)


def how(saved: Saved) -> Text:
    """Say what was decided, as the command line writes it, and how to decide anew."""
    written = [
        f"--as {saved.table}",
        *(f"--map '{name}={quoted(header)}'" for name, header in saved.mapping.items()),
        *(f"--set {name}={value}" for name, value in saved.answers.items()),
        *(f"--skip '{quoted(f'{column}={pattern}')}'" for column, pattern in saved.skip),
    ]
    return text("That was: {decided}. To decide anew: --set saved=no", decided=" ".join(written))


def offered(saved: Saved, gone: Sequence[str], zone: str) -> Text:
    """Say that a file with nearly the same columns was decided about, and whether that fits."""
    if gone:
        return _gone(saved, gone)
    return text(
        "{file}, decided about on {day}, has nearly the same columns. To read this one so too: "
        "--set saved={number}",
        file=saved.file,
        day=saved.day(zone),
        number=str(saved.number),
    )


def _together(saved: Saved, said: Options, lines: Sequence[Sequence[str]]) -> Options:
    """Return decisions over saved ones: of each field, what the person says of it now."""
    given = {*said.mapping, *said.constants}
    constants = {name: value for name, value in saved.answers.items() if name not in given}
    if currency_around(lines):
        constants.pop("currency", None)
    mapping = {name: header for name, header in saved.mapping.items() if name not in given}
    return Options(
        table=said.table or saved.table,
        source=said.source or saved.source,
        mapping={**mapping, **said.mapping},
        constants={**constants, **said.constants},
        skip=said.skip or saved.skip,
        recalled=frozenset(constants),
        found=frozenset(saved.found) & frozenset(constants) - frozenset(saved.constants),
    )


def _nearest(known: Sequence[Saved], header: Sequence[str]) -> Saved | None:
    """Return the saved mapping whose columns are most like these, if half of all are the same."""
    names = {normalise(cell) for cell in header} - {""}
    best, most = None, 0.0
    for saved in known:
        others = {normalise(cell) for cell in saved.header} - {""}
        share = len(names & others) / len(names | others) if names | others else 0.0
        if share >= ALIKE and share > most:
            best, most = saved, share
    return best


def _gone(saved: Saved, columns: Sequence[str]) -> Text:
    """Say that a saved mapping does not fit, and why."""
    return text(
        "What was decided for {file} does not fit here: it reads {columns}, which this file does not have.",
        file=saved.file,
        columns=[text("“{name}”", name=each) for each in columns],
    )


def _ask_again(label: Text, name: str) -> Question:
    """Return the question what a field is in this file, where the last one was told by hand."""
    matter = text(
        "{label} was given by hand for the last file with these columns. What is it here?", label=label
    )
    return Question(name, text("{matter} --set {field}=…", matter=matter, field=name), matter=matter)
