"""Where words and identifiers of any kind are kept, an address or a number in them is not readable."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows
from tests.imports.sources.people import known

ANNE, BOB = "anne.durand@example.com", "bob@example.com"
#: A file in which somebody stands where a word of an open list is expected, and what is kept of it.
WORDS = {
    "channel of a case": (
        f"case_id,opened_at,kind,channel\n1,2026-01-05,complaint,Email {ANNE}\n",
        "SELECT channel FROM service_case",
        "Email [@]",
    ),
    "channel of an order": (
        "conversion_id,occurred_at,revenue,currency,channel\no1,2026-01-05,10,EUR,call +33 6 12 34 56 78\n",
        "SELECT channel FROM conversion",
        "call [tel]",
    ),
    "where a customer came from": (
        f"customer_id,acquisition_channel\n17,friend of {ANNE}\n",
        "SELECT acquisition_channel FROM customer",
        "friend of [@]",
    ),
    "name of a campaign": (
        f"Day,Campaign,Campaign ID,Currency code,Cost,Impr.\n2026-06-01,Relance {ANNE},7,EUR,1.00,1\n",
        "SELECT campaign FROM performance",
        "Relance [@]",
    ),
}


@pytest.mark.parametrize("case", WORDS)
def test_in_words_of_an_open_list_nobody_is_readable(
    load: Load, rows: Rows, on_disk: Callable[[], bytes], case: str
) -> None:
    content, statement, kept = WORDS[case]
    result = load(content)
    assert (result.status, result.rows_loaded) == ("loaded", 1), result.message
    assert "unreadable" in result.message
    assert rows(statement) == [(kept,)]
    assert b"anne.durand" not in on_disk()


IDENTIFIERS = {
    "account_id": ("customer_id,account_id", "{n},{}"),
    "conversion_id": ("conversion_id,occurred_at,revenue,currency", "{},2026-01-05,10,EUR"),
    "opportunity_id": ("case_id,opened_at,kind,opportunity_id", "{n},2026-01-05,complaint,{}"),
    "creative_id": ("occurred_at,customer_id,channel,kind,creative_id", "2026-01-05,{n},email,click,{}"),
}
TABLES = {
    "account_id": "customer",
    "conversion_id": "conversion",
    "opportunity_id": "service_case",
    "creative_id": "touchpoint",
}


@pytest.mark.parametrize("field", IDENTIFIERS)
@pytest.mark.parametrize(
    ("cells", "normal", "kind"),
    [
        ((ANNE, BOB), (ANNE, BOB), "email"),
        ((f"Anne <{ANNE}>", BOB.upper()), (ANNE, BOB), "email"),
        (("+33 6 12 34 56 78", "0033612345679"), ("+33612345678", "+33612345679"), "phone"),
    ],
)
def test_an_identifier_that_is_somebody_is_a_keyed_hash(
    *, load: Load, rows: Rows, warehouse: Warehouse, on_disk: Callable[[], bytes], field: str,
    cells: tuple[str, str], normal: tuple[str, str], kind: str,
) -> None:  # fmt: skip
    header, line = IDENTIFIERS[field]
    lines = (line.format(cell, n=number) for number, cell in enumerate(cells))
    result = load("\n".join([header, *lines]) + "\n")
    assert (result.status, result.rows_loaded) == ("loaded", 2), result.message
    assert "unreadable" in result.message
    found = rows(f"SELECT {field} FROM {TABLES[field]}")
    assert {each for (each,) in found} == {known(warehouse, each, kind) for each in normal}
    content = on_disk()
    assert not [each for each in (*cells, *normal) if each.encode() in content]


def test_a_campaign_that_names_somebody_is_still_its_own(
    load: Load, rows: Rows, on_disk: Callable[[], bytes]
) -> None:
    lines = "".join(f"2026-06-01,Relance {who},EUR,1.00,1\n" for who in (ANNE, BOB, "tous", "10.0.0.17"))
    lines += "2026-06-01,10.0.0.17,EUR,1.00,1\n"
    assert load(f"Day,Campaign,Currency code,Cost,Impr.\n{lines}").rows_loaded == 5
    found = [each for (each,) in rows("SELECT campaign_id FROM performance ORDER BY 1")]
    assert len(set(found)) == 5
    assert "Relance tous" in found
    assert sum(each.startswith("Relance [@] ") for each in found) == 2
    assert sum(each.startswith("[IP] ") for each in found) == 1
    content = on_disk()
    assert b"anne.durand" not in content
    assert b"bob@" not in content


def test_identifiers_wait_unreadable_and_come_back_the_same(
    load: Load, rows: Rows, warehouse: Warehouse, on_disk: Callable[[], bytes]
) -> None:
    lines = "".join(f"{n},firm {n},2026-01-05\n" for n in range(9))
    result = load(f"customer_id,account_id,created_at\n{lines}9,{ANNE},rubbish\n")
    assert (result.rows_loaded, result.rows_quarantined) == (9, 1)
    who = known(warehouse, ANNE)
    assert rows("SELECT cells[2] FROM quarantine_line") == [(who,)]
    load(f"customer_id,account_id,created_at\n9,{who},2026-01-05\n", "right.csv")
    assert rows("SELECT account_id FROM customer WHERE customer_id = '9'") == [(who,)]
    assert b"anne.durand" not in on_disk()


def test_a_file_of_numbers_alone_needs_no_key(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    ids = ["0012345678", "2026-01-05", "A:01", "email:17", "1.2.3", "00000012345678", "0612345678"]
    load("customer_id,account_id\n" + "".join(f"{n},{each}\n" for n, each in enumerate(ids)))
    found = rows("SELECT account_id FROM customer ORDER BY customer_id")
    assert [each for (each,) in found] == ids
    assert not warehouse.path.with_name(warehouse.path.name + ".key").exists()


def test_an_account_said_by_hand_is_a_keyed_hash_too(
    load: Load, rows: Rows, warehouse: Warehouse, on_disk: Callable[[], bytes]
) -> None:
    load("customer_id,segment\n17,A\n18,B\n", account_id=ANNE)
    assert rows("SELECT DISTINCT account_id FROM customer") == [(known(warehouse, ANNE),)]
    assert b"anne.durand" not in on_disk()
