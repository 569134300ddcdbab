"""Cards: what they say, in whose words, and that no text of theirs is markup."""

# ruff: noqa: PLC0415 - a page run by AppTest imports what it shows

from __future__ import annotations

import base64
import re
from dataclasses import replace
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.charts import Look
from mediaplan.metrics import METRICS
from mediaplan.metrics.metric import Metric
from mediaplan.model import Compare, text
from mediaplan.ui.cards import Card, inside, sparkline
from mediaplan.ui.context import Context
from tests.ui.reader import context

SALES = METRICS["sales"]
CAC = METRICS["cac"]
EN = context()


def words(card: Card, ctx: Context = EN) -> str:
    html = inside(ctx, card, Look(ctx.language, ctx.dark))
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).strip()


def test_a_curve_that_hardly_moves_is_drawn_flat_and_a_spread_one_dotted() -> None:
    """Cents of rounding are no curve: 100.00 to 100.02 moves by less than a pixel of 44."""
    drawn = sparkline([100.0, 100.02, 100.01], "#123456")
    heights = [
        float(point.split(",")[1]) for point in drawn.split('polyline points="')[1].split('"')[0].split()
    ]
    assert max(heights) - min(heights) < 1
    assert "dasharray" not in drawn
    assert "dasharray" in sparkline([100.0, 100.0], "#123456", evenly=True)


def test_a_card_says_value_change_and_against_what() -> None:
    card = Card("New customers", 1842, SALES, before=1645, foot=text("CAC {cac}", cac=41))
    assert words(card) == "New customers 1,842 ▲ +12% vs previous period CAC 41"


def test_the_dates_compared_with_are_there_on_hovering() -> None:
    now = replace(EN.scope, start=date(2026, 9, 1), end=date(2026, 9, 28), compare=Compare.PREVIOUS)
    ctx = replace(EN, scope=now)
    html = inside(ctx, Card("x", 12, SALES, before=10), Look("en"))
    assert 'title="4–31 Aug 2026">vs previous period' in html
    other = inside(ctx, Card("x", 12, SALES, before=10, against="vs the plan"), Look("en"))
    assert "Aug 2026" not in other


def test_in_french() -> None:
    card = Card("Nouveaux clients", 1842, SALES, before=1645)
    assert words(card, context("fr")).replace("\u202f", " ").startswith("Nouveaux clients 1 842 ▲ +12 %")


@pytest.mark.parametrize(("measure", "tone"), [(SALES, "good"), (CAC, "bad")])
def test_up_is_good_or_bad_by_the_metrics_own_direction(measure: Metric, tone: str) -> None:
    look = Look("en")
    html = inside(EN, Card("x", 120, measure, before=100), look)
    assert f"color:{look.paper(tone)}" in html
    assert "▲ +20%" in html


@pytest.mark.parametrize("absent", [None, float("nan")])
def test_what_is_not_known_is_said_and_never_zero(absent: float | None) -> None:
    found = words(Card("x", absent, SALES, before=3))
    assert found == "x – Too few people to show"


def test_without_a_comparison_nothing_is_compared() -> None:
    ctx = replace(EN, scope=replace(EN.scope, compare=Compare.NONE))
    assert words(Card("x", 5, SALES), ctx) == "x 5"


def test_texts_are_data() -> None:
    evil = "<img src=x onerror=alert(1)>"
    html = inside(
        EN, Card(evil, 1, SALES, before=2, against=evil, foot=evil, help='" onclick="x'), Look("en")
    )
    assert "<img src=x" not in html
    assert 'onclick="x' not in html
    assert html.count("&lt;img") == 3


def test_a_metric_brings_its_definition() -> None:
    assert f'title="{SALES.meaning}"' in inside(EN, Card("x", 1, SALES), Look("en"))


def test_a_curve_has_holes_where_nothing_is_known() -> None:
    drawn = sparkline([1, 2, None, 3, 4], "#123456")
    assert drawn.count("<polyline") == 2
    assert sparkline([1, None], "#123456") == ""
    assert sparkline([], "#123456") == ""
    assert sparkline([5, 5], "#123456").count("<polyline") == 1


def test_a_curve_is_in_the_cards_colour() -> None:
    html = inside(EN, Card("x", 1, SALES, series=[1, 2], colour="#ABCDEF"), Look("en"))
    coded = re.search(r"base64,([^\"]+)", html)
    assert coded
    assert b"#ABCDEF" in base64.b64decode(coded.group(1))


def test_a_curve_says_its_figures_to_those_who_do_not_see_it() -> None:
    html = inside(context("fr"), Card("x", 4, CAC, series=[3.5, None, 1200, 40], currency="EUR"), Look("fr"))
    assert 'alt="Au fil du temps : minimum 3,50 €, maximum 1 200,00 €, dernier 40,00 €"' in html.translate(
        {0x202F: " ", 0xA0: " "}
    )


def test_a_card_that_is_not_chosen_is_paler_and_can_still_be_read() -> None:
    look = Look("en")
    html = inside(EN, Card("x", 120, SALES, before=100, faded=True), look)
    assert "data-faded" in html
    assert f"color:{look.paper('muted')}" in html
    assert look.paper("good") not in html
    assert "opacity" not in html
    assert "▲ +20%" in html


def test_four_cards_are_shown() -> None:
    def page() -> None:
        from mediaplan.metrics import METRICS
        from mediaplan.ui.cards import Card, cards
        from tests.ui.reader import context

        cards(context("fr"), [Card(f"Carte {n}", n, METRICS["sales"], before=1) for n in range(1, 5)])

    at = AppTest.from_function(page).run()
    assert not at.exception
    shown = " ".join(str(each.proto.body) for each in at.get("html"))
    assert all(f"Carte {n}" in shown for n in range(1, 5))
