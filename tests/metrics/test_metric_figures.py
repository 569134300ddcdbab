"""Figures against SQL and arithmetic worked by hand: the traps of adding things up."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.metrics import METRICS, Kind, Unit, figures
from mediaplan.model import Answer, Compare, MediaplanError, Scope, Settings
from tests.metrics.memory import MemoryEngine, performance

AS_OF = date(2025, 3, 31)


def engine(
    *rows: dict[str, Any], settings: Settings | None = None, **tables: list[dict[str, Any]]
) -> MemoryEngine:
    made = MemoryEngine(settings, as_of=AS_OF if rows else None).fill("performance", rows)
    for table, content in tables.items():
        made.fill(table, content)
    return made.refresh()


def rows(answer: Answer) -> list[dict[str, Any]]:
    """Rows with None where there is nothing and days as text."""
    found = answer.frame.astype(object)
    return [
        {
            name: None if pd.isna(value) else str(value.date()) if isinstance(value, pd.Timestamp) else value
            for name, value in row.items()
        }
        for row in found.to_dict("records")
    ]


def notes(answer: Answer) -> str:
    return "\n".join(str(note) for note in answer.notes)


SEARCH = performance(
    "2025-01-01", spend=100, impressions=1000, clicks=10, conversions=4, conversion_value=400
)
SEARCH_2 = performance(
    "2025-02-03", spend=300, impressions=500, clicks=50, conversions=1, conversion_value=100
)
TV = performance("2025-01-08", source="plan", channel="tv", campaign_id="t1", spend=5000, grp=250)
MAIL = performance(
    "2025-01-15", source="esp", channel="email", campaign_id="m1", currency=None,
    sent=1000, delivered=950, opens=190, clicks=19, unsubscribes=2, complaints=1,
)  # fmt: skip


def test_simple_sums_and_ratios_of_sums() -> None:
    platform = [m.name for m in METRICS.values() if m.kind is Kind.REPORTED and m.name != "acquisition_cost"]
    answer = figures(engine(SEARCH, SEARCH_2), Scope(), None, platform)
    (row,) = rows(answer)
    assert row == {
        "spend": 400, "fees": 0, "full_cost": 400, "platform_spend": 400,
        "impressions": 1500, "clicks": 60, "ctr": 60 / 1500, "cpc": 400 / 60,
        "cpm": 400 / 1500 * 1000, "engagements": None, "engagement_rate": None,
        "platform_conversions": 5, "platform_revenue": 500, "roas": 1.25, "cpa": 80,
        "sent": None, "delivered": None, "delivery_rate": None, "opens": None, "open_rate": None,
        "message_clicks": None, "click_rate": None, "unsubscribe_rate": None, "complaint_rate": None,
        "grp": None, "cost_per_grp": None,
    }  # fmt: skip
    # the mean of the two days' rates would be (0.01 + 0.1) / 2
    assert row["ctr"] != pytest.approx((0.01 + 0.1) / 2)


def test_rates_of_messages() -> None:
    (row,) = rows(figures(engine(MAIL), Scope(), "channel"))
    assert (row["channel"], row["sent"], row["delivered"], row["opens"]) == ("email", 1000, 950, 190)
    assert row["delivery_rate"] == pytest.approx(0.95)
    assert row["open_rate"] == pytest.approx(0.2)
    assert row["click_rate"] == pytest.approx(0.02)
    assert row["unsubscribe_rate"] == pytest.approx(2 / 950)
    assert row["complaint_rate"] == pytest.approx(1 / 950)


def test_a_ratio_leaves_out_what_does_not_give_its_other_side() -> None:
    (row,) = rows(figures(engine(SEARCH, TV, MAIL), Scope(), "total"))
    assert row["spend"] == 5100
    assert row["cpm"] == 100, "television reports no impressions: its spend bought none of these"
    assert row["cpc"] == 10, "clicks in messages cost nothing here, and television has none"
    assert row["ctr"] == 0.01
    assert row["click_rate"] == pytest.approx(0.02), "clicks on ads are not clicks in messages"
    assert row["cost_per_grp"] == 20
    assert row["roas"] == 4, "only the platform's own spend answers what it claims"


def test_division_by_nothing_is_nothing() -> None:
    (row,) = rows(
        figures(engine(performance("2025-01-01", spend=5, impressions=0, clicks=0)), Scope(), "total")
    )
    assert (row["ctr"], row["cpc"], row["cpm"], row["spend"]) == (None, None, None, 5)


def test_figures_are_those_of_sql_written_by_hand() -> None:
    made = engine(SEARCH, SEARCH_2, TV, MAIL)
    found = {row["channel"]: (row["spend"], row["clicks"]) for row in rows(figures(made, Scope()))}
    by_hand = made.sql("SELECT channel, sum(spend)::DOUBLE, sum(clicks) FROM performance GROUP BY channel")
    assert found == {channel: (spend, clicks) for channel, spend, clicks in by_hand}


def test_several_lines_of_a_plan_do_not_multiply_spend() -> None:
    lines = [
        {
            "plan_id": "p",
            "line_id": line,
            "campaign_id": "c1",
            "starts_on": "2025-01-01",
            "ends_on": "2025-12-31",
        }
        for line in "abc"
    ]
    matches = [{"pattern": pattern, "campaign_id": "c1"} for pattern in ("c*", "c1", "*")]
    made = engine(SEARCH, plan_line=lines, campaign_match=matches, campaign=[{"campaign_id": "c1"}])
    (row,) = rows(figures(made, Scope(), None, ["spend"]))
    assert row["spend"] == 100


def test_levels_are_not_added_up_and_the_answer_says_which_was_read() -> None:
    made = engine(SEARCH, SEARCH | {"level": "ad", "ad": "a"})
    answer = figures(made, Scope(), None, ["spend", "impressions"])
    assert rows(answer) == [{"spend": 100, "impressions": 1000}]
    assert "tool gives figures at several levels (Campaign, Ad)" in notes(answer)
    assert "finest level that is complete, campaign by campaign where all are named: Ad." in notes(answer)


def test_an_absent_key_is_a_row_of_its_own() -> None:
    french = SEARCH_2 | {"market": "FR"}
    answer = figures(engine(SEARCH, french), Scope(), "market", ["spend"])
    assert rows(answer) == [{"market": "FR", "spend": 300}, {"market": None, "spend": 100}]


def test_what_declares_no_stage_is_not_declared() -> None:
    made = engine(SEARCH, TV, campaign=[{"campaign_id": "c1", "stage": "loyalty"}])
    assert rows(figures(made, Scope(), "stage", ["spend"])) == [
        {"stage": "loyalty", "spend": 100},
        {"stage": "not_declared", "spend": 5000},
    ]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("day", ["2025-01-01", "2025-01-08", "2025-02-03"]),
        ("week", ["2024-12-30", "2025-01-06", "2025-02-03"]),
        ("month", ["2025-01", "2025-02"]),
        ("campaign", ["t1", "c1"]),
        ("channel", ["tv", "search"]),
    ],
)
def test_dimensions(by: str, expected: list[str]) -> None:
    answer = figures(engine(SEARCH, SEARCH_2, TV), Scope(), by, ["spend"])
    assert [row[by] for row in rows(answer)] == expected
    assert answer.frame["spend"].sum() == 5400


def test_what_tools_report_can_be_split_by_tool_and_what_things_cost_cannot() -> None:
    answer = figures(engine(SEARCH, TV), Scope(), "source", ["spend", "platform_spend"])
    assert rows(answer) == [
        {"source": "plan", "platform_spend": 5000},
        {"source": "tool", "platform_spend": 100},
    ]
    assert "spend cannot be split by source" in notes(answer)


def test_a_campaign_has_its_identifier_and_its_name() -> None:
    answer = figures(engine(SEARCH | {"campaign": "Brand"}), Scope(), "campaign", ["spend"])
    assert rows(answer) == [{"campaign": "c1", "campaign_name": "Brand", "spend": 100}]


OTHER = performance(
    "2025-01-01", source="rival", campaign_id="c2", spend=100, conversions=3, conversion_value=90
)


@pytest.mark.parametrize("by", ["total", "channel", "month", "stage"])
def test_what_several_platforms_claim_is_never_added(by: str) -> None:
    answer = figures(engine(SEARCH, OTHER), Scope(), by, ["spend", "platform_conversions", "roas", "cpa"])
    (row,) = rows(answer)
    assert row["spend"] == 200
    assert (row["platform_conversions"], row["roas"], row["cpa"]) == (None, None, None)
    assert "Several platforms claim conversions" in notes(answer)


def test_channels_without_a_source_are_several_platforms() -> None:
    made = engine(
        performance("2025-01-01", source="", channel="search", conversions=10),
        performance("2025-01-01", source="", channel="social", campaign_id="c2", conversions=20),
    )
    total = figures(made, Scope(), None, ["platform_conversions"])
    assert rows(total) == [{"platform_conversions": None}]
    assert "Several platforms claim conversions" in notes(total)
    by_channel = figures(made, Scope(), "channel", ["platform_conversions"])
    assert sorted(row["platform_conversions"] for row in rows(by_channel)) == [10, 20]


@pytest.mark.parametrize("by", ["source", "campaign"])
def test_what_one_platform_claims_is_shown(by: str) -> None:
    answer = figures(engine(SEARCH, OTHER), Scope(), by, ["spend", "platform_conversions"])
    assert sorted(row["platform_conversions"] for row in rows(answer)) == [3, 4]
    assert "Several platforms" not in notes(answer)


def test_platforms_are_not_mentioned_where_their_claims_are_not_asked() -> None:
    assert "Several platforms" not in notes(figures(engine(SEARCH, OTHER), Scope(), None, ["spend"]))


DOLLARS = performance("2025-01-01", source="us", campaign_id="u1", currency="USD", spend=50, impressions=10)


def test_currencies_are_kept_apart_and_said() -> None:
    answer = figures(engine(SEARCH, DOLLARS), Scope(), "channel", ["spend", "impressions"])
    assert rows(answer) == [
        {"channel": "search", "currency": "EUR", "spend": 100, "impressions": 1000},
        {"channel": "search", "currency": "USD", "spend": 50, "impressions": 10},
    ]
    assert "several currencies (EUR, USD)" in notes(answer)
    assert "currency" not in answer.extra


def test_the_only_currency_is_the_datas_own() -> None:
    answer = figures(engine(SEARCH, MAIL), Scope(), None, ["spend"])
    assert rows(answer) == [{"spend": 100}]
    assert answer.extra == {"currency": "EUR"}


def test_currencies_are_converted_to_the_base() -> None:
    rate = [{"day": "2024-12-30", "currency": "USD", "rate_to_base": 0.9}]
    answer = figures(
        engine(SEARCH, DOLLARS, settings=Settings(base_currency="EUR"), fx_rate=rate),
        Scope(),
        None,
        ["spend"],
    )
    assert rows(answer) == [{"spend": 145}]


def test_a_missing_rate_is_said() -> None:
    answer = figures(
        engine(SEARCH, DOLLARS, settings=Settings(base_currency="EUR")), Scope(), None, ["spend"]
    )
    assert [(row["currency"], row["spend"]) for row in rows(answer)] == [("EUR", 100), ("USD", 50)]
    assert "no exchange rate to EUR for all amounts in USD" in notes(answer)


JANUARY = {"start": date(2025, 1, 1), "end": date(2025, 1, 31)}
FEBRUARY = {"start": date(2025, 2, 1), "end": date(2025, 2, 28)}
FILTERS: dict[str, tuple[dict[str, Any], float]] = {
    "nothing": ({}, 5400),
    "period": (JANUARY, 5100),
    "from": ({"start": date(2025, 1, 2)}, 5300),
    "to": ({"end": date(2025, 1, 1)}, 100),
    "channel": ({"channels": ("tv",)}, 5000),
    "campaign by identifier": ({"campaigns": ("c1",)}, 400),
    "campaign by name": ({"campaigns": ("Spot",)}, 5000),
    "market": ({"markets": ("BE",)}, 5000),
    "stage": ({"stages": ("loyalty",)}, 400),
    "stage not declared": ({"stages": ("not_declared",)}, 5000),
    "two at once": ({"channels": ("search",), **JANUARY}, 100),
}


@pytest.mark.parametrize(("scope", "spend"), FILTERS.values(), ids=FILTERS)
def test_the_scope_filters(scope: dict[str, Any], spend: float) -> None:
    television = TV | {"market": "BE", "campaign": "Spot"}
    made = engine(SEARCH, SEARCH_2, television, campaign=[{"campaign_id": "c1", "stage": "loyalty"}])
    assert rows(figures(made, Scope(**scope), None, ["spend"])) == [{"spend": spend}]


@pytest.mark.parametrize("attribute", ["markets", "segments", "channels", "campaigns", "stages"])
def test_a_value_that_no_longer_exists_is_named_and_dropped(attribute: str) -> None:
    answer = figures(engine(SEARCH), Scope(**{attribute: ("gone",)}), None, ["spend"])
    assert "“gone”" in notes(answer)
    assert getattr(answer.scope, attribute) == ()
    assert rows(answer) == [{"spend": 100}]


def test_a_known_channel_without_data_stays_in_the_scope() -> None:
    answer = figures(engine(SEARCH), Scope(channels=("radio",)), None, ["spend"])
    assert (rows(answer), answer.scope.channels) == ([], ("radio",))
    assert "No figures" in notes(answer)


def test_segments_say_nothing_of_platform_figures() -> None:
    made = engine(SEARCH, customer=[{"customer_id": "1", "segment": "gold"}])
    answer = figures(made, Scope(segments=("gold",)), None, ["spend"])
    assert rows(answer) == [{"spend": 100}]
    assert "Segments do not apply" in notes(answer)
    by_segment = figures(made, Scope(), "segment", ["spend", "clicks"])
    assert (rows(by_segment), "None of these figures can be split by segment" in notes(by_segment)) == (
        [],
        True,
    )


def test_months_beside_the_months_before() -> None:
    scope = Scope(**FEBRUARY, compare=Compare.PREVIOUS, same_weekdays=False)
    answer = figures(engine(SEARCH, SEARCH_2, TV), scope, "month", ["spend", "clicks", "ctr"])
    assert rows(answer) == [
        {
            "month": "2025-02", "provisional": False, "spend": 300, "spend_before": 5100,
            "clicks": 50, "clicks_before": 10, "ctr": 0.1, "ctr_before": 0.01,
        }
    ]  # fmt: skip


def test_days_beside_the_same_weekdays_before() -> None:
    scope = Scope(date(2025, 2, 3), date(2025, 2, 9), Compare.PREVIOUS)
    last_week = performance("2025-01-28", spend=7)
    answer = figures(engine(SEARCH_2, last_week), scope, "day", ["spend"])
    # Tuesday 28 January stands beside Tuesday 4 February
    assert rows(answer) == [
        {"day": "2025-02-03", "provisional": False, "spend": 300, "spend_before": None},
        {"day": "2025-02-04", "provisional": False, "spend": None, "spend_before": 7},
    ]


def test_a_channel_that_was_only_there_before_stays_in_sight() -> None:
    scope = Scope(**FEBRUARY, compare=Compare.PREVIOUS, same_weekdays=False)
    answer = figures(engine(SEARCH_2, TV), scope, "channel", ["spend"])
    assert rows(answer) == [
        {"channel": "search", "spend": 300, "spend_before": None},
        {"channel": "tv", "spend": None, "spend_before": 5000},
    ]


@pytest.mark.parametrize("time", ["day", "week", "month"])
def test_nothing_before_leaves_the_comparison_empty(time: str) -> None:
    scope = Scope(**FEBRUARY, compare=Compare.PREVIOUS, same_weekdays=False)
    answer = figures(engine(SEARCH_2), scope, "channel", ["spend"], then=time)
    when = {"day": "2025-02-03", "week": "2025-02-03", "month": "2025-02"}[time]
    assert rows(answer) == [
        {"channel": "search", time: when, "provisional": False, "spend": 300, "spend_before": None}
    ]


def test_a_comparison_without_dates_is_said() -> None:
    answer = figures(engine(SEARCH), Scope(compare=Compare.YEAR), None, ["spend"])
    assert rows(answer) == [{"spend": 100}]
    assert "A comparison needs a period" in notes(answer)


@pytest.mark.parametrize(
    ("by", "scope", "expected"),
    [
        ("month", {}, [("2025-02", False), ("2025-03", False), ("2025-04", True)]),
        ("week", {}, [("2025-02-03", False), ("2025-03-03", False), ("2025-03-31", True)]),
        ("day", {}, [("2025-02-03", False), ("2025-03-05", False), ("2025-04-01", False)]),
        (
            "month",
            {"start": date(2025, 2, 2), "end": date(2025, 3, 15)},
            [("2025-02", True), ("2025-03", True)],
        ),
    ],
)
def test_a_period_that_is_not_over_is_marked(
    by: str, scope: dict[str, Any], expected: list[tuple[str, bool]]
) -> None:
    made = engine(SEARCH_2, performance("2025-03-05", spend=1), performance("2025-04-01", spend=1))
    made.as_of = date(2025, 4, 1)
    answer = figures(made, Scope(**scope), by, ["spend"])
    assert [(row[by], row["provisional"]) for row in rows(answer)] == expected


def test_a_period_beyond_the_data_is_said_and_the_as_of_date_is_capped() -> None:
    later = figures(engine(SEARCH), Scope(end=date(2025, 12, 31)), None, ["spend"])
    assert "it is not over" in notes(later)
    assert later.as_of == AS_OF
    assert figures(engine(SEARCH), Scope(end=date(2025, 2, 1)), None, ["spend"]).as_of == date(2025, 2, 1)


def test_rows_longer_than_a_day_are_said_to_be_spread() -> None:
    answer = figures(
        engine(performance("2025-01-01", "2025-01-31", spend=31)),
        Scope(end=date(2025, 1, 10)),
        None,
        ["spend"],
    )
    assert rows(answer) == [{"spend": 10}]
    assert "spread evenly" in notes(answer)
    assert "spread evenly" not in notes(figures(engine(SEARCH), Scope(), None, ["spend"]))


@pytest.mark.parametrize("by", ["channel", "campaign", "day", "month", "stage", "total"])
def test_an_empty_database_gives_no_row_and_says_so(by: str) -> None:
    answer = figures(engine(), Scope(), by)
    assert (rows(answer), answer.as_of) == ([], None)
    assert "No figures" in notes(answer)


def test_unknown_names_are_refused_with_those_that_exist() -> None:
    with pytest.raises(MediaplanError, match=r"“sales!” is not a metric.*spend, impressions"):
        figures(engine(), Scope(), "channel", ["sales!"])
    with pytest.raises(MediaplanError, match=r"“planet” is not something.*channel, campaign"):
        figures(engine(), Scope(), "planet")


def test_counts_are_whole_numbers_and_nobody_stands_behind_platform_figures() -> None:
    answer = figures(engine(SEARCH, TV), Scope(), "channel")
    for metric in METRICS.values():
        if "channel" in metric.dimensions:
            assert str(answer.frame[metric.name].dtype) == (
                "Int64" if metric.unit is Unit.COUNT else "float64"
            ), metric.name
    assert answer.people.isna().all()
    assert not answer.withheld.any()


def test_an_absent_key_stands_beside_itself_before() -> None:
    scope = Scope(**FEBRUARY, compare=Compare.PREVIOUS, same_weekdays=False)
    answer = figures(engine(SEARCH, SEARCH_2, SEARCH_2 | {"market": "FR"}), scope, "market", ["clicks"])
    # the unmarked row equals the French one, so it is read as the total of its markets
    assert rows(answer) == [
        {"market": "FR", "clicks": 50, "clicks_before": None},
        {"market": None, "clicks": None, "clicks_before": 10},
    ]
    other = SEARCH_2 | {"campaign_id": "c2", "clicks": 7}
    answer = figures(engine(SEARCH, other), scope, "market", ["clicks"])
    assert rows(answer) == [{"market": None, "clicks": 7, "clicks_before": 10}]
