"""What charts say to those who do not see them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mediaplan.charts import (
    Measure,
    against_alt,
    alt_text,
    crossing_alt,
    curves_alt,
    flows_alt,
    stages_alt,
)
from mediaplan.charts.described import SPLITS
from mediaplan.locale import render
from mediaplan.model import Scope
from tests.charts.drawn import actors, campaigns, crossed, flow, spends, weeks

SPEND = Measure("spend", "Spend", "money")
REVENUE = Measure("revenue", "Revenue", "money")
PERIOD = "from 1 July 2026 to 30 September 2026"


def test_what_it_is_the_largest_the_smallest_the_period() -> None:
    assert render(alt_text(spends(), SPEND, "channel"), "en") == (
        f"Spend by channel, {PERIOD}, 3 rows: largest TV (€8,000.00), smallest podcast (€765.50)."
    )


def test_over_time_the_last_is_said_too() -> None:
    tv = weeks()
    one = replace(tv, frame=tv.frame.loc[tv.frame["channel"] == "tv"])
    assert render(alt_text(one, REVENUE, "week"), "en") == (
        f"Revenue by week, {PERIOD}: highest €300.00 (6 July 2026), lowest €50.00 (20 July 2026), "
        "last €50.00 (20 July 2026)."
    )


def test_nothing_is_said_to_be_nothing() -> None:
    none = replace(spends(), frame=spends().frame.iloc[:0], scope=Scope())
    assert (
        render(alt_text(none, SPEND, "channel"), "en") == "Spend by channel, whole history: nothing to show."
    )


def test_each_small_curve_says_its_peak() -> None:
    assert render(curves_alt(weeks(), REVENUE, "channel", "week"), "en") == (
        f"Revenue by channel over time, {PERIOD}. Highest of each: TV €300.00 (6 July 2026), "
        "E-mail €30.00 (13 July 2026)."
    )


def test_points_say_both_their_figures() -> None:
    roi, cost = Measure("roi", "ROI", "ratio"), Measure("full_cost", "Full cost", "money")
    assert render(against_alt(campaigns(), cost, roi, "campaign"), "en") == (
        f"ROI against Full cost by campaign, {PERIOD}, 2 points. "
        "Highest: Soldes (ROI 50%, Full cost €1,000.00). "
        "Lowest: [x](http://evil) (ROI −20%, Full cost €500.00). "
        "Furthest right: Soldes (ROI 50%, Full cost €1,000.00)."
    )


def test_each_stage_says_who_takes_and_who_brings_most() -> None:
    spent, sold = Measure("spend_share", "Budget", "ratio"), Measure("sales_share", "Sales", "ratio")
    assert render(stages_alt(actors(), spent, sold), "en") == (
        f"Channels by stage, {PERIOD}, the largest of each. Acquisition: Budget TV 75%, Sales TV 50%. "
        "Loyalty: Budget E-mail 100%, Sales E-mail 90%."
    )
    none = replace(actors(), frame=actors().frame.iloc[:0])
    assert render(stages_alt(none, spent, sold), "en") == f"Channels by stage, {PERIOD}: nothing to show."


@pytest.mark.parametrize("by", list(SPLITS))
def test_what_a_figure_is_split_by_is_said_in_french(by: str) -> None:
    frame = spends().frame.iloc[:0].rename(columns={"channel": by})
    said = render(alt_text(replace(spends(), frame=frame), SPEND, by), "fr")
    assert said.startswith("Dépenses par ")
    assert " by " not in said


def test_movers() -> None:
    assert render(flows_alt(flow()), "en") == (
        f"Customers who changed state, {PERIOD}: 120. Most went from Acquisition to Inactive (50)."
    )


def test_where_declared_and_met_differ_most() -> None:
    assert render(crossing_alt(crossed()), "en") == (
        f"Declared stage against whom contacts met, {PERIOD}. Largest difference: of contacts declared "
        "Loyalty, 90% met Acquisition (900 contacts)."
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_campaigns_are_data_braces_and_all(language: str) -> None:
    frame = spends().frame.rename(columns={"channel": "campaign"})
    frame["campaign_name"] = ["{spend}", "[x](http://evil)", None, "c"]
    said = render(alt_text(replace(spends(), frame=frame), SPEND, "campaign"), language)
    assert "[x](http://evil)" in said
