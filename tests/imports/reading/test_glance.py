"""What nearly every row is, is told at a glance: as all rules would tell it."""

from __future__ import annotations

from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from mediaplan.imports.reading import frame
from mediaplan.imports.reading.frame import Frame, sort_records

CELLS = (
    "", " ", "#", "#5", "# 2026", "-", "n/a", "NULL", "null  ", "(not set)", "# note", "Total",
    "total: compte", "Somme", "ensemble", "2026-06-01", "01/06/2026", "12:30", "12", "1 234,56", "-3",
    "12 rue", "Brand", "Brand X ", "no data", "Aucune donnée disponible", "Note:", "Nantes", "é", "résultats",
)  # fmt: skip
ROWS = st.lists(st.lists(st.sampled_from(CELLS), max_size=4), max_size=12)
NAMES = st.frozensets(st.integers(0, 2))


@given(ROWS, NAMES, st.integers(1, 3))
@settings(max_examples=200, deadline=None)
def test_a_glance_tells_what_all_rules_tell(rows: list[list[str]], names: frozenset[int], width: int) -> None:
    found = Frame(["a", "b", "c"][:width], 1, (), frozenset(name for name in names if name < width))
    records = [(2 + at, cells) for at, cells in enumerate([["x", "y", "z"][:width], *rows])]
    quick = list(sort_records(records, found))
    with (
        patch.object(frame, "is_ordinary", lambda *_: False),
        patch.object(frame, "_is_named", lambda *_: False),
    ):
        assert quick == list(sort_records(records, found))
