"""A table on the first lines and millions of shreds below it is no table, and is said so early."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediaplan.imports import read_table
from mediaplan.imports.reading import surveyed
from mediaplan.model import MediaplanError

TABLE = "Day,Campaign,Currency,Cost,Clicks\n2026-06-01,A,EUR,1.50,10\n"


def test_shreds_below_a_header_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surveyed, "MANY", 1000)
    path = tmp_path / "export.csv"
    path.write_text(TABLE + "x\n" * 20_000, "utf-8")
    with pytest.raises(MediaplanError, match=r"below the header \(line 1\).*less than half of its 5 columns"):
        read_table(path)


@pytest.mark.parametrize("row", ["2026-06-01,A,EUR\n", "2026-06-01,A,EUR,1.50,10\nx\n"])
def test_rows_that_end_early_are_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, row: str) -> None:
    """A tool that leaves empty cells out at the end, and a table with a stray line here and there."""
    monkeypatch.setattr(surveyed, "MANY", 1000)
    path = tmp_path / "export.csv"
    path.write_text(TABLE + row * 20_000, "utf-8")
    assert read_table(path).row_count > 1000
