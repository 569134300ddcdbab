"""Real exports, as their platforms wrote them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediaplan.imports import read_table

# file: encoding, header line, columns, rows, totals set aside
EXPORTS = {
    "google_ads_campaigns_en_us.csv": ("utf-8", 3, 24, 12, 5),
    "google_ads_campaigns_en_gb.csv": ("utf-8", 3, 21, 2, 5),
    "ga4_pages_en.csv": ("utf-8", 10, 8, 56, 0),
    "matomo_visits_en.csv": ("utf-16-le", 1, 11, 1, 0),
    "matomo_visits_raw.csv": ("utf-16-le", 1, 11, 1, 0),
    "meta_ads_empty_en.csv": ("utf-8", 1, 14, 0, 0),
}


@pytest.mark.parametrize("name", EXPORTS)
def test_real_export(shared: Path, name: str) -> None:
    encoding, header_line, columns, rows, totals = EXPORTS[name]
    table = read_table(shared / "data" / "exports" / name)
    assert (table.encoding, table.delimiter, table.header_line) == (encoding, ",", header_line)
    assert (len(table.header), table.row_count, len(list(table.rows))) == (columns, rows, rows)
    assert sum(line.reason == "total" for line in table.set_aside) == totals
    assert table.notes == ()


def test_totals_keep_their_cells(shared: Path) -> None:
    table = read_table(shared / "data" / "exports" / "google_ads_campaigns_en_us.csv")
    totals = {line.cells[0]: line.cells[table.header.index("Cost")] for line in table.set_aside[2:]}
    assert totals["Total: Account"] == "199547.59"
    assert [line.line for line in table.set_aside] == [1, 2, 16, 17, 18, 19, 20]
    assert table.rows_read == 17


def test_placeholder_row_of_an_empty_export(shared: Path) -> None:
    table = read_table(shared / "data" / "exports" / "meta_ads_empty_en.csv")
    assert [(line.line, line.cells) for line in table.set_aside] == [(2, ["No data available."])]
