"""The company's own figures, against arithmetic worked by hand on a shop of a few customers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.metrics import figures
from mediaplan.model import Answer, Compare, Scope, Settings
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import customer, message, order, permission

AS_OF = date(2026, 6, 30)
RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=1)
#: Ann: first ever in January, again 20 days later, again in May: silent for longer than 90 days.
#: Bea: first in March, again 40 days later. Cid: first on 10 June: not observed for 30 days.
#: Dan: in the base without a first order known, older than the data: not known what his sale is.
ORDERS = [
    order("2026-01-10", "ann", 100),
    order("2026-01-30", "ann", 50, channel="email", campaign_id="news"),
    order("2026-05-20", "ann", 30),
    order("2026-03-01", "bea", 200),
    order("2026-04-10", "bea", 60, channel="store"),
    order("2026-06-10", "cid", 80),
    order("2026-06-10", "cid", 20),
    order("2026-06-12", "dan", 10, channel="store"),
    order("2026-06-13", None, 5, channel="store"),
    order("2026-06-14", "bea", 999, status="cancelled"),
]
PEOPLE = [
    customer("ann", created_day="2026-01-10"),
    customer("bea", created_day="2026-03-01", segment="silver"),
    customer("cid", created_day="2026-06-10", segment="silver", market="BE"),
    customer("dan", created_day="2020-01-01", segment="silver"),
]


def shop(settings: Settings = RULES, as_of: date = AS_OF, **tables: list[dict[str, Any]]) -> MemoryEngine:
    made = MemoryEngine(settings, as_of)
    for table, content in ({"customer": PEOPLE, "conversion": ORDERS} | tables).items():
        made.fill(table, content)
    return made.refresh()


@pytest.fixture(scope="module")
def engine() -> MemoryEngine:
    return shop(
        performance=[performance("2026-01-05", spend=90), performance("2026-06-05", spend=60)],
        campaign=[{"campaign_id": "c1", "stage": "acquisition"}],
    )


def rows(answer: Answer) -> list[dict[str, Any]]:
    found = answer.frame.astype(object)
    return [{k: None if pd.isna(v) else v for k, v in row.items()} for row in found.to_dict("records")]


def notes(answer: Answer) -> str:
    return "\n".join(str(note) for note in answer.notes)


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


SPRING = Scope(date(2026, 4, 1), date(2026, 6, 30))
# The first sale held is of 1 January: customer base, days of orders, repeat rate of the spring.
REPEATS: dict[str, tuple[dict[str, Any] | None, list[str], float | None]] = {
    "the first ever": (None, ["2026-05-01"], 0),
    "first and second in the period": (None, ["2026-05-01", "2026-06-01"], 1),
    "the first was before the period": (None, ["2026-03-01", "2026-05-01"], 1),
    "two orders of a day are one sale": (None, ["2026-05-01", "2026-05-01"], 0),
    "the base knows an order from before the data": (
        {"created_day": "2020-01-01", "first_order_day": "2020-01-01"}, ["2026-05-01"], 1
    ),
    "the same within the silence that says nothing": (
        {"created_day": "2025-12-01", "first_order_day": "2025-12-20"}, ["2026-04-01"], 1
    ),
    "the base knows an order that we should hold": (
        {"created_day": "2026-01-10", "first_order_day": "2026-02-01"}, ["2026-04-15"], 1
    ),
    "that order was cancelled": (
        {"created_day": "2026-01-10", "first_order_day": "2026-02-01"},
        ["2026-02-01 cancelled", "2026-04-15"],
        0,
    ),
    "older than the data, first order not known": ({"created_day": "2020-01-01"}, ["2026-05-01"], None),
    "the same, the second": ({"created_day": "2020-01-01"}, ["2026-03-01", "2026-05-01"], 1),
    "nobody known": ({}, ["2026-05-01"], None),
}  # fmt: skip


@pytest.mark.parametrize(("base", "days", "expected"), REPEATS.values(), ids=REPEATS)
def test_a_sale_is_a_repeat_where_one_before_it_is_known(
    base: dict[str, Any] | None, days: list[str], expected: float | None
) -> None:
    named = None if base == {} else "x"
    orders = [order("2026-01-01", "first")]
    for day, *status in map(str.split, days):
        orders.append(order(day, named, **({"status": status[0]} if status else {})))
    made = shop(customer=[customer("x", **base)] if base else [], conversion=orders)
    (row,) = rows(figures(made, SPRING, None, ["repeat_rate"]))
    assert row["repeat_rate"] == expected


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


def test_stages_of_sales_and_costs_declared_stand_side_by_side(engine: MemoryEngine) -> None:
    assert rows(figures(engine, Scope(), "stage", ["sales", "spend"])) == [
        {"stage": "acquisition", "sales": 3, "spend": 150},
        {"stage": "activation", "sales": 2, "spend": None},
        {"stage": "reactivation", "sales": 1, "spend": None},
        {"stage": "undetermined", "sales": 2, "spend": None},
    ]


def test_what_costs_and_sales_share_is_not_multiplied(engine: MemoryEngine) -> None:
    (row,) = [
        r
        for r in rows(figures(engine, Scope(), "channel", ["spend", "revenue", "roas_own", "roi"]))
        if r["channel"] == "search"
    ]
    assert (row["spend"], row["revenue"]) == (150, 430)
    assert row["roas_own"] == pytest.approx(430 / 150)
    assert row["roi"] == pytest.approx((172 - 150) / 150)


def test_cac_of_a_channel_counts_the_new_customers_recorded_for_it(engine: MemoryEngine) -> None:
    found = {
        row["channel"]: row["cac_paid"]
        for row in rows(figures(engine, Scope(), "channel", ["cac_paid", "sales"]))
    }
    assert found == {"search": 50, "store": None, "email": None}


@pytest.mark.parametrize("part", [{"channels": ("search",)}, {"campaigns": ("c1",)}])
@pytest.mark.parametrize("by", ["total", "month", "market"])
def test_the_blended_cac_is_of_all_or_not_given(engine: MemoryEngine, part: dict[str, Any], by: str) -> None:
    answer = figures(engine, Scope(**part), by, ["cac", "acquisition_cost"])
    assert answer.frame["acquisition_cost"].sum() == 150
    assert answer.frame["cac"].isna().all()
    assert "it is not given for some channels or campaigns" in notes(answer)
    assert "no spend is declared" not in notes(answer)


def test_the_blended_cac_of_a_market_is_of_all_of_it(engine: MemoryEngine) -> None:
    answer = figures(engine, Scope(markets=("FR",)), None, ["cac", "new_customers"])
    assert "not given for some" not in notes(answer)


def test_without_spend_declared_acquisition_there_is_no_cac_and_it_is_said() -> None:
    answer = figures(shop(performance=[performance("2026-01-05", spend=90)]), Scope(), None, ["cac", "spend"])
    assert rows(answer) == [{"cac": None, "spend": 90}]
    assert "no spend is declared for acquisition" in notes(answer)


def test_without_margin_there_is_no_roi_and_it_is_said() -> None:
    made = shop(
        conversion=[order("2026-01-10", "ann", 100, margin=None)],
        performance=[performance("2026-01-05", spend=50)],
    )
    answer = figures(made, Scope(), None, ["roi", "roas_own", "margin"])
    assert rows(answer) == [{"roi": None, "roas_own": 2, "margin": None}]
    assert "No return on investment is given" in notes(answer)
    assert "Margin leaves out 1.0 of revenue" in notes(answer)


def test_all_costs_over_some_customers_is_no_figure(engine: MemoryEngine) -> None:
    answer = figures(engine, Scope(segments=("gold",)), None, ["spend", "revenue", "roas_own", "roi"])
    assert rows(answer) == [{"spend": 150, "revenue": 180, "roas_own": None, "roi": None}]
    assert "Return on ad spend (own), Return on investment cannot be given for these filters" in notes(answer)
    assert "it needs the margin" not in notes(answer)  # that is not the reason
    assert "Segments do not apply to costs" in notes(answer)


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ({}, 1 / 2),
        ({"end": date(2026, 3, 20)}, 1.0),  # bea is not observed for 30 days on that day
        ({"start": date(2026, 2, 9)}, 1 / 2),  # ann's 30 days end on that day
        ({"start": date(2026, 2, 10)}, 0.0),  # bea alone
        ({"start": date(2026, 6, 1)}, None),  # nobody's end since; cid's will in July
        ({"segments": ("gold",)}, 1.0),
        ({"channels": ("search",)}, 1 / 2),
        ({"stages": ("loyalty",)}, 1 / 2),
    ],
)
def test_activation_looks_at_customers_by_their_first_sale(
    engine: MemoryEngine, scope: dict[str, Any], expected: float | None
) -> None:
    found = rows(figures(engine, Scope(**scope), None, ["activation_rate"]))
    assert (found[0]["activation_rate"] if found else None) == expected


def test_a_segment_may_have_its_own_window() -> None:
    own = Settings(
        inactive_after=90,
        activation_window=30,
        privacy_threshold=1,
        activation_window_by_segment=(("silver", 45),),
    )
    (row,) = rows(figures(shop(own), Scope(), None, ["activation_rate"]))
    assert row["activation_rate"] == 1.0


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2026-05-01", 1.0),  # ann is inactive since 1 May (90 days after 30 January), back on the 20th
        ("2026-05-21", None),  # nobody is inactive
        ("2026-04-30", None),  # ann is silent for just 90 days
    ],
)
def test_reactivation_looks_at_who_was_inactive_on_the_first_day(
    engine: MemoryEngine, start: str, expected: float | None
) -> None:
    scope = Scope(date.fromisoformat(start), date(2026, 6, 30), segments=("gold",))
    found = rows(figures(engine, scope, None, ["reactivation_rate"]))
    assert (found[0]["reactivation_rate"] if found else None) == expected


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ({"inactive_after": 90}, "Inactive after 90 days without a sale."),
        (
            {
                "inactive_after": 90,
                "inactive_after_by_segment": (("gold", 60), ("milk", 30)),
                "inactive_after_by_category": (("sofa", 400), ("milk", 7)),
            },
            "Inactive after 90 days without a sale (own rules for gold, milk, sofa).",
        ),
        (
            {"inactive_after_by_segment": (("gold", 60),)},
            "Inactive by rules of their own: gold. Of all others the silence is not set.",
        ),
    ],
)
def test_the_silence_names_those_with_rules_of_their_own(rules: dict[str, Any], said: str) -> None:
    answer = figures(shop(Settings(**rules)), SPRING, None, ["reactivation_rate", "sales"])
    assert said in notes(answer)


def test_rules_not_set_are_said() -> None:
    answer = figures(
        shop(Settings(privacy_threshold=1)), Scope(), None, ["sales", "activation_rate", "reactivation_rate"]
    )
    assert rows(answer) == [{"sales": 8, "activation_rate": None, "reactivation_rate": None}]
    assert "activation window is not set" in notes(answer)
    assert "Nobody is inactive" in notes(answer)


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


def test_a_plan_is_a_cost_only_once_its_days_are_over() -> None:
    line = {
        "plan_id": "p", "version": "1", "line_id": "1", "campaign_id": "tv1", "channel": "tv",
        "currency": "EUR",
        "starts_on": "2026-06-21", "ends_on": "2026-07-10", "net_net_cost": 2000, "fees": 200,
    }  # fmt: skip
    answer = figures(shop(plan_line=[line]), Scope(), None, ["spend", "fees", "full_cost"])
    assert rows(answer) == [{"spend": 1000, "fees": 100, "full_cost": 1100}]
    assert "the plan's cost is counted (planned)" in notes(answer)


def test_what_plan_and_channel_may_both_count_is_said_with_its_amount() -> None:
    line = {
        "plan_id": "p", "version": "1", "line_id": "1", "channel": "search", "currency": "EUR",
        "starts_on": "2026-06-01", "ends_on": "2026-06-30", "net_net_cost": 1000,
    }  # fmt: skip
    radio = line | {"line_id": "2", "channel": "radio", "net_net_cost": 300}
    spent = [performance("2026-06-15", spend=980, campaign_id="77")]
    alone = "Where no channel reports its spend"
    untied = "of which 1,000.00 EUR from plan lines of channels that report, not tied to a reported campaign"

    both = figures(shop(performance=spent, plan_line=[line]), Scope(), None, ["spend"])
    assert rows(both) == [{"spend": 1980}]
    assert untied in notes(both)
    assert alone not in notes(both)

    other = figures(shop(performance=spent, plan_line=[line, radio]), Scope(), None, ["spend"])
    assert rows(other) == [{"spend": 2280}]
    assert untied in notes(other)
    assert alone in notes(other)

    tie = [{"pattern": "77", "campaign_id": "sea", "plan_id": "p", "line_id": "1"}]
    tied = figures(shop(performance=spent, plan_line=[line], campaign_match=tie), Scope(), None, ["spend"])
    assert "not tied" not in notes(tied)

    later = line | {"starts_on": "2026-06-16", "ends_on": "2026-06-20"}
    assert alone in notes(figures(shop(performance=spent, plan_line=[later]), Scope(), None, ["spend"]))


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


def test_currencies_of_costs_and_of_sales_are_kept_apart() -> None:
    made = shop(performance=[performance("2026-01-05", spend=90, currency="USD")])
    answer = figures(made, Scope(), None, ["spend", "revenue", "active_customers", "roas_own"])
    assert rows(answer) == [
        {"currency": "EUR", "spend": None, "revenue": 555, "active_customers": 4, "roas_own": None},
        {"currency": "USD", "spend": 90, "revenue": None, "active_customers": None, "roas_own": None},
    ]
    assert "several currencies (EUR, USD)" in notes(answer)
    assert rows(figures(made, Scope(), None, ["active_customers"])) == [{"active_customers": 4}]


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
