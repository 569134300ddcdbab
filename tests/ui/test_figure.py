"""A chart in its card: words, drawing, notes, files; and a click that is answered once."""

# ruff: noqa: PLC0415 - a page run by AppTest imports what it shows

from __future__ import annotations

import json
from dataclasses import replace

from streamlit.testing.v1 import AppTest

from mediaplan.ui.columns import columns_of
from mediaplan.ui.download import file_name
from tests.charts.drawn import spends


def shown() -> None:
    import streamlit as st

    from mediaplan import charts
    from mediaplan.charts import Measure
    from mediaplan.model import text
    from mediaplan.ui.figure import figure, look
    from tests.charts.drawn import spends
    from tests.ui.reader import context

    ctx = context("fr")
    answer = spends()
    measure = Measure("spend", "Spend", "money")
    chart = charts.leaderboard(answer, look(ctx), by="channel", measure=measure)
    picked = figure(
        ctx,
        answer,
        chart,
        key="money",
        title="Dépenses [x](http://evil)",
        caption=text("{n} rows", n=4),
        alt=charts.alt_text(answer, measure, "channel"),
        on_select=True,
    )
    st.session_state["picked"] = picked


def empty() -> None:
    from dataclasses import replace

    from mediaplan.model import text
    from mediaplan.ui.figure import figure
    from tests.charts.drawn import spends
    from tests.ui.reader import context

    none = replace(spends(), frame=spends().frame.iloc[:0], notes=(text("No figures for this period."),))
    figure(context(), none, None, key="none", title="Spend", alt="")


def test_a_figure_has_title_caption_drawing_and_description() -> None:
    at = AppTest.from_function(shown).run()
    assert not at.exception
    assert at.markdown[0].value.startswith("#### Dépenses \\[x\\]")
    assert at.caption[0].value == "4 rows"
    chart = at.get("vega_lite_chart")[0].proto
    assert "TV" in chart.alt
    assert json.loads(chart.spec)["config"]["locale"]["number"]["decimal"] == ","
    assert at.session_state["picked"] is None


def test_files_are_made_only_when_asked_for() -> None:
    at = AppTest.from_function(shown).run()
    offered = [each.proto for each in at.get("download_button")]
    assert len(offered) == 4
    assert all(each.deferred_file_id and not each.url for each in offered)


def test_nothing_to_draw_is_said() -> None:
    at = AppTest.from_function(empty).run()
    assert not at.exception
    assert [each.value for each in at.info] == ["No figures for this period\\."]
    assert not at.get("vega_lite_chart")
    assert not at.get("download_button")


def test_columns_are_called_as_they_are_declared() -> None:
    found = {column.name: column for column in columns_of(spends(), str, labels={"spend": "Money out"})}
    assert found["channel"].label == "Channel"
    assert found["spend"].label == "Money out"
    assert (found["spend"].unit, found["spend"].currency) == ("money", "EUR")
    assert found["spend_before"].label == "Money out, before"
    assert (found["spend_share"].label, found["spend_share"].unit) == ("Share of spend", "ratio")


def test_columns_asked_for_bring_what_they_were() -> None:
    found = [column.name for column in columns_of(spends(), str, ["spend", "channel", "unknown"])]
    assert found == ["spend", "spend_before", "channel"]


def test_files_are_named_in_letters_every_system_takes() -> None:
    assert (
        file_name("D'une étape à l'autre / 2026", spends())
        == "d-une-etape-a-l-autre-2026_2026-07-01_2026-09-30"
    )
    assert (
        file_name("…", replace(spends(), scope=replace(spends().scope, start=None, end=None))) == "mediaplan"
    )
