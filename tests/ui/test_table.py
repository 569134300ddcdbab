"""Tables: figures written for the reader, sorted as numbers, with their change."""

# ruff: noqa: PLC0415 - a page run by AppTest imports what it shows

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.charts import Look
from mediaplan.ui.columns import columns_of
from mediaplan.ui.table import _speaking, change_of, config, styled_table
from tests.charts.drawn import spends

FR = Look("fr")


def written() -> dict[str, list[str]]:
    answer = spends()
    columns = columns_of(answer, str, ["channel", "spend", "spend_share"])
    frame, styler = styled_table(answer, columns, FR)
    body = styler._translate(sparse_index=False, sparse_cols=False)["body"]
    shown = [[cell["display_value"] for cell in row if cell["type"] == "td"] for row in body]
    return {name: [row[place] for row in shown] for place, name in enumerate(frame.columns)}


def test_cells_are_written_in_the_readers_way() -> None:
    found = {name: [each.replace("\u202f", " ") for each in cells] for name, cells in written().items()}
    assert found["channel"] == ["SEA", "TV", "Display", "podcast"]
    assert found["spend"] == ["1 234,56 €", "8 000,00 €", "–", "765,50 €"]
    assert found["spend__change"] == ["▲ +23 %", "▼ −20 %", "", ""]
    assert found["spend_share"] == ["12,3 %", "80,0 %", "–", "7,7 %"]


def test_cells_hold_numbers_to_sort_by() -> None:
    answer = spends()
    frame, _styler = styled_table(answer, columns_of(answer, str, ["channel", "spend"]), FR)
    assert list(frame["spend"])[:2] == [1234.56, 8000.0]
    assert math.isnan(frame["spend"].iloc[2])
    assert "spend_before" not in frame.columns


def test_rates_change_by_points_and_the_rest_by_shares() -> None:
    frame = spends().frame
    assert list(change_of(frame["spend"], frame["spend_before"], "money"))[:2] == pytest.approx(
        [0.23456, -0.2]
    )
    points = change_of(frame["spend_share"], frame["spend_share"] - 0.1, "ratio")
    assert round(points.iloc[0], 6) == 0.1


def test_names_of_columns_and_what_they_mean() -> None:
    answer = spends()
    columns = columns_of(answer, str, ["channel", "spend"])
    frame, _styler = styled_table(answer, columns, FR)
    found = config(frame, columns, str)
    assert found["spend"]["label"] == "Spend"
    assert found["spend"]["help"]
    assert found["spend__change"]["label"] == "Change"
    assert found["spend__change"]["help"].replace("\\", "").startswith("Spend: change.")
    assert found["channel"]["pinned"]


def test_a_table_is_shown_with_its_files() -> None:
    def page() -> None:
        from mediaplan.ui.table import table
        from tests.charts.drawn import spends
        from tests.ui.reader import context

        table(context("fr"), spends(), key="t", columns=["channel", "spend"], select=True)

    at = AppTest.from_function(page).run()
    assert not at.exception
    assert len(at.dataframe) == 1
    assert len(at.get("download_button")) == 2
    assert at.dataframe[0].proto.alt == (
        "Tableau : Tableau, du 1er juillet 2026 au 30 septembre 2026, 3 lignes. "
        "Colonnes : Canal, Dépenses, Évolution."
    ).replace(" :", "\u202f:")


def test_rows_that_say_nothing_are_left_out_and_those_withheld_are_not() -> None:
    """Of four channels one has no spend: it is a row only where it is withheld."""
    known = spends()
    columns = columns_of(known, str, ["channel", "spend"])
    assert list(_speaking(known, columns).frame["channel"]) == ["search", "tv", "podcast"]
    withheld = replace(known, withheld=known.frame["channel"] == "display")
    assert list(_speaking(withheld, columns).frame["channel"]) == ["search", "tv", "display", "podcast"]
    names = columns_of(known, str, ["channel"])
    assert len(_speaking(known, names).frame) == 4
