"""Figures against SQL and arithmetic worked by hand: the traps of adding things up."""

from __future__ import annotations

import pytest

from mediaplan.metrics import METRICS, Kind, Unit, figures
from mediaplan.model import MediaplanError, Scope
from tests.metrics.answered import notes, rows
from tests.metrics.memory import performance
from tests.metrics.reported import MAIL, SEARCH, SEARCH_2, TV, engine


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
