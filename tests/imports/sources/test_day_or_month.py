"""Days in figures that read two ways are asked about, whatever the language of the headers: never guessed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.imports.sources import SOURCES
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Rows

Write = Callable[..., Path]

ENGLISH = (
    "Customer number,Email address,Created on,Segment\n1,a@b.com,03/04/2026,VIP\n2,c@b.com,05/06/2026,VIP\n"
)
FRENCH = "N° client;E-mail;Date de création;Segment\n1;a@b.fr;03/04/2026;VIP\n2;c@b.fr;05/06/2026;VIP\n"


def one(warehouse: Warehouse, file: Path, **constants: str) -> Result:
    (result,) = import_files(warehouse, [file], Options(constants=constants))
    return result


@pytest.mark.parametrize(("content", "closest"), [(ENGLISH, ()), (FRENCH, ("dmy",))])
def test_headers_are_no_proof_of_an_order(
    warehouse: Warehouse, write: Write, content: str, closest: tuple[str, ...]
) -> None:
    result = one(warehouse, write(content))
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["date_order"])
    assert (result.questions[0].choices, result.questions[0].closest) == (("dmy", "mdy"), closest)


def test_the_likely_order_is_named_first(warehouse: Warehouse, write: Write) -> None:
    assert (
        "most likely --set date_order=dmy, else --set date_order=mdy" in one(warehouse, write(FRENCH)).message
    )
    other = "Customer number,Email address,Created on,First order\n1,a@b.com,03/04/2026,05/16/2026\n"
    asked = one(warehouse, write(other)).questions[0]
    assert (asked.choices, asked.closest) == (("mdy", "dmy"), ("mdy",))


ZENDESK = (
    "ID du ticket;Demandeur;Statut;Priorité;Canal;Créé le;Score de satisfaction\n"
    "7001;Camille;Résolu;Normale;E-mail;02/11/2026 09:05;Bon\n"
    "7002;Karim;Ouvert;Normale;E-mail;03/11/2026 10:05;\n"
)
TILL = "N° ticket;Date vente;Magasin;Montant\nT1;02/11/2026;Nice;39,90 €\nT2;03/11/2026;Lyon;12,50 €\n"
OWN = {"conversion_id": "N° ticket", "occurred_at": "Date vente", "store": "Magasin", "revenue": "Montant"}


@pytest.mark.parametrize(
    ("content", "options"),
    [
        (ZENDESK, Options(constants={"confirm": "yes"})),
        (TILL, Options(table="conversion", mapping=OWN, constants={"currency": "EUR", "kind": "order"})),
    ],
    ids=["names only memory knows", "a till nobody knows"],
)
def test_a_french_header_makes_an_order_likely_whatever_the_source(
    warehouse: Warehouse, write: Write, content: str, options: Options
) -> None:
    (result,) = import_files(warehouse, [write(content)], options)
    asked = [each for each in result.questions if each.name == "date_order"]
    assert [each.closest for each in asked] == [("dmy",)], result.message
    assert result.status == "needs_mapping"


def test_it_is_asked_once_for_a_layout(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    one(warehouse, write(FRENCH), date_order="dmy")
    after = one(warehouse, write(FRENCH.replace("1;a", "3;d").replace("2;c", "4;e")))
    assert after.status == "loaded"
    assert rows("SELECT customer_id, created_day FROM customer ORDER BY 1") == [
        ("1", date(2026, 4, 3)), ("2", date(2026, 6, 5)), ("3", date(2026, 4, 3)), ("4", date(2026, 6, 5))
    ]  # fmt: skip


def test_a_day_above_twelve_says_it(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    assert one(warehouse, write(ENGLISH + "3,d@b.com,25/06/2026,VIP\n")).status == "loaded"
    assert rows("SELECT created_day FROM customer ORDER BY 1")[0] == (date(2026, 4, 3),)


PLAN = "Plan;Ligne;Média;Support;Régie;Période;Net net HT (EUR)\n"


@pytest.mark.parametrize("period", ["du 01/09/2026 au 05/10/2026", "01/09/2026 - 05/10/2026"])
def test_two_days_in_one_cell_are_asked_about_too(
    warehouse: Warehouse, write: Write, rows: Rows, period: str
) -> None:
    plan = f"{PLAN}P1;1;TV;Canal A;Régie B;{period};9 180,00\n"
    result = one(warehouse, write(plan, "plan.csv"), confirm="yes")
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["date_order"])
    assert "“Période”" in result.message
    one(warehouse, write(plan, "plan.csv"), confirm="yes", date_order="dmy")
    assert rows("SELECT starts_on, ends_on FROM plan_line") == [(date(2026, 9, 1), date(2026, 10, 5))]


@pytest.mark.parametrize("period", ["du 01/09/2026 au 28/09/2026", "S36 à S39 2026", "septembre 2026"])
def test_ranges_that_tell_are_not(warehouse: Warehouse, write: Write, period: str) -> None:
    plan = f"{PLAN}P1;1;TV;Canal A;Régie B;{period};9 180,00\n"
    assert one(warehouse, write(plan, "plan.csv"), confirm="yes").status == "loaded"


def test_only_tools_known_to_write_one_order_declare_it() -> None:
    declared = {name: source.date_order for name, source in SOURCES.items() if source.date_order}
    brevo = {f"brevo_{each}": "dmy" for each in ("campaigns", "contacts", "recipients")}
    assert declared == {**brevo, "linkedin_ads": "mdy", "microsoft_ads": "mdy"}


@pytest.mark.parametrize(("last", "asked"), [("28/09/2026", []), ("05/10/2026", ["date_order"])])
def test_a_period_above_the_table_is_asked_about_like_any_other(
    warehouse: Warehouse, write: Write, last: str, asked: list[str]
) -> None:
    above = f"Plan média : P\nPériode : du 01/09/2026 au {last}\n"
    plan = write(f"{above}Média;Support;Régie;Net HT (EUR)\nTV;A;R;1 000,50\n", "plan.csv")
    result = one(warehouse, plan, confirm="yes")
    assert [each.name for each in result.questions] == asked
