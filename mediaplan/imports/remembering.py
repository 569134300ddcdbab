"""What of a file's decisions holds for the next one with the same columns, and is kept for it."""

from __future__ import annotations

from collections.abc import Iterable

from mediaplan.imports.constants import PERIOD
from mediaplan.imports.options import ANSWERS
from mediaplan.imports.private import PERSON
from mediaplan.imports.recalling import how, offered, told
from mediaplan.imports.results import Prepared
from mediaplan.imports.saved import Saved, keep, normalised
from mediaplan.model import Table, Text, text
from mediaplan.warehouse import Transaction

#: Answers that say how a tool writes, and so hold for its next file. The file goes before them
#: where it shows another order, mark or length (see ``Options.recalled``).
#:
#: Not ``accept_bad_rows``: it is about these rows; others must be looked at again. Not
#: ``encoding``: it is found in each file, and a wrong one garbles every name without a word. Not
#: ``sheet`` and ``part``: they say which comes first; remembered, the others would never be asked
#: for again. Each sheet has its own header, and with it its own saved mapping.
#: Not ``retire``: it takes rows away that this one file no longer names.
HOLD = frozenset(
    {"confirm", "date_order", "decimal", "order_amounts", "row_period", "time_zone", "phone_country", "won"}
)


def holds(name: str, tables: Iterable[Table]) -> bool:
    """Say whether one value for all rows of a file is one for the next file too.

    Parameters
    ----------
    name : str
        A field, or an answer.
    tables : iterable of Table
        Those the file's rows go to.

    Returns
    -------
    bool
        A word of ours (a kind, a status, a channel), the source and the currency are what the
        tool writes. An account, a market, a store, a day or an amount is what this one file is
        about: the next with these columns may be of another, which would then stand under its
        name. So is a currency that is part of the key: each file of rates has its own.
    """
    if name in ANSWERS:
        return name in HOLD
    columns = [table.by_name[name] for table in tables if name in table.by_name]
    if name == "currency":
        return not any(column.key for column in columns)
    return name == "source" or any(column.choices for column in columns)


def remember(tx: Transaction, loaded: Prepared) -> list[Text]:
    """Keep a person's decisions about a file that was loaded, for the next with the same columns.

    Parameters
    ----------
    tx : Transaction
        The transaction it was loaded in.
    loaded : Prepared
        The file.

    Returns
    -------
    list of Text
        What to say of it; nothing where nothing new was decided.
    """
    result, header, recalled = loaded.result, loaded.header, loaded.result.recalled
    if recalled is None or loaded.source is None:
        return []
    said, used, tables = recalled.said, recalled.options, loaded.source.tables.values()
    kept = {
        name: value
        for name, value in used.constants.items()
        if holds(name, tables) and name not in used.found and not (name == "won" and PERSON.search(value))
    }
    before = recalled.saved.asked if recalled.saved else ()
    asked = {*before, *used.fixed} - {*kept, *used.mapping, *PERIOD}
    shown = {name: value for name, value in loaded.found.items() if name not in kept}
    other = recalled.saved is not None and normalised(recalled.saved.header) != normalised(header)
    decided = [other, said.table, said.source, said.mapping, said.skip, asked & set(said.constants)]
    if not any(decided) and not any(name in kept for name in said.constants):
        return []
    if any(PERSON.search(pattern) for _, pattern in used.skip):
        return [
            text(
                "How this file was read is not remembered for the next one: a rule that leaves rows out "
                "names a person, and no one is kept readable."
            )
        ]
    saved = Saved(
        file=result.file,
        header=header,
        table=result.table,
        source=result.source,
        mapping=dict(used.mapping),
        constants=kept,
        skip=used.skip,
        asked=tuple(sorted(asked)),
        found=shown,
    )
    earlier = keep(tx.cursor, saved)
    if earlier and earlier.decided == saved.decided:
        return []
    return [text("How this file was read is remembered for the next one with the same columns.")]


def say_recalled(prepared: Prepared, zone: str) -> Prepared:
    """Say which earlier decisions a file is read with, or which nearly fit one that asks.

    Parameters
    ----------
    prepared : Prepared
        The file; its result is given the sentences.
    zone : str
        Time zone that days are of.

    Returns
    -------
    Prepared
        The same.
    """
    result, recalled = prepared.result, prepared.result.recalled
    if recalled and recalled.saved and recalled.took:
        result.sentences = (*result.sentences, told(recalled.saved, zone))
        result.unsure = (*result.unsure, how(recalled.saved))
    elif recalled and recalled.near and result.status == "needs_mapping":
        result.sentences = (*result.sentences, offered(recalled.near, recalled.gone, zone))
    return prepared
