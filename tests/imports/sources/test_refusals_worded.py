"""A refusal is read however it is written, and never passed over: a column is asked about, a word waits."""

from __future__ import annotations

import pytest

from tests.imports.sources.loading import Load, Rows

CRM = (
    "Code client;E-mail;Segment;Date de création;{header}\nC1;a@x.fr;A;13/03/2026;{cell}\n"
    "C2;b@x.fr;A;14/03/2026;Non\n"
)
HUBSPOT = (
    "Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Unsubscribed from all email\n"
    "1,A,B,a@x.fr,,New,2026-03-12 09:14,{cell}\n"
)
OUT = "SELECT channel FROM consent WHERE status = 'opted_out' ORDER BY 1"


@pytest.mark.parametrize("cell", ["VRAI", "Oui", "x", "O", "true", "1", "Y"])
def test_yes_is_yes_in_every_spelling(load: Load, rows: Rows, cell: str) -> None:
    assert load(CRM.format(header="Désabonné", cell=cell), confirm="yes").status == "loaded"
    assert rows(OUT) == [("email",)]
    load(HUBSPOT.format(cell=cell), "hubspot.csv", confirm="yes")
    assert rows(OUT) == [("email",), ("email",)]


@pytest.mark.parametrize("cell", ["2026-02-01", "peut-être", "STOP"])
def test_what_is_neither_yes_nor_no_waits(load: Load, rows: Rows, cell: str) -> None:
    asked = load(CRM.format(header="Désabonné", cell=cell), confirm="yes")
    assert asked.status == "needs_mapping", "half of the lines"
    assert "neither yes nor no" in asked.message
    result = load(CRM.format(header="Désabonné", cell=cell), confirm="yes", accept_bad_rows="yes")
    assert (result.rows_loaded, result.rows_quarantined) == (1, 1)
    assert rows(OUT) == []


HEADERS = {
    "Désabonné": ["email"],
    "Refus e-mail": ["email"],
    "HasOptedOutOfEmail": ["email"],
    "Do not email": ["email"],
    "Refus SMS": ["sms"],
    "Opt-out SMS": ["sms"],
    "STOP SMS": ["sms"],
    "Ne pas appeler": ["phone"],
    "Do Not Call": ["phone"],
    "Bloctel": ["phone"],
    "Ne pas contacter": ["email", "mail", "phone", "sms"],
    "Ne plus contacter": ["email", "mail", "phone", "sms"],
    "Ne souhaite pas être contacté": ["email", "mail", "phone", "sms"],
    "Do not contact": ["email", "mail", "phone", "sms"],
    "Opposition commerciale": ["email", "mail", "phone", "sms"],
    "Stop pub": ["email", "mail", "phone", "sms"],
}


@pytest.mark.parametrize(("header", "channels"), HEADERS.items(), ids=HEADERS)
def test_a_column_of_refusals_is_asked_about(
    load: Load, rows: Rows, header: str, channels: list[str]
) -> None:
    asked = load(CRM.format(header=header, cell="Oui"))
    assert (asked.status, [each.name for each in asked.questions]) == ("needs_mapping", ["confirm"])
    assert f"“{header}”" in asked.message
    assert load(CRM.format(header=header, cell="Oui"), confirm="yes").status == "loaded"
    assert rows(OUT) == [(each,) for each in channels]


def test_what_is_wrong_with_a_cell_is_said_once(load: Load, rows: Rows) -> None:
    """Although it would refuse four channels."""
    load(CRM.format(header="Ne pas contacter", cell="peut-être"), confirm="yes", accept_bad_rows="yes")
    assert rows("SELECT line, column_name, value FROM quarantine") == [(2, "Ne pas contacter", "peut-être")]


def test_a_day_of_refusal_is_one(load: Load, rows: Rows) -> None:
    content = CRM.format(header="Date de désinscription", cell="20/03/2026").replace("Non", "")
    assert load(content).status == "needs_mapping"
    assert load(content, confirm="yes").status == "loaded"
    assert rows("SELECT channel, recorded_day::VARCHAR FROM consent") == [("email", "2026-03-20")]


@pytest.mark.parametrize(
    ("header", "channel"),
    [
        ("Inscrit newsletter", "email"),
        ("Autorise e-mail", "email"),
        ("Accord commercial", "email"),
        ("Contactable", "email"),
        ("Accord SMS", "sms"),
        ("SMS ok", "sms"),
    ],
)
def test_a_column_of_permissions_is_asked_about(load: Load, rows: Rows, header: str, channel: str) -> None:
    assert load(CRM.format(header=header, cell="Oui")).status == "needs_mapping"
    load(CRM.format(header=header, cell="Oui"), confirm="yes")
    assert rows("SELECT DISTINCT channel FROM consent WHERE status = 'opted_in'") == [(channel,)]


@pytest.mark.parametrize("header", ["Optin partenaires", "Raison du refus", "Date de refus du devis SMS"])
def test_what_is_none_of_ours_is_no_permission(load: Load, rows: Rows, header: str) -> None:
    load(CRM.format(header=header, cell="Oui"))
    assert rows("SELECT count(*) FROM consent") == [(0,)]


def test_who_refuses_is_not_opted_in_by_the_same_line(load: Load, rows: Rows) -> None:
    content = CRM.format(header="Opt-in e-mail;Désabonné", cell="Oui;Oui").replace("2026;Non", "2026;Oui;Non")
    load(content, confirm="yes")
    assert rows(OUT) == [("email",)]


@pytest.mark.parametrize("number", ["00123456789", "0033123456789", "00370012345678", "0612345678"])
def test_an_order_number_behind_zeros_is_a_number(load: Load, rows: Rows, number: str) -> None:
    load(f"conversion_id,occurred_at,revenue,currency\n{number},2026-05-13,10,EUR\n")
    assert rows("SELECT conversion_id FROM conversion") == [(number,)]


def test_the_currency_of_a_deal_is_that_of_its_own_amount(load: Load, rows: Rows) -> None:
    deal = (
        "Record ID,Deal Name,Deal Stage,Deal owner,Amount,Currency,Close Date,Create Date,"
        "Amount in company currency\n1,D1,Closed won,Bob,1000,USD,2026-05-01,2026-01-01,900\n"
    )
    load(deal)
    assert rows("SELECT revenue::DOUBLE, currency FROM conversion") == [(1000.0, "USD")]
    alone = deal.replace("Amount,Currency", "Currency").replace("1000,USD", "USD")
    assert load(alone, "alone.csv").status == "needs_mapping", "900 is in the company's currency"


def test_deals_of_two_companies_without_numbers_are_two(load: Load, rows: Rows) -> None:
    load(
        "Deal Name,Deal Stage,Deal owner,Amount,Currency,Close Date,Create Date,Associated Company\n"
        "D1,Closed Won,Bob,10,EUR,2026-05-01,2026-01-01,ACME\n"
        "D1,Closed Won,Bob,20,EUR,2026-05-01,2026-01-01,BETA\n"
    )
    assert rows("SELECT sum(revenue)::DOUBLE, count(*) FROM conversion") == [(30.0, 2)]
