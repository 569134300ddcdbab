"""A file in which two tools' numbers met is told apart when it is opened, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import duckdb

from mediaplan.warehouse import Warehouse, undo
from mediaplan.warehouse.marts import MARTS

PEOPLE = {"mart_person": MARTS["mart_person"]}
#: HubSpot's deal 1001 lay over the shop's order 1001; contact 101 over client 101; an address led to it.
STATEMENTS = """
INSERT INTO batch BY NAME SELECT unnest([1, 2, 3, 4, 5]) AS batch_id, 'active' AS status, unnest([
    'woocommerce_orders', 'hubspot_deals', 'crm_clients', 'hubspot_contacts', 'zendesk_tickets'
]) AS source;
INSERT INTO batch_table VALUES
    (1, 'conversion', ['conversion_id', 'revenue', 'quantity', 'status']),
    (2, 'conversion', ['conversion_id', 'revenue', 'customer_id', 'opportunity_id', 'status']),
    (3, 'customer', ['customer_id', 'segment']), (3, 'identity', ['kind', 'value', 'customer_id']),
    (4, 'customer', ['customer_id', 'segment']), (4, 'identity', ['kind', 'value', 'customer_id']),
    (5, 'service_case', ['case_id', 'customer_id']);
INSERT INTO conversion BY NAME
    SELECT '1001' AS conversion_id, 5000 AS revenue, 3 AS quantity, '101' AS customer_id,
        '1001' AS opportunity_id, 'confirmed' AS status, 2 AS batch_id
    UNION ALL SELECT '1002', 80, 1, NULL, NULL, 'confirmed', 1
    UNION ALL SELECT '2002', 70, NULL, 'email:ab', '2002', 'confirmed', 2;
INSERT INTO conversion_version BY NAME
    SELECT '1001' AS conversion_id, 120.5 AS revenue, 3 AS quantity, NULL AS customer_id,
        NULL AS opportunity_id, 'confirmed' AS status, 1 AS batch_id
    UNION ALL SELECT '1001', 5000, NULL, '101', '1001', 'confirmed', 2;
INSERT INTO customer BY NAME SELECT '101' AS customer_id, 'Lead' AS segment, 4 AS batch_id;
INSERT INTO customer_version BY NAME SELECT '101' AS customer_id, 'Or' AS segment, 3 AS batch_id;
INSERT INTO identity BY NAME SELECT 'email' AS kind, 'aa' AS value, '101' AS customer_id, 4 AS batch_id
    UNION ALL SELECT 'phone', 'bb', '101', 4 UNION ALL SELECT 'email', 'cc', '101', 3;
INSERT INTO identity_version BY NAME
    SELECT 'email' AS kind, 'aa' AS value, 'C17' AS customer_id, 3 AS batch_id;
INSERT INTO service_case BY NAME SELECT '7' AS case_id, 'C17' AS customer_id, 5 AS batch_id;
UPDATE mediaplan_meta SET schema_version = 3;
"""
ORDERS = "SELECT conversion_id, revenue, quantity, customer_id, opportunity_id FROM conversion ORDER BY 1"
TIES = "SELECT kind, value, customer_id FROM identity ORDER BY 1, 2"


def asked(warehouse: Warehouse, statement: str) -> list[tuple[object, ...]]:
    with warehouse.write() as tx:
        tx.discard()
        return tx.cursor.execute(statement).fetchall()


def older(file: Path) -> Warehouse:
    Warehouse.open(file, marts=PEOPLE).close()
    with duckdb.connect(file) as connection:
        connection.execute(STATEMENTS)
    return Warehouse.open(file, marts=PEOPLE)


def test_numbers_that_met_are_told_apart(tmp_path: Path) -> None:
    warehouse = older(tmp_path / "x.duckdb")
    assert asked(warehouse, ORDERS) == [
        ("1001", 120.5, 3, None, None),
        ("1002", 80, 1, None, None),
        ("hubspot:1001", 5000, None, "hubspot:101", "hubspot:1001"),
        ("hubspot:2002", 70, None, "email:ab", "hubspot:2002"),
    ]
    assert asked(warehouse, "SELECT customer_id, segment FROM customer ORDER BY 1") == [
        ("101", "Or"),
        ("hubspot:101", "Lead"),
    ]
    assert asked(warehouse, TIES) == [
        ("email", "aa", "C17"),
        ("email", "cc", "101"),
        ("hubspot", "101", "email:aa"),
        ("phone", "bb", "hubspot:101"),
    ]
    assert asked(warehouse, "SELECT case_id, customer_id FROM service_case") == [("zendesk:7", "C17")]
    people = dict(asked(warehouse, "SELECT customer_id, person_id FROM mart_person"))
    assert people["hubspot:101"] == people["phone:bb"] == "C17"
    assert people["101"] == "101"
    warehouse.close()


def test_imports_of_before_can_still_be_undone(tmp_path: Path) -> None:
    warehouse = older(tmp_path / "x.duckdb")
    undo(warehouse, 2)
    assert [row[0] for row in asked(warehouse, ORDERS)] == ["1001", "1002"]
    undo(warehouse, 1)
    assert asked(warehouse, ORDERS) == []
    undo(warehouse, 4)
    assert asked(warehouse, TIES) == [("email", "aa", "C17"), ("email", "cc", "101")]
    warehouse.close()
