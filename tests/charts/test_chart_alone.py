"""What stands alone is drawn: a figure without neighbours, a part that is the whole."""

from __future__ import annotations

import pandas as pd

from mediaplan import charts
from tests.charts.drawn import EN, REVENUE, SPEND, answer


def layers(chart: object) -> list[tuple[dict, list[dict]]]:
    """Return each layer's mark, and the rows it is drawn from."""
    drawn = chart.to_dict()  # type: ignore[attr-defined]
    rows = drawn.get("datasets", {})
    top = drawn.get("data", {}).get("name", "")
    return [(each["mark"], rows[each.get("data", {}).get("name", top)]) for each in drawn["layer"]]


def test_a_line_of_one_figure_has_a_point() -> None:
    days = pd.to_datetime(["2026-08-01", "2026-09-01", "2026-10-01"])
    frame = pd.DataFrame(
        {
            "channel": ["tv"] + ["email"] * 3 + ["radio"] * 3,
            "month": [days[0], *days, *days],
            "provisional": [False] * 7,
            "revenue": [900.0, 10.0, 20.0, 30.0, 5.0, None, 7.0],
        }
    )
    chart = charts.multiples(answer(frame, grain="month"), EN, measure=REVENUE)
    (points,) = [rows for mark, rows in layers(chart) if mark.get("size") == 36]
    assert sorted((row["line"], row["now"]) for row in points) == [
        ("radio", 5.0),
        ("radio", 7.0),
        ("tv", 900.0),
    ]


def test_one_part_alone_has_no_strip_above_it() -> None:
    def bars(stages: list[str]) -> int:
        share = [1 / len(stages)] * len(stages)
        frame = pd.DataFrame({"stage": stages, "spend": [10.0] * len(stages), "spend_share": share})
        chart = charts.shares(answer(frame), EN, by="stage", measure=SPEND)
        return sum(mark["type"] == "bar" for mark, _rows in layers(chart))

    assert bars(["loyalty"]) == 1
    assert bars(["loyalty", "acquisition"]) == 2
