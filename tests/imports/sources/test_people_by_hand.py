"""Whoever is named by hand, for all rows of a file, is as unreadable as in a cell, and the same person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows
from tests.imports.sources.people import known

Write = Callable[..., Path]
ORDERS = "conversion_id,occurred_at,revenue,currency\no1,2026-01-05,10,EUR\n"
OTHER = "conversion_id,occurred_at,customer_id,revenue,currency\no2,2026-01-06,{who},10,EUR\n"


@pytest.mark.parametrize(
    ("said", "normal", "kind"),
    [
        ("anne.durand@example.com", "anne.durand@example.com", "email"),
        ("Anne.Durand@Example.com", "anne.durand@example.com", "email"),
        ("+33612345678", "+33612345678", "phone"),
        ("0033 6 12 34 56 78", "+33612345678", "phone"),
    ],
)
def test_a_customer_said_by_hand_is_the_one_of_the_cells(
    *, load: Load, rows: Rows, warehouse: Warehouse, on_disk: Callable[[], bytes], said: str, normal: str,
    kind: str,
) -> None:  # fmt: skip
    assert load(ORDERS, customer_id=said).rows_loaded == 1
    assert load(OTHER.format(who=said), "other.csv").rows_loaded == 1
    found = rows("SELECT DISTINCT customer_id FROM conversion")
    assert found == [(known(warehouse, normal, kind),)]
    content = on_disk().lower()
    assert not [each for each in (said, normal) if each.lower().encode() in content]


def test_lines_that_wait_keep_whom_they_are_of_unreadable(
    load: Load, rows: Rows, warehouse: Warehouse, on_disk: Callable[[], bytes]
) -> None:
    bad = f"{ORDERS}o2,rubbish,5,EUR\n"
    result = load(bad, customer_id="anne.durand@example.com", accept_bad_rows="yes", category="of bob@x.fr")
    assert (result.rows_loaded, result.rows_quarantined) == (1, 1)
    ((decided,),) = rows("SELECT decided::VARCHAR FROM batch")
    assert known(warehouse, "anne.durand@example.com") in decided
    assert rows("SELECT category FROM conversion") == [("of [@]",)]
    content = on_disk()
    assert b"anne.durand" not in content
    assert b"bob@" not in content


def test_a_rule_that_names_somebody_is_not_kept_with_lines_that_wait(
    warehouse: Warehouse, write: Write, on_disk: Callable[[], bytes]
) -> None:
    lines = OTHER.format(who="17") + "o3,rubbish,18,5,EUR\no4,2026-01-07,anne@example.com,5,EUR\n"
    said = Options(constants={"accept_bad_rows": "yes"}, skip=(("customer_id", "anne@example.com"),))
    (result,) = import_files(warehouse, [write(lines)], said)
    assert (result.rows_loaded, result.rows_quarantined, result.rows_skipped) == (1, 1, 1)
    assert b"anne@" not in on_disk()


@pytest.mark.parametrize(
    ("kind", "value", "normal"),
    [("phone", "0033612345678", "+33612345678"), ("email", "Anne@example.com", "anne@example.com")],
)
def test_an_identity_said_by_hand_is_the_one_of_the_cells(
    *, load: Load, rows: Rows, warehouse: Warehouse, kind: str, value: str, normal: str
) -> None:
    load("kind,customer_id\n" + f"{kind},17\n", value=value, **{"kind": kind} if kind == "phone" else {})
    assert rows("SELECT kind || ':' || value FROM identity") == [(known(warehouse, normal, kind),)]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("Anne Durand", "names or IP addresses of people"),
        ("192.168.1.17", "names or IP addresses of people"),
        ("anne@", "no single e-mail address"),
        ("06 12 34 56 78", "the code of its country"),
    ],
)
def test_what_is_not_kept_of_people_is_refused(load: Load, said: str, sentence: str) -> None:
    result = load(ORDERS, customer_id=said)
    assert result.status == "refused"
    assert sentence in result.message


def test_a_customers_number_stays_as_it_is(load: Load, rows: Rows) -> None:
    load(ORDERS, customer_id="C17")
    assert rows("SELECT customer_id FROM conversion") == [("C17",)]
