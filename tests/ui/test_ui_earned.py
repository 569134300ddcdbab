"""What is said of sales that have no stage."""

from __future__ import annotations

import pandas as pd
import pytest

from mediaplan.ui.journey.earned import undetermined


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
    frame = pd.DataFrame({"stage": stages, "sales": pd.Series(sales, dtype="Int64")})
    said = undetermined(frame)
    assert str(said).startswith(start) if start else said is None
