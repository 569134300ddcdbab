"""The page of paths: what it says, what it is asked, what a click filters, what it shows without data."""

from __future__ import annotations

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.locale import translator
from mediaplan.ui import address
from tests.app.visits import Visit, cards, everything, headings, rows, titles

LENGTHS = ("The first steps", "The most frequent paths", "How many contacts", "On which day conversions come")


@pytest.fixture
def paths(served: Visit) -> AppTest:
    """Open the page."""
    return served("paths")


def test_it_opens_with_its_answer(paths: AppTest) -> None:
    title, said = headings(paths)
    assert title == "Paths"
    assert said.startswith("Half of the conversions take ")
    assert "The most frequent path is E-mail: " in said


def test_each_card_says_what_it_rests_on(paths: AppTest) -> None:
    found = cards(paths)
    assert list(found) == [
        "With a known contact",
        "Conversion rate",
        "Contacts per conversion",
        "Time from the first contact",
        "Time from the last contact",
    ]
    assert "conversions" in found["With a known contact"]
    assert "journeys" in found["Conversion rate"]
    assert "still open" in found["Conversion rate"]
    assert "the middle half" in found["Contacts per conversion"]
    assert "median of" in found["Time from the last contact"]
    assert all("vs previous period" in said for said in found.values())


def test_every_part_is_there_in_its_order(paths: AppTest) -> None:
    found = titles(paths)
    wanted = [
        *LENGTHS,
        "Since the first contact",
        "Since the last contact",
        "Delays by channel",
        "What follows a contact",
        "What follows: E-mail",
        "Contacts per conversion by stage",
        "Time from the first contact by stage",
    ]
    assert found == wanted
    assert "From lead to signature" not in found, "there are no opportunities"


def test_repeats_one_by_one_are_longer_paths(paths: AppTest) -> None:
    assert {row["path"] for row in rows(paths)} == {"E-mail"}
    paths.segmented_control(key="paths_repeats").set_value("each").run()
    assert {row["path"] for row in rows(paths)} >= {"E-mail", "E-mail → E-mail"}
    assert paths.query_params["repeats"] == "each"


def test_steps_by_campaign_bear_their_names(paths: AppTest) -> None:
    paths.segmented_control(key="paths_steps").set_value("campaign").run()
    assert not paths.exception
    assert {row["path"] for row in rows(paths)} >= {"Newsletter", "Bienvenue"}
    assert paths.query_params["steps"] == "campaign"


def test_delays_by_segment(paths: AppTest) -> None:
    paths.segmented_control(key="paths_delays").set_value("segment").run()
    assert "Delays by segment" in titles(paths)
    (table,) = [each.value for each in paths.dataframe if "segment" in each.value.columns]
    assert set(table["segment"]) == {"Familles", "Urbains", "Seniors"}


def test_delays_by_campaign_beside_steps_by_channel(served: Visit) -> None:
    app = served("paths", delays="campaign")
    (table,) = [each.value for each in app.dataframe if "campaign_name" in each.value.columns]
    assert set(table["campaign_name"]) == {"Newsletter", "Bienvenue"}


def test_the_link_says_what_is_asked(served: Visit) -> None:
    app = served("paths", outcome="lead", lookback="60")
    assert app.selectbox(key="paths_outcome").value == "lead"
    assert app.number_input(key="paths_lookback").value == 60
    assert headings(app)[1] == "No journey of this period and scope led to a lead."
    assert "leads of the CRM" in everything(app)
    assert cards(app) == {}, "a rate of nothing would be one of what never happened"


def test_a_link_that_asks_for_nonsense_says_so(served: Visit) -> None:
    app = served("paths", repeats="sometimes")
    assert "“sometimes” is nothing to choose as “repeats”" in everything(app)
    assert app.segmented_control(key="paths_repeats").value == "once"


def test_a_longer_lookback_gives_longer_journeys(served: Visit) -> None:
    short, long = (served("paths", lookback=days, repeats="each") for days in ("7", "90"))
    figures = [float(cards(app)["Contacts per conversion"].split(" | ")[0]) for app in (short, long)]
    assert figures[0] < figures[1]


def test_a_click_filters_by_the_channel_and_keeps_the_rest_of_the_link(served: Visit) -> None:
    app = served("paths", repeats="each")
    turn = app.session_state["steps_turn"]
    app.session_state["steps_told"] = {"channel": "email"}
    app.run()
    assert app.session_state[address.SCOPE].channels == ("email",)
    assert app.query_params["channel"] == "email"
    assert app.query_params["repeats"] == "each"
    assert app.session_state["steps_turn"] == turn


def test_the_filter_keeps_journeys_that_met_the_channel(served: Visit) -> None:
    app = served("paths", channel="search")
    assert "No journey of a known customer ends" in headings(app)[1]


def test_what_follows_another_contact(served: Visit) -> None:
    app = served("paths", steps="campaign", after="Newsletter")
    assert app.selectbox(key="paths_after").value == "Newsletter"
    assert "What follows: Newsletter" in titles(app)
    (table,) = [each.value for each in app.dataframe if "campaign_to" in each.value.columns]
    assert {"Conversion", "No conversion"} <= set(table["campaign_to"])


def test_names_of_campaigns_are_no_markdown(served: Visit) -> None:
    app = served("paths", steps="campaign")
    for each in app.get("vega_lite_chart"):
        json.loads(each.proto.spec)
    assert not app.exception


@pytest.mark.parametrize("page", ["nothing", "ads_alone"])
def test_without_contacts_of_customers_it_says_which_exports_bring_them(
    request: pytest.FixtureRequest, page: str
) -> None:
    app = request.getfixturevalue(page)("paths")
    said = everything(app)
    assert "Here: by which contacts customers come to buy" in said
    assert "recipients of the e-mail tool" in said
    assert "site visits with a customer number" in said
    assert app.button(key="empty_import")
    assert cards(app) == {}


def test_without_a_comparison_nothing_is_compared(served: Visit) -> None:
    assert not any("vs previous" in said for said in cards(served("paths", compare="none")).values())


@pytest.mark.parametrize("steps", ["channel", "campaign"])
def test_in_french(served: Visit, steps: str) -> None:
    app = served("paths", lang="fr", steps=steps)
    _: Any = translator("fr").gettext
    assert headings(app)[0] == "Chemins"
    assert headings(app)[1].startswith("La moitié des conversions demandent")
    assert {_(each) for each in LENGTHS} <= set(titles(app))


def test_the_value_is_in_the_currency_looked_at(two: Visit) -> None:
    app = two("paths", currency="EUR")
    assert not app.exception
    assert all("revenue_per_conversion" in row for row in rows(app))
