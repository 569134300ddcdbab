"""Brevo recipients: a line becomes a message, its responses and its refusals, of a person nobody can read."""

from __future__ import annotations

from collections.abc import Callable

from mediaplan.imports.people import hashed, key_file
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows

HEADER = (
    "Campaign ID;Campaign Name;Email_ID;Send_Date;Delivered_Date;Open_Date;Total Opens;Total Apple MPP Opens;"
    "Unsubscribe_Date;Hard_Bounce_Date;Hard_Bounce_Reason;Soft_Bounce_Date;Soft_Bounce_Reason;Open_IP;"
    "Click_IP;Unsubscribe_IP;Clicked_Links_Count;Complaint_date;https://shop.example/soldes\n"
)
SEND = "03-04-2026 09:00;03-04-2026 09:01"
PEOPLE = {
    "reader": f"12;Soldes;Reader@Example.fr;{SEND};03-04-2026 10:30;3;1;;;;;;81.2.69.142;;;0;;",
    "apple": f"12;Soldes;apple@example.fr;{SEND};03-04-2026 09:02;2;2;;;;;;17.58.97.1;;;0;;",
    "clicker": f"12;Soldes;clicker@example.fr;{SEND};03-04-2026 11:00;1;0;;;;;;81.2.69.143;81.2.69.144;;2;;2",
    "bounced": "12;Soldes;gone@example.fr;03-04-2026 09:00;;;0;0;;03-04-2026 09:01;user unknown;;;;;;0;;",
    "leaver": f"12;Soldes;leaver@example.fr;{SEND};03-04-2026 12:00;1;0;03-04-2026 12:05;;;;;;;81.2.69.5;0;;",
    "angry": f"12;Soldes;angry@example.fr;{SEND};;0;0;;;;;;;;;0;04-04-2026 08:00;",
}
FILE = HEADER + "".join(line + "\n" for line in PEOPLE.values())


def person(warehouse: Warehouse, address: str) -> str:
    key = bytes.fromhex(key_file(warehouse.path).read_text().strip())
    return f"email:{hashed(address, key)}"


def contacts(rows: Rows, customer: str) -> list[tuple[object, ...]]:
    return rows(
        f"SELECT kind, strftime(occurred_at, '%d %H:%M') FROM touchpoint WHERE customer_id = '{customer}'"
        " ORDER BY occurred_at, kind"
    )


def test_every_line_is_counted_once(load: Load, rows: Rows) -> None:
    result = load(FILE)
    assert (result.status, result.source, result.table) == ("loaded", "brevo_recipients", "touchpoint")
    assert (result.rows_read, result.rows_loaded) == (6, 6)
    # 6 sent; 5 delivered; opened by reader, clicker, leaver; 1 click.
    assert rows("SELECT kind, count(*) FROM touchpoint GROUP BY 1 ORDER BY 1") == [
        ("click", 1),
        ("delivered", 5),
        ("open", 3),
        ("sent", 6),
    ]
    assert rows("SELECT DISTINCT channel, campaign_id, purpose FROM touchpoint") == [
        ("email", "Soldes", "marketing")
    ]


