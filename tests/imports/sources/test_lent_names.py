"""A file of no known tool is read by what the tools of its table call their columns; nothing is mistaken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import SOURCES, Options, Result, import_files
from mediaplan.imports.mapping import map_columns
from mediaplan.imports.sources import template_source
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Rows

Write = Callable[..., Path]


def one(warehouse: Warehouse, file: Path, **said: object) -> Result:
    (result,) = import_files(warehouse, [file], Options(**said))  # type: ignore[arg-type]
    return result


@pytest.mark.parametrize(
    ("table", "header", "fields"),
    [
        ("conversion", "Order #;Date;Net Sales;Items sold", "conversion_id occurred_at revenue quantity"),
        ("performance", "Nom de la campagne;Montant dépensé (EUR);Clics", "campaign spend clicks"),
        ("performance", "Jour;Impressions", "period_start period_end impressions"),
        ("survey_response", "Verbatim;Répondu le;N° client", "comment occurred_at customer_id"),
        ("customer", "N° client;Date de création;Palier de fidélité", "customer_id created_at value_tier"),
    ],
)
def test_what_tools_call_a_field_is_known_in_any_file(table: str, header: str, fields: str) -> None:
    origins = map_columns(template_source(table), header.split(";"), Options()).origins
    assert set(fields.split()) <= set(origins)


def test_names_of_memory_are_suggested_only() -> None:
    found = map_columns(template_source("conversion"), ["Ventes nettes", "Date"], Options())
    assert "revenue" not in found.origins
    assert ("revenue", "Ventes nettes") in [(each.column, each.header) for each in found.suggestions]


@pytest.mark.parametrize("header", ["Name", "Nom", "Title", "Label"])
def test_what_says_little_by_itself_is_not_lent(header: str) -> None:
    for table in ("conversion", "customer", "performance", "service_case"):
        assert map_columns(template_source(table), [header], Options()).origins == {}


def test_what_is_known_to_be_another_column_is_not_suggested() -> None:
    for source in (template_source("performance"), SOURCES["meta_ads"], SOURCES["google_ads"]):
        found = map_columns(source, ["Ouvertures"], Options())
        assert {each.column for each in found.suggestions} <= {"opens"}


BREVO = (
    "Campagne;Date d'envoi;Envoyés;Délivrés;Ouvertures;Clics;Désabonnements\n"
    "Rentrée;2026-09-01;1000;990;300;50;3\nSoldes;2026-09-15;1000;980;310;55;2\n"
)


def test_a_french_list_of_campaigns_takes_one_yes(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    file = write(BREVO)
    asked = one(warehouse, file)
    assert (asked.source, [each.name for each in asked.questions]) == ("brevo_campaigns", ["confirm"])
    assert one(warehouse, file, constants={"confirm": "yes"}).status == "loaded"
    assert rows(
        "SELECT campaign, strftime(period_start, '%d/%m'), sent, delivered, opens, reach FROM performance"
        " ORDER BY 1"
    ) == [("Rentrée", "01/09", 1000, 990, 300, None), ("Soldes", "15/09", 1000, 980, 310, None)]


NOTE = "Date de réponse;Note;Commentaire;E-mail\n2026-09-15;9;Bien;a@b.fr\n2026-09-16;4;Bof;c@b.fr\n"


def test_a_plain_score_is_asked_its_scale(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    file = write(NOTE)
    result = one(warehouse, file)
    assert (result.source, [each.name for each in result.questions]) == ("nps_survey", ["kind", "scale_max"])
    assert one(warehouse, file, constants={"kind": "nps", "scale_max": "10"}).status == "loaded"
    assert rows("SELECT kind, score, scale_max, comment FROM survey_response ORDER BY score") == [
        ("nps", 4, 10, "Bof"), ("nps", 9, 10, "Bien")
    ]  # fmt: skip


def test_a_score_with_a_comment_and_no_date_is_a_survey(warehouse: Warehouse, write: Write) -> None:
    result = one(warehouse, write("Score NPS;Commentaire\n9;Bien\n"))
    assert result.source == "nps_survey"
