"""What only a person can decide, and how they say it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Mapping as Mapped
from dataclasses import dataclass

from mediaplan.imports.mapping import Mapping, Suggestion
from mediaplan.imports.sources import SOURCES, Source
from mediaplan.imports.sources.column_labels import column_label
from mediaplan.model import TABLES, Column, Table, Text, Type, text


@dataclass(frozen=True)
class Question:
    """A decision the file leaves open.

    Parameters
    ----------
    name : str
        What to answer with ``--set`` (or ``--map`` for a field's column).
    sentence : Text
        The question, with how to answer it.
    choices : tuple of str
        The possible answers; empty when any is.
    matter : Text, optional
        What the matter is, without how to answer: for a page, which has a control for that.
    closest : tuple of str
        Of the choices, those that are likely; the likeliest first.
    called : tuple of str
        What each of the choices is called, where an answer alone says nothing.
    column : str
        Of a field, the column of the source that a header is named for, where it is another one.
    like : tuple of str
        Names of sources that it may be answered with as well.
    """

    name: str
    sentence: Text
    choices: tuple[str, ...] = ()
    matter: Text | None = None
    closest: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    like: tuple[str, ...] = ()
    column: str = ""


def ask(
    name: str,
    column: Column | None = None,
    mapping: Mapping | None = None,
    table: Table | None = None,
    *,
    near: Collection[str] = (),
) -> Question:
    """Return one of the questions an import asks.

    Parameters
    ----------
    name : str
        ``period``, ``decimal``, ``nothing``, ``field``.
    column, mapping, table : optional
        For ``field``: the one that is missing, what was matched so far, and its table.
    near : collection of str
        Columns of the source that would fill it: a header like one of them is asked about.
    """
    if name == "period":
        return Question(
            "period_start",
            text(
                "The report does not say which period it covers. Give its first and last day: "
                "--set period_start=2025-01-01 --set period_end=2025-12-31"
            ),
            matter=text("The report does not say which period it covers. Which are its first and last day?"),
        )
    if name == "decimal":
        return Question(
            "decimal",
            text(
                "Numbers such as 1.234 or 1,234 can be read in two ways here. Say which mark comes before "
                "the decimals: --set decimal=, or --set decimal=."
            ),
            (".", ","),
            text("Numbers such as 1.234 can be read in two ways here. Which mark comes before the decimals?"),
        )
    if name == "nothing" and table is not None:
        matter = text(
            "No column of the file was recognised as one of {table}: there would be only empty rows. Say "
            "which column is which.",
            table=text(table.label),
        )
        return Question("nothing", text("{matter} --map FIELD=HEADER", matter=matter), matter=matter)
    if column is None or mapping is None or table is None:
        raise ValueError(name)
    like = next((each for each in mapping.suggestions if each.column in {column.name, *near}), None)
    if like:
        sentence = text(
            "Is the column “{header}” {label} ({field})? Say so with --map {field}=… or name another column.",
            header=like.header,
            label=text(column.label),
            field=like.column,
        )
    else:
        sentence = text(
            "{table} needs {label}, and no column of the file was recognised as it. Say which it is with "
            "--map {field}=…, or give one value for all rows with --set {field}=…",
            table=text(table.label),
            label=text(column.label),
            field=column.name,
        )
    named = {"table": text(table.label), "label": text(column.label)}
    # Of a moment the meaning says how it is kept, which is not asked
    matter = (
        text("{table} needs {label}. Which column is it?", **named)
        if column.type is Type.TIME
        else text(
            "{table} needs {label}: {meaning} Which column is it?", **named, meaning=text(column.meaning)
        )
    )
    return Question(column.name, sentence, matter=matter, column=like.column if like else "")


def ask_currency(coins: Sequence[str]) -> Question:
    """Return the question which currency amounts are in that say it by themselves no more than by a sign.

    Parameters
    ----------
    coins : sequence of str
        The signs that amounts of the file bear; none where there are none.
    """
    matter: Text = text("The amounts have no currency.")
    if coins:
        matter = text(
            "Amounts bear {signs}, and for some of them that does not say which currency they are in.",
            signs=[text("“{sign}”", sign=each) for each in coins],
        )
    return Question(
        "currency",
        text("{matter} Say which they are in: --set currency=EUR", matter=matter),
        matter=matter,
    )


def ask_table(
    closest: Sequence[tuple[str, int]], header: Sequence[str], like: Sequence[Source] = ()
) -> Question:
    """Return the question which table a file is that was not recognised.

    Parameters
    ----------
    closest : sequence of (str, int)
        Tables by how many of their columns the header names; the closest first.
    header : sequence of str
        The file's columns.
    like : sequence of Source
        Tools that know most of them.
    """
    columns = ", ".join(cell for cell in header if cell.strip())
    sentence: Text = text(
        "The file was not recognised. Say which table it is with --as TABLE, and which column is which with "
        "--map FIELD=HEADER. Its columns are: {headers}.",
        headers=columns,
    )
    names = [name for name, _ in closest]
    matter: Text = text("The file was not recognised. What is it?")
    if names:
        matter = text(
            "The file was not recognised. It looks most like: {tables}. What is it?",
            tables=[text(TABLES[name].label) for name in names],
        )
        sentence = text(
            "The file was not recognised. Closest are: {closest}. Say which table it is with --as TABLE, and "
            "which column is which with --map FIELD=HEADER. Its columns are: {headers}.",
            closest=[text("{label} ({field})", label=text(TABLES[name].label), field=name) for name in names],
            headers=columns,
        )
    if like:
        sentence = text(
            "{question} Its columns are most like those of {sources}: if it is from there, say so with "
            "--source {name}.",
            question=sentence,
            sources=[text(each.label) for each in like],
            name=like[0].name,
        )
    return Question(
        "table",
        sentence,
        tuple(TABLES),
        matter,
        closest=tuple(names),
        like=tuple(each.name for each in like),
    )


def left_out(source: Source, suggestion: Suggestion) -> Text:
    """Say that a column was not read although it looks like one that is, and how to have it read.

    Parameters
    ----------
    source : Source
        What the file was recognised as.
    suggestion : Suggestion
        The header, and the column it is like.

    Returns
    -------
    Text
    """
    return text(
        "The column “{header}” was not read: it looks like {label}, which is not sure. If it is, import the "
        "file again with --map '{field}={given}'.",
        header=suggestion.header,
        label=column_label(source, suggestion.column),
        field=suggestion.column,
        given=quoted(suggestion.header),
    )


def quoted(words: str) -> str:
    """Return words as they stand between apostrophes on a command line."""
    return words.replace("'", "'\"'\"'")


def ask_confirm(source: Source, read: Mapped[str, str]) -> Question:
    """Return the question whether columns are read rightly whose names were never seen in a real file.

    Parameters
    ----------
    source : Source
        What the file was recognised as.
    read : mapping of str to str
        How its columns are read: column to header.
    """
    matter = text(
        "{source}: no real export with these column names was seen yet. Please check once how this one is "
        "read: {columns}.",
        source=text(source.label),
        columns=[
            text(
                "“{header}” as {label} ({field})",
                header=header,
                label=column_label(source, name),
                field=name,
            )
            for name, header in read.items()
        ],
    )
    how = text(
        "{matter} If that is right: --set confirm=yes, which is remembered for files with the same "
        "columns. If not, say what differs with --map FIELD=HEADER.",
        matter=matter,
    )
    if not SOURCES[source.name].unseen:
        how = text("{question} If it is something else: --set confirm=no", question=how)
    return Question("confirm", how, ("yes", "no"), matter)


def ask_all_the_same(matter: Text) -> Question:
    """Return the question whether to load the rows that are good, whatever is the matter with others."""
    how = text(
        "To load the good rows all the same, and keep the others in quarantine: --set accept_bad_rows=yes"
    )
    return Question("accept_bad_rows", text("{matter} {how}", matter=matter, how=how), ("yes", "no"), matter)
