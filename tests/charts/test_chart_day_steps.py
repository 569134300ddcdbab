"""Days that stand together, because few converted on each: drawn and said as what they are."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from mediaplan import charts
from mediaplan.locale import render
from mediaplan.model import Answer
from tests.charts.drawn import EN, answer, rows_in
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
    # A tenth over the 25 days from 6 to 30, and no average of a day: it may be later than that
    open_ended = rows[6]
    assert (open_ended["word"], open_ended["till"], open_ended["from_last_share_each"]) == ("6+", 30, "–")
    assert (alone["base"] - alone["up"]) / (open_ended["base"] - open_ended["up"]) == pytest.approx(50)
    assert [place for place, row in rows.items() if row["open"]] == [6]
    assert [place for place, row in rows.items() if row["peak"]] == [0]
    assert [rows[place]["from_last_share_sum"] for place in (0, 1, 5)] == ["30%", "70%", "90%"]


def test_steps_in_words_say_no_sum_that_is_not_known() -> None:
    # Seven days end within a step: only one day is a sum that is known
    assert render(charts.delay_curve_alt(by_steps()), "en") == (
        f"Days from contact to conversion, {PERIOD}. "
        "From the first contact: most on day 5 (20%), 30% on day 6 or later. 10% within 1 day. "
        "From the last contact: most on day 0 (30%), 10% on day 6 or later. 30% within 1 day."
    )


def test_of_many_days_few_are_named_whichever_stand_together() -> None:
    # The last one reaches from day 26 to day 30, and its name lies in the middle
    chart = charts.delay_curve(by_day_but_few(), EN)
    assert chart is not None
    named = [row["word"] for row in rows_in(chart.to_dict()) if set(row) == {"middle", "word"}]
    assert named == ["0", "5", "10", "15", "20", "25", "26+"]


def two(beyond: float, **extra: Any) -> Answer:
    """Shares of conversions on day 0, and of those on day 2 or later; nothing on day 1."""
    return answer(
        pd.DataFrame(
            {
                "days": [0, 1, 2],
                "days_to": pd.array([0, 1, None], dtype="Int64"),
                "beyond": [False, False, True],
                "from_last_share": [1 - beyond, 0.0, beyond],
            }
        ),
        **extra,
    )


def test_a_step_without_an_end_is_never_the_day_of_most() -> None:
    # Twelve of thirty on day 0, the others spread over days 2 to 19
    assert render(charts.delay_curve_alt(two(0.6)), "en") == (
        f"Days from contact to conversion, {PERIOD}. "
        "From the last contact: most on day 0 (40%), 60% on day 2 or later. 40% within 1 day."
    )
    assert "maximum au jour 0 (40\u202f%), 60\u202f% au jour 2 ou plus tard." in render(
        charts.delay_curve_alt(two(0.6)), "fr"
    )
    assert "From the last contact: 100% on day 2 or later." in render(charts.delay_curve_alt(two(1.0)), "en")


@pytest.mark.parametrize(("extra", "last"), [({}, 30), ({"lookback": 7}, 7), ({"lookback": 60}, 30)])
def test_a_step_without_an_end_is_drawn_over_all_its_days(extra: dict[str, int], last: int) -> None:
    chart = charts.delay_curve(two(0.6, **extra), EN)
    assert chart is not None
    rows = {row["place"]: row for row in rows_in(chart.to_dict()) if "peak" in row}
    day, rest = rows[0], rows[2]
    assert (rest["till"], rest["peak"], day["peak"]) == (last, False, True)
    # 60 % over the days from 2 on, against 40 % on one
    assert (rest["base"] - rest["up"]) / (day["base"] - day["up"]) == pytest.approx(0.6 / (last - 1) / 0.4)
