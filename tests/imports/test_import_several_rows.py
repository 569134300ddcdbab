"""A line may become rows of several tables, or several lines one: each line is counted once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.imports import SOURCES, Options, import_files
from mediaplan.imports.sources import read_source
from mediaplan.warehouse import Warehouse, undo
from tests.imports.loaded import rows

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
