"""A command line on a database of its own, and files to give to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Inside, Shell


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "x.duckdb")


@pytest.fixture
def inside(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Inside:
    return Inside(tmp_path / "x.duckdb", capsys)


@pytest.fixture
def report(shared: Path) -> str:
    return str(shared / "data" / "exports" / "google_ads_campaigns_en_us.csv")


@pytest.fixture
def template_file(tmp_path: Path) -> Path:
    path = tmp_path / "performance.csv"
    path.write_text(
        "source,account,level,channel,campaign_id,period_start,period_end,currency,spend,impressions,clicks\n"
        "net,a,campaign,social,s1,2025-03-01,2025-03-01,EUR,10.50,1000,5\n"
        "net,a,campaign,social,s1,2025-03-02,2025-03-02,EUR,9.50,1000,10\n",
        encoding="utf-8",
    )
    return path
