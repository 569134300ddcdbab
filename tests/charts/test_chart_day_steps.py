"""Days that stand together, because few converted on each: drawn and said as what they are."""

from __future__ import annotations

import pytest

from mediaplan import charts
from mediaplan.locale import render
from tests.charts.drawn import EN, rows_in
from tests.charts.drawn_paths import by_day_but_few, by_steps

PERIOD = "from 1 July 2026 to 30 September 2026"


def test_a_step_of_several_days_is_as_wide_as_they_are_and_as_high_as_one_of_them() -> None:
    chart = charts.delay_curve(by_steps(), EN)
    assert chart is not None
    rows = {row["place"]: row for row in rows_in(chart.to_dict()) if "peak" in row and row["base"] > 200}
    wide, alone = rows[1], rows[5]
    assert (wide["word"], wide["from_last_share_said"], wide["from_last_share_each"]) == (
        "1–4",
        "40%",
        "10%",
    )
    assert wide["right"] - wide["left"] == pytest.approx(3 + alone["right"] - alone["left"])
    # A tenth a day against a fifth
    assert (wide["base"] - wide["up"]) / (alone["base"] - alone["up"]) == pytest.approx(0.5)
    assert rows[6]["word"] == "6+"
    assert [place for place, row in rows.items() if row["peak"]] == [0]
    assert [rows[place]["from_last_share_sum"] for place in (0, 1, 5)] == ["30%", "70%", "90%"]


def test_steps_in_words_say_no_sum_that_is_not_known() -> None:
    # Seven days end within a step: only one day is a sum that is known
    assert render(charts.delay_curve_alt(by_steps()), "en") == (
        f"Days from contact to conversion, {PERIOD}. "
        "From the first contact: most on day 6 or later (30%). 10% within 1 day. "
        "From the last contact: most on day 0 (30%). 30% within 1 day."
    )


def test_of_many_days_few_are_named_whichever_stand_together() -> None:
    # 25 would lie under the last one
    chart = charts.delay_curve(by_day_but_few(), EN)
    assert chart is not None
    named = [row["word"] for row in rows_in(chart.to_dict()) if set(row) == {"middle", "word"}]
    assert named == ["0", "5", "10", "15", "20", "26+"]
