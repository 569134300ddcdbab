"""Last rows called “Total …” are totals where nothing but figures stands beside them, never campaigns."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from mediaplan.imports import RawTable, read_table
from mediaplan.imports.reading.cells import PERHAPS_TOTAL_LABEL, TOTAL_LABEL


def read(tmp_path: Path, content: str) -> RawTable:
    path = tmp_path / "export.csv"
    path.write_bytes(content.encode())
    return read_table(path)


def totals(table: RawTable) -> list[int]:
    return [line.line for line in table.set_aside if line.reason == "total"]


@pytest.mark.parametrize(
    "label",
    ["Total of 2 results", "Total - 2 campaigns", "Total – 2 campagnes", "Totaux des campagnes", "Total (2)",
     "Total des 2 campagnes", "Total 2 résultats", "Totals for 2 ad groups", "Sous-total des 2 annonces",
     "Total all campaigns", "Total toutes les campagnes", "Totaux (2 lignes)", "Total account",
     "Results from 2 campaigns", "Résultats de 2 campagnes"],
)  # fmt: skip
@pytest.mark.parametrize("beside", ["EUR", "", "-", "--"])
def test_words_that_count_what_is_added_up(tmp_path: Path, label: str, beside: str) -> None:
    rows = f"Campaign,Currency code,Cost,Clicks\nA,EUR,10.00,5\nB,EUR,20.00,5\n{label},{beside},30.00,10\n"
    assert (totals(read(tmp_path, rows))) == [4]


def test_the_days_of_the_report_may_stand_beside_them(tmp_path: Path) -> None:
    rows = (
        "Campaign,Cost,Clicks,Starts,Ends\nA,10.00,5,2026-06-01,2026-06-30\nB,20.00,5,2026-06-01,2026-06-30\n"
    )
    assert totals(read(tmp_path, f"{rows}Résultats de 2 campagnes,30.00,10,2026-06-01,2026-06-30\n")) == [4]


@pytest.mark.parametrize("name", ["Total of 2 results", "Totaux des campagnes", "Total Energies", "Total 24"])
@pytest.mark.parametrize("where", ["last", "middle"])
def test_a_campaign_has_its_status_or_day_beside_it(tmp_path: Path, name: str, where: str) -> None:
    rows = ["A,Active,2026-06-01,10.00", f"{name},Active,2026-06-01,20.00", "B,Active,2026-06-01,5.00"]
    rows = rows if where == "middle" else [rows[0], rows[2], rows[1]]
    table = read(tmp_path, "Campaign,Status,Day,Cost\n" + "\n".join(rows) + "\n")
    assert (table.row_count, totals(table)) == (3, [])


@pytest.mark.parametrize("beside", ["", "-"])
def test_any_name_that_starts_so_where_nothing_else_is_named(tmp_path: Path, beside: str) -> None:
    rows = "Campaign,Status,Cost,Clicks\nA,Active,10.00,5\nB,Paused,20.00,5\n"
    assert totals(read(tmp_path, f"{rows}Total du mois,{beside},30.00,10\n")) == [4]


@pytest.mark.parametrize("label", ["Total", "Total of 2 results", "Total: campaigns"])
@pytest.mark.parametrize("day", ["", "-"])
def test_the_label_may_stand_where_the_campaign_does(tmp_path: Path, label: str, day: str) -> None:
    rows = "Day,Campaign,Cost,Clicks\n2026-06-01,A,10.00,5\n2026-06-02,B,20.00,5\n"
    assert totals(read(tmp_path, f"{rows}{day},{label},30.00,10\n")) == [4]
    table = read(tmp_path, f"{rows}2026-06-03,{label},7.00,10\n")
    assert (table.row_count, totals(table)) == (3, [])


def test_a_campaign_alone_with_its_figures_is_a_row(tmp_path: Path) -> None:
    table = read(tmp_path, "Campaign,Currency code,Cost\nA,EUR,10.00\nB,EUR,5.00\nTotal Energies,EUR,7.00\n")
    assert (table.row_count, totals(table)) == (3, [])


def test_the_engine_looks_for_the_same_labels() -> None:
    """Its patterns know no escapes of Python's: without them no file would be read the fast way."""
    found = duckdb.execute(
        "SELECT regexp_matches('Brand', $1), regexp_matches('total of 2 results', $1)",
        [f"(?is){TOTAL_LABEL}|{PERHAPS_TOTAL_LABEL}"],
    ).fetchall()
    assert found == [(False, True)]
