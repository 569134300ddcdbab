"""What is said of sales that have no stage."""

from __future__ import annotations

import pandas as pd
import pytest

from mediaplan.analysis.sentences import MANY, undetermined


@pytest.mark.parametrize(
    ("sales", "start"),
    [
        ([5, 43], "43 sales are undetermined"),
        ([5, 1], "1 sale is undetermined"),
        ([5, 0], ""),  # only the period compared with had some
        ([5, None], ""),  # withheld
        ([5], ""),
    ],
)
def test_it_is_said_where_there_are_any(sales: list[int | None], start: str) -> None:
    stages = ["loyalty", "undetermined"][: len(sales)]
    numbers = pd.Series(sales, dtype="Int64")
    frame = pd.DataFrame({"stage": stages, "sales": numbers, "customers": numbers})
    said = undetermined(frame)
    assert str(said).startswith(start) if start else said is None


def test_sales_of_nobody_are_not_said_to_be_of_older_customers() -> None:
    frame = pd.DataFrame({"stage": ["undetermined"], "sales": [81], "customers": [0]})
    assert str(undetermined(frame)) == "81 sales are undetermined: no file names their customers."


@pytest.mark.parametrize(("lost", "there"), [(4, False), (5, True), (100, True)])
def test_where_asked_a_few_are_not_worth_saying(lost: int, there: bool) -> None:
    numbers = pd.Series([100 - lost, lost], dtype="Int64")
    frame = pd.DataFrame({"stage": ["loyalty", "undetermined"], "sales": numbers, "customers": numbers})
    assert (undetermined(frame, MANY) is not None) == there, "five in a hundred are more than a few"
