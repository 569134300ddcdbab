"""Files of the known tables: keys, sums, people, several rows a line, accounting."""

from __future__ import annotations

import gzip
import hashlib
import hmac
import stat
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.imports import SOURCES, Options, import_files
from mediaplan.imports.people import hashed, key_file, normal_email, normal_phone
from mediaplan.imports.sources import read_source
from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse, undo

RETAIL = Options(
    table="conversion",
    mapping={
        "conversion_id": "InvoiceNo",
        "occurred_at": "InvoiceDate",
        "customer_id": "CustomerID",
        "revenue": "Quantity * UnitPrice",
        "quantity": "Quantity",
    },
    constants={"currency": "GBP", "kind": "order", "status": "confirmed"},
    skip=(("InvoiceNo", "C*"), ("CustomerID", "")),
)
TOUCH = "touchpoint_id,occurred_at,customer_id,channel,campaign_id,kind,message_id,creative_id,purpose\n"


def rows(warehouse: Warehouse, statement: str) -> list[tuple[object, ...]]:
    """Return what a statement gives."""
    return list(warehouse.sql(statement).itertuples(index=False, name=None))


def test_online_retail(warehouse: Warehouse, shared: Path, write: Callable[..., Path]) -> None:
    path = write(
        gzip.decompress((shared / "data/retail/online_retail.csv.gz").read_bytes()), "online_retail.csv"
    )
    (result,) = import_files(warehouse, [path], RETAIL)
    assert result.status == "loaded", result.message
    # 541,909 lines of the file; the rest was left out by the two patterns.
    assert (result.rows_read, result.rows_loaded, result.rows_skipped) == (541909, 397924, 541909 - 397924)
    assert (result.rows_quarantined, result.table_rows, result.currency) == (0, 18536, "GBP")
    assert rows(
        warehouse,
        "SELECT count(*), count(DISTINCT customer_id), round(sum(revenue), 2)::VARCHAR,"
        " min(day)::DATE::VARCHAR,"
        " bool_and(customer_id LIKE '%.0') FROM conversion",
    ) == [(18536, 4339, "8911407.90", "2010-12-01", True)]


