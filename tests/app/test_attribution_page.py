"""The attribution page: who contributes most, how sure that is, and honest where nothing can be credited."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.analysis import attribution
from mediaplan.analysis.attribution import reading
from mediaplan.analysis.attribution.orders import Order
from mediaplan.imports import import_files
from mediaplan.locale import translator
from mediaplan.model import MediaplanError, Scope, text
from mediaplan.ui import access, opening
from mediaplan.ui.context import KEY
from mediaplan.warehouse import Warehouse
from tests.app.visits import Visit, cards, everything, headings, titles, visit
from tests.company import in_dollars, write
from tests.company_visits import visits

PAGE = "attribution"


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database of the company with the visits of its site."""
    folder = tmp_path_factory.mktemp("visited")
    path = folder / "visited.duckdb"
    warehouse = Warehouse.open(path)
    try:
        import_files(warehouse, [*write(folder), visits(folder)])
    finally:
        warehouse.close()
    return path


@pytest.fixture
def site(visited: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve it."""
    yield from _serve(visited, tmp_path, monkeypatch)


@pytest.fixture
def site_in_two(visited: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve it with sales in dollars of customers who came by search just before."""
    path = tmp_path / "two.duckdb"
    path.write_bytes(visited.read_bytes())
    came = tmp_path / "touchpoint_us.csv"
    lines = [f"W{n},2026-06-01T10:00:00,US{n},search,visit,marketing" for n in range(30)]
    came.write_text(
        "\n".join(["touchpoint_id,occurred_at,customer_id,channel,kind,purpose", *lines]), "utf-8"
    )
    warehouse = Warehouse.open(path)
    try:
        import_files(warehouse, [*in_dollars(tmp_path), came])
    finally:
        warehouse.close()
    yield from _serve(path, tmp_path, monkeypatch)


def _serve(database: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    monkeypatch.setattr(opening, "EXPORTS", folder / "no-demo")
    monkeypatch.delenv(access.TOKEN, raising=False)
    monkeypatch.setenv("MEDIAPLAN_DB", str(database))
    yield visit
    opening.release()


def shown(app: AppTest, title: str) -> list[str]:
    """Return the names in the rows of a chart or table."""
    (found,) = [each for each in app.session_state[KEY].tables if each.title == title]
    return [str(each) for each in found.answer.frame.iloc[:, 0]]


def test_the_page_answers_first(site: Visit) -> None:
    name, answer = headings(site(PAGE))
    assert name == "Attribution"
    assert "contributes most" in answer
    assert "90% interval" in answer
    assert "disagree most" in answer
    assert "Credit is shared for" in answer


def test_every_part_of_the_page_is_there(site: Visit) -> None:
    app = site(PAGE)
    assert titles(app) == [
        "Credited sales by channel",
        "Beside: spend that no journey can show",
        "Credit and cost by channel",
        "What each model credits",
    ]
    assert list(cards(app)) == [
        "Credited sales",
        "Without a known contact",
        "Attributed revenue",
        "Cost per credited sale",
        "Journeys still open",
    ]
    assert all(chart.proto.alt for chart in app.get("vega_lite_chart"))
    assert "adds up to what there is to credit" in everything(app)


def test_television_stands_beside_with_its_spend_and_never_with_a_zero(site: Visit) -> None:
    app = site(PAGE)
    beside = shown(app, "Beside: spend that no journey can show")
    assert "tv" in beside
    assert "tv" not in shown(app, "Credit and cost by channel")
    assert "which does not mean that it brings nothing" in everything(app)


def test_rows_are_in_the_order_of_disagreement(site: Visit) -> None:
    (found,) = [
        each for each in site(PAGE).session_state[KEY].tables if each.title == "Credit and cost by channel"
    ]
    apart = [float(each) for each in found.answer.frame["disagreement"]]
    assert apart == sorted(apart, reverse=True)
    assert apart[0] > apart[-1] > 0


def test_that_credit_is_not_compared_is_said_where_a_comparison_is_chosen(site: Visit) -> None:
    said = "it is not compared with another"
    assert said in everything(site(PAGE))
    assert said not in everything(site(PAGE, compare="none"))


def test_filters_that_choose_no_rows_reach_the_answer_that_says_so(site: Visit) -> None:
    def scope(**asked: str) -> Scope:
        app = site(PAGE, channel="email", campaign="Newsletter", **asked)
        (found,) = [
            each for each in app.session_state[KEY].tables if each.title.startswith("Credited sales by")
        ]
        return found.answer.scope

    by_channel, by_campaign, by_role = scope(by="channel"), scope(by="campaign"), scope(by="role")
    assert (by_channel.channels, by_channel.campaigns) == ((), ("Newsletter",))
    assert (by_campaign.channels, by_campaign.campaigns) == (("email",), ())
    assert (by_role.channels, by_role.campaigns) == (("email",), ("Newsletter",))


def test_the_link_says_what_is_asked(site: Visit) -> None:
    app = site(PAGE, by="campaign", outcome="sale", lookback="7", measure="revenue", model="linear")
    assert {"Attributed revenue by campaign", "Credit by the model: Linear"} <= set(titles(app))
    assert "7 days before" in everything(app)
    assert app.number_input(key="attribution_lookback").value == 7
    for name, value in {"by": "campaign", "lookback": "7", "measure": "revenue", "model": "linear"}.items():
        assert app.query_params[name] in (value, [value])


def test_a_choice_is_written_into_the_link(site: Visit) -> None:
    app = site(PAGE)
    assert app.query_params["lookback"] in ("30", ["30"])
    app.number_input(key="attribution_lookback").set_value(10).run()
    assert not app.exception
    assert app.query_params["lookback"] in ("10", ["10"])
    app.segmented_control(key="attribution_by").set_value("role").run()
    assert app.query_params["by"] in ("role", ["role"])
    assert app.query_params["lookback"] in ("10", ["10"])
    assert "Credit and cost by role" in titles(app)


@pytest.mark.parametrize(
    ("name", "value"),
    [("by", "weather"), ("outcome", "fame"), ("lookback", "541"), ("lookback", "0"), ("model", "oracle"),
     ("measure", "glory")],
)  # fmt: skip
def test_what_cannot_be_chosen_is_said_and_left_out(site: Visit, name: str, value: str) -> None:
    app = site(PAGE, **{name: value})
    assert f"“{value}” is nothing to choose as “{name}”" in everything(app)
    assert app.query_params[name] not in (value, [value])
    assert "contributes most" in headings(app)[1]


def test_a_channel_that_is_chosen_is_what_the_page_speaks_of(site: Visit) -> None:
    app = site(PAGE, channel="search")
    assert headings(app)[1].startswith("Paid search contributes ")
    assert shown(app, "Credit and cost by channel") == ["search"]
    assert len(shown(app, "Credited sales by channel")) > 3, "it keeps its company"
    whole = cards(site(PAGE))["Credited sales"]
    assert cards(app)["Credited sales"] == whole
    assert "These figures are of all channels together" in everything(app)


@pytest.mark.parametrize("model", ["first", "last_non_direct", "position", "time_decay", "markov", "shapley"])
def test_every_model_is_one_click_away_and_explained(site: Visit, model: str) -> None:
    app = site(PAGE)
    app.segmented_control(key="attribution_model").set_value(model).run()
    assert not app.exception
    assert titles(app)[-1] == "This model in plain words"
    assert titles(app)[-2].startswith("Credit by the model: ")
    (found,) = [
        each for each in app.session_state[KEY].tables if each.title.startswith("Credit by the model")
    ]
    assert found.answer.frame["conversions_low"].notna().any()
    assert ("removal_effect" in found.answer.frame) == (model == "markov")
    assert ("AUC" in everything(app)) == (model == "markov")


def test_a_model_that_refuses_says_why_and_is_explained_all_the_same(
    site: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_given: object, **_asked: object) -> None:
        raise MediaplanError(text("There are {labels} names, and it takes {most}.", labels=40, most=12))

    monkeypatch.setattr(attribution, "attribution", refuses)
    app = site(PAGE, model="shapley")
    assert "There are 40 names, and it takes 12." in everything(app)
    assert titles(app)[-1] == "This model in plain words"


def test_where_journeys_are_too_few_to_check_an_order_it_says_so(
    site: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    unknown = float("nan")
    nothing = [Order(order, unknown, unknown, 0, 0) for order in (1, 2, 3)]
    monkeypatch.setattr(reading, "held_out", lambda *_given: nothing)
    said = everything(site(PAGE, model="markov", lookback="21"))  # what no other test has asked, and kept
    assert "too few journeys to check" in said
    assert "order 1." in said
    assert "AUC" not in said
    assert "0 journeys" not in said


def test_leads_there_are_none_and_the_way_back_stays(site: Visit) -> None:
    app = site(PAGE, outcome="lead")
    assert headings(app)[1] == "No leads in this period and scope: there is nothing to credit."
    assert cards(app) == {}
    assert "leads of the CRM" in everything(app)
    app.selectbox(key="attribution_outcome").set_value("sale").run()
    assert "contributes most" in headings(app)[1]


def test_of_one_channel_alone_nothing_is_compared(served: Visit) -> None:
    answer = headings(served(PAGE))[1]
    assert answer.startswith("All contacts are of one: E-mail")


def test_without_contacts_it_says_what_brings_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    warehouse = Warehouse.open(tmp_path / "orders.duckdb")
    files = [each for each in write(tmp_path) if each.stem in {"customer", "conversion"}]
    import_files(warehouse, files)
    warehouse.close()
    for served in _serve(tmp_path / "orders.duckdb", tmp_path, monkeypatch):
        app = served(PAGE)
        said = headings(app)[1]
        assert said.startswith("Nothing can be credited: there is no contact of a known customer in the 30")
        assert said not in everything(app).replace(said, "", 1), "what is said large is not said small again"
        assert "Import contacts (e-mail recipients, visits, calls)" in everything(app)
        assert "site visits with a customer number" in everything(app)
        assert "orders from the shop" not in everything(app)


def test_without_data_the_page_says_what_would_be_here(nothing: Visit) -> None:
    app = nothing(PAGE)
    assert "Here: what each channel and campaign contributes" in everything(app)
    assert app.button(key="empty_import")
    assert cards(app) == {}


def test_what_platforms_report_alone_credits_nobody(ads_alone: Visit) -> None:
    assert "there is nothing to credit" in headings(ads_alone(PAGE))[1]


def test_in_french(site: Visit) -> None:
    app = site(PAGE, lang="fr", model="markov")
    _ = translator("fr").gettext
    assert "contribue le plus" in headings(app)[1]
    assert {"Ventes créditées", "Coût par vente créditée"} <= set(cards(app))
    assert "ROAS attribué" in {
        column.label for each in app.session_state[KEY].tables for column in each.columns
    }
    assert _("Other models") == "Autres modèles"


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_sentence_is_read_twice(site: Visit, lang: str) -> None:
    app = site(PAGE, lang=lang)
    lines = [
        line for kind in ("caption", "info") for each in app.get(kind) for line in each.value.split("  \n")
    ]
    sentences = [line for line in lines if len(line.split()) > 4]
    assert sorted(sentences) == sorted(set(sentences))


def test_one_currency_of_two_is_looked_at(site_in_two: Visit) -> None:
    app = site_in_two(PAGE, currency="USD")
    assert headings(app)[1].startswith("In USD: ")
    assert "$3,000" in cards(app)["Attributed revenue"]
    assert cards(app)["Credited sales"].startswith("30 | in this currency; ")
    assert "In all currencies together, credit is shared for" in headings(app)[1]
    assert set(shown(app, "Credit and cost by channel")) >= {"search"}
    euro = site_in_two(PAGE, currency="EUR")
    assert "€" in cards(euro)["Attributed revenue"]
    assert "$" not in cards(euro)["Attributed revenue"]


def test_the_truth_is_offered_on_the_demonstration_alone(site: Visit) -> None:
    assert not [each for each in site(PAGE).get("popover") if "truth" in str(each.proto)]
