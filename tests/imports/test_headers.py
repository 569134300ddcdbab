"""Headers compared the way people read them."""

from __future__ import annotations

import pytest

from mediaplan.imports import Options
from mediaplan.imports.headers import looks_french, normalise, split_currency
from mediaplan.imports.recognise import recognise


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
        ("Budget (€)", "Budget", "EUR"),
        ("Budget (€ HT)", "Budget HT", "EUR"),
        ("Coût\u00a0(en\u00a0€)", "Coût", "EUR"),
        ("Spend (£)", "Spend", "GBP"),
        ("Spend ($)", "Spend ($)", None),
        ("Budget (k€)", "Budget (k€)", None),
        ("Budget (€ TTC)", "Budget (€ TTC)", None),
        ("Start Date (in UTC)", "Start Date (in UTC)", None),
        ("CPC (all)", "CPC (all)", None),
    ],
)
def test_currency_taken_off_a_header(written: str, rest: str, currency: str | None) -> None:
    assert split_currency(written) == (rest, currency)


UNDERSCORED = [
    ("id_client;date_creation;segment", "crm_clients"),
    ("ID_CLIENT;PREMIERE_COMMANDE;PAYS", "crm_clients"),
    ("Order_Number;Order_Date;Order_Total", None),
]


@pytest.mark.parametrize(("header", "source"), UNDERSCORED)
def test_a_data_bases_underscores_are_spaces(header: str, source: str | None) -> None:
    found = recognise(header.split(";"), (), Options()).source
    assert (found.name if found else None) == source


def test_a_header_of_megabytes_is_compared_by_its_beginning() -> None:
    assert normalise("Coût " * 1_000_000) == normalise("Coût " * 2_000_000)
    assert len(normalise("x" * 1_000_000)) == 10_000


@pytest.mark.parametrize(
    ("header", "french"),
    [
        (["N° ticket", "Date", "Store"], True),
        (["ID du ticket", "Client"], True),
        (["Cre\u0301e\u0301 le", "Client"], True),
        (["DATE VENTE", "MAGASIN", "TOTAL"], True),
        (["Id", "Created at", "Priority", "Status", "Client", "Date", "Total", "Type"], False),
        (["Order No", "Amount", "AU sales", "Grand Prix", "Canal", "Par"], False),
        (["Montants", "x" * 100_000], False),
        ([], False),
    ],
)
def test_a_header_in_french(header: list[str], french: bool) -> None:
    assert looks_french(header) is french