def test_what_a_file_leaves_unsaid_is_stated(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write("conversion_id,occurred_at,customer_id,revenue,currency\n1,2026-01-05 10:00,7,9.90,EUR\n")
    (result,) = import_files(warehouse, [path])
    assert rows(warehouse, "SELECT kind, status FROM conversion") == [("order", "confirmed")]
    assert "each new one is taken as an order" in result.message
    assert "all new ones are taken as confirmed" in result.message


def test_equal_rows_without_a_key_stay_two_and_come_back_as_themselves(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    line = ",2026-01-05 10:00,7,email,c1,open,m1,,marketing\n"
    (first,) = import_files(warehouse, [write(TOUCH + line + line)])
    assert (first.rows_loaded, first.table_rows) == (2, 2)
    other = ",2026-01-06 10:00,7,email,c1,open,m1,,marketing\n"
    (second,) = import_files(warehouse, [write(TOUCH + other + line + line, "again.csv")])
    assert (second.rows_loaded, second.rows_unchanged, second.rows_replaced) == (1, 2, 0)
    assert rows(warehouse, "SELECT count(*), count(DISTINCT touchpoint_id) FROM touchpoint") == [(3, 3)]


def test_a_key_of_its_own_is_kept_beside_made_ones(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    line = "2026-01-05 10:00,c7,email,c1,open,m1,,marketing\n"
    import_files(warehouse, [write(f"{TOUCH}t1,{line},{line}")])
    found = rows(warehouse, "SELECT touchpoint_id FROM touchpoint ORDER BY length(touchpoint_id)")
    assert found[0] == ("t1",)
    assert str(found[1][0]).endswith("-1")


@pytest.mark.parametrize(
    ("header", "lines", "columns", "kept"),
    [
        # Amounts of one order's lines are added up; the first category stands, the last status.
        (
            "conversion_id,occurred_at,revenue,quantity,category,status,currency",
            ["1,2026-01-05,10.50,1,shoes,open,EUR", "1,2026-01-05,0.25,2,hats,confirmed,EUR"],
            "revenue::DOUBLE, quantity, category, status",
            (10.75, 3.0, "shoes", "confirmed"),
        ),
        # An empty cell of a later line says nothing.
        (
            "conversion_id,occurred_at,revenue,quantity,category,status,currency",
            ["1,2026-01-05,10.50,1,shoes,open,EUR", "1,2026-01-05,,,,,EUR"],
            "revenue::DOUBLE, quantity, category, status",
            (10.5, 1.0, "shoes", "open"),
        ),
    ],
)
def test_equal_keys_of_a_file(
    *,
    warehouse: Warehouse,
    write: Callable[..., Path],
    header: str,
    lines: list[str],
    columns: str,
    kept: tuple[object, ...],
) -> None:
    (result,) = import_files(warehouse, [write("\n".join([header, *lines]) + "\n")])
    assert (result.status, result.rows_loaded, result.table_rows) == ("loaded", 2, 1), result.message
    assert rows(warehouse, f"SELECT {columns} FROM conversion") == [kept]


@pytest.mark.parametrize(("reach", "kept"), [(["10"], 10), (["10", "4"], None)])
def test_reach_is_never_added(
    warehouse: Warehouse, write: Callable[..., Path], reach: list[str], kept: int | None
) -> None:
    head = "source,level,channel,campaign_id,period_start,period_end,impressions,reach\n"
    lines = "".join(f"agency,campaign,tv,A,2026-01-01,2026-01-31,100,{each}\n" for each in reach)
    import_files(warehouse, [write(head + lines)])
    assert rows(warehouse, "SELECT impressions, coalesce(reach, -1) FROM performance") == [
        (100 * len(reach), kept or -1)
    ]


@pytest.mark.parametrize(
    ("zone", "cell", "utc", "day"),
    [
        ("UTC", "2026-07-01 00:30", "2026-07-01 00:30:00", "2026-07-01"),
        ("Europe/Paris", "2026-07-01 00:30", "2026-06-30 22:30:00", "2026-07-01"),
        ("Europe/Paris", "2026-07-01", "2026-06-30 22:00:00", "2026-07-01"),
        ("Europe/Paris", "2026-06-30T22:30:00Z", "2026-06-30 22:30:00", "2026-07-01"),
        ("Europe/Paris", "2026-01-15 12:00:00 -0700", "2026-01-15 19:00:00", "2026-01-15"),
        ("America/New_York", "2026-07-01T02:00:00Z", "2026-07-01 02:00:00", "2026-06-30"),
    ],
)
def test_times_are_utc_and_days_local(
    *, warehouse: Warehouse, write: Callable[..., Path], zone: str, cell: str, utc: str, day: str
) -> None:
    warehouse.change_settings(time_zone=zone)
    import_files(warehouse, [write(f"{TOUCH}t,{cell},7,email,,open,,,\n")])
    assert rows(warehouse, "SELECT occurred_at::VARCHAR, day::DATE::VARCHAR FROM touchpoint") == [(utc, day)]


def test_times_in_a_zone_that_was_said(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    import_files(
        warehouse,
        [write(f"{TOUCH}t,2026-07-01 00:30,7,email,,open,,,\n")],
        Options(constants={"time_zone": "Europe/Paris"}),
    )
    assert rows(warehouse, "SELECT occurred_at::VARCHAR, day::DATE::VARCHAR FROM touchpoint") == [
        ("2026-06-30 22:30:00", "2026-06-30")
    ]


@pytest.mark.parametrize(
    "written", ["2026-05-10", "10/05/2026", "10 mai 2026", "20260510", "2026-05-10 00:00"]
)
def test_a_day_without_a_time_is_that_day_in_any_zone(
    warehouse: Warehouse, write: Callable[..., Path], written: str
) -> None:
    # Midnight in Tokyo is the day before in UTC, where the company is; a day is not.
    import_files(
        warehouse,
        [write(f"{TOUCH}t,{written},7,email,,open,,,\n")],
        Options(constants={"time_zone": "Asia/Tokyo", "date_order": "dmy"}),
    )
    expected = (
        ("2026-05-09 15:00:00", "2026-05-09") if ":" in written else ("2026-05-10 00:00:00", "2026-05-10")
    )
    found = rows(warehouse, "SELECT occurred_at::VARCHAR, day::DATE::VARCHAR FROM touchpoint")
    assert found == [expected]


def test_plain_rows_first_do_not_hide_odd_ones_later(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    plain = "".join(f"t{n},2026-01-05 10:00:00,7,email,,open,,,\n" for n in range(6000))
    odd = 'u1,2026-01-06T10:00:00Z,7,email,,open,,,\nu2,"6 janv. 2026 11:00",a@b.c,email,,open,,,\n'
    (result,) = import_files(warehouse, [write(TOUCH + plain + odd)])
    assert (result.rows_loaded, result.rows_quarantined) == (6002, 0), result.message
    key = bytes.fromhex(key_file(warehouse.path).read_text())
    assert rows(
        warehouse,
        "SELECT touchpoint_id, occurred_at::VARCHAR, customer_id FROM touchpoint"
        " WHERE day = '2026-01-06' ORDER BY 1",
    ) == [
        ("u1", "2026-01-06 10:00:00", "7"),
        ("u2", "2026-01-06 11:00:00", "email:" + hashed("a@b.c", key)),
    ]


def test_decimal_mark_is_decided_on_all_values(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    head = "day,currency,rate_to_base\n"
    days = [date(2000, 1, 1) + timedelta(n) for n in range(5500)]
    whole = "".join(f"{day},USD,1\n" for day in days)
    (unclear,) = import_files(warehouse, [write(f"{head}{whole}2026-01-01,EUR,1.234\n")])
    assert [each.name for each in unclear.questions] == ["decimal"]


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


SEVERAL = """
name = "mailer"
label = "Mailer"
[recognise]
required = ["email", "delivered"]
[personal]
email = "email"
[columns]
campaign = { en = ["Campaign ID"] }
email = { en = ["Email_ID"] }
delivered = { en = ["Delivered_Date"] }
opened = { en = ["Open_Date"] }
unsubscribed = { en = ["Unsubscribe_Date"] }

[[emit]]
table = "touchpoint"
when = [{ column = "delivered" }]
[emit.fields]
occurred_at = "delivered"
customer_id = "email"
channel = { value = "email" }
campaign_id = "campaign"
kind = { value = "delivered" }
message_id = { join = ["campaign", "email"] }

[[emit]]
table = "touchpoint"
when = [{ column = "opened" }]
[emit.fields]
occurred_at = "opened"
customer_id = "email"
channel = { value = "email" }
campaign_id = "campaign"
kind = { value = "open" }
message_id = { join = ["campaign", "email"] }

[[emit]]
table = "identity"
[emit.fields]
kind = { value = "email" }
value = "email"
customer_id = "email"

[[emit]]
table = "consent"
when = [{ column = "unsubscribed" }]
[emit.fields]
customer_id = "email"
channel = { value = "email" }
recorded_at = "unsubscribed"
status = { value = "opted_out" }
"""

ORDERS = """
name = "shop"
label = "Shop"
[recognise]
required = ["order", "item_price"]
[personal]
email = "email"
[columns]
order = { en = ["Name"] }
email = { en = ["Email"] }
created = { en = ["Created at"] }
cancelled = { en = ["Cancelled at"] }
paid = { en = ["Financial Status"] }
currency = { en = ["Currency"] }
subtotal = { en = ["Subtotal"] }
quantity = { en = ["Lineitem quantity"] }
item_price = { en = ["Lineitem price"] }

[[emit]]
table = "conversion"
fill = ["occurred_at", "currency", "customer_id"]
[emit.fields]
conversion_id = "order"
occurred_at = "created"
customer_id = "email"
revenue = "subtotal"
kind = { value = "order" }
status = [
  { filled = "cancelled", value = "cancelled" },
  { column = "paid", values = { paid = "confirmed", pending = "open" } },
]

[[emit]]
table = "identity"
when = [{ column = "email" }]
[emit.fields]
kind = { value = "email" }
value = "email"
customer_id = "email"
"""


RECIPIENTS = (
    "Campaign ID;Email_ID;Delivered_Date;Open_Date;Unsubscribe_Date\n"
    "c1;ann@example.org;13-04-2022 09:30;14-04-2022 08:00;\n"
    "c1;bob@example.org;13-04-2022 09:30;;15-04-2022 08:00\n"
    "c1;cy@example.org;;;\n"
    "c1;dee@example.org;tomorrow;;\n"
    "c1;eve@example.org;13-04-2022 09:30;;\n"
    "c1;fay@example.org;13-04-2022 09:30;;\n"
)


def test_a_line_that_gives_no_row_is_set_aside(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    # As Brevo's: that cy has an address is no row of any table. 4 + 1 + 1 lines of 6.
    (result,) = import_files(warehouse, [write(RECIPIENTS)])

    assert result.source == "brevo_recipients"
    assert (result.rows_read, result.rows_loaded, result.rows_quarantined, result.rows_set_aside) == (
        6,
        4,
        1,
        1,
    )


def test_one_line_becomes_rows_of_several_tables(
    warehouse: Warehouse, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SOURCES, "mailer", read_source(SEVERAL))
    # Brevo's header fits too, and would be recognised first.
    (result,) = import_files(warehouse, [write(RECIPIENTS)], Options(source="mailer"))
    # Six lines: each counted once, however many rows it became.
    assert (result.status, result.rows_read, result.rows_loaded, result.rows_quarantined) == (
        "loaded",
        6,
        5,
        1,
    )
    assert result.tables == {"touchpoint": 5, "identity": 5, "consent": 1}
    assert rows(warehouse, "SELECT kind, count(*) FROM touchpoint GROUP BY 1 ORDER BY 1") == [
        ("delivered", 4),
        ("open", 1),
    ]
    # The open answers the message that was delivered, and no address is in its name.
    assert rows(
        warehouse,
        "SELECT count(*), bool_or(contains(o.message_id, '@')) FROM touchpoint o JOIN touchpoint d"
        " ON o.message_id = d.message_id AND o.kind = 'open' AND d.kind = 'delivered'",
    ) == [(1, False)]
    assert rows(
        warehouse,
        "SELECT c.status, count(*) FROM consent c JOIN identity i"
        " ON c.customer_id = i.customer_id GROUP BY 1",
    ) == [("opted_out", 1)]
    assert result.batch_id is not None
    undo(warehouse, result.batch_id)
    assert rows(warehouse, "SELECT count(*) FROM touchpoint") == [(0,)]
    assert rows(warehouse, "SELECT count(*) FROM consent") == [(0,)]


def test_lines_of_an_order_become_one_sale(
    warehouse: Warehouse, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SOURCES, "shop", read_source(ORDERS))
    head = (
        "Name,Email,Financial Status,Created at,Cancelled at,Currency,Subtotal,"
        "Lineitem quantity,Lineitem price\n"
    )
    lines = (
        "#1,ann@example.org,paid,2026-05-12 12:54:07 -0700,,USD,30.00,1,10.00\n"
        "#1,,,,,,,2,10.00\n"
        "#2,bob@example.org,paid,2026-05-13 12:54:07 -0700,2026-05-14 10:00:00 -0700,USD,12.00,1,12.00\n"
    )
    (result,) = import_files(warehouse, [write(head + lines)])
    assert (result.status, result.rows_read, result.rows_loaded) == ("loaded", 3, 3), result.message
    assert result.tables == {"conversion": 2, "identity": 2}
    assert rows(
        warehouse,
        "SELECT conversion_id, occurred_at::VARCHAR, revenue::DOUBLE, quantity, status, currency"
        " FROM conversion ORDER BY 1",
    ) == [
        ("#1", "2026-05-12 19:54:07", 30.0, 3.0, "confirmed", "USD"),
        ("#2", "2026-05-13 19:54:07", 12.0, 1.0, "cancelled", "USD"),
    ]


CELL = st.sampled_from(
    ["", "A", "B", "1", "-1", "1.5", "2026-01-05", "2026-01-06 10:00", "x", "ann@example.org", "open"]
)


@given(
    lines=st.lists(st.lists(CELL, min_size=6, max_size=6), max_size=12),
    skip=st.sampled_from(["", "A", "1*", "?"]),
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_line_is_accounted_for(
    warehouse: Warehouse, write: Callable[..., Path], lines: list[list[str]], skip: str
) -> None:
    head = "conversion_id,occurred_at,customer_id,revenue,currency,status\n"
    body = "".join(",".join(line) + "\n" for line in lines)
    options = Options(
        table="conversion",
        constants={"accept_bad_rows": "yes", "date_order": "dmy", "decimal": "."},
        skip=(("status", skip),),
    )
    for _ in range(2):
        (result,) = import_files(warehouse, [write(head + body)], options)
        assert result.status in {"loaded", "unchanged", "empty"}, result.message
        assert result.accounted == result.rows_read
        blank = sum(1 for line in lines if not any(line))
        assert result.rows_read == len(lines) - blank
    assert rows(warehouse, "SELECT count(*) = count(DISTINCT conversion_id) FROM conversion") == [(True,)]


@pytest.mark.parametrize(
    ("constants", "said"),
    [
        ({"spend_basis": "guess"}, "spend_basis"),
        ({"period_start": "01/02/2026"}, "period_start"),
        ({"currency": "Euro"}, "currency"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_constant_that_cannot_be_is_refused(
    warehouse: Warehouse, write: Callable[..., Path], constants: dict[str, str], said: str
) -> None:
    path = write("Day,Campaign,Currency code,Cost\n2026-01-01,A,EUR,1.00\n")
    (result,) = import_files(warehouse, [path], Options(constants=constants))
    assert result.status == "refused"
    assert said in result.message


def test_header_left_out_by_must_exist(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write("Day,Campaign,Currency code,Cost\n2026-01-01,A,EUR,1.00\n")
    (result,) = import_files(warehouse, [path], Options(skip=(("Colour", "red"),)))
    assert result.status == "refused"
    assert "Colour" in result.message


def test_wrong_option_is_an_error_for_people() -> None:
    with pytest.raises(MediaplanError, match="nonsense"):
        Options(table="nonsense")
