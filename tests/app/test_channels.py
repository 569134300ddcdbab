"""The channels page: side by side on one figure, over time, and down to what a campaign showed."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.locale import translator
from tests.app.visits import Visit, cards, everything, headings, rows, titles


@pytest.fixture
def channels(served: Visit) -> AppTest:
    return served("channels")


def test_the_page_answers_first(channels: AppTest) -> None:
    name, answer = headings(channels)
    assert name == "Channels"
    assert "% of new customers" in answer
    assert list(cards(channels)) == ["Spend", "Revenue", "New customers", "Contacts"]


def test_offline_stands_next_to_digital_crm_and_own(channels: AppTest) -> None:
    assert {row["family"] for row in rows(channels)} == {"Offline", "Digital", "CRM", "Own"}
    assert titles(channels) == [
        "Spend by channel",
        "Spend over time",
        "Channels side by side",
    ]


def test_the_figure_compared_is_in_the_link(channels: AppTest) -> None:
    channels.selectbox(key="channels_metric").set_value("clicks").run()
    assert titles(channels)[:2] == ["Clicks by channel", "Clicks over time"]
    assert channels.query_params["metric"] in ("clicks", ["clicks"])


def test_what_is_said_of_messages_stands_by_figures_of_messages(served: Visit) -> None:
    def beside_the_ranking(metric: str) -> str:
        app = served("channels", metric=metric)
        (card,) = (each for each in app.get("container") if each.proto.id.endswith("ranking_card"))
        return "\n".join(str(each.value) for each in card.caption)

    assert "known one by one" in beside_the_ranking("open_rate")
    assert "known one by one" not in beside_the_ranking("spend")


def test_a_link_brings_its_figure(served: Visit) -> None:
    assert titles(served("channels", metric="ctr"))[0] == "Click-through rate by channel"


def test_a_figure_that_does_not_exist_is_named_and_dropped(served: Visit) -> None:
    app = served("channels", metric="luck")
    assert "There is no figure “luck”" in everything(app)
    assert titles(app)[0] == "Spend by channel"


@pytest.mark.parametrize(
    ("view", "there", "not_there"),
    [("results", "revenue", "ctr"), ("media", "ctr", "revenue"), ("messages", "contacts", "ctr")],
)
def test_the_columns_suit_what_is_looked_at(channels: AppTest, view: str, there: str, not_there: str) -> None:
    channels.segmented_control(key="channels_view").set_value(view).run()
    names = rows(channels)[0]
    assert there in names
    assert not_there not in names


def test_a_channel_chosen_opens_its_campaigns_and_the_way_back(served: Visit) -> None:
    app = served("channels", channel="email")
    assert headings(app)[1].startswith("E-mail brought")
    assert "Campaigns of E-mail" in titles(app)
    assert {row["campaign_name"] for row in rows(app)} >= {"Newsletter", "Bienvenue"}
    assert [row["channel"] for row in rows(app, 1)] == ["E-mail"]
    app.button(key="back").click().run()
    assert "channel" not in app.query_params
    assert "Campaigns of E-mail" not in titles(app)


def test_a_campaign_chosen_opens_what_it_showed_and_one_step_back(served: Visit) -> None:
    app = served("channels", channel="email", campaign="Newsletter")
    assert "Ads and creatives" in titles(app)
    assert "No export names the ads of this campaign" in everything(app)
    app.button(key="back").click().run()
    assert "campaign" not in app.query_params
    assert app.query_params["channel"] in ("email", ["email"])


def test_a_filter_changes_the_figures(served: Visit) -> None:
    whole, part = served("channels"), served("channels", market="Belgique")
    assert cards(whole)["New customers"] != cards(part)["New customers"]


def test_without_a_comparison_nothing_is_compared(served: Visit) -> None:
    app = served("channels", compare="none")
    assert not any("vs previous" in said for said in cards(app).values())
    assert not [name for name in rows(app)[0] if "change" in name]


def test_in_french(served: Visit) -> None:
    app = served("channels", lang="fr")
    _ = translator("fr").gettext
    assert headings(app)[0] == _("Channels") == "Canaux"
    assert {row["channel"] for row in rows(app)} >= {"SEA", "E-mail"}


def test_without_data_the_page_says_what_would_be_here(nothing: Visit) -> None:
    app = nothing("channels")
    assert "Here: what each channel costs, reaches and brings" in everything(app)
    assert app.button(key="empty_import")
    assert not app.get("vega_lite_chart")


def test_with_spend_and_no_orders_the_cards_say_why(ads_alone: Visit) -> None:
    found = cards(ads_alone("channels"))
    assert "No orders in this period and scope." in found["Revenue"]
    assert "€" in found["Spend"]


def test_one_channel_that_reports_engagements_is_a_sentence_and_no_chart(channels: AppTest) -> None:
    assert "No other channel reports any to compare it with." in everything(channels)
    assert not [each for each in channels.get("vega_lite_chart") if "engagement" in each.proto.id]
