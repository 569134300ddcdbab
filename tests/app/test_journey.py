"""The journey page: the answer first, four stages, and what choosing one does."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.locale import translator
from tests.app.visits import Visit, cards, everything, headings, rows, titles

LABELS = [
    "Acquisition · new customers",
    "Activation · second purchases",
    "Loyalty · loyal customers",
    "Reactivation · customers won back",
]


@pytest.fixture
def journey(served: Visit) -> AppTest:
    return served("journey")


def test_the_page_answers_first(journey: AppTest) -> None:
    name, answer = headings(journey)
    assert name == "Customer journey"
    assert answer.startswith("54 new customers, 15% more than before.")
    # 1 April and 30 June, less 42 days
    assert "of the customers acquired 18 Feb – 19 May 2026 buy again within 42 days" in answer


def test_four_stages_with_their_own_figure_and_budget(journey: AppTest) -> None:
    found = cards(journey)
    assert list(found) == LABELS
    for label, own in zip(LABELS, ("CAC €", "Activation ", "Repeat ", "Reactivated "), strict=True):
        assert own in found[label]
        assert "of budget" in found[label]
        assert "vs previous period" in found[label]


def test_of_a_channel_the_card_says_that_its_cac_is_the_paid_one(served: Visit) -> None:
    card = cards(served("journey", channel="search"))["Acquisition · new customers"]
    assert "Paid CAC €" in card
    french = cards(served("journey", channel="search", lang="fr"))
    assert "CAC payant " in french["Acquisition · nouveaux clients"]


def test_the_activation_rate_says_whose_it_is(journey: AppTest) -> None:
    card = cards(journey)["Activation · second purchases"]
    assert "customers acquired 18 Feb – 19 May 2026, each observed 42 days" in card
    written = everything(journey)
    assert written.count("of the customers acquired from 18 February 2026 to 19 May 2026") == 1
    # the 13 weeks before: 31 December to 31 March, less 42 days
    assert (
        "compared with: that of the customers acquired from 19 November 2025 to 17 February 2026" in written
    )


def test_without_a_customer_observed_for_so_long_it_says_why(served: Visit) -> None:
    app = served("journey", **{"from": "2025-01-01", "to": "2025-01-31"}, compare="none")
    assert "Activation: the history is shorter than 42 days" in cards(app)["Activation · second purchases"]
    assert "sales are known since" in everything(app)


def test_every_part_of_the_page_is_there(journey: AppTest) -> None:
    assert titles(journey) == [
        "From one stage to another",
        "Who acts at which stage",
        "Spent and earned at each stage",
        "Declared and met",
        "Where customers stand at the end",
    ]
    assert len(journey.get("vega_lite_chart")) == 4
    assert all(chart.proto.alt for chart in journey.get("vega_lite_chart"))


def test_what_declares_no_stage_and_what_is_planned_is_said_once(journey: AppTest) -> None:
    written = everything(journey)
    assert written.count("% of spend declares no stage") == 1
    assert written.count("the plan's cost is counted (planned)") == 1
    assert "stayed in theirs" in written


def test_a_stage_filters_the_rest_and_the_cards_stay(served: Visit) -> None:
    app = served("journey", stage="loyalty")
    assert list(cards(app)) == LABELS
    assert [row["stage"] for row in rows(app)] == ["Loyalty"]
    bodies = [each.proto.body for each in app.get("html") if 'class="mp-card"' in each.proto.body]
    assert ["data-faded" in body for body in bodies] == [True, True, False, True]


def test_a_click_on_a_stage_filters_and_a_second_takes_it_off(journey: AppTest) -> None:
    journey.button(key="stage_reactivation").click().run()
    assert journey.query_params["stage"] in ("reactivation", ["reactivation"])
    assert [row["stage"] for row in rows(journey)] == ["Reactivation"]
    journey.button(key="stage_reactivation").click().run()
    assert "stage" not in journey.query_params
    assert len(rows(journey)) == 4


def test_without_a_comparison_nothing_is_compared(served: Visit) -> None:
    app = served("journey", compare="none")
    assert not any("vs previous" in said for said in cards(app).values())
    assert headings(app)[1].startswith("54 new customers. ")
    assert not [name for name in rows(app)[0] if "change" in name]


def test_in_french(served: Visit) -> None:
    app = served("journey", lang="fr")
    _ = translator("fr").gettext
    assert headings(app)[0] == _("Customer journey") != "Customer journey"
    assert "nouveaux clients" in headings(app)[1]
    assert titles(app)[0] == _("From one stage to another") != "From one stage to another"


def test_without_data_the_page_says_what_would_be_here(nothing: Visit) -> None:
    app = nothing("journey")
    assert "Here: the four stages of your customers" in everything(app)
    assert app.button(key="empty_import")
    assert cards(app) == {}
    assert not app.get("vega_lite_chart")


def test_with_spend_and_no_orders_the_reason_is_said(ads_alone: Visit) -> None:
    app = ads_alone("journey")
    assert "import orders" in headings(app)[1]
    reasons = ["No orders to tell.", *["For the same reason"] * 3]
    assert all(reason in said for reason, said in zip(reasons, cards(app).values(), strict=True))
    assert all(said.startswith("–") for said in cards(app).values())
