"""Who is who: identities followed, persons never merged without one, permissions in force."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from mediaplan.model.marts import CONSENT, CUSTOMER, PERSON
from mediaplan.warehouse.marts import consent, customer, person
from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.journeys import base, journeys, on, order

EVER = date(9999, 12, 31)


@pytest.mark.parametrize(("made", "declared"), [(person, PERSON), (customer, CUSTOMER), (consent, CONSENT)])
def test_the_mart_has_exactly_the_columns_it_is_declared_with(made: Any, declared: Any) -> None:
    assert {name: str(kind) for name, kind in made().schema().items()} == declared.schema


# name: (identities as node -> customer, expected person of each identifier)
CHAINS: dict[str, tuple[dict[str, str], dict[str, str]]] = {
    "an address of a customer": ({"email:a": "C1"}, {"email:a": "C1", "C1": "C1"}),
    "two addresses of one": (
        {"email:a": "C1", "email:b": "C1"},
        {"email:a": "C1", "email:b": "C1", "C1": "C1"},
    ),
    "shop to address to base": (
        {"shop:7": "email:a", "email:a": "crm:1"},
        {"shop:7": "crm:1", "email:a": "crm:1", "crm:1": "crm:1"},
    ),
    "four hops": (
        {"a:1": "b:1", "b:1": "c:1", "c:1": "d:1", "d:1": "C1"},
        {"a:1": "C1", "b:1": "C1", "c:1": "C1", "d:1": "C1", "C1": "C1"},
    ),
    "itself": ({"crm:1": "crm:1"}, {"crm:1": "crm:1"}),
    "a circle of two": ({"b:1": "a:1", "a:1": "b:1"}, {"a:1": "a:1", "b:1": "a:1"}),
    "a circle of three, and somebody who leads into it": (
        {"b:1": "c:1", "c:1": "d:1", "d:1": "b:1", "a:1": "c:1"},
        {"a:1": "b:1", "b:1": "b:1", "c:1": "b:1", "d:1": "b:1"},
    ),
    "a circle of four": (
        {"a:1": "b:1", "b:1": "c:1", "c:1": "d:1", "d:1": "a:1"},
        dict.fromkeys(("a:1", "b:1", "c:1", "d:1"), "a:1"),
    ),
    "two that nothing ties": (
        {"email:a": "C1", "email:b": "C2"},
        {"email:a": "C1", "email:b": "C2", "C1": "C1", "C2": "C2"},
    ),
    "a value that looks like a customer's name ties nothing": (
        {"email:C2": "C1"},
        {"email:C2": "C1", "C1": "C1"},
    ),
    "leading nowhere": ({"email:a": ""}, {}),
}


@pytest.mark.parametrize(("ties", "expected"), CHAINS.values(), ids=CHAINS)
def test_identities_are_followed(
    engine: MemoryEngine, ties: dict[str, str], expected: dict[str, str]
) -> None:
    rows = [
        {"kind": node.partition(":")[0], "value": node.partition(":")[2], "customer_id": to}
        for node, to in ties.items()
    ]
    journeys(engine, identity=rows)
    found = engine.sql("SELECT customer_id, person_id, subject_id FROM mart_person")
    assert {name: who for name, who, _ in found} == expected
    assert len(found) == len(expected)
    assert all(who == subject for _, who, subject in found)


def test_everybody_named_anywhere_is_there_once_and_nobody_without_name(engine: MemoryEngine) -> None:
    when = {"occurred_at": datetime(2025, 1, 1), "day": on(0)}  # noqa: DTZ001 - UTC by contract
    journeys(
        engine,
        conversion=[order(0, customer_id=name) for name in ("order", "base", None, "")],
        customer=[base("base")],
        touchpoint=[{"touchpoint_id": "1", "customer_id": "met", "kind": "click", **when}],
        consent=[{"customer_id": "asked", "channel": "email", "recorded_at": when["occurred_at"]}],
        survey_response=[{"response_id": "1", "customer_id": "answered", "kind": "nps"}],
        service_case=[{"case_id": "1", "customer_id": "complained"}],
    )
    assert engine.sql("SELECT customer_id FROM mart_person ORDER BY 1") == [
        ("answered",),
        ("asked",),
        ("base",),
        ("complained",),
        ("met",),
        ("order",),
    ]


def test_orders_under_several_names_are_one_customers_journey(engine: MemoryEngine) -> None:
    journeys(
        engine,
        conversion=[
            order(0),
            order(10, customer_id="shop:7"),
            order(20, customer_id="email:a"),
            order(30, customer_id="C1"),
        ],
        identity=[
            {"kind": "shop", "value": "7", "customer_id": "email:a"},
            {"kind": "email", "value": "a", "customer_id": "C1"},
        ],
        customer=[base("C1", 5, market="FR", segment="vip")],
    )
    assert engine.sql(
        "SELECT person_id, stage, market, segment FROM mart_sale WHERE person_id IS NOT NULL ORDER BY day"
    ) == [
        ("C1", "acquisition", "FR", "vip"),
        ("C1", "activation", "FR", "vip"),
        ("C1", "loyalty", "FR", "vip"),
    ]


def test_the_company_of_a_person_is_the_bases_else_the_last_orders(engine: MemoryEngine) -> None:
    journeys(
        engine,
        customer=[base("ann", account_id="acme"), base("bob"), base("cid", account_id="")],
        conversion=[
            order(0, customer_id="ann", account_id="other"),
            order(5, customer_id="bob", account_id="new"),
            order(3, customer_id="bob", account_id="old"),
            order(3, customer_id="cid"),
        ],
    )
    assert engine.sql("SELECT customer_id, subject_id FROM mart_person ORDER BY 1") == [
        ("ann", "account:acme"),
        ("bob", "account:new"),
        ("cid", "cid"),
    ]


def test_two_names_of_one_person_are_one_customer_newest_file_first(engine: MemoryEngine) -> None:
    journeys(
        engine,
        customer=[
            base("C1", 5, 9, segment="vip", market="FR", region=""),
            base("email:a", 2, 12, segment="plain", region="west"),
            base("zoe", 1),
        ],
        identity=[{"kind": "email", "value": "a", "customer_id": "C1"}],
    )
    engine.connection.execute("UPDATE customer SET batch_id = 2 WHERE customer_id = 'email:a'")
    journeys(engine)
    assert engine.sql(
        "SELECT person_id, segment, market, region, store, created_day, first_order_day FROM mart_customer "
        "ORDER BY 1"
    ) == [
        ("C1", "plain", "FR", "west", None, on(2), on(9)),
        ("zoe", None, None, None, None, on(1), None),
    ]


def test_the_first_order_is_the_companys(engine: MemoryEngine) -> None:
    journeys(
        engine,
        customer=[base("ann", 5, 9, account_id="acme"), base("bob", 2, account_id="acme")],
    )
    assert engine.sql(
        "SELECT person_id, subject_id, created_day, first_order_day FROM mart_customer ORDER BY 1"
    ) == [
        ("ann", "account:acme", on(5), on(9)),
        ("bob", "account:acme", on(2), on(9)),
    ]


IN, OUT = "opted_in", "opted_out"
# name: (records: customer, channel, day, hour, status; runs expected: person, channel, status, from, to)
CONSENTS: dict[str, tuple[list[tuple[str, str, int, int, str]], list[tuple[Any, ...]]]] = {
    "given": ([("C1", "email", 5, 9, IN)], [("C1", "email", IN, on(5), EVER)]),
    "given, then taken back": (
        [("C1", "email", 5, 9, IN), ("C1", "email", 9, 9, OUT)],
        [("C1", "email", IN, on(5), on(8)), ("C1", "email", OUT, on(9), EVER)],
    ),
    "said again": (
        [("C1", "email", 5, 9, IN), ("C1", "email", 9, 9, IN)],
        [("C1", "email", IN, on(5), EVER)],
    ),
    "each channel by itself": (
        [("C1", "email", 5, 9, IN), ("C1", "sms", 9, 9, OUT)],
        [("C1", "email", IN, on(5), EVER), ("C1", "sms", OUT, on(9), EVER)],
    ),
    "no channel named": ([("C1", "", 5, 9, OUT)], [("C1", None, OUT, on(5), EVER)]),
    "the last of a day": (
        [("C1", "email", 5, 11, OUT), ("C1", "email", 5, 9, IN)],
        [("C1", "email", OUT, on(5), EVER)],
    ),
    "two names of one person, at the same time: the refusal": (
        [("C1", "email", 5, 9, OUT), ("email:a", "email", 5, 9, IN)],
        [("C1", "email", OUT, on(5), EVER)],
    ),
}


@pytest.mark.parametrize(("records", "expected"), CONSENTS.values(), ids=CONSENTS)
def test_permissions_in_force(
    engine: MemoryEngine,
    records: list[tuple[str, str, int, int, str]],
    expected: list[tuple[Any, ...]],
) -> None:
    rows = [
        {
            "customer_id": who,
            "channel": channel,
            "recorded_day": on(day),
            "recorded_at": order(day, hour)["occurred_at"],
            "status": status,
        }
        for who, channel, day, hour, status in records
    ]
    journeys(engine, consent=rows, identity=[{"kind": "email", "value": "a", "customer_id": "C1"}])
    assert (
        engine.sql("SELECT person_id, channel, status, from_day, to_day FROM mart_consent ORDER BY ALL")
        == expected
    )
