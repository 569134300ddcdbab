"""From files of Mediaplan's own templates to stages: a tiny company worked by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse, undo

# τ is 60 days. The first order held is ana's, on 2 January 2025.
#
# ana    2 Jan, 10 Feb (39 days: second), 10 Feb again, 1 Mar      acquisition, activation (1), loyalty
# ben    in the base since 2023, first order 2023; 20 Mar          77 days after 2 Jan: reactivation
# cleo   in the base since 2023, first order unknown; 5 Feb        undetermined
# dan    shop:7, then e-mail, tied to D4: 10 Jan, 1 Apr (81 days)  acquisition, reactivation
# eve    prospect since 15 Jan; cancelled order; a lead            no sale
# fay    first order 1 Feb, not held; 1 Mar (28 days)              activation
# gil and hal, of acme: gil 15 Jan, hal 20 Jan                     acquisition, activation of acme
# and one order without customer, 1 Apr                            undetermined
FILES = {
    "conversion.csv": """\
conversion_id,occurred_at,customer_id,kind,status,revenue,margin,refund,currency,channel
o01,2025-01-02 09:00,ana,order,confirmed,100,40,0,EUR,store
o02,2025-02-10 09:00,ana,order,confirmed,50,20,0,EUR,search
o03,2025-02-10 18:00,ana,order,confirmed,30,10,30,EUR,store
o04,2025-03-01 09:00,ana,subscription,confirmed,20,8,0,EUR,email
o05,2025-03-20 09:00,ben,order,confirmed,200,80,0,EUR,store
o06,2025-02-05 09:00,cleo,order,confirmed,70,30,0,EUR,store
o07,2025-01-10 09:00,shop:7,order,confirmed,60,20,0,EUR,search
o08,2025-04-01 09:00,crm:D4,order,confirmed,90,30,0,EUR,email
o09,2025-02-01 09:00,eve,order,cancelled,500,200,0,EUR,store
o10,2025-02-02 09:00,eve,lead,open,,,,EUR,search
o11,2025-03-01 10:00,fay,order,confirmed,40,10,0,EUR,store
o12,2025-01-15 09:00,gil,order,confirmed,1000,300,0,EUR,phone
o13,2025-01-20 09:00,hal,order,confirmed,800,250,0,EUR,phone
o14,2025-04-01 10:00,,order,confirmed,15,5,0,EUR,store
o15,2199-01-01 10:00,ana,order,confirmed,999,9,0,EUR,store
""",
    "customer.csv": """\
customer_id,account_id,created_at,first_order_at,segment,market
ana,,2025-01-02,2025-01-02,plain,FR
ben,,2023-05-01,2023-05-01,vip,FR
cleo,,2023-06-01,,plain,BE
crm:D4,,2025-01-05,,plain,BE
eve,,2025-01-15,,plain,FR
fay,,2025-01-20,2025-02-01,vip,FR
gil,acme,2025-01-10,,firm,FR
hal,acme,2025-01-11,,firm,FR
""",
    "identity.csv": "kind,value,customer_id\nshop,7,key:z\nkey,z,crm:D4\n",
}


def company(folder: Path) -> Warehouse:
    """Import the files as one bundle."""
    paths = []
    for name, content in FILES.items():
        path = folder / name
        path.write_text(content)
        paths.append(path)
    warehouse = Warehouse.open(folder / "company.duckdb")
    warehouse.change_settings(inactive_after=60)
    results = import_files(warehouse, paths)
    assert [(result.table, result.status) for result in results] == [
        ("conversion", "loaded"),
        ("customer", "loaded"),
        ("identity", "loaded"),
    ]
    return warehouse


def rows(warehouse: Warehouse, statement: str) -> list[tuple[object, ...]]:
    """Return rows of hand-written SQL, None for NULL."""
    frame = warehouse.sql(statement).astype(object)
    return list(frame.where(frame.notna(), None).itertuples(index=False, name=None))


def test_a_company_from_files_to_stages_and_states(tmp_path: Path) -> None:
    warehouse = company(tmp_path)
    assert warehouse.as_of == date(2025, 4, 1)

    stages = rows(
        warehouse,
        "SELECT stage, sum(sale)::INT, count(*)::INT, sum(revenue)::INT, sum(margin)::INT, sum(refund)::INT "
        "FROM mart_sale GROUP BY 1 ORDER BY 1",
    )
    assert stages == [
        # ana 100, dan 60, acme 1000
        ("acquisition", 3, 3, 1160, 360, 0),
        # ana 50 + 30 on one day, fay 40, acme 800
        ("activation", 3, 4, 920, 290, 30),
        ("loyalty", 1, 1, 20, 8, 0),
        # ben 200, dan 90
        ("reactivation", 2, 2, 290, 110, 0),
        # cleo 70, nobody 15
        ("undetermined", 2, 2, 85, 35, 0),
    ]
    # stages add up to the whole: 15 lines less the cancelled, the lead and the one of 2199
    assert [sum(row[place] for row in stages) for place in (1, 2, 3)] == [11, 12, 2475]  # type: ignore[misc]
    assert rows(
        warehouse, "SELECT sum(sales)::INT, sum(orders)::INT, sum(revenue)::INT FROM mart_sale_day"
    ) == [(11, 12, 2475)]

    # On 1 April: ana's last sale was on 1 March (31 days), cleo's on 5 February (55), fay's on
    # 1 March; acme's on 20 January (71 days: inactive); dan is still inactive on that very day.
    assert rows(
        warehouse,
        "SELECT subject_id, state FROM mart_state "
        "WHERE DATE '2025-04-01' BETWEEN from_day AND to_day ORDER BY 1",
    ) == [
        ("account:acme", "inactive"),
        ("ana", "loyalty"),
        ("ben", "reactivation"),
        ("cleo", "undetermined"),
        ("crm:D4", "inactive"),
        ("eve", "prospect"),
        ("fay", "activation"),
    ]
    by_search = "SELECT DISTINCT person_id, market FROM mart_sale WHERE channel = 'search' ORDER BY 1"
    assert rows(warehouse, by_search) == [("ana", "FR"), ("crm:D4", "BE")]
    warehouse.close()


def test_taking_the_base_and_the_identities_back_changes_what_is_known(tmp_path: Path) -> None:
    warehouse = company(tmp_path)
    for batch in (2, 3):
        undo(warehouse, batch)
    # shop:7 and crm:D4 are two now, gil and hal too, and nobody is older than the data: ana once,
    # ben, cleo, shop:7, crm:D4, fay, gil, hal are new; ana's second and third stay.
    assert rows(warehouse, "SELECT stage, sum(sale)::INT FROM mart_sale GROUP BY 1 ORDER BY 1") == [
        ("acquisition", 8),
        ("activation", 1),
        ("loyalty", 1),
        ("undetermined", 1),
    ]
    warehouse.close()
