"""Nobody is readable in the database, whatever an address or a number is written as, and no key is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.imports.people import hashed, key_file
from mediaplan.warehouse import Warehouse

Write = Callable[..., Path]
TOUCH = "touchpoint_id,occurred_at,customer_id,channel,kind\n"
CONSENT = "customer_id,channel,recorded_at,status\n"
ORDER = "conversion_id,occurred_at,customer_id,kind,status,revenue,currency\n"
SENTENCE = "Put it back from the backup"


def stored(warehouse: Warehouse, statement: str) -> list[tuple[str, ...]]:
    return [tuple(map(str, row)) for row in warehouse.sql(statement).itertuples(index=False, name=None)]


def hash_of(warehouse: Warehouse, normal: str) -> str:
    return hashed(normal, bytes.fromhex(key_file(warehouse.path).read_text()))


WRITTEN = {
    "Jean Dupont <jean.dupont@example.com>": "email:jean.dupont@example.com",
    "<Jean.Dupont@example.com>": "email:jean.dupont@example.com",
    "'jean.dupont@example.com'": "email:jean.dupont@example.com",
    "jean.dupont@example.com (work)": "email:jean.dupont@example.com",
    "mailto:jean.dupont@example.com": "email:jean.dupont@example.com",
    "o'neil+shop@example.com": "email:o'neil+shop@example.com",
    "+33612345678": "phone:+33612345678",
    "0033 6 12 34 56 78": "phone:+33612345678",
    "+33 (0)6-12.34/56 78": "phone:+33612345678",
    "06 12 34 56 78": "phone:+33612345678",
    "06.12.34.56.78": "phone:+33612345678",
    "06\u00a012\u202f34-56-78": "06\u00a012\u202f34-56-78",
    "0470 12 34 56": "phone:+33470123456",
    "04-1234-5678": "04-1234-5678",
    "01 02 03": "01 02 03",
    "0012345678": "0012345678",
    "00000012345678": "00000012345678",
    "0612345678": "0612345678",
    "A+12": "A+12",
}


@pytest.mark.parametrize("first", [True, False], ids=["among the first rows", "far down"])
def test_an_address_or_a_number_is_taken_out_of_an_identifier(
    warehouse: Warehouse, write: Write, first: bool
) -> None:
    before = "" if first else "".join(f"x{n},2026-01-05 10:00:00,{n},email,visit\n" for n in range(6000))
    lines = "".join(f't{n},2026-01-05 10:00:00,"{cell}",email,visit\n' for n, cell in enumerate(WRITTEN))
    said = Options(constants={"phone_country": "33"})
    (result,) = import_files(warehouse, [write(TOUCH + before + lines)], said)
    assert (result.status, result.rows_quarantined) == ("loaded", 0)
    found = stored(
        warehouse,
        "SELECT customer_id FROM touchpoint WHERE touchpoint_id[1] = 't' ORDER BY touchpoint_id[2:]::INT",
    )
    for (customer,), (cell, normal) in zip(found, WRITTEN.items(), strict=True):
        kind, _, value = normal.rpartition(":")
        assert customer == (f"{kind}:{hash_of(warehouse, value)}" if kind else value), cell


@pytest.mark.parametrize("cell", ["@jean", "jean dupont @ example", "jean@example.com; anne@example.com"])
@pytest.mark.parametrize("identity", [False, True])
def test_an_at_that_is_no_address_goes_to_quarantine(
    warehouse: Warehouse, write: Write, cell: str, identity: bool
) -> None:
    good = "".join(f"{n},A{n}\n" for n in range(9))
    if identity:
        lines = "kind,value,customer_id\n" + "".join(f"crm,{each}" for each in good.splitlines(keepends=True))
        lines += f'crm,"{cell}",7\n'
    else:
        lines = "customer_id,segment\n" + good + f'"{cell}",A\n'
    (result,) = import_files(warehouse, [write(lines)])
    assert (result.status, result.rows_quarantined) == ("loaded", 1)
    kept = stored(warehouse, "SELECT column_name, value, reason::VARCHAR FROM quarantine")
    assert len(kept) == 1
    assert kept[0][0] == ("value" if identity else "customer_id")
    assert "no single e-mail address" in str(kept)
    assert "jean" not in str(kept)


@pytest.mark.parametrize("kind", ["phone", "mobile", "SMS", "tel", "Téléphone"])
def test_every_kind_of_number_is_a_phone(warehouse: Warehouse, write: Write, kind: str) -> None:
    import_files(warehouse, [write(f"kind,value,customer_id\n{kind},0033 6 12 34 56 78,17\n")])
    number = hash_of(warehouse, "+33612345678")
    assert stored(warehouse, "SELECT kind, value, customer_id FROM identity") == [("phone", number, "17")]
    import_files(warehouse, [write(f"{TOUCH}t,2026-01-05 10:00:00,+33612345678,sms,visit\n", "touch.csv")])
    assert stored(
        warehouse,
        "SELECT i.customer_id FROM touchpoint t JOIN identity i ON t.customer_id = i.kind || ':' || i.value",
    ) == [("17",)]


def test_a_number_under_another_kind_is_not_readable_either(warehouse: Warehouse, write: Write) -> None:
    import_files(warehouse, [write("kind,value,customer_id\nshop,+33 6 12 34 56 78,17\n")])
    assert stored(warehouse, "SELECT value FROM identity") == [(hash_of(warehouse, "+33612345678"),)]


def test_an_address_that_is_said_to_be_a_number_goes_to_quarantine(
    warehouse: Warehouse, write: Write
) -> None:
    good = "".join(f"phone,+33 6 12 34 56 {n:02},{n}\n" for n in range(9))
    import_files(warehouse, [write(f"kind,value,customer_id\n{good}mobile,jean@example.com,17\n")])
    assert "no telephone number" in str(stored(warehouse, "SELECT reason::VARCHAR FROM quarantine"))
    assert "jean" not in str(stored(warehouse, "SELECT * FROM identity"))


LOST = {
    "consents by e-mail": (
        f"{CONSENT}jean@example.com,email,2026-01-05 10:00:00,opted_in\n",
        f"{CONSENT}jean@example.com,email,2026-02-05 10:00:00,opted_out\n",
        "consent",
    ),
    "orders by telephone": (
        f"{ORDER}o1,2026-01-05 10:00:00,+33612345678,order,confirmed,10,EUR\n",
        f"{ORDER}o2,2026-02-05 10:00:00,+33612345678,order,confirmed,10,EUR\n",
        "conversion",
    ),
    "complaints by e-mail": (
        "case_id,opened_at,customer_id,kind\nc1,2026-01-05 10:00:00,jean@example.com,complaint\n",
        "case_id,opened_at,customer_id,kind\nc2,2026-02-05 10:00:00,jean@example.com,complaint\n",
        "service_case",
    ),
}


@pytest.mark.parametrize("key", [None, "00" * 32, "", "no key"], ids=["gone", "another", "empty", "damaged"])
@pytest.mark.parametrize("case", LOST)
def test_a_lost_key_is_not_replaced(warehouse: Warehouse, write: Write, case: str, key: str | None) -> None:
    before, after, table = LOST[case]
    import_files(warehouse, [write(before)])
    file = key_file(warehouse.path)
    kept, right = stored(warehouse, f"SELECT * FROM {table}"), file.read_text()
    assert len(kept) == 1
    file.unlink()
    if key is not None:
        file.write_text(key)
    (result,) = import_files(warehouse, [write(after, "after.csv")])
    assert result.status == "refused"
    assert SENTENCE in result.message
    assert stored(warehouse, f"SELECT * FROM {table}") == kept
    assert (file.read_text() if file.exists() else None) == key
    file.write_text(right)
    (result,) = import_files(warehouse, [write(after, "after.csv")])
    assert result.status == "loaded", "with the right key it goes on"


def test_a_key_of_nobody_may_be_lost(warehouse: Warehouse, write: Write) -> None:
    import_files(warehouse, [write(LOST["consents by e-mail"][0])], dry_run=True)
    key_file(warehouse.path).unlink(missing_ok=True)
    (result,) = import_files(warehouse, [write(LOST["consents by e-mail"][0])])
    assert result.status == "loaded"


def test_the_key_itself_is_not_in_the_database(warehouse: Warehouse, write: Write) -> None:
    import_files(warehouse, [write(LOST["consents by e-mail"][0])])
    kept = str(stored(warehouse, "SELECT person_key FROM mediaplan_meta"))
    assert len(kept) > 32
    assert key_file(warehouse.path).read_text()[:16] not in kept


#: Header and line of a file of each table, as an own tool writes it: number, address, telephone.
FILES = {
    "customer": ("customer_id,segment,E-mail,Téléphone", "17,A,Ann@example.org,+33 6 12 34 56 78"),
    "conversion": (
        "conversion_id,occurred_at,customer_id,revenue,currency,Email,Phone",
        "o1,2026-01-05,17,10,EUR,ann@example.org,+33612345678",
    ),
    "touchpoint": (
        "occurred_at,customer_id,channel,kind,Adresse e-mail,Portable",
        "2026-01-05,17,email,click,ann@example.org,+33612345678",
    ),
    "consent": (
        "customer_id,channel,recorded_at,status,Courriel,Mobile phone",
        "17,email,2026-01-05,opted_in,ann@example.org,+33612345678",
    ),
    "survey_response": (
        "response_id,occurred_at,customer_id,kind,score,email_address,phone_number",
        "r1,2026-01-05,17,nps,9,ann@example.org,+33612345678",
    ),
    "service_case": (
        "case_id,opened_at,customer_id,kind,Email address,Mobile",
        "c1,2026-01-05,17,complaint,ann@example.org,+33612345678",
    ),
}


@pytest.mark.parametrize("table", FILES)
def test_an_address_and_a_number_beside_a_customer_number_tie_files_together(
    warehouse: Warehouse, write: Write, table: str
) -> None:
    header, line = FILES[table]
    (result,) = import_files(warehouse, [write(f"{header}\n{line}\n")])
    assert (result.status, result.table, result.rows_loaded) == ("loaded", table, 1)
    assert stored(warehouse, f"SELECT customer_id FROM {table}") == [("17",)]
    address, number = hash_of(warehouse, "ann@example.org"), hash_of(warehouse, "+33612345678")
    ties = stored(warehouse, "SELECT kind, value, customer_id FROM identity ORDER BY kind")
    assert ties == [("email", address, "17"), ("phone", number, "17")]


@pytest.mark.parametrize("table", FILES)
def test_without_a_customer_number_the_address_says_who_it_is(
    warehouse: Warehouse, write: Write, table: str
) -> None:
    header, line = FILES[table]
    cells = dict(zip(header.split(","), line.split(","), strict=True))
    del cells["customer_id"]
    file = write(f"{','.join(cells)}\n{','.join(cells.values())}\n")
    (result,) = import_files(warehouse, [file], Options(table=table))
    assert (result.status, result.rows_loaded) == ("loaded", 1)
    address, number = hash_of(warehouse, "ann@example.org"), hash_of(warehouse, "+33612345678")
    assert stored(warehouse, f"SELECT customer_id FROM {table}") == [(f"email:{address}",)]
    assert stored(warehouse, "SELECT kind, value, customer_id FROM identity") == [
        ("phone", number, f"email:{address}")
    ]


def test_an_address_never_leads_to_itself_in_the_place_of_a_customer(
    warehouse: Warehouse, write: Write
) -> None:
    import_files(warehouse, [write("kind,value,customer_id\nemail,ann@example.org,17\n")])
    file = write("Contact,segment,E-mail\nann@example.org,A,ann@example.org\n", "b.csv")
    said = Options(table="customer", mapping={"customer_id": "Contact"})
    (result,) = import_files(warehouse, [file], said)
    assert (result.status, result.rows_loaded) == ("loaded", 1)
    assert stored(warehouse, "SELECT customer_id FROM identity") == [("17",)]


def test_each_line_ties_what_it_has(warehouse: Warehouse, write: Write) -> None:
    orders = "conversion_id,occurred_at,customer_id,revenue,currency,Email,Phone\n"
    orders += "o1,2026-01-05,1,10,EUR,,\no2,2026-01-05,2,10,EUR,ann@example.org,\n"
    orders += "o3,2026-01-05,,10,EUR,bob@example.org,+33612345678\no4,2026-01-05,,10,EUR,,+33612345679\n"
    orders += "o5,2026-01-05,,10,EUR,,\n"
    (result,) = import_files(warehouse, [write(orders)])
    assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 5, 0)
    ann, bob = (f"email:{hash_of(warehouse, f'{name}@example.org')}" for name in ("ann", "bob"))
    number, other = (f"phone:{hash_of(warehouse, f'+3361234567{last}')}" for last in (8, 9))
    ties = stored(warehouse, "SELECT kind || ':' || value, customer_id FROM identity ORDER BY kind")
    assert ties == [(ann, "2"), (number, bob)]
    found = stored(warehouse, "SELECT customer_id FROM conversion ORDER BY conversion_id")
    assert [each for (each,) in found[:4]] == ["1", "2", bob, other]
