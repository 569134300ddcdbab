"""Zendesk: tickets and the satisfaction given for them; identifiers a spreadsheet has rounded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows
from tests.imports.sources.people import known

HEADER = (
    "Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,"
    "Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,"
    "Organization,Due date,Initially assigned at,Solved at,Resolution time,Satisfaction Score\n"
)


def ticket(
    number: str, external: str, *, score: str, solved: str = "2024-10-06 10:00", kind: str = "Question"
) -> str:
    """Return a line of the export."""
    return (
        f"1,{number},Anne Martin,55,{external},anne@example.fr,example.fr,Anne Martin,Zoé,Care,"
        f"Lost parcel,delivery,Solved,High,Mail,{kind},2024-10-05 09:00,2024-10-06 10:00,,,,,{solved},"
        f"25,{score}\n"
    )


def test_tickets_and_their_satisfaction(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    result = load(
        HEADER
        + ticket("101", "C1", score="Good")
        + ticket("102", "", score="4", kind="Incident")
        + ticket("103", "C3", score="Unoffered", solved="")
    )
    assert (result.status, result.source, result.table) == ("loaded", "zendesk_tickets", "service_case")
    assert (result.rows_read, result.rows_loaded) == (3, 3)
    anne = known(warehouse, "anne@example.fr")
    assert rows(
        "SELECT case_id, customer_id, kind, motive, severity, channel, outcome, day, closed_day"
        " FROM service_case ORDER BY 1"
    ) == [
        (
            "zendesk:101",
            "C1",
            "request",
            "delivery",
            "High",
            "email",
            "Solved",
            date(2024, 10, 5),
            date(2024, 10, 6),
        ),
        (
            "zendesk:102",
            anne,
            "support",
            "delivery",
            "High",
            "email",
            "Solved",
            date(2024, 10, 5),
            date(2024, 10, 6),
        ),
        ("zendesk:103", "C3", "request", "delivery", "High", "email", "Solved", date(2024, 10, 5), None),
    ]
    assert rows(
        "SELECT response_id, customer_id, kind, trigger, score, scale_max FROM survey_response ORDER BY 1"
    ) == [
        ("zendesk/101", "C1", "csat", "transactional", 1.0, 1.0),
        ("zendesk/102", anne, "csat", "transactional", 4.0, 5.0),
    ]


def test_an_identifier_that_a_spreadsheet_rounded_is_left_out_and_said(load: Load, rows: Rows) -> None:
    lines = [ticket("1.03006E+13", "C1", score="Good")] + [
        ticket(str(101 + n), "C1", score="Offered") for n in range(9)
    ]
    result = load(HEADER + "".join(lines))
    assert (result.rows_loaded, result.rows_quarantined) == (9, 1)
    assert rows("SELECT column_name, value FROM quarantine") == [("Id", "1.03006E+13")]
    assert "spreadsheet" in str(rows("SELECT reason::VARCHAR FROM quarantine")[0][0])


def test_names_and_subjects_are_not_kept(load: Load, on_disk: Callable[[], bytes]) -> None:
    load(HEADER + ticket("101", "C1", score="Good"))
    content = on_disk().lower()
    assert [word for word in (b"example.fr", b"martin", b"lost parcel") if word in content] == []
