"""The contact marts: what is one contact, when, and for which purpose."""

from __future__ import annotations

import pytest

from mediaplan.model.marts import CONTACT, CONTACT_DAY
from mediaplan.warehouse.marts.contact_days import contact_day
from mediaplan.warehouse.marts.contacts import contact
from tests.warehouse.marts.touches import Rows, alone, contacts, touch


def test_the_marts_have_exactly_the_columns_they_are_declared_with() -> None:
    for expression, declared in ((contact(), CONTACT), (contact_day(), CONTACT_DAY)):
        found = {name: str(kind) for name, kind in expression.schema().items()}
        assert list(found.items()) == list(declared.schema.items())


MESSAGE = [
    touch("sent", "2025-03-01 23:58"),
    touch("delivered", "2025-03-02 00:01"),
    touch("open", "2025-03-02 08:00"),
    touch("click", "2025-03-03 08:01"),
]
DELIVERED, SENT, BOTH = MESSAGE[1], MESSAGE[0], MESSAGE[:2]
Found = tuple[str, str, int, int]
ONE: dict[str, tuple[Rows, list[Found]]] = {
    # name: (rows of touchpoint, contacts as kind, time, opened, clicked)
    "sent, delivered, opened, clicked": (MESSAGE, [("delivered", "2025-03-02 00:01", 1, 1)]),
    "whatever the order of the rows": (MESSAGE[::-1], [("delivered", "2025-03-02 00:01", 1, 1)]),
    "delivered twice": (
        [DELIVERED, touch("delivered", "2025-03-02 00:05")],
        [("delivered", "2025-03-02 00:01", 0, 0)],
    ),
    "an impression stands where nothing was delivered": (
        [touch("sent", "2025-03-01 09:00"), touch("impression", "2025-03-01 12:00")],
        [("impression", "2025-03-01 12:00", 0, 0)],
    ),
    "of an impression and a view the first stands": (
        [touch("impression", "2025-03-01 12:00"), touch("view", "2025-03-01 11:59")],
        [("view", "2025-03-01 11:59", 0, 0)],
    ),
    "a click before its delivery was logged": (
        [touch("click", "2025-03-01 09:00"), touch("delivered", "2025-03-01 09:01")],
        [("delivered", "2025-03-01 09:01", 0, 1)],
    ),
    "sent and opened, the delivery unknown": (
        [touch("sent", "2025-03-01 09:00"), touch("open", "2025-03-01 10:00")],
        [("sent", "2025-03-01 09:00", 1, 0)],
    ),
    "a response to a message of which no more is known": (
        [touch("click", "2025-03-01 10:00"), touch("open", "2025-03-01 09:00")],
        [("open", "2025-03-01 09:00", 1, 1)],
    ),
    "sent alone where nothing of the campaign is delivered": (
        [SENT, touch("delivered", campaign_id="other", message_id="m2", at="2025-03-01 11:00")],
        [("delivered", "2025-03-01 11:00", 0, 0), ("sent", "2025-03-01 23:58", 0, 0)],
    ),
    "sent alone where the campaign is delivered to others": (
        [SENT, touch("delivered", message_id="m2", customer_id="bob", at="2025-03-01 11:00")],
        [("delivered", "2025-03-01 11:00", 0, 0)],
    ),
    "deliveries in another channel say nothing": (
        [SENT, touch("delivered", message_id="m2", channel="sms", at="2025-03-01 11:00")],
        [("delivered", "2025-03-01 11:00", 0, 0), ("sent", "2025-03-01 23:58", 0, 0)],
    ),
    "sent without a message, nothing delivered": ([alone("sent")], [("sent", "2025-03-01 10:00", 0, 0)]),
    "sent without a message, others delivered": (
        [alone("sent"), touch("delivered", "2025-03-01 11:00")],
        [("delivered", "2025-03-01 11:00", 0, 0)],
    ),
    "sent and opened counts though others are delivered": (
        [*MESSAGE[:1], touch("open", "2025-03-02 08:00"), touch("delivered", message_id="m2")],
        [("delivered", "2025-03-01 10:00", 0, 0), ("sent", "2025-03-01 23:58", 1, 0)],
    ),
    "an open without a message": ([alone("open")], []),
    "a click without a message": ([alone("click")], [("click", "2025-03-01 10:00", 0, 1)]),
    "a message called '' is none": ([touch("open", message_id="")], []),
    "each row without a message is one": (
        [alone("visit", "2025-03-01 10:00"), alone("visit", "2025-03-01 10:30"), alone("call")],
        [
            ("call", "2025-03-01 10:00", 0, 0),
            ("visit", "2025-03-01 10:00", 0, 0),
            ("visit", "2025-03-01 10:30", 0, 0),
        ],
    ),
    "an impression": ([alone("impression")], [("impression", "2025-03-01 10:00", 0, 0)]),
    "an open of nobody and a click of no channel belong to their message": (
        [
            DELIVERED,
            touch("open", "2025-03-02 08:00", customer_id=None),
            touch("click", "2025-03-02 09:00", channel=None),
            touch("click", "2025-03-02 09:01", channel="", customer_id=None),
        ],
        [("delivered", "2025-03-02 00:01", 1, 1)],
    ),
    "an open of nobody, where two customers have the message": (
        [
            DELIVERED,
            touch("delivered", "2025-03-02 00:01", customer_id="bob"),
            touch("open", "2025-03-02 08:00", customer_id=None),
        ],
        [
            ("delivered", "2025-03-02 00:01", 0, 0),
            ("delivered", "2025-03-02 00:01", 0, 0),
            ("open", "2025-03-02 08:00", 1, 0),
        ],
    ),
    "one message identifier for two customers": (
        [DELIVERED, touch("delivered", "2025-03-02 00:01", customer_id="bob"), MESSAGE[3]],
        [("delivered", "2025-03-02 00:01", 0, 0), ("delivered", "2025-03-02 00:01", 0, 1)],
    ),
    "one message identifier in two channels": (
        [DELIVERED, touch("delivered", "2025-03-02 00:01", channel="sms")],
        [("delivered", "2025-03-02 00:01", 0, 0), ("delivered", "2025-03-02 00:01", 0, 0)],
    ),
    "an anonymous message": (
        [touch(kind, customer_id=None) for kind in ("delivered", "open")],
        [("delivered", "2025-03-01 10:00", 1, 0)],
    ),
}


