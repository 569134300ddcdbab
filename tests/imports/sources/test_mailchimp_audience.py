"""Mailchimp audience: subscribed, unsubscribed and cleaned files."""

from __future__ import annotations

from collections.abc import Callable

from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows
from tests.imports.sources.people import known

HEADER = (
    '"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,'
    "LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS"
)
SUBSCRIBED = (
    HEADER + "\n"
    '"Anne@Example.fr",Anne,Martin,3,"2024-01-02 10:00:00",81.2.69.142,"2024-01-02 10:05:00",81.2.69.142,,,,,'
    'Europe/Paris,FR,IDF,"2024-03-01 00:00:00",11,abc,,"""vip"""\n'
)
UNSUBSCRIBED = (
    HEADER + ",UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER\n"
    '"anne@example.fr",Anne,Martin,2,"2024-01-02 10:00:00",81.2.69.142,"2024-01-02 10:05:00",81.2.69.142,,,,,'
    ',,,"2024-06-01 00:00:00",11,abc,,,"2024-06-01 08:30:00",June,c9,"No longer interested",\n'
)
CLEANED = (
    HEADER + ",CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID\n"
    '"gone@example.fr",,,1,"2024-01-02 10:00:00",81.2.69.142,"2024-01-02 10:05:00",81.2.69.142,,,,,,,,'
    '"2024-06-01 00:00:00",12,abd,,,"2024-06-01 08:30:00",June,c9\n'
)
CONSENTS = "SELECT customer_id, channel, status, strftime(recorded_at, '%Y-%m-%d %H:%M'), basis FROM consent"


def test_subscribed(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    result = load(SUBSCRIBED)
    assert (result.status, result.source, result.rows_loaded) == ("loaded", "mailchimp_audience", 1)
    anne = known(warehouse, "anne@example.fr")
    assert rows(CONSENTS) == [(anne, "email", "opted_in", "2024-01-02 10:05", "list")]


def test_who_left_stays_out_in_either_order(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    load(UNSUBSCRIBED, "unsubscribed.csv")
    load(SUBSCRIBED, "subscribed.csv")
    anne = known(warehouse, "anne@example.fr")
    assert rows(f"{CONSENTS} ORDER BY recorded_at DESC LIMIT 1") == [
        (anne, "email", "opted_out", "2024-06-01 08:30", "unsubscribe")
    ]


def test_cleaned_addresses_are_neither(load: Load, rows: Rows) -> None:
    result = load(CLEANED)
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (1, 0, 1)
    assert rows("SELECT count(*) FROM consent") == [(0,)]


def test_nobody_can_be_read_in_the_file(load: Load, on_disk: Callable[[], bytes]) -> None:
    load(SUBSCRIBED)
    content = on_disk().lower()
    assert [word for word in (b"example.fr", b"martin", b"81.2.69") if word in content] == []
