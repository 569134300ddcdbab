"""Every real export at hand, as the command line takes it: recognised, or saying what to decide."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mediaplan.cli import main

PERIOD = ("--set", "period_start=2025-01-01", "--set", "period_end=2025-12-31")
#: File -> what is said beside it, the status, the source, rows that would be loaded and set aside.
FILES: dict[str, tuple[tuple[str, ...], str, str, int, int]] = {
    "google_ads_campaigns_en_us.csv": ((), "needs_mapping", "google_ads", 0, 0),
    "google_ads_campaigns_en_gb.csv": ((), "dry_run", "google_ads", 2, 5),
    "meta_ads_empty_en.csv": ((), "empty", "meta_ads", 0, 1),
    "ga4_pages_en.csv": ((), "refused", "ga4", 0, 0),
    "matomo_visits_en.csv": ((), "refused", "matomo", 0, 0),
    "matomo_visits_raw.csv": ((), "refused", "matomo", 0, 0),
}


def dry_run(capsys: pytest.CaptureFixture[str], database: Path, file: Path, *said: str) -> dict[str, Any]:
    """Return what an import of a file would come to."""
    main(["--db", str(database), "import", str(file), "--dry-run", "--json", *said])
    (row,) = json.loads(capsys.readouterr().out)["rows"]
    return dict(row)


@pytest.mark.parametrize("name", FILES)
def test_each_file_is_known_or_asks(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shared: Path, name: str
) -> None:
    said, status, source, loaded, aside = FILES[name]
    row = dry_run(capsys, tmp_path / "x.duckdb", shared / "data/exports" / name, *said)
    assert (row["status"], row["source"]) == (status, source), row["message"]
    if status in {"dry_run", "empty"}:
        assert (row["rows_loaded"], row["rows_set_aside"]) == (loaded, aside)
    assert row["message"]


def test_no_export_is_left_out(shared: Path) -> None:
    there = {path.name for path in (shared / "data/exports").iterdir() if path.suffix == ".csv"}
    assert there <= set(FILES), "a new export needs its line here"


def test_the_american_report_asks_its_period_and_then_agrees_with_its_total(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shared: Path
) -> None:
    file = shared / "data/exports/google_ads_campaigns_en_us.csv"
    row = dry_run(capsys, tmp_path / "x.duckdb", file)
    assert "--set period_start=" in row["message"]
    row = dry_run(capsys, tmp_path / "x.duckdb", file, *PERIOD)
    assert (row["rows_loaded"], row["rows_set_aside"], row["currency"]) == (12, 5, "USD")
    # As the README of the real data gives them.
    assert row["loaded_totals"]["spend"] == pytest.approx(199421.15)
    assert row["loaded_totals"]["impressions"] == 14117313
    assert row["totals_equal"] is True


#: As the files themselves say, added up by hand: spend 798.88 + 365.22, and so on.
BRITISH = {
    "spend": 1164.10,
    "impressions": 40585,
    "clicks": 867,
    "conversions": 74,
    "conversion_value": 2127.81,
}


def test_the_british_report_is_what_its_two_rows_add_up_to(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shared: Path
) -> None:
    file = shared / "data/exports/google_ads_campaigns_en_gb.csv"
    row = dry_run(capsys, tmp_path / "x.duckdb", file)
    assert (row["currency"], row["period_start"], row["period_end"]) == ("GBP", "2026-01-27", "2026-02-23")
    assert row["loaded_totals"] == pytest.approx(BRITISH)
    # The file says 1,164.09: its rows are rounded, and that is no difference.
    assert row["file_totals"]["spend"] == pytest.approx(1164.09)
    assert row["totals_equal"] is True
    assert (row["rows_read"], row["rows_quarantined"], row["questions"]) == (7, 0, [])


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("ga4_pages_en.csv", "Traffic acquisition"),
        ("matomo_visits_en.csv", "exports of your ad platforms"),
        ("matomo_visits_raw.csv", "exports of your ad platforms"),
    ],
)
def test_who_is_refused_is_told_what_to_import_instead(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shared: Path, name: str, instead: str
) -> None:
    row = dry_run(capsys, tmp_path / "x.duckdb", shared / "data/exports" / name)
    assert row["message"].startswith(name)
    assert instead in row["message"]
    assert (row["rows_loaded"], row["table_rows"]) == (0, 0)