@pytest.mark.parametrize(("rows", "expected"), ONE.values(), ids=ONE)
def test_what_is_one_contact(rows: Rows, expected: list[Found]) -> None:
    found = contacts(rows).sql(
        "SELECT kind, strftime(occurred_at, '%Y-%m-%d %H:%M'), opened, clicked FROM mart_contact ORDER BY ALL"
    )
    assert found == expected


def test_the_day_is_the_local_one_of_the_row_that_stands_for_the_message() -> None:
    rows = [touch("sent", "2025-03-01 22:00"), touch("delivered", "2025-03-01 23:30", day="2025-03-02")]
    found = contacts(rows).sql("SELECT day::VARCHAR, contact_id FROM mart_contact")
    assert found == [("2025-03-02", rows[1]["touchpoint_id"])]


PURPOSES: dict[str, tuple[Rows, str]] = {
    "unknown is marketing": ([touch("delivered")], "marketing"),
    "'' is unknown": ([alone("impression", purpose="")], "marketing"),
    "transactional is kept": ([touch("delivered", purpose="transactional")], "transactional"),
    "service is kept": ([alone("call", purpose="service")], "service"),
    "any row of a message can say so": (
        [touch("delivered"), touch("sent", purpose="transactional")],
        "transactional",
    ),
}


@pytest.mark.parametrize(("rows", "expected"), PURPOSES.values(), ids=PURPOSES)
def test_purpose(rows: Rows, expected: str) -> None:
    assert contacts(rows).sql("SELECT purpose FROM mart_contact") == [(expected,)]
