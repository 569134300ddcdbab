"""What decided how a file was read, kept so that lines of it put right later are read the same way."""

from __future__ import annotations

from typing import Any

from mediaplan.imports.leftover import used_cells
from mediaplan.imports.mapping import find_header
from mediaplan.imports.options import Options
from mediaplan.imports.private import PERSON
from mediaplan.imports.sources import Part
from mediaplan.imports.typed import Typed

#: Answers about the file as it came, not about its lines.
ABOUT_THE_FILE = ("encoding", "sheet", "part", "accept_bad_rows")


def answers(typed: Typed, options: Options) -> dict[str, Any]:
    """Return all that decided how a file was read, as JSON can hold it.

    Parameters
    ----------
    typed : Typed
        The file.
    options : Options
        What the person decided.

    Returns
    -------
    dict
        Arguments of :class:`Options`. Among the constants is what the file said around its table
        (its period, its currency) and what all its values showed (the decimal mark, the order of
        day and month): a few lines alone would have to be asked about.
    """
    said = {name: value for name, value in options.constants.items() if name not in ABOUT_THE_FILE}
    used = used_cells(typed)
    zone = options.answer("time_zone") or typed.source.time_zone or typed.tx.settings.time_zone
    return {
        "table": typed.source.table.name if typed.source.template else options.table,
        "source": typed.source.name,
        "mapping": dict(options.mapping),
        # Of a file whose amounts bear several signs, each line is in the currency of its own
        "signs": any(part.borne for row in typed.plan.rows for part in row.fields.get("currency", ())),
        "constants": _stated(typed) | _shown(typed) | {"time_zone": zone} | said,
        "skip": [
            [written, pattern]
            for written, pattern in options.skip
            # Nobody is readable in a line of quarantine, so a rule that names somebody fits none
            if find_header(written, typed.raw.header) in used and not PERSON.search(pattern)
        ],
    }


def as_options(stored: dict[str, Any], given: Options) -> Options:
    """Return the options that :func:`answers` stored, with what was answered since.

    Parameters
    ----------
    stored : dict
        As :func:`answers` returns it.
    given : Options
        Answers to what is still open. Lines that are still wrong go back to quarantine: that
        they do not fit is known, so nobody is asked.
    """
    return Options(
        table=stored["table"],
        source=stored["source"],
        mapping=stored["mapping"] | dict(given.mapping),
        constants=stored["constants"] | dict(given.constants) | {"accept_bad_rows": "yes"},
        skip=(*(tuple(each) for each in stored["skip"]), *given.skip),
        recalled=frozenset({"currency"} if stored.get("signs") else ()),
    )


def found(typed: Typed, options: Options) -> dict[str, str]:
    """Return the answers that a file's values gave, where its next one may not give them and would ask.

    Parameters
    ----------
    typed : Typed
        The file.
    options : Options
        What it was read with: an answer that an earlier file gave stays one.

    Returns
    -------
    dict of str to str
        The order of day and month, the decimal mark. Neither where the header's language or the
        source's declaration tells it anyway.
    """
    kept = {name: options.constants[name] for name in options.found}
    language = typed.mapping.language
    orders = {each.order for each in typed.formats.dates.values() if each.told}
    if len(orders) == 1 and not typed.source.date_order and language != "fr":
        kept["date_order"] = orders.pop()
    if typed.formats.numbers.settled and not language:
        kept["decimal"] = typed.formats.numbers.decimal
    return {name: each for name, each in kept.items() if options.said(name) is None}


def _stated(typed: Typed) -> dict[str, str]:
    """Return the values of all rows that neither a column nor the source's declaration gives."""
    found: dict[str, set[str | None]] = {}
    for row in typed.plan.rows:
        for name, parts in row.fields.items():
            value = parts[0].value
            alone = parts == (Part(value=value),) and parts[0] not in row.emit.fields.get(name, ())
            found.setdefault(name, set()).add(value if alone else None)
    levels = {"level"} if any(row.emit.levels for row in typed.plan.rows) else set()
    return {
        name: value
        for name, values in found.items()
        if len(values) == 1 and name not in levels and (value := next(iter(values))) is not None
    }


def _shown(typed: Typed) -> dict[str, str]:
    """Return what the file's values showed of how they are written."""
    found = {}
    if typed.formats.numbers.settled:
        found["decimal"] = typed.formats.numbers.decimal
    orders = {each.order for each in typed.formats.dates.values()} & {"dmy", "mdy"}
    if len(orders) == 1:
        found["date_order"] = orders.pop()
    for row in typed.plan.rows:
        for part in row.fields.get("period_end", ()) if "period_end" not in row.emit.fields else ():
            if part.end_of:
                found["row_period"] = part.end_of
    return found
