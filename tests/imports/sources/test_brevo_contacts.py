"""Brevo contacts: who may be written to, who may not, and that a later file re-subscribes nobody."""

from __future__ import annotations

from collections.abc import Callable

from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows
from tests.imports.sources.people import known

HEADER = "EMAIL;LASTNAME;FIRSTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME\n"
FILE = (
    HEADER
    + "Anne@Example.fr;Martin;Anne;33612345678;No;No;12-04-2022 09:30;13-05-2023 08:00\n"
    + "bob@example.fr;Durand;Bob;;Yes;No;12-04-2022 09:30;14-05-2023 10:00\n"
    + "cleo@example.fr;Legrand;Cléo;33698765432;No;Yes;12-04-2022 09:30;15-05-2023 12:00\n"
)
CONSENTS = "SELECT customer_id, channel, status, strftime(recorded_at, '%Y-%m-%d %H:%M'), basis FROM consent"


def test_every_contact_says_yes_or_no_for_each_channel(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    result = load(FILE)
    assert (result.status, result.source, result.table) == ("loaded", "brevo_contacts", "consent")
    assert (result.rows_read, result.rows_loaded) == (3, 3)
    anne, bob, cleo = (known(warehouse, f"{name}@example.fr") for name in ("anne", "bob", "cleo"))
    assert set(rows(CONSENTS)) == {
        (anne, "email", "opted_in", "2022-04-12 09:30", "list"),
        (anne, "sms", "opted_in", "2022-04-12 09:30", "list"),
        (bob, "email", "opted_out", "2023-05-14 10:00", "blocklist"),
        (cleo, "email", "opted_in", "2022-04-12 09:30", "list"),
        (cleo, "sms", "opted_out", "2023-05-15 12:00", "blocklist"),
    }
    assert rows("SELECT kind, customer_id FROM identity ORDER BY 2") == sorted(
        [("phone", anne), ("phone", cleo)], key=lambda each: each[1]
    )


def test_a_later_export_with_no_blocklist_re_subscribes_nobody(
    load: Load, rows: Rows, warehouse: Warehouse
) -> None:
    load(FILE)
    load(FILE.replace(";Yes;No;", ";No;No;").replace("14-05-2023 10:00", "01-06-2023 10:00"), "later.csv")
    bob = known(warehouse, "bob@example.fr")
    last = f"SELECT status FROM consent WHERE customer_id = '{bob}' AND channel = 'email'"
    assert rows(f"{last} ORDER BY recorded_at DESC LIMIT 1") == [("opted_out",)]


def test_nobody_can_be_read_in_the_file(load: Load, on_disk: Callable[[], bytes]) -> None:
    load(FILE)
    content = on_disk().lower()
    words = (b"example.fr", b"martin", b"durand", b"legrand", b"612345678", b"698765432")
    assert [word for word in words if word in content] == []
