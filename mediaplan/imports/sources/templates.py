"""Mediaplan's own templates: the header of every table, and the source that reads it back."""

from __future__ import annotations

import csv
import io
from collections import Counter
from functools import cache

from mediaplan.imports.headers import called, normalise
from mediaplan.imports.sources.declared import Alias, Emit, Source
from mediaplan.imports.sources.lending import lent
from mediaplan.imports.sources.parts import Condition, Part
from mediaplan.locale import LANGUAGES, translator
from mediaplan.model import TABLES, MediaplanError, Table, text

TEMPLATE = "template"
#: Text columns that may hold an address instead of an identifier.
PERSONAL = {"customer_id": "auto", "value": "auto"}
#: What the address and the number of a person are called, in files of any table that names a person.
PEOPLE = {
    "email": (
        *(Alias(each, "en") for each in ("Email", "Email address", "E-mail address")),
        *(Alias(each, "fr") for each in ("E-mail", "Mail", "Adresse e-mail", "Adresse mail", "Courriel")),
    ),
    "phone": (
        *(Alias(each, "en") for each in ("Phone", "Phone number", "Mobile", "Mobile phone")),
        *(Alias(each, "fr") for each in ("Téléphone", "Numéro de téléphone", "Téléphone mobile", "Portable")),
    ),
}
#: What is said where a file leaves a field unsaid and new rows get its default: never silently.
DEFAULTED = {
    "conversion": {
        "kind": text("The file does not say what its rows are: each new one is taken as an order."),
        "status": text(
            "The file does not say which orders were confirmed: all new ones are taken as confirmed."
        ),
    },
    "consent": {
        "recorded_at": text(
            "The file does not say when permissions were given or refused: a refusal holds from this "
            "import on, and a permission never overrides a refusal."
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
        Its columns are the table's fields, under their own names, under what people read, and
        under what the exports of tools call them.
    """
    declared = TABLES[table]
    names = [column.name for column in declared.fields]
    said, taught = labels(table), _taught(table)
    fields: dict[str, tuple[Part, ...]] = {name: (Part(column=name),) for name in names}
    known = PEOPLE if names_people(declared) else {}
    if known:
        fields["customer_id"] += tuple(_known_by(kind) for kind in known)
    return Source(
        name=TEMPLATE,
        label="Mediaplan",
        columns={name: (Alias(name), *said[name], *taught[name]) for name in names} | known,
        emits=(Emit(declared, fields), *(_ties() if known else ())),
        personal={
            name: kind
            for name, kind in PERSONAL.items()
            if name in declared.by_name and (name != "value" or table == "identity")
        }
        | {kind: kind for kind in known},
        template=True,
    )


def _taught(table: str) -> dict[str, tuple[Alias, ...]]:
    """Return what the sources of a table call its fields, less what the table itself calls another."""
    own = {called(name) for name in TABLES[table].by_name}
    own |= {called(alias.text) for each in (*labels(table).values(), *PEOPLE.values()) for alias in each}
    return {
        name: tuple(alias for alias in lent(table).get(name, ()) if called(alias.text) not in own)
        for name in TABLES[table].by_name
    }


def names_people(table: Table) -> bool:
    """Say whether the rows of a table name a person, who may be given by address or number as well."""
    return "customer_id" in table.by_name and table.name != "identity"


def _ties() -> tuple[Emit, ...]:
    """Return the rows that tie address and number to the customer of a line, else number to address."""
    numberless = Condition("customer_id", empty=True)
    customer = Part(column="customer_id")
    return (
        _tie("email", customer, Condition("customer_id")),
        _tie("phone", customer, Condition("customer_id")),
        _tie("phone", _known_by("email"), Condition("email"), numberless),
    )


def _tie(kind: str, customer: Part, *when: Condition) -> Emit:
    fields: dict[str, tuple[Part, ...]] = {
        "kind": (Part(value=kind),),
        "value": (Part(column=kind),),
        "customer_id": (customer,),
    }
    return Emit(TABLES["identity"], fields, when=(Condition(kind), *when))


def _known_by(kind: str) -> Part:
    """Return how a person is known by an address or a number; a cell that is none says nothing of them."""
    return Part(join=(f"={kind}", kind), separator=":")


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
