"""Words with a fixed meaning, in English and French."""

from __future__ import annotations

import pytest

from mediaplan.imports.values import words
from mediaplan.model import TABLES
from tests.imports.values.asking import ask


@pytest.mark.parametrize(
    ("table", "column", "cell", "value"),
    [
        ("touchpoint", "kind", "Ouverture", "open"),
        ("touchpoint", "kind", "CLIC", "click"),
        ("touchpoint", "kind", "smile", None),
        ("touchpoint", "channel", "E-mail", "email"),
        ("touchpoint", "channel", "Réseaux sociaux", "social"),
        ("touchpoint", "channel", "Affichage", "outdoor"),
        ("touchpoint", "channel", "retail media", "retail_media"),
        ("touchpoint", "channel", "mail", "mail"),
        ("touchpoint", "channel", "Fax", "Fax"),
        ("conversion", "status", "Annulée", "cancelled"),
        ("conversion", "kind", "Devis", "quote"),
        ("plan_line", "stage", "Fidélisation", "loyalty"),
        ("plan_line", "role", "Notoriété", "awareness"),
        ("consent", "status", "Oui", "opted_in"),
        ("performance", "level", "Groupe d’annonces", "ad_group"),
    ],
)
def test_choice(table: str, column: str, cell: str, value: str | None) -> None:
    assert ask(words.choice("x", TABLES[table].by_name[column]), cell) == [value]


@pytest.mark.parametrize(
    ("cell", "code"),
    [("EUR", "EUR"), ("eur", "EUR"), ("€", "EUR"), ("£", "GBP"), ("$", None), ("Euro?", None)],
)
def test_currency(cell: str, code: str | None) -> None:
    assert ask(words.currency("x"), cell) == [code]
