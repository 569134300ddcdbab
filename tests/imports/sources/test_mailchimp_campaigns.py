"""Mailchimp campaigns: one row a campaign, on the day it was sent."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tests.imports.sources.loading import Load, Rows

HEADER = (
    'Title,Subject,List,"Send Date","Send Weekday","Total Recipients","Successful Deliveries","Soft Bounces",'
    '"Hard Bounces","Total Bounces","Times Forwarded","Forwarded Opens","Unique Opens","Open Rate",'
    '"Total Opens","Unique Clicks","Click Rate","Total Clicks",Unsubscribes,"Abuse Complaints",'
    '"Times Liked on Facebook","Folder Id","Unique Id","Total Orders","Total Gross Sales","Total Revenue"\n'
)
JUNE = (
    'Summer,"Sun, sea and sale",Customers,"Jun 09, 2018 09:30 pm",Saturday,"1,200",1180,12,8,20,0,0,400,'
    "33.90%,620,60,5.08%,75,6,1,0,,a1b2c3,{orders},{gross},{revenue}\n"
)
JULY = (
    'Thanks,"Thank you",Customers,"Jul 10, 2018 08:00 am",Tuesday,300,300,0,0,0,0,0,150,50.00%,180,'
    "9,3.00%,9,0,0,0,,d4e5f6,0,0,0\n"
)
PLAIN = JUNE.format(orders=0, gross=0, revenue=0)
SOLD = JUNE.format(orders=7, gross=840.5, revenue=801.25)


def test_a_campaign_is_a_row_of_its_day(load: Load, rows: Rows) -> None:
    result = load(HEADER + PLAIN + JULY)
    assert (result.status, result.source, result.table) == ("loaded", "mailchimp_campaigns", "performance")
    assert (result.rows_read, result.rows_loaded) == (2, 2)
    found = rows(
        "SELECT source, level, channel, campaign_id, campaign, period_start, period_end, sent, delivered,"
        " opens, clicks, unsubscribes, complaints FROM performance ORDER BY period_start"
    )
    assert found == [
        ("mailchimp", "campaign", "email", "a1b2c3", "Summer", date(2018, 6, 9), date(2018, 6, 9), 1200, 1180,
         400, 60, 6, 1),
        ("mailchimp", "campaign", "email", "d4e5f6", "Thanks", date(2018, 7, 10), date(2018, 7, 10), 300, 300,
         150, 9, 0, 0),
    ]  # fmt: skip


def test_no_sales_need_no_currency(load: Load, rows: Rows) -> None:
    assert load(HEADER + PLAIN).status == "loaded"
    assert rows("SELECT conversions, conversion_value FROM performance") == [(0.0, Decimal(0))]


def test_sales_need_one(load: Load, rows: Rows) -> None:
    asked = load(HEADER + SOLD)
    assert (asked.status, [question.name for question in asked.questions]) == ("needs_mapping", ["currency"])
    assert rows("SELECT * FROM performance") == []
    assert load(HEADER + SOLD, currency="EUR").status == "loaded"
    assert rows("SELECT conversions, conversion_value, currency FROM performance") == [
        (7.0, Decimal("801.2500"), "EUR")
    ]


def test_a_campaign_without_a_day_is_quarantined(load: Load) -> None:
    lines = [JULY.replace("d4e5f6", f"id{number}").replace("Jul 10", f"Jul 1{number}") for number in range(6)]
    result = load(HEADER + "".join(lines) + PLAIN.replace("Jun 09, 2018 09:30 pm", "soon"))
    assert (result.rows_read, result.rows_loaded, result.rows_quarantined) == (7, 6, 1)


def test_imported_again_after_more_opens_it_replaces_itself(load: Load, rows: Rows) -> None:
    load(HEADER + PLAIN)
    result = load(HEADER + PLAIN.replace(",400,", ",450,"), "later.csv")
    assert (result.rows_read, result.rows_replaced) == (1, 1)
    assert rows("SELECT opens FROM performance") == [(450,)]
