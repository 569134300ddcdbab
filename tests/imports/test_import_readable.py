"""Whatever column a person says: no address, telephone number or IP address of anyone stays readable."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.imports import Options, import_files
from mediaplan.imports.masks import masked
from mediaplan.warehouse import Warehouse

Write = Callable[..., Path]
CUSTOMERS = "customer_id,segment,region\n"


def shown(cell: str, *, free: bool = True) -> str:
    connection = duckdb.connect()
    rows = connection.execute(f"SELECT {masked('x', free=free)} FROM (SELECT ?::VARCHAR AS x)", [cell])
    return str(rows.fetchall()[0][0])


MASKED = {
    "write to ann@example.org please": "write to [@] please",
    "Ann <ann.o-neil+x@mail.example.org>": "Ann <[@]>",
    "appeler Bob au 06 12 34 56 78": "appeler Bob au [tel]",
    "06.12.34.56.78 ou 01-23-45-67-89": "[tel] ou [tel]",
    "call +33 6 12 34 56 78.": "call [tel].",
    "call +44 (0)20 7946 0958 now": "call [tel] now",
    "0033 6 12 34 56 78": "[tel]",
    "06\u00a012\u202f34 56 78": "[tel]",
    "from 192.168.1.12, twice": "from [IP], twice",
    "[2001:db8::1]": "[[IP]]",
    "fe80:0:0:0:202:b3ff:fe1e:8329": "[IP]",
}
KEPT = [
    "RAS",
    "order 2026-09-01 to 2026-10-01",
    "12:30:45",
    "03.04.26 10.30",
    "ratio 3:1, 10::1 odds",
    "1 234 567 890 €",
    "version 1.2.3",
    "999.999.999.999",
    "@home",
    "Île-de-France 75 92 93",
    "0 800",
    "SIRET 732 829 320 00074",
]


@pytest.mark.parametrize(("cell", "expected"), MASKED.items())
def test_an_address_or_a_number_among_words_is_made_unreadable(cell: str, expected: str) -> None:
    assert shown(cell) == expected


@pytest.mark.parametrize("cell", KEPT)
def test_what_is_neither_stays(cell: str) -> None:
    assert shown(cell) == cell


WHOLE = ["0612345678", "06 12 34 56 78", " 06.12.34.56.78", "0470 12 34 56", "06-12-34-56-78", "+33612345678"]


@pytest.mark.parametrize("cell", WHOLE)
def test_a_cell_that_is_a_telephone_number_is_unreadable_in_any_text(cell: str) -> None:
    assert shown(cell).strip() == "[tel]"
    assert shown(cell, free=False).strip() == "[tel]"


def test_ten_figures_among_words_are_a_telephone_number_in_free_text_alone() -> None:
    assert shown("shop 0612345678") == "shop [tel]"
    assert shown("shop 0612345678", free=False) == "shop 0612345678"


@pytest.mark.parametrize("cell", ["01/02/2026 10", "0012345678", "061234567", "06123456789", "1612345678"])
def test_other_figures_stay(cell: str) -> None:
    assert shown(cell, free=False) == cell


def test_an_order_s_shop_shows_no_number_and_its_own_number_stays(warehouse: Warehouse, write: Write) -> None:
    file = write(
        "conversion_id,occurred_at,kind,status,revenue,currency,store,campaign_id\n"
        "0612345678,2026-05-01,order,confirmed,10,EUR,0612345678,0612345679\n"
    )
    (result,) = import_files(warehouse, [file])
    assert "In 1 line of “store” an address or number of a person was made unreadable." in result.message
    found = warehouse.sql("SELECT conversion_id, store, campaign_id FROM conversion")
    assert found.to_numpy().tolist() == [["0612345678", "[tel]", "0612345679"]]


@given(st.text(st.characters(exclude_categories=["Nd", "Cs"], exclude_characters="@:"), max_size=40))
def test_text_without_figures_and_at_signs_is_never_changed(cell: str) -> None:
    assert shown(cell) == cell


SAID = {
    "segment": ("E-mail", "ann@example.org", "[@]"),
    "region": ("Note", "call 06 12 34 56 78", "call [tel]"),
    "store": ("Last seen at", "192.168.1.12", "[IP]"),
    "value_tier": ("Seen", "2001:db8::1", "[IP]"),
}


@pytest.mark.parametrize("field", SAID)
def test_a_column_that_was_said_shows_nobody(warehouse: Warehouse, write: Write, field: str) -> None:
    header, cell, expected = SAID[field]
    file = write(f"customer_id,{header}\n1,{cell}\n2,plain\n3,{cell}\n")
    (result,) = import_files(warehouse, [file], Options(table="customer", mapping={field: header}))
    assert result.status == "loaded"
    found = warehouse.sql(f"SELECT {field} AS it FROM customer ORDER BY customer_id")
    assert list(found["it"]) == [expected, "plain", expected]
    assert f"In 2 lines of “{header}”" in result.message
    assert "unreadable" in result.message
    assert cell not in str(warehouse.sql("SELECT * FROM customer"))


def test_nothing_is_said_where_nothing_was_hidden(warehouse: Warehouse, write: Write) -> None:
    (result,) = import_files(warehouse, [write(CUSTOMERS + "1,A,North\n")])
    assert "unreadable" not in result.message


def test_a_visitor_known_by_an_ip_address_alone_is_nobody(warehouse: Warehouse, write: Write) -> None:
    lines = "touchpoint_id,occurred_at,customer_id,channel,kind\n"
    lines += "1,2026-01-05,192.168.1.12,direct,visit\n2,2026-01-05,2001:db8::1,direct,visit\n"
    lines += "3,2026-01-05,17,direct,visit\n"
    (result,) = import_files(warehouse, [write(lines)])
    assert (result.status, result.rows_loaded) == ("loaded", 3)
    found = warehouse.sql("SELECT customer_id FROM touchpoint ORDER BY touchpoint_id")
    assert [value if isinstance(value, str) else None for value in found["customer_id"]] == [None, None, "17"]
    assert "In 2 lines of “customer_id” there is an IP address" in result.message


def test_a_permission_of_an_ip_address_is_nobodys(warehouse: Warehouse, write: Write) -> None:
    good = "".join(f"{n},email,2026-01-05,opted_in\n" for n in range(9))
    lines = f"customer_id,channel,recorded_at,status\n{good}10.0.0.1,email,2026-01-05,opted_in\n"
    (result,) = import_files(warehouse, [write(lines)])
    assert (result.rows_loaded, result.rows_quarantined) == (9, 1)
    assert "10.0.0.1" not in str(warehouse.sql("SELECT * FROM quarantine").to_dict("records"))


def test_what_is_quarantined_shows_nobody(warehouse: Warehouse, write: Write) -> None:
    good = "".join(f"{n},A,2026-01-05\n" for n in range(9))
    lines = f"customer_id,segment,created_at\n{good}10,A,on 5 May from 10.0.0.1 (+33 6 12 34 56 78)\n"
    (result,) = import_files(warehouse, [write(lines)])
    assert result.rows_quarantined == 1
    value = warehouse.sql("SELECT value FROM quarantine")["value"][0]
    assert value == "on 5 May from [IP] ([tel])"


NAMES = [
    "Prénom",
    "First name",
    "Last Name",
    "Nom de famille",
    "Full name",
    "Nom complet",
    "Adresse IP",
    "IP",
]


@pytest.mark.parametrize("header", NAMES)
@pytest.mark.parametrize("field", ["customer_id", "segment"])
def test_a_column_of_names_or_ip_addresses_is_refused(
    warehouse: Warehouse, write: Write, header: str, field: str
) -> None:
    file = write(f"customer number,{header}\n1,Ann\n2,Bob\n")
    said = {"customer_id": "customer number"} | {field: header}
    (result,) = import_files(warehouse, [file], Options(table="customer", mapping=said))
    assert result.status == "refused"
    assert f"“{header}”" in result.message
    assert "not kept" in result.message
