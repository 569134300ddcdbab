"""Reports of the same days through the command line: restated, retired, in several details; never added."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from mediaplan.cli import main
from mediaplan.warehouse import Warehouse

HEADER = "Day,Campaign,Campaign ID,Currency code,Cost,Impr.,Conversions\n"
#: Two days of two campaigns: 2 times 1.00 and 2 times 2.00 is 6.00.
OLD = HEADER + "".join(
    f"2026-06-0{day},A,1,EUR,1.00,10,0\n2026-06-0{day},B,2,EUR,2.00,20,0\n" for day in (1, 2)
)
#: The tool has dropped B, and says 1.50 for A: 3.00.
NEW = HEADER + "".join(f"2026-06-0{day},A,1,EUR,1.50,10,0\n" for day in (1, 2))
Run = Callable[..., dict[str, Any]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs a command on one database, and gives what it printed as JSON."""

    def ran(*arguments: str) -> dict[str, Any]:
        assert main(["--db", str(tmp_path / "x.duckdb"), *arguments, "--json"]) == 0
        told: dict[str, Any] = json.loads(capsys.readouterr().out)
        return told

    return ran


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, str], str]:
    """Return what writes a file and gives its path."""

    def written(name: str, content: str) -> str:
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        return str(path)

    return written


def spend(run: Run) -> float:
    """Return the spend that the command line answers."""
    (row,) = run("metrics", "--by", "total", "--metric", "spend")["rows"]
    return float(row["spend"])


def test_what_a_newer_report_no_longer_has_is_named_retired_and_brought_back(
    run: Run, file: Callable[[str, str], str], tmp_path: Path
) -> None:
    run("import", file("old.csv", OLD))
    new = file("new.csv", NEW)

    named = run("import", new)
    (row,) = named["rows"]
    assert (row["rows_replaced"], row["rows_missing"], row["rows_retired"]) == (2, 2, 0)
    assert "2 rows of earlier imports are not in this file" in row["message"]
    assert any("--set retire=yes" in note for note in named["notes"])
    assert spend(run) == 7.0  # 2 times 1.50 and 2.00: B stays

    with closing(Warehouse.open(tmp_path / "x.duckdb")) as before:
        version = before.data_version
    (row,) = run("import", new, "--set", "retire=yes", "--dry-run")["rows"]
    assert (row["status"], row["rows_retired"]) == ("dry_run", 2)
    assert spend(run) == 7.0

    (row,) = run("import", new, "--set", "retire=yes")["rows"]
    assert (row["status"], row["rows_unchanged"], row["rows_retired"]) == ("loaded", 2, 2)
    assert row["rows_read"] == 2
    assert spend(run) == 3.0
    by_campaign = run("metrics", "--by", "campaign", "--metric", "spend")["rows"]
    assert [each["spend"] for each in by_campaign] == [3.0]
    with closing(Warehouse.open(tmp_path / "x.duckdb")) as after:
        assert after.data_version > version

    listed = run("batches")["rows"]
    assert [(each["batch_id"], each["rows_retired"]) for each in listed] == [(3, 2), (2, 0), (1, 0)]
    assert run("import", new, "--set", "retire=yes")["rows"][0]["status"] == "unchanged"
    run("undo", "3")
    assert spend(run) == 7.0
    run("undo", "2")
    assert spend(run) == 6.0


CAMPAIGN = f"{HEADER}2026-06-01,A,1,EUR,10.00,100,5\n"
ADS = HEADER.replace("Currency", "Ad group,Ad ID,Currency")
DEVICE = HEADER.replace("Currency", "Device,Currency")
WEEK = "Week,Campaign,Campaign ID,Currency code,Cost,Impr.,Conversions\n2026-06-01,A,1,EUR,70.00,700,5\n"
X = "2026-06-01,A,1,G,x,EUR,6.00,60,4\n"
Y = "2026-06-01,A,1,G,y,EUR,4.00,40,2\n"
DEVICES = "2026-06-01,A,1,Mobile,EUR,7.00,70,4\n2026-06-01,A,1,Computer,EUR,3.00,30,2\n"
DAYS = [f"2026-06-0{day},A,1,EUR,10.00,100,{int(day > 1)}\n" for day in range(1, 8)]
DETAIL, PERIODS = (
    "in another detail (campaigns, ads, devices, …)",
    "covers days of this file in another period",
)


@pytest.mark.parametrize(
    ("one", "other", "said", "spent", "conversions"),
    [
        # what is read is told by its conversions: the finer file has 6, the coarser 5
        pytest.param(CAMPAIGN, ADS + X + Y, DETAIL, 10.0, 6.0,
                     id="campaigns, then all their ads: the ads"),
        pytest.param(CAMPAIGN, ADS + X, DETAIL, 10.0, 5.0,
                     id="campaigns, then some of their ads: the campaigns"),
        pytest.param(CAMPAIGN, DEVICE + DEVICES, DETAIL, 10.0, 5.0,
                     id="campaigns, then by device: the campaigns, which nothing splits"),
        pytest.param(WEEK, HEADER + "".join(DAYS), PERIODS, 70.0, 6.0,
                     id="a week, then all its days: the days"),
        pytest.param(WEEK, HEADER + "".join(DAYS[:3]), PERIODS, 70.0, 5.0,
                     id="a week, then some of its days: the week"),
    ],
)  # fmt: skip
def test_two_details_of_the_same_days_are_read_once(
    *,
    run: Run,
    file: Callable[[str, str], str],
    one: str,
    other: str,
    said: str,
    spent: float,
    conversions: float,
) -> None:
    results = run("import", file("one.csv", one), file("other.csv", other))["rows"]
    assert [each["status"] for each in results] == ["loaded", "loaded"]
    assert said in results[1]["message"]
    assert [each["rows_missing"] for each in results] == [0, 0]
    (row,) = run("metrics", "--by", "total", "--metric", "spend", "--metric", "platform_conversions")["rows"]
    assert (row["spend"], row["platform_conversions"]) == (spent, conversions)
