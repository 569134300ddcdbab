"""Rounding side by side: figures that differ do not look the same, shares that do not add up say so."""

from __future__ import annotations

import pytest

from mediaplan.charts import Look, Measure, add_up, shares_of
from mediaplan.charts.rounding import told_apart

EN = Look("en")
MONEY, RATE = Measure("spend", "Spend", "money"), Measure("roi", "ROI", "ratio")
RATIO, COUNT = Measure("roas", "ROAS", "number"), Measure("sales", "Sales", "count")


def written(values: list[float | None], measure: Measure) -> list[str]:
    return told_apart(values, lambda value, more: EN.write(value, measure, "EUR", short=True, more=more))


@pytest.mark.parametrize(
    ("values", "measure", "shown"),
    [
        # a decimal more, for those that look the same and are not
        ([2.301, 0.524, 0.519], RATE, ["230%", "52.4%", "51.9%"]),
        # and two, where one does not tell
        ([0.5241, 0.5244], RATE, ["52.41%", "52.44%"]),
        ([1234.2, 1234.4, 900.0], MONEY, ["€1,234.20", "€1,234.40", "€900"]),
        ([2_410_000.0, 2_440_000.0], MONEY, ["€2,410,000.00", "€2,440,000.00"]),
        ([4.921, 4.924], RATIO, ["4.921", "4.924"]),
        # equal ones stay equal, and what is not there is a dash
        ([0.5, 0.5, None, None], RATE, ["50%", "50%", "–", "–"]),
        ([0.1 + 0.2, 0.3], RATE, ["30%", "30%"]),
        ([12, 13], COUNT, ["12", "13"]),
    ],
)
def test_figures_that_differ_are_told_apart(
    values: list[float | None], measure: Measure, shown: list[str]
) -> None:
    assert written(values, measure) == shown


@pytest.mark.parametrize(
    ("values", "shown", "whole"),
    [
        # 697, 7, 132, 100 and 64 thousandths
        ([0.697, 0.007, 0.132, 0.1, 0.064], ["69.7%", "0.7%", "13.2%", "10.0%", "6.4%"], True),
        ([0.5, 0.3, 0.2], ["50%", "30%", "20%"], True),
        # three thirds are 99 %
        ([1 / 3, 1 / 3, 1 / 3], ["33%", "33%", "33%"], False),
        ([0.255, 0.745, None], ["26%", "74%", ""], True),
        # two of 20 % that differ: the third has their decimal too, and so they add up as written
        ([0.2045, 0.5955, 0.2], ["20.4%", "59.6%", "20.0%"], True),
        ([0.2046, 0.5954, 0.2], ["20.5%", "59.5%", "20.0%"], True),
        # no more than two for that; the whole is then 100.01 %
        ([0.33336, 0.33338, 0.33326], ["33.34%", "33.34%", "33.33%"], False),
        # no whole: nothing to add up to
        ([0.4, 0.2], ["40%", "20%"], True),
    ],
)
def test_shares_of_one_whole_are_written_alike_and_add_up_or_say_not(
    values: list[float | None], shown: list[str], whole: bool
) -> None:
    assert shares_of(values, EN) == shown
    assert add_up(values) is whole
