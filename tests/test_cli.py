"""The command line, run for real: what scripts and people see, and the exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pytest

from mediaplan.cli import main
from mediaplan.cli.output import written
from mediaplan.model import TABLES
from tests.bad_input import spaced

ROOT = Path(__file__).resolve().parent.parent
PERIOD = ("--set", "period_start=2025-01-01", "--set", "period_end=2025-12-31")


@dataclass(frozen=True)
class Ran:
    """What a run came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The object printed, refused if it holds what JSON does not know."""

        def refuse(constant: str) -> float:
            raise AssertionError(f"{constant} is not JSON")

        told: dict[str, Any] = json.loads(self.out, parse_constant=refuse)
        assert {"scope", "as_of", "rows", "notes"} <= set(told)
        return told


@dataclass(frozen=True)
class Shell:
    """Runs ``python -m mediaplan`` against one database."""

    db: Path

    def __call__(self, *arguments: str) -> Ran:
        """Run a command."""
        done = subprocess.run(
            [sys.executable, "-m", "mediaplan", *arguments],
            cwd=ROOT,
            env={**os.environ, "MEDIAPLAN_DB": str(self.db)},
            capture_output=True,
            check=False,
            timeout=120,
        )
        ran = Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
        assert "Traceback" not in ran.err
        return ran


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "x.duckdb")


@dataclass(frozen=True)
class Inside:
    """Runs the same in this process: for what needs no process of its own."""

    db: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str) -> Ran:
        """Run a command."""
        try:
            code = main(["--db", str(self.db), *arguments])
        except SystemExit as end:
            code = int(str(end.code))
        said = self.capture.readouterr()
        return Ran(code, said.out, said.err)


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


@pytest.fixture
def orders_file(tmp_path: Path) -> Path:
    path = tmp_path / "conversion.csv"
    lines = [
        f"o{n}-{day},{day} 10:00,c{n},order,confirmed,{revenue},EUR,search"
        for n in range(12)
        for day, revenue in (("2026-01-05", 10), ("2026-01-20", 20), ("2026-03-01", 30))
    ]
    header = "conversion_id,occurred_at,customer_id,kind,status,revenue,currency,channel"
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return path


def test_journeys_show_stages_and_flows(inside: Inside, orders_file: Path) -> None:
    inside("import", str(orders_file))
    winter = ("--from", "2026-01-01", "--to", "2026-03-31")
    stages = inside("journeys", "--show", "stages", *winter, "--json").json
    assert [(row["stage"], row["sales"], row["revenue"]) for row in stages["rows"]] == [
        ("acquisition", 12, 120),
        ("activation", 12, 240),
        ("loyalty", 12, 360),
        ("reactivation", 0, None),
    ]
    assert (stages["as_of"], stages["currency"]) == ("2026-03-01", "EUR")
    flows = inside("journeys", "--show", "flows", "--from", "2026-01-10", "--json").json
    assert flows["rows"] == [
        {"state_from": "acquisition", "state_to": "loyalty", "customers": 12, "moved": True}
    ]
    assert (flows["first_day"], flows["last_day"]) == ("2026-01-10", "2026-03-02")
    both = ("--metric", "sales", "--metric", "active_customers")
    told = inside("metrics", "--by", "total", *both, "--json").json
    assert told["rows"] == [{"sales": 36, "active_customers": 12}]
    assert "acquisition" in inside("journeys").out


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("share_of_budget", 0.6305, "63.05%"),
        ("share_of_budget_before", 0.5, "50.00%"),
        ("ctr", 0.0075, "0.75%"),
        ("repeat_rate_before", 0.5, "50.00%"),
        ("spend", 1234.5, "1,234.50"),
        ("customers", 12, "12"),
    ],
)
def test_figures_are_written_as_people_read_them(name: str, value: float, shown: str) -> None:
    assert written(name, value, "en") == shown


def test_journeys_of_an_empty_database(inside: Inside) -> None:
    for show in ("stages", "flows"):
        ran = inside("journeys", "--show", show, "--json")
        assert (ran.code, ran.json["rows"]) == (0, [])
        assert ran.json["notes"]


def test_a_dry_run_loads_nothing(inside: Inside, template_file: Path) -> None:
    inside("import", str(template_file))
    inside("undo", "1")
    told = inside("import", str(template_file), "--dry-run", "--json").json
    assert told["rows"][0]["status"] == "dry_run"
    assert told["notes"][0] == "Nothing was written. An import would come to this:"
    assert [row["status"] for row in inside("batches", "--json").json["rows"]] == ["undone"]


def test_metrics_compare_filter_and_name_what_is_gone(inside: Inside, template_file: Path) -> None:
    inside("import", str(template_file))
    told = inside(
        "metrics", "--by", "day", "--metric", "spend", "--from", "2025-03-02", "--to", "2025-03-02",
        "--compare", "previous", "--exact-dates", "--channel", "social", "--channel", "gone", "--json",
    ).json  # fmt: skip
    assert told["rows"] == [{"day": "2025-03-02", "provisional": False, "spend": 9.5, "spend_before": 10.5}]
    assert told["scope"] == {
        "from": "2025-03-02", "to": "2025-03-02", "compare": "previous", "market": [], "segment": [],
        "channel": ["social"], "campaign": [], "stage": [],
    }  # fmt: skip
    assert any("gone" in note for note in told["notes"])
    assert told["settings_version"] == 1
    assert "report" in told["basis"]


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


def test_quarantine_lists_line_value_and_reason(inside: Inside, template_file: Path) -> None:
    written = template_file.read_text(encoding="utf-8")
    more = "".join(
        f"net,a,campaign,social,s1,2025-04-{day:02d},2025-04-{day:02d},EUR,1,1,1\n" for day in range(1, 29)
    )
    template_file.write_text(
        written
        + more
        + "net,a,campaign,social,s1,2025-03-03,2025-03-03,EUR,=1+plenty,1,1\n"
        + "net,a,campaign,social,s1,,2025-03-04,EUR,1,1,1\n",
        encoding="utf-8",
    )
    (row,) = inside("import", str(template_file), "--json").json["rows"]
    assert (row["status"], row["rows_loaded"], row["rows_quarantined"]) == ("loaded", 30, 2)
    left, empty = inside("quarantine", str(row["batch_id"]), "--json").json["rows"]
    assert (left["line"], left["value"]) == (32, "=1+plenty")
    assert left["reason"]
    assert (empty["line"], empty["value"]) == (33, None)
    printed = inside("quarantine", str(row["batch_id"]), "--csv").out
    assert printed.startswith("\ufeff"), "a spreadsheet reads the accents"
    header, wrong, without = csv.reader(io.StringIO(printed.removeprefix("\ufeff")))
    assert header[:3] == ["mediaplan_import", "mediaplan_line", "mediaplan_problem"]
    assert (wrong[1], without[1]) == ("32", "33")
    assert "'=1+plenty" in wrong, "no spreadsheet takes it for a formula"
    assert without[header.index("period_start")] == ""
    french = inside("--lang", "fr", "quarantine", str(row["batch_id"]), "--csv").out
    assert french.splitlines()[0].count(";") == len(header) - 1


def test_the_file_of_the_quarantine_is_corrected_and_imported(inside: Inside, template_file: Path) -> None:
    more = "".join(
        f"net,a,campaign,social,s1,2025-04-{day:02d},2025-04-{day:02d},EUR,1,1,1\n" for day in range(1, 29)
    )
    template_file.write_text(
        template_file.read_text(encoding="utf-8")
        + more
        + "net,a,campaign,social,s1,2025-03-03,2025-03-03,EUR,dear,1,1\n",
        encoding="utf-8",
    )
    assert inside("import", str(template_file), "--json").json["rows"][0]["rows_quarantined"] == 1
    fixed = template_file.with_name("fixed.csv")
    fixed.write_text(inside("quarantine", "1", "--csv").out.replace("dear", "2.50"), encoding="utf-8")
    (row,) = inside("import", str(fixed), "--json").json["rows"]
    assert (row["status"], row["rows_loaded"], row["rows_quarantined"]) == ("loaded", 1, 0)
    batches = inside("batches", "--json").json["rows"]
    assert [(each["batch_id"], each["rows_corrected"]) for each in batches] == [(2, 0), (1, 1)]
    undone = inside("undo", "1", "--json").json
    assert any("goes with it: 2" in note for note in undone["notes"])
    assert [each["status"] for each in inside("batches", "--json").json["rows"]] == ["undone", "undone"]


WRONG: dict[str, tuple[str, ...]] = {
    "no command": (),
    "unknown command": ("fly",),
    "unknown dimension": ("metrics", "--by", "planet"),
    "unknown view of journeys": ("journeys", "--show", "dreams"),
    "unknown metric": ("metrics", "--metric", "luck"),
    "a number that is none": ("undo", "first"),
    "a pair without equals": ("import", "x.csv", "--map", "spend"),
    "unknown table": ("template", "nothing"),
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG)
def test_wrong_usage_is_two(inside: Inside, arguments: tuple[str, ...]) -> None:
    ran = inside(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "usage: mediaplan" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("metrics", "--by", "planet"),
            "mediaplan metrics : erreur : argument --by : choix impossible : 'planet'",
        ),
        (("import",), "il manque : FILE"),
        (("import", "x.csv", "--map", "spend"), "« spend » devrait s’écrire NOM=VALEUR"),
        (("batches", "--fly"), "arguments inconnus : --fly"),
        (("undo",), "il manque : BATCH_ID"),
        (("batches", "--db"), "une valeur est attendue"),
    ],
)
def test_wrong_usage_is_told_in_french(inside: Inside, arguments: tuple[str, ...], said: str) -> None:
    ran = inside("--lang", "fr", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert spaced(ran.err).startswith("utilisation : mediaplan")
    assert said in spaced(ran.err)


def test_help_is_in_french_too(inside: Inside) -> None:
    told = inside("--lang", "fr", "--help").out
    assert "importer des fichiers" in told
    assert "afficher cette aide" in told
    assert "show" not in told
    assert "import files" in inside("--help").out, "the next reader has their own language"


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


FAILING: dict[str, tuple[tuple[str, ...], str]] = {
    "no such batch": (("undo", "7"), "7"),
    "no such batch to look into": (("quarantine", "7"), "7"),
    "a period upside down": (("metrics", "--from", "2025-02-01", "--to", "2025-01-01"), "2025"),
    "no such file": (("read", "nowhere.csv"), "nowhere.csv"),
}


@pytest.mark.parametrize(("arguments", "named"), FAILING.values(), ids=FAILING)
def test_what_cannot_be_done_is_one(inside: Inside, arguments: tuple[str, ...], named: str) -> None:
    ran = inside(*arguments, "--json")
    assert ran.code == 1
    assert ran.json["rows"] == []
    assert ran.json["error"] == ran.json["notes"][0] == ran.err.strip()
    assert named in ran.err
    assert len(ran.err.splitlines()) == 1
    plain = inside(*arguments)
    assert (plain.code, plain.out, plain.err) == (1, "", ran.err)


def test_a_file_that_is_no_database_is_refused_and_left_alone(inside: Inside) -> None:
    inside.db.write_text("not a database at all\n" * 400, encoding="utf-8")
    before = inside.db.read_bytes()
    ran = inside("metrics", "--json")
    assert ran.code == 1
    assert inside.db.name in ran.err
    assert inside.db.read_bytes() == before


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


def test_few_who_permit_a_channel_are_told_neither_of_all_nor_of_a_segment(
    inside: Inside, tmp_path: Path
) -> None:
    """Forty customers, four of them vip, of whom nothing is known but their permissions."""
    customers = "".join(f"{n},{'vip' if n < 4 else 'all'}\n" for n in range(40))
    consents = "".join(
        f"{n},{channel},2026-01-05 10:00:00,opted_in\n"
        for channel, number in (("email", 40), ("push", 3))
        for n in range(number)
    )
    for name, content in {
        "customer": f"customer_id,segment\n{customers}",
        "consent": f"customer_id,channel,recorded_at,status\n{consents}",
        "touchpoint": "touchpoint_id,occurred_at,channel,kind\nx,2026-02-01 10:00:00,web,visit\n",
    }.items():
        path = tmp_path / f"{name}.csv"
        path.write_text(content, encoding="utf-8")
        assert inside("import", str(path), "--as", name).code == 0
    asked = ("metrics", "--by", "channel", "--metric", "contactable_customers", "--json")
    for scope in ((), ("--segment", "vip"), ("--channel", "push")):
        told = inside(*asked, *scope).json
        assert {row["contactable_customers"] for row in told["rows"]} == {None}
        assert any("withheld" in note for note in told["notes"])
