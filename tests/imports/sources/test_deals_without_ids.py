"""Deals of a report without IDs: known by company, name and day, and never taken for one another."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from tests.imports.sources.loading import Load, Rows

SALESFORCE = (
    "Opportunity Name,Account Name,Stage,Amount,Amount Currency,Close Date,Created Date,Lead Source\n"
    "Renewal 2026,Spa Azur,Closed Won,12500.00,EUR,2026-11-13,2026-10-12,Web\n"
    "Renewal 2026,Spa Azur,Closed Won,900.00,EUR,2026-11-20,2026-10-20,Web\n"
    "Renewal 2026,Mairie de Nice,Closed Won,3300.00,EUR,2026-11-30,2026-11-02,Web\n"
)
HUBSPOT = (
    "Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date\n"
    "Renewal,Closed Won,1200,Bob,2026-05-01 10:00,2026-01-01 09:00\n"
    "Renewal,Closed Won,800,Bob,2026-05-02 10:00,2026-01-02 09:00\n"
)
SUM = "SELECT count(*), sum(revenue) FROM conversion WHERE status = 'confirmed'"


def test_three_of_one_name_are_three(load: Load, rows: Rows) -> None:
    assert load(SALESFORCE, confirm="yes").status == "loaded"
    assert rows(SUM) == [(3, Decimal(16700))]


def test_without_the_day_of_creation_the_closing_day_tells_them_apart(load: Load, rows: Rows) -> None:
    lines = [line.split(",") for line in SALESFORCE.splitlines()]
    content = "\n".join(",".join(cells[:6] + cells[7:]) for cells in lines) + "\n"
    assert load(content, confirm="yes").status == "loaded"
    assert rows(SUM) == [(3, Decimal(16700))]


def test_a_later_report_says_how_they_stand(load: Load, rows: Rows) -> None:
    load(SALESFORCE.replace("Closed Won,900.00", "Prospecting,700.00"), confirm="yes")
    assert rows(SUM) == [(2, Decimal(15800))]
    result = load(SALESFORCE, "next.csv")
    assert (result.rows_replaced, result.rows_loaded) == (1, 0), result.message
    assert rows(SUM) == [(3, Decimal(16700))]


def test_those_that_are_alike_in_all_of_that_wait_for_a_person(load: Load, rows: Rows) -> None:
    alike = SALESFORCE.replace("2026-10-20", "2026-10-12")
    asked = load(alike, confirm="yes")
    assert (asked.status, rows(SUM)) == ("needs_mapping", [(0, None)])
    result = load(alike, confirm="yes", accept_bad_rows="yes")
    assert (result.rows_loaded, result.rows_quarantined) == (1, 2), result.message
    assert "nothing tells whether they are one or several" in str(rows("SELECT reason FROM quarantine"))
    assert rows(SUM) == [(1, Decimal(3300))]


def test_the_same_line_twice_is_one(load: Load, rows: Rows) -> None:
    result = load(SALESFORCE + SALESFORCE.splitlines()[1] + "\n", confirm="yes")
    assert (result.status, rows(SUM)) == ("loaded", [(3, Decimal(16700))])
    assert "1 row is the same as another in all its cells" in result.message


def test_deals_of_hubspot_too(load: Load, rows: Rows) -> None:
    assert load(HUBSPOT, currency="EUR").status == "loaded"
    assert rows(SUM) == [(2, Decimal(2000))]


@pytest.mark.parametrize("name", ["anne@example.fr", "Anne Martin <anne@example.fr>", "For anne@example.fr"])
def test_nobody_can_be_read_in_a_name(
    load: Load, rows: Rows, on_disk: Callable[[], bytes], name: str
) -> None:
    load(SALESFORCE.replace("Renewal 2026,Mairie de Nice", f"{name},Mairie de Nice"), confirm="yes")
    assert rows(SUM) == [(3, Decimal(16700))]
    assert [word for word in ("example.fr", "Martin") if word.encode() in on_disk()] == []