def test_a_person_who_read_it(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    load(FILE)
    # Day first: the third of April. Three opens, one of them by the mail program.
    assert contacts(rows, person(warehouse, "reader@example.fr")) == [
        ("sent", "03 09:00"),
        ("delivered", "03 09:01"),
        ("open", "03 10:30"),
    ]
    assert rows("SELECT DISTINCT month(day) FROM touchpoint") == [(4,)]


def test_opens_of_a_mail_program_are_none(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    load(FILE)
    assert [kind for kind, _ in contacts(rows, person(warehouse, "apple@example.fr"))] == [
        "sent",
        "delivered",
    ]


def test_an_older_export_without_that_column_is_taken_at_its_word(load: Load, rows: Rows) -> None:
    load(
        "Campaign ID;Campaign Name;Email_ID;Send_Date;Delivered_Date;Open_Date;Total Opens\n"
        "12;Soldes;a@example.fr;13-04-2026 09:00;13-04-2026 09:01;13-04-2026 09:02;2\n"
    )
    assert rows("SELECT count(*) FROM touchpoint WHERE kind = 'open'") == [(1,)]


def test_a_click_has_the_time_of_the_opening(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    load(FILE)
    assert ("click", "03 11:00") in contacts(rows, person(warehouse, "clicker@example.fr"))


def test_a_hard_bounce_was_sent_and_not_delivered(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    load(FILE)
    assert contacts(rows, person(warehouse, "gone@example.fr")) == [("sent", "03 09:00")]


def test_responses_answer_their_message(load: Load, rows: Rows) -> None:
    load(FILE)
    assert rows("SELECT count(DISTINCT message_id) FROM touchpoint") == [(6,)]
    assert rows(
        "SELECT count(*) FROM touchpoint r WHERE kind IN ('open', 'click') AND NOT EXISTS (FROM touchpoint d"
        " WHERE d.message_id = r.message_id AND d.kind = 'delivered' AND d.customer_id = r.customer_id)"
    ) == [(0,)]


def test_who_unsubscribes_or_complains_is_opted_out_from_then_on(
    load: Load, rows: Rows, warehouse: Warehouse
) -> None:
    load(FILE)
    assert rows("SELECT customer_id, channel, status, basis, strftime(recorded_at, '%d %H:%M')"
        " FROM consent ORDER BY 5"
    ) == [
        (person(warehouse, "leaver@example.fr"), "email", "opted_out", "unsubscribe",
         "03 12:05"),
        (person(warehouse, "angry@example.fr"), "email", "opted_out", "complaint", "04 08:00"),
    ]  # fmt: skip


def test_an_address_never_loses_its_tie_to_the_crm(load: Load, rows: Rows) -> None:
    load("N° client;E-mail;Segment\nC1;reader@example.fr;Familles\n", "crm.csv")
    load(FILE)
    assert rows("SELECT customer_id FROM identity") == [("C1",)]
    joined = "SELECT DISTINCT i.customer_id FROM touchpoint t JOIN identity i"
    assert rows(f"{joined} ON t.customer_id = i.kind || ':' || i.value") == [("C1",)]


def test_a_later_export_brings_the_same_messages_up_to_date(load: Load, rows: Rows) -> None:
    load(FILE)
    later = HEADER + PEOPLE["apple"].replace(";2;2;", ";3;2;").replace("09:02", "20:15") + "\n"
    result = load(later + PEOPLE["reader"].replace("10:30", "21:00") + "\n", "later.csv")
    assert (result.rows_read, result.rows_loaded) == (2, 0)
    assert rows("SELECT kind, count(*) FROM touchpoint GROUP BY 1 ORDER BY 1") == [
        ("click", 1),
        ("delivered", 5),
        ("open", 4),
        ("sent", 6),
    ]


def test_what_is_no_address_is_quarantined_without_its_text(load: Load, rows: Rows) -> None:
    wrong = PEOPLE["reader"].replace("Reader@Example.fr", "Jeanne Martin")
    result = load(FILE + wrong + "\n")
    assert (result.rows_read, result.rows_loaded, result.rows_quarantined) == (7, 6, 1)
    assert rows("SELECT line, column_name, value FROM quarantine") == [(8, "Email_ID", None)]


def test_nobody_can_be_read_in_the_file(load: Load, on_disk: Callable[[], bytes]) -> None:
    load(FILE + PEOPLE["reader"].replace("Reader@Example.fr", "Jeanne Martin") + "\n")
    content = on_disk()
    assert b"Soldes" in content
    found = [
        word
        for word in (
            "example.fr",
            "Reader",
            "clicker",
            "Jeanne",
            "Martin",
            "81.2.69",
            "17.58.97",
            "user unknown",
        )
        if word.casefold().encode() in content.lower()
    ]
    assert found == []
