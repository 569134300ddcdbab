"""Headers compared the way people read them."""

from __future__ import annotations

import pytest

from mediaplan.imports.headers import normalise, split_currency


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Coût", "cout"),
        ("  COÛT / conv. ", "cout / conv."),
        ("Nom de l’ensemble de publicités", "nom de l'ensemble de publicites"),
        ("Total\u00a0: campagnes", "total : campagnes"),
        ("Type\u202fde campagne", "type de campagne"),
    ],
)
def test_header_normalised(written: str, plain: str) -> None:
    assert normalise(written) == plain


@pytest.mark.parametrize(
    ("written", "rest", "currency"),
    [
        ("Coût (EUR)", "Coût", "EUR"),
        ("Amount spent (USD)", "Amount spent", "USD"),
        ("Montant dépensé\u00a0(EUR) ", "Montant dépensé", "EUR"),
        ("Start Date (in UTC)", "Start Date (in UTC)", None),
        ("CPC (all)", "CPC (all)", None),
    ],
)
def test_currency_taken_off_a_header(written: str, rest: str, currency: str | None) -> None:
    assert split_currency(written) == (rest, currency)


def test_a_header_of_megabytes_is_compared_by_its_beginning() -> None:
    assert normalise("Coût " * 1_000_000) == normalise("Coût " * 2_000_000)
    assert len(normalise("x" * 1_000_000)) == 10_000
