"""The command line, run for real: what scripts and people see, and what it never writes."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from mediaplan.model import TABLES
from tests.cli.shell import ROOT, Inside, Shell

PERIOD = ("--set", "period_start=2025-01-01", "--set", "period_end=2025-12-31")


def test_a_real_report_goes_in_comes_back_and_is_undone(shell: Shell, report: str) -> None:
    imported = shell("--db", str(shell.db), "import", report, *PERIOD, "--json")
    assert (imported.code, imported.err) == (0, "")
    (row,) = imported.json["rows"]
    assert (row["status"], row["source"], row["table"]) == ("loaded", "google_ads", "performance")
    assert (row["rows_read"], row["rows_loaded"], row["rows_set_aside"]) == (17, 12, 5)
    assert row["loaded_totals"]["spend"] == row["file_totals"]["spend"] == 199421.15

    answered = shell("metrics", "--by", "channel", "--json").json
    assert answered["as_of"] == "2025-12-31"
    assert answered["scope"]["compare"] == "none"
    assert answered["currency"] == "USD"
    assert sum(each["spend"] for each in answered["rows"]) == pytest.approx(199421.15, abs=1e-9)
    assert sum(each["impressions"] for each in answered["rows"]) == 14117313
    assert {each["channel"] for each in answered["rows"]} >= {"search", "display"}
    assert any("spread evenly" in note for note in answered["notes"])

    (total,) = shell("metrics", "--by", "total", "--json").json["rows"]
    assert (total["spend"], total["clicks"]) == (199421.15, 167739)
    assert total["platform_conversions"] == 18703.32
    assert total["ctr"] == pytest.approx(167739 / 14117313)
    january = shell("metrics", "--by", "month", "--from", "2025-01-01", "--to", "2025-01-31", "--json").json
    assert [(each["month"], each["provisional"]) for each in january["rows"]] == [("2025-01", False)]
    assert january["rows"][0]["spend"] == pytest.approx(199421.15 * 31 / 365, abs=0.01)

    with duckdb.connect(str(shell.db), read_only=True) as connection:
        by_hand = connection.execute("SELECT sum(spend)::DOUBLE, sum(clicks) FROM performance").fetchall()
    assert by_hand == [(199421.15, 167739)]

    (batch,) = shell("batches", "--json").json["rows"]
    assert list(batch) == [
        "batch_id", "imported_at", "file", "source", "table", "rows_loaded", "rows_replaced",
        "rows_quarantined", "rows_retired", "rows_corrected", "status",
    ]  # fmt: skip
    assert (batch["rows_loaded"], batch["status"]) == (12, "active")
    undone = shell("undo", str(batch["batch_id"]), "--json")
    assert (undone.code, undone.json["rows"][0]["status"]) == (0, "undone")
    nothing = shell("metrics", "--by", "channel", "--json")
    assert (nothing.code, nothing.json["rows"], nothing.json["as_of"]) == (0, [], None)
    assert nothing.json["notes"]


def test_a_report_without_its_period_is_asked_for_it(shell: Shell, report: str) -> None:
    ran = shell("import", report, "--json")
    assert ran.code == 1
    assert ran.json["rows"][0]["status"] == "needs_mapping"
    assert len(ran.err.strip().splitlines()) == 1
    assert "period_start" in ran.err
    assert shell("batches", "--json").json["rows"] == []


def test_our_own_template_and_what_people_see(shell: Shell, template_file: Path) -> None:
    seen = shell("import", str(template_file))
    assert seen.code == 0
    assert seen.out.splitlines()[0].split()[:2] == ["file", "source"]
    assert "performance.csv" in seen.out.splitlines()[2]
    table = shell("metrics", "--metric", "spend", "--metric", "ctr", "--metric", "grp").out.splitlines()
    assert table[0].split() == ["channel", "spend", "ctr"]
    assert table[2].split() == ["social", "20.00", "0.75%"]
    french = shell("--lang", "fr", "metrics", "--metric", "spend").out
    assert "20,00" in french


def test_a_dry_run_loads_nothing(inside: Inside, template_file: Path) -> None:
    inside("import", str(template_file))
    inside("undo", "1")
    told = inside("import", str(template_file), "--dry-run", "--json").json
    assert told["rows"][0]["status"] == "dry_run"
    assert told["notes"][0] == "Nothing was written. An import would come to this:"
    assert [row["status"] for row in inside("batches", "--json").json["rows"]] == ["undone"]


def test_options_may_stand_before_the_command_or_behind_it(inside: Inside, tmp_path: Path) -> None:
    before = inside("--json", "--db", str(tmp_path / "a.duckdb"), "batches")
    behind = inside("batches", "--json", "--db", str(tmp_path / "b.duckdb"))
    assert [ran.json["notes"][0] for ran in (before, behind)] == [
        f"There is no database {tmp_path / name}. The first import makes it."
        for name in ("a.duckdb", "b.duckdb")
    ]


@pytest.mark.parametrize(
    "arguments", [("metrics",), ("journeys",), ("batches",), ("quarantine", "1"), ("undo", "1")], ids=" ".join
)
def test_who_only_asks_makes_no_database(inside: Inside, arguments: tuple[str, ...]) -> None:
    ran = inside(*arguments, "--json")
    assert ran.json["rows"] == []
    assert not list(inside.db.parent.glob(f"{inside.db.stem}*"))


def test_a_dry_run_makes_no_database(inside: Inside, template_file: Path) -> None:
    told = inside("import", str(template_file), "--dry-run", "--json").json
    assert told["rows"][0]["status"] == "dry_run"
    assert told["notes"][0] == f"There is no database {inside.db}. The first import makes it."
    assert not inside.db.exists()


def test_a_missing_database_is_an_empty_one(inside: Inside) -> None:
    ran = inside("metrics", "--json")
    assert (ran.code, ran.json["rows"]) == (0, [])
    assert "No figures" in ran.json["notes"][1]


def test_read_prints_cells_as_written(inside: Inside, report: str) -> None:
    ran = inside("read", report)
    table = list(csv.reader(io.StringIO(ran.out)))
    assert (ran.code, len(table), table[0][1]) == (0, 13, "Campaign")
    assert table[2][1] == "Deck, siding & other_Remarketing_RSL"
    assert table[1][8] == "795,836"
    assert not inside.db.exists(), "reading a file needs no database"


@pytest.mark.parametrize("table", ["performance", "conversion"])
def test_templates_have_the_fields_of_their_table(inside: Inside, table: str) -> None:
    (header,) = csv.reader(io.StringIO(inside("template", table).out))
    assert header == [column.name for column in TABLES[table].fields]
    told = inside("template", table, "--json").json["rows"]
    assert [row["field"] for row in told] == header
    assert all(row["meaning"] for row in told)


def test_a_column_that_may_be_one_of_ours_is_named(inside: Inside, tmp_path: Path) -> None:
    file = tmp_path / "meta.csv"
    file.write_text(
        "Jour,Nom de la campagne,Impressions,Montant dépensé (EUR),Interaction avec la publication\n"
        "2026-09-01,Rentrée,100,5.00,7\n",
        encoding="utf-8",
    )
    note = inside("import", str(file), "--json").json["notes"]
    assert any("“Interaction avec la publication” was not read: it looks like" in each for each in note)
    again = inside(
        "import", str(file), "--map", "engagements=Interaction avec la publication", "--json"
    ).json  # fmt: skip
    assert not any("was not read" in each for each in again["notes"])
    (row,) = inside("metrics", "--metric", "engagements", "--json").json["rows"]
    assert row["engagements"] == 7


def test_a_reader_who_leaves_early_is_no_error(tmp_path: Path) -> None:
    long = tmp_path / "long.csv"
    long.write_text("a,b\n" + "one,two\n" * 200_000, encoding="utf-8")
    first = subprocess.run(  # noqa: S602 - a pipe is what is tested
        f'"{sys.executable}" -m mediaplan read "{long}" | head -n 1',
        shell=True,
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (first.stdout, first.stderr) == (b"a,b\n", b"")
