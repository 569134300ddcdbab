"""Mediaplan's own templates: the header of every table, and the source that reads it back."""

from __future__ import annotations

import csv
import io
from collections import Counter
from functools import cache

from mediaplan.imports.headers import normalise
from mediaplan.imports.sources.declared import Alias, Emit, Part, Source
from mediaplan.locale import LANGUAGES, translator
from mediaplan.model import TABLES, MediaplanError, text
from mediaplan.model.vocabulary import UNDATED

TEMPLATE = "template"
#: Text columns that may hold an address instead of an identifier.
PERSONAL = {"customer_id": "auto", "value": "auto"}
#: What a row is where its file does not say, and the words for it: stated in the result, never silently.
DEFAULTS = {
    "conversion": {
        "kind": ("order", text("The file does not say what its rows are: each is taken as an order.")),
        "status": (
            "confirmed",
            text("The file does not say which orders were confirmed: all are taken as confirmed."),
        ),
    },
    "consent": {
        "recorded_at": (
            UNDATED.isoformat(),
            text(
                "The file does not say when permissions were given or refused: a refusal holds from this "
                "import on, and a permission never overrides a refusal."
            ),
        ),
    },
}


def template_source(table: str) -> Source:
    """Return the source that reads a table's own template.

    Parameters
    ----------
    table : str
        Name of the table.

    Returns
    -------
    Source
        Its columns are the table's fields, under their own names and under what people read.
    """
    declared = TABLES[table]
    names = [column.name for column in declared.fields]
    said = labels(table)
    return Source(
        name=TEMPLATE,
        label="Mediaplan",
        columns={name: (Alias(name), *said[name]) for name in names},
        emits=(Emit(declared, {name: (Part(column=name),) for name in names}),),
        personal={
            name: kind
            for name, kind in PERSONAL.items()
            if name in declared.by_name and (name != "value" or table == "identity")
        },
        template=True,
    )


@cache
def labels(table: str) -> dict[str, tuple[Alias, ...]]:
    """Return what the fields of a table are called by people, in every language.

    Parameters
    ----------
    table : str
        Name of the table.

    Returns
    -------
    dict of str to tuple of Alias
        By field. What two fields are called, or what another one's name is, is neither's. A "Type"
        or a "Statut" may be of anything: where only some words fit, it is suggested.
    """
    columns = TABLES[table].fields
    found: dict[str, dict[str, str]] = {}
    for column in columns:
        called = found[column.name] = {}
        for language in LANGUAGES:
            label = normalise(translator(language).gettext(column.label))
            called[label] = "any" if label in called else language
    met = Counter(label for each in found.values() for label in each)
    met.update(normalise(column.name) for column in columns)
    return {
        name: tuple(
            Alias(label, language, sure=not TABLES[table].by_name[name].choices)
            for label, language in each.items()
            if met[label] == 1
        )
        for name, each in found.items()
    }


def template(table: str) -> str:
    """Return the empty CSV of a table: its header line.

    Parameters
    ----------
    table : str
        Name of the table.

    Returns
    -------
    str
        One line, ended.

    Raises
    ------
    MediaplanError
        The table is not known.
    """
    if table not in TABLES:
        raise MediaplanError(
            text(
                "There is no table “{table}”. The tables are: {tables}.",
                table=table,
                tables=", ".join(TABLES),
            )
        )
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([column.name for column in TABLES[table].fields])
    return line.getvalue()
