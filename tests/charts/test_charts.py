"""What each chart draws: what is there, in which order, in which words, and what is left out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import altair as alt
import pandas as pd
import pytest
import vl_convert

from mediaplan import charts
from mediaplan.charts import Look
from mediaplan.charts.timeline import pieces, timeline
from mediaplan.model import Answer
from tests.charts.drawn import (
    COST,
    DARK,
    EN,
    FR,
    REVENUE,
    ROI,
    SPEND,
    actors,
    answer,
    budget,
    campaigns,
    crossed,
    encodings,
    families,
    flow,
    rows_in,
    spends,
    tooltips,
    weeks,
)
from tests.charts.drawn_paths import CREDIT, by_day, by_length, credited, delayed, followed, stepped

Draw = Callable[[Answer, Look], alt.LayerChart | None]
DRAWN: dict[str, tuple[Callable[[], Answer], Draw]] = {
    "leaderboard": (
        spends,
        lambda a, look: charts.leaderboard(a, look, by="channel", measure=SPEND, share="spend_share"),
    ),
    "trend": (weeks, lambda a, look: charts.trend(a, look, measure=REVENUE, by="channel")),
    "multiples": (weeks, lambda a, look: charts.multiples(a, look, measure=REVENUE)),
    "flows": (flow, charts.flows),
    "stage_channels": (actors, charts.stage_channels),
    "crossing": (crossed, charts.crossing),
    "shares": (budget, lambda a, look: charts.shares(a, look, by="stage", measure=SPEND)),
    "loyalty_bars": (families, charts.loyalty_bars),
    "scatter": (campaigns, lambda a, look: charts.scatter(a, look, x=COST, y=ROI)),
    "credits": (credited, lambda a, look: charts.credits(a, look, measure=CREDIT)),
    "first_steps": (stepped, charts.first_steps),
    "delays": (delayed, charts.delays),
    "delay_curve": (by_day, charts.delay_curve),
    "lengths": (by_length, charts.lengths),
    "following": (followed, charts.following),
}
#: What is of no channel or campaign, and so filters by nothing.
STILL = {"delay_curve", "lengths"}
EVERY = pytest.mark.parametrize("name", DRAWN)


def spec_of(name: str, look: Look = FR) -> dict:
    make, draw = DRAWN[name]
    chart = draw(make(), look)
    assert chart is not None
    return chart.to_dict()


@EVERY
def test_an_empty_answer_is_not_drawn(name: str) -> None:
    make, draw = DRAWN[name]
    full = make()
    assert draw(replace(full, frame=full.frame.iloc[:0]), FR) is None


@EVERY
@pytest.mark.parametrize("look", [FR, DARK], ids=["fr", "dark"])
def test_every_chart_is_one_drawing_that_follows_its_place(name: str, look: Look) -> None:
    spec = spec_of(name, look)
    assert spec["width"] == "container"
    assert spec["background"] == "transparent"
    assert "layer" in spec
    assert not {"hconcat", "vconcat", "facet"} & set(spec)


@EVERY
@pytest.mark.parametrize("width", [320, 560])
def test_every_chart_draws_without_asking_any_other_machine(name: str, width: int) -> None:
    spec = spec_of(name) | {"width": width}
    svg = vl_convert.vegalite_to_svg(json.dumps(spec), vl_version="6.1", allowed_base_urls=[])
    assert "<text" in svg
    assert "NaN" not in svg
    assert "undefined" not in svg


@EVERY
def test_every_chart_says_what_a_mark_is(name: str) -> None:
    found = tooltips(spec_of(name))
    assert found
    assert all(len(titles) >= 2 and all(titles) for titles in found)


@EVERY
def test_a_click_gives_one_value_under_the_name_pages_listen_to(name: str) -> None:
    params = [each for each in spec_of(name).get("params", []) if each["name"] == "pick"]
    assert [each["select"]["type"] for each in params] == ["point"] * (name not in STILL)


@EVERY
def test_legends_are_not_needed(name: str) -> None:
    for encoding in encodings(spec_of(name)):
        for channel in ("color", "stroke", "opacity", "strokeDash"):
            shown = encoding.get(channel, {})
            if "field" in shown:
                assert shown.get("scale") is None or shown.get("legend") is None
                assert "scale" in shown or "legend" in shown


def test_bars_are_sorted_and_written_in_french() -> None:
    bars = [row for row in rows_in(spec_of("leaderboard")) if "now" in row]
    unique = {row["channel"]: row for row in bars}
    assert list(unique) == ["tv", "search", "podcast"]  # display has no figure: nothing, not zero
    assert unique["tv"]["exact"] == "8\u202f000,00\u202f€"
    assert unique["search"]["exact"] == "1\u202f234,56\u202f€"
    assert unique["search"]["value"] == "1\u202f235\u202f€"
    assert unique["search"]["share"] == "12,3\u202f%"  # with a decimal like the smallest
    assert unique["podcast"]["share"] == "7,7\u202f%"
    assert unique["search"]["change"] == "▲ +23\u202f%"  # 23.456 %
    assert unique["tv"]["change"] == "▼ −20\u202f%"
    assert unique["podcast"]["change"] == ""


def test_a_leaderboard_keeps_the_largest() -> None:
    chart = charts.leaderboard(spends(), EN, by="channel", measure=SPEND, limit=1)
    assert chart is not None
    assert {row["channel"] for row in rows_in(chart.to_dict()) if "channel" in row} == {"tv"}


def test_what_is_chosen_stands_out() -> None:
    chart = charts.leaderboard(spends(), EN, by="channel", measure=SPEND, chosen=("tv",))
    assert chart is not None
    tests = [
        e["opacity"]["condition"]["test"]
        for e in encodings(chart.to_dict())
        if "condition" in e.get("opacity", {})
    ]
    assert tests == ["indexof(['tv'], datum['channel']) >= 0"]


def test_one_currency_is_drawn_and_never_two_on_one_scale() -> None:
    frame = pd.DataFrame(
        {"channel": ["tv", "tv", "email"], "currency": ["EUR", "USD", "EUR"], "spend": [10.0, 999.0, 5.0]}
    )
    found = charts.leaderboard(replace(answer(frame), extra={}), EN, by="channel", measure=SPEND)
    assert found is not None
    assert {row["value"] for row in rows_in(found.to_dict()) if "value" in row} == {"€10.00", "€5.00"}


def test_lines_are_cut_where_nothing_is_known_and_dashed_where_not_over() -> None:
    data = pieces(timeline(weeks(), EN, REVENUE, by="channel", grain="week"))
    tv = data.loc[data["line"] == "tv"]
    assert list(tv["now"]) == [
        100,
        300,
        200,
        200,
        50,
    ]
    assert list(tv["stroke"]) == ["measured", "measured", "measured", "open", "open"]
    assert list(data.loc[data["line"] == "email", "piece"]) == ["email/1", "email/2", "email/2"]


def test_lines_are_dotted_where_a_longer_total_is_spread_over_its_days() -> None:
    known = weeks()
    frame = known.frame.assign(spread=[True, True, False, False] * 2)
    marked = replace(known, frame=frame, extra=known.extra | {"spread": ("revenue",)})
    tv = pieces(timeline(marked, EN, REVENUE, by="channel", grain="week")).query("line == 'tv'")
    assert list(tv["stroke"]) == ["even", "even", "even", "open", "open"]
    assert list(tv["now"]) == [100, 300, 200, 200, 50]
    chart = charts.multiples(marked, EN, measure=REVENUE)
    assert chart is not None
    assert "A longer total, spread evenly over its days" in {
        row.get("status") for row in rows_in(chart.to_dict())
    }
    about_another = replace(marked, extra=known.extra | {"spread": ("spend",)})
    strokes = pieces(timeline(about_another, EN, REVENUE, by="channel", grain="week"))["stroke"]
    assert "even" not in set(strokes)


def test_a_single_line_has_the_period_before_in_grey() -> None:
    tv = weeks()
    frame = tv.frame.loc[tv.frame["channel"] == "tv"].drop(columns="channel")
    one = charts.trend(replace(tv, frame=frame), EN, measure=REVENUE)
    assert one is not None
    spec = one.to_dict()
    greys = [layer for layer in spec["layer"] if layer["mark"].get("color") == EN.paper("before")]
    assert [layer["encoding"]["y"]["field"] for layer in greys] == ["was"]
    assert "Before" in {row.get("word") for row in rows_in(spec)}


def test_several_lines_are_named_where_they_end() -> None:
    words = {row["word"] for row in rows_in(spec_of("trend")) if "word" in row}
    assert words == {"TV", "E-mail"}


def test_dates_are_not_moved_by_a_time_zone() -> None:
    chart = charts.trend(weeks(), FR, measure=REVENUE, by="channel")
    assert chart is not None
    written = json.dumps(chart.to_dict(), ensure_ascii=False)
    assert "29 juin" in written
    assert '"temporal"' not in written


def test_each_panel_says_its_own_peak() -> None:
    rows = {row["title"]: row["peak"] for row in rows_in(spec_of("multiples", EN)) if "peak" in row}
    assert rows == {"TV": "peak €300", "E-mail": "peak €30.00"}


def test_only_movers_are_drawn_and_ribbons_conserve_them() -> None:
    rows = rows_in(spec_of("flows", EN))
    shapes = {row["shape"] for row in rows if "shape" in row}
    assert {name for name in shapes if ">" in name} == {
        "new>acquisition",
        "acquisition>activation",
        "acquisition>inactive",
    }
    labels = {(row["side"], row["word"]) for row in rows if "side" in row}
    assert labels == {
        (0, "New 40"),
        (0, "Acquisition 80"),
        (1, "Acquisition 40"),
        (1, "Activation 30"),
        (1, "Inactive 50"),
    }
    thick = {row["shape"]: row["y2"] - row["y"] for row in rows if row.get("shape", "") in shapes}
    assert thick["acquisition>inactive"] / thick["acquisition>activation"] == pytest.approx(50 / 30)
    leaving = thick["acquisition>activation"] + thick["acquisition>inactive"]
    assert leaving == pytest.approx(thick["state_from/acquisition"])


def test_nobody_moved_is_not_drawn() -> None:
    still = flow()
    assert charts.flows(replace(still, frame=still.frame.iloc[3:]), EN) is None


def test_stages_leave_out_what_is_not_known_and_what_is_no_stage() -> None:
    rows = [row for row in rows_in(spec_of("stage_channels", FR)) if "bar_said" in row]
    assert {row["stage"] for row in rows} == {"acquisition", "loyalty"}
    bars = {(r["stage"], r["channel"]) for r in rows if r["bar"] is not None}
    assert ("loyalty", "tv") in {(r["stage"], r["channel"]) for r in rows}
    assert ("loyalty", "tv") not in bars
    said = {(r["stage"], r["channel"]): (r["bar_said"], r["tick_said"]) for r in rows}
    assert said["loyalty", "tv"] == ("–", "10\u202f%")
    assert said["acquisition", "tv"] == ("75\u202f%", "50\u202f%")


def test_a_withheld_cell_of_the_crossing_is_empty() -> None:
    rows = {
        (r["declared"], r["met"]): (r["said"], r["count"])
        for r in rows_in(spec_of("crossing", EN))
        if "said" in r
    }
    assert rows["loyalty", "acquisition"] == ("90%", "900")
    assert ("not_declared", "loyalty") not in rows


def test_parts_keep_the_order_of_the_answer_and_change_by_points() -> None:
    rows = {r["stage"]: r for r in rows_in(spec_of("shares", FR)) if "said" in r}
    assert list(rows) == ["acquisition", "loyalty", "not_declared"]
    assert rows["acquisition"]["change"] == "▲ +10\u202fpt"
    assert rows["loyalty"]["change"] == "▼ −5\u202fpt"
    assert rows["not_declared"]["end"] == pytest.approx(1)


def test_loyalty_the_rest_and_the_undeclared_make_the_whole() -> None:
    rows = [r for r in rows_in(spec_of("loyalty_bars", EN)) if r.get("family") == "offline" and "start" in r]
    ends = {r["part"]: (r["start"], r["end"]) for r in rows}
    assert ends["Loyalty"] == (0.0, 0.05)
    assert ends["Other"] == (0.05, pytest.approx(0.7))
    assert ends["Not declared"] == (pytest.approx(0.7), pytest.approx(1.0))


def test_points_are_named_as_written_and_need_both_figures() -> None:
    rows = rows_in(spec_of("scatter", EN))
    assert {r["called"] for r in rows if "called" in r} == {"Soldes", "[x](http://evil)"}


def test_series_are_in_order_with_holes_and_of_whole_cells_only() -> None:
    shuffled = replace(weeks(), frame=weeks().frame.iloc[::-1])
    assert charts.series(shuffled, "revenue", by="channel", value="email") == [10.0, None, 30.0]
    assert charts.series(weeks(), "unknown") == []
