"""Bad input on the command line: exit code, one object, one clear line, and the data as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pytest

from mediaplan.cli import main
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.schema import stored
from tests.bad_input import BAD, GOOD, Bad, spaced


@dataclass(frozen=True)
class Ran:
    """What a run came to."""

    code: int
    told: dict[str, Any]
    err: str


Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database that one file was imported into; no test may change it."""
    folder = tmp_path_factory.mktemp("kept")
    (folder / "good.csv").write_text(GOOD)
    assert main(["--db", str(folder / "x.duckdb"), "import", str(folder / "good.csv")]) == 0
    return folder / "x.duckdb"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs a command with ``--json`` and reads what it said."""

    def ran(db: Path, *arguments: str) -> Ran:
        capsys.readouterr()
        code = main(["--db", str(db), *arguments, "--json"])
        said = capsys.readouterr()
        assert len(said.err.splitlines()) == (1 if code else 0)
        return Ran(code, json.loads(said.out), spaced(said.err.strip()))

    return ran


def contents(db: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table, history and quarantine included."""
    with duckdb.connect(db, read_only=True) as connection:
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in stored()
        }


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_a_file(*, run: Run, kept: Path, tmp_path: Path, bad: Bad, language: str) -> None:
    path = tmp_path / bad.name
    path.write_bytes(bad.data)
    before = contents(kept)
    answers = [part for name, value in bad.constants.items() for part in ("--set", f"{name}={value}")]
    done = run(kept, "import", str(path), "--lang", language, *answers)
    sentence = bad.english if language == "en" else bad.french
    (row,) = done.told["rows"]
    assert (row["status"], row["batch_id"], spaced(row["message"])) == (bad.status, None, sentence)
    # Nothing found is done, with a note; what could not be done is a failure, with one line.
    expected = (0, "", [sentence]) if bad.status == "empty" else (1, sentence, [])
    assert (done.code, done.err, [spaced(note) for note in done.told["notes"]]) == expected
    assert contents(kept) == before


def no_database(path: Path) -> None:
    path.write_text("day;spend\n2026-06-01;3\n" * 900)


def other_database(path: Path) -> None:
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE theirs AS SELECT 1 AS n")


def newer(path: Path) -> None:
    Warehouse.open(path, marts={}).close()
    with duckdb.connect(path) as connection:
        connection.execute("UPDATE mediaplan_meta SET schema_version = 99")


def cut_short(path: Path) -> None:
    Warehouse.open(path, marts={}).close()
    path.write_bytes(path.read_bytes()[:9000])


NEWER = (
    "{} was made by a newer Mediaplan (its version is 99, this one reads up to 4). Update Mediaplan, then "
    "open it again. Nothing was changed."
)
PLUS_RECENT = (
    "{} vient d’un Mediaplan plus récent (sa version est 99, celui-ci lit jusqu’à 4). Mettez Mediaplan à "
    "jour, puis rouvrez le fichier. Rien n’a été modifié."
)
DATABASES: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "no DuckDB at all": (
        no_database,
        "{} is not a Mediaplan database. Choose another file; this one is as it was.",
        "{} n’est pas une base Mediaplan. Choisissez un autre fichier ; celui-ci est resté tel quel.",
    ),
    "somebody else's": (
        other_database,
        "{} is a DuckDB database, but not one of Mediaplan. Choose another file.",
        "{} est une base DuckDB, mais pas une base Mediaplan. Choisissez un autre fichier.",
    ),
    "of a newer Mediaplan": (newer, NEWER, PLUS_RECENT),
    "cut short": (
        cut_short,
        "{} is damaged or was cut short. Put a backup of it in its place.",
        "{} est abîmé ou incomplet. Remplacez-le par une sauvegarde.",
    ),
}


@pytest.mark.parametrize("order", [("metrics",), ("import", "good.csv"), ("undo", "1")], ids=lambda o: o[0])
@pytest.mark.parametrize(("make", "english", "french"), DATABASES.values(), ids=DATABASES)
def test_a_database(
    *,
    run: Run,
    tmp_path: Path,
    make: Callable[[Path], None],
    english: str,
    french: str,
    order: tuple[str, ...],
) -> None:
    wrong = tmp_path / "wrong.duckdb"
    make(wrong)
    before = wrong.read_bytes()
    for language, sentence in (("en", english), ("fr", french)):
        done = run(wrong, *order, "--lang", language)
        said = sentence.format(wrong)
        assert (done.code, done.err, done.told["rows"]) == (1, said, [])
        assert spaced(done.told["error"]) == said
        assert [spaced(note) for note in done.told["notes"]] == [said]
    assert wrong.read_bytes() == before


