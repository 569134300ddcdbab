"""Which tool a header is of: the one that explains most of it, never one that leaves out what was spent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Rows

Write = Callable[..., Path]

LINKEDIN = (
    '{title}\n"Début du rapport : 1 février 2025, 00:00"\n"Fin du rapport : 28 février 2025, 23:59"\n\n'
    "Date de début (en UTC)\tNom du compte\tNom du groupe de campagnes\tNom de la campagne\tDevise\t"
    "Total dépensé\tImpressions\tClics\n"
    "12/02/2025\tAcme\tGroup A\tLead FR\tEUR\t1 234,56\t12 345\t120\n"
    "13/02/2025\tAcme\tGroup A\tLead FR\tEUR\t100,44\t1 000\t12\n"
)
TIKTOK = (
    "Jour;Nom de la campagne;Nom du groupe d'annonces;Coût;Devise;Impressions;Clics (destination);"
    "Clics (tous);Couverture\n"
    "2026-06-01;Été;AG1;40,00;EUR;12 500;250;300;1 000\n"
    "2026-06-02;Été;AG1;1 234,56;EUR;12 500;250;300;900\nTotal;;;1 274,56;;25 000;500;600;1 500\n"
)


def one(warehouse: Warehouse, file: Path, source: str | None = None, **constants: str) -> Result:
    (result,) = import_files(warehouse, [file], Options(source=source, constants=constants))
    return result


@pytest.mark.parametrize(
    "title",
    ["Rapport sur les performances des campagnes (en UTC)", "Rapport de performance des campagnes"],
)
def test_french_linkedin_is_not_google(warehouse: Warehouse, write: Write, rows: Rows, title: str) -> None:
    file = write(LINKEDIN.format(title=title), encoding="utf-16")
    result = one(warehouse, file)
    assert (result.status, result.source) == ("needs_mapping", "linkedin_ads"), result.message
    assert one(warehouse, file, confirm="yes").status == "loaded"
    assert rows("SELECT period_start, campaign, ad_group, spend FROM performance ORDER BY 1") == [
        (date(2025, 2, 12), "Group A", "Lead FR", Decimal("1234.5600")),
        (date(2025, 2, 13), "Group A", "Lead FR", Decimal("100.4400")),
    ]  # fmt: skip


def test_french_tiktok_is_not_meta(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    file = write(TIKTOK)
    result = one(warehouse, file)
    assert (result.status, result.source) == ("needs_mapping", "tiktok_ads"), result.message
    assert one(warehouse, file, confirm="yes").totals_equal
    assert rows("SELECT sum(spend), sum(clicks), min(ad_group), min(currency) FROM performance") == [
        (Decimal("1274.5600"), 500, "AG1", "EUR")
    ]  # fmt: skip


def test_a_no_does_not_load_it_as_the_other_tool(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    result = one(warehouse, write(TIKTOK), confirm="no")
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["table"])
    assert "meta_ads" in result.questions[0].like
    assert rows("SELECT count(*) FROM performance") == [(0,)]


def test_what_was_spent_is_not_left_out(warehouse: Warehouse, write: Write) -> None:
    """A header of Meta's but for the cost, which it never calls so."""
    file = write(
        "Jour;Nom de la campagne;Impressions;Clics sur un lien;Coût (EUR)\n2026-06-01;Été;12 500;300;40,00\n"
    )
    result = one(warehouse, file)
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["table"])
    assert {"meta_ads", "google_ads"} <= set(result.questions[0].like)
    assert one(warehouse, file, "meta_ads").status == "loaded"


def test_google_in_french_is_still_google(warehouse: Warehouse, write: Write) -> None:
    file = write(
        'Rapport sur les campagnes\n"1 juin 2026 - 30 juin 2026"\nCampagne,Coût,Devise,Clics,Impressions\n'
        'A,"1,50",EUR,3,10\n'
    )
    result = one(warehouse, file)
    assert (result.status, result.source) == ("loaded", "google_ads"), result.message
