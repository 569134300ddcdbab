"""The ROI page: what came back, who says so, and nothing where a side is missing."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.cli import main
from mediaplan.locale import percent, translator
from tests.app.visits import Visit, cards, everything, headings, rows, titles


@pytest.fixture
def roi(served: Visit) -> AppTest:
    return served("roi")


def test_the_page_answers_first(roi: AppTest) -> None:
    name, answer = headings(roi)
    assert name == "Return on investment"
    assert "of cost against" in answer
    assert "a return of −15%" in answer


def test_every_figure_says_who_says_so(roi: AppTest) -> None:
    found = cards(roi)
    kinds = {
        "Spend": "reported",
        "Full cost": "reported · €900.00 of it fees",
        "Revenue": "own",
        "Margin": "own",
        "Return on investment": "own",
        "Return on ad spend (own)": "own · reported by the platform: 4.92",
    }
    assert {label: said.rpartition(" | ")[2] for label, said in found.items()} == kinds


def test_every_part_of_the_page_is_there(roi: AppTest) -> None:
    assert titles(roi) == [
        "Return on investment (own)",
        "Cost against return",
        "Costs and returns by channel",
        "Return on investment (own) over time",
        "Budget by stage",
        "Budget by role",
        "Share of the loyalty stage",
    ]
    assert all(chart.proto.alt for chart in roi.get("vega_lite_chart"))


def test_channels_without_orders_show_no_return(roi: AppTest) -> None:
    by_channel = {row["channel"]: row for row in rows(roi)}
    assert by_channel["TV"]["full_cost"] == pytest.approx(9900)
    assert by_channel["TV"]["roi"] != by_channel["TV"]["roi"], "NaN: nothing is known to set against it"
    assert by_channel["Paid search"]["roi"] == pytest.approx((2517.77 - 3616.30) / 3616.30)


def test_campaigns_instead_of_channels(roi: AppTest) -> None:
    roi.segmented_control(key="roi_by").set_value("campaign").run()
    assert "Costs and returns by campaign" in titles(roi)
    assert {row["campaign_name"] for row in rows(roi)} >= {"SEA Marque", "TV Printemps"}


def test_another_figure(roi: AppTest) -> None:
    roi.selectbox(key="roi_metric").set_value("roas").run()
    assert titles(roi)[0] == "Return on ad spend (reported)"
    assert "never add them" in everything(roi)


def test_a_stage_changes_the_figures_and_not_the_shares_of_the_budget(served: Visit) -> None:
    whole, part = served("roi"), served("roi", stage="loyalty")
    assert cards(whole)["Spend"] != cards(part)["Spend"]
    charts = [
        [each.proto.alt for each in app.get("vega_lite_chart") if "budget_stage" in each.proto.id]
        for app in (whole, part)
    ]
    assert charts[0] == charts[1] != []


def test_without_a_comparison_nothing_is_compared(served: Visit) -> None:
    app = served("roi", compare="none")
    assert not any("vs previous" in said for said in cards(app).values())
    assert not [name for name in rows(app)[0] if "change" in name]


def test_in_french(served: Visit) -> None:
    app = served("roi", lang="fr")
    _ = translator("fr").gettext
    assert headings(app)[0] == _("Return on investment") != "Return on investment"
    assert "€" in headings(app)[1]


def test_without_data_the_page_says_what_would_be_here(nothing: Visit) -> None:
    app = nothing("roi")
    assert "Here: what was spent, what came back" in everything(app)
    assert app.button(key="empty_import")
    assert cards(app) == {}


def test_with_spend_and_no_orders_there_is_no_return_and_the_reason(ads_alone: Visit) -> None:
    app = ads_alone("roi")
    found = cards(app)
    for label in ("Revenue", "Margin", "Return on investment", "Return on ad spend (own)"):
        assert found[label].startswith("–"), found[label]
        reason = "No own orders in this period and scope." if label == "Revenue" else "For the same reason"
        assert reason in found[label]
    assert "€" in found["Spend"]


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("data", ["served", "ads_alone"])
@pytest.mark.parametrize("page", ["roi", "channels", "journey"])
def test_no_sentence_is_read_twice(request: pytest.FixtureRequest, page: str, data: str, lang: str) -> None:
    app = request.getfixturevalue(data)(page, lang=lang)
    kinds = ("caption", "info", "warning")
    lines = [line for kind in kinds for each in app.get(kind) for line in each.value.split("  \n")]
    sentences = [line for line in lines if len(line.split()) > 4]
    assert sorted(sentences) == sorted(set(sentences))


def test_only_a_figure_that_something_is_known_of_is_offered(ads_alone: Visit) -> None:
    choice = ads_alone("roi").selectbox(key="roi_metric")
    assert choice.value == "roas"
    assert not {"ROI", "Revenue", "Margin"} & {each.split(" (")[0] for each in choice.options}
    assert not titles_of_empty_charts(ads_alone("roi"))


def titles_of_empty_charts(app: AppTest) -> list[str]:
    """Return what the page says has nothing to draw."""
    return [each.value for each in app.info if "nothing to draw" in each.value]


def test_what_platforms_claim_is_no_note_on_a_curve_of_own_figures(served: Visit) -> None:
    said = "Several platforms claim conversions in the same rows."
    assert said not in everything(served("roi"))


def test_what_was_paid_for_and_brought_no_order_is_named(roi: AppTest) -> None:
    assert "No return for TV, Display, Affiliation: no own order names them." in everything(roi)


def _margins_by_hand(database: Path) -> tuple[float, float]:
    """Return the margin of the orders that give one, and the share of revenue of the others."""
    with duckdb.connect(str(database), read_only=True) as raw:
        return raw.execute(
            "SELECT sum(margin)::DOUBLE, sum(CASE WHEN margin IS NULL THEN revenue END)::DOUBLE "
            "/ sum(revenue)::DOUBLE FROM conversion WHERE status = 'confirmed' "
            "AND occurred_at >= DATE '2026-04-01' AND occurred_at < DATE '2026-07-01'"
        ).fetchall()[0]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_margin_known_for_a_part_is_said_on_every_surface(
    margins_in_part: Visit, part_of_margins: Path, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    margin, unknown = _margins_by_hand(part_of_margins)
    assert 0.25 < unknown < 0.45
    asked = ["--from", "2026-04-01", "--to", "2026-06-30", "--json"]
    names = ["--metric", "margin", "--metric", "roi"]
    assert main(["--db", str(part_of_margins), "metrics", "--by", "total", *names, *asked]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["rows"] == [{"margin": pytest.approx(margin), "roi": None}]
    share = percent(unknown, "en")
    assert any(f"Margin leaves out {share} of revenue" in note for note in told["notes"])
    app = margins_in_part("roi", lang=lang)
    _ = translator(lang).gettext
    share = percent(unknown, lang)
    said = everything(app)
    assert share in headings(app)[1]
    assert share in cards(app)[_("Margin")]
    assert cards(app)[_("Return on investment")].startswith("–")
    assert share in cards(app)[_("Return on investment")]
    left_out = _("Margin leaves out {unknown} of revenue: the orders it comes from do not give theirs.")
    assert left_out.format(unknown=share) in said
    assert (
        _(
            "No return on investment is given where more than {limit_share} of revenue has no known margin."
        ).format(limit_share=percent(0.05, lang))
        in said
    )
    assert all(row["revenue_without_margin"] > 0 for row in rows(app) if row["revenue"] > 0)


def test_the_journey_says_what_its_margin_leaves_out(margins_in_part: Visit, part_of_margins: Path) -> None:
    _margin, unknown = _margins_by_hand(part_of_margins)
    app = margins_in_part("journey", compare="none")
    assert f"Margin leaves out {percent(unknown, 'en')} of revenue" in everything(app)
    assert all(row["revenue_without_margin"] > 0 for row in rows(app))
