"""Names of people are not kept, whatever column a person or a header says holds the customer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse

Write = Callable[..., Path]
ORDERS = "conversion_id,occurred_at,customer_id,kind,status,revenue,currency\n"


def orders(write: Write, customers: list[str]) -> Path:
    lines = (f'O{n},2026-06-01,"{each}",order,confirmed,10,EUR\n' for n, each in enumerate(customers))
    return write(ORDERS + "".join(lines))


def customers(warehouse: Warehouse) -> list[str | None]:
    found = warehouse.sql("SELECT customer_id FROM conversion ORDER BY conversion_id")["customer_id"]
    return [None if each != each or each is None else str(each) for each in found]  # noqa: PLR0124 - NaN


NAMES = ["Jeanne Dupont", "DURAND Paul", "Dupont, Anne-Marie", "Éléonore d’Ormesson", "C-1043"]


def test_names_in_the_place_of_a_customer_are_not_kept_and_it_is_said(
    warehouse: Warehouse, write: Write
) -> None:
    (result,) = import_files(warehouse, [orders(write, NAMES)])
    assert (result.status, result.rows_loaded) == ("loaded", 5)
    assert customers(warehouse) == [None] * 4 + ["C-1043"]
    (said,) = [str(each) for each in result.sentences if "looks like the name" in str(each)]
    assert said.startswith("In 4 lines of “customer_id”")


def test_two_words_among_identifiers_are_one_of_them(warehouse: Warehouse, write: Write) -> None:
    """One text of two words among numbers says nothing: it may be a shop's own word for a customer."""
    import_files(warehouse, [orders(write, ["C-1", "C-2", "Store Lyon"])])
    assert customers(warehouse) == ["C-1", "C-2", "Store Lyon"]


@pytest.mark.parametrize("cells", [["Client A", "Client B"], ["jdupont", "pdurand"], ["VIP 12", "VIP 13"]])
def test_what_is_no_name_stays(warehouse: Warehouse, write: Write, cells: list[str]) -> None:
    import_files(warehouse, [orders(write, cells)])
    assert customers(warehouse) == cells


def test_no_name_stays_in_the_lines_to_correct(warehouse: Warehouse, write: Write) -> None:
    lines = "".join(f"O{n},2026-06-01,Jeanne Dupont,order,confirmed,10,EUR\n" for n in range(9))
    import_files(warehouse, [write(ORDERS + lines + "O9,no day,Paul Durand,order,confirmed,10,EUR\n")])
    (kept,) = warehouse.sql("SELECT cells FROM quarantine_line")["cells"]
    assert "no day" in kept
    assert "Paul Durand" not in kept


@pytest.mark.parametrize("header", ["Nom", "Name", "Demandeur", "Requester"])
def test_a_column_of_names_is_no_customer_even_if_a_person_says_so(
    warehouse: Warehouse, write: Write, header: str
) -> None:
    file = write(f"N° commande;Date commande;{header};Montant HT;Devise\nO1;13/06/2026;Dupont;100,50;EUR\n")
    said = Options(table="conversion", mapping={"customer_id": header})
    (result,) = import_files(warehouse, [file], said)
    assert result.status == "refused"
    assert any("those are not kept" in str(each) for each in result.sentences)


MOBILES = ["0612345678", "33712345679", "0612345670"]


def test_mobile_numbers_in_the_place_of_a_customer_are_made_unreadable(
    warehouse: Warehouse, write: Write
) -> None:
    import_files(warehouse, [orders(write, MOBILES)], Options(constants={"phone_country": "33"}))
    found = customers(warehouse)
    assert [str(each).partition(":")[0] for each in found] == ["phone"] * 3
    assert len(set(found)) == 3


def test_of_mobile_numbers_it_is_asked_which_country_they_are_of(warehouse: Warehouse, write: Write) -> None:
    (result,) = import_files(warehouse, [orders(write, MOBILES)])
    assert [each.name for each in result.questions] == ["phone_country"]
