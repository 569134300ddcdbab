"""What a person confirms as read is read: what is only there to know a file by is not in the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.imports.mapping import map_columns
from mediaplan.imports.permissions import to_confirm
from mediaplan.imports.plan import make_plan
from mediaplan.imports.sources import SOURCES, Source
from mediaplan.warehouse import Warehouse

Write = Callable[..., Path]
FILE = (
    "Nom de l'opportunité;Nom du compte;Étape;Montant;Devise du montant;Date de clôture;Date de création;"
    "Origine de la piste;ID de l'opportunité\n"
    "Renouvellement 2026;Spa Azur;Closed Won;12 500,00;EUR;20/11/2026;20/10/2026;Salon;0061t00000AbCdE\n"
)


def emitted(source: Source) -> set[str]:
    """Return the columns that a row of a declaration is made from, or that say when there is one."""
    found = {source.span.column if source.span else ""}
    for emit in source.emits:
        parts = [part for each in emit.fields.values() for part in each]
        found |= {name for part in parts for name in part.needs}
        asked = (*emit.when, *(condition for part in parts for condition in part.when))
        found |= {name for each in asked for name in each.columns}
        found |= {*emit.breakdown, *(column for _, column in emit.levels)}
    return found


@pytest.mark.parametrize("name", list(SOURCES))
def test_a_declared_column_is_used_or_not_in_the_list(name: str) -> None:
    """A header of all columns, each by a name of its own, as if none had been seen in a real file."""
    source = SOURCES[name]
    columns = {
        column: tuple(replace(each, sure=True) for each in known) for column, known in source.columns.items()
    }
    unseen = replace(source, columns=columns, unseen=True)
    # A file that counts its days needs a first one above its table
    header = [known[0].text.replace("*", "X") for each, known in columns.items() if each != "nth_day"]
    mapping = map_columns(unseen, header, Options())
    listed = to_confirm(unseen, mapping, make_plan(unseen, mapping, (), Options()))
    assert set(listed) <= emitted(source)
    assert listed or source.keeps_nothing


def test_nothing_confirmed_is_left_out(warehouse: Warehouse, write: Write) -> None:
    file = write(FILE)
    (asked,) = import_files(warehouse, [file])
    assert "“Étape” as" in asked.message
    for header in ("Origine de la piste", "Nom de l'opportunité"):
        assert header not in asked.message
    (result,) = import_files(warehouse, [file], Options(constants={"confirm": "yes"}))
    assert "Columns not kept: “Nom de l'opportunité”, “Origine de la piste”." in result.message
