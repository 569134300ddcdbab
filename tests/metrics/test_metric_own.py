"""The company's own figures, against arithmetic worked by hand on a shop of a few customers."""

from __future__ import annotations

from datetime import date

import pytest

from mediaplan.metrics import figures
from mediaplan.model import Compare, Scope
from tests.metrics.answered import notes, rows
from tests.metrics.few_customers import AS_OF, shop
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import message, order, permission

TOTALS = {
    "sales": 8,
    "revenue": 555,
    "margin": 222,
    "quantity": 9,
    "new_customers": 3,
    "active_customers": 4,
    "average_basket": 555 / 8,
    # ann and bea came back; cid did not; of dan it is not known
    "repeat_rate": 2 / 3,
    # ann within 30 days, bea after 40; cid is not observed for 30 days
    "activation_rate": 1 / 2,
    "acquisition_cost": 150,
    "cac": 50,
    "roas_own": 555 / 150,
    "roi": (222 - 150) / 150,
}


@pytest.mark.parametrize(("name", "expected"), TOTALS.items(), ids=TOTALS)
def test_totals(engine: MemoryEngine, name: str, expected: float) -> None:
    (row,) = rows(figures(engine, Scope(), None, [name]))
    assert row[name] == pytest.approx(expected)


def test_figures_are_those_of_sql_written_by_hand(engine: MemoryEngine) -> None:
    by_hand = engine.sql(
        "SELECT channel, sum(revenue)::DOUBLE, count(DISTINCT coalesce(customer_id, conversion_id) || day) "
        "FROM conversion WHERE status = 'confirmed' GROUP BY channel ORDER BY channel"
    )
    answer = figures(engine, Scope(), "channel", ["revenue", "sales"])
    found = sorted((row["channel"], row["revenue"], row["sales"]) for row in rows(answer) if row["sales"])
    assert found == by_hand


@pytest.mark.parametrize("by", ["channel", "campaign", "market", "segment", "stage", "day", "week", "month"])
def test_sales_add_up_whatever_they_are_split_by(engine: MemoryEngine, by: str) -> None:
    frame = figures(engine, Scope(), by, ["sales", "revenue"]).frame
    assert (frame["sales"].sum(), frame["revenue"].sum()) == (8, 555)


def test_people_are_counted_in_each_group_and_never_added_up(engine: MemoryEngine) -> None:
    by_channel = {
        row["channel"]: row["active_customers"]
        for row in rows(figures(engine, Scope(), "channel", ["active_customers"]))
    }
    assert by_channel == {"search": 3, "store": 2, "email": 1}
    assert sum(by_channel.values()) > 4, "ann and bea bought in two channels each"


def test_permissions_in_force_on_the_last_day_count_each_person_once() -> None:
    given = [
        permission("2026-01-01", "ann"),
        permission("2026-01-01", "bea"),
        permission("2026-05-01", "bea", "opted_out"),
        permission("2026-01-01", "ann", channel="sms"),
    ]
    made = shop(consent=given)
    name = "contactable_customers"
    assert rows(figures(made, Scope(), "channel", [name])) == [
        {"channel": "email", name: 1},
        {"channel": "sms", name: 1},
    ]
    assert rows(figures(made, Scope(), None, [name])) == [{name: 1}]
    assert rows(figures(made, Scope(end=date(2026, 4, 30)), None, [name])) == [{name: 2}]
    assert rows(figures(made, Scope(end=date(2025, 4, 30)), None, [name])) == []


def test_at_the_newest_day_of_data_permissions_count_as_they_are_known_now() -> None:
    """The last sale is of 30 June. What is imported in July was not known on the last day of June."""
    given = [permission("2026-01-01", name) for name in ("ann", "bea", "cid", "dan")]
    given += [
        permission("2026-07-05", "ann", "opted_out"),
        permission("1970-01-01", "bea", "opted_out"),
        permission("2026-07-05", "eva"),
    ]
    made = shop(consent=given)
    made.connection.execute("UPDATE batch SET imported_day = DATE '2026-07-06'")
    made.refresh()
    name = "contactable_customers"
    for scope in (Scope(), Scope(end=AS_OF), Scope(date(2026, 6, 1), date(2026, 12, 31))):
        assert rows(figures(made, scope, None, [name])) == [{name: 3}], "cid, dan and eva"
    assert rows(figures(made, Scope(end=date(2026, 6, 29)), None, [name])) == [{name: 4}]


def test_now_is_compared_with_the_last_day_of_the_period_before() -> None:
    given = [permission("2026-01-01", "ann"), permission("2026-01-01", "bea")]
    made = shop(consent=[*given, permission("2026-07-05", "ann", "opted_out")])
    june = Scope(date(2026, 6, 1), date(2026, 6, 30), Compare.PREVIOUS, same_weekdays=False)
    (row,) = rows(figures(made, june, None, ["contactable_customers"]))
    assert (row["contactable_customers"], row["contactable_customers_before"]) == (1, 2)


def test_contacts_are_marketing_and_people_are_counted_once() -> None:
    sent = [
        *(message(f"2026-02-0{day}", "ann") for day in (1, 2, 3)),
        message("2026-02-01", "bea"),
        message("2026-02-01", "bea", purpose="transactional"),
    ]
    (row,) = rows(
        figures(
            shop(touchpoint=sent), Scope(), "channel", ["contacts", "service_contacts", "contacted_customers"]
        )
    )
    assert row == {"channel": "email", "contacts": 4, "service_contacts": 1, "contacted_customers": 2}


def test_sales_dated_after_their_import_are_not_counted_and_it_is_said() -> None:
    made = shop(conversion=[order("2026-06-10", "ann", 50), order("2026-06-20", "ann", 70)])
    made.connection.execute("UPDATE batch SET imported_day = DATE '2026-06-15'")
    made.refresh()
    answer = figures(made, Scope(), None, ["revenue"])
    assert rows(answer) == [{"revenue": 50}]
    assert "1 sale of this period is dated after the import that gave it" in notes(answer)
    before = Scope(date(2026, 6, 1), date(2026, 6, 15))
    assert "dated after" not in notes(figures(made, before, None, ["revenue"]))
    assert "dated after" not in notes(figures(made, Scope(), None, ["spend"]))


def test_sales_beside_those_before(engine: MemoryEngine) -> None:
    scope = Scope(date(2026, 6, 1), date(2026, 6, 30), Compare.PREVIOUS, same_weekdays=False)
    assert rows(figures(engine, scope, "month", ["sales", "revenue"])) == [
        {
            "month": "2026-06",
            "provisional": False,
            "sales": 3,
            "sales_before": 1,
            "revenue": 115,
            "revenue_before": 30,
        }
    ]


def test_two_dimensions(engine: MemoryEngine) -> None:
    answer = figures(engine, Scope(start=date(2026, 5, 1)), "stage", ["sales"], then="channel")
    assert rows(answer) == [
        {"stage": "acquisition", "channel": "search", "sales": 1},
        {"stage": "reactivation", "channel": "search", "sales": 1},
        {"stage": "undetermined", "channel": "store", "sales": 2},
    ]


def test_a_campaign_is_found_by_its_name_among_sales_too() -> None:
    made = shop(campaign=[{"campaign_id": "news", "campaign": "Newsletter"}])
    answer = figures(made, Scope(campaigns=("Newsletter",)), "campaign", ["sales"])
    assert rows(answer) == [{"campaign": "news", "campaign_name": "Newsletter", "sales": 1}]
    assert answer.scope.campaigns == ("Newsletter",)
