"""What becomes of the period when the data changes under it."""

from __future__ import annotations

from datetime import date

import pytest

from mediaplan.model import Scope
from mediaplan.ui.address import Read, _kept
from mediaplan.ui.offered import Offered

#: A report of January, one of February, and nothing between.
DAYS = frozenset((date(2026, 1, 27), date(2026, 2, 20), date(2026, 2, 23)))
DATA = Offered(min(DAYS), max(DAYS), {}, days=DAYS)


@pytest.mark.parametrize(
    ("start", "end", "stays"),
    [
        (date(2026, 7, 1), date(2026, 9, 30), False),
        (date(2025, 1, 1), date(2026, 1, 26), False),
        (date(2026, 2, 1), date(2026, 2, 19), False),
        (date(2026, 2, 23), date(2026, 9, 30), True),
        (date(2025, 1, 1), date(2026, 1, 27), True),
    ],
)
def test_a_period_without_a_day_of_the_data_is_left(start: date, end: date, *, stays: bool) -> None:
    kept = _kept(Read(Scope(start, end, channels=("email",)), ()), DATA)
    assert ((kept.scope.start, kept.scope.end) == (start, end)) is stays
    assert bool(kept.notes) is not stays
    assert kept.scope.channels == ("email",)
    assert kept.scope.start <= DATA.as_of
    assert kept.scope.end >= DATA.first
