"""One number is one person, whether a file writes it with its country or as it is dialled at home."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.locale import render
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.marts import MARTS
from tests.imports.sources.people import known

Write = Callable[..., Path]
CUSTOMER = "customer_id,phone,created_at,segment\n11,06 12 34 56 78,2026-04-13,VIP\n"
ORDER = (
    "conversion_id,occurred_at,customer_id,kind,status,revenue,currency,phone\n"
    "o1,2026-05-01,,order,confirmed,10,EUR,+33612345678\n"
)


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    """Return an empty database that knows who is who, and what is permitted."""
    marts = {name: MARTS[name] for name in ("mart_person", "mart_consent")}
    opened = Warehouse.open(tmp_path / "x.duckdb", marts=marts)
    yield opened
    opened.close()


def one(warehouse: Warehouse, file: Path, mapping: dict[str, str] | None = None, **constants: str) -> Result:
    (result,) = import_files(warehouse, [file], Options(mapping=mapping or {}, constants=constants))
    return result


def persons(warehouse: Warehouse) -> list[str]:
    found = warehouse.sql("SELECT DISTINCT person_id FROM mart_person ORDER BY 1")["person_id"]
    return [str(each) for each in found]


def test_a_number_without_its_country_is_asked_about(warehouse: Warehouse, write: Write) -> None:
    result = one(warehouse, write(CUSTOMER, "base.csv"))
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["phone_country"])
    assert "“phone”" in result.message
    assert "--set phone_country=33" in result.message
    assert "12 34" not in result.message


def test_once_it_is_known_the_number_is_the_same_person(warehouse: Warehouse, write: Write) -> None:
    assert one(warehouse, write(CUSTOMER, "base.csv"), phone_country="33").status == "loaded"
    assert one(warehouse, write(ORDER, "orders.csv")).status == "loaded"
    assert persons(warehouse) == ["11"]


def test_the_answer_holds_for_the_next_file_with_the_same_columns(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(CUSTOMER, "base.csv"), phone_country="33")
    assert one(warehouse, write(CUSTOMER.replace("11,06", "12,07"), "june.csv")).status == "loaded"


@pytest.mark.parametrize(
    ("country", "number"),
    [("France", "+33612345678"), ("FR", "+33612345678"), ("BELGIQUE", "+32612345678"),
     ("Royaume-Uni", "+44612345678"), ("Italia", "+390612345678")],
)  # fmt: skip
def test_the_file_s_own_country_comes_first(
    warehouse: Warehouse, write: Write, country: str, number: str
) -> None:
    file = write(f"customer_id,market,phone\n11,{country},06 12 34 56 78\n12,,+33 7 00 00 00 00\n")
    assert one(warehouse, file, phone_country="33").status == "loaded"
    tied = warehouse.sql("SELECT value FROM identity WHERE customer_id = '11'")["value"].tolist()
    assert [f"phone:{each}" for each in tied] == [known(warehouse, number, "phone")]


def test_a_country_in_the_file_is_not_asked_for(warehouse: Warehouse, write: Write) -> None:
    file = write("customer_id,market,phone\n11,France,06 12 34 56 78\n12,BE,0470123456\n")
    assert one(warehouse, file).status == "loaded"


def test_a_line_that_names_none_is(warehouse: Warehouse, write: Write) -> None:
    file = write("customer_id,market,phone\n11,France,06 12 34 56 78\n12,North,0470123456\n")
    assert [each.name for each in one(warehouse, file).questions] == ["phone_country"]


@pytest.mark.parametrize("number", ["+33612345678", "0033 6 12 34 56 78", "33612345678", "none", ""])
def test_a_number_that_is_not_national_is_not_asked_about(
    warehouse: Warehouse, write: Write, number: str
) -> None:
    assert one(warehouse, write(f"customer_id,phone,segment\n11,{number},VIP\n")).status == "loaded"


def test_a_line_that_is_left_out_is_not_asked_about(warehouse: Warehouse, write: Write) -> None:
    file = write(CUSTOMER + "12,+33612345678,2026-04-13,VIP\n")
    (result,) = import_files(warehouse, [file], Options(skip=(("customer_id", "11"),)))
    assert result.status == "loaded"


@pytest.mark.parametrize("kind", ["phone", "sms"])
def test_so_is_an_identity(warehouse: Warehouse, write: Write, kind: str) -> None:
    file = write(f"kind,value,customer_id\n{kind},0612345678,11\ncrm,0612345679,11\n", "ties.csv")
    assert [each.name for each in one(warehouse, file).questions] == ["phone_country"]
    assert one(warehouse, file, phone_country="33").status == "loaded"
    one(warehouse, write(ORDER, "orders.csv"))
    assert persons(warehouse) == ["11"]


def test_a_number_of_another_kind_of_identity_is_no_telephone(warehouse: Warehouse, write: Write) -> None:
    assert one(warehouse, write("kind,value,customer_id\ncrm,0612345678,11\n", "ties.csv")).status == "loaded"


def test_headers_in_french_suggest_france(warehouse: Warehouse, write: Write) -> None:
    file = write("N° client;Téléphone;Segment\nC1;06 12 34 56 78;VIP\n")
    (question,) = one(warehouse, file).questions
    assert (question.name, question.closest) == ("phone_country", ("33",))
    assert "« Téléphone »" in render(question.sentence, "fr").replace("\xa0", " ").replace("\u202f", " ")


def test_a_refusal_of_texts_reaches_the_customer_whose_number_it_is(
    warehouse: Warehouse, write: Write
) -> None:
    """Brevo knows a number alone, with its code and without a +; the CRM writes it as the French do."""
    crm = write("N° client;Téléphone;Date de création;Segment\nC1;06 12 34 56 78;13/04/2026;VIP\n", "crm.csv")
    assert one(warehouse, crm, phone_country="33").status == "loaded"
    header = "EMAIL;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME\n"
    brevo = write(header + ";33612345678;No;Yes;12-04-2022 09:30;13-04-2026 08:00\n", "brevo.csv")
    assert one(warehouse, brevo).status == "loaded"
    said = warehouse.sql("SELECT person_id, channel, status FROM mart_consent")
    assert list(said.itertuples(index=False, name=None)) == [("C1", "sms", "opted_out")]


FILES = {
    "crm_clients": "N° client;Téléphone;Segment\nC1;+33612345678;VIP\n",
    "crm_clients, another header": "N° client;Portable perso;Segment\nC1;+33612345678;VIP\n",
    "nps_survey": "Date de réponse;Score NPS;N° client;Téléphone\n2026-04-13;9;C1;+33612345678\n",
    "shopify_customers": (
        "Email,Accepts Email Marketing,Phone,Accepts SMS Marketing\nc1@example.com,no,+33612345678,no\n"
    ),
    "mailchimp_audience": (
        '"Email Address","Phone Number",OPTIN_TIME,CONFIRM_TIME,LEID,EUID\n'
        "c1@example.com,+33612345678,,2026-05-01 10:00:00,1,a\n"
    ),
    "hubspot_contacts": (
        "Record ID,Email,Phone Number,Create Date,Lifecycle Stage\n"
        "C1,c1@example.com,+33612345678,2024-03-12 09:14,Customer\n"
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_the_number_of_a_customer_is_read_in_every_export_of_people(
    warehouse: Warehouse, write: Write, name: str
) -> None:
    told = {"phone": "Portable perso"} if "another" in name else {}
    result = one(warehouse, write(FILES[name]), told)
    assert (result.status, result.source) == ("loaded", name.split(",", maxsplit=1)[0]), result.message
    one(warehouse, write(ORDER, "orders.csv"))
    (customer,) = warehouse.sql("SELECT customer_id FROM identity WHERE kind = 'phone'")["customer_id"]
    bought = warehouse.sql(
        "SELECT person_id FROM conversion JOIN mart_person USING (customer_id) WHERE conversion_id = 'o1'"
    )
    assert bought["person_id"].tolist() == [customer]
