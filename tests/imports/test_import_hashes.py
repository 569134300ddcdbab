"""Addresses and numbers become keyed hashes, the same person the same one in every file."""

from __future__ import annotations

import hashlib
import hmac
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.imports.people import hashed, key_file, normal_email, normal_phone
from mediaplan.warehouse import Warehouse
from tests.imports.loaded import TOUCH, rows


def test_addresses_become_keyed_hashes(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write(
        "kind,value,customer_id\nemail, Ann@Example.ORG,17\nphone,+33 6 12 34 56 78,17\ncrm,A-17,17\n"
    )
    import_files(warehouse, [path])
    file = key_file(warehouse.path)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    key = bytes.fromhex(file.read_text())

    def proof(value: str) -> str:
        return hmac.new(key, value.encode(), hashlib.sha256).hexdigest()[:32]

    assert sorted(rows(warehouse, "SELECT kind, value, customer_id FROM identity")) == [
        ("crm", "A-17", "17"),
        ("email", proof("ann@example.org"), "17"),
        ("phone", proof("+33612345678"), "17"),
    ]


def test_one_person_is_one_hash_in_every_file(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    import_files(warehouse, [write(f"{TOUCH}t,2026-07-01,Ann@example.org,email,,open,,,\n")])
    import_files(warehouse, [write("kind,value,customer_id\nemail,ann@example.org ,17\n", "identity.csv")])
    assert rows(warehouse, "SELECT t.customer_id = 'email:' || i.value FROM touchpoint t, identity i") == [
        (True,)
    ]


def test_no_address_is_stored_anywhere(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    head = "response_id,occurred_at,customer_id,kind,score,comment\n"
    lines = "1,2026-01-01,ann@example.org,nps,9,write to ann@example.org please\n" * 9
    (result,) = import_files(
        warehouse, [write(head + lines + "2,2026-01-01,ann@example.org,nps,ann@example.org,\n")]
    )
    assert (result.status, result.rows_quarantined) == ("loaded", 1)
    stored = rows(warehouse, "SELECT customer_id, comment FROM survey_response") + rows(
        warehouse, "SELECT value, reason::VARCHAR FROM quarantine"
    )
    assert "ann@" not in str(stored)
    assert "write to [@] please" in str(stored)


def test_lost_key_is_not_replaced_silently(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    import_files(warehouse, [write("kind,value,customer_id\nemail,ann@example.org,17\n")])
    key_file(warehouse.path).unlink()
    (result,) = import_files(
        warehouse, [write("kind,value,customer_id\nemail,bob@example.org,18\n", "b.csv")]
    )
    assert result.status == "refused"
    assert "Put it back from the backup" in result.message


@pytest.mark.parametrize(
    ("written", "country", "normal"),
    [
        ("+33 6 12 34 56 78", "", "+33612345678"),
        ("0033 6 12 34 56 78", "", "+33612345678"),
        ("06.12.34.56.78", "33", "+33612345678"),
        ("+33 (0)6 12 34 56 78", "", "+33612345678"),
    ],
)
def test_phone_numbers_meet(
    warehouse: Warehouse, write: Callable[..., Path], written: str, country: str, normal: str
) -> None:
    assert normal_phone(written, country) == normal
    constants = {"phone_country": country} if country else {}
    import_files(
        warehouse, [write(f"kind,value,customer_id\nphone,{written},17\n")], Options(constants=constants)
    )
    key = bytes.fromhex(key_file(warehouse.path).read_text())
    assert rows(warehouse, "SELECT value FROM identity") == [(hashed(normal, key),)]


def test_address_normalised() -> None:
    assert normal_email(" MAILTO:Ann@Example.org ") == "ann@example.org"