def test_a_database_that_another_program_writes_to(run: Run, kept: Path, tmp_path: Path) -> None:
    held = tmp_path / "held.duckdb"
    held.write_bytes(kept.read_bytes())
    with closing(Warehouse.open(held)):
        for order in (("metrics",), ("import", "good.csv")):
            english = run(held, *order)
            french = run(held, *order, "--lang", "fr")
            assert (english.code, french.code) == (1, 1)
            assert english.err == (
                f"Another Mediaplan has {held} open, and only one program at a time can. Use that one, or "
                "close it and try again."
            )
            assert french.err == (
                f"{held} est déjà ouvert par un autre Mediaplan, et un seul programme peut l’ouvrir à la "
                "fois. Utilisez celui-là, ou fermez-le et réessayez."
            )
    assert contents(held) == contents(kept)


@pytest.mark.parametrize(
    "order",
    [
        ("metrics", "--metric", "spend"),
        ("journeys", "--show", "stages"),
        ("batches",),
        ("quarantine", "1"),
    ],
    ids=lambda order: order[0],
)
def test_what_only_answers_runs_beside_others_and_changes_nothing(
    run: Run, kept: Path, order: tuple[str, ...]
) -> None:
    before, changed = kept.read_bytes(), kept.stat().st_mtime_ns
    with closing(Warehouse.open(kept, read_only=True)):
        assert run(kept, *order).code == 0
    assert (kept.read_bytes(), kept.stat().st_mtime_ns) == (before, changed)


def test_values_that_no_longer_exist_are_named_and_dropped(run: Run, kept: Path) -> None:
    scope = ("--channel", "smoke", "--channel", "search", "--campaign", "gone", "--stage", "retired")
    for language in ("en", "fr"):
        done = run(kept, "metrics", "--metric", "spend", *scope, "--lang", language)
        assert (done.code, done.told["scope"]["channel"]) == (0, ["search"])
        assert (done.told["scope"]["campaign"], done.told["scope"]["stage"]) == ([], [])
        for name in ("smoke", "gone", "retired"):
            assert any(name in note for note in done.told["notes"]), done.told["notes"]


def test_each_file_of_a_bundle_is_named_once_and_the_good_ones_are_loaded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {bad.name: bad.data for bad in (BAD["a picture"], BAD["no known table"], BAD["zero rows"])}
    paths = [tmp_path / name for name in (*files, "good.csv")]
    for path in paths:
        path.write_bytes(files.get(path.name, GOOD.encode()))
    capsys.readouterr()
    assert main(["--db", str(tmp_path / "x.duckdb"), "import", *map(str, paths), "--json"]) == 1
    said = capsys.readouterr()
    told = json.loads(said.out)
    assert [row["status"] for row in told["rows"]] == ["refused", "needs_mapping", "empty", "loaded"]
    assert [line.partition(" The file")[0] for line in said.err.splitlines()] == [
        BAD["a picture"].english,
        "other.csv:",
    ]
    assert told["notes"] == [BAD["zero rows"].english, "1 row of good.csv taken into Performance."]


#: A value of a wrong kind -> what is said of it.
WRONG = {
    ("metrics", "--from", "2026-99-01"): "“2026-99-01” is not a date. Write it as year-month-day",
    ("metrics", "--to", "01/09/2026"): "“01/09/2026” is not a date.",
    ("journeys", "--from", "yesterday"): "“yesterday” is not a date.",
    ("metrics", "--by", "planet"): "invalid choice: 'planet'",
    ("metrics", "--metric", "luck"): "invalid choice: 'luck'",
    ("metrics", "--compare", "never"): "invalid choice: 'never'",
    ("journeys", "--show", "everything"): "invalid choice: 'everything'",
    ("undo", "last"): "invalid int value: 'last'",
    ("quarantine", "1.5"): "invalid int value: '1.5'",
    ("template", "planets"): "invalid choice: 'planets'",
    ("import", "a.csv", "--as", "planets"): "invalid choice: 'planets'",
    ("import", "a.csv", "--set", "period_start"): "“period_start” should be written NAME=VALUE",
    ("import", "a.csv", "--map", "=Cost"): "“=Cost” should be written NAME=VALUE",
    ("serve", "--port", "high"): "invalid int value: 'high'",
    ("import",): "the following arguments are required: FILE",
    ("planets",): "invalid choice: 'planets'",
}


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_exit_2_and_says_what_was_wrong(
    arguments: tuple[str, ...], kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--db", str(kept), *arguments])
    said = capsys.readouterr()
    assert (stopped.value.code, said.out) == (2, "")
    assert WRONG[arguments] in said.err
    assert "Traceback" not in said.err


def test_wrong_usage_in_french(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--db", str(kept), "--lang", "fr", "metrics", "--from", "2026-99-01"])
    assert "n’est pas une date" in capsys.readouterr().err
