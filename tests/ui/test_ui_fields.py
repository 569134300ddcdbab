"""Every field a source reads and every value a table stores has words of its own."""

from __future__ import annotations

import pytest

from mediaplan.imports import SOURCES
from mediaplan.model import TABLES
from mediaplan.ui.data.words import field_name, source_name, value_name
from tests.ui.reader import context

FR, EN = context("fr"), context("en")
READ = [(source, column) for source, declared in SOURCES.items() for column in declared.columns]
STORED = [
    (table, column.name, value)
    for table, declared in TABLES.items()
    for column in declared.columns
    for value in column.choices
]


@pytest.mark.parametrize(("source", "column"), READ)
def test_a_field_that_is_read_is_called_by_words(source: str, column: str) -> None:
    for ctx in (FR, EN):
        said = field_name(ctx, column, *SOURCES[source].tables)
        assert said
        assert "_" not in said
        assert not said[0].islower(), "a heading, not a name in the code"


@pytest.mark.parametrize(("table", "field", "value"), STORED)
def test_a_stored_value_is_called_by_words(table: str, field: str, value: str) -> None:
    assert value_name(FR, field, value)
    assert "_" not in value_name(FR, field, value), table
    assert "_" not in value_name(EN, field, value), table


@pytest.mark.parametrize(
    ("source", "called"),
    [
        ("agency_plan", "Plan d’agence"),
        ("brevo_recipients", "Brevo (destinataires)"),
        ("shopify_orders", "Shopify (commandes)"),
        ("google_ads", "Google Ads"),
        ("agence_maison", "agence_maison"),
    ],
)
def test_a_source_is_called_in_the_readers_language(source: str, called: str) -> None:
    assert source_name(FR, source) == called


def test_what_is_not_ours_stays_as_it_is_written() -> None:
    assert value_name(FR, "channel", "podcast") == "podcast"
    assert value_name(FR, "campaign", "open") == "open"
    assert value_name(FR, "channel", "search") == "SEA"
    assert value_name(FR, "kind", "order") == "commande"
